"""All sessions of the history as columns of numbers, one place in each column to a session, oldest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, TypeAlias
from uuid import UUID

import numpy as np

from matcompanion.domain.choices import Clothing, Kind, Surface

Numbers: TypeAlias = Any
"""An array of numpy."""

KINDS, SURFACES, CLOTHES = tuple(Kind), tuple(Surface), tuple(Clothing)
NONE = -1
"""The code of what a session does not have."""


class Codes:
    """The small numbers that stand for ids. They are given as the ids come, and stay."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self._codes: dict[str | None, int] = {None: NONE}

    def of(self, name: str | None) -> int:
        """Return the number of *name*, a new one if it has none yet."""
        code = self._codes.get(name)
        if code is None and name is not None:
            code = self._codes[name] = len(self.names)
            self.names.append(name)
        return NONE if code is None else code

    def known(self, name: str) -> int:
        """Return the number of *name*, and one that nothing has if it never came."""
        return self._codes.get(name, NONE - 1)


@dataclass(frozen=True)
class Columns:
    """The columns. Those whose names begin with ``area_`` have a place for each area of each session."""

    goals: Codes
    patterns: Codes
    areas: Codes
    number: Numbers
    uuid: Numbers
    day: Numbers
    started: Numbers
    minute: Numbers
    kind: Numbers
    seconds: Numbers
    goal: Numbers
    pattern: Numbers
    surface: Numbers
    clothing: Numbers
    first_minute: Numbers
    at_end: Numbers
    eased: Numbers
    before: Numbers  # a row for each scale of GRAPHED; NaN where there is no rating
    pair_before: Numbers
    pair_after: Numbers
    area_number: Numbers  # the row of the session
    area: Numbers
    area_seconds: Numbers
    area_before: Numbers
    area_after: Numbers
    area_session: Numbers  # the place of the session in the other columns

    def __len__(self) -> int:
        return len(self.number)

    def id_at(self, place: int) -> UUID:
        """Return the id of the session at *place*."""
        return UUID(self.uuid[place].decode("ascii"))

    def day_at(self, place: int) -> date:
        """Return the day that the session at *place* counts for."""
        return date.fromordinal(int(self.day[place]))

    def changed(self, gone: Sequence[int], fresh: Sequence[Columns]) -> Columns:
        """Return the columns without the rows *gone*, and with *fresh* ones, which use the same codes."""
        kept = ~np.isin(self.number, gone)
        kept_area = ~np.isin(self.area_number, gone)
        joined: dict[str, Numbers] = {}
        for one in fields(self):
            mine = getattr(self, one.name)
            if isinstance(mine, Codes):
                continue
            keep = kept_area if one.name.startswith("area") else kept
            joined[one.name] = np.concatenate(
                (mine[..., keep], *(getattr(each, one.name) for each in fresh)), axis=-1
            )
        return ordered(replace(self, **joined))


def ordered(columns: Columns) -> Columns:
    """Return *columns* with the sessions in order and each area at its session."""
    order = np.lexsort((columns.number, columns.started, columns.day))
    moved: dict[str, Numbers] = {}
    for one in fields(columns):
        value = getattr(columns, one.name)
        if not isinstance(value, Codes) and not one.name.startswith("area"):
            moved[one.name] = value[..., order]
    number = moved["number"]
    by_number = np.argsort(number, kind="stable")
    places = by_number[np.searchsorted(number, columns.area_number, sorter=by_number)] if len(number) else number
    by_session = np.argsort(places, kind="stable")
    for one in fields(columns):
        if one.name.startswith("area") and one.name not in ("areas", "area_session"):
            moved[one.name] = getattr(columns, one.name)[by_session]
    return replace(columns, **moved, area_session=places[by_session])
