"""What is not as it should be while a session runs: a quiet line at the top that goes by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from matcompanion.domain.session_instant import Instant, State
from matcompanion.ui.pages.session.night import NightLabel
from matcompanion.ui.pages.session.pacer_ground import PacerMode
from matcompanion.ui.theme import Theme

TROUBLE_SECONDS = 8.0
_TOP, _MARGIN, _PADDING = 6, 16, 4


class TroubleLine(NightLabel):
    """Shows what it was told, one sentence after the other, each for some real seconds: more would cut the ring.

    It begins anew as long as the person gets into place or gets up. It takes neither keyboard nor mouse.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, role="label", color="ink2", wrap=True, parent=parent)
        self._told: dict[str, bool] = {}  # and whether there was time to read it; the first is shown
        self._until = 0.0
        self._mode = PacerMode.FULL
        self._width = float(parent.width())
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMargin(_PADDING)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def tell(self, text: str, now: float) -> None:
        """Show *text*, told at *now*."""
        if not self._told:
            self._until = now + TROUBLE_SECONDS
        self._told[text] = False

    @property
    def reach(self) -> int:
        """How far down the page it stands; 0 where there is nothing to say."""
        return 0 if self.isHidden() else self.geometry().bottom()

    def clear_all(self) -> None:
        """Forget what was told."""
        self._told.clear()
        self.hide()

    def look(self, instant: Instant, now: float, mode: PacerMode) -> None:
        """Show what is still to be read at *now*."""
        in_time = instant.lead_left > 0 or instant.state in (State.LEAD_IN, State.GETTING_UP)
        shown = next(iter(self._told), "")
        if shown and now >= self._until:
            del self._told[shown]
            self._told[shown] = True  # to the end
        if not in_time:
            self._told = {text: read for text, read in self._told.items() if not read}
        text = next(iter(self._told), "")
        if text != shown or now >= self._until:
            self._until = now + TROUBLE_SECONDS
        if mode is not self._mode:
            self._mode = mode
            self.set_color("ink2" if mode is PacerMode.FULL else "ink_dim")
        if text and text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.place(self._width)
        if self.isHidden() == bool(text):
            self.setVisible(bool(text))
            self.raise_()

    def place(self, width: float) -> None:
        """Stand at the top of a page of that *width*."""
        self._width = width
        room = round(width) - 2 * _MARGIN
        rect = self.fontMetrics().boundingRect(0, 0, room, 1000, Qt.TextFlag.TextWordWrap, self.text())
        own = min(room, rect.width() + 4 * _PADDING)
        self.setGeometry((round(width) - own) // 2, _TOP, own, self.heightForWidth(own))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, for long words may stand over the ring."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.session["black" if self._mode is PacerMode.DARK else "bg"]))
        painter.end()
        super().paintEvent(event)
