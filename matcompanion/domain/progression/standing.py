"""Where a person stands on a track: the rung, the sessions made on it, and what was left behind."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime

from matcompanion.domain.choices import Level
from matcompanion.domain.progression.exposure import Exposure
from matcompanion.domain.progression.past import RungChoice, RungChoiceKind
from matcompanion.domain.progression.rungs import TrackRungs

_LEVELS = tuple(Level)


@dataclass(slots=True)
class Standing:
    """The state that the table looks at; it changes while a history is walked through.

    *past* are all sessions of the track, *stay* those since the person stands on the rung of *place*, *evidence*
    those of them that came to that very rung. *near* is the last day with about as much as the rung asks.
    *cushion* counts the sessions that still want a thick cloth, *sore* those on the first rung that were too much.
    """

    rungs: TrackRungs
    place: int = 0
    past: list[Exposure] = field(default_factory=list)
    stay: list[Exposure] = field(default_factory=list)
    evidence: list[Exposure] = field(default_factory=list)
    troubled: list[bool] = field(default_factory=list)
    dizzy: list[datetime] = field(default_factory=list)
    near: date | None = None
    moved_up: date | None = None
    new_levels: list[date] = field(default_factory=list)
    left: Counter[int] = field(default_factory=Counter)
    held_until: dict[int, int] = field(default_factory=dict)
    reached: dict[int, date] = field(default_factory=dict)
    made: Counter[int] = field(default_factory=Counter)
    cushion: int = 0
    sore: int = 0
    stays: int = 0
    declined: bool = False
    healed_at: datetime | None = None
    healed_on: date | None = None
    asked_at: datetime | None = None

    @property
    def settled(self) -> bool:
        """Whether anything has led here: a session, or a decision of the person."""
        return bool(self.past) or bool(self.reached)

    @property
    def last(self) -> Exposure | None:
        """The last session of the track."""
        return self.past[-1] if self.past else None

    def stand(self, place: int, day: date) -> None:
        """Stand on the rung of *place* from *day* on."""
        if place > self.place:
            self.moved_up = day
            if _level(self, place) > _level(self, self.place):
                self.new_levels.append(day)
        self.place = place
        self.stay, self.evidence = [], []
        self.cushion = self.sore = self.stays = 0
        self.near = day
        self.reached.setdefault(place, day)

    def leave_downwards(self, place: int, day: date, *, times: int, sessions: int) -> None:
        """Go back to *place*; a rung that was left so *times* is held back for *sessions*."""
        self.left[self.place] += 1
        if self.left[self.place] >= times:
            self.held_until[self.place] = len(self.past) + sessions
        self.stand(place, day)

    def sessions_held(self, place: int) -> int:
        """Return for how many more sessions the rung of *place* is held back."""
        return max(0, self.held_until.get(place, 0) - len(self.past))

    def take(self, choice: RungChoice, *, times: int, sessions: int) -> None:
        """Let *choice* count from its time on."""
        day = choice.counted_on
        if choice.kind is RungChoiceKind.USED_TO_IT and choice.rung in _LEVELS:
            self.stand(self.rungs.first_of(Level(choice.rung)), day)
        elif choice.kind is RungChoiceKind.WENT_BACK:
            place = self.rungs.place_of(choice.rung)
            if place is not None and place < self.place:
                self.leave_downwards(place, day, times=times, sessions=sessions)
        elif choice.kind is RungChoiceKind.STAYED:
            self.declined = True
        elif choice.kind is RungChoiceKind.HEALED:
            self.healed_at, self.healed_on = choice.at, day
        elif choice.kind is RungChoiceKind.ASKED:
            self.asked_at = choice.at


def _level(standing: Standing, place: int) -> int:
    return _LEVELS.index(standing.rungs[place].level)
