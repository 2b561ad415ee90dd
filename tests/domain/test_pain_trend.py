"""When the pain before sessions is worth talking about: each rule at its edge, and what holds for every history."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.content.red_flags_reader import read_red_flags
from matcompanion.domain.choices import Scale, When
from matcompanion.domain.pain_trend import PainTrend, TrendKind, pain_trend
from matcompanion.domain.session import Rating
from tests.storage.session_examples import on_the_mat

CATALOGUE = read_catalogue(resources.root())
RULE = read_red_flags(resources.root(), CATALOGUE, read_learning(resources.root(), CATALOGUE).after_effects).trend
TODAY = date(2026, 11, 18)
IN_A_ROW, RISING, LASTING = TrendKind.IN_A_ROW, TrendKind.RISING, TrendKind.LASTING
AREA = "lower_back"


def rated(days_ago: int, value: int | None, area: str | None = AREA, *, when=When.BEFORE, scale=Scale.PAIN, number=0):
    """A session so many days ago that began with that pain."""
    day = TODAY - timedelta(days=days_ago)
    started = datetime.combine(day, time(8 + number % 12), UTC)
    return on_the_mat(
        id=UUID(int=abs(days_ago) * 100 + number),
        started_at=started,
        ended_at=started + timedelta(minutes=20),
        local_date=day,
        ratings=() if value is None else (Rating(scale, when, value, area),),
    )


def series(*pairs: tuple[int, int]) -> list:
    return [rated(days, value, number=n) for n, (days, value) in enumerate(pairs)]


def kind(sessions, today=TODAY) -> TrendKind | None:
    trend = pain_trend(RULE, sessions, today)
    return trend.kind if trend is not None else None


# Three in a row


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ((7, 7, 7), IN_A_ROW),
        ((10, 8, 7), IN_A_ROW),
        ((7, 7, 6), None),
        ((6, 7, 7), None),
        ((7, 6, 7), None),
        ((3, 7, 7, 7), IN_A_ROW),
        ((7, 7, 7, 6), None),
        ((7, 7), None),
    ],
)
def test_three_sessions_in_a_row_that_begin_at_seven(values, found):
    assert kind(series(*((10 - i, value) for i, value in enumerate(values)))) is found


def test_a_session_without_a_rating_breaks_no_row():
    assert kind([*series((5, 7), (4, 7), (2, 7)), rated(3, None, number=9)]) is IN_A_ROW


def test_three_sessions_of_one_day_are_three():
    assert kind([rated(0, 7, number=n) for n in range(3)]) is IN_A_ROW


def test_a_row_that_ended_long_ago_begins_nothing():
    assert kind(series((30, 7), (29, 7), (27, 7))) is IN_A_ROW
    assert kind(series((31, 7), (30, 7), (28, 7))) is None


# Two points higher over four weeks


def halves(before: tuple[int, ...], now: tuple[int, ...]) -> list:
    return series(*((20 - i, v) for i, v in enumerate(before)), *((5 - i, v) for i, v in enumerate(now)))


@pytest.mark.parametrize(
    ("before", "now", "found"),
    [
        ((2, 2, 2), (4, 4, 4), RISING),
        ((2, 2, 2), (3, 4, 9), RISING),
        ((2, 2, 2), (3, 3, 3), None),
        ((2, 2, 2, 3, 3, 3), (4, 4, 4, 5, 5), None),
        ((2, 2), (4, 4, 4), None),
        ((2, 2, 2), (4, 4), None),
        ((5, 5, 5), (2, 2, 2), None),
    ],
)
def test_a_median_that_is_two_points_higher_over_four_weeks(before, now, found):
    assert kind(halves(before, now)) is found


def test_the_two_halves_meet_after_fourteen_days():
    earlier = series((14, 2), (15, 2), (27, 2))

    assert kind([*earlier, *series((13, 4), (3, 4), (2, 4))]) is RISING
    assert kind([*earlier[:2], rated(28, 2, number=8), *series((13, 4), (3, 4), (2, 4))]) is None


# More than six weeks without ease


def every(step: int, first: int, last: int, value: int) -> list:
    return [rated(days, value) for days in range(first, last - 1, -step)]


def test_pain_for_more_than_six_weeks_that_does_not_ease():
    assert kind(every(7, 42, 0, 4)) is None
    assert kind(every(1, 43, 0, 4)) is LASTING


def test_an_ease_of_two_points_is_an_ease():
    first, last = every(7, 49, 28, 5), every(7, 21, 0, 5)

    assert kind([*first, *last]) is LASTING
    assert kind([*first, *every(7, 21, 0, 4)]) is LASTING
    assert kind([*first, *every(7, 21, 0, 3)]) is None


def test_a_day_without_pain_begins_anew():
    assert kind([*every(7, 49, 28, 4), rated(24, 0), *every(7, 21, 0, 4)]) is None


def test_two_weeks_without_a_rating_are_bridged_and_no_more():
    assert kind([*every(7, 56, 21, 4), *every(7, 7, 0, 4)]) is LASTING
    assert kind([*every(7, 57, 22, 4), *every(7, 7, 0, 4)]) is None


# What counts


@pytest.mark.parametrize("change", [{"when": When.AFTER}, {"when": When.NEXT_DAY}, {"scale": Scale.TENSION}])
def test_only_the_pain_before_a_session_counts(change):
    assert kind([rated(days, 9, **change) for days in (3, 2, 1)]) is None


def test_each_area_is_looked_at_by_itself():
    mixed = [rated(3, 8, "neck"), rated(2, 8, "lower_back"), rated(1, 8, "neck")]

    assert kind(mixed) is None
    assert pain_trend(RULE, [*mixed, rated(0, 8, "neck")], TODAY) == PainTrend(IN_A_ROW, "neck")


def test_the_worst_of_two_ratings_of_one_session_counts():
    sessions = [
        replace(s, ratings=(*s.ratings, Rating(Scale.PAIN, When.BEFORE, 8, AREA)))
        for s in series((3, 2), (2, 2), (1, 2))
    ]

    assert kind(sessions) is IN_A_ROW


def test_what_was_only_tried_out_or_lies_ahead_does_not_count():
    row = series((3, 8), (2, 8), (1, 8))

    assert kind([replace(session, time_scale=60.0) for session in row]) is None
    assert kind([rated(-days, 8) for days in (1, 2, 3)]) is None


def test_the_most_pressing_trend_is_told():
    assert kind([*every(7, 49, 21, 4), *series((5, 8), (4, 8), (3, 8))]) is IN_A_ROW


def test_without_ratings_there_is_no_trend():
    assert kind([]) is None
    assert kind([rated(days, None) for days in range(60)]) is None


histories = st.lists(
    st.tuples(st.integers(0, 90), st.integers(0, 10), st.sampled_from(["lower_back", "neck", None])), max_size=40
).map(lambda rows: [rated(days, value, area, number=n) for n, (days, value, area) in enumerate(rows)])


@given(sessions=histories)
def test_the_order_of_the_sessions_does_not_matter(sessions):
    assert pain_trend(RULE, sessions, TODAY) == pain_trend(RULE, sessions[::-1], TODAY)


@given(sessions=histories)
def test_mild_pain_that_eases_is_never_a_trend(sessions):
    def mild(session):
        ratings = (replace(rating, value=min(rating.value, 1)) for rating in session.ratings)
        return replace(session, ratings=tuple(ratings))

    none_today = [rated(0, 0, area, number=11) for area in ("lower_back", "neck", None)]

    assert kind([*map(mild, sessions), *none_today]) is None


@given(sessions=histories)
def test_what_is_told_can_be_seen_in_the_ratings(sessions):
    trend = pain_trend(RULE, sessions, TODAY)
    if trend is None:
        return
    own = sorted(
        ((s.local_date, s.started_at, r.value) for s in sessions for r in s.ratings if r.area == trend.area),
        key=lambda row: row[:2],
    )

    assert (TODAY - own[-1][0]).days < RULE.rise_days
    if trend.kind is IN_A_ROW:
        assert min(value for *_, value in own[-3:]) >= 7
    if trend.kind is RISING:
        assert max(value for *_, value in own) >= 2
    if trend.kind is LASTING:
        assert own[-1][2] > 0
        assert (own[-1][0] - own[0][0]).days > 42


@given(sessions=histories, later=st.integers(28, 400))
def test_every_trend_is_over_four_weeks_after_the_last_rating(sessions, later):
    assert kind(sessions, TODAY + timedelta(days=later)) is None


@given(value=st.integers(7, 10), gap=st.integers(1, 9))
def test_any_row_of_three_high_beginnings_is_told(value, gap):
    assert kind([rated(gap * n, value) for n in range(3)]) is IN_A_ROW
