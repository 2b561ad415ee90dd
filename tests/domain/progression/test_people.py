"""Invented people climb at the pace that content 6.2 expects, and nobody is pushed.

How much the points sting and how fast that fades is made up; the paces are those of a prototype with other made-up
people, so they are compared roughly.
"""

from __future__ import annotations

from statistics import median

import pytest

from matcompanion.domain.choices import Level
from matcompanion.domain.progression import Advice, Move
from tests.domain.progression.people import Person, on, rungs

SEEDS = range(6)
BACK = rungs()


def people(most: int, **kind: float) -> list[Person]:
    return [Person(seed=seed, **kind).live(most) for seed in SEEDS]


def middle_first_at(some: list[Person], level: Level) -> float:
    return median(person.first_at(level) or 10_000 for person in some)


@pytest.mark.parametrize(
    ("kind", "most", "two", "three"),
    [
        ({"sting": 1.5, "adapts": 0.97, "noise": 0.6}, 40, (7, 8), (21, 26)),
        ({"sting": 3.2, "adapts": 0.988, "noise": 1.3}, 50, (8, 10), (30, 34)),
        ({"sting": 4.8, "adapts": 0.992, "noise": 1.2}, 80, (9, 14), (44, 62)),
    ],
    ids=["insensitive", "typical", "sensitive but adapting"],
)
def test_the_levels_come_at_about_their_sessions(kind, most, two, three):
    some = people(most, **kind)

    assert two[0] <= middle_first_at(some, Level.TWO) <= two[1]
    assert three[0] <= middle_first_at(some, Level.THREE) <= three[1]


def test_who_does_not_get_used_to_it_lies_down_later_and_never_on_the_floor():
    some = people(120, sting=5.6, adapts=1.0, noise=1.2)

    assert 12 <= middle_first_at(some, Level.TWO) <= 30
    assert all(person.first_at(Level.THREE) is None for person in some)
    assert 2 <= median(person.steps_back for person in some) <= 15


def test_the_very_sensitive_one_is_never_pushed():
    for person in people(40, sting=10.5, adapts=1.0, noise=1.0):
        assert {said.rung for said in person.said} == {BACK[0]}
        assert all(said.move is Move.STAY for said in person.said)
        assert person.said[-1].minutes == 5
        assert Advice.MAT_MAY_NOT_SUIT in person.said[-1].advice


class Same(Person):
    """Rates every session the same."""

    def _feel(self, random, used, rung, minutes, towel, number):
        return used, on(rung, number, minutes=minutes, sting=(round(self.sting), round(self.adapts)))


@pytest.mark.parametrize(("sting", "end", "two", "three"), [(5, 2, 10, 30), (1, 0, 7, 21)])
def test_the_pace_on_the_back_is_three_sessions_a_rung_and_two_on_the_bridge_or_two_where_it_is_easy(
    sting, end, two, three
):
    person = Same(sting=sting, adapts=end).live(three + 1)

    assert (person.first_at(Level.TWO), person.first_at(Level.THREE)) == (two, three)


def test_gaps_go_back_and_the_way_up_is_found_again():
    gaps = {20: 20, 40: 50, 60: 100}
    person = Person(sting=2.5, adapts=0.98, noise=0.8, gaps=gaps).live(90)
    straight = Person(sting=2.5, adapts=0.98, noise=0.8).live(90)

    for session in gaps:
        said = person.said[session]
        assert said.move is Move.BACK
        assert said.rung is not None
        assert said.minutes <= said.at.minutes
    assert person.said[60].rung == BACK[0]
    assert (straight.first_at(Level.THREE) or 0) < (person.first_at(Level.THREE) or 10_000)
    assert BACK.index(person.said[-1].at) > 0


def test_who_comes_only_now_and_then_climbs_all_the_same():
    person = Person(sting=2.0, adapts=0.97, noise=0.6, chance=0.3).live(40)

    assert person.first_at(Level.TWO) is not None
