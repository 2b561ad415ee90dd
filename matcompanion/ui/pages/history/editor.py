"""Telling what is remembered of a session: a past one that is added, or one whose record is corrected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.domain.after_effects import possible_effects
from matcompanion.domain.catalogue import AfterEffect, Catalogue
from matcompanion.domain.choices import AreaId, Kind, Source
from matcompanion.domain.remembered import (
    correction,
    problem_of,
    renamed,
    with_kind,
    with_stage,
    with_start,
    with_time,
)
from matcompanion.domain.session import Rating, Session
from matcompanion.ui import wording
from matcompanion.ui import wording_history as words
from matcompanion.ui.pages.history.choice_chips import ChoiceChips
from matcompanion.ui.pages.history.growing_scroll import GrowingScroll
from matcompanion.ui.pages.history.rating_fields import RatingFields
from matcompanion.ui.pages.history.stage_fields import StageFields
from matcompanion.ui.pages.history.when_fields import WhenFields
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.note_edit import NoteEdit
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.segmented import Segmented

_BAR = 16
_PADDING = (24, 20, 8, 18)
_KINDS = tuple(Kind)


class Past(Protocol):
    """What the form needs of time."""

    @property
    def day_starts_at_hour(self) -> int:
        """When a day starts."""
        ...

    def now(self) -> datetime:
        """Return the local moment."""
        ...

    def today(self) -> date:
        """Return the day of now."""
        ...

    def moment(self, day: date, at: time) -> datetime:
        """Return the moment when the clocks here showed *at* on *day*."""
        ...

    def blank(self, like: Session | None) -> Session:
        """Return a session to begin with."""
        ...


class SessionEditor(Card):
    """The card in the place of the details while a session is told. What is not asked stays as it was."""

    saved = Signal(object)  # Session
    added = Signal(object)  # Session
    cancelled = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue, effects: Sequence[AfterEffect], past: Past) -> None:
        super().__init__(padding=_PADDING, spacing=14)
        self._theme, self._catalogue, self._effects, self._past = theme, catalogue, tuple(effects), past
        self._session: Session | None = None
        self._ratings: tuple[Rating, ...] = ()
        self._names: Mapping[AreaId, AreaId] = {}  # corrected areas whose ratings went with them
        self._adding = False
        self._title = Heading(theme, role="section")
        self.when = WhenFields(theme)
        self.kind = Segmented(theme, [wording.kind(kind) for kind in _KINDS], label=words.tr("Kind"), tight=True)
        self.stages: list[StageFields] = []
        self.ratings = RatingFields(theme, catalogue)
        self.effects = ChoiceChips(theme, words.tr("Noticed afterwards"))
        self.note = NoteEdit(theme, words.tr("Note"))
        self.problem = PlainLabel(theme, role="label", color="on_caution", wrap=True)
        self.save = Button(theme, words.tr("Save"), icon_name="check")
        self.cancel = Button(theme, words.tr("Cancel"), kind="ghost")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        theme = self._theme
        self._facts = QWidget()
        facts = QVBoxLayout(self._facts)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(14)
        facts.addWidget(self.when)
        facts.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        self._stage_column = QVBoxLayout()
        self._stage_column.setSpacing(18)
        facts.addLayout(self._stage_column)
        self.minutes_only = StageFields(theme, self._catalogue)
        facts.addWidget(self.minutes_only)
        note = QWidget()
        note_column = QVBoxLayout(note)
        note_column.setContentsMargins(0, 0, 0, 0)
        note_column.setSpacing(8)
        note_column.addWidget(Heading(theme, words.tr("Note"), role="subsection", wrap=False))
        note_column.addWidget(self.note)
        self._impressions = (self.ratings, self.effects, note)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(18)
        for part in (self._facts, *self._impressions):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.scroller = GrowingScroll(theme, content, bar_room=_BAR)
        self._problem_box = Card(ground="caution", padding=(14, 10, 14, 10))
        self._problem_box.body.addWidget(self.problem)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, _BAR, 0)
        buttons.setSpacing(12)
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        self.body.addWidget(self._title)
        self.body.addWidget(self.scroller, 1)
        self.body.addWidget(self._problem_box)
        self.body.addLayout(buttons)

    def _connect(self) -> None:
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.cancelled)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._save)
        self.when.changed.connect(self._refresh)
        self.kind.chosen.connect(self._refresh)
        self.minutes_only.changed.connect(self._refresh)

    # Asking ---------------------------------------------------------------------------------------------------------

    def edit(self, session: Session) -> None:
        """Ask what is remembered of *session*, the impressions first."""
        self._adding = False
        self._show(session, words.subject(self._catalogue, session))
        next(iter(self.ratings.scales.values())).setFocus()

    def add(self, like: Session | None) -> None:
        """Ask for a past session, on the mat as in *like*: what was done comes first."""
        self._adding = True
        self._show(self._past.blank(like), words.tr("A past session"))
        self.when.day.setFocus()

    def _show(self, session: Session, title: str) -> None:
        self._session = None  # nothing is told while the fields change
        self._title.setText(title)
        self._column.removeWidget(self._facts)
        self._column.insertWidget(0 if self._adding else len(self._impressions), self._facts)
        by_hand = session.source is Source.ADDED
        self.when.setVisible(by_hand)
        self.kind.setVisible(by_hand)
        self.when.show_moment(session.started_at.date(), session.started_at.time(), self._past.now().date())
        self.kind.set_current(_KINDS.index(session.kind))
        self._show_stages(session)
        self._ratings, self._names = session.ratings, {}
        self.ratings.ask(session)
        self._offer_effects(session)
        self.effects.choose(session.after_effects)
        self.note.setPlainText(session.note)
        self._session = session
        self._refresh()
        self._chain()
        self.scroller.verticalScrollBar().setValue(0)

    def _show_stages(self, session: Session) -> None:
        while (item := self._stage_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        several = len(session.stages) > 1
        self.stages = []
        for number, stage in enumerate(session.stages, 1):
            title = words.tr("Stage {n}").format(n=number) if several else ""
            fields = StageFields(self._theme, self._catalogue, title)
            fields.show_stage(stage, session.kind)
            fields.changed.connect(self._refresh)
            self._stage_column.addWidget(fields)
            fields.show()
            self.stages.append(fields)
        self.minutes_only.setVisible(not session.stages)
        if not session.stages:
            self.minutes_only.show_time(session.active_seconds)

    def _offer_effects(self, session: Session) -> None:
        known = possible_effects(session, self._effects)
        names = [(effect.id, wording.content(effect.name)) for effect in known]
        unknown = [
            effect for effect in session.after_effects if effect not in {effect.id for effect in self._effects}
        ]
        self.effects.offer([*names, *((effect, words.unknown_effect(effect)) for effect in unknown)])

    def _chain(self) -> None:
        """Let Tab walk from top to bottom, whatever was made first."""
        facts = [self.when.day, self.when.time, self.kind, *self.stages, self.minutes_only]
        impressions = [*self.ratings.scales.values(), *self.effects.chips.values(), self.note]
        order = [*facts, *impressions] if self._adding else [*impressions, *facts]
        for first, second in pairwise((*order, self.save, self.cancel)):
            QWidget.setTabOrder(first, second)

    # The answers ----------------------------------------------------------------------------------------------------

    @property
    def session(self) -> Session | None:
        """The session as it would be saved."""
        if self._session is None:
            return None
        return replace(
            self._told_facts(self._session),
            ratings=self.ratings.answered(self._ratings),
            after_effects=self.effects.chosen,
            note=self.note.toPlainText().strip(),
        )

    @property
    def is_adding(self) -> bool:
        """Whether a past session is told, and not one of the history."""
        return self._adding

    @property
    def unkept(self) -> Session | None:
        """The session as it was before it was changed here, or None if it was not."""
        return self._session if self.session != self._session else None

    def _told_facts(self, session: Session) -> Session:
        """Return *session* with what the fields say of day, kind, areas and time."""
        if session.source is Source.ADDED:
            day, at = self.when.value
            if (day, at) != self.when.shown:
                session = with_start(session, self._past.moment(day, at), self._past.day_starts_at_hour)
            kind = _KINDS[self.kind.current]
            if kind is not session.kind:
                session = with_kind(session, kind)
        on_mat = session.kind is Kind.MAT
        for place, fields in enumerate(self.stages):
            session = with_stage(
                session,
                place,
                areas=fields.chosen_areas if on_mat else session.stages[place].areas,
                placement=fields.placement if on_mat else None,
                active_seconds=fields.active_seconds,
            )
        return session if session.stages else with_time(session, self.minutes_only.active_seconds)

    @Slot()
    def _refresh(self) -> None:
        """Ask what fits the session of now, and say why it cannot be saved, if so."""
        before = self._session
        if before is None:
            return
        facts = self._told_facts(before)
        for fields in self.stages:
            fields.show_kind(facts.kind)
        self._follow(before, facts)
        now = replace(facts, ratings=self._ratings, after_effects=self.effects.chosen)
        self.ratings.ask(now)
        self._offer_effects(now)
        self._chain()
        problem = problem_of(now, self._past.now())
        self.problem.setText(words.memory_problem(problem))
        self._problem_box.setVisible(problem is not None)
        self.save.setEnabled(problem is None)

    def _follow(self, before: Session, facts: Session) -> None:
        """Let the answers go with an area that was corrected, and back if it was not."""
        answers = self.ratings.answered(self._ratings)
        as_recorded = renamed(answers, {new: old for old, new in self._names.items()})
        self._names = correction(before, facts)
        self._ratings = renamed(as_recorded, self._names)

    @Slot()
    def _save(self) -> None:
        session = self.session if self.save.isEnabled() else None
        if session is None:
            return
        if session == self._session and not self._adding:
            self.cancelled.emit()
        elif self._adding:
            self.added.emit(session)
        else:
            self.saved.emit(session)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
