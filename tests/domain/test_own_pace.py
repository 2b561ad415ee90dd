"""A session begins at the person's own rate, and no breath is longer than what was comfortable."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

import pytest

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.domain.own_pace import pacing_for
from matcompanion.domain.settings import OwnPattern, Settings

CATALOGUE = read_catalogue(resources.root())


def breaths(pattern, count=200, **fields):
    pacing = pacing_for(CATALOGUE, pattern, replace(Settings(), **fields))
    return list(islice(pacing.cycles(), count))


def test_the_ramp_begins_at_twelve_a_minute():
    assert breaths("long6")[0].seconds == pytest.approx(60 / 12)


def test_the_ramp_begins_at_the_rate_that_was_tapped():
    assert breaths("long6", own_per_minute=15.0)[0].seconds == pytest.approx(60 / 15)


def test_a_rate_slower_than_the_pattern_needs_no_ramp():
    assert breaths("ease10", own_per_minute=8.0)[0].seconds == pytest.approx(6)


def test_a_breath_that_was_too_slow_caps_later_sessions_in_the_same_ratio():
    last = breaths("long6", slowest_breath_seconds=9.0)[-1]

    assert (last.inhale, last.exhale) == (pytest.approx(3.6), pytest.approx(5.4))


def test_a_quicker_pattern_is_left_alone_by_the_cap():
    assert breaths("ease10", slowest_breath_seconds=9.0) == breaths("ease10")


def test_the_cap_holds_for_the_pattern_that_follows_another():
    assert max(cycle.seconds for cycle in breaths("r478", slowest_breath_seconds=8.0)) == pytest.approx(8)


def test_the_own_pattern_is_there_only_while_it_is_set():
    assert breaths("custom", own_pattern=OwnPattern(3, 0, 5, 0))[-1].seconds == 8

    with pytest.raises(KeyError):
        breaths("custom")
