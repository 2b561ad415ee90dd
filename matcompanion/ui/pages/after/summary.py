"""What was done, on the right: words, figure, what changed, one honest sentence, and what is normal now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Kind, Scale, View, When
from matcompanion.domain.session import Session
from matcompanion.ui.pages.after import words
from matcompanion.ui.pages.after.bloom import QuietBloom
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.figure import Figures
from matcompanion.ui.widgets.figure_view import FigureView
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.icon_label import IconLabel
from matcompanion.ui.widgets.plain_label import PlainLabel


class Number(QWidget):
    """A big number with a word below it: what was before, and then the change."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._number = PlainLabel(theme, role="big_number")
        self._word = PlainLabel(theme, role="chip", color="ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._word)

    def show_change(self, scale: Scale, before: int, after: int | None) -> None:
        """Show the change, or what was before while nothing is rated."""
        word = words.scale_word(scale)
        if after is None:
            self._number.setText(str(before))
            self._number.set_color("ink2")
            self._word.setText(self.tr("{scale} before").format(scale=word))
        else:
            better = before - after if scale not in (Scale.ENERGY, Scale.MOOD) else after - before
            self._number.setText(words.signed(after - before))
            self._number.set_color("ember" if better > 0 else "ink2")
            self._word.setText(word)

    @property
    def text(self) -> str:
        """The number and its word."""
        return f"{self._number.text()} {self._word.text()}"


class SkinNote(Card):
    """What is normal on the skin after the mat."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(ground="sunken", padding=(16, 12, 16, 12), spacing=12, horizontal=True)
        self.body.addWidget(IconLabel(theme, "info", size=20), 0, Qt.AlignmentFlag.AlignTop)
        text = self.tr("Pink marks on the skin are normal. They start to fade soon after you get up.")
        self.body.addWidget(PlainLabel(theme, text, role="label", color="ink2", wrap=True), 1)


class Summary(QWidget):
    """The right column."""

    def __init__(self, theme: Theme, catalogue: Catalogue, figures: Figures) -> None:
        super().__init__()
        self._theme, self._catalogue = theme, catalogue
        self._title = Heading(theme, role="section")
        self._details = PlainLabel(theme, color="ink2", wrap=True)
        self._figures = {view: FigureView(theme, figures, catalogue.zones, view=view) for view in View}
        self._bloom = QuietBloom(theme)
        self._numbers: dict[Scale, Number] = {}
        self._row = QHBoxLayout()
        self._row.setSpacing(28)
        self._row.addStretch(1)
        self._sentence = PlainLabel(theme, color="ink2", wrap=True)
        self._skin = SkinNote(theme)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(2)
        column.addWidget(self._details)
        column.addSpacing(12)
        for figure in self._figures.values():
            column.addWidget(figure, 1)
        column.addWidget(self._bloom, 1)
        column.addSpacing(12)
        column.addLayout(self._row)
        column.addSpacing(10)
        column.addWidget(self._sentence)
        column.addSpacing(14)
        column.addWidget(self._skin)

    def show_session(self, session: Session, scales: tuple[Scale, ...]) -> None:
        """Show *session*, of which *scales* are rated."""
        self._sentence.setText(words.honest_sentence(session.kind))
        self._title.setText(words.title(self._catalogue, session))
        self._details.setText(words.details(self._catalogue, session))
        self._details.setVisible(bool(self._details.text()))
        self._skin.setVisible(session.kind is Kind.MAT)
        self._show_figure(session)
        for number in self._numbers.values():
            self._row.removeWidget(number)
            number.hide()
            number.deleteLater()
        rated_before = [scale for scale in scales if session.rating(scale, When.BEFORE) is not None]
        self._numbers = {scale: Number(self._theme) for scale in rated_before}
        for place, number in enumerate(self._numbers.values()):
            self._row.insertWidget(place, number)

    def _show_figure(self, session: Session) -> None:
        areas = words.areas_used(session)
        shown = set(areas)
        reached = {view: sum(z.view is view and z.area in shown for z in self._catalogue.zones) for view in View}
        best = View.FRONT if reached[View.FRONT] > reached[View.BACK] else View.BACK
        for view, figure in self._figures.items():
            figure.set_chosen(areas)
            figure.setVisible(view is best and bool(shown))
            figure.setAccessibleName(words.subject(self._catalogue, session))
        self._bloom.setVisible(not shown)
        self._bloom.set_share(session.active_seconds / max(1, session.planned_seconds))

    @Slot(object)
    def show_ratings(self, session: Session) -> None:
        """Show what changed from before to what *session* says now."""
        for scale, number in self._numbers.items():
            before = session.rating(scale, When.BEFORE)
            if before is not None:
                number.show_change(scale, before, session.rating(scale, When.AFTER))

    @property
    def said(self) -> list[str]:
        """All the words and numbers, from top to bottom."""
        numbers = [number.text for number in self._numbers.values()]
        return [self._title.text(), self._details.text(), *numbers, self._sentence.text()]

    def set_stronger_outlines(self, on: bool) -> None:  # noqa: FBT001 - a setting
        """Draw the figure's regions stronger, or lightly."""
        for figure in self._figures.values():
            figure.set_stronger_outlines(on)
