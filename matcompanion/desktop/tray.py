"""The icon in the tray: only where the person asked for it, and only where the desktop has a tray."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon


def has_tray() -> bool:
    """Return whether the desktop has a tray now; it may come and go."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Shows *icon* with a menu. ``show_asked`` and ``quit_asked`` are what a person can want of it."""

    show_asked = Signal()
    quit_asked = Signal()

    def __init__(self, icon: QIcon, name: str, *, show: str, leave: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._menu.addAction(show).triggered.connect(self.show_asked)
        self._menu.addAction(leave).triggered.connect(self.quit_asked)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setToolTip(name)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._press)
        self._icon.messageClicked.connect(self.show_asked)
        self._icon.show()

    @property
    def is_there(self) -> bool:
        """Whether the icon can be found by somebody who looks for it."""
        return has_tray() and self._icon.isVisible()

    def say(self, title: str, text: str) -> bool:
        """Show a notice beside the icon, and return whether that can be done here."""
        if not self.is_there or not QSystemTrayIcon.supportsMessages():
            return False
        self._icon.showMessage(title, text, self._icon.icon())
        return True

    def close(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _press(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.show_asked.emit()
