"""Why the mat waits for this person, whom to ask, and the way to say that it is different now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from matcompanion.domain.limits import Refusal
from matcompanion.domain.screening import UNANSWERED
from matcompanion.ui import wording
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.icon_label import IconLabel
from matcompanion.ui.widgets.plain_label import PlainLabel

_MOST_REASONS = 3


class WaitingBox(Card):
    """Shown where the mat waits. ``change_requested`` asks for the questions, ``passed`` says that it is over."""

    change_requested = Signal()
    passed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(ground="caution", padding=(14, 12, 14, 10), spacing=12, horizontal=True)
        self.body.addWidget(IconLabel(theme, "alert", size=20, color="on_caution"), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        self._title = PlainLabel(theme, role="label_strong", color="on_caution", wrap=True)
        column.addWidget(self._title)
        self._reasons = PlainLabel(theme, role="label", color="on_caution", wrap=True)
        column.addWidget(self._reasons)
        self._emergency = PlainLabel(theme, role="label_strong", color="on_caution", wrap=True)
        column.addWidget(self._emergency)
        column.addSpacing(6)
        self.change = Button(theme, "", kind="outline", wraps=True)
        self.change.clicked.connect(self.change_requested)
        self.over = Button(theme, self.tr("No longer true"), kind="outline", wraps=True)
        self.over.clicked.connect(self.passed)
        for button in (self.over, self.change):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(column, 1)

    @property
    def text(self) -> str:
        """What is said, or nothing where the mat does not wait."""
        said = (label.text() for label in (self._reasons, self._emergency))
        return "" if self.isHidden() else "\n".join(filter(None, said))

    def show_reasons(self, refusals: Sequence[Refusal], *, only_today: bool, can_change: bool) -> None:
        """Say *refusals*, those that cannot wait first; without any, the box is not there.

        Those of *only_today* can be taken back at once.
        """
        self.setVisible(bool(refusals))
        refusals = sorted(refusals, key=lambda refusal: not _is_urgent(refusal))
        urgent = [refusal.because for refusal in refusals if refusal.because is not None and refusal.because.urgent]
        self._title.setText(self.tr("Have this looked at today") if urgent else self.tr("The mat waits"))
        self._emergency.setText(wording.content(urgent[0].emergency) if urgent else "")
        self._emergency.setVisible(bool(self._emergency.text()))
        lines = [wording.refusal(refusal) for refusal in refusals]
        if len(lines) > 1:
            lines = [f"•  {line}" for line in lines]
        if len(lines) > _MOST_REASONS:
            more = len(lines) - _MOST_REASONS + 1
            lines = [*lines[: _MOST_REASONS - 1], wording.tr("And %n more.", more)]
        self._reasons.setText("\n".join(lines))
        unanswered = any(r.because is not None and r.because.item == UNANSWERED for r in refusals)
        self.change.setText(self.tr("Answer now") if unanswered else self.tr("Change my answers"))
        self.over.setVisible(only_today and can_change)
        self.change.setVisible(can_change and not only_today)


def _is_urgent(refusal: Refusal) -> bool:
    return refusal.because is not None and refusal.because.urgent
