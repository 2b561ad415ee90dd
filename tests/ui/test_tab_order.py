"""Tab goes through what is on the screen as it is read, forwards and backwards, whatever was made first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from matcompanion.ui.tab_order import go_on
from tests.ui.zone_samples import active_window

if TYPE_CHECKING:
    from collections.abc import Iterator


def named(widget: QWidget, name: str) -> QWidget:
    widget.setObjectName(name)
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return widget


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    window = active_window(width=400, height=400)
    yield window
    window.close()


def way(window: QWidget, *, forwards: bool = True, steps: int = 30) -> list[str]:
    """Return the names of what gets the keyboard, until it comes round."""
    QApplication.processEvents()
    names: list[str] = []
    for _ in range(steps):
        assert go_on(window, forwards=forwards)
        name = QApplication.focusWidget().objectName()
        if names and name == names[0]:
            break
        names.append(name)
    return names


def test_what_was_put_in_later_has_its_turn_where_it_stands(window: QWidget) -> None:
    column = window.layout()
    assert isinstance(column, QVBoxLayout)
    last, first = named(QPushButton(), "last"), named(QPushButton(), "first")
    inner = QHBoxLayout()
    column.addLayout(inner)
    column.addWidget(last)
    column.insertWidget(0, first)
    inner.addWidget(named(QPushButton(), "right"))
    inner.insertWidget(0, named(QSpinBox(), "left"))
    grid = QGridLayout()
    column.insertLayout(1, grid)
    for name, row, line in (("d", 1, 1), ("a", 0, 0), ("c", 1, 0), ("b", 0, 1)):
        grid.addWidget(named(QLineEdit() if name == "a" else QComboBox(), name), row, line)

    assert way(window) == ["first", "a", "b", "c", "d", "left", "right", "last"]
    assert way(window, forwards=False) == ["last", "right", "left", "d", "c", "b", "a", "first"]


def test_what_is_hidden_disabled_or_not_for_tab_is_passed_over(window: QWidget) -> None:
    buttons = {name: named(QPushButton(), name) for name in ("first", "hidden", "disabled", "clicked", "last")}
    inside = QWidget()
    inside.setLayout(QVBoxLayout())
    inside.layout().addWidget(named(QPushButton(), "in what is hidden"))
    for widget in (*buttons.values(), inside):
        window.layout().addWidget(widget)
    for hidden in (buttons["hidden"], inside):
        hidden.hide()
    buttons["disabled"].setEnabled(False)
    buttons["clicked"].setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    assert way(window) == ["first", "last"]
    buttons["clicked"].setFocus()
    assert way(window) == ["last", "first"]  # from where it was clicked


def test_a_group_of_radio_buttons_is_one_stop(window: QWidget) -> None:
    group = QButtonGroup(window)
    for name in ("mat", "breathing", "rest"):
        radio = QRadioButton()
        radio.setObjectName(name)
        group.addButton(radio)
        window.layout().addWidget(radio)
    window.layout().addWidget(named(QPushButton(), "after"))
    group.buttons()[1].setChecked(True)

    assert way(window) == ["breathing", "after"]


def test_what_no_layout_places_comes_by_where_it_stands(window: QWidget) -> None:
    stage = QWidget()
    window.layout().addWidget(stage)
    for name, x, y in (("below", 0, 60), ("right", 80, 0), ("left", 0, 0)):
        button = named(QPushButton(stage), name)
        button.move(x, y)
        button.show()

    assert way(window) == ["left", "right", "below"]


def test_what_gets_the_keyboard_is_scrolled_to(window: QWidget) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    buttons = [QPushButton(str(place)) for place in range(30)]
    for button in buttons:
        button.setFixedHeight(44)
        column.addWidget(button)
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    window.layout().addWidget(named(QPushButton(), "before"))
    window.layout().addWidget(area)
    QApplication.processEvents()
    window.findChild(QPushButton, "before").setFocus()

    go_on(window, forwards=False)

    assert QApplication.focusWidget() is buttons[-1]
    assert area.verticalScrollBar().value() == area.verticalScrollBar().maximum()


def test_with_nothing_to_go_to_nothing_happens(window: QWidget) -> None:
    assert not go_on(window, forwards=True)
