"""A line that opens what is below it, and closes it again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from matcompanion.ui.icons import icon_pixmap
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.focus_ring import RING_RADIUS

_LEAST, _ICON, _GAP, _SIDE, _RADIUS, _PAD = 44, 20, 8, 10, 12, 8
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_TALL = 10_000


class _Line(QAbstractButton):
    """The line: a chevron and the name."""

    def __init__(self, theme: Theme, name: str, side: int) -> None:
        super().__init__()
        self._theme, self._side, self.opened = theme, side, False
        self.setText(name)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RING_RADIUS, _RADIUS)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._dress)

    @Slot()
    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    def _words(self, width: int) -> QRect:
        left = self._side + self._theme.scaled(_ICON) + _GAP
        room = QRect(left, 0, max(40, width - left - self._side), _TALL)
        return QFontMetrics(self._theme.font("value")).boundingRect(room, _WRAP, self.text())

    def sizeHint(self) -> QSize:
        """Return the size at a usual width."""
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters: words wrap."""
        return QSize(self._theme.scaled(140), _LEAST)

    def heightForWidth(self, width: int) -> int:
        """Return the height at which all words are seen."""
        return max(_LEAST, self._words(width).height() + 2 * _PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        side = theme.scaled(_ICON)
        name = "chevron_down" if self.opened else "chevron"
        pixmap = icon_pixmap(name, side, theme.hex("accent"), self.devicePixelRatioF())
        painter.drawPixmap(self._side, (self.height() - side) // 2, pixmap)
        words = self._words(self.width())
        painter.setFont(theme.font("value"))
        painter.setPen(theme.color("ink"))
        painter.drawText(words.translated(0, (self.height() - words.height()) // 2), _WRAP, self.text())
        painter.end()


class Disclosure(QWidget):
    """*name*, and below it what *make* makes when it is opened for the first time; *side* pixels from its edges."""

    def __init__(self, theme: Theme, name: str, make: Callable[[], QWidget], *, side: int = _SIDE) -> None:
        super().__init__()
        self._make = make
        self._inside: QWidget | None = None
        self.line = _Line(theme, name, side)
        self.line.clicked.connect(self._turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.line)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(side, 0, side, 0)
        self._column.addLayout(self._below)
        self._say()

    @property
    def opened(self) -> bool:
        """Whether what is below can be seen."""
        return self.line.opened

    def open(self) -> None:
        """Show what is below."""
        if not self.opened:
            self._turn()

    @Slot()
    def _turn(self) -> None:
        self.line.opened = not self.line.opened
        if self._inside is None:
            self._inside = self._make()
            self._below.addWidget(self._inside)
        self._inside.setVisible(self.line.opened)
        self._say()
        self.line.update()

    def _say(self) -> None:
        self.line.setAccessibleDescription(self.tr("Open") if self.opened else self.tr("Closed"))
