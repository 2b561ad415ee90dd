"""F1 shows what every key does, over the window and never over a session."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from matcompanion import resources
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.key_help import KeyHelp
from matcompanion.ui.wording_keys import parts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

UI = Path(__file__).resolve().parent.parent.parent / "matcompanion" / "ui"
pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)  # offscreen has no window manager


@pytest.fixture
def window(qapp, qtbot: QtBot) -> MainWindow:
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    window = MainWindow()
    window.furnish(theme, {"choose": QWidget, "session": QWidget}, frozenset({"session"}), ())
    qtbot.addWidget(window)
    window.open_place("choose")
    window.show()
    return window


def shown(window: MainWindow) -> list[KeyHelp]:
    return [each for each in window.findChildren(KeyHelp) if each.isVisible()]


def test_f1_shows_the_keys_once_and_takes_them_away(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    window.show_keys()

    (keys,) = shown(window)
    assert keys.close_button.isDefault()
    assert not keys.isModal()
    qtbot.waitUntil(keys.isActiveWindow)
    qtbot.keyClick(keys, Qt.Key.Key_F1)
    assert shown(window) == []


def test_escape_closes_them(window: MainWindow, qtbot: QtBot) -> None:
    window.show_keys()
    (keys,) = shown(window)

    qtbot.keyClick(keys, Qt.Key.Key_Escape)

    assert shown(window) == []


def test_a_session_shows_its_own(window: MainWindow, qtbot: QtBot) -> None:
    window.open_place("session")

    qtbot.keyClick(window, Qt.Key.Key_F1)

    assert shown(window) == []


def test_every_key_of_the_window_and_of_a_session_is_told() -> None:
    told = " ".join(f"{keys.keys}, " for part in parts() for keys in part.keys)
    window = re.findall(r'\("(Ctrl\+[^"]+|F\d+)"', (UI / "main_window.py").read_text(encoding="utf-8"))
    session = re.findall(r"_Key\.Key_(\w+):", (UI / "pages" / "session" / "page.py").read_text(encoding="utf-8"))
    written = {"Return": "Enter", "Escape": "Esc", "MediaPlay": "Play", "MediaPause": "Play",
               "MediaTogglePlayPause": "Play", "N": "Right",
               "PageUp": "Page up", "PageDown": "Page down"}  # fmt: skip

    assert window
    assert session
    for key in window:
        assert key.replace("Ctrl+2", "Ctrl+1 to Ctrl+4").replace("Ctrl+3", "Ctrl+1 to Ctrl+4") in told
    for key in session:
        assert re.search(rf"\b{written.get(key, key)}\b", told), key
