"""A session may fill the screen; what comes after it stands in the window that was there before."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from matcompanion.ui.main_window import MainWindow
from tests.ui.zone_samples import new_theme


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    window.furnish(
        new_theme(), dict.fromkeys(("choose", "session", "after"), QWidget), frozenset({"session", "after"}), ()
    )
    window.open_place("choose")
    window.show()
    return window


def test_after_a_session_that_filled_the_screen_the_window_is_back(window):
    window.open_place("session")
    window.toggle_full_screen()
    during = window.isFullScreen()

    window.open_place("after")

    assert (during, window.isFullScreen()) == (True, False)


def test_a_window_that_filled_the_screen_before_stays_so(window):
    window.toggle_full_screen()

    window.open_place("session")
    window.open_place("after")

    assert window.isFullScreen()


def test_a_maximised_window_comes_back_maximised(window):
    window.showMaximized()

    window.toggle_full_screen()
    window.toggle_full_screen()

    assert window.isMaximized()
    assert not window.isFullScreen()
