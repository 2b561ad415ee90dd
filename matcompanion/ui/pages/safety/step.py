"""One step of the first run: a card with something to scroll, and the buttons below it that never scroll away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.fading_scroll import FadingScroll, IntoPadding
from matcompanion.ui.widgets.plain_label import PlainLabel

_SIDE = 12
_BAR = 10  # the scroll bar stands in the padding, so that a row reaches as far to the right as to the left
_BUTTONS_SIDE = 14
_GAP = 12


class ButtonBar(QWidget):
    """Buttons side by side, as wide as one another; one below the other where they do not fit."""

    def __init__(self, theme: Theme, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self._buttons = tuple(buttons)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(_BUTTONS_SIDE, 0, _BUTTONS_SIDE, 0)
        self._row.setSpacing(_GAP)
        for button in buttons:
            self._row.addWidget(button, 1)
        theme.changed.connect(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons where they fit."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        shown = [button for button in self._buttons if not button.isHidden()]
        widest = max((button.sizeHint().width() for button in shown), default=0)
        needed = widest * len(shown) + _GAP * (len(shown) - 1) + 2 * _BUTTONS_SIDE
        beside = self.width() >= needed
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)


class Step(Card):
    """A card of the first run. ``fill`` it: its content scrolls, its buttons stay."""

    scroller: FadingScroll

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=(_SIDE, 14, _SIDE, 20), spacing=14)
        self._theme = theme
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(10)
        self.scroller = FadingScroll(theme, inside, bar_room=_BAR)
        self._said = PlainLabel(theme, role="label", color="on_caution", wrap=True)
        self._said.setContentsMargins(_BUTTONS_SIDE, 0, _BUTTONS_SIDE, 0)
        self._said.hide()

    def fill(self, content: QWidget, buttons: Sequence[QPushButton]) -> None:
        """Put *content* and *buttons* in."""
        self._column.addWidget(content)
        self._column.addStretch(1)
        self.body.addLayout(IntoPadding(self.scroller, _BAR), 1)
        self.body.addWidget(self._said)
        self.body.addWidget(ButtonBar(self._theme, buttons))

    def take_intro(self, intro: QWidget) -> None:
        """Let *intro* scroll above the content, where there is no room beside it."""
        self._column.insertWidget(0, intro)
        intro.show()

    def say(self, text: str) -> None:
        """Say *text* above the buttons; nothing takes it away."""
        self._said.setText(text)
        self._said.setVisible(bool(text))

    @property
    def said(self) -> str:
        """What is said above the buttons."""
        return "" if self._said.isHidden() else self._said.text()

    def show_top(self) -> None:
        """Show where the step begins."""
        self.scroller.verticalScrollBar().setValue(0)

    def begin(self) -> None:
        """Give the keyboard to where the step begins."""
        self.show_top()
