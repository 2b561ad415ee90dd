"""The shipped breathing patterns and the ramp."""

from __future__ import annotations

import pytest

from matcompanion.domain.catalogue import Catalogue, RampTarget
from matcompanion.domain.settings import OWN_PER_MINUTE, SLOWEST_BREATH_SECONDS

SECONDS = {  # in, top-up, hold, out, hold
    "natural": (0, 0, 0, 0, 0),
    "ease10": (2.5, 0, 0, 3.5, 0),
    "ease8": (3, 0, 0, 4.5, 0),
    "long6": (4, 0, 0, 6, 0),
    "long6x": (3, 0, 0, 7, 0),
    "even6": (5, 0, 0, 5, 0),
    "coherent": (5.5, 0, 0, 5.5, 0),
    "sigh": (2.5, 1, 0, 5.5, 0),
    "pursed": (2, 0, 0, 4, 0),
    "box3": (3, 0, 3, 3, 3),
    "box4": (4, 0, 4, 4, 4),
    "r478": (4, 0, 7, 8, 0),
}
PER_MINUTE = {
    "ease10": 10,
    "ease8": 8,
    "long6": 6,
    "long6x": 6,
    "even6": 6,
    "coherent": 5.45,
    "sigh": 6.7,
    "pursed": 10,
    "box3": 5,
    "box4": 3.75,
    "r478": 3.16,
}


def test_a_rate_that_was_tapped_is_kept_as_far_as_it_can_be_tapped(catalogue: Catalogue) -> None:
    assert catalogue.ramp.tapped_per_minute == OWN_PER_MINUTE  # settings are read before any content


def test_no_breath_is_longer_than_what_may_be_too_slow(catalogue: Catalogue) -> None:
    longest = max(sum(seconds) for seconds in SECONDS.values())

    assert SLOWEST_BREATH_SECONDS[0] <= 60 / catalogue.ramp.tapped_per_minute[1]
    assert longest <= SLOWEST_BREATH_SECONDS[1]


def test_patterns_have_their_seconds(catalogue: Catalogue) -> None:
    seconds = {p.id: (p.inhale, p.top_up, p.hold_full, p.exhale, p.hold_empty) for p in catalogue.patterns.values()}

    assert seconds == SECONDS


def test_patterns_have_their_breaths_a_minute(catalogue: Catalogue) -> None:
    rates = {p.id: 60 / p.seconds for p in catalogue.patterns.values() if not p.natural}

    assert rates == pytest.approx(PER_MINUTE, abs=0.05)
    assert [p.id for p in catalogue.patterns.values() if p.natural] == ["natural"]


def test_holds_are_marked_and_never_for_people_on_their_feet(catalogue: Catalogue) -> None:
    for pattern in catalogue.patterns.values():
        assert pattern.holds == bool(pattern.hold_full or pattern.hold_empty), pattern.id
        assert not (pattern.holds and pattern.standing), pattern.id
    assert not catalogue.patterns["sigh"].standing


def test_what_can_make_dizzy_says_so(catalogue: Catalogue) -> None:
    unworried = {pattern.id for pattern in catalogue.patterns.values() if not pattern.caution}

    assert unworried == {"natural", "ease10"}


def test_slow_patterns_open_step_by_step(catalogue: Catalogue) -> None:
    gates = {p.id: (p.after, p.sessions_before) for p in catalogue.patterns.values() if p.after or p.sessions_before}

    assert gates == {
        "ease8": ("ease10", 2),
        "long6": ("ease8", 4),
        "even6": ("ease8", 4),
        "long6x": ("long6", 6),
        "coherent": ("long6", 6),
        "box4": ("box3", 2),
    }


def test_a_pattern_opens_later_than_the_one_before_it(catalogue: Catalogue) -> None:
    for pattern in catalogue.patterns.values():
        if pattern.after is not None:
            assert pattern.sessions_before > catalogue.patterns[pattern.after].sessions_before, pattern.id


def test_sighs_and_the_long_hold_end_early(catalogue: Catalogue) -> None:
    ending = {
        p.id: (p.most_cycles, p.most_minutes, p.then) for p in catalogue.patterns.values() if p.then is not None
    }

    assert ending == {"sigh": (None, 5, "even6"), "r478": (4, None, "long6")}
    assert [p.id for p in catalogue.patterns.values() if p.lying_only] == ["r478"]


def test_what_follows_an_ending_pattern_does_not_end(catalogue: Catalogue) -> None:
    for pattern in catalogue.patterns.values():
        assert (pattern.then is None) == (pattern.most_cycles is None and pattern.most_minutes is None), pattern.id
        if pattern.then is not None:
            assert catalogue.patterns[pattern.then].then is None


def test_the_ramp_has_its_numbers(catalogue: Catalogue) -> None:
    ramp = catalogue.ramp

    assert (ramp.start_per_minute, ramp.tapped_per_minute, ramp.start_inhale_share) == (12, (8, 20), 0.42)
    assert (ramp.step_seconds, ramp.hold_step_seconds, ramp.too_slow_step_seconds) == (0.25, 0.5, 0.5)
    assert (ramp.settle_seconds, ramp.come_back_seconds) == (60, 60)


def test_the_targets_follow_the_sessions(catalogue: Catalogue) -> None:
    steps = [(target.sessions, target.pattern) for target in catalogue.ramp.targets]

    assert steps == [(0, "ease10"), (2, "ease8"), (4, "long6")]


def test_a_target_is_a_pattern_that_is_open_by_then(catalogue: Catalogue) -> None:
    def is_open(target: RampTarget) -> bool:
        return catalogue.patterns[target.pattern].sessions_before <= target.sessions

    assert all(is_open(target) for target in catalogue.ramp.targets)


def test_every_shipped_pattern_is_inside_what_one_may_make(catalogue: Catalogue) -> None:
    custom = catalogue.custom

    assert (custom.phase_seconds, custom.cycle_seconds) == ((0, 10), (3, 20))
    assert (custom.least_inhale, custom.least_exhale) == (1.5, 1.5)
    assert (custom.warn_below_per_minute, custom.warn_hold_above) == (4, 4)
    for pattern in catalogue.patterns.values():
        if not pattern.natural:
            assert custom.cycle_seconds[0] <= pattern.seconds <= custom.cycle_seconds[1], pattern.id
            assert pattern.inhale >= custom.least_inhale, pattern.id
            assert pattern.exhale >= custom.least_exhale, pattern.id
