"""A look at how large the minutes are on a full screen: can they be read from the mat?"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.focus_ring import OWN_FOCUS
from matcompanion.ui.widgets.pacer_layout import DIGIT_HEIGHT, lay_out, minutes_pixel_height

MINUTES = "18"
_WEIGHT = 400
_GUIDE = 17


class FarView(QWidget):
    """Covers *window* from ``open`` until a key or a click, and then is gone."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._before: QWidget | None = None
        self._guide = self.tr("Any key or a click closes this.")
        self.setAccessibleName(self.tr("Far view: {n} minutes").format(n=MINUTES))
        give_role(self, QAccessible.Role.Graphic)
        self.setAccessibleDescription(self._guide)
        self.setProperty(OWN_FOCUS, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def digit_height(self) -> float:
        """How tall the digits are in pixels: as on a full screen of this computer."""
        return self._size * DIGIT_HEIGHT

    @property
    def _size(self) -> float:
        screen = self._window.screen()
        size = screen.size()
        far = minutes_pixel_height(screen.physicalDotsPerInch())
        return lay_out(size.width(), size.height(), far=far, text=self._theme.percent / 100).number_size

    def open(self) -> None:
        """Cover the window."""
        self._before = self._window.focusWidget()
        self._window.installEventFilter(self)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def _leave(self) -> None:
        self._window.removeEventFilter(self)
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take every key, those of shortcuts and of moving on too."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close, but not by the key that opened it and is still held."""
        event.accept()
        if not event.isAutoRepeat():
            self._leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the click."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close."""
        event.accept()
        self._leave()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the minutes and how to close."""
        colours = self._theme.session
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours["bg"]))
        painter.setPen(QColor(colours["ink"]))
        painter.setFont(self._theme.sized_font(self._size, _WEIGHT))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, MINUTES)
        size = _GUIDE * self._theme.percent / 100
        painter.setPen(QColor(colours["ink2"]))
        painter.setFont(self._theme.sized_font(size, _WEIGHT))
        foot = QRectF(24, self.height() - 5 * size, self.width() - 48, 4 * size)
        wrap = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(foot, int(wrap), self._guide)
        painter.end()
