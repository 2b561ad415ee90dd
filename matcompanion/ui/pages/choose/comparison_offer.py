"""What the comparison of mat and rest asks for today, with one press to choose it. It is an offer, never a must."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance, Slot

from matcompanion.controllers.choose import ChooseController
from matcompanion.domain.choices import Kind
from matcompanion.domain.comparison import Course
from matcompanion.ui import wording_comparison as words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.plain_label import PlainLabel


class ComparisonSource(Protocol):
    """Who keeps the comparison."""

    changed: SignalInstance

    @property
    def course(self) -> Course | None:
        """Where it stands."""
        ...


class ComparisonOffer(Card):
    """Hidden on days that ask for nothing. On others it offers the kind, or says that the plan counts."""

    def __init__(self, theme: Theme, source: ComparisonSource, controller: ChooseController) -> None:
        super().__init__(ground="accent", padding=(14, 8, 14, 8), spacing=2)
        self._source, self._controller = source, controller
        self._asked: Kind | None = None
        self.label = PlainLabel(theme, role="label", color="on_accent_soft", wrap=True)
        self.take = Button(theme, "", kind="link", height=40, wraps=True)
        self.body.addWidget(self.label)
        self.body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        self.take.clicked.connect(self._take)
        source.changed.connect(self.refresh)
        controller.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what today asks for."""
        value, barred = self._source.course, bool(self._controller.why_no_mat())
        asks = words.asks(value, barred=barred) if value is not None else ""
        self.setVisible(bool(asks))
        if value is None or value.asked is None or not asks:
            return
        self._asked = value.asked
        fits = self._controller.plan.kind is value.asked
        self.label.setText(words.counts(value) if fits else asks)
        self.take.setVisible(not fits and not words.waits(value, barred=barred))
        self.take.setText(words.take(value.asked))

    @Slot()
    def _take(self) -> None:
        if self._asked is not None:
            self._controller.choose_kind(self._asked)
