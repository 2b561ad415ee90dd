"""The mouse on the page of the running session, and the hints that it wakes: seen, they are buttons."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from matcompanion.domain.session_instant import State

Key = Qt.Key


def test_a_click_anywhere_pauses_and_goes_on(bed):
    bed.run().click(QPoint(550, 300))
    paused = bed.state
    bed.click(QPoint(30, 30))

    assert paused is State.PAUSED
    assert bed.state is State.RUNNING


def test_another_button_of_the_mouse_only_wakes(bed):
    bed.run().click(QPoint(550, 300), Qt.MouseButton.RightButton)

    assert bed.state is State.RUNNING
    assert bed.page.hints._light == 1


def test_a_hint_that_cannot_be_seen_is_no_target(bed):
    bed.run()
    place = bed.page.hints.end.mapTo(bed.page, bed.page.hints.end.rect().center())

    bed.click(place)

    assert bed.state is State.PAUSED


def test_a_hint_that_can_be_seen_is_a_button(bed):
    bed.run().move(QPoint(100, 100))
    place = bed.page.hints.end.mapTo(bed.page, bed.page.hints.end.rect().center())

    bed.click(place)

    assert bed.state is State.GETTING_UP


def test_hints_and_pointer_go_after_five_seconds(bed):
    bed.run().move(QPoint(100, 100))
    awake = bed.page.hints._light, bed.page.cursor().shape()
    bed.wait(4.9, 0.1)
    still = bed.page.hints._light
    bed.wait(1, 0.1)

    assert awake == (1, Qt.CursorShape.ArrowCursor)
    assert still == 1
    assert bed.page.hints._light == 0
    assert bed.page.cursor().shape() == Qt.CursorShape.BlankCursor


def test_a_table_that_shakes_wakes_nothing(bed):
    bed.run().move(QPoint(100, 100)).wait(10).move(QPoint(101, 101))

    assert bed.page.hints._light == 0


def test_hints_stay_while_getting_into_place(bed):
    bed.start().wait(9)

    assert bed.page.hints._light == 1


def test_hints_stay_while_the_keyboard_is_on_them(bed):
    bed.run().press(Key.Key_Shift)
    bed.page.hints.end.setFocus(Qt.FocusReason.TabFocusReason)
    bed.wait(20)

    assert bed.page.hints._light == 1
    assert not bed.page.hints.end.grab().toImage().isNull()
    bed.press(Key.Key_Return)
    assert bed.state is State.GETTING_UP


def test_the_keys_of_the_page_work_on_a_hint_too(bed):
    bed.run()
    bed.page.hints.more.setFocus(Qt.FocusReason.TabFocusReason)

    bed.press(Key.Key_Up)

    assert bed.controller.instant.total == 1500


def test_space_on_a_hint_presses_it(bed):
    bed.run()
    bed.page.hints.more.setFocus(Qt.FocusReason.TabFocusReason)

    bed.press(Key.Key_Space).press(Key.Key_Space, held=True)

    assert bed.controller.instant.total == 1500
    assert bed.state is State.RUNNING


def test_a_hint_that_goes_gives_the_focus_back_to_the_page(bed):
    bed.start()
    bed.page.hints.start_now.setFocus(Qt.FocusReason.TabFocusReason)

    bed.press(Key.Key_Space)

    assert bed.state is State.RUNNING
    assert bed.page.hasFocus()
