"""What the page of the running session says of the world around it: trouble, and whether the sound is off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from matcompanion.domain.session_instant import State
from matcompanion.domain.settings import MotionChoice, ThemeChoice

Key = Qt.Key
SCREEN = "The screen may switch off during the session; the sound and the time go on."
AWAKE = "The screen may switch off during the session; this computer did not accept the request to stay awake."
DEVICE = "No sound device. Everything else works."


# Trouble


def test_trouble_stands_there_while_getting_into_place(bed):
    bed.start()
    bed.page.show_trouble(SCREEN)
    bed.wait(9.5, 0.5)

    assert bed.page.trouble.isVisible()
    assert bed.page.trouble.text() == SCREEN
    assert bed.state is State.LEAD_IN
    bed.wait(1)
    assert not bed.page.trouble.isVisible()


def test_trouble_comes_one_after_the_other_and_leaves_the_ring_whole(bed):
    bed.start()
    bed.page.show_trouble(SCREEN)
    bed.page.show_trouble(DEVICE)
    bed.page.show_trouble(DEVICE)
    bed.wait(5)
    first, lines = bed.page.trouble.text(), bed.page.trouble.height()
    bed.wait(4)
    second = bed.page.trouble.text()
    bed.wait(5)
    later = bed.page.trouble.isVisible()
    bed.wait(4)

    assert (first, second) == (SCREEN, DEVICE)
    assert lines < 2 * bed.page.trouble.fontMetrics().height()
    assert later
    assert bed.state is State.RUNNING
    assert not bed.page.trouble.isVisible()


def test_trouble_at_the_end_of_the_lead_in_can_still_be_read(bed):
    bed.start().wait(9)
    bed.page.show_trouble(SCREEN)
    bed.wait(4)

    assert bed.state is State.RUNNING
    assert bed.page.trouble.isVisible()


def test_later_trouble_goes_after_eight_seconds(bed):
    bed.run()
    bed.page.show_trouble(DEVICE)
    bed.wait(7.5, 0.5)
    shown = bed.page.trouble.isVisible()
    bed.wait(1)

    assert shown
    assert not bed.page.trouble.isVisible()


def test_trouble_blocks_nothing(bed):
    bed.run()
    bed.page.show_trouble(DEVICE)
    bed.click(bed.page.trouble.geometry().center())

    assert bed.state is State.PAUSED
    assert bed.page.hasFocus()


def test_trouble_is_said_and_can_be_found(bed, said):
    bed.run()
    bed.page.show_trouble(DEVICE)

    assert said[-1] == (DEVICE, False)
    assert QAccessible.queryAccessibleInterface(bed.page.trouble).text(QAccessible.Text.Name) == DEVICE


def test_old_trouble_is_forgotten_at_the_end_and_new_is_not(bed):
    bed.run(seconds=1198)
    bed.page.show_trouble(SCREEN)
    bed.wait(3)
    ended = bed.page.trouble.isVisible()
    bed.page.show_trouble(DEVICE)
    bed.wait(30)

    assert bed.state is State.GETTING_UP
    assert not ended
    assert bed.page.trouble.text() == DEVICE
    assert bed.page.trouble.isVisible()
    bed.press(Key.Key_Space)
    assert not bed.page.trouble.isVisible()


def test_the_next_session_begins_without_the_trouble_of_the_last(bed):
    bed.start()
    bed.page.show_trouble(SCREEN)
    bed.press(Key.Key_Escape).press(Key.Key_Escape)
    bed.start().wait(1)

    assert not bed.page.trouble.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
def test_long_trouble_has_its_room(bed, percent):
    bed.theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    bed.page.resize(800, 600)
    bed.start()
    bed.page.show_trouble(SCREEN)
    line = bed.page.trouble

    assert bed.page.rect().contains(line.geometry())
    assert line.height() >= line.heightForWidth(line.width())
    assert line.geometry().center().y() < 100


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(1100, 720), (800, 600)])
def test_trouble_never_stands_over_the_time_and_the_steps_of_getting_into_place(bed, size, percent):
    bed.theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    bed.page.resize(*size)
    bed.start()
    whole = bed.page.pacer.layout_now.ring
    bed.page.show_trouble(DEVICE)
    bed.page.show_trouble(AWAKE)
    bed.wait(0.5)

    layout = bed.page.pacer.layout_now
    assert bed.page.trouble.geometry().bottom() <= layout.center_y - layout.ring
    assert layout.center_y + layout.ring < layout.line_y - layout.line_size / 2
    bed.wait(20, 0.5)
    assert bed.page.pacer.layout_now.ring == whole


def test_trouble_is_less_bright_while_the_picture_is(bed):
    bed.run()
    bed.page.show_trouble(DEVICE)
    bright = bed.page.trouble.grab().toImage()
    bed.press(Key.Key_D).wait(1)

    assert bed.page.trouble.isVisible()
    assert bed.page.trouble.grab().toImage() != bright


# The sound


def test_m_asks_for_silence_and_says_what_came_of_it(bed, said):
    asked = []
    bed.page.mute_requested.connect(lambda: asked.append(1))
    bed.run()
    bed.page.show_muted(False)
    before = bed.line
    bed.press(Key.Key_M)
    bed.page.show_muted(True)
    off = bed.line
    bed.press(Key.Key_M)
    bed.page.show_muted(False)

    assert asked == [1, 1]
    assert "min left" in before
    assert (off, bed.line) == ("Sound off|", "Sound on|")
    assert said[-2:] == [("Sound off", False), ("Sound on", False)]


def test_silence_that_was_not_asked_for_here_is_only_shown(bed):
    bed.run()
    bed.page.show_muted(True)

    assert "min left" in bed.line
    assert "Sound is off" in bed.names()


def test_the_hint_tells_whether_the_sound_is_off_and_asks_too(bed):
    asked = []
    bed.page.mute_requested.connect(lambda: asked.append(1))
    bed.run()
    without = bed.names()
    bed.page.show_muted(False)
    bed.move(QPoint(100, 100))
    hint = bed.page.hints.sound
    bed.click(hint.mapTo(bed.page, hint.rect().center()))

    assert "Sound" not in without
    assert bed.names() == ["Pause", "5 min more", "Dim", "Sound", "End session"]
    assert asked == [1]


def test_the_hint_of_the_sound_is_the_first_to_go_where_there_is_no_room(bed):
    bed.theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)
    bed.page.resize(800, 600)
    bed.run()
    bed.page.show_muted(True)

    assert bed.names() == ["Pause", "5 min more", "End session"]


def test_the_bell_at_the_end_can_be_silenced_without_a_word_over_the_steps(bed, said):
    bed.run(seconds=1201).press(Key.Key_M)
    bed.page.show_muted(True)

    assert said[-1] == ("Sound off", False)
    assert bed.line == "|"
