"""What the person set: a frozen value, clamped to what the program can do. Read and written by storage."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from matcompanion.domain.choices import Clothing, GoalId, Kind, Level, PatternId, Position, Surface
from matcompanion.domain.comparison_plan import ComparisonPlan
from matcompanion.domain.progress_view import ProgressView
from matcompanion.domain.screening import Answers, MatProfile, TodayCheck

LEAD_IN_SECONDS = (5, 300)
DIM_AFTER_SECONDS = (0, 3600)
TEXT_PERCENT = (80, 200)
WEEKLY_GOAL_MINUTES = (0, 600)
DAY_STARTS_AT_HOUR = (0, 23)
VOLUME = (0, 100)
OWN_PER_MINUTE = (8.0, 20.0)
SLOWEST_BREATH_SECONDS = (3.0, 20.0)


class ThemeChoice(StrEnum):
    """Which colours the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class MotionChoice(StrEnum):
    """Whether the pacer moves or only brightens."""

    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"


class FontChoice(StrEnum):
    """Whose letters are worn."""

    OURS = "ours"
    SYSTEM = "system"


class Timbre(StrEnum):
    """What the tone of the breath sounds like."""

    WARM = "warm"
    PURE = "pure"
    REED = "reed"


class Ambience(StrEnum):
    """What can be heard under the tone; ``OWN`` is a file of the person's."""

    NONE = "none"
    BROWN = "brown"
    RAIN = "rain"
    SEA = "sea"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class StageChoice:
    """One stage as it was last chosen, with its whole minutes."""

    areas: tuple[str, ...]
    position: Position | None
    surface: Surface | None
    clothing: Clothing | None
    minutes: int


@dataclass(frozen=True, slots=True)
class LastChoice:
    """The plan that was started last; it is pre-selected at the next start."""

    kind: Kind = Kind.MAT
    goal: GoalId | None = None
    breathing: PatternId | None = None
    stages: tuple[StageChoice, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnPattern:
    """A breathing pattern of the person's own, in seconds; whether it will do is said by ``domain.own_pattern``."""

    inhale: float
    hold_full: float
    exhale: float
    hold_empty: float


@dataclass(frozen=True, slots=True)
class PutAway:
    """That the offer or topic *key* of the red flags does not come by itself *until* that day, included."""

    key: str
    until: date


@dataclass(frozen=True, slots=True)
class OwnPlan:
    """A plan that was kept under a *name*, or came in a file, *by* somebody with a *note*.

    What a stage leaves out is chosen as suits the person. The breath is one of the program's, *breathing*, or the
    plan's *own_breath*; with neither it stays as it is. Whether all this may be is said by ``domain.own_plan``.
    """

    name: str
    kind: Kind = Kind.MAT
    goal: GoalId | None = None
    breathing: PatternId | None = None
    own_breath: OwnPattern | None = None
    stages: tuple[StageChoice, ...] = ()
    by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A time of day to be reminded at, on *days*, 0 for Monday; when it comes is said by ``domain.reminders``."""

    hour: int
    minute: int
    days: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the person can set. Seconds, minutes and per cent are whole; *weekly_goal_minutes* 0 means none.

    *volume* is that of the program alone, 0 to 100; *ambience_file* is the path that ``Ambience.OWN`` plays.
    The place of one of *own_patterns* is its number for good, so None stands where one was removed.
    *own_per_minute* is the breathing rate that was tapped, None for the usual one. No breath becomes longer than
    *slowest_breath_seconds*, where the person once said "too slow". *answers* and *today* are those of the safety
    check, None where they were not given or are not to be kept. *backup_folder* gets a copy of each
    backup.
    """

    level: Level = Level.ONE
    language: str = "system"
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = 100
    motion: MotionChoice = MotionChoice.SYSTEM
    font: FontChoice = FontChoice.OURS
    lead_in_seconds: int = 30
    dim_after_seconds: int = 120
    day_starts_at_hour: int = 4
    weekly_goal_minutes: int = 80
    stronger_outlines: bool = False
    sound_on: bool = True
    volume: int = 75
    timbre: Timbre = Timbre.WARM
    ambience: Ambience = Ambience.NONE
    ambience_file: str = ""
    bells_on: bool = True
    voice_on: bool = False
    own_patterns: tuple[OwnPattern | None, ...] = ()
    own_plans: tuple[OwnPlan, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    stays_in_tray: bool = False
    own_per_minute: float | None = None
    holds_confirmed: bool = False
    slowest_breath_seconds: float | None = None
    answers: Answers | None = None
    today: TodayCheck | None = None
    mat: MatProfile = field(default_factory=MatProfile)
    put_away: tuple[PutAway, ...] = ()
    comparison: ComparisonPlan | None = None
    backup_folder: str = ""
    last: LastChoice = field(default_factory=LastChoice)
    progress: ProgressView = field(default_factory=ProgressView)
    window: tuple[int, int] = (1100, 720)
