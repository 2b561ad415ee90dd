"""The comparison of mat and rest: its order, which days count, and what may be told when."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion import resources
from matcompanion.content.comparison_reader import read_comparison
from matcompanion.domain.choices import Kind, Scale, When
from matcompanion.domain.comparison import (
    Course,
    Outcome,
    Today,
    course,
    flip_interval,
    order,
    result,
)
from matcompanion.domain.comparison_plan import ComparisonPlan
from matcompanion.domain.session import Rating, Session
from matcompanion.domain.statistics import sign_flip
from tests.report_samples import lying
from tests.storage.session_examples import histories

FIRST = date(2026, 11, 2)
RULE = read_comparison(resources.root())
MAT_FIRST = next(seed for seed in range(100) if order(ComparisonPlan(seed, 1, FIRST))[0] is Kind.MAT)


def planned(pairs: int = 10, seed: int = 5, stopped_after: int | None = None) -> ComparisonPlan:
    return ComparisonPlan(seed, pairs, FIRST, stopped_after)


def session(day: int, kind: Kind, change: int | None = -2, hour: int = 20, **changes: object) -> Session:
    """A session *day* days after the first, tension before it 9."""
    when = FIRST + timedelta(days=day)
    rated = lying(0, kind, tension=(9, None if change is None else 9 + change))
    number = (day + 10) * 100 + hour
    begin = datetime.combine(when, time(hour), UTC)
    fields = {"id": lying(number).id, "local_date": when, "started_at": begin, **changes}
    return replace(rated, **fields)  # type: ignore[arg-type]  # fields of a session


def as_asked(plan: ComparisonPlan, changes: list[tuple[int, int]]) -> list[Session]:
    """Sessions on the days as the plan asks; *changes* are those on the mat and at rest, pair by pair."""
    days = []
    for place, kind in enumerate(order(plan)[: 2 * len(changes)]):
        mat, rest = changes[place // 2]
        days.append(session(place, kind, mat if kind is Kind.MAT else rest))
    return days


def after(plan: ComparisonPlan, changes: list[tuple[int, int]]) -> Course:
    return course(plan, as_asked(plan, changes), FIRST + timedelta(days=100))


# Order --------------------------------------------------------------------------------------------------------------


def test_the_same_seed_gives_the_same_order_for_ever() -> None:
    assert "".join(kind[0] for kind in order(planned(10, seed=2026))) == "mrrmrmrmmrmrrmrmrmrm"


@given(seed=st.integers(0, 2**32), pairs=st.integers(1, 20))
def test_every_pair_has_a_day_of_each_kind(seed: int, pairs: int) -> None:
    kinds = order(ComparisonPlan(seed, pairs, FIRST))

    assert len(kinds) == 2 * pairs
    for place in range(0, len(kinds), 2):
        assert set(kinds[place : place + 2]) == {Kind.MAT, Kind.REST}


def test_either_kind_comes_first_in_half_of_the_pairs() -> None:
    firsts = [kind for seed in range(1000) for kind in order(ComparisonPlan(seed, 10, FIRST))[::2]]

    assert 0.48 < firsts.count(Kind.MAT) / len(firsts) < 0.52


def test_the_order_of_one_pair_tells_nothing_of_the_next() -> None:
    orders = [order(ComparisonPlan(seed, 2, FIRST)) for seed in range(2000)]

    same = sum(one[0] is one[2] for one in orders)
    assert 0.46 < same / len(orders) < 0.54


# Which days count ---------------------------------------------------------------------------------------------------


def test_it_begins_with_nothing_and_asks_for_the_first_kind() -> None:
    plan = planned()

    begun = course(plan, [], FIRST)

    assert (begun.pairs, begun.waiting, begun.unrated, begun.days) == ((), None, 0, 0)
    assert (begun.today, begun.asked) == (Today.OPEN, order(plan)[0])


def test_days_as_asked_become_pairs_whatever_came_first() -> None:
    found = after(planned(), [(-4, -1), (-2, -3), (0, 1)])

    assert [pair.difference for pair in found.pairs] == [-3, 1, -1]
    assert all(pair.mat.kind is Kind.MAT and pair.rest.kind is Kind.REST for pair in found.pairs)
    assert found.asked is order(planned())[6]


def test_one_day_of_a_pair_waits_for_the_other() -> None:
    plan = planned(seed=MAT_FIRST)

    found = course(plan, [session(0, Kind.MAT)], FIRST + timedelta(days=3))

    assert found.pairs == ()
    assert found.waiting is not None
    assert found.waiting.change == -2
    assert (found.days, found.asked) == (1, Kind.REST)


def test_a_day_that_was_not_as_asked_does_not_count_and_nothing_is_lost() -> None:
    plan = planned(seed=MAT_FIRST)
    other = [session(0, Kind.REST), session(1, Kind.MAT), session(2, Kind.MAT), session(5, Kind.REST)]

    found = course(plan, other, FIRST + timedelta(days=9))

    (pair,) = found.pairs
    assert (pair.mat.local_date, pair.rest.local_date) == (FIRST + timedelta(days=1), FIRST + timedelta(days=5))
    assert pair.last_day == FIRST + timedelta(days=5)


def test_only_the_first_session_of_a_day_counts() -> None:
    plan = planned(seed=MAT_FIRST)
    found = course(plan, [session(0, Kind.MAT, -1, 21), session(0, Kind.REST, -5, 7)], FIRST)

    assert found.days == 0
    assert found.today is Today.SPENT


def test_breathing_only_is_no_part_of_it() -> None:
    plan = planned(seed=MAT_FIRST)

    found = course(plan, [session(0, Kind.BREATHING, hour=7), session(0, Kind.MAT, hour=20)], FIRST)

    assert (found.days, found.today) == (1, Today.COUNTED)


def test_a_day_without_both_ratings_is_counted_as_such_and_asked_for_again() -> None:
    plan = planned(seed=MAT_FIRST)
    found = course(plan, [session(0, Kind.MAT, None), session(1, Kind.MAT)], FIRST + timedelta(days=1))

    assert (found.days, found.unrated) == (1, 1)


def test_today_is_done_after_its_session_and_tomorrow_asks_for_the_next() -> None:
    plan = planned(seed=MAT_FIRST)

    found = course(plan, [session(0, Kind.MAT)], FIRST)

    assert (found.today, found.asked) == (Today.COUNTED, Kind.REST)
    assert course(plan, [session(0, Kind.MAT)], FIRST + timedelta(days=1)).today is Today.OPEN


def test_sessions_before_it_began_of_a_faster_clock_or_of_tomorrow_do_not_count() -> None:
    plan = planned(seed=MAT_FIRST)
    others = [session(-1, Kind.MAT), session(0, Kind.MAT, time_scale=60.0), session(3, Kind.MAT)]

    assert course(plan, others, FIRST + timedelta(days=1)).days == 0


def test_before_the_first_day_it_waits() -> None:
    waiting = course(planned(), [session(-1, Kind.MAT)], FIRST - timedelta(days=1))

    assert (waiting.today, waiting.days) == (Today.BEFORE, 0)


def test_after_the_last_pair_nothing_is_asked_for() -> None:
    found = after(planned(2), [(-1, -1), (-1, -1)])

    assert found.finished
    assert (found.today, found.asked) == (Today.OVER, None)


def test_days_after_it_was_stopped_do_not_count() -> None:
    plan = planned(stopped_after=5)

    found = after(plan, [(-1, 0)] * 10)

    assert (len(found.pairs), found.days, found.stopped, found.finished) == (2, 5, True, False)
    assert (found.today, found.asked) == (Today.OVER, None)


@given(sessions=histories(12), seed=st.integers(0, 50), shift=st.integers(-4000, 30000))
def test_any_history_leaves_it_in_order(sessions: list[Session], seed: int, shift: int) -> None:
    plan = ComparisonPlan(seed, 10, FIRST)
    found = course(plan, sessions, FIRST + timedelta(days=shift))

    kinds = [day.kind for pair in found.pairs for day in sorted((pair.mat, pair.rest), key=lambda d: d.local_date)]
    kinds += [found.waiting.kind] if found.waiting else []
    assert tuple(kinds) == order(plan)[: len(kinds)]
    assert found.days == len(kinds)


# What may be told ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pairs", range(6))
def test_nothing_is_told_before_six_pairs(pairs: int) -> None:
    told = result(after(planned(), [(-9, 0)] * pairs), RULE)

    assert (told.outcome, told.mean, told.p, told.interval) == (Outcome.TOO_FEW, None, None, None)


@pytest.mark.parametrize("pairs", range(6, 10))
def test_under_way_the_mean_is_told_and_no_verdict_however_clear(pairs: int) -> None:
    told = result(after(planned(), [(-9, 0)] * pairs), RULE)

    assert (told.outcome, told.mean, told.p, told.interval) == (Outcome.UNDER_WAY, -9, None, None)


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ([(-4, -1)] * 10, Outcome.MAT_LOWER),
        ([(-1, -4)] * 10, Outcome.REST_LOWER),
        ([(-3, -2), (-2, -3)] * 5, Outcome.NO_CLEAR),
        ([(-2, -2)] * 10, Outcome.NO_CLEAR),
        ([(-3, -2)] * 6 + [(-1, -2)] * 4, Outcome.NO_CLEAR),
    ],
)
def test_in_the_end_the_test_decides(changes: list[tuple[int, int]], outcome: Outcome) -> None:
    told = result(after(planned(), changes), RULE)

    assert told.outcome is outcome
    assert told.confidence == 0.95
    assert told.interval is not None
    assert told.interval.excludes_zero is (outcome is not Outcome.NO_CLEAR)


def test_six_pairs_can_tell_in_the_end_and_seven_not_when_it_was_stopped() -> None:
    clear = [(-5, 0)] * 10

    assert result(after(planned(6), clear[:6]), RULE).outcome is Outcome.MAT_LOWER
    assert result(after(planned(10, stopped_after=14), clear), RULE).outcome is Outcome.NO_CLEAR
    assert result(after(planned(10, stopped_after=16), clear), RULE).outcome is Outcome.MAT_LOWER


def test_stopped_before_six_pairs_it_tells_nothing() -> None:
    assert result(after(planned(stopped_after=11), [(-9, 0)] * 10), RULE).outcome is Outcome.TOO_FEW


differences = st.lists(st.integers(-20, 20), min_size=1, max_size=10)


@given(values=differences)
def test_the_test_is_that_of_all_signs_written_out(values: list[int]) -> None:
    observed = abs(sum(values))
    every = [
        abs(sum(s * v for s, v in zip(signs, values, strict=True))) for signs in product((1, -1), repeat=len(values))
    ]

    assert sign_flip(values).p == Fraction(sum(one >= observed for one in every), len(every))


@given(values=differences, confidence=st.sampled_from((0.95, 0.99, 0.5)))
def test_the_interval_is_that_of_all_subsets_written_out(values: list[int], confidence: float) -> None:
    means = sorted(
        Fraction(sum(some), size) for size in range(1, len(values) + 1) for some in combinations(values, size)
    )
    rank = int((1 - Fraction(str(confidence))) / 2 * 2 ** len(values))

    interval = flip_interval(values, confidence)

    if rank < 1:
        assert interval is None
    else:
        assert interval is not None
        assert (interval.low, interval.high) == (float(means[rank - 1]), float(means[-rank]))


@given(values=st.lists(st.integers(-8, 8), min_size=6, max_size=14), confidence=st.sampled_from((0.95, 0.99)))
def test_the_interval_leaves_out_zero_just_when_the_test_finds_a_difference(
    values: list[int], confidence: float
) -> None:
    interval = flip_interval(values, confidence)
    found = sign_flip(values).p <= 1 - Fraction(str(confidence))

    assert (interval is not None and interval.excludes_zero) is found


@given(values=st.lists(st.integers(-8, 8), min_size=6, max_size=12))
def test_the_interval_holds_the_mean_and_mirrors_with_the_signs(values: list[int]) -> None:
    interval, mirrored = flip_interval(values, 0.95), flip_interval([-value for value in values], 0.95)

    assert interval is not None
    assert mirrored is not None
    assert interval.low <= sum(values) / len(values) <= interval.high
    assert (mirrored.low, mirrored.high) == (-interval.high, -interval.low)


def test_means_of_three_ratings_are_taken_exactly() -> None:
    third = 1 / 3

    assert sign_flip([third] * 6).p == Fraction(2, 64)
    interval = flip_interval([third] * 6, 0.95)
    assert interval is not None
    assert interval.low == pytest.approx(third)


# What is promised before it starts ----------------------------------------------------------------------------------


def runs(pairs: int, points: float, times: int, seed: int) -> list[list[int]]:
    """Differences of many comparisons of people whose changes spread by 1.8 points."""
    chance = random.Random(seed)
    return [
        [round(chance.gauss(-points, 1.8)) - round(chance.gauss(0, 1.8)) for _ in range(pairs)] for _ in range(times)
    ]


@pytest.mark.parametrize("points", [1, 2])
@pytest.mark.parametrize("pairs", RULE.choices)
def test_the_power_that_is_told_is_that_of_the_test(pairs: int, points: int) -> None:
    power = RULE.power(pairs, points)

    found = [sign_flip(one).p <= RULE.chance for one in runs(pairs, points, 1500, seed=pairs + points)]

    assert sum(found) / len(found) == pytest.approx(power.at_least, abs=0.035)
    assert power.at_least < power.at_best


@pytest.mark.parametrize("pairs", RULE.choices)
def test_somebody_who_stops_when_it_looks_good_is_rarely_told_what_is_not_so(pairs: int) -> None:
    told = 0
    for one in runs(pairs, 0, 1500, seed=pairs):
        early = any(
            sign_flip(one[:so_far]).p <= RULE.chance_when_stopped for so_far in range(RULE.least_pairs, pairs)
        )
        told += early or sign_flip(one).p <= RULE.chance

    assert told / 1500 <= 0.06


def test_what_is_not_told_is_asked_for_in_vain() -> None:
    with pytest.raises(KeyError):
        RULE.power(12, 2)
    with pytest.raises(KeyError):
        RULE.line("nothing")


def test_ratings_of_other_scales_do_not_count() -> None:
    plan = planned(seed=MAT_FIRST)
    ratings = tuple(Rating(Scale.PAIN, when, 5) for when in (When.BEFORE, When.AFTER))

    assert course(plan, [session(0, Kind.MAT, ratings=ratings)], FIRST).unrated == 1
