"""Histories for the tests of the report, the same each time."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.controllers.report_file import contents_of
from matcompanion.domain.choices import Clothing, Kind, Position, Scale, Side, Status, Surface, When
from matcompanion.domain.report import ReportContents, report
from matcompanion.domain.session import Rating, Session, Stage
from matcompanion.sample import sample_history

TODAY = date(2026, 11, 18)
CATALOGUE = read_catalogue(resources.root())


def lying(
    back: int = 0,
    kind: Kind = Kind.MAT,
    *,
    tension: tuple[int | None, int | None] = (6, 4),
    area: str = "lower_back",
    **changes: Any,
) -> Session:
    """A session of 20 minutes in the evening, *back* days ago, its tension rated before and after."""
    day = TODAY - timedelta(days=back)
    placed = (Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT) if kind is Kind.MAT else (None, None, None)
    ratings = [
        Rating(Scale.TENSION, when, value)
        for when, value in zip((When.BEFORE, When.AFTER), tension, strict=True)
        if value is not None
    ]
    session = Session(
        id=UUID(int=back + 1),
        kind=kind,
        status=Status.COMPLETED,
        started_at=datetime.combine(day, time(20), UTC),
        ended_at=datetime.combine(day, time(20, 21), UTC),
        local_date=day,
        breathing="long6",
        planned_seconds=1200,
        active_seconds=1200,
        paused_seconds=0,
        stages=(Stage((area,), *placed, 1200, 1200),),
        ratings=tuple(ratings),
    )
    return replace(session, **changes)


def pain(before: int, after: int, area: str = "lower_back", side: Side | None = None) -> tuple[Rating, ...]:
    """Pain rated before and after."""
    return Rating(Scale.PAIN, When.BEFORE, before, area, side), Rating(Scale.PAIN, When.AFTER, after, area, side)


def sampled(count: int) -> list[Session]:
    """The last *count* sessions of as many two years of sample history as it takes; some of the pain has a side."""
    chance = random.Random(7)
    found: list[Session] = []
    for turn in range(1000):
        if len(found) >= count:
            break
        two_years = list(sample_history(CATALOGUE, TODAY - timedelta(days=730 * turn), UTC))
        found = [replace(one, id=UUID(int=one.id.int + turn)) for one in two_years] + found
    return [_sided(one, chance) for one in found[-count:]] if count else []


def _sided(session: Session, chance: random.Random) -> Session:
    side = chance.choice((Side.LEFT, Side.RIGHT, Side.BOTH, None))
    ratings = (replace(one, side=side) if one.scale is Scale.PAIN else one for one in session.ratings)
    return replace(session, ratings=tuple(ratings))


def contents(sessions: list[Session], first: date | None = None, last: date | None = None) -> ReportContents:
    """What the report of *sessions* is drawn from."""
    found = report(sessions, first=first, last=last, today=TODAY, areas=tuple(CATALOGUE.areas))
    assert found is not None
    return contents_of(found, resources.root())
