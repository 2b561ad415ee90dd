"""The bloom in numbers: its area follows the breath, and its spikes turn warm one by one."""

from __future__ import annotations

from itertools import pairwise

import pytest

from matcompanion.ui.widgets.breath_bloom import SPIKES, glow_at, is_warm, place_share, radius_share, warm_count


def test_the_area_follows_the_breath() -> None:
    areas = [radius_share(volume) ** 2 for volume in (0, 0.25, 0.5, 0.75, 1)]

    assert radius_share(0) == pytest.approx(0.56)
    assert radius_share(1) == pytest.approx(1)
    assert [b - a for a, b in pairwise(areas)] == pytest.approx([areas[1] - areas[0]] * 4)


def test_spikes_turn_warm_one_by_one_from_the_edge() -> None:
    counts = [warm_count(step / 50) for step in range(51)]
    first = [spike for spike in range(SPIKES) if is_warm(spike, 0.1)]

    assert counts[0] == 0
    assert counts[-1] == SPIKES
    assert counts == sorted(counts)
    assert max(b - a for a, b in pairwise(counts)) <= 20
    assert all(place_share(spike) > 0.7 for spike in first)
    assert all(sum(is_warm(s, w / 10) for s in range(SPIKES)) == warm_count(w / 10) for w in range(11))


def test_the_light_dies_away_before_it_turns_warm() -> None:
    assert glow_at(0.8, 0.5, 1.0).strength == 0
    assert not glow_at(0.8, 0.49, 1.0).warm
    assert glow_at(0.8, 0.51, 1.0).warm
    assert glow_at(0.8, 0.3, 1.0).strength == glow_at(0.8, 0.9, 1.0).strength == 1
