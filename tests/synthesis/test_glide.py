"""A number that changes smoothly."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.synthesis.glide import Glide


def test_it_stays_where_it_is() -> None:
    assert (Glide(0.5).render(10) == 0.5).all()
    assert Glide(0.5).settled


def test_it_goes_where_it_is_sent() -> None:
    glide = Glide(0.0)
    glide.to(1.0, 100)

    values = glide.render(100)

    assert (np.diff(values) > 0).all()
    assert values[0] == 0
    assert values[-1] > 0.99
    assert (glide.settled, glide.value, glide.target) == (True, 1.0, 1.0)


def test_it_turns_round_from_where_it_is() -> None:
    glide = Glide(0.0)
    glide.to(1.0, 100)
    last = glide.render(60)[-1]

    glide.to(0.0, 100)

    assert glide.render(1)[0] == pytest.approx(last, abs=0.02)


def test_sent_where_it_goes_already_it_goes_on() -> None:
    glide = Glide(0.0)
    glide.to(1.0, 100)
    glide.render(90)

    glide.to(1.0, 100)

    assert glide.value > 0.9


@given(st.lists(st.integers(0, 150)))
def test_the_size_of_the_blocks_makes_no_difference(cuts) -> None:
    whole, pieces = Glide(0.2), Glide(0.2)
    for glide in (whole, pieces):
        glide.to(0.9, 100)

    parts = [pieces.over(np.full(b - a, 2, np.float32)) for a, b in pairwise([0, *sorted(cuts), 150])]

    assert np.concatenate(parts) == pytest.approx(2 * whole.render(150), abs=1e-6)


def test_at_one_it_leaves_everything_as_it_is() -> None:
    samples = np.ones(3, np.float32)

    assert Glide(1.0).over(samples) is samples
