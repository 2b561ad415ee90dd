"""Buttons in the few kinds the stylesheet knows, with heights that grow with the text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from matcompanion.ui.icons import icon
from matcompanion.ui.theme import Theme

_INK = {
    "primary": "on_accent",
    "soft": "on_accent_soft",
    "ghost": "accent",
    "danger": "danger",
    "round": "ink",
}
_ROLE = {"chip": "chip", "pill": "caption_strong", "field": "value"}


def as_typed(text: str) -> str:
    """Return *text* so that Qt shows an ampersand and underlines nothing."""
    return text.replace("&", "&&")


class Button(QPushButton):
    """A push button of *kind*: primary, soft, ghost, outline, danger, chip, pill, field or round."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: str = "primary",
        icon_name: str | None = None,
        height: int = 44,
        role: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(as_typed(text), parent)
        self._theme, self._kind, self._icon, self._height = theme, kind, icon_name, height
        self._role = role or _ROLE.get(kind, "button")
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._dress)
        self._dress()

    def setText(self, text: str) -> None:
        """Show *text* as it is typed."""
        super().setText(as_typed(text))

    def set_icon_name(self, name: str | None) -> None:
        """Show the icon *name* before the text, or none."""
        self._icon = name
        self._dress()

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        self.setFont(theme.font(self._role))
        height = theme.scaled(self._height)
        if self._kind == "round":
            self.setFixedSize(height, height)
        else:
            self.setFixedHeight(height)
        if self._kind in ("round", "chip", "pill"):
            # A radius above half the height or the width is dropped silently by Qt.
            self.setMinimumWidth(height)
            self.setStyleSheet(f"border-radius: {height // 2}px;")
        if self._icon is None:
            return
        ink = "on_accent_soft" if self._kind == "chip" else _INK.get(self._kind, "ink")
        side = theme.scaled(16 if self._kind == "chip" else 20)
        self.setIcon(icon(self._icon, side, theme.hex(ink)))
        self.setIconSize(QSize(side, side))


class Chip(Button):
    """A choice that can be on or off; on, it carries a tick as well as a colour."""

    def __init__(self, theme: Theme, text: str, *, height: int = 44) -> None:
        super().__init__(theme, text, kind="chip", height=height)
        self.setCheckable(True)
        self.toggled.connect(self._show_tick)

    @Slot(bool)
    def _show_tick(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._role = "chip_on" if on else "chip"
        if not on:
            self.setIcon(icon("check", 16, "#00000000"))
            self.setIconSize(QSize(0, 0))
        self.set_icon_name("check" if on else None)
