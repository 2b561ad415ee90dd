"""Enter presses what has the keyboard, as Space does and as the page of keys says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.choice_field import ChoiceField
from tests.ui.zone_samples import new_theme

ENTERS = [Qt.Key.Key_Return, Qt.Key.Key_Enter]


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    return window


def shown(window: MainWindow, widget: QWidget) -> QWidget:
    """Return *widget* in *window*, with the keyboard."""
    ground = QWidget()
    QVBoxLayout(ground).addWidget(widget)
    window.setCentralWidget(ground)
    window.show()
    window.activateWindow()
    widget.setFocus()
    QApplication.processEvents()
    return widget


@pytest.mark.parametrize("key", ENTERS)
def test_enter_presses_a_button(window, key):
    pressed = []
    button = shown(window, Button(new_theme(), "See progress"))
    button.clicked.connect(lambda: pressed.append(True))

    QTest.keyClick(button, key)

    assert len(pressed) == 1


@pytest.mark.parametrize("make", [QCheckBox, QRadioButton])
def test_enter_chooses(window, make):
    box = shown(window, make("Itching"))

    QTest.keyClick(box, Qt.Key.Key_Return)

    assert box.isChecked()


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)  # offscreen has no window manager
def test_enter_opens_a_choice(window):
    field = ChoiceField(new_theme(), None, "Surface", "Surface")
    field.set_options([("seat", "Sofa or chair", None), ("hard", "Firm floor", None)])
    shown(window, field)

    QTest.keyClick(field, Qt.Key.Key_Return)

    assert field.view().isVisible()
    field.hidePopup()


def test_a_held_enter_presses_once(window):
    pressed = []
    button = shown(window, Button(new_theme(), "Delete"))
    button.clicked.connect(lambda: pressed.append(True))

    for held in (False, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=held)
        QApplication.sendEvent(button, press)

    assert len(pressed) == 1


def test_with_another_key_enter_is_left_to_the_page(window):
    pressed = []
    button = shown(window, Button(new_theme(), "Skip ratings"))
    button.clicked.connect(lambda: pressed.append(True))

    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert pressed == []


def test_enter_in_a_field_presses_nothing(window):
    field = shown(window, QLineEdit())

    QTest.keyClick(field, Qt.Key.Key_Return)

    assert window.focusWidget() is field
