"""The sign-flip test against counting every choice of signs and against scipy."""

from __future__ import annotations

import itertools
import random
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from matcompanion.domain.statistics import least_p, sign_flip


def counted(differences: list[Fraction]) -> Fraction:
    observed = abs(sum(differences))
    choices = list(itertools.product((-1, 1), repeat=len(differences)))
    as_far = sum(abs(sum(s * d for s, d in zip(signs, differences, strict=True))) >= observed for signs in choices)
    return Fraction(as_far, len(choices))


@given(st.lists(st.integers(-10, 10), min_size=1, max_size=9))
def test_it_counts_every_choice_of_signs(differences: list[int]) -> None:
    found = sign_flip(differences)

    assert found.p == counted([Fraction(d) for d in differences])
    assert found.mean == pytest.approx(sum(differences) / len(differences))


@given(st.lists(st.tuples(st.integers(-20, 20), st.sampled_from([1, 2, 3, 4])), min_size=1, max_size=8))
def test_means_of_several_ratings_are_compared_exactly(parts: list[tuple[int, int]]) -> None:
    exact = [Fraction(above, below) for above, below in parts]

    assert sign_flip([float(one) for one in exact]).p == counted(exact)


def test_a_thousand_samples_agree_with_scipy() -> None:
    chance = random.Random(3)

    for _ in range(1000):
        differences = [chance.randint(-5, 6) for _ in range(chance.randint(2, 8))]
        test = stats.permutation_test(
            (np.array(differences, dtype=float),),
            np.mean,
            permutation_type="samples",
            vectorized=True,
            n_resamples=10_000,
            alternative="two-sided",
        )

        assert float(sign_flip(differences).p) == pytest.approx(test.pvalue)


def test_darwins_maize() -> None:
    """Fisher, The Design of Experiments, section 21: 1,726 of the 32,768 choices are as far from zero."""
    eighths_of_an_inch = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48]

    assert sign_flip(eighths_of_an_inch).p == Fraction(1726, 32768)


@pytest.mark.parametrize(("pairs", "least"), [(0, 1), (1, 1), (5, Fraction(1, 16)), (6, Fraction(1, 32))])
def test_so_many_pairs_can_give_no_smaller_p(pairs: int, least: Fraction) -> None:
    assert least_p(pairs) == least
    if pairs:
        assert sign_flip([1] * pairs).p == least


def test_many_pairs_are_quick() -> None:
    assert sign_flip([2] * 300 + [-1] * 200).p < Fraction(1, 1000)


def test_nothing_cannot_be_tested() -> None:
    with pytest.raises(ValueError, match="no differences"):
        sign_flip([])
