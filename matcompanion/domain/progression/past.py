"""What is known of a person's past: sessions, decisions about their rungs, answers of the next day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from matcompanion.domain.choices import Level, Track
from matcompanion.domain.session import Session


class RungChoiceKind(StrEnum):
    """What a person decided about their rung on a track."""

    USED_TO_IT = "used_to_it"  # starts at the first rung of a level
    WENT_BACK = "went_back"  # stands on a lower rung from now on
    STAYED = "stayed"  # wants no next rung before the next session
    HEALED = "healed"  # what paused the track is gone
    ASKED = "asked"  # has talked to somebody about being dizzy


@dataclass(frozen=True, slots=True)
class RungChoice:
    """A decision on *track*; *rung* is the id it speaks of, for ``USED_TO_IT`` the level's.

    *day* is the day where the person was that it counts for; None, where only the moment was kept, is that of *at*.
    """

    track: Track
    kind: RungChoiceKind
    at: datetime
    rung: str = ""
    day: date | None = None

    @property
    def counted_on(self) -> date:
        """The day that it counts for."""
        return self.day if self.day is not None else self.at.date()


@dataclass(frozen=True, slots=True)
class SkinAnswer:
    """After-effects that were still there on *day*; *track* is None where the answer is for all."""

    day: date
    effects: frozenset[str]
    track: Track | None = None


@dataclass(frozen=True, slots=True)
class Past:
    """Everything that a suggestion rests on, oldest first. *level* is the one the person has chosen.

    *since* is the day of the oldest session, where there are older ones that nobody looked at.
    """

    sessions: Sequence[Session] = ()
    choices: Sequence[RungChoice] = ()
    answers: Sequence[SkinAnswer] = ()
    level: Level = Level.ONE
    since: date | None = None
