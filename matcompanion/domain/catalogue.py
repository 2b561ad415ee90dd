"""The shape of the shipped content: areas, levels, positions, goals, patterns, cautions; and what there is to learn.

The rows live in resources/content/*.toml and are read by matcompanion.content; every row says its source.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from matcompanion.domain.choices import (
    AreaId,
    Clothing,
    GoalId,
    Grade,
    Kind,
    Level,
    PatternId,
    Position,
    Scale,
    Surface,
    Track,
    View,
)
from matcompanion.domain.restrictions import UNRESTRICTED, Restrictions

STOP_CAUTION = "stop_if_sharp"
"""The caution that holds for everybody on the mat."""


@dataclass(frozen=True, slots=True)
class Caution:
    """A short warning, at most 15 words, as shown on the plan card."""

    id: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Area:
    """A body area that a mat or pillow can reach.

    *positions* come best first. *caps* are the most minutes at each level; *position_caps* overrides them for
    single positions, where None means that the position is not offered at that level. *position_names* are names
    that say better how a position is done for this area.
    """

    id: AreaId
    name: str
    track: Track
    positions: tuple[Position, ...]
    caps: Mapping[Level, int]
    position_caps: Mapping[Position, Mapping[Level, int | None]]
    breathing: PatternId
    cautions: tuple[str, ...]
    source: str
    position_names: Mapping[Position, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Zone:
    """A region of the figure. *region* is its name in resources/body; *area* is None where a mat has no place.

    Then *reason* says why in at most 15 words and *instead* names the area to choose.
    """

    region: str
    view: View
    name: str
    area: AreaId | None
    reason: str
    instead: AreaId | None
    source: str


@dataclass(frozen=True, slots=True)
class LevelRule:
    """A level of the guide: its surface and its range of whole minutes, the upper end a hard limit."""

    id: Level
    order: int
    name: str
    surface: Surface
    clothing: tuple[Clothing, ...]
    minutes: tuple[int, int]
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class TrackRule:
    """What one track offers at one level: surfaces and clothing easiest first, first and most minutes."""

    track: Track
    level: Level
    surfaces: tuple[Surface, ...]
    clothing: tuple[Clothing, ...]
    minutes: tuple[int, int]
    source: str


@dataclass(frozen=True, slots=True)
class PositionRule:
    """How to lie, sit or stand: what it needs, the steps to get there and the steps to get up.

    Each step has the name of a drawing in resources/drawings, at the same place.
    """

    id: Position
    name: str
    surfaces: tuple[Surface, ...]
    uses_pillow: bool
    eyes_open: bool
    cap_minutes: int | None
    lead: str
    setup: tuple[str, ...]
    getup: tuple[str, ...]
    setup_drawings: tuple[str, ...]
    getup_drawings: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Goal:
    """What a person would like, named by feeling; *scales* are rated before and after."""

    id: GoalId
    name: str
    claim: str
    areas: tuple[AreaId, ...]
    positions: tuple[Position, ...]
    breathing: tuple[PatternId, ...]
    scales: tuple[Scale, ...]
    note: str
    source: str


@dataclass(frozen=True, slots=True)
class PatternRule:
    """A breathing pattern: seconds of each part of one breath, zero where there is none.

    *top_up* is the second sip of a sigh. *natural* patterns have no pace at all. *after* names the pattern
    that comes first; *holds* is true where the person must have confirmed that holding is fine for them.
    *most_cycles* and *most_minutes* end the pattern early and *then* follows. *standing* is false where a person on
    their feet should not use it.
    """

    id: PatternId
    name: str
    inhale: float
    top_up: float
    hold_full: float
    exhale: float
    hold_empty: float
    text: str
    caution: str
    after: PatternId | None
    sessions_before: int
    holds: bool
    lying_only: bool
    most_cycles: int | None
    most_minutes: int | None
    then: PatternId | None
    source: str
    standing: bool = True

    @property
    def natural(self) -> bool:
        """Whether the person breathes as they like, without a pace."""
        return self.seconds == 0

    @property
    def seconds(self) -> float:
        """Seconds of one whole breath; 0 for natural breathing."""
        return self.inhale + self.top_up + self.hold_full + self.exhale + self.hold_empty


@dataclass(frozen=True, slots=True)
class CustomPatternLimits:
    """What a pattern of the person's own may be, in seconds.

    *phase_seconds* holds for every part, *cycle_seconds* for one whole breath. Slower than *warn_below_per_minute*
    or with a hold above *warn_hold_above* it comes with a warning.
    """

    phase_seconds: tuple[float, float]
    least_inhale: float
    least_exhale: float
    cycle_seconds: tuple[float, float]
    warn_below_per_minute: float
    warn_hold_above: float
    source: str


@dataclass(frozen=True, slots=True)
class RampTarget:
    """The pattern that a person comes to after *sessions* paced sessions."""

    sessions: int
    pattern: PatternId
    source: str


@dataclass(frozen=True, slots=True)
class RampRule:
    """How the breath slows down at the start of a session. Seconds; rates in breaths a minute."""

    start_per_minute: float
    tapped_per_minute: tuple[float, float]
    start_inhale_share: float
    step_seconds: float
    hold_step_seconds: float
    too_slow_step_seconds: float
    settle_seconds: int
    come_back_seconds: int
    targets: tuple[RampTarget, ...]
    source: str


@dataclass(frozen=True, slots=True)
class HoldsGate:
    """What must not be true for a person before patterns with holds are offered to them."""

    none_of: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Claim:
    """A benefit that people claim, with its grade and one honest line."""

    id: str
    order: int
    name: str
    people_say: str
    grade: Grade
    text: str
    studies: tuple[str, ...]
    source: str


class StudySubject(StrEnum):
    """What a study looked at, in the order in which studies are shown."""

    MATS = "mats"
    RELATED = "related"  # pressing, needles, magnets
    BREATHING = "breathing"
    RATINGS = "ratings"


@dataclass(frozen=True, slots=True)
class Study:
    """A study behind a grade; *address* is text to copy, nothing is fetched."""

    id: str
    name: str
    about: StudySubject
    design: str
    found: str
    limits: str
    address: str


@dataclass(frozen=True, slots=True)
class AfterEffect:
    """Something a person may notice afterwards."""

    id: str
    name: str
    source: str


class Anchor(StrEnum):
    """What the second of a coach line counts from."""

    START = "start"  # seconds after the session began
    HALF = "half"  # seconds after half-time
    BEFORE_END = "before_end"  # seconds before the end
    END = "end"  # seconds after the end


@dataclass(frozen=True, slots=True)
class CoachLine:
    """A line shown at a second of a session of *kinds* at *levels*; *anchor* says what the second counts from.

    On the mat it is for *positions*, and with *most_minutes* only for sessions that are no longer.
    """

    at_seconds: int
    anchor: Anchor
    text: str
    source: str
    kinds: tuple[Kind, ...] = tuple(Kind)
    levels: tuple[Level, ...] = tuple(Level)
    positions: tuple[Position, ...] = tuple(Position)
    most_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The content that plans are made from, checked once when it is read. Mappings keep the order of the files.

    As the person uses it, it carries the *restrictions* of their answers; whoever asks ``limits`` asks those too.
    """

    areas: Mapping[AreaId, Area]
    zones: tuple[Zone, ...]
    levels: Mapping[Level, LevelRule]
    tracks: Mapping[tuple[Track, Level], TrackRule]
    positions: Mapping[Position, PositionRule]
    goals: Mapping[GoalId, Goal]
    patterns: Mapping[PatternId, PatternRule]
    ramp: RampRule
    holds_gate: HoldsGate
    custom: CustomPatternLimits
    cautions: Mapping[str, Caution]
    restrictions: Restrictions = UNRESTRICTED

    def zone(self, view: View, region: str) -> Zone:
        """Return the zone drawn as *region* on *view*. KeyError if the figure has no such region."""
        for zone in self.zones:
            if zone.view is view and zone.region == region:
                return zone
        raise KeyError(region)


@dataclass(frozen=True, slots=True)
class Learning:
    """The content that the first frame can do without. Mappings keep the order of the files."""

    claims: Mapping[str, Claim]
    studies: Mapping[str, Study]
    after_effects: Mapping[str, AfterEffect]
    coach_lines: tuple[CoachLine, ...]
