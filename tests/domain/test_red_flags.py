"""Which card is offered for a plan, a rating or what was noticed, and how it is put away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.content.red_flags_reader import read_red_flags
from matcompanion.domain.choices import Scale, When
from matcompanion.domain.pain_trend import PainTrend, TrendKind
from matcompanion.domain.red_flags import (
    AfterFlags,
    FlagTopic,
    Offer,
    Urgency,
    Why,
    after_session,
    is_high,
    offer,
    put_away_with,
    topics_of,
)
from matcompanion.domain.session import Rating
from tests.storage.session_examples import on_the_mat

CATALOGUE = read_catalogue(resources.root())
FLAGS = read_red_flags(resources.root(), CATALOGUE, read_learning(resources.root(), CATALOGUE).after_effects)
TODAY = date(2026, 11, 18)
BACK, HEAD, NECK, LEG, USE = FlagTopic.BACK, FlagTopic.HEAD, FlagTopic.NECK, FlagTopic.LEG, FlagTopic.DURING_USE
TREND = PainTrend(TrendKind.RISING, "lower_back")
areas = st.lists(st.sampled_from(sorted(CATALOGUE.areas)), max_size=4, unique=True).map(tuple)
goals = st.none() | st.sampled_from(sorted(CATALOGUE.goals))
trends = st.none() | st.builds(
    PainTrend, st.sampled_from(TrendKind), st.none() | st.sampled_from(sorted(CATALOGUE.areas))
)
keys = st.sampled_from([*Why, *FlagTopic]).map(str)
put_aways = st.dictionaries(keys, st.integers(-40, 40).map(lambda days: TODAY + timedelta(days=days)))


def pain(value: int, when: When = When.BEFORE, scale: Scale = Scale.PAIN) -> Rating:
    return Rating(scale, when, value, "lower_back")


def offered(areas=("lower_back",), goal=None, *, picked=True, ratings=(), trend=None, put_away=None, today=TODAY):
    return offer(
        FLAGS,
        areas=areas,
        goal=goal,
        picked=picked,
        ratings=ratings,
        trend=trend,
        put_away=put_away or {},
        today=today,
    )


@pytest.mark.parametrize(
    ("area", "topics"),
    [
        ("head", (HEAD,)),
        ("neck", (NECK,)),
        ("shoulders_upper_back", (BACK,)),
        ("mid_back", (BACK,)),
        ("lower_back", (BACK,)),
        ("hips_glutes", (BACK, LEG)),
        ("thighs_back", (BACK, LEG)),
        ("calves", (LEG,)),
        ("feet", ()),
        ("hands_arms", ()),
    ],
)
def test_each_area_has_its_topics(area, topics):
    assert topics_of(FLAGS, (area,)) == topics


@pytest.mark.parametrize(
    ("goal", "topics"),
    [
        ("back_ease", (BACK,)),
        ("leg_ease", (BACK, LEG)),
        ("head_ease", (HEAD, NECK)),
        ("neck_ease", (NECK,)),
        ("unwind", ()),
        ("sleep", ()),
    ],
)
def test_each_goal_has_its_topics(goal, topics):
    assert topics_of(FLAGS, (), goal) == topics


def test_the_topic_of_the_area_comes_before_that_of_the_goal():
    assert topics_of(FLAGS, ("neck",), "head_ease") == (NECK, HEAD)


def test_an_area_that_was_picked_brings_its_card():
    assert offered() == Offer(Why.AREA, (BACK,))
    assert offered(("feet",)) is None
    assert offered(("feet",), "head_ease") == Offer(Why.AREA, (HEAD, NECK))


def test_an_area_that_stands_there_from_last_time_brings_nothing():
    assert offered(picked=False) is None


@pytest.mark.parametrize(("value", "comes"), [(7, False), (8, True), (10, True)])
def test_a_high_rating_brings_the_card(value, comes):
    given = offered(picked=False, ratings=(pain(value),))

    assert given == (Offer(Why.HIGH_PAIN, (BACK,)) if comes else None)


def test_only_pain_is_high():
    assert not is_high(FLAGS, (pain(10, scale=Scale.TENSION), pain(10, scale=Scale.STING_END)))


def test_a_high_rating_comes_before_a_trend_and_a_trend_before_an_area():
    assert offered(ratings=(pain(9),), trend=TREND).why is Why.HIGH_PAIN
    assert offered(trend=TREND) == Offer(Why.TREND, (BACK,), TREND)
    assert offered(("neck",), trend=TREND).topics == (BACK,)


def test_a_high_rating_without_a_topic_comes_too():
    assert offered(("feet",), ratings=(pain(8),)) == Offer(Why.HIGH_PAIN, ())


def test_what_was_put_away_stays_away_for_the_day_and_no_longer():
    put_away = put_away_with(FLAGS, {}, offered(), TODAY)

    assert offered(put_away=put_away) is None
    assert offered(("neck",), put_away=put_away) == Offer(Why.AREA, (NECK,))
    assert offered(put_away=put_away, today=TODAY + timedelta(days=1)) == Offer(Why.AREA, (BACK,))


def test_nothing_takes_the_place_of_what_was_put_away():
    first = offered(ratings=(pain(9),), trend=None)

    put_away = put_away_with(FLAGS, {}, first, TODAY)

    assert offered(ratings=(pain(9),), put_away=put_away) is None


def test_a_high_rating_comes_though_the_area_was_put_away():
    put_away = put_away_with(FLAGS, {}, offered(), TODAY)

    assert offered(ratings=(pain(8),), put_away=put_away).why is Why.HIGH_PAIN


def test_a_trend_that_was_put_away_rests_for_four_weeks():
    put_away = put_away_with(FLAGS, {}, offered(trend=TREND), TODAY)

    for days, why in ((0, None), (1, Why.AREA), (27, Why.AREA), (28, Why.TREND)):
        given = offered(trend=TREND, put_away=put_away, today=TODAY + timedelta(days=days))
        assert (given and given.why) == why, days


def test_what_is_over_is_forgotten():
    old = {"area": TODAY - timedelta(days=1), "neck": TODAY}

    assert put_away_with(FLAGS, old, offered(), TODAY).keys() == {"neck", "area", "back"}


@given(areas=areas, goal=goals, picked=st.booleans(), value=st.integers(0, 10), trend=trends, put_away=put_aways)
def test_what_is_put_away_does_not_come_again_on_that_day(areas, goal, picked, value, trend, put_away):
    seen = []
    for _ in range(12):
        given = offered(areas, goal, picked=picked, ratings=(pain(value),), trend=trend, put_away=put_away)
        if given is None:
            break
        assert given not in seen
        seen.append(given)
        put_away = put_away_with(FLAGS, put_away, given, TODAY)

    assert offered(areas, goal, picked=picked, ratings=(pain(value),), trend=trend, put_away=put_away) is None
    assert len(seen) <= len(Why)
    assert all(until >= TODAY for until in put_away.values()) or not seen


@given(areas=areas, goal=goals, trend=trends, put_away=put_aways)
def test_a_high_rating_is_never_silenced_by_anything_but_itself(areas, goal, trend, put_away):
    others = {key: until for key, until in put_away.items() if key != Why.HIGH_PAIN}

    given = offered(areas, goal, picked=False, ratings=(pain(8),), trend=trend, put_away=others)

    assert given == Offer(Why.HIGH_PAIN, topics_of(FLAGS, areas, goal))


# Afterwards


def noticed(*effects: str, ratings: tuple[Rating, ...] = ()):
    session = on_the_mat()
    return after_session(FLAGS, replace(session, after_effects=effects, ratings=ratings, goal=None))


@pytest.mark.parametrize("effect", ["broken_skin", "bruise", "rash", "blister", "numbness"])
def test_what_a_pharmacist_or_doctor_should_see_says_so(effect):
    assert noticed("redness", effect) == AfterFlags(Urgency.URGENT, (USE,))


def test_fainting_is_an_emergency_whatever_else_was_noticed():
    assert noticed("rash", "fainting", "dizzy") == AfterFlags(Urgency.EMERGENCY, (USE,))


def test_what_is_usual_brings_nothing():
    assert noticed("redness", "marks", "tingling", "itch", "soreness", "dizzy") is None


@pytest.mark.parametrize(("value", "comes"), [(7, False), (8, True)])
def test_high_pain_afterwards_brings_the_topics_of_the_area(value, comes):
    session = on_the_mat()

    found = noticed(ratings=(pain(value, When.AFTER),))

    assert found == (AfterFlags(None, topics_of(FLAGS, session.areas)) if comes else None)


def test_high_pain_from_before_is_not_told_again_afterwards():
    assert noticed(ratings=(pain(10),)) is None
