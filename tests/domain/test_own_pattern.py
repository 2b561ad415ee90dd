"""A pattern of the person's own is checked against the content, and goes among the others like any of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.domain import limits
from matcompanion.domain.breath_course import lay_course
from matcompanion.domain.choices import Kind, Level, Position
from matcompanion.domain.limits import RefusalKind
from matcompanion.domain.own_pace import pacing_for
from matcompanion.domain.own_pattern import (
    OWN_PATTERN,
    OwnProblem,
    OwnWarning,
    as_rule,
    catalogue_with,
    problems_of,
    seconds_of,
    warnings_of,
)
from matcompanion.domain.plan import Plan, PlannedStage
from matcompanion.domain.plan_options import PlanOptions
from matcompanion.domain.settings import OwnPattern, Settings

CATALOGUE = read_catalogue(resources.root())
CUSTOM = CATALOGUE.custom
CALM = OwnPattern(4, 0, 6, 0)
HELD = OwnPattern(4, 2, 4, 2)

halves = st.integers(-2, 24).map(lambda count: count / 2)
patterns = st.builds(OwnPattern, halves, halves, halves, halves)
# Breaths and holds that fit together most of the time, so that few are thrown away.
breaths, holds = st.integers(3, 12).map(lambda number: number / 2), st.integers(0, 4).map(lambda number: number / 2)
possible = st.builds(OwnPattern, breaths, holds, breaths, holds).filter(lambda own: not problems_of(own, CUSTOM))


@pytest.mark.parametrize(
    ("own", "problems"),
    [
        (CALM, ()),
        (OwnPattern(1.5, 0, 1.5, 0), ()),
        (OwnPattern(10, 0, 10, 0), ()),
        (OwnPattern(1.0, 0, 6, 0), (OwnProblem.SHORT_IN,)),
        (OwnPattern(4, 0, 1.0, 0), (OwnProblem.SHORT_OUT,)),
        (OwnPattern(1.0, 0, 1.0, 0), (OwnProblem.SHORT_IN, OwnProblem.SHORT_OUT, OwnProblem.SHORT_BREATH)),
        (OwnPattern(10, 0.5, 10, 0), (OwnProblem.LONG_BREATH,)),
        (OwnPattern(10.5, 0, 5, 0), (OwnProblem.PART,)),
        (OwnPattern(4, -1, 6, 0), (OwnProblem.PART,)),
    ],
)
def test_what_cannot_be_breathed_is_refused_with_its_reason(own, problems):
    assert problems_of(own, CUSTOM) == problems


@pytest.mark.parametrize(
    ("own", "warnings"),
    [
        (CALM, ()),
        (OwnPattern(5, 0, 10, 0), ()),
        (OwnPattern(5, 0, 10, 0.5), (OwnWarning.SLOW,)),
        (OwnPattern(3, 4, 3, 4), ()),
        (OwnPattern(3, 4.5, 3, 0), (OwnWarning.LONG_HOLD,)),
        (OwnPattern(4, 0, 6, 10), (OwnWarning.SLOW, OwnWarning.LONG_HOLD)),
    ],
)
def test_what_is_not_easy_is_warned_of(own, warnings):
    assert warnings_of(own, CUSTOM) == warnings


def test_the_own_pattern_comes_last_among_the_others():
    patterns = catalogue_with(CATALOGUE, (CALM,)).patterns

    assert tuple(patterns) == (*CATALOGUE.patterns, OWN_PATTERN)
    assert patterns[OWN_PATTERN] == as_rule(CALM, CUSTOM)
    assert OWN_PATTERN not in CATALOGUE.patterns


def test_without_one_that_can_be_used_there_are_only_the_others():
    assert catalogue_with(CATALOGUE, ()) is CATALOGUE
    assert catalogue_with(CATALOGUE, (OwnPattern(0, 0, 0, 0),)) is CATALOGUE
    assert catalogue_with(CATALOGUE, (OwnPattern(1e12, 0, 6, 0),)) is CATALOGUE


def test_holds_of_ones_own_need_to_be_confirmed_and_are_never_for_standing():
    def refusal(own, *positions, confirmed):
        rule = as_rule(own, CUSTOM)
        return limits.pattern_refusal(rule, paced_sessions=0, positions=positions, holds_confirmed=confirmed)

    assert refusal(HELD, confirmed=False).kind is RefusalKind.PATTERN_HOLDS
    assert refusal(HELD, Position.LIE_SOFT, confirmed=True) is None
    assert refusal(HELD, Position.STAND, confirmed=True).kind is RefusalKind.PATTERN_STANDING
    assert refusal(CALM, Position.STAND, confirmed=False) is None


def test_it_is_offered_without_holds_and_named_with_the_reason_with_them():
    draft = Plan(Kind.BREATHING, None, Level.ONE, "natural", (PlannedStage((), None, 10),))

    calm = dict(PlanOptions(catalogue_with(CATALOGUE, (CALM,)), draft).patterns())
    held = dict(PlanOptions(catalogue_with(CATALOGUE, (HELD,)), draft).patterns())

    assert calm[OWN_PATTERN] is None
    assert held[OWN_PATTERN].kind is RefusalKind.PATTERN_HOLDS


@given(own=patterns)
def test_a_pattern_without_problems_is_within_every_limit(own):
    rule = as_rule(own, CUSTOM)

    fine = (
        all(0 <= part <= 10 for part in (own.inhale, own.hold_full, own.exhale, own.hold_empty))
        and min(own.inhale, own.exhale) >= 1.5
        and 3 <= rule.seconds <= 20
    )

    assert (not problems_of(own, CUSTOM)) is fine
    assert rule.seconds == seconds_of(own)
    assert rule.holds is (own.hold_full > 0 or own.hold_empty > 0) or not fine


@given(own=possible, cap=st.none() | st.floats(3, 20), rate=st.none() | st.floats(8, 20))
def test_a_session_comes_to_the_own_pattern_and_no_further_than_the_cap(own, cap, rate):
    settings = replace(Settings(), own_patterns=(own,), slowest_breath_seconds=cap, own_per_minute=rate)

    course = lay_course(pacing_for(CATALOGUE, OWN_PATTERN, settings), settle_until=60, paced_until=1800)

    longest = max(cycle.seconds for cycle in course.cycles)
    assert longest == pytest.approx(min(seconds_of(own), cap or 20))
    assert course.cycles[0].breathing_seconds <= 60 / (rate or 12) + 1e-6
