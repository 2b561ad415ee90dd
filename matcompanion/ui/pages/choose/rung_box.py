"""Where the person stands and what is suggested, in one sentence, with what they may do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button, target_height
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.plain_label import PlainLabel

_LINES = 2  # kept free from the first picture on, so that what arrives later moves nothing
_BUTTON = 36
_INK = {"sunken": "ink", "accent": "on_accent_soft", "caution": "on_caution"}


class Act(Enum):
    """What the person may do about a suggestion."""

    TAKE = auto()
    STAY = auto()
    GO_BACK = auto()
    CLAIM = auto()
    LONGER = auto()
    HEALED = auto()
    ASKED = auto()
    BREATHE = auto()


@dataclass(frozen=True, slots=True)
class Offer:
    """What the box shows: words on a *ground*, and buttons, the first of them the likely one."""

    text: str
    acts: Sequence[tuple[Act, str]] = ()
    ground: str = "sunken"


class RungBox(Card):
    """Shows an offer; ``acted`` brings what was pressed, ``why_asked`` that the person wants to know more.

    ``weighed`` tells whether what is shown now is news, or only says where the person stands.
    """

    acted = Signal(object)  # Act
    why_asked = Signal()
    weighed = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(ground="sunken", padding=(14, 8, 8, 10), spacing=6)
        self._theme = theme
        self._offer: Offer | None = None
        self._acts: dict[Button, Act] = {}
        self.said = PlainLabel(theme, role="label", wrap=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.why = Button(theme, "", kind="round", icon_name="info", height=_BUTTON)
        self.why.setAccessibleName(self.tr("Why this step, and where it comes from"))
        self.why.setToolTip(self.tr("Why this step?"))
        self.why.clicked.connect(self.why_asked)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.said, 1)
        top.addWidget(self.why, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self._row = QWidget()
        self._row.setObjectName("scrolled")
        self._flow = FlowLayout(self._row, gap=6)
        self.body.addWidget(self._row)
        theme.changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        line = QFontMetrics(self._theme.font("label")).lineSpacing()
        self.said.setMinimumHeight(_LINES * line)
        self._row.setMinimumHeight(target_height(self._theme, _BUTTON))

    @property
    def buttons(self) -> list[Button]:
        """The buttons of now, in their order."""
        return list(self._acts)

    @property
    def is_news(self) -> bool:
        """Whether the person should see it before the plan."""
        return self._offer is not None and self._offer.ground != "sunken"

    def show_offer(self, offer: Offer) -> None:
        """Show *offer* in the place of what is there."""
        if offer == self._offer:
            return
        focused = next((act for button, act in self._acts.items() if button.hasFocus()), None)
        self._offer = offer
        self.weighed.emit(self.is_news)
        self.said.setText(offer.text)
        self.said.set_color(_INK[offer.ground])
        self.setProperty("card", offer.ground)
        self.style().unpolish(self)
        self.style().polish(self)
        while self._flow.takeAt(0) is not None:
            pass
        for button in self._acts:
            button.hide()
            button.deleteLater()
        self._acts = {}
        for act, words in offer.acts:
            likely = not self._acts and offer.ground != "sunken"
            button = Button(
                self._theme,
                words,
                kind="primary" if likely else "outline",
                height=_BUTTON,
                role="label_strong",
                wraps=True,
            )
            button.setAccessibleDescription(offer.text)
            button.clicked.connect(self._act)
            self._acts[button] = act
            self._flow.addWidget(button)
            button.show()
            if act is focused:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        if focused is not None and not any(button.hasFocus() for button in self._acts):
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)  # what was pressed is gone
        self._row.updateGeometry()

    @Slot()
    def _act(self) -> None:
        for button, act in list(self._acts.items()):
            if button is self.sender():
                self.acted.emit(act)
                return
