"""What assistive technology finds on the page of the running session, and what it is told."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from matcompanion.controllers.frame_timer import HIDDEN_MS
from matcompanion.domain.session_instant import State
from matcompanion.ui.pages.session.key_hints import KeyHint
from tests.sessions import NECK, plan, stage

Key = Qt.Key


def test_the_controls_have_their_names(bed):
    bed.start()
    leading_in = bed.names()
    bed.press(Key.Key_Space)
    running = bed.names()
    bed.press(Key.Key_Space)
    paused = bed.names()

    assert leading_in == ["Start now", "Pause", "10 s more", "End session, cancel"]
    assert running == ["Pause", "5 min more", "Dim", "End session"]
    assert paused == ["Resume", "5 min more", "Dim", "End session"]


def test_a_visible_text_stands_in_its_accessible_name(bed):
    bed.run()

    for hint in bed.page.findChildren(KeyHint):
        interface = QAccessible.queryAccessibleInterface(hint)
        assert interface.role() is QAccessible.Role.PushButton
        assert hint.text().lower() in interface.text(QAccessible.Text.Name).lower()


def test_pressing_end_session_once_ends(bed, qtbot):
    bed.run()

    with qtbot.waitSignal(bed.controller.ended, timeout=5000):  # Qt shows the button pressed for a moment
        QAccessible.queryAccessibleInterface(bed.page.hints.end).actionInterface().doAction("Press")

    assert bed.state is State.GETTING_UP


def value(readout) -> tuple[str, str]:
    interface = QAccessible.queryAccessibleInterface(readout)
    text = interface.textInterface()
    return interface.text(QAccessible.Text.Name), text.text(0, text.characterCount())


def test_the_values_can_be_read(bed):
    readouts = bed.page.readouts
    bed.run(seconds=30)
    natural = [value(r) for r in (readouts.time_left, readouts.breath, readouts.stage)]
    bed.wait(31)
    paced = value(readouts.breath)
    bed.wait(2.5)
    out = value(readouts.breath)
    bed.press(Key.Key_Space)

    assert natural == [("Time left", "19:30"), ("Breath", "Breathe naturally"), ("Stage", "Lower back")]
    assert paced == ("Breath", "Breathe in")
    assert out == ("Breath", "Breathe out")
    assert value(readouts.breath) == ("Breath", "Breathe naturally")


def test_a_hold_can_be_read(bed):
    bed.run(plan(pattern="box4"), seconds=600)
    seen = set()
    for _ in range(40):
        bed.wait(0.5)
        seen.add(value(bed.page.readouts.breath)[1])

    assert seen == {"Breathe in", "Hold", "Breathe out"}


def test_the_values_lie_over_what_they_tell_and_take_no_focus(bed):
    bed.run()

    for readout in (bed.page.readouts.time_left, bed.page.readouts.breath, bed.page.readouts.stage):
        assert bed.page.rect().contains(readout.geometry())
        assert readout.width() > 20
        assert readout.height() > 10
        assert readout.focusPolicy() is Qt.FocusPolicy.NoFocus
        assert readout.isReadOnly()
    assert bed.page.readouts.time_left.geometry().center().x() > 550


def test_values_go_on_while_the_window_cannot_be_seen(bed):
    bed.run(seconds=30)
    bed.page.hide()
    bed.wait(60)

    assert value(bed.page.readouts.time_left)[1] == "18:30"
    assert bed.controller._timer.interval() == HIDDEN_MS


def test_a_screen_reader_is_told_what_happens(bed, said):
    bed.run(plan(stage(minutes=10), stage("neck", 5, NECK)), seconds=62).press(Key.Key_Space).press(Key.Key_Space)
    bed.press(Key.Key_Escape).press(Key.Key_Escape)

    assert said == [
        ("Rest your arms at your sides.", False),
        ("Settle in", False),
        ("Warm up", False),
        ("Paused", False),
        ("Going on", False),
        ("End now? Press Esc again.", False),
        ("Roll to your side and get up slowly.", True),
    ]


def test_the_next_stage_is_announced(bed, said):
    bed.run(plan(stage(minutes=5), stage("neck", 5, NECK)), seconds=310)

    assert said[-2:] == [("Next: Nape", False), ("Lie down and lift your head.", False)]


def test_without_a_screen_reader_nothing_is_said(bed, said, monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: False))

    bed.run(seconds=100).press(Key.Key_E)

    assert said == []
