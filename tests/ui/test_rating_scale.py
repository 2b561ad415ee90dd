"""A scale has no value until it is touched, and everybody can touch it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from matcompanion import resources
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.rating_block import RatingBlock
from matcompanion.ui.widgets.rating_scale import RatingScale

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAccessibleValueInterface
    from pytestqt.qtbot import QtBot

CELL = 46


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(resources.root())


@pytest.fixture
def scale(theme: Theme) -> RatingScale:
    scale = RatingScale(theme, "Tension after", low="None", high="The most I can imagine", before=6)
    scale.resize(CELL * 11, 70)
    return scale


@pytest.fixture
def told_by() -> Callable[[RatingScale], list[object]]:
    def listen(scale: RatingScale) -> list[object]:
        told: list[object] = []
        scale.rated.connect(told.append)
        return told

    return listen


@pytest.fixture
def told(scale: RatingScale) -> list[int | None]:
    told: list[int | None] = []
    scale.rated.connect(told.append)
    return told


def value_of(scale: RatingScale) -> QAccessibleValueInterface:
    return QAccessible.queryAccessibleInterface(scale).valueInterface()


def spot(rating: int) -> QPoint:
    return QPoint(CELL * rating + CELL // 2, 20)


def type_at(scale: RatingScale, text: str, milliseconds: int) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_0 + int(text), Qt.KeyboardModifier.NoModifier, text)
    event.setTimestamp(milliseconds)
    QApplication.sendEvent(scale, event)


def test_a_screen_reader_sees_an_empty_slider_from_0_to_10(scale: RatingScale) -> None:
    seen = QAccessible.queryAccessibleInterface(scale)

    assert seen.role() == QAccessible.Role.Slider
    assert seen.text(QAccessible.Text.Name) == "Tension after"
    assert (value_of(scale).minimumValue(), value_of(scale).maximumValue()) == (0, 10)
    assert seen.text(QAccessible.Text.Description) == "Not rated. Before 6. 0: None. 10: The most I can imagine"
    assert scale.rating is None
    assert not scale.is_set


@pytest.mark.parametrize("number", range(11))
def test_a_screen_reader_can_give_every_rating(scale: RatingScale, told: list[int | None], number: int) -> None:
    value_of(scale).setCurrentValue(number)

    assert told == [number]
    assert scale.rating == number
    assert value_of(scale).currentValue() == number
    assert QAccessible.queryAccessibleInterface(scale).text(QAccessible.Text.Description).startswith(f"Now {number}")


@pytest.mark.parametrize("number", [0, 10])
def test_a_screen_reader_can_give_every_rating_after_one_was_taken_back(
    scale: RatingScale, told: list[int | None], number: int
) -> None:
    value_of(scale).setCurrentValue(number)
    scale.clear()

    value_of(scale).setCurrentValue(number)

    assert told == [number, None, number]


def test_a_rating_that_is_given_again_is_told_once(scale: RatingScale, told: list[int | None]) -> None:
    value_of(scale).setCurrentValue(4)
    value_of(scale).setCurrentValue(4)

    assert told == [4]


def test_nobody_is_told_what_was_only_shown(scale: RatingScale, told: list[int | None]) -> None:
    scale.set_value(0)
    scale.set_value(None)
    scale.set_value(7)

    assert told == []
    assert scale.rating == 7
    assert scale.value() == 7


@pytest.mark.parametrize("digit", "0123456789")
def test_a_digit_rates(scale: RatingScale, told: list[int | None], qtbot: QtBot, digit: str) -> None:
    qtbot.keyClicks(scale, digit)

    assert told == [int(digit)]


def test_1_and_0_typed_together_are_10(scale: RatingScale, told: list[int | None]) -> None:
    type_at(scale, "1", 5000)
    type_at(scale, "0", 5400)

    assert told == [1, 10]


def test_1_and_much_later_0_are_two_ratings(scale: RatingScale, told: list[int | None]) -> None:
    type_at(scale, "1", 5000)
    type_at(scale, "0", 9000)

    assert told == [1, 0]


def test_1_and_then_1_and_0_are_10(scale: RatingScale, told: list[int | None], qtbot: QtBot) -> None:
    qtbot.keyClicks(scale, "1210")

    assert told == [1, 2, 1, 10]


@pytest.mark.parametrize(
    ("first", "key", "then"),
    [
        (3, Qt.Key.Key_Right, 4),
        (3, Qt.Key.Key_Up, 4),
        (3, Qt.Key.Key_Left, 2),
        (3, Qt.Key.Key_Down, 2),
        (3, Qt.Key.Key_Home, 0),
        (3, Qt.Key.Key_End, 10),
        (3, Qt.Key.Key_PageUp, 5),
        (9, Qt.Key.Key_PageUp, 10),
        (None, Qt.Key.Key_Home, 0),
        (None, Qt.Key.Key_End, 10),
        (None, Qt.Key.Key_Right, 1),
        (None, Qt.Key.Key_Left, 0),
        (3, Qt.Key.Key_Delete, None),
        (3, Qt.Key.Key_Backspace, None),
    ],
)
def test_keys_move_the_rating(
    scale: RatingScale, told: list[int | None], qtbot: QtBot, first: int | None, key: Qt.Key, then: int | None
) -> None:
    scale.set_value(first)

    qtbot.keyClick(scale, key)

    assert told == [then]


def test_a_shortcut_of_the_page_is_left_to_the_page(scale: RatingScale, told: list[int | None], qtbot: QtBot) -> None:
    qtbot.keyClick(scale, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(scale, Qt.Key.Key_Return)

    assert told == []


@pytest.mark.parametrize("number", [0, 4, 10])
def test_a_click_rates(scale: RatingScale, told: list[int | None], qtbot: QtBot, number: int) -> None:
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=spot(number))

    assert told == [number]


def test_another_click_on_the_dot_takes_it_back(scale: RatingScale, told: list[int | None], qtbot: QtBot) -> None:
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=spot(4))
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=spot(4))

    assert told == [4, None]


def test_a_hasty_second_click_is_no_other_click(scale: RatingScale, told: list[int | None], qtbot: QtBot) -> None:
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=spot(4))
    qtbot.mouseDClick(scale, Qt.MouseButton.LeftButton, pos=spot(4))

    assert scale.rating == 4


def test_a_drag_carries_the_dot(scale: RatingScale, told: list[int | None], qtbot: QtBot) -> None:
    scale.set_value(2)

    qtbot.mousePress(scale, Qt.MouseButton.LeftButton, pos=spot(2))
    qtbot.mouseMove(scale, spot(3))
    move_pressed(scale, 3)
    move_pressed(scale, 30)
    qtbot.mouseRelease(scale, Qt.MouseButton.LeftButton, pos=spot(10))

    assert told == [3, 10]


def move_pressed(scale: RatingScale, rating: int) -> None:
    place = QPointF(spot(rating))
    left = Qt.MouseButton.LeftButton
    move = QEvent.Type.MouseMove
    QApplication.sendEvent(
        scale, QMouseEvent(move, place, place, Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier)
    )


def test_scrolling_past_rates_nothing(scale: RatingScale, told: list[int | None]) -> None:
    wheel = QWheelEvent(
        QPointF(20, 20),
        QPointF(20, 20),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(scale, wheel)

    assert told == []
    assert not wheel.isAccepted()


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize("compact", [False, True])
def test_the_marks_have_the_colours_of_the_theme(theme: Theme, choice: ThemeChoice, compact: bool) -> None:
    theme.set_choices(choice, 100, MotionChoice.FULL)
    scale = RatingScale(theme, "Sting at the end", low="None", high="All", before=8, band=(0, 1), compact=compact)
    scale.set_value(4)
    scale.resize(scale.sizeHint())

    picture = scale.grab().toImage()

    cell = scale.width() / 11
    middle = 23
    assert picture.pixelColor(int(cell * 4.5) - 8, middle) == theme.color("ember")
    assert picture.pixelColor(int(cell * 6), middle) == theme.color("ember_soft")
    assert picture.pixelColor(int(cell * 1), middle) == theme.color("accent_soft")
    assert picture.pixelColor(int(cell * 10), middle) not in (theme.color("ember"), theme.color("ember_soft"))


def test_a_compact_scale_fits_a_narrow_card(theme: Theme) -> None:
    scale = RatingScale(theme, "Pain before", low="None", high="The worst I can imagine", compact=True)

    assert scale.minimumSizeHint().width() <= 324


def test_a_compact_scale_takes_two_rows_where_one_is_too_narrow(
    theme: Theme, told_by: Callable[[RatingScale], list[object]], qtbot: QtBot
) -> None:
    scale = RatingScale(theme, "Pain before", low="None", high="The worst I can imagine", compact=True)
    told = told_by(scale)
    scale.resize(252, scale.heightForWidth(252))

    for column, row in ((0, 0), (5, 0), (0, 1), (4, 1), (5, 1)):
        qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=QPoint(42 * column + 21, 46 * row + 23))

    assert told == [0, 5, 6, 10]
    assert scale.heightForWidth(252) > scale.heightForWidth(324) + 40


def test_two_rows_get_their_height_in_a_column(theme: Theme, qtbot: QtBot) -> None:
    column = QWidget()
    qtbot.addWidget(column)
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    scale = RatingScale(theme, "Pain before", low="None", high="The worst", compact=True)
    layout.addWidget(scale)
    layout.addStretch(1)
    heights = []

    for width in (250, 500):
        column.resize(width, 400)
        column.grab()  # lays out what is not shown
        heights.append(scale.height() - scale.heightForWidth(width))

    assert heights == [0, 0]


def test_a_compact_scale_keeps_its_numbers_large_in_large_text(theme: Theme) -> None:
    scale = RatingScale(theme, "Pain before", low="None", high="The worst", compact=True)
    small = scale.heightForWidth(324)

    theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)

    assert scale.heightForWidth(324) > 2 * small - 30


def test_the_words_at_the_ends_take_two_lines_where_one_is_too_short(theme: Theme) -> None:
    scale = RatingScale(theme, "Pain before", low="Nothing at all of it", high="The very worst I can imagine")

    assert scale.heightForWidth(200) > scale.heightForWidth(600)


def test_large_text_makes_the_row_higher(theme: Theme, scale: RatingScale) -> None:
    before = scale.sizeHint().height()

    theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)

    assert scale.sizeHint().height() > before
    assert scale.minimumSizeHint().width() >= 44 * 11


def test_a_block_says_what_was_before_and_what_is_now(theme: Theme, scale: RatingScale, qtbot: QtBot) -> None:
    block = RatingBlock(theme, "Tension", scale)
    qtbot.addWidget(block)
    said = [block.note]

    scale.setValue(3)
    said.append(block.note)
    scale.set_value(None)
    block.refresh()
    said.append(block.note)

    assert said == ["Before 6", "Before 6, now 3", "Before 6"]


def test_a_block_with_a_good_range_keeps_naming_it(theme: Theme, qtbot: QtBot) -> None:
    scale = RatingScale(theme, "Sting at the end", low="None", high="All", band=(0, 3))
    block = RatingBlock(theme, "Sting at the end", scale, hint="0 to 3 is a good range")
    qtbot.addWidget(block)

    assert block.note == "0 to 3 is a good range"
    scale.setValue(5)
    assert block.note == "0 to 3 is a good range"


def test_a_block_puts_its_note_below_a_title_that_needs_the_row(
    theme: Theme, scale: RatingScale, qtbot: QtBot
) -> None:
    block = RatingBlock(theme, "Pain in the forearms, hands and shoulders", scale)
    qtbot.addWidget(block)

    block.resize(700, 100)
    block.grab()  # lays out what is not shown
    wide = block.note_is_beside
    theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)
    block.grab()

    assert wide
    assert not block.note_is_beside
