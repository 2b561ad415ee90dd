"""The exact interval against printed tables, against counting every case and against scipy."""

from __future__ import annotations

import itertools
import random
import statistics as library
from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from matcompanion.domain.statistics.interval import Interval, median
from matcompanion.domain.statistics.signed_rank import (
    EXACT_UP_TO,
    _exact_rank,
    _normal_rank,
    hodges_lehmann,
    lower_rank,
    signed_rank_ways,
    subset_sums,
)

changes = st.integers(-10, 10)


def walsh(values: list[float]) -> list[float]:
    return sorted((a + b) / 2 for a, b in itertools.combinations_with_replacement(values, 2))


@given(st.lists(st.floats(-1e6, 1e6), min_size=1))
def test_the_median_is_that_of_the_library(values: list[float]) -> None:
    assert median(values) == pytest.approx(library.median(values))


def test_nothing_has_no_median() -> None:
    with pytest.raises(ValueError, match="nothing"):
        median([])


@pytest.mark.parametrize("count", range(11))
def test_the_ways_are_those_of_all_choices_of_signs(count: int) -> None:
    counted = [0] * (count * (count + 1) // 2 + 1)
    for chosen in itertools.product((0, 1), repeat=count):
        counted[sum(rank for rank, on in enumerate(chosen, 1) if on)] += 1

    assert signed_rank_ways(count) == tuple(counted)


@pytest.mark.parametrize("count", [50, EXACT_UP_TO])
def test_the_ways_of_many_add_up_and_are_mirrored(count: int) -> None:
    ways = signed_rank_ways(count)

    assert sum(ways) == 2**count
    assert ways == ways[::-1]


@pytest.mark.parametrize(
    ("confidence", "first"), [(0.95, 6), (0.99, 8)], ids=["95 % from six values", "99 % from eight values"]
)
def test_an_interval_exists_from(confidence: float, first: int) -> None:
    assert lower_rank(first - 1, confidence) is None
    assert lower_rank(first, confidence) == 1


@pytest.mark.parametrize(
    ("count", "confidence", "rank"),
    # Critical values of the signed-rank statistic as printed in every table, plus one.
    [(10, 0.95, 9), (12, 0.95, 14), (15, 0.95, 26), (20, 0.95, 53), (25, 0.95, 90),
     (10, 0.99, 4), (12, 0.99, 8), (15, 0.99, 16), (20, 0.99, 38), (25, 0.99, 69)],
)  # fmt: skip
def test_the_ranks_are_those_of_the_printed_tables(count: int, confidence: float, rank: int) -> None:
    assert lower_rank(count, confidence) == rank


def test_the_depression_scores_of_the_textbook() -> None:
    """Hollander and Wolfe, table 3.1: nine patients; estimate -0.46, interval -0.786 to -0.010 at 96.1 %."""
    before = [1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30]
    after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]
    differences = [b - a for a, b in zip(before, after, strict=True)]

    found = hodges_lehmann(differences, 0.95)

    assert found is not None
    assert (found.low, found.high) == (pytest.approx(-0.786), pytest.approx(-0.010))


@given(st.lists(changes, min_size=6, max_size=30))
def test_the_interval_is_read_off_the_sorted_walsh_averages(values: list[float]) -> None:
    averages = walsh(values)
    rank = lower_rank(len(values), 0.95)
    assert rank is not None

    assert hodges_lehmann(values, 0.95) == Interval(averages[rank - 1], averages[-rank])


@settings(max_examples=40)
@given(st.lists(st.integers(0, 4), min_size=6, max_size=10), st.sampled_from([0.95, 0.99]))
def test_with_ties_and_zeros_it_still_covers_often_enough(sizes: list[int], confidence: float) -> None:
    """Without an effect each size is as often above as below zero: count every one of those histories."""
    signs = list(itertools.product((-1, 1), repeat=len(sizes)))
    found = [
        hodges_lehmann([sign * size for sign, size in zip(chosen, sizes, strict=True)], confidence)
        for chosen in signs
    ]
    covered = sum(interval is None or not interval.excludes_zero for interval in found)

    assert Fraction(covered, len(signs)) >= Fraction(confidence).limit_denominator(100)


