"""The icon in the tray, on a desktop that has none: it is not there, and says so."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from matcompanion.desktop.tray import Tray, has_tray
from matcompanion.ui.icons import icon_file

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)  # offscreen has no tray to watch


@pytest.fixture
def tray(qapp: QApplication):
    made = Tray(icon_file("matcompanion"), "Mat Companion", show="Show", leave="Quit")
    yield made
    made.close()


def test_where_there_is_no_tray_the_icon_is_not_there_and_shows_no_notice(tray: Tray) -> None:
    if has_tray():
        pytest.skip("this desktop has a tray")

    assert not tray.is_there
    assert not tray.say("a", "b")


def test_a_press_and_the_menu_tell_what_is_wanted(tray: Tray) -> None:
    told: list[str] = []
    tray.show_asked.connect(lambda: told.append("show"))
    tray.quit_asked.connect(lambda: told.append("quit"))
    icon = tray.findChild(QSystemTrayIcon)

    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    for action in icon.contextMenu().actions():
        action.trigger()

    assert told == ["show", "show", "quit"]
    assert [action.text() for action in icon.contextMenu().actions()] == ["Show", "Quit"]
