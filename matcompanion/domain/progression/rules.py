"""The numbers of the decision table, one type a row; they are content, and each row says its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from matcompanion.domain.choices import Track
from matcompanion.domain.progression.rungs import TrackRungs


@dataclass(frozen=True, slots=True)
class CountsRule:
    """What makes a full session, and one that counts against a gap."""

    full_percent: int
    least_seconds: int
    source: str


@dataclass(frozen=True, slots=True)
class HurtRule:
    """After-effects that pause a track; *lasting_effects* do when they are there longer than *lasting_days*.

    *reason* says in at most 15 words why an area waits.
    """

    effects: frozenset[str]
    lasting_effects: frozenset[str]
    lasting_days: int
    rungs_back: int
    reason: str
    source: str


@dataclass(frozen=True, slots=True)
class DizzyRule:
    """Dizziness: *times* of it within *days*, and somebody should be asked first."""

    effects: frozenset[str]
    times: int
    days: int
    reason: str
    source: str


@dataclass(frozen=True, slots=True)
class FirstRungRule:
    """What is offered where nothing is below, and after how many *sessions* the mat may not suit."""

    minutes: int
    sessions: int
    source: str


@dataclass(frozen=True, slots=True)
class PainfulRule:
    """One session that was too much."""

    sting_end: int
    source: str


@dataclass(frozen=True, slots=True)
class OftenPainfulRule:
    """*times* in the last *sessions* that were a little too much."""

    sting_1min: int
    sting_end: int
    times: int
    sessions: int
    source: str


@dataclass(frozen=True, slots=True)
class NextDayRule:
    """What is still to be seen or felt the next day, or is told within *sore_days*."""

    effects: frozenset[str]
    rest_days: int
    sore_days: int
    source: str


@dataclass(frozen=True, slots=True)
class GapRule:
    """Days without about as much: a rung back, back to the level's first rung, back to the first of all."""

    back_days: int
    level_days: int
    start_days: int
    source: str


@dataclass(frozen=True, slots=True)
class SteppedBackRule:
    """A rung that was left downwards *times* is not offered for *sessions*."""

    times: int
    sessions: int
    source: str


@dataclass(frozen=True, slots=True)
class QuickRule:
    """The last *sessions* so easy that the next rung is offered sooner."""

    sessions: int
    sting_end: int
    sting_1min: int
    source: str


@dataclass(frozen=True, slots=True)
class SteadyRule:
    """The last sessions of the rung easy enough; *sting_end* is the middle one of theirs."""

    sting_end: int
    sting_1min: int
    usual_effects: frozenset[str]
    source: str


@dataclass(frozen=True, slots=True)
class NewLevelRule:
    """What a new level needs beside: sessions without trouble, and days since the last new one."""

    quiet_sessions: int
    days: int
    source: str


@dataclass(frozen=True, slots=True)
class StayRule:
    """After how many *sessions* it is said that staying is fine."""

    sessions: int
    source: str


@dataclass(frozen=True, slots=True)
class DayRule:
    """The *minutes* of one track on one day from which a soft note is given."""

    minutes: int
    source: str


@dataclass(frozen=True, slots=True)
class FirstLevelDayRule:
    """The *sessions* a day at level 1 above which a soft note is given."""

    sessions: int
    source: str


@dataclass(frozen=True, slots=True)
class ProgressionRules:
    """All rungs and the table that moves between them."""

    rungs: Mapping[Track, TrackRungs]
    counts: CountsRule
    hurt: HurtRule
    dizzy: DizzyRule
    first_rung: FirstRungRule
    painful: PainfulRule
    often_painful: OftenPainfulRule
    next_day: NextDayRule
    gap: GapRule
    stepped_back: SteppedBackRule
    quick: QuickRule
    steady: SteadyRule
    new_level: NewLevelRule
    stay: StayRule
    day: DayRule
    first_level_day: FirstLevelDayRule
