"""The page of the running session as a whole: stages, quiet lines, the window it stands in."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from matcompanion.domain.catalogue import Anchor, CoachLine
from matcompanion.domain.choices import Kind
from matcompanion.domain.session_instant import State
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.pages.session import SessionPage
from matcompanion.ui.pages.session.key_hints import KeyHint
from tests.sessions import CATALOGUE, NECK, off_the_mat, plan, stage
from tests.ui.session_bed import Bed

Key = Qt.Key


# Stages, lines, the end


def test_a_later_stage_is_led_in_with_its_name(bed):
    bed.run(plan(stage(minutes=5), stage("neck", 5, NECK)), seconds=312)

    assert bed.state is State.LEAD_IN
    assert bed.line == "Next: Nape|"
    assert "chin" in bed.under
    assert bed.names()[-1] == "End session"


def test_among_several_stages_it_says_which(bed):
    bed.run(plan(stage(minutes=5), stage("neck", 5, NECK)), seconds=100)

    assert bed.under == "Lower back, 1 of 2"


def test_quiet_lines_come_at_their_time(bed):
    bed.page.set_coach_lines(
        [
            CoachLine(30, Anchor.START, "Prickly at first is normal.", ""),
            CoachLine(30, Anchor.START, "Rest.", "", kinds=(Kind.REST,)),
        ]
    )
    bed.run(seconds=31)
    shown = bed.under
    bed.wait(20)

    assert shown == "Prickly at first is normal."
    assert bed.under == ""


def test_a_second_session_starts_with_a_clean_page(bed):
    bed.run(seconds=1201).press(Key.Key_Space)
    bed.start(off_the_mat())

    assert not bed.page.get_up.isVisible()
    assert bed.page.hints.isVisible()
    assert bed.line == "Lie down|then close your eyes"
    bed.wait(12)
    bed.press(Key.Key_Escape).press(Key.Key_Escape)
    assert bed.page.get_up.sentence.text() == "Take your time and get up slowly."


def test_a_page_made_while_a_session_runs_shows_it(bed, qtbot):
    bed.run()

    late = SessionPage(bed.theme, CATALOGUE, bed.controller, lambda: bed.settings)
    qtbot.addWidget(late)
    late.show()
    bed.wait(1)

    assert late.readouts.stage.text() == "Lower back"


# The window


def test_a_faster_clock_is_told(qtbot):
    bed = Bed(qtbot, scale=60)
    bed.start()
    bed.clock.advance(0.033)
    bed.controller.tick()

    assert bed.page.pacer._corner == "60 times speed"
    bed.controller.close()


def test_what_waits_on_the_screen_waits_in_real_seconds(qtbot):
    bed = Bed(qtbot, scale=60)
    bed.start(plan(stage(minutes=45))).press(Key.Key_Space).press(Key.Key_Escape).wait(3, 0.03)

    assert bed.line == "End now?|Press Esc again."
    bed.controller.close()


def test_on_a_full_screen_the_minutes_can_be_read_from_the_floor(bed, qapp):
    bed.run()
    bed.page.resize(1920, 1080)
    near = bed.page.pacer.layout_now.number_size

    bed.page.setWindowState(Qt.WindowState.WindowFullScreen)
    bed.wait(1)

    assert bed.page.pacer.layout_now.number_size > 1.5 * near
    dots = bed.page.screen().physicalDotsPerInch()
    assert bed.page.pacer.layout_now.number_size * 0.697 / dots * 25.4 >= 22.9


def test_in_a_narrow_window_the_spare_hints_go_first(bed):
    bed.theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)
    bed.page.resize(800, 600)
    bed.run().press(Key.Key_Shift)

    assert bed.names() == ["Pause", "5 min more", "End session"]
    for hint in bed.page.findChildren(KeyHint):
        if hint.isVisible():
            place = hint.mapTo(bed.page, QPoint(0, 0))
            assert bed.page.rect().contains(place)
            assert place.x() + hint.width() <= 800


def test_what_comes_after_the_session_was_called_off_is_not_shown(bed):
    bed.start()
    instant = bed.controller.instant
    bed.press(Key.Key_Escape).press(Key.Key_Escape)

    bed.controller.instant_changed.emit(instant)

    assert bed.page._names is None


def test_minimised_nothing_is_painted(bed):
    bed.run()
    shown = bed.page.pacer._shown

    bed.page.setWindowState(Qt.WindowState.WindowMinimized)
    bed.wait(10)

    assert bed.page.pacer._shown == shown
    bed.page.setWindowState(Qt.WindowState.WindowNoState)
    bed.wait(1)
    assert bed.page.pacer._shown != shown


def test_the_picture_of_the_page_holds_the_hints(bed):
    bed.run().press(Key.Key_Shift)
    awake = bed.page.grab().toImage()
    bed.wait(6)
    asleep = bed.page.grab().toImage()

    part = (300, 660, 500, 60)
    assert awake.copy(*part) != asleep.copy(*part)
