"""The far view shows the minutes as large as on a full screen, until a key or a click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from matcompanion import resources
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.settings import Settings
from matcompanion.ui.pages.settings.far_view import FarView
from matcompanion.ui.pages.settings.groups import SessionGroup
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.pacer_layout import minutes_pixel_height
from tests.fakes import HeldJobs


@pytest.fixture
def window(qtbot):
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    window = QWidget()
    window.group = SessionGroup(theme, SettingsController(Settings(), lambda _settings: None, HeldJobs()))
    QVBoxLayout(window).addWidget(window.group)
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    window.activateWindow()
    return window


def view_in(window) -> FarView | None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return window.findChild(FarView)


@pytest.fixture
def view(window, qtbot) -> FarView:
    qtbot.mouseClick(window.group.far, Qt.MouseButton.LeftButton)
    return view_in(window)


def test_it_covers_the_window_and_follows_its_size(window, view):
    assert view.isVisible()
    assert view.geometry() == window.rect()

    window.resize(1000, 700)

    assert view.geometry() == window.rect()


def test_the_minutes_are_as_tall_as_on_a_full_screen(window, view):
    assert view.digit_height >= minutes_pixel_height(window.screen().physicalDotsPerInch()) - 0.01


def test_the_minutes_are_painted_that_tall(view):
    picture = view.grab().toImage()
    bright = [
        y
        for y in range(picture.height() - 120)  # without the line at the foot
        if any(picture.pixelColor(x, y).lightness() > 120 for x in range(picture.width()))
    ]

    assert bright[-1] - bright[0] + 1 >= view.digit_height - 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_A])
def test_any_key_closes_it(window, view, qtbot, key):
    qtbot.keyClick(view, key)

    assert view_in(window) is None


def test_a_key_that_is_still_held_does_not_close_it(window, view):
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)

    QApplication.sendEvent(view, held)

    assert view_in(window) is view


def test_a_click_closes_it_and_presses_nothing_below(window, view, qtbot):
    below = []
    window.group.far.clicked.connect(lambda: below.append(1))

    qtbot.mouseClick(
        view, Qt.MouseButton.LeftButton, pos=window.group.far.mapTo(window, window.group.far.rect().center())
    )

    assert view_in(window) is None
    assert below == []


def test_a_shortcut_only_closes_it(window, view, qtbot):
    fired = []
    QShortcut(QKeySequence("Ctrl+1"), window).activated.connect(lambda: fired.append(1))

    qtbot.keyClick(view, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)

    assert view_in(window) is None
    assert fired == []


def test_the_keyboard_goes_back_to_where_it_was(window, qtbot):
    window.group.far.setFocus()
    qtbot.keyClick(window.group.far, Qt.Key.Key_Space)
    view = view_in(window)

    qtbot.keyClick(view, Qt.Key.Key_Escape)

    assert window.focusWidget() is window.group.far
