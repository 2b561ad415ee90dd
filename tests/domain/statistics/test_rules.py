"""What may be said at every number of ratings, and how often it would be said of nobody's doing."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.statistics import Interval, Stage, Verdict, finding, finding_of_counts, stage_for
from matcompanion.domain.statistics import median as middle_of
from matcompanion.domain.statistics.rules import (
    SPLIT_FROM,
    SPLIT_STAGES,
    STAGES,
    VERDICT_EVERY,
    VERDICT_FROM,
    counted_median,
    unseen,
)

changes = st.integers(-10, 10)


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
    unclear = [-3] * 7 + [0] * 5

    assert finding([*unclear, -3, -3, -3]).verdict is Verdict.UNCLEAR
    assert finding([*unclear, -3, -3, -3, -3]).verdict is Verdict.LOWER


def test_between_two_looks_a_verdict_goes_when_the_interval_beside_it_holds_no_change() -> None:
    found = finding([*[-2] * 12, 9, 9, 9])

    assert found.band is not None
    assert not found.band.excludes_zero
    assert found.verdict is Verdict.UNCLEAR


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
    if found.verdict is Verdict.LOWER:
        assert found.median is not None
        assert found.median <= -1
        assert found.band is not None
        assert found.band.high < 0


@given(st.lists(changes, min_size=1, max_size=40))
def test_the_counted_median_is_the_median(values: list[int]) -> None:
    assert counted_median(Counter(values)) == middle_of(values)


def test_nothing_counted_has_no_median() -> None:
    with pytest.raises(ValueError, match="nothing"):
        counted_median({})


@given(st.lists(changes, max_size=40), st.booleans())
def test_counts_tell_the_same_as_the_changes(values: list[int], split: bool) -> None:
    assert finding_of_counts(Counter(values), values[-3:], split=split) == finding(values, split=split)


@given(st.lists(changes, max_size=60))
def test_a_part_of_the_sessions_has_no_verdict_and_nothing_below_twelve(values: list[int]) -> None:
    found = finding(values, split=True)

    assert found.verdict is None
    assert (found.median is None) == (found.band is None) == (len(values) < SPLIT_FROM)


def test_both_tables_go_down_to_nothing() -> None:
    for table in (STAGES, SPLIT_STAGES):
        assert [least for least, _ in table] == sorted((least for least, _ in table), reverse=True)
        assert table[-1] == (0, Stage.NOTHING)


@pytest.mark.parametrize("pairs", range(40))
def test_a_verdict_leaves_out_at_most_what_came_since_it_was_looked_at(pairs: int) -> None:
    seen = pairs - unseen(pairs)

    assert unseen(pairs) < VERDICT_EVERY
    assert pairs < VERDICT_FROM or (seen - VERDICT_FROM) % VERDICT_EVERY == 0
