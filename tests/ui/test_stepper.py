"""A number can be stepped, typed and set by a screen reader, and a number that is too large is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSpinBox

from matcompanion import resources
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui import wording
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.stepper import Stepper

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(resources.root())


@pytest.fixture
def stepper(theme: Theme, qtbot: QtBot) -> Stepper:
    stepper = Stepper(theme, "Minutes", say=wording.minutes, label="Time", icon_name="clock")
    qtbot.addWidget(stepper)
    stepper.set_range(1, 45)
    stepper.set_value(25)
    return stepper


@pytest.fixture
def told(stepper: Stepper) -> list[object]:
    told: list[object] = []
    stepper.changed.connect(told.append)
    stepper.refused.connect(lambda asked: told.append(f"refused {asked}"))
    return told


def spin_of(stepper: Stepper) -> QSpinBox:
    return stepper.findChild(QSpinBox)


def button_of(stepper: Stepper, name: str) -> QPushButton:
    return next(b for b in stepper.findChildren(QPushButton) if b.accessibleName().startswith(name))


def test_a_screen_reader_sees_a_spin_button(stepper: Stepper) -> None:
    seen = QAccessible.queryAccessibleInterface(spin_of(stepper))

    assert seen.role() == QAccessible.Role.SpinBox
    assert seen.text(QAccessible.Text.Name) == "Minutes"
    assert seen.valueInterface().currentValue() == 25
    assert (seen.valueInterface().minimumValue(), seen.valueInterface().maximumValue()) == (1, 45)


def test_a_screen_reader_can_set_the_number(stepper: Stepper, told: list[object]) -> None:
    QAccessible.queryAccessibleInterface(spin_of(stepper)).valueInterface().setCurrentValue(30)

    assert told == [30]
    assert stepper.value == 30


def test_the_number_is_said_in_words(stepper: Stepper) -> None:
    many = spin_of(stepper).text()
    stepper.set_value(1)

    assert (many, spin_of(stepper).text()) == ("25 minutes", "1 minute")


def test_the_words_have_room(stepper: Stepper) -> None:
    stepper.resize(324, 60)
    stepper.grab()

    words = spin_of(stepper).lineEdit()
    assert words.width() >= words.fontMetrics().horizontalAdvance("25 minutes")


@pytest.mark.parametrize(("button", "told_then"), [("Less", [24]), ("More", [26])])
def test_a_button_steps(
    stepper: Stepper, told: list[object], qtbot: QtBot, button: str, told_then: list[object]
) -> None:
    qtbot.mouseClick(button_of(stepper, button), Qt.MouseButton.LeftButton)

    assert told == told_then


@pytest.mark.parametrize(
    ("key", "then"),
    [
        (Qt.Key.Key_Up, 26),
        (Qt.Key.Key_Down, 24),
        (Qt.Key.Key_PageUp, 30),
        (Qt.Key.Key_PageDown, 20),
    ],
)
def test_a_key_steps(stepper: Stepper, told: list[object], qtbot: QtBot, key: Qt.Key, then: int) -> None:
    qtbot.keyClick(spin_of(stepper), key)

    assert told == [then]


def test_a_larger_step_goes_from_multiple_to_multiple(theme: Theme, qtbot: QtBot) -> None:
    stepper = Stepper(theme, "Lead-in", step=5)
    qtbot.addWidget(stepper)
    stepper.set_range(5, 300)
    stepper.set_value(12)
    seen = []

    for name in ("More", "More", "Less", "Less", "Less"):
        qtbot.mouseClick(button_of(stepper, name), Qt.MouseButton.LeftButton)
        seen.append(stepper.value)

    assert seen == [15, 20, 15, 10, 5]
    assert not button_of(stepper, "Less").isEnabled()


@pytest.mark.parametrize("typed", ["30", "30 minutes"])
def test_a_number_can_be_typed(stepper: Stepper, told: list[object], qtbot: QtBot, typed: str) -> None:
    spin = spin_of(stepper)
    spin.selectAll()

    qtbot.keyClicks(spin, typed)
    qtbot.keyClick(spin, Qt.Key.Key_Return)

    assert told == [30]
    assert spin.text() == "30 minutes"


def test_a_typed_number_that_is_too_large_becomes_the_most_and_is_answered(
    stepper: Stepper, told: list[object], qtbot: QtBot
) -> None:
    spin = spin_of(stepper)
    spin.selectAll()

    qtbot.keyClicks(spin, "90")
    qtbot.keyClick(spin, Qt.Key.Key_Return)

    assert told == [45, "refused 90"]
    assert spin.text() == "45 minutes"


def test_what_is_no_number_changes_nothing(stepper: Stepper, told: list[object], qtbot: QtBot) -> None:
    spin = spin_of(stepper)
    spin.selectAll()

    qtbot.keyClicks(spin, "soon")
    qtbot.keyClick(spin, Qt.Key.Key_Return)

    assert told == []
    assert spin.text() == "25 minutes"


def test_a_step_beyond_the_most_is_answered(stepper: Stepper, told: list[object], qtbot: QtBot) -> None:
    stepper.set_value(44)

    for _ in range(2):
        qtbot.mouseClick(button_of(stepper, "More"), Qt.MouseButton.LeftButton)

    assert told == [45, "refused 46"]


def test_nobody_is_told_what_was_only_shown(stepper: Stepper, told: list[object]) -> None:
    stepper.set_value(30)
    stepper.set_range(1, 20)

    assert told == []
    assert stepper.value == 20


def test_scrolling_past_sets_nothing(stepper: Stepper, told: list[object]) -> None:
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(spin_of(stepper), wheel)

    assert told == []
    assert not wheel.isAccepted()


def test_the_buttons_stand_below_the_words_on_a_narrow_card(theme: Theme, stepper: Stepper) -> None:
    theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)
    rows = []

    for width in (700, 324):
        stepper.resize(width, stepper.heightForWidth(width))
        stepper.grab()
        rows.append(button_of(stepper, "More").y() > spin_of(stepper).y() + spin_of(stepper).height() - 5)

    assert rows == [False, True]
    assert stepper.minimumSizeHint().width() <= 324


def test_a_button_is_a_comfortable_target(stepper: Stepper) -> None:
    assert button_of(stepper, "More").height() >= 44
    assert button_of(stepper, "Less").width() >= 44
