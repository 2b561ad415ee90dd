"""The shipped rungs and thresholds, against the guide's limits, the rest of the content and one another."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from matcompanion.domain import limits
from matcompanion.domain.choices import Clothing, Level, Position, Surface, Track
from matcompanion.domain.progression import Harder, made_harder

if TYPE_CHECKING:
    from matcompanion.domain.catalogue import Catalogue
    from matcompanion.domain.progression import ProgressionRules, Rung

GUIDE_MOST = {Level.ONE: 15, Level.TWO: 45, Level.THREE: 45}
GUIDE_MOST_STANDING = 15
MINUTES = {
    Track.BACK: ((10, 12, 15), (15, 20, 25, 30, 20, 25, 30), (20, 25, 30, 20, 25, 30)),
    Track.NECK_HEAD: ((5, 10), (15, 20), (10, 15, 20)),
    Track.LOWBACK_PILLOW: ((5, 10), (15, 20), (10, 15, 20)),
    Track.HIPS_LEGS: ((10, 15), (20, 10, 15, 20), (25, 30)),
    Track.FEET: ((5, 5, 10), (5, 8, 10), (12, 15)),
    Track.HANDS: ((3, 5), (8,), (10,)),
}


def asked_for(progression: ProgressionRules, track: Track) -> list[Rung]:
    return [rung for rung in progression.rungs[track].rungs if not rung.optional]


@pytest.mark.parametrize("track", Track)
def test_each_track_has_the_rungs_of_its_ladder(progression: ProgressionRules, track: Track) -> None:
    found = tuple(
        tuple(rung.minutes for rung in asked_for(progression, track) if rung.level is level) for level in Level
    )

    assert found == MINUTES[track]


@pytest.mark.parametrize("track", Track)
def test_one_rung_makes_exactly_one_thing_harder_than_the_one_before(
    progression: ProgressionRules, track: Track
) -> None:
    for before, after in pairwise(asked_for(progression, track)):
        assert len(made_harder(before, after)) == 1, after.id
    for before, after in pairwise(progression.rungs[track].rungs):
        assert len(made_harder(before, after)) == 1, after.id


def test_the_back_goes_up_in_fifteen_steps_from_a_seat_with_a_shirt_to_bare_skin_on_the_floor(
    progression: ProgressionRules,
) -> None:
    rungs = asked_for(progression, Track.BACK)

    assert len(rungs) == 16
    assert (rungs[0].surfaces, rungs[0].clothing) == ((Surface.SEAT,), (Clothing.SHIRT,))
    assert (rungs[-1].surfaces, rungs[-1].clothing) == ((Surface.HARD,), (Clothing.BARE,))
    assert [rung.sessions for rung in rungs] == [3, 3, 3, 2, *[3] * 12]


@pytest.mark.parametrize("track", Track)
def test_when_the_skin_or_the_surface_meet_more_the_minutes_do_not_grow(
    progression: ProgressionRules, track: Track
) -> None:
    for before, after in pairwise(asked_for(progression, track)):
        if made_harder(before, after) != {Harder.MINUTES}:
            assert after.minutes <= before.minutes


@pytest.mark.parametrize("track", Track)
def test_no_rung_is_longer_than_the_guide_allows(progression: ProgressionRules, track: Track) -> None:
    for rung in progression.rungs[track].rungs:
        assert rung.minutes <= GUIDE_MOST[rung.level], rung.id
        if rung.track is Track.FEET and Surface.HARD in rung.surfaces:
            assert rung.minutes <= GUIDE_MOST_STANDING


def test_only_the_back_has_longer_rungs_and_they_end_where_the_guide_ends(progression: ProgressionRules) -> None:
    optional = [rung for track in Track for rung in progression.rungs[track].rungs if rung.optional]

    assert {rung.track for rung in optional} == {Track.BACK}
    assert [rung.minutes for rung in optional] == [35, 40, 45] * 2
    assert {rung.clothing for rung in optional} == {(Clothing.BARE,)}


def test_standing_begins_at_level_two(progression: ProgressionRules) -> None:
    standing = [rung for rung in progression.rungs[Track.FEET].rungs if Surface.HARD in rung.surfaces]

    assert {rung.level for rung in standing} == {Level.TWO, Level.THREE}


@pytest.mark.parametrize("track", Track)
def test_every_rung_can_be_planned_at_its_level(
    catalogue: Catalogue, progression: ProgressionRules, track: Track
) -> None:
    ways = [
        (area, position)
        for area in catalogue.areas.values()
        for position in area.positions
        if limits.track_of(area, position) is track
    ]
    for rung in progression.rungs[track].rungs:
        assert any(_can_be_planned(catalogue, rung, area.id, position) for area, position in ways), rung.id


def _can_be_planned(catalogue: Catalogue, rung: Rung, area_id: str, position: Position) -> bool:
    areas = (catalogue.areas[area_id],)
    for surface in rung.surfaces:
        placement = limits.Placement(position, surface, rung.clothing[0])
        if (
            limits.surface_refusal(catalogue, areas, position, surface, rung.level) is None
            and limits.clothing_refusal(catalogue, areas, placement, rung.level) is None
            and rung.minutes <= limits.most_minutes(catalogue, areas, placement, rung.level)
        ):
            return True
    return False


def test_the_thresholds_are_those_of_the_table(progression: ProgressionRules) -> None:
    rules = progression

    assert rules.counts.full_percent == 90
    assert rules.hurt.effects == {"broken_skin", "blister", "rash", "fainting", "numbness"}
    assert (rules.hurt.lasting_effects, rules.hurt.lasting_days, rules.hurt.rungs_back) == ({"bruise"}, 2, 2)
    assert (rules.dizzy.times, rules.dizzy.days) == (2, 30)
    assert (rules.first_rung.minutes, rules.first_rung.sessions) == (5, 3)
    assert rules.painful.sting_end == 7
    often = rules.often_painful
    assert (often.sting_1min, often.sting_end, often.times, often.sessions) == (8, 5, 2, 3)
    assert rules.next_day.effects == {"marks_next_day"}
    assert (rules.gap.back_days, rules.gap.level_days, rules.gap.start_days) == (14, 42, 90)
    assert (rules.stepped_back.times, rules.stepped_back.sessions) == (2, 10)
    assert (rules.quick.sessions, rules.quick.sting_end, rules.quick.sting_1min) == (2, 1, 3)
    assert (rules.steady.sting_end, rules.steady.sting_1min) == (3, 6)
    assert (rules.new_level.quiet_sessions, rules.new_level.days) == (5, 7)
    assert rules.stay.sessions == 6
    assert (rules.day.minutes, rules.first_level_day.sessions) == (60, 1)
    assert rules.day.source == "frizziero2021"


def test_no_effect_is_both_usual_and_a_reason_to_pause(progression: ProgressionRules) -> None:
    pausing = progression.hurt.effects | progression.hurt.lasting_effects | progression.dizzy.effects

    assert not progression.steady.usual_effects & pausing
