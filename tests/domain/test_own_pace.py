"""A session begins at the person's own rate, and no breath is longer than what was comfortable."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

import pytest

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.domain.choices import EndReason
from matcompanion.domain.own_pace import breath_after, easier_breath, pacing_for
from matcompanion.domain.session import SessionEvent
from matcompanion.domain.settings import OwnPattern, Settings
from tests.storage.session_examples import on_the_mat

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


@pytest.mark.parametrize("pattern", sorted(CATALOGUE.patterns))
@pytest.mark.parametrize("slowest", [None, 4.5, 7.0, 19.0])
def test_a_pattern_is_said_in_the_seconds_that_it_is_breathed_in(pattern, slowest):
    pacing = pacing_for(CATALOGUE, pattern, Settings(slowest_breath_seconds=slowest))

    said = pacing.shortened

    assert said.seconds == pytest.approx(pacing.target.seconds, abs=0.3)
    assert said.id == pattern
    if slowest is None or CATALOGUE.patterns[pattern].seconds <= slowest:
        assert said == CATALOGUE.patterns[pattern]


def test_a_quicker_pattern_is_left_alone_by_the_cap():
    assert breaths("ease10", slowest_breath_seconds=9.0) == breaths("ease10")


def test_the_cap_holds_for_the_pattern_that_follows_another():
    assert max(cycle.seconds for cycle in breaths("r478", slowest_breath_seconds=8.0)) == pytest.approx(8)


def test_the_own_pattern_is_there_only_while_it_is_set():
    assert breaths("custom", own_patterns=(OwnPattern(3, 0, 5, 0),))[-1].seconds == 8

    with pytest.raises(KeyError):
        breaths("custom")


@pytest.mark.parametrize(
    ("seconds", "easier"), [(19, 10), (10, 7.5), (9, 7.5), (7.5, 6), (6, 5), (5.5, 5), (5, 5), (4, 4)]
)
def test_one_step_easier_is_the_next_shorter_target_and_then_the_usual_rate(seconds, easier):
    assert easier_breath(CATALOGUE, seconds) == pytest.approx(easier)


def test_who_was_dizzy_is_asked_less_the_next_time():
    dizzy = on_the_mat(breathing="long6", end_reason=EndReason.DIZZY, events=())
    seconds = breath_after(CATALOGUE, dizzy, Settings())
    again = breath_after(CATALOGUE, dizzy, replace(Settings(), slowest_breath_seconds=seconds))

    assert (seconds, again) == (pytest.approx(7.5), pytest.approx(6))


def test_of_patterns_of_ones_own_the_quickest_is_taken_for_what_made_dizzy():
    dizzy = on_the_mat(breathing="custom", end_reason=EndReason.DIZZY, events=())
    slow, quicker = OwnPattern(5, 0, 7, 0), OwnPattern(4, 0, 4, 0)

    assert breath_after(CATALOGUE, dizzy, replace(Settings(), own_patterns=(slow,))) == pytest.approx(10)
    assert breath_after(CATALOGUE, dizzy, replace(Settings(), own_patterns=(slow, quicker))) == pytest.approx(7.5)
    assert breath_after(CATALOGUE, dizzy, Settings()) is None, "the pattern was deleted since"


@pytest.mark.parametrize(
    "changed",
    [
        {"end_reason": EndReason.COMFORT},
        {"end_reason": None},
        {"breathing": "natural"},
        {"breathing": "of another version"},
        {"events": (SessionEvent(100, "breathe_freely"),)},
    ],
)
def test_otherwise_nothing_changes_after_a_session(changed):
    dizzy = on_the_mat(breathing="long6", end_reason=EndReason.DIZZY, events=())

    assert breath_after(CATALOGUE, replace(dizzy, **changed), Settings()) is None
