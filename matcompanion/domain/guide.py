"""The guide to mats in our own words: topics of sections, every line with its source.

The rows live in resources/content/guide/*.toml and are read by matcompanion.content.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class TopicGroup(StrEnum):
    """What a topic is about, in the order in which the groups are shown."""

    MAT = "mat"
    USE = "use"
    CARE = "care"
    KNOWN = "known"
    PROGRAM = "program"  # how this program is used


class Form(StrEnum):
    """How a part of a section is shown."""

    TEXT = "text"
    POINT = "point"
    STEP = "step"
    MOMENT = "moment"  # a short label beside its text: a time, a place
    CAUTION = "caution"
    URGENT = "urgent"


class Shown(StrEnum):
    """What of the rest of the content a section shows below its parts, so that no number is written twice."""

    LEVELS = "levels"
    AREAS = "areas"
    POSITIONS = "positions"
    PATTERNS = "patterns"
    CLAIMS = "claims"
    STUDIES = "studies"


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph, point, step, moment or warning; *label* stands before it, *signs* are listed below it."""

    form: Form
    text: str
    source: str
    label: str = ""
    signs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A piece of a topic; *see* names what to read next: topics, claims or studies.

    *source* says where the rest of the content that is shown comes from, if there are no parts that say so.
    """

    id: str
    title: str
    parts: tuple[Part, ...]
    shown: Shown | None
    see: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Topic:
    """An article. *words* are what people may search for that is not in its text."""

    id: str
    order: int
    group: TopicGroup
    title: str
    summary: str
    words: tuple[str, ...]
    sections: tuple[Section, ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """Every source of the article, once, in the order of the text."""
        named = [part.source for section in self.sections for part in section.parts]
        named += [section.source for section in self.sections if section.source]
        return tuple(dict.fromkeys(source for names in named for source in sources_of(names)))


Guide = Mapping[str, Topic]
"""The topics by id, in the order in which they are shown."""


def sources_of(names: str) -> tuple[str, ...]:
    """Return the sources that a ``source`` field names."""
    return tuple(names.split("; "))
