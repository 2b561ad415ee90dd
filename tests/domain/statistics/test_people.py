"""How often people for whom nothing has an effect would be told that something has."""

from __future__ import annotations

import random

import pytest

from matcompanion.domain.statistics import Verdict, finding
from matcompanion.domain.statistics.rules import (
    TREND_DAYS,
    TREND_FROM,
    VERDICT_CONFIDENCE,
    VERDICT_EVERY,
    VERDICT_FROM,
)
from matcompanion.domain.statistics.theil_sen import theil_sen
from tests.domain.statistics.people import Person

PEOPLE = 700
SESSIONS = 60
_LOOKS = range(VERDICT_FROM, SESSIONS + 1, VERDICT_EVERY)


@pytest.mark.parametrize("carry", [0.0, 0.6, 0.9])
@pytest.mark.parametrize("sessions", [8, 12, 20])
def test_the_band_covers_no_change_at_least_nineteen_times_in_twenty(carry: float, sessions: int) -> None:
    chance = random.Random(sessions)
    bands = [finding(Person(carry).changes(chance, sessions)).band for _ in range(PEOPLE)]

    covered = sum(band is not None and not band.excludes_zero for band in bands)

    assert covered / PEOPLE >= 0.95


@pytest.mark.parametrize("person", [Person(0.0), Person(0.6), Person(0.9), Person(0.6, picky=True)], ids=str)
def test_hardly_anybody_ever_sees_a_verdict_of_nothing(person: Person) -> None:
    """Who lies down when it is bad gets better without any effect; even then at most six in a hundred are told so."""
    chance = random.Random(7)

    told = 0
    for _ in range(PEOPLE):
        changes = person.changes(chance, SESSIONS)
        told += any(finding(changes[:pairs]).verdict is not Verdict.UNCLEAR for pairs in _LOOKS)

    assert told / PEOPLE <= 0.06


def test_hardly_anybody_ever_sees_a_trend_of_nothing() -> None:
    chance = random.Random(9)

    told = 0
    for _ in range(150):
        days, ratings = Person(0.0).before(chance, SESSIONS)
        looks = [n for n in range(TREND_FROM, SESSIONS + 1, VERDICT_EVERY) if days[n - 1] - days[0] >= TREND_DAYS]
        slopes = [theil_sen(days[:n], ratings[:n]) for n in looks]
        told += any(found is not None and found.interval(VERDICT_CONFIDENCE).excludes_zero for found in slopes)

    assert told / 150 <= 0.06
