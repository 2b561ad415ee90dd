"""The statistics against examples from print and against counting every case."""

from __future__ import annotations

import itertools
import statistics as library
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcompanion.domain.statistics import (
    EXACT_UP_TO,
    STAGES,
    Interval,
    Stage,
    Verdict,
    _exact_rank,
    _normal_rank,
    finding,
    hodges_lehmann,
    lower_rank,
    median,
    signed_rank_ways,
    stage_for,
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


def test_an_interval_excludes_zero_only_when_zero_is_outside() -> None:
    assert Interval(-2, -0.5).excludes_zero
    assert Interval(0.5, 2).excludes_zero
    assert not Interval(-2, 0).excludes_zero
    assert not Interval(0, 0).excludes_zero


@pytest.mark.parametrize(
    ("pairs", "stage"),
    [(0, Stage.NOTHING), (1, Stage.DOTS), (2, Stage.DOTS), (3, Stage.MEDIAN), (7, Stage.MEDIAN), (8, Stage.BAND),
     (11, Stage.BAND), (12, Stage.VERDICT), (1000, Stage.VERDICT)],
)  # fmt: skip
def test_how_far_a_sentence_may_go(pairs: int, stage: Stage) -> None:
    assert stage_for(pairs) is stage


def test_the_table_goes_down_to_nothing() -> None:
    assert [least for least, _ in STAGES] == sorted((least for least, _ in STAGES), reverse=True)
    assert STAGES[-1][0] == 0


def test_seven_pairs_have_a_median_and_no_more() -> None:
    found = finding([-2] * 7)

    assert (found.median, found.band, found.verdict) == (-2, None, None)


def test_two_pairs_are_dots_only() -> None:
    found = finding([-2, -4])

    assert (found.stage, found.median) == (Stage.DOTS, None)


def test_eleven_pairs_have_a_band_but_no_words() -> None:
    found = finding([-2] * 11)

    assert (found.band, found.verdict) == (Interval(-2, -2), None)


@pytest.mark.parametrize(
    ("values", "verdict"),
    [
        ([-2] * 12, Verdict.LOWER),
        ([2] * 12, Verdict.HIGHER),
        ([-1] * 12, Verdict.LOWER),
        ([-0.5] * 12, Verdict.UNCLEAR),
        ([-2, 2] * 6, Verdict.UNCLEAR),
        ([-3] * 7 + [0] * 5, Verdict.UNCLEAR),
        ([0] * 12, Verdict.UNCLEAR),
    ],
    ids=["lower", "higher", "by one point", "by less than a point", "both ways", "the interval holds zero", "same"],
)
def test_a_verdict_needs_a_clear_and_noticeable_change(values: list[float], verdict: Verdict) -> None:
    assert finding(values).verdict is verdict


def test_the_verdict_is_looked_at_anew_only_at_every_fourth_pair() -> None:
    first = [-2] * 12
    against = [9, 9, 9]

    assert finding([*first, *against]).verdict is Verdict.LOWER
    assert finding([*first, *against, 9]).verdict is Verdict.UNCLEAR


@given(st.lists(changes, min_size=8, max_size=40))
def test_the_band_holds_the_median_it_is_shown_with(values: list[int]) -> None:
    found = finding(values)

    assert found.band is not None
    assert found.median is not None
    assert found.band.low <= found.median <= found.band.high


@given(st.lists(changes, max_size=40))
def test_what_is_told_never_goes_beyond_the_stage(values: list[int]) -> None:
    found = finding(values)

    assert found.pairs == len(values)
    assert (found.median is None) == (len(values) < 3)
    assert (found.band is None) == (len(values) < 8)
    assert (found.verdict is None) == (len(values) < 12)
    if found.verdict is Verdict.LOWER and len(values) % 4 == 0:
        assert found.median is not None
        assert found.median <= -1
