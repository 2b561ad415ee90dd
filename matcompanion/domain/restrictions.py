"""What a person's answers do not allow today: one frozen value that ``limits`` asks beside the rules of the guide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from matcompanion.domain.choices import AreaId, Clothing, Level, Position, Surface


class Who(StrEnum):
    """Somebody to ask before the mat is used."""

    DOCTOR = "doctor"
    NURSE = "nurse"
    PHARMACIST = "pharmacist"
    MIDWIFE = "midwife"


@dataclass(frozen=True, slots=True)
class Because:
    """Why something waits: the *item* that was answered, the *reason* in at most 15 words, and whom to ask.

    It goes on *until_asked*, or for as long as the answer stands; where it is *urgent*, care is needed today, and at
    once where what *emergency* says is true as well.
    """

    item: str
    reason: str
    ask: tuple[Who, ...] = ()
    until_asked: bool = False
    urgent: bool = False
    emergency: str = ""


@dataclass(frozen=True, slots=True)
class Most:
    """The most minutes of a session on the mat."""

    minutes: int
    because: Because


@dataclass(frozen=True, slots=True)
class Highest:
    """The highest level."""

    level: Level
    because: Because


@dataclass(frozen=True, slots=True)
class Restrictions:
    """What must not be, each with its reason; without any, only the guide limits a plan.

    *mat* holds every reason against sessions on the mat. Sessions without it are never kept from anybody; *holds*
    and *pace* say what breathing is not for this person. *pillow* is False where there is none, *flat_mat* where
    there is nothing but a pillow; *notes* are what to mind on the mat.
    """

    mat: tuple[Because, ...] = ()
    areas: Mapping[AreaId, Because] = field(default_factory=dict)
    positions: Mapping[Position, Because] = field(default_factory=dict)
    surfaces: Mapping[Surface, Because] = field(default_factory=dict)
    clothing: Mapping[Clothing, Because] = field(default_factory=dict)
    most: Most | None = None
    highest: Highest | None = None
    holds: Because | None = None
    pace: Because | None = None
    pillow: bool = True
    flat_mat: bool = True
    notes: tuple[str, ...] = ()


UNRESTRICTED = Restrictions()
