"""The navigation rail: the places, each with an icon and its word."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from matcompanion.ui.icons import icon_pixmap
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.focus_ring import RING_RADIUS
from matcompanion.ui.widgets.logo import Logo

_WIDE, _NARROW = 88, 76
_PILL = QSize(56, 32)
_ICON = 24
_LARGE_PILL = QSize(60, 52)  # without words
_LARGE_ICON = 32
_RADIUS = 16
_WORDLESS_PERCENT = 150


class RailButton(QAbstractButton):
    """One place; checked when it is shown."""

    approached = Signal()  # by the mouse or the keyboard

    def __init__(self, theme: Theme, name: str, icon_name: str) -> None:
        super().__init__()
        self._theme, self._icon_name, self._with_word = theme, icon_name, True
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty(RING_RADIUS, 14)

    def show_word(self, *, on: bool) -> None:
        """Show the word below the icon, or the icon alone."""
        self._with_word = on
        self.updateGeometry()
        self.update()

    @property
    def width_of_word(self) -> int:
        """How wide the word is at its widest."""
        return QFontMetrics(self._theme.font("caption_strong")).horizontalAdvance(self.text())

    def sizeHint(self) -> QSize:
        """Return room for pill and word."""
        return QSize(_NARROW, 44 + self._theme.scaled(20) if self._with_word else _LARGE_PILL.height() + 8)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the mouse has come."""
        super().enterEvent(event)
        self.approached.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard has come."""
        super().focusInEvent(event)
        self.approached.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill, the icon and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, on = self._theme, self.isChecked()
        size, side = (_PILL, _ICON) if self._with_word else (_LARGE_PILL, _LARGE_ICON)
        top = 4.0 if self._with_word else (self.height() - size.height()) / 2
        pill = QRectF((self.width() - size.width()) / 2, top, size.width(), size.height())
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if on else "sunken"))
            painter.drawRoundedRect(pill, _RADIUS, _RADIUS)
        color = theme.hex("on_accent_soft" if on else "ink2")
        at = pill.center().toPoint()
        painter.drawPixmap(
            at.x() - side // 2 + 1,
            at.y() - side // 2 + 1,
            icon_pixmap(self._icon_name, side, color, self.devicePixelRatioF()),
        )
        if self._with_word:
            painter.setFont(theme.font("caption_strong" if on else "caption"))
            painter.setPen(theme.color("ink" if on else "ink2"))
            word = QRectF(0, pill.bottom() + 3, self.width(), self.height() - pill.bottom() - 3)
            painter.drawText(word, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.text())
        painter.end()


class Rail(QWidget):
    """The places *top* above and *bottom* below (id, name, icon).

    Emits ``chosen`` with an id, and ``approached`` before that, where mouse or keyboard come to it first.
    """

    chosen = Signal(str)
    approached = Signal(str)

    def __init__(
        self, theme: Theme, top: Sequence[tuple[str, str, str]], bottom: Sequence[tuple[str, str, str]]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        self._telling_nobody = False
        self._group.idToggled.connect(self._toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 16)
        column.setSpacing(4)
        column.addWidget(Logo(theme), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(22)
        for place in top:
            column.addWidget(self._button(*place))
        column.addStretch(1)
        for place in bottom:
            column.addWidget(self._button(*place))
        theme.changed.connect(self._dress)
        self.set_narrow(narrow=False)

    def _button(self, place: str, name: str, icon_name: str) -> RailButton:
        button = RailButton(self._theme, name, icon_name)
        self._group.addButton(button, len(self._buttons))
        self._buttons[place] = button
        button.approached.connect(partial(self.approached.emit, place))
        return button

    @Slot(int, bool)
    def _toggled(self, number: int, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Tell what was chosen: assistive technology toggles a button without clicking it."""
        if on and not self._telling_nobody:
            self.chosen.emit(list(self._buttons)[number])

    def name_of(self, place: str) -> str:
        """Return the word for *place*, empty if it is none of these."""
        return self._buttons[place].text() if place in self._buttons else ""

    def set_current(self, place: str) -> None:
        """Show *place* as the one that is open."""
        self._telling_nobody = True
        self._buttons[place].setChecked(True)
        self._telling_nobody = False

    def set_narrow(self, *, narrow: bool) -> None:
        """Take the width for a narrow window."""
        self.setFixedWidth(_NARROW if narrow else _WIDE)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        """Show the words, unless the text is large or one of them does not fit."""
        fit = all(button.width_of_word <= self.minimumWidth() for button in self._buttons.values())
        for button in self._buttons.values():
            button.show_word(on=fit and self._theme.percent <= _WORDLESS_PERCENT)
