"""A choice looks like words, is a combo box, and a refused option can be read but not chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication

from matcompanion import resources
from matcompanion.domain.choices import Position
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.choice_field import ChoiceField

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from pytestqt.qtbot import QtBot

REASON = "This is for level 3. You can change your level above."
OPTIONS = [
    (Position.LIE_SOFT, "On your back", None),
    (Position.LIE_HARD, "On a firm floor", REASON),
    (Position.PROP_SEAT, "Against a chair back", None),
]


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(resources.root())


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> ChoiceField:
    field = ChoiceField(theme, "position", "Position", "Position")
    qtbot.addWidget(field)
    field.set_options(OPTIONS)
    field.set_value(Position.LIE_SOFT)
    field.resize(324, field.heightForWidth(324))
    return field


@pytest.fixture
def told(field: ChoiceField) -> list[object]:
    told: list[object] = []
    field.chosen.connect(told.append)
    return told


def options_of(field: ChoiceField) -> list[QAccessibleInterface]:
    found = QAccessible.queryAccessibleInterface(field).child(0)
    return [found.child(row) for row in range(found.childCount())]


def test_a_screen_reader_sees_a_combo_box(field: ChoiceField) -> None:
    seen = QAccessible.queryAccessibleInterface(field)

    assert seen.role() == QAccessible.Role.ComboBox
    assert seen.text(QAccessible.Text.Name) == "Position, On your back"
    assert [option.text(QAccessible.Text.Name) for option in options_of(field)] == [words for _, words, _ in OPTIONS]


def test_a_screen_reader_is_told_what_is_refused_and_why(field: ChoiceField) -> None:
    seen = QAccessible.queryAccessibleInterface(field)

    assert seen.text(QAccessible.Text.Description) == f"On a firm floor: {REASON}"
    assert field.itemData(1, Qt.ItemDataRole.AccessibleDescriptionRole) == REASON
    assert field.itemData(1, Qt.ItemDataRole.ToolTipRole) == REASON


def test_a_screen_reader_can_choose_without_opening_the_list(field: ChoiceField, told: list[object]) -> None:
    options_of(field)[2].actionInterface().doAction("Toggle")

    assert told == [Position.PROP_SEAT]


def test_a_screen_reader_cannot_choose_what_is_refused(field: ChoiceField, told: list[object]) -> None:
    options_of(field)[1].actionInterface().doAction("Toggle")

    assert told == []
    assert field.value is Position.LIE_SOFT


def test_a_letter_finds_an_option_by_its_words(field: ChoiceField, told: list[object], qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "a")

    assert told == [Position.PROP_SEAT]


def test_the_keyboard_chooses_and_passes_over_what_is_refused(
    field: ChoiceField, told: list[object], qtbot: QtBot
) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Down)

    assert told == [Position.PROP_SEAT]
    assert isinstance(told[0], Position)
    assert field.value is Position.PROP_SEAT


def test_a_refused_option_cannot_be_set_from_outside(field: ChoiceField, told: list[object]) -> None:
    field.setCurrentIndex(1)

    assert told == []
    assert field.value is Position.LIE_SOFT
    assert field.words == "On your back"


def test_a_value_that_became_refused_is_still_shown_with_its_reason(field: ChoiceField) -> None:
    field.set_value(Position.LIE_HARD)

    assert field.words == "On a firm floor"
    assert field.toolTip() == REASON


def test_nobody_is_told_what_was_only_shown(field: ChoiceField, told: list[object]) -> None:
    field.set_value(Position.PROP_SEAT)
    field.set_options(OPTIONS[::-1])

    assert told == []
    assert field.value is Position.PROP_SEAT
    assert field.words == "Against a chair back"


def test_what_is_no_longer_offered_is_no_longer_chosen(field: ChoiceField, told: list[object]) -> None:
    field.set_options(OPTIONS[1:])

    assert field.value is None
    assert field.words == ""
    assert told == []


def test_choosing_the_same_again_tells_nobody(field: ChoiceField, told: list[object]) -> None:
    field.setCurrentIndex(0)

    assert told == []


def test_scrolling_past_chooses_nothing(field: ChoiceField, told: list[object]) -> None:
    wheel = QWheelEvent(
        QPointF(20, 20),
        QPointF(20, 20),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(field, wheel)

    assert told == []


def test_a_row_is_a_comfortable_target(field: ChoiceField) -> None:
    assert field.minimumSizeHint().height() >= 44
    assert field.heightForWidth(324) >= 44


def test_long_words_take_another_line_and_are_not_cut(theme: Theme, field: ChoiceField) -> None:
    theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)
    field.set_options([(1, "On your back with both knees bent", None)])
    field.set_value(1)

    assert field.heightForWidth(324) > field.heightForWidth(900)


def test_a_reason_stands_below_its_option(field: ChoiceField) -> None:
    view = field.view()
    heights = [view.sizeHintForIndex(field.model().index(row, 0)).height() for row in range(3)]

    assert heights[1] > heights[0]
    assert heights[0] >= 44


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_words_are_painted_in_the_ink_of_the_theme(theme: Theme, field: ChoiceField, choice: ThemeChoice) -> None:
    theme.set_choices(choice, 100, MotionChoice.FULL)

    picture = field.grab().toImage()

    colours = {picture.pixelColor(x, y).name() for x in range(36, 150) for y in range(20, 44)}
    assert theme.color("ink").name() in colours
