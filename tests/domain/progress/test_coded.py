"""Counting by places gives what sorting gives, whatever the values are."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from statistics import median

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.tally.coded import coded, middle

RATINGS = st.integers(-10, 10).map(float)
MEANS = st.builds(lambda total, of: float(Fraction(total, of)), st.integers(-100, 100), st.integers(1, 9))
ANYTHING = st.floats(-1e6, 1e6)
VALUES = st.one_of(*(st.lists(each, min_size=1, max_size=60) for each in (RATINGS, MEANS, ANYTHING)))


@given(VALUES)
def test_every_value_is_counted_as_itself(values: list[float]) -> None:
    found = coded(np.array(values)).counted()

    assert found == Counter(values)
    assert list(found) == sorted(found)


@given(VALUES, st.data())
def test_a_table_counts_each_group_and_knows_its_median(values: list[float], data: st.DataObject) -> None:
    groups = data.draw(st.lists(st.integers(0, 2), min_size=len(values), max_size=len(values)))

    table = coded(np.array(values)).table(np.array(groups), 3)

    for group in range(3):
        own = [value for value, place in zip(values, groups, strict=True) if place == group]
        assert table.row(group) == Counter(own)
        if own:
            assert table.middles()[group] == median(own)


@given(st.lists(MEANS, min_size=1))
def test_means_go_to_the_nearest_whole_value(values: list[float]) -> None:
    table = coded(np.array(values)).table(np.zeros(len(values), dtype=np.int64), 1)

    assert table.rounded().row(0) == Counter(float(np.floor(value + 0.5)) for value in values)


def test_nothing_is_counted_as_nothing() -> None:
    nothing = coded(np.zeros(0))

    assert nothing.counted() == {}
    assert nothing.table(np.zeros(0, dtype=np.int64), 2).rounded().row(1) == {}


@given(VALUES)
def test_the_middle_is_the_median(values: list[float]) -> None:
    assert middle(np.array(values)) == median(values)
