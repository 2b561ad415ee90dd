"""The exact test of paired differences by flipping their signs: it assumes only that either sign was as likely.

Fisher, The Design of Experiments, section 21 (Darwin's maize); as a test of the mean under the random assignment
itself: Edgington and Onghena, Randomization Tests, chapter 7.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from matcompanion.domain.statistics.signed_rank import subset_sums

_FINEST = 60
"""Ratings are whole, and means of at most six of them: no difference is finer than a sixtieth of a point."""


@dataclass(frozen=True, slots=True)
class SignFlip:
    """What flipping says about the *mean* of *pairs* differences: *p* is exact, on both sides."""

    pairs: int
    mean: float
    p: Fraction


def sign_flip(differences: Sequence[float]) -> SignFlip:
    """Return how many of all 2**n choices of signs have a mean at least as far from zero as that of *differences*.

    Differences of zero stay in: either sign leaves them, so they change nothing. ValueError if there are none.
    """
    if not differences:
        raise ValueError("no differences cannot be tested")
    exact = [Fraction(difference).limit_denominator(_FINEST) for difference in differences]
    together = lcm(*(one.denominator for one in exact))
    whole = [int(one * together) for one in exact]
    total, observed = sum(map(abs, whole)), abs(sum(whole))
    # A choice whose positive differences add up to s has the sum 2s - total; half of all choices mirror the others.
    ways = subset_sums(map(abs, whole))
    above = sum(ways[(total + observed + 1) // 2 :])
    p = min(Fraction(1), Fraction(2 * above, 2 ** len(whole)))
    return SignFlip(len(whole), float(sum(exact) / len(exact)), p)


def least_p(pairs: int) -> Fraction:
    """Return the smallest p that *pairs* differences can give."""
    return Fraction(2, 2**pairs) if pairs else Fraction(1)
