"""Everything that is known of one session."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import AfterEffect, Catalogue
from matcompanion.domain.choices import Scale, When
from matcompanion.domain.session import Rating, Session
from matcompanion.domain.session_strip import strip_of
from matcompanion.phrases import in_a_row
from matcompanion.ui import wording
from matcompanion.ui import wording_history as words
from matcompanion.ui.pages.history.growing_scroll import GrowingScroll
from matcompanion.ui.pages.history.pair_painter import PairView
from matcompanion.ui.pages.history.strip_view import StripKey, StripView
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.icon_label import IconLabel
from matcompanion.ui.widgets.plain_label import PlainLabel

_BAR = 16  # the scroll bar stands in the padding of the card
_PADDING = (24, 20, 8, 18)


class SessionDetails(Card):
    """The card beside the table; the person may edit or delete what it shows."""

    edit_requested = Signal()
    delete_requested = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue, effects: Sequence[AfterEffect]) -> None:
        super().__init__(padding=_PADDING, spacing=14)
        self._theme, self._catalogue = theme, catalogue
        self._effects = {effect.id: effect.name for effect in effects}
        self._title = Heading(theme, role="section")
        self._when = PlainLabel(theme, role="label", color="ink2", wrap=True)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(18)
        self.scroller = GrowingScroll(theme, content, bar_room=_BAR)
        self.scroller.let_read(words.tr("Details, scrolls with the arrow keys"), radius=8, if_long=True)
        self.edit = Button(theme, words.tr("Edit"), kind="outline", icon_name="edit")
        self.delete = Button(theme, words.tr("Delete"), kind="danger", icon_name="trash")
        self.edit.clicked.connect(self.edit_requested)
        self.delete.clicked.connect(self.delete_requested)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, _BAR, 0)
        buttons.setSpacing(12)
        buttons.addWidget(self.edit)
        buttons.addWidget(self.delete)
        buttons.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, _BAR, 0)
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._when)
        self.body.addLayout(head)
        self.body.addWidget(self.scroller, 1)
        self.body.addLayout(buttons)

    def show_session(self, session: Session) -> None:
        """Show *session*."""
        self._title.setText(words.subject(self._catalogue, session))
        self._when.setText(words.time_of(session))
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for part in self._parts(session):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.scroller.verticalScrollBar().setValue(0)

    def _parts(self, session: Session) -> list[QWidget]:
        parts: list[QWidget | None] = [
            self._mark(words.tried_out(session)),
            self._strip(session),
            self._facts(session),
            self._note(session.note),
            self._ratings(session),
            self._stages(session),
            self._lines(words.tr("What happened"), [words.event(event) for event in session.events]),
            self._lines(words.tr("Noticed afterwards"), [self._effect(effect) for effect in session.after_effects]),
        ]
        return [part for part in parts if part is not None]

    def _effect(self, effect: str) -> str:
        name = self._effects.get(effect)
        return wording.content(name) if name is not None else words.unknown_effect(effect)

    def _mark(self, text: str) -> QWidget | None:
        if not text:
            return None
        box = Card(ground="accent", padding=(14, 10, 14, 10), spacing=10, horizontal=True)
        box.body.addWidget(IconLabel(self._theme, "clock", size=18, color="on_accent_soft"))
        box.body.addWidget(PlainLabel(self._theme, text, role="label", color="on_accent_soft", wrap=True), 1)
        return box

    def _strip(self, session: Session) -> QWidget | None:
        pattern = self._catalogue.patterns.get(session.breathing)
        strip = strip_of(session, paced=pattern is None or not pattern.natural)
        if strip is None:
            return None
        part = QWidget()
        column = _column(part)
        column.addWidget(StripView(self._theme, strip))
        if strip.marks or strip.breaks:
            column.addWidget(StripKey(self._theme, strip))
        return part

    def _facts(self, session: Session) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        paused = round(session.paused_seconds / 60)
        level = wording.level(session.level) if session.level is not None else ""
        rows = (
            (words.tr("Time"), words.length(session.active_seconds, session.planned_seconds)),
            (words.tr("Paused"), wording.minutes(paused) if paused else ""),
            (words.tr("Ended"), words.status(session)),
            (words.tr("Goal"), words.goal(self._catalogue, session)),
            (words.tr("Level"), level),
            (words.tr("Breathing"), words.breathing(self._catalogue, session)),
            (words.tr("Origin"), words.source(session)),
        )
        for row, (name, text) in enumerate(line for line in rows if line[1]):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(PlainLabel(self._theme, name, role="label", color="ink2"), row, 0, top)
            grid.addWidget(PlainLabel(self._theme, text, role="label_strong", wrap=True), row, 1, top)
        return part

    def _note(self, note: str) -> QWidget | None:
        if not note:
            return None
        box = Card(ground="sunken", padding=(14, 10, 14, 10))
        box.body.addWidget(PlainLabel(self._theme, note, role="label", wrap=True))
        return box

    def _ratings(self, session: Session) -> QWidget | None:
        if not session.ratings:
            return None
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._heading(words.tr("Ratings")), 0, 0, 1, 2)
        for row, (name, before, after) in enumerate(_rated(self._catalogue, session.ratings), 1):
            label = PlainLabel(self._theme, name, role="label", wrap=True)
            grid.addWidget(label, row, 0)
            grid.addWidget(PairView(self._theme, before, after, in_a_row((name, words.pair(before, after)))), row, 1)
        return part

    def _stages(self, session: Session) -> QWidget | None:
        stages = [words.stage(self._catalogue, stage) for stage in session.stages if stage.position is not None]
        if not stages:
            return None
        part = QWidget()
        column = _column(part)
        column.addWidget(self._heading(words.tr("Stages") if len(stages) > 1 else words.tr("How")))
        for title, text in stages:
            if len(stages) > 1:
                column.addWidget(PlainLabel(self._theme, title, role="label_strong", wrap=True))
            column.addWidget(PlainLabel(self._theme, text, role="label", color="ink2", wrap=True))
        return part

    def _lines(self, heading: str, lines: Sequence[str]) -> QWidget | None:
        said = [line for line in lines if line]
        if not said:
            return None
        part = QWidget()
        column = _column(part)
        column.addWidget(self._heading(heading))
        for line in said:
            column.addWidget(PlainLabel(self._theme, line, role="label", color="ink2", wrap=True))
        return part

    def _heading(self, text: str) -> PlainLabel:
        return Heading(self._theme, text, role="subsection", wrap=False)


def _column(part: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    return column


def _rated(catalogue: Catalogue, ratings: Sequence[Rating]) -> list[tuple[str, int | None, int | None]]:
    """Return what was rated, once each, with the rating before and the one after; a sting has only the latter."""
    found: dict[str, list[int | None]] = {}
    order = {scale: place for place, scale in enumerate((Scale.TENSION, Scale.PAIN))}
    for rating in sorted(ratings, key=lambda rating: order.get(rating.scale, len(order))):
        values = found.setdefault(words.rated(catalogue, rating), [None, None])
        values[0 if rating.when is When.BEFORE else 1] = rating.value
    return [(name, before, after) for name, (before, after) in found.items()]
