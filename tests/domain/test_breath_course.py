"""How the breathing of a session is laid out, and laid anew."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice, pairwise, takewhile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.breath_course import lay_course, natural_course, relay_course
from matcompanion.domain.breathing import RESTING_VOLUME, BreathCourse, BreathCycle, BreathPhase
from matcompanion.domain.pacing import Pacing
from tests.domain.breaths import PATTERNS, pacing

STEP = 1 / 30
STEEPEST = 2.3
"""The most that the flow of a segment is steeper than a straight line."""


def ramp_of(name: str, from_per_minute: float) -> list[BreathCycle]:
    """The breaths of the ramp: those shorter than the pattern."""
    own = pacing(name, from_per_minute)
    return list(takewhile(lambda cycle: cycle.seconds < own.target.seconds - 1e-9, own.cycles()))


def assert_whole(course: BreathCourse) -> None:
    """The segments follow one another without a gap, and the volume without a jump."""
    assert course.segments[0].begin == 0
    for one, other in pairwise(course.segments):
        assert other.begin == pytest.approx(one.end)
        at_the_end = one.volume_at((one.end - one.begin) / one.seconds)
        assert other.volume_from == pytest.approx(at_the_end, abs=1e-9)
    assert course.paced_from <= course.warm_until + 1e-9
    assert course.warm_until <= course.paced_until + 1e-9


@pytest.mark.parametrize(
    ("start", "name", "breaths", "seconds"),
    [(12, "long6", 20, 148), (18, "long6", 27, 178), (15, "long6", 24, 165), (12, "ease8", 10, 61)],
)
def test_the_ramp_takes_as_long_as_the_guide_says(start: float, name: str, breaths: int, seconds: int) -> None:
    ramp = ramp_of(name, start)

    assert len(ramp) == breaths
    assert sum(cycle.seconds for cycle in ramp) == pytest.approx(seconds, abs=0.75)


@pytest.mark.parametrize("step", [0.15, 0.25, 0.4])
def test_each_breath_of_the_ramp_is_one_step_longer(step: float) -> None:
    cycles = [cycle.seconds for cycle in islice(pacing(step_seconds=step).cycles(), 12)]

    assert cycles == pytest.approx([5 + step * number for number in range(12)])


@given(st.sampled_from(sorted(PATTERNS)), st.floats(8, 20))
def test_the_out_breath_never_gets_shorter_on_the_way(name: str, start: float) -> None:
    ramp = ramp_of(name, start)

    assert all(one.exhale <= other.exhale + 1e-9 for one, other in pairwise(ramp))


def test_the_ramp_begins_at_the_rate_and_share_of_the_person() -> None:
    first = next(pacing("long6", 15).cycles())

    assert first == BreathCycle(inhale=pytest.approx(1.6), exhale=pytest.approx(2.4))


def test_a_person_slower_than_the_pattern_needs_no_ramp() -> None:
    cycles = list(islice(pacing("ease10", 8).cycles(), 3))

    assert [cycle.seconds for cycle in cycles] == [6, 6, 6]


def test_holds_grow_last_and_slowly() -> None:
    held = [cycle.hold_full for cycle in islice(pacing("box4", 8).cycles(), 20)]
    lengths = [cycle.breathing_seconds for cycle in islice(pacing("box4", 8).cycles(), 20)]

    first_hold = next(number for number, seconds in enumerate(held) if seconds > 0)
    assert set(lengths[first_hold:]) == {8}
    assert held[first_hold : first_hold + 9] == [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4]


def test_a_pattern_gives_way_after_its_most_breaths() -> None:
    cycles = list(islice(pacing("r478").cycles(), 80))

    whole = [number for number, cycle in enumerate(cycles) if cycle.hold_full == 7]
    assert len(whole) == 4
    assert {cycle.seconds for cycle in cycles[whole[-1] + 1 :]} == {10}


def test_a_pattern_that_gave_way_does_not_come_back_when_the_session_is_lengthened() -> None:
    cycles = tuple(islice(pacing("r478").cycles(), 60))

    following = list(islice(pacing("r478").cycles(cycles), 5))

    assert {cycle.hold_full for cycle in following} == {0}
    assert {cycle.seconds for cycle in following} == {10}


def test_a_pattern_gives_way_after_its_most_minutes() -> None:
    cycles = list(islice(pacing("sigh").cycles(), 100))

    sighs = [cycle for cycle in cycles if cycle.top_up]
    assert 5 * 60 - 9 < sum(cycle.seconds for cycle in sighs) <= 5 * 60
    assert cycles[-1].seconds == 10


def test_a_pattern_can_give_way_to_natural_breathing() -> None:
    rule = replace(PATTERNS["r478"], then="natural")
    course = lay_course(replace(pacing(), pattern=rule), settle_until=60, paced_until=1140)

    assert_whole(course)
    assert sum(cycle.hold_full == 7 for cycle in course.cycles) == 4
    assert course.paced_until == 1140
    assert course.at(1000).phase is BreathPhase.NATURAL


def test_a_limit_without_a_follower_is_no_limit() -> None:
    rule = PATTERNS["long6"]

    own = Pacing(rule, {}, pacing().ramp, 6)

    assert {cycle.seconds for cycle in islice(own.cycles(), 500)} == {10}


def test_natural_breathing_has_no_breaths() -> None:
    assert list(pacing("natural").cycles()) == []


def test_at_once_goes_to_the_pattern_in_one_breath() -> None:
    cycles = list(islice(pacing().at_once().cycles(), 3))

    assert [cycle.seconds for cycle in cycles] == [5, 10, 10]


def test_too_slow_is_never_so_slow_again() -> None:
    own = pacing("long6")
    quicker = own.quicker_than(BreathCycle(3.2, 4.8))

    cycles = list(islice(quicker.cycles((BreathCycle(3.2, 4.8),)), 4))

    assert [cycle.seconds for cycle in cycles] == pytest.approx([7.5] * 4)
    assert cycles[0].exhale == pytest.approx(4.5)
    assert quicker.quicker_than(own.target).target.seconds == pytest.approx(7)


def test_too_slow_ends_at_the_quickest_rate_a_person_may_tap() -> None:
    own = pacing("long6")
    for _ in range(50):
        own = own.quicker_than(own.target)

    assert own.target.seconds == pytest.approx(60 / 20)


def test_a_session_is_natural_then_paced_then_natural() -> None:
    course = lay_course(pacing(), settle_until=60, paced_until=1140)

    assert course.at(30).volume == RESTING_VOLUME
    assert course.at(59.99).phase is BreathPhase.NATURAL
    assert course.at(60.01).phase is BreathPhase.IN
    assert course.at(1135).phase is not BreathPhase.NATURAL or course.paced_until <= 1135
    assert course.at(1141).phase is BreathPhase.NATURAL
    assert course.at(1200).volume == RESTING_VOLUME


@given(
    st.sampled_from(["ease10", "ease8", "long6", "even6", "sigh", "box4", "r478"]),
    st.floats(8, 20),
    st.integers(0, 60),
    st.integers(90, 2700),
)
def test_the_paced_part_ends_on_a_finished_out_breath(name: str, start: float, settle: int, until: int) -> None:
    course = lay_course(pacing(name, start), settle_until=settle, paced_until=until)

    last = max((s for s in course.segments if s.cycle >= 0), key=lambda s: s.end)
    assert_whole(course)
    assert course.paced_until == last.end <= until + 1e-6
    assert course.breath_end_after(last.begin) == course.paced_until
    assert course.at(course.paced_until).volume == pytest.approx(0, abs=1e-9)


def test_the_ramp_is_the_warm_up() -> None:
    course = lay_course(pacing(), settle_until=60, paced_until=1140)

    assert course.paced_from == 60
    assert course.warm_until == pytest.approx(60 + 148, abs=1)
    assert course.at(course.warm_until + 0.01).per_minute == pytest.approx(6)


def test_in_a_short_session_the_second_half_is_the_deep_rest() -> None:
    course = lay_course(pacing(), settle_until=20, paced_until=120)

    assert course.warm_until == pytest.approx((20 + course.paced_until) / 2)


def test_natural_breathing_has_phases_too() -> None:
    course = natural_course(paced_from=60, paced_until=660)

    assert (course.paced_from, course.warm_until, course.paced_until) == (60, 210, 660)
    assert course.at(300).volume == RESTING_VOLUME


@pytest.fixture
def course() -> BreathCourse:
    return lay_course(pacing(), settle_until=60, paced_until=1140)


def test_a_longer_session_finishes_the_breath_of_now(course: BreathCourse) -> None:
    at = course.paced_from + 1.0

    longer = relay_course(course, pacing(), at=at, paced_until=1440)

    assert_whole(longer)
    assert longer.breath_end_after(at) == pytest.approx(course.breath_end_after(at))
    assert longer.cycles[: len(course.cycles)] == course.cycles
    assert longer.paced_until > course.paced_until


def test_a_shorter_session_finishes_the_breath_of_now(course: BreathCourse) -> None:
    shorter = relay_course(course, pacing(), at=500, paced_until=400)

    assert_whole(shorter)
    assert shorter.paced_until == pytest.approx(course.breath_end_after(500))
    assert shorter.warm_until == course.warm_until


def test_after_a_pause_the_lungs_empty_and_a_new_breath_begins(course: BreathCourse) -> None:
    at = course.paced_from + 1.5

    resumed = relay_course(course, pacing(), at=at, paced_until=1140, gap=2.0)

    assert_whole(resumed)
    assert resumed.at(at).volume == pytest.approx(course.at(at).volume)
    assert resumed.at(at + 1).phase is BreathPhase.OUT
    assert resumed.at(at + 2).volume == pytest.approx(0, abs=1e-9)
    assert resumed.at(at + 2.01).phase is BreathPhase.IN
    assert resumed.cycles[1].seconds == pytest.approx(5.25)


def test_after_the_paced_part_the_pace_is_picked_up_gently(course: BreathCourse) -> None:
    at = course.paced_until + 20

    longer = relay_course(course, pacing(), at=at, paced_until=1440)

    assert_whole(longer)
    assert longer.at(at + 1).phase is BreathPhase.NATURAL
    assert longer.at(at + 3.1).phase is BreathPhase.IN
    assert longer.at(at + 4).per_minute == pytest.approx(6)


def test_what_is_over_is_not_laid_anew(course: BreathCourse) -> None:
    assert relay_course(course, pacing(), at=1150, paced_until=1100) is course


@pytest.mark.parametrize("at", [10, 58.5, 300, 1150])
def test_changing_to_natural_breathing_lets_the_lungs_go_to_rest(course: BreathCourse, at: float) -> None:
    natural = relay_course(course, pacing("natural"), at=at, paced_until=1300)

    assert_whole(natural)
    assert natural.at(at).volume == pytest.approx(course.at(at).volume)
    assert natural.at(at + 0.5).phase is BreathPhase.NATURAL
    assert natural.at(at + 3).volume == pytest.approx(RESTING_VOLUME)


@pytest.mark.parametrize("at", [10, 300])
def test_changing_from_natural_breathing_begins_with_an_in_breath(at: float) -> None:
    course = natural_course(paced_from=60, paced_until=1140)

    paced = relay_course(course, pacing(), at=at, paced_until=1140)

    assert_whole(paced)
    first = next(segment for segment in paced.segments if segment.cycle == 0)
    assert first.phase is BreathPhase.IN
    assert first.begin == (60 if at == 10 else at + 3)


def test_settling_in_can_end_at_once(course: BreathCourse) -> None:
    skipped = relay_course(course, pacing(), at=20, paced_until=1140, settle_until=20)

    assert_whole(skipped)
    assert skipped.paced_from == 20
    assert skipped.at(20).volume == RESTING_VOLUME
    assert skipped.at(23.01).phase is BreathPhase.IN


def test_settling_in_can_become_shorter_and_longer(course: BreathCourse) -> None:
    shorter = relay_course(course, pacing(), at=20, paced_until=300, settle_until=45)
    longer = relay_course(shorter, pacing(), at=30, paced_until=1140, settle_until=60)
    same = relay_course(longer, pacing(), at=40, paced_until=1000, settle_until=60)

    for laid, until in ((shorter, 45), (longer, 60), (same, 60)):
        assert_whole(laid)
        assert laid.paced_from == until
        assert laid.at(until + 0.01).phase is BreathPhase.IN


@given(
    st.sampled_from(["long6", "box4", "sigh", "r478", "natural"]),
    st.lists(
        st.tuples(st.floats(0, 400), st.floats(60, 1500), st.sampled_from([None, 2.0]), st.booleans()), max_size=8
    ),
)
def test_nothing_jumps_and_the_past_stays_however_often_it_is_laid_anew(
    name: str, changes: list[tuple[float, float, float | None, bool]]
) -> None:
    course = lay_course(pacing(name), settle_until=60, paced_until=900)
    at = 0.0
    for later, until, gap, natural in changes:
        at += later
        before = [course.at(at * part / 20) for part in range(20)]
        old, course = (
            course,
            relay_course(course, pacing("natural" if natural else name), at=at, paced_until=until, gap=gap),
        )

        assert_whole(course)
        assert course.at(at).volume == pytest.approx(old.at(at).volume, abs=1e-9)
        assert [course.at(at * part / 20) for part in range(20)] == before


def test_between_two_frames_the_volume_changes_no_more_than_the_flow_allows(course: BreathCourse) -> None:
    for segment in (segment for segment in course.segments if segment.seconds < 100):
        most = STEEPEST * abs(segment.volume_to - segment.volume_from) * STEP / segment.seconds
        moments = [segment.begin + STEP * frame for frame in range(int(segment.seconds / STEP))]
        for one, other in pairwise(moments):
            assert abs(course.at(other).volume - course.at(one).volume) <= most + 1e-9
