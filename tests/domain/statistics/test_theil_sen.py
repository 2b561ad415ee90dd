"""The trend against scipy, and counted against listed."""

from __future__ import annotations

import itertools
import random

import numpy as np
import pytest
from scipy import stats

from matcompanion.domain.statistics.theil_sen import PAIR_BY_PAIR_UP_TO, _counted, _deviation, _listed, theil_sen


def sample(chance: random.Random, most: int = 40) -> tuple[list[int], list[int]]:
    """Ratings with ties on days with ties."""
    count = chance.randint(3, most)
    days = sorted(chance.randint(0, count) for _ in range(count))
    return days, [chance.randint(0, chance.choice((2, 10))) for _ in days]


@pytest.mark.parametrize("confidence", [0.95, 0.99])
def test_a_thousand_samples_agree_with_scipy(confidence: float) -> None:
    chance = random.Random(4)

    for _ in range(1000):
        days, values = sample(chance)
        days = [day + place for place, day in enumerate(days)]  # scipy takes ties on one side into account
        found = theil_sen(days, values)
        slope, _, low, high = stats.theilslopes(values, days, confidence)

        assert found is not None
        assert found.middle == pytest.approx(slope)
        assert (found.interval(confidence).low, found.interval(confidence).high) == (
            pytest.approx(low),
            pytest.approx(high),
        )


def test_with_ties_on_both_sides_the_spread_is_that_of_all_orders() -> None:
    chance = random.Random(8)

    for _ in range(60):
        days, values = sample(chance, most=6)
        statistics = [
            sum(
                np.sign(days[j] - days[i]) * np.sign(order[j] - order[i])
                for i, j in itertools.combinations(range(len(days)), 2)
            )
            for order in itertools.permutations(values)
        ]

        assert _deviation(np.array(days), np.array(values)) == pytest.approx(np.std(statistics), abs=1e-7)


def test_many_ratings_agree_with_scipy_too() -> None:
    chance = random.Random(5)
    days = sorted(chance.sample(range(900), PAIR_BY_PAIR_UP_TO + 100))
    values = [chance.randint(0, 10) for _ in days]

    found = theil_sen(days, values)
    slope, _, low, high = stats.theilslopes(values, days, 0.95)

    assert found is not None
    assert found.middle == pytest.approx(slope)
    assert (found.interval(0.95).low, found.interval(0.95).high) == (pytest.approx(low), pytest.approx(high))


def test_counting_finds_the_slopes_that_a_list_has() -> None:
    chance = random.Random(6)

    for _ in range(200):
        days, values = sample(chance)
        if len(set(days)) < 2:
            continue
        x, y = np.array(days, dtype=float), np.array(values) / 2
        listed, _ = _listed(x, y)
        slopes, counts = _counted(x, y)

        assert np.repeat(slopes, counts) == pytest.approx(listed)


def test_a_century_is_taken_several_days_at_a_time() -> None:
    days = list(range(0, 40_000, 10))

    values = [day // 8000 for day in days]

    found = theil_sen(days, values)

    assert found is not None
    assert found.middle == pytest.approx(stats.theilslopes(values, days).slope, rel=0.001)


def test_one_day_has_no_trend() -> None:
    assert theil_sen([3, 3, 3], [1, 2, 3]) is None
    assert theil_sen([], []) is None
