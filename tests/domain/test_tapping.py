"""Six taps say how the person breathes; nonsense says nothing."""

from __future__ import annotations

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.tapping import TAPS, rate_of

ENDS = (8.0, 20.0)


def taps(*gaps: float) -> list[float]:
    return list(accumulate(gaps, initial=1000.0))


@pytest.mark.parametrize(
    ("gaps", "rate"),
    [
        ((5, 5, 5, 5, 5), 12),
        ((4.2, 4.8, 4.5, 4.4, 4.6), 60 / 4.5),
        ((2, 2, 2, 2, 2), 20),  # quicker than a ramp begins
        ((10, 10, 10, 10, 10), 8),
        ((4, 4, 8, 4, 4), 15),  # one breath missed
        ((1, 9, 5, 5, 5, 5, 5), 12),  # what was before the last six does not matter
    ],
)
def test_the_middle_interval_is_the_rate(gaps, rate):
    assert rate_of(taps(*gaps), ENDS) == pytest.approx(rate)


@pytest.mark.parametrize(
    "gaps",
    [
        (),
        (5, 5, 5, 5),
        (0.2, 0.2, 0.2, 0.2, 0.2),
        (30, 30, 30, 30, 30),
        (2, 8, 2, 8, 5),
        (4, 9, 4, 9, 4),
        (0, 0, 0, 0, 0),
    ],
)
def test_too_few_and_nonsense_say_nothing(gaps):
    assert rate_of(taps(*gaps), ENDS) is None


@given(gap=st.floats(2, 16), wobble=st.lists(st.floats(-0.2, 0.2), min_size=TAPS - 1, max_size=TAPS - 1))
def test_even_taps_always_have_a_rate_near_their_own(gap, wobble):
    rate = rate_of(taps(*(gap * (1 + w) for w in wobble)), ENDS)

    assert rate is not None
    assert max(8, min(20, 60 / gap / 1.21)) <= rate <= max(8, min(20, 60 / gap / 0.79))


@given(times=st.lists(st.floats(0, 1e4), max_size=12))
def test_any_taps_have_a_rate_within_the_ends_or_none(times):
    rate = rate_of(sorted(times), ENDS)

    assert rate is None or 8 <= rate <= 20
