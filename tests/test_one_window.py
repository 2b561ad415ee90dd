"""Whatever is made and shown, it is shown in the one window: nothing flashes up beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from matcompanion import resources
from matcompanion.app import Program
from matcompanion.domain.screening import Answers
from matcompanion.paths import Paths
from tests.fakes import FakeClock, HeldJobs

PLACES = ("progress", "history", "learn", "settings", "choose")
NOTHING_APPLIES = Answers((), FakeClock().now().date())


class WindowWatch(QObject):
    """Notes what is shown as a window of its own. Qt shows so whatever has no parent yet."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def watch(qapp):
    watch = WindowWatch()
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)


def turn(jobs):
    for _ in range(8):
        QApplication.processEvents()
        jobs.land()


@pytest.mark.parametrize("answers", [NOTHING_APPLIES, None])
def test_no_part_of_a_page_is_ever_a_window_of_its_own(tmp_path, watch, answers):
    clock, jobs = FakeClock(), HeldJobs()
    program = Program(
        paths=Paths(tmp_path),
        clock=clock,
        worker=jobs,
        resources=resources.root(),
        answers=answers,
        strip=("Sample",),
    )
    program.show()
    turn(jobs)
    for place in PLACES:
        program.window.open_place(place)
        turn(jobs)
    program.choose.choose_area("neck")
    program.choose.start()
    program.session.start_now()
    program.session.end()
    program.session.got_up()
    turn(jobs)
    program.window.close()
    jobs.close()
    turn(jobs)
    program.history._history._database.close()
    program.window.deleteLater()

    assert watch.seen == ["MainWindow"]