@given(st.lists(st.integers(-1000, 1000), min_size=6, max_size=9, unique_by=abs), st.integers(-1000, 1000))
def test_a_centre_is_inside_when_the_signed_rank_test_keeps_it(values: list[int], doubled: int) -> None:
    centre = doubled / 2 + 0.25  # between the Walsh averages, so that no difference is zero
    differences = [value - centre for value in values]
    ordered = sorted(differences, key=abs)
    if len({abs(d) for d in differences}) < len(differences):
        return
    statistic = sum(rank for rank, d in enumerate(ordered, 1) if d > 0)
    count = len(values)
    ways = signed_rank_ways(count)
    tail = min(sum(ways[: statistic + 1]), sum(ways[statistic:])) / 2**count

    interval = hodges_lehmann(values, 0.95)

    assert interval is not None
    assert (interval.low <= centre <= interval.high) == (tail > 0.025)


@pytest.mark.parametrize("allowed", [0.025, 0.005])
def test_the_normal_curve_of_many_values_is_never_narrower(allowed: float) -> None:
    for count in range(20, EXACT_UP_TO + 1, 20):
        exact = _exact_rank(count, allowed)

        assert 0 <= exact - _normal_rank(count, allowed) <= 0.06 * exact + 1


def test_a_thousand_values_are_quick_and_sensible() -> None:
    interval = hodges_lehmann([-2.0] * 500 + [-1.0] * 500, 0.99)

    assert interval is not None
    assert -2.0 <= interval.low <= interval.high <= -1.0


@given(st.lists(changes, min_size=6, max_size=40))
def test_values_may_be_told_by_how_often_each_comes(values: list[int]) -> None:
    assert hodges_lehmann(Counter(values), 0.95) == hodges_lehmann(values, 0.95)


@given(st.lists(st.integers(0, 9), max_size=9))
def test_sums_of_parts_are_those_of_all_choices(parts: list[int]) -> None:
    counted = Counter(
        sum(part for part, on in zip(parts, chosen, strict=True) if on)
        for chosen in itertools.product((0, 1), repeat=len(parts))
    )

    assert subset_sums(parts) == tuple(counted[total] for total in range(sum(parts) + 1))


def test_a_thousand_samples_agree_with_scipy() -> None:
    """A centre is inside exactly when scipy's exact signed-rank test keeps it.

    Tied ratings and ratings without a change are among the samples; the centres that are tried lie between the
    averages and a little aside of each value, so that the differences which scipy ranks have neither ties nor zeros.
    """
    chance = random.Random(1)

    for _ in range(1000):
        values = [chance.randint(-6, 6) for _ in range(chance.randint(6, 16))]
        aside = [value + place * 1e-6 for place, value in enumerate(chance.sample(values, len(values)))]
        interval = hodges_lehmann(aside, 0.95)
        assert interval is not None
        centre = chance.choice((interval.low, interval.high)) + chance.choice((-0.2, 0.2)) + 1e-7 * chance.random()
        kept = stats.wilcoxon([value - centre for value in aside], method="exact").pvalue > 0.05

        assert (interval.low <= centre <= interval.high) == kept


def test_ties_and_zeros_do_not_move_the_interval() -> None:
    """The interval is a continuous function of the values: what is tied could as well lie a hair apart."""
    chance = random.Random(2)

    for _ in range(1000):
        values = [chance.randint(-3, 3) for _ in range(chance.randint(6, 40))]
        aside = [value + chance.uniform(-1e-9, 1e-9) for value in values]
        tied, apart = hodges_lehmann(values, 0.95), hodges_lehmann(aside, 0.95)

        assert tied is not None
        assert apart is not None
        assert (tied.low, tied.high) == (pytest.approx(apart.low, abs=1e-8), pytest.approx(apart.high, abs=1e-8))
