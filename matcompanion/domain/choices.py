"""The fixed choices of a session. Their values are the ids of the exchange format and never change."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

AreaId: TypeAlias = str
"""The id of a body area of the catalogue, such as ``neck``."""
GoalId: TypeAlias = str
"""The id of a goal of the catalogue, such as ``unwind``."""
PatternId: TypeAlias = str
"""The id of a breathing pattern of the catalogue, such as ``long6``."""


class Kind(StrEnum):
    """What a session is done with."""

    MAT = "mat"
    BREATHING = "breathing"
    REST = "rest"  # lying without the mat: the person's own comparison


class Level(StrEnum):
    """How used to the mat a person is; each level is a surface and a range of minutes."""

    ONE = "level_1"
    TWO = "level_2"
    THREE = "level_3"


class Surface(StrEnum):
    """What the mat or pillow lies on."""

    SEAT = "seat"
    SOFT = "soft"
    HARD = "hard"


class Clothing(StrEnum):
    """What is between the skin and the points, most protective first."""

    SHIRT = "shirt"
    CLOTH = "cloth"
    SOCKS = "socks"
    BARE = "bare"


class Position(StrEnum):
    """How the body meets the mat or the pillow."""

    PROP_SEAT = "prop_seat"
    LIE_SOFT = "lie_soft"
    LIE_HARD = "lie_hard"
    STAND = "stand"
    REST_LEGS = "rest_legs"
    PILLOW_NECK = "pillow_neck"
    PILLOW_HEAD = "pillow_head"
    PILLOW_LOWBACK = "pillow_lowback"
    PILLOW_HIPS = "pillow_hips"
    PILLOW_LEGS = "pillow_legs"
    ROLLED_NECK = "rolled_neck"
    FEET_SEATED = "feet_seated"
    SIT = "sit"
    TABLE = "table"


class Track(StrEnum):
    """Where skin gets used to the points together; progress is kept per track."""

    BACK = "back"
    NECK_HEAD = "neck_head"
    LOWBACK_PILLOW = "lowback_pillow"
    HIPS_LEGS = "hips_legs"
    FEET = "feet"
    HANDS = "hands"


class View(StrEnum):
    """A side of the body figure."""

    FRONT = "front"
    BACK = "back"


class Status(StrEnum):
    """How a session stands; ``RUNNING`` lives only in the database and is never exchanged."""

    RUNNING = "running"
    COMPLETED = "completed"
    ENDED_EARLY = "ended_early"
    INTERRUPTED = "interrupted"


class EndReason(StrEnum):
    """Why a session ended before its time, if the person said so."""

    COMFORT = "comfort"
    TOO_PAINFUL = "too_painful"
    DIZZY = "dizzy"
    OTHER = "other"
    NO_ANSWER = "no_answer"


class Source(StrEnum):
    """How a session came into the history."""

    RECORDED = "recorded"
    ADDED = "added"
    IMPORTED = "imported"


class Scale(StrEnum):
    """A 0 to 10 scale of content 5.1."""

    PAIN = "pain"
    TENSION = "tension"
    ENERGY = "energy"
    MOOD = "mood"
    SLEEP = "sleep"
    STING_1MIN = "sting_1min"
    STING_END = "sting_end"


class When(StrEnum):
    """When a rating was given, seen from its session."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"
    NEXT_DAY = "next_day"


class Side(StrEnum):
    """The side a rating speaks of."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class Grade(StrEnum):
    """How well a claimed benefit is supported (content 2.3)."""

    SOME = "some"
    SHORT = "short"
    MIXED = "mixed"
    NO_EXTRA = "no_extra"
    RELATED = "related"
    UNTESTED = "untested"
    CONTRADICTED = "contradicted"
