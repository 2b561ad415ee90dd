"""The ladder of each track as it can be drawn: the rungs, when each was reached, which is next, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from matcompanion.domain.choices import Level, Track
from matcompanion.domain.progression.allowed import Allows
from matcompanion.domain.progression.rungs import Rung
from matcompanion.domain.progression.standing import Standing
from matcompanion.domain.progression.suggest import WayUp
from matcompanion.domain.progression.suggestion import Suggestion


@dataclass(frozen=True, slots=True)
class LadderRung:
    """One rung as drawn. *reached* is the first day on it, if any; *sessions* is how many came to that very rung."""

    rung: Rung
    number: int
    reached: date | None
    sessions: int
    is_here: bool
    is_next: bool


@dataclass(frozen=True, slots=True)
class TrackLadder:
    """The rungs of one track, easiest first, and what is suggested there with its reason.

    *number* counts the rungs that are asked for; an optional one has that of the rung before it. *here* is None
    where the track was never tried.
    """

    track: Track
    rungs: tuple[LadderRung, ...]
    here: LadderRung | None
    next: LadderRung | None
    suggestion: Suggestion
    sessions: int
    last_day: date | None

    @property
    def count(self) -> int:
        """How many rungs are asked for."""
        return self.rungs[-1].number


@dataclass(frozen=True, slots=True)
class Ladder:
    """All tracks, those used most first; the ones that were never tried come last.

    *since* is the first day that was looked at, where there are older sessions.
    """

    tracks: tuple[TrackLadder, ...]
    since: date | None = None

    def of(self, track: Track) -> TrackLadder:
        """Return the ladder of *track*."""
        return next(one for one in self.tracks if one.track is track)

    @property
    def tried(self) -> tuple[TrackLadder, ...]:
        """The tracks with at least one session."""
        return tuple(one for one in self.tracks if one.sessions)


def ladder_of(way: WayUp, today: date, level: Level, allows: Allows) -> Ladder:
    """Return the ladder of every track on the day *today*, for who has chosen *level*."""
    tracks = [_track(standing, way.suggest(track, today, level, allows)) for track, standing in way.standings.items()]
    return Ladder(tuple(sorted(tracks, key=lambda one: -one.sessions)), way.since)


def _track(standing: Standing, suggestion: Suggestion) -> TrackLadder:
    drawn: list[LadderRung] = []
    for place, rung in enumerate(standing.rungs.rungs):
        number = (drawn[-1].number if drawn else 0) + (not rung.optional)
        here = bool(standing.past) and rung == suggestion.at
        following = rung == suggestion.next
        drawn.append(LadderRung(rung, number, standing.reached.get(place), standing.made[place], here, following))
    return TrackLadder(
        track=standing.rungs.track,
        rungs=tuple(drawn),
        here=next((one for one in drawn if one.is_here), None),
        next=next((one for one in drawn if one.is_next), None),
        suggestion=suggestion,
        sessions=len(standing.past),
        last_day=standing.past[-1].day if standing.past else None,
    )
