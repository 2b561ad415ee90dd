"""Where the person stands on every track: walked out from the history on the worker, and their decisions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.clock import Clock
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.today import counted_today
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import AreaId, Level, Track
from matcompanion.domain.progression import (
    Ladder,
    Move,
    Past,
    ProgressionRules,
    RungChoice,
    RungChoiceKind,
    SkinAnswer,
    Suggestion,
    WayUp,
    allowed_on_areas,
    allowed_on_track,
    ladder_of,
    way_up,
)
from matcompanion.domain.settings import Settings

if TYPE_CHECKING:  # it speaks SQL, and the first frame needs none
    from matcompanion.storage.history import History

_MOST = 1000
"""Sessions that are walked through, the newest. Those of years ago change nothing any more, and would take time."""


class ProgressionController(QObject):
    """Knows the way up once the history is open; ``changed`` when it is known, or is another one.

    *read_rules* is called on the worker at first, *settings* tells the settings of the moment.
    """

    changed = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        history: HistoryController,
        clock: Clock,
        settings: Callable[[], Settings],
        read_rules: Callable[[], ProgressionRules],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._history, self._clock = catalogue, history, clock
        self._settings, self._read_rules = settings, read_rules
        self.way: WayUp | None = None
        self._asking = self._ask_again = False
        history.opened.connect(self.refresh)
        history.changed.connect(self.refresh)

    @property
    def today(self) -> date:
        """The day that counts now."""
        return counted_today(self._clock, self._settings())

    @property
    def level(self) -> Level:
        """The level that the person has chosen."""
        return self._settings().level

    def suggest(self, track: Track, catalogue: Catalogue, areas: Sequence[AreaId]) -> Suggestion | None:
        """Return what is suggested on *track* for *areas* inside the limits of *catalogue*; None until known."""
        if self.way is None:
            return None
        return self.way.suggest(track, self.today, self.level, allowed_on_areas(catalogue, areas))

    @property
    def paused(self) -> dict[Track, Suggestion]:
        """The tracks that wait until something has healed or somebody was asked, each with its suggestion."""
        if self.way is None:
            return {}
        found = {track: self.way.suggest(track, self.today, self.level) for track in Track}
        return {track: said for track, said in found.items() if said.move is Move.PAUSE}

    def ladder(self, catalogue: Catalogue) -> Ladder | None:
        """Return the ladder of every track as it stands today, inside the limits of *catalogue*; None until known."""
        if self.way is None:
            return None
        return ladder_of(self.way, self.today, self.level, allowed_on_track(catalogue))

    def decide(self, track: Track, kind: RungChoiceKind, rung: str = "") -> None:
        """Keep a decision of the person about *track* from now on."""
        choice = RungChoice(track, kind, self._clock.now(), rung, self.today)
        self._history.run(partial(_keep, choice=choice)).done.connect(self.refresh)

    def note_skin(self, tracks: Iterable[Track], *, sore: bool) -> None:
        """Keep that the skin of *tracks* is sore today, or that it is not after all."""
        if self.way is None:
            return
        effects = self.way.rules.next_day.effects if sore else frozenset()
        answers = [SkinAnswer(self.today, effects, track) for track in tracks]
        work = partial(_keep_skin, answers=answers, now=self._clock.now())
        self._history.run(work).done.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Walk through the history anew."""
        if self._asking:
            self._ask_again = True
            return
        self._asking = True
        now, today = self._clock.now(), self.today
        work = partial(_walk, catalogue=self._catalogue, read_rules=self._read_rules, now=now, today=today)
        job = self._history.run(work)
        job.done.connect(self._take)
        job.failed.connect(self._give_up)

    @Slot(object)
    def _take(self, way: WayUp) -> None:
        self._asking = False
        self.way = way
        self.changed.emit()
        self._go_on()

    @Slot()
    def _give_up(self) -> None:
        self._asking = False
        self._go_on()

    def _go_on(self) -> None:
        if self._ask_again:
            self._ask_again = False
            self.refresh()


def _walk(
    history: History, catalogue: Catalogue, read_rules: Callable[[], ProgressionRules], now: datetime, today: date
) -> WayUp:
    from matcompanion.storage.rung_choices import RungChoices
    from matcompanion.storage.skin_answers import SkinAnswers

    choices, answers = RungChoices(history.facts).all(), SkinAnswers(history.facts).all()
    tomorrow = today + timedelta(days=1)  # for who flew over the date line it is a day that was lived
    sessions = history.sessions(to_date=tomorrow, limit=_MOST + 1)  # newest first: one more tells of older ones
    since = sessions[_MOST - 1].local_date if len(sessions) > _MOST else None
    lived = [one for one in sessions[:_MOST] if one.local_date <= today or one.started_at <= now]
    past = Past(lived, choices, answers, since=since)
    return way_up(read_rules(), catalogue, past)


def _keep(history: History, choice: RungChoice) -> None:
    from matcompanion.storage.rung_choices import RungChoices

    RungChoices(history.facts).add(choice)


def _keep_skin(history: History, answers: Iterable[SkinAnswer], now: datetime) -> None:
    from matcompanion.storage.skin_answers import SkinAnswers

    SkinAnswers(history.facts).put(answers, now)
