"""The shipped safety check, and what a person with given answers is offered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.screening_reader import read_screening
from matcompanion.domain import fitting, limits, plan
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Kind, Level, Position
from matcompanion.domain.limits import Refusal
from matcompanion.domain.plan import Plan
from matcompanion.domain.plan_options import PlanOptions
from matcompanion.domain.restrictions import Restrictions
from matcompanion.domain.screening import Answer, Answers, MatProfile, TodayCheck, restrictions_for
from matcompanion.domain.screening_items import Kept

CATALOGUE = read_catalogue(resources.root())
SCREENING = read_screening(resources.root(), CATALOGUE)
TODAY = date(2026, 11, 18)
ITEMS = tuple(SCREENING.items)
EVERY_AREA = set(CATALOGUE.areas)


def restricted(
    answers: Answers | None, mat: MatProfile | None = None, check: TodayCheck | None = None, today: date = TODAY
) -> Restrictions:
    said = check.true_on(today) if check is not None else ()
    return restrictions_for(
        SCREENING, CATALOGUE.areas, answers, mat=mat or MatProfile(), said_today=said, today=today
    )


def saying(*items: str, areas: Iterable[str] = (), asked_on: date | None = None, today: date = TODAY) -> Restrictions:
    """What may not be for somebody to whom *items* apply and nothing else, each said where it is kept."""
    wanted = {*items, *(follows for item in items if (follows := SCREENING.items[item].follows) is not None)}
    kept = {item: SCREENING.items[item].kept for item in wanted}
    given = tuple(
        Answer(item, tuple(areas) if SCREENING.items[item].names_areas else (), asked_on)
        for item in ITEMS
        if kept.get(item) is Kept.ANSWERS
    )
    return restricted(
        Answers(given, TODAY),
        MatProfile(has_magnets=Kept.MAGNETS in kept.values(), leaflet_forbids_standing=Kept.LEAFLET in kept.values()),
        TodayCheck(tuple(item for item, where in kept.items() if where is Kept.TODAY), TODAY),
        today,
    )


def catalogue_for(restrictions: Restrictions) -> Catalogue:
    return replace(CATALOGUE, restrictions=restrictions)


def offered(restrictions: Restrictions, area: str = "lower_back", level: Level = Level.THREE) -> Plan:
    """The plan that somebody who would lie on the floor at *level* is offered for *area*."""
    stage = plan.suggest_stage(CATALOGUE, (area,), level, None)
    assert stage is not None
    wished = Plan(Kind.MAT, None, level, plan.NATURAL_PATTERN, (stage,))
    return fitting.fitted(catalogue_for(restrictions), wished, level)


def refused_areas(restrictions: Restrictions) -> set[str]:
    """The areas that somebody with *restrictions* is not offered on the mat."""
    wished = Plan(Kind.MAT, None, Level.THREE, plan.NATURAL_PATTERN, ())
    return set(PlanOptions(catalogue_for(restrictions), wished).barred_areas())


def standing(restrictions: Restrictions) -> Refusal | None:
    """Why somebody with *restrictions* may not stand on the mat, or nothing."""
    feet = plan.areas_of(CATALOGUE, ("feet",))
    return limits.position_refusal(catalogue_for(restrictions), feet, Position.STAND, Level.THREE)
