"""Buttons in the few kinds the stylesheet knows, with heights that grow with the text."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from matcompanion.ui.icons import icon
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.focus_ring import RING_RADIUS

_INK = {
    "primary": "on_accent",
    "soft": "on_accent_soft",
    "ghost": "accent",
    "link": "accent",
    "danger": "danger",
    "round": "ink",
}
TARGET = 44
"""Pixels: what can be pressed without aiming."""
_ROUND = {"primary": 16, "link": 8, "field": 8}  # as the stylesheet has it; the others 14, or half of their height
_TICK = 14
_BESIDE_ICON = 4  # what Qt leaves between an icon and its text
_ROLE = {"chip": "chip", "pill": "caption_strong", "field": "value"}


def as_typed(text: str) -> str:
    """Return *text* so that Qt shows an ampersand and underlines nothing."""
    return text.replace("&", "&&")


def target_height(theme: Theme, height: int) -> int:
    """Return how high a button of *height* pixels at 100 % is: a target at least, which need not grow with text."""
    return max(theme.control_height(height), min(TARGET, theme.control_height(TARGET)))


class Button(QPushButton):
    """A push button of *kind*: primary, soft, ghost, link, outline, current, danger, chip, pill, field or round.

    A link is a ghost without padding, for where its text stands in line with what is above and below it.

    None is smaller than a comfortable target, whatever its *height*: a round one and a pill only look so.
    One that *wraps* goes on in a second line where it is too narrow for its text; not beside a label, which would
    have to share the want of room.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: str = "primary",
        icon_name: str | None = None,
        height: int = 44,
        role: str | None = None,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(as_typed(text), parent)
        self._wraps = wraps
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._theme, self._kind, self._icon, self._height = theme, kind, icon_name, height
        self._role = role or _ROLE.get(kind, "button")
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._dress)
        self._dress()

    def setText(self, text: str) -> None:
        """Show *text* as it is typed."""
        super().setText(as_typed(text))

    def set_kind(self, kind: str) -> None:
        """Become a button of *kind*."""
        if kind == self._kind:
            return
        self._kind = kind
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._dress()

    def set_icon_name(self, name: str | None) -> None:
        """Show the icon *name* before the text, or none."""
        self._icon = name
        self._dress()

    @property
    def _painted_height(self) -> int:
        height = self._theme.control_height(self._height)
        return height if self._kind in ("round", "pill") else target_height(self._theme, self._height)

    @property
    def _tick_side(self) -> int:
        return self._theme.scaled(_TICK)

    @property
    def _around(self) -> int:
        """The pixels of the target above and below of what is painted."""
        return (target_height(self._theme, self._height) - self._painted_height + 1) // 2

    def hitButton(self, pos: QPoint) -> bool:
        """Answer to a click anywhere on the target, also outside of what is painted."""
        return self.rect().contains(pos)

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        self.setFont(theme.font(self._role))
        height, around = self._painted_height, self._around
        if self._kind == "round":
            self.setFixedSize(height + 2 * around, height + 2 * around)
        elif self._wraps:
            self.setMinimumHeight(height)
        else:
            self.setFixedHeight(height + 2 * around)
        ended = self._kind in ("round", "chip", "pill")
        self.setProperty(RING_RADIUS, height // 2 + around if ended else _ROUND.get(self._kind, 14))
        if ended:
            sides = around if self._kind == "round" else 0
            self.setStyleSheet(f"border-radius: {height // 2}px; margin: {around}px {sides}px;")
        if self._icon is None:
            return
        ink = "on_accent_soft" if self._kind == "chip" else _INK.get(self._kind, "ink")
        side = self._tick_side if self._kind == "chip" else theme.scaled(20)
        faint = "ink2" if self._kind in ("primary", "soft") else "ink3"  # as the stylesheet has it for words
        self.setIcon(icon(self._icon, side, theme.hex(ink), disabled=theme.hex(faint)))
        self.setIconSize(QSize(side, side))

    def sizeHint(self) -> QSize:
        """Return the size for the text in one line."""
        hint = super().sizeHint().grownBy(QMargins(0, 0, self._reserve, 0))
        # A radius above half the height or the width is dropped silently by Qt.
        return hint.expandedTo(QSize(self._painted_height, 0)) if self._kind in ("chip", "pill") else hint

    def minimumSizeHint(self) -> QSize:
        """Return the same, or the width of the longest word where the text may wrap."""
        hint = self.sizeHint()
        if self._wraps:
            metrics = QFontMetrics(self._widest_font)
            longest = max(metrics.horizontalAdvance(word) for word in self._typed().split() or [""])
            hint.setWidth(min(hint.width(), longest + self._beside_text()))
        return hint

    def heightForWidth(self, width: int) -> int:
        """Return the height for as many lines as the text takes at *width*."""
        return self._painted_height + (len(self._lines(width)) - 1) * self.fontMetrics().lineSpacing()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text in as many lines as it takes."""
        lines = self._lines(self.width()) if self._wraps else []
        if len(lines) < 2:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = as_typed("\n".join(lines))
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    @property
    def _reserve(self) -> int:
        """The room for what it may have beside its text later."""
        return 0

    @property
    def _widest_font(self) -> QFont:
        """The font in which the text takes the most room."""
        return self.font()

    def _typed(self) -> str:
        return self.text().replace("&&", "&")

    def _beside_text(self) -> int:
        """Return the width of what stands beside the text: icon, paddings."""
        return self.sizeHint().width() - QFontMetrics(self._widest_font).horizontalAdvance(self._typed())

    def _lines(self, width: int) -> list[str]:
        """Return the text in lines for a button of *width*."""
        text = self._typed()
        if width >= self.sizeHint().width():
            return [text]
        layout = QTextLayout(text, self._widest_font)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width - self._beside_text()))
            lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
        return lines or [text]


class Chip(Button):
    """A choice that can be on or off; on, it carries a tick as well as a colour.

    It is as wide, and breaks its lines, as if it were on: what stands beside it does not move when it is pressed.
    """

    def __init__(self, theme: Theme, text: str, *, height: int = 44, wraps: bool = False) -> None:
        super().__init__(theme, text, kind="chip", height=height, wraps=wraps)
        self.setCheckable(True)
        self.toggled.connect(self._show_tick)

    @property
    def _reserve(self) -> int:
        if self.isChecked():
            return 0
        wider = self._text_width(QFontMetrics(self._widest_font)) - self._text_width(self.fontMetrics())
        return wider + self._tick_side + _BESIDE_ICON

    def _text_width(self, metrics: QFontMetrics) -> int:
        return metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()  # as Qt measures it

    @property
    def _widest_font(self) -> QFont:
        return self._theme.font("chip_on")

    @Slot(bool)
    def _show_tick(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._role = "chip_on" if on else "chip"
        if not on:
            self.setIcon(QIcon())
        self.set_icon_name("check" if on else None)
