"""The question on the page of the running session when the computer slept or the program hung."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from matcompanion.domain.session_instant import State
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from tests.ui.session_bed import Bed

Key = Qt.Key


@pytest.fixture
def fast(qtbot):
    bed = Bed(qtbot, scale=10)
    yield bed  # it lives until the page is closed
    bed.controller.close()


def sleep(bed: Bed, seconds: float = 842) -> Bed:
    bed.clock.sleep(seconds)
    return bed.wait(0.02)


def active(bed: Bed) -> float:
    return bed.controller.instant.active


def test_after_a_sleep_it_asks_whether_the_time_counts(bed):
    sleep(bed.run())
    question = bed.page.question

    assert bed.state is State.PAUSED
    assert question.isVisible()
    assert question.label.text() == "The computer slept 14:02. Count it?"
    assert QApplication.focusWidget() is question.leave
    assert question.leave.isDefault()
    assert (bed.line, bed.under) == ("|", "")


def test_a_program_that_hung_does_not_say_that_the_computer_slept(bed):
    bed.run()
    bed.clock.advance(7)
    bed.wait(0.02)

    assert bed.state is State.PAUSED
    assert bed.page.question.label.text() == "The session stood still for 0:08. Count it?"
    bed.page.question.count.click()
    assert active(bed) == pytest.approx(107.02)


def test_a_sleep_after_a_program_that_hung_is_called_one(bed):
    bed.run()
    bed.clock.advance(7)
    bed.wait(0.02).press(Key.Key_Space)
    sleep(bed, 60)

    assert bed.page.question.label.text() == "The computer slept 1:00. Count it?"


def test_the_answers_are_buttons_with_their_question(bed):
    sleep(bed.run())

    for button, name in ((bed.page.question.leave, "Leave it out"), (bed.page.question.count, "Count it")):
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.role() is QAccessible.Role.PushButton
        assert interface.text(QAccessible.Text.Name) == name
        assert "14:02" in interface.text(QAccessible.Text.Description)


def test_the_question_is_said_to_a_screen_reader(bed, said):
    sleep(bed.run())

    assert said[-1] == ("The computer slept 14:02. Count it?", False)


def test_count_it_counts_and_goes_on(bed):
    sleep(bed.run())
    bed.page.question.count.click()

    assert bed.state is State.RUNNING
    assert active(bed) == pytest.approx(942)
    assert not bed.page.question.isVisible()
    assert bed.page.hasFocus()


def leave_by_button(bed: Bed) -> None:
    bed.page.question.leave.click()


def leave_by_space(bed: Bed) -> None:
    bed.press(Key.Key_Space)


def leave_by_enter(bed: Bed) -> None:
    bed.press(Key.Key_Return)


def leave_by_click(bed: Bed) -> None:
    bed.click(QPoint(200, 200))


def leave_by_click_on_the_words(bed: Bed) -> None:
    label = bed.page.question.label
    bed.click(label.mapTo(bed.page, label.rect().center()))


def leave_by_media_key(bed: Bed) -> None:
    bed.press(Key.Key_MediaTogglePlayPause)


@pytest.mark.parametrize(
    "leave",
    [
        leave_by_button,
        leave_by_space,
        leave_by_enter,
        leave_by_click,
        leave_by_click_on_the_words,
        leave_by_media_key,
    ],
)
def test_everything_else_leaves_it_out_and_goes_on(bed, leave):
    sleep(bed.run())

    leave(bed)

    assert bed.state is State.RUNNING
    assert active(bed) == pytest.approx(100, abs=0.1)
    assert not bed.page.question.isVisible()


def test_the_key_that_woke_the_computer_does_not_answer(bed):
    bed.run()
    bed.clock.sleep(842)
    bed.clock.advance(0.02)

    bed.press(Key.Key_Space).press(Key.Key_Space, held=True)

    assert bed.state is State.PAUSED
    assert bed.page.question.isVisible()


def test_a_hiccup_is_not_worth_a_question(bed):
    sleep(bed.run(), 4)

    assert bed.state is State.PAUSED
    assert not bed.page.question.isVisible()
    assert "Press Space" in bed.line


def test_an_ordinary_pause_asks_nothing(bed):
    bed.run().press(Key.Key_Space)

    assert not bed.page.question.isVisible()


def test_while_it_asks_the_other_keys_are_answered_in_its_place(bed):
    sleep(bed.run()).press(Key.Key_Escape)
    ending = bed.page.question.label.text()
    bed.wait(5)
    asking = bed.page.question.label.text()

    assert ending == "End now? Press Esc again."
    assert asking.startswith("The computer slept")
    bed.press(Key.Key_Escape).press(Key.Key_Escape)
    assert bed.state is State.GETTING_UP
    assert not bed.page.question.isVisible()


def test_a_fast_session_asks_in_real_time(fast):
    fast.start().press(Key.Key_Space)
    sleep(fast, 60)

    assert fast.page.question.label.text() == "The computer slept 1:00. Count it?"


@pytest.mark.parametrize("percent", [100, 200])
def test_the_question_has_its_room_over_the_hints(bed, percent):
    bed.theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    bed.page.resize(800, 600)
    sleep(bed.run())
    question = bed.page.question

    assert bed.page.rect().contains(question.geometry())
    assert question.geometry().bottom() < bed.page.hints.geometry().top() + 1
    for button in (question.leave, question.count):
        assert question.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()
    assert question.count.grab().toImage() != question.leave.grab().toImage()
