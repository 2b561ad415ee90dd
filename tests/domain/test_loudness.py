"""The volume of the program."""

from __future__ import annotations

from itertools import pairwise

import pytest

from matcompanion.domain.loudness import loudness_at


@pytest.mark.parametrize(("volume", "loudness"), [(0, 0), (-3, 0), (100, 1), (120, 1)])
def test_it_goes_from_silence_to_all_there_is(volume: int, loudness: float) -> None:
    assert loudness_at(volume) == loudness


def test_every_step_sounds_like_the_same_step() -> None:
    steps = [after / before for before, after in pairwise(loudness_at(volume) for volume in range(1, 101))]

    assert min(steps) == pytest.approx(max(steps))
    assert 1.05 < steps[0] < 1.07


def test_the_softest_is_hardly_there() -> None:
    assert 0.002 < loudness_at(1) < 0.004
