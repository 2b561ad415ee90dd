"""Work in steps: one at each turn of the event loop, and everything else has its turn between them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QTimer

from matcompanion.ui.steps import Steps, hold_breath


def numbered(seen, count):
    for number in range(count):
        seen.append(number)
        yield


def test_what_is_due_happens_between_two_steps(qtbot):
    seen = []
    steps = Steps()
    timer = QTimer()
    timer.timeout.connect(lambda: seen.append("due"))
    timer.start(0)

    with qtbot.waitSignal(steps.finished):
        steps.run(numbered(seen, 4))

    timer.stop()
    places = [seen.index(number) for number in range(4)]
    assert all("due" in seen[one:other] for one, other in pairwise(places))
    assert not steps.busy


def test_new_work_takes_the_place_of_what_was_going_on(qtbot):
    first, second = [], []
    steps = Steps()

    steps.run(numbered(first, 3))
    with qtbot.waitSignal(steps.finished):
        steps.run(numbered(second, 3))

    assert first == [0]
    assert second == [0, 1, 2]


def test_what_is_stopped_leaves_the_rest_undone(qapp):
    seen = []
    steps = Steps()

    steps.run(numbered(seen, 3))
    steps.stop()
    for _ in range(5):
        qapp.processEvents()

    assert seen == [0]
    assert not steps.busy


def test_holding_the_breath_is_nothing():
    assert hold_breath() is None
