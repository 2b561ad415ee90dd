"""The worker: off the GUI thread, in order, and its answers back on the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Slot
from pytestqt.qtbot import QtBot

from matcompanion.controllers.jobs import Jobs
from tests.fakes import HeldJobs


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: list[int] = []

    @Slot(object)
    def hear(self, what: object) -> None:
        self.heard.append(what)
        self.threads.append(threading.get_ident())


@pytest.fixture
def jobs(qapp: QCoreApplication) -> Iterator[Jobs]:
    worker = Jobs()
    yield worker
    worker.close()


def test_work_is_done_elsewhere_and_its_answer_comes_here(jobs: Jobs, qtbot: QtBot) -> None:
    listener = Listener()
    job = jobs.run(threading.get_ident)
    job.done.connect(listener.hear)

    with qtbot.waitSignal(job.done):
        pass

    assert listener.heard != [threading.get_ident()]
    assert listener.threads == [threading.get_ident()]


def test_an_answer_never_comes_before_run_has_returned(jobs: Jobs, qtbot: QtBot) -> None:
    finished = threading.Event()
    listener = Listener()
    first = jobs.run(finished.set)
    finished.wait()

    first.done.connect(listener.hear)

    assert listener.heard == []
    with qtbot.waitSignal(first.done):
        pass
    assert listener.heard == [None]


def test_work_keeps_its_order(jobs: Jobs, qtbot: QtBot) -> None:
    order: list[int] = []
    held = threading.Event()
    jobs.run(held.wait)
    for number in range(5):
        last = jobs.run(lambda number=number: order.append(number))

    with qtbot.waitSignal(last.done):
        held.set()

    assert order == [0, 1, 2, 3, 4]


def test_what_goes_wrong_is_told_and_the_next_work_is_done(jobs: Jobs, qtbot: QtBot) -> None:
    listener = Listener()
    broken = jobs.run(lambda: 1 / 0)
    broken.failed.connect(listener.hear)
    sound = jobs.run(lambda: 7)

    with qtbot.waitSignal(sound.done) as answer:
        pass

    assert answer.args == [7]
    assert [type(error) for error in listener.heard] == [ZeroDivisionError]


def test_what_goes_wrong_where_nobody_listens_is_raised(jobs: Jobs, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as raised:
        jobs.run(lambda: 1 / 0).done.connect(Listener().hear)
        sound = jobs.run(lambda: 7)
        with qtbot.waitSignal(sound.done):
            pass

    assert [kind for kind, *_ in raised] == [ZeroDivisionError]


def test_closing_finishes_what_was_asked_and_tells_nobody(jobs: Jobs) -> None:
    done: list[str] = []
    listener = Listener()
    jobs.run(lambda: done.append("written")).done.connect(listener.hear)

    assert jobs.close()
    QCoreApplication.processEvents()

    assert done == ["written"]
    assert listener.heard == []


def test_closing_does_not_wait_for_ever(jobs: Jobs) -> None:
    stuck = threading.Event()
    jobs.run(stuck.wait)

    assert not jobs.close(seconds=0.01)

    stuck.set()


def test_closing_twice_is_fine(jobs: Jobs) -> None:
    assert jobs.close()
    assert jobs.close()


def test_nothing_is_begun_after_closing(jobs: Jobs) -> None:
    done: list[str] = []
    jobs.close()

    jobs.run(lambda: done.append("too late"))

    assert done == []


def test_held_work_is_done_when_it_lands() -> None:
    held = HeldJobs()
    listener = Listener()
    job = held.run(lambda: 7)
    job.done.connect(listener.hear)
    held.run(lambda: 1 / 0).failed.connect(listener.hear)
    assert listener.heard == []

    assert held.land() == 2

    assert listener.heard[0] == 7
    assert isinstance(listener.heard[1], ZeroDivisionError)


def test_held_work_can_land_one_at_a_time() -> None:
    held = HeldJobs()
    done: list[int] = []
    for number in range(3):
        held.run(lambda number=number: done.append(number))

    held.land(1)
    assert done == [0]

    held.close()
    assert done == [0, 1, 2]
