"""The end of the running session: how to get up, and who says that they are up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from matcompanion.domain.choices import Status
from matcompanion.domain.session_instant import State
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from tests.ui.session_bed import steps_of

Key = Qt.Key


def test_the_end_is_how_to_get_up_and_never_a_form(bed):
    bed.run(seconds=1201)

    assert bed.state is State.GETTING_UP
    assert bed.page.get_up.isVisible()
    assert bed.page.get_up.sentence.text() == "Roll to your side and get up slowly."
    assert steps_of(bed)[0] == "Bend your knees."
    assert bed.page.get_up.done.text() == "20 minutes done"
    assert not bed.page.hints.isVisible()
    assert bed.finished == []
    button = QAccessible.queryAccessibleInterface(bed.page.get_up.button)
    assert button.text(QAccessible.Text.Name) == "I am up"


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
@pytest.mark.parametrize("on_button", [True, False])
def test_space_and_enter_say_i_am_up(bed, key, on_button):
    bed.run(seconds=1201)
    (bed.page.get_up.button if on_button else bed.page).setFocus()

    bed.press(key)

    assert [session.status for session in bed.finished] == [Status.COMPLETED]


def test_the_button_says_i_am_up(bed):
    bed.run(seconds=1201)

    bed.page.get_up.button.click()

    assert len(bed.finished) == 1


def test_the_button_shows_the_keyboard_only_to_who_uses_it(bed):
    bed.run(seconds=1201)
    button = bed.page.get_up.button
    plain = button.grab().toImage()

    bed.page.setFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = button.grab().toImage()

    assert plain != ringed


def test_other_keys_on_the_button_are_the_pages(bed, qtbot):
    bed.run(seconds=1201)
    bed.page.get_up.button.setFocus()

    with qtbot.waitSignal(bed.page.full_screen_requested, timeout=0, raising=True):
        bed.press(Key.Key_F)


def test_a_key_held_since_before_does_not_say_i_am_up(bed):
    bed.run(seconds=1201)

    bed.press(Key.Key_Space, held=True)

    assert bed.finished == []


def test_a_click_beside_the_button_does_not_say_i_am_up(bed):
    bed.run(seconds=1201).click(QPoint(20, 20)).press(Key.Key_Escape).press(Key.Key_Escape)

    assert bed.finished == []
    assert bed.state is State.GETTING_UP


def test_the_steps_can_be_scrolled_by_key_where_they_do_not_fit(bed):
    bed.theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)
    bed.page.resize(800, 600)
    bed.run(seconds=1201)
    bar = bed.page.get_up._scroll.verticalScrollBar()
    bed.page.grab()

    bed.press(Key.Key_Down)
    down = bar.value()
    bed.press(Key.Key_Up)

    assert down > 0 == bar.value()
    assert bed.page.rect().contains(
        bed.page.get_up.button.mapTo(bed.page, bed.page.get_up.button.rect().bottomRight())
    )
