"""The running session, by example and by random walks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from matcompanion.domain.breathing import BreathPhase
from matcompanion.domain.choices import EndReason
from matcompanion.domain.session_instant import EventKind, Phase, State
from tests.domain.breaths import MINUTE, live, pacing, run

LEAD = 10


def kinds(events: list) -> list[str]:
    return [event.kind for event in events]


# Time passes


def test_a_session_runs_from_the_lead_in_to_the_end() -> None:
    session = live(20)

    happened = run(session, 0, LEAD + 20 * MINUTE)

    assert happened == [
        "stage", "settle_in", "warm_up", "deep_rest", "half_time", "come_back", "last_minute", "time_up",
    ]  # fmt: skip
    assert session.state is State.GETTING_UP
    assert session.completed
    assert session.active == pytest.approx(20 * MINUTE)


def test_the_lead_in_counts_down_and_is_no_active_time() -> None:
    session = live(20)

    run(session, 0, 4)
    instant = session.instant(4.5)

    assert (instant.state, instant.active) == (State.LEAD_IN, 0)
    assert instant.lead_left == pytest.approx(5.5)


def test_time_after_the_lead_in_counts_from_its_end() -> None:
    session = live(20)
    run(session, 0, 9.5)

    session.tick(11)

    assert session.active == pytest.approx(1)


def test_an_instant_between_two_ticks_goes_on_without_changing_anything() -> None:
    session = live(20)
    run(session, 0, 30)

    later = session.instant(30.4)

    assert later.active == pytest.approx(20.4)
    assert session.active == pytest.approx(20)
    assert later.left == pytest.approx(20 * MINUTE - 20.4)


def test_a_clock_that_stands_still_changes_nothing() -> None:
    session = live(20)
    run(session, 0, 30)

    assert session.tick(30) == []
    assert session.active == pytest.approx(20)


def test_each_event_carries_its_active_second() -> None:
    session = live(20)
    run(session, 0, 69)

    events = session.tick(71)

    assert [(event.kind, event.at_seconds) for event in events] == [("warm_up", 60)]


def test_the_natural_ends_shrink_in_a_short_session() -> None:
    session = live(2)

    settled, _, deep, total = session.bounds

    assert (settled, total) == (18, 120)
    assert deep <= 102


def test_the_paced_part_ends_before_the_session_on_an_out_breath() -> None:
    session = live(20)

    course = session.course

    assert course.at(course.paced_until).volume == pytest.approx(0, abs=1e-9)
    assert 19 * MINUTE - 10 < course.paced_until <= 19 * MINUTE


def test_warmth_rises_until_the_end_of_deep_rest_and_falls_to_the_end() -> None:
    session = live(20)
    run(session, 0, LEAD)
    settled, _, deep, total = session.bounds

    warmth = []
    for second in range(1, 20 * MINUTE):
        session.tick(LEAD + second)
        warmth.append(session.instant(LEAD + second).warmth)

    rising = warmth[: int(deep) - 1]
    assert warmth[int(settled) - 2] == 0
    assert all(one <= other for one, other in pairwise(rising))
    assert max(warmth) > 0.99
    assert warmth[-1] < 0.05
    assert total == 20 * MINUTE


# Pauses and gaps


def test_a_pause_stops_the_time_and_the_breath() -> None:
    session = live(20)
    run(session, 0, 200)

    assert kinds(session.pause(201)) == ["paused"]
    paused = session.instant(201)
    run(session, 201, 261)

    assert session.instant(261) == paused
    assert session.active == pytest.approx(191)
    assert session.paused == pytest.approx(60)


def test_after_a_pause_an_in_breath_from_empty_follows() -> None:
    session = live(20)
    run(session, 0, 200)
    volume = session.instant(200).breath.volume
    session.pause(200)

    assert kinds(session.resume(230)) == ["resumed"]

    assert session.instant(230).breath.volume == pytest.approx(volume)
    assert session.instant(231.99).breath.volume < 0.01
    assert session.instant(232.1).breath.phase is BreathPhase.IN


def test_the_lead_in_can_be_paused() -> None:
    session = live(20)
    run(session, 0, 4)

    session.pause(4)
    run(session, 4, 60)
    waiting = session.instant(60)
    session.resume(60)
    happened = run(session, 60, 66)

    assert (waiting.state, waiting.lead_left) == (State.PAUSED, pytest.approx(6))
    assert happened == ["stage", "settle_in"]
    assert session.active == pytest.approx(0)


def test_a_second_pause_and_a_resume_without_a_pause_do_nothing() -> None:
    session = live(20)
    run(session, 0, 100)

    assert session.resume(100) == []
    session.pause(100)
    assert session.pause(101) == []


def test_a_computer_that_slept_pauses_the_session() -> None:
    session = live(20)
    run(session, 0, 100)

    events = session.tick(100 + 3600)

    assert kinds(events) == ["gap", "paused"]
    assert session.state is State.PAUSED
    assert session.active == pytest.approx(90)
    assert session.uncounted_gap == pytest.approx(3600)


def test_a_gap_can_be_counted_after_all() -> None:
    session = live(20)
    run(session, 0, 100)
    session.gap(100, 120)

    session.count_gap()
    session.count_gap()

    assert session.active == pytest.approx(210)
    assert session.stage_active == (pytest.approx(210),)


def test_a_phase_that_began_in_a_counted_gap_is_told_when_the_session_goes_on() -> None:
    session = live(20)
    run(session, 0, 100)
    session.gap(100, 17.5 * MINUTE)
    session.count_gap()

    happened = kinds(session.resume(200))

    assert session.phase_at(session.active) is Phase.COME_BACK
    assert happened == ["resumed", "come_back"]


def test_a_counted_gap_ends_at_the_end_of_the_stage() -> None:
    session = live(5)
    run(session, 0, 100)
    session.gap(100, 3600)
    session.count_gap()

    happened = [*kinds(session.resume(200)), *kinds(session.tick(201))]

    assert session.active == 5 * MINUTE
    assert happened[-1] == "time_up"


def test_a_gap_while_paused_is_a_longer_pause() -> None:
    session = live(20)
    run(session, 0, 100)
    session.pause(100)

    assert session.gap(400, 300) == []
    assert session.tick(4000) == []

    assert session.paused == pytest.approx(3900)


def test_a_gap_in_the_lead_in_lets_it_go_on_where_it_was() -> None:
    session = live(20)
    run(session, 0, 4)

    assert session.tick(1000) == []

    assert session.instant(1000).lead_left == pytest.approx(6)


def test_a_gap_after_the_end_is_none() -> None:
    session = live(20)
    run(session, 0, 100)
    session.end(100, None)

    assert session.gap(500, 400) == []
    assert session.instant(500).since_end == 400


# What the person changes


def test_start_now_skips_the_rest_of_the_lead_in() -> None:
    session = live(20)
    run(session, 0, 3)

    assert kinds(session.start_now(3)) == ["stage", "settle_in"]
    assert session.start_now(4) == []
    assert session.active == pytest.approx(1)


def test_the_lead_in_can_be_lengthened_and_shortened() -> None:
    session = live(20)

    session.lengthen_lead_in(2, 10)
    assert session.instant(2).lead_left == pytest.approx(18)
    session.lengthen_lead_in(2, -60)

    assert kinds(session.tick(2.1)) == ["stage", "settle_in"]
    session.lengthen_lead_in(3, 10)
    assert session.state is State.RUNNING


@pytest.mark.parametrize("paused", [False, True])
def test_a_session_can_be_lengthened_inside_the_limits(paused: bool) -> None:
    session = live(20)
    run(session, 0, 500)
    if paused:
        session.pause(500)

    first, second, third = (kinds(session.extend(500, 5 * MINUTE)) for _ in range(3))

    assert (first, second, third) == (["extended"], ["extended"], [])
    assert session.total == 30 * MINUTE == session.stage_most


def test_all_stages_together_keep_to_the_limit() -> None:
    session = live(20, 20)
    run(session, 0, 500)

    session.extend(500, 10 * MINUTE)

    assert session.total == 45 * MINUTE
    assert session.stage_most == 25 * MINUTE


def test_stages_without_a_common_limit_keep_to_their_own() -> None:
    session = live(20, 20, most=None)

    session.extend(0, 60 * MINUTE)

    assert session.total == 50 * MINUTE
    assert session.stage_most == 30 * MINUTE


def test_a_shortened_session_leaves_time_to_finish_the_breath() -> None:
    session = live(20, name="r478")
    run(session, 0, 500)

    assert kinds(session.extend(500, -60 * MINUTE))[0] == "shortened"

    assert session.total - session.active >= 15
    assert session.course.paced_until <= session.total


def test_a_session_shortened_while_settling_in_still_has_its_phases_in_order() -> None:
    session = live(20)
    run(session, 0, LEAD + 5)

    session.extend(LEAD + 5, -60 * MINUTE)

    assert list(session.bounds) == sorted(session.bounds)
    assert session.total == 20


def test_what_lies_ahead_again_is_told_again_but_half_time_only_once() -> None:
    session = live(10)
    run(session, 0, LEAD + 9.5 * MINUTE)

    session.extend(LEAD + 9.5 * MINUTE, 10 * MINUTE)
    happened = run(session, LEAD + 9.5 * MINUTE, LEAD + 20 * MINUTE)

    assert happened == ["come_back", "last_minute", "time_up"]


def test_a_lead_in_can_be_lengthened_by_the_session_too() -> None:
    session = live(20)

    assert kinds(session.extend(2, 5 * MINUTE)) == ["extended"]
    assert run(session, 2, 12) == ["stage", "settle_in"]


def test_a_session_that_is_over_is_not_lengthened() -> None:
    session = live(20)
    session.end(3, None)

    assert session.extend(4, 300) == []
    assert session.lengthen_lead_in(4, 10) == []


def test_skipping_goes_through_the_phases() -> None:
    session = live(20)
    now = 3.0
    phases = []
    happened = []
    while session.state is not State.GETTING_UP:
        happened += kinds(session.skip(now))
        phases.append(session.phase_at(session.active))
        run(session, now, now + 12)
        now += 12

    assert phases == [Phase.SETTLE_IN, Phase.WARM_UP, Phase.DEEP_REST, Phase.DEEP_REST, Phase.COME_BACK]
    assert happened == [
        "stage", "settle_in", "skipped", "warm_up", "skipped", "deep_rest", "skipped", "skipped", "time_up",
    ]  # fmt: skip
    assert session.completed
    assert sum(session.stage_planned) == pytest.approx(session.active)


def test_skipping_deep_rest_finishes_the_breath_and_leaves_the_come_back() -> None:
    session = live(20)
    run(session, 0, 600)
    breath_end = session.course.breath_end_after(session.active)

    session.skip(600)

    assert session.course.paced_until == pytest.approx(breath_end)
    assert session.total == pytest.approx(breath_end + 60)


def test_skipping_in_an_earlier_stage_goes_to_the_next() -> None:
    session = live(10, 10)
    run(session, 0, 500)

    events = session.skip(500)

    assert kinds(events) == ["skipped", "move"]
    assert session.stage == 1
    assert session.stage_planned == (490, 10 * MINUTE)


def test_skipping_while_paused_or_over_does_nothing() -> None:
    session = live(20)
    run(session, 0, 100)
    session.pause(100)

    assert session.skip(101) == []
    session.end(102, None)
    assert session.skip(103) == []


def test_marks_are_kept_with_their_second() -> None:
    session = live(20)
    run(session, 0, 52)

    (event,) = session.mark(52, EventKind.MARK_EASED)

    assert (event.at_seconds, event.kind) == (42, "mark_eased")


def test_too_slow_makes_the_next_breath_quicker() -> None:
    session = live(20)
    run(session, 0, 600)
    before = session.instant(600).breath

    session.mark(600, EventKind.MARK_TOO_SLOW)
    run(session, 600, 620)

    assert before.per_minute == pytest.approx(6)
    assert session.instant(620).breath.per_minute == pytest.approx(60 / 9.5)


def test_too_slow_in_natural_breathing_is_only_a_mark() -> None:
    session = live(20)
    run(session, 0, 40)
    course = session.course

    session.mark(40, EventKind.MARK_TOO_SLOW)

    assert session.course == course


def test_breathing_can_become_natural_at_once() -> None:
    session = live(20)
    run(session, 0, 600)

    session.change_pacing(600, pacing("natural"))

    assert session.instant(601).breath.phase is BreathPhase.NATURAL
    assert session.phase_at(session.active) is Phase.DEEP_REST


def test_who_is_short_of_breath_breathes_freely_to_the_end() -> None:
    session = live(20)
    run(session, 0, 600)

    assert kinds(session.breathe_freely(600)) == ["breathe_freely"]
    now = session.instant(600.5).breath
    session.pause(700)
    session.resume(710)
    run(session, 710, 720)

    assert now.phase is BreathPhase.NATURAL
    assert session.instant(720).breath.phase is BreathPhase.NATURAL


def test_natural_breathing_goes_through_the_phases_without_a_pace() -> None:
    session = live(20, name="natural")

    happened = run(session, 0, LEAD + 20 * MINUTE)

    assert happened[1:4] == ["settle_in", "warm_up", "deep_rest"]
    assert happened[-1] == "time_up"


# Stages and the end


def test_each_stage_is_led_in_and_its_time_is_kept() -> None:
    session = live(5, 7)

    end = LEAD + session.stage_planned[0]
    first = run(session, 0, end)
    moving = session.instant(end)
    second = run(session, end, LEAD + 20 + 12 * MINUTE)

    assert first[-1] == "move"
    assert (moving.state, moving.stage, moving.lead_left) == (State.LEAD_IN, 1, 20)
    assert second[0] == "stage"
    assert second[-1] == "time_up"
    assert session.stage_active == pytest.approx(session.stage_planned)
    assert sum(session.stage_active) == pytest.approx(12 * MINUTE)


def test_a_later_stage_begins_with_a_new_breath() -> None:
    session = live(5, 7)
    start = LEAD + session.stage_planned[0] + 20
    run(session, 0, start)

    assert session.instant(start + 1.99).breath.volume < 0.01
    assert session.instant(start + 2.2).breath.phase is BreathPhase.IN


@pytest.mark.parametrize("name", ["long6", "ease8", "box4", "r478"])
@pytest.mark.parametrize("minutes", [4, 5, 11])
def test_a_stage_before_the_last_ends_with_a_finished_out_breath(name: str, minutes: int) -> None:
    session = live(minutes, 7, name=name)
    end = session.stage_planned[0]

    run(session, 0, LEAD + end - 0.01)
    last = session.instant(LEAD + end - 0.01)

    assert 0 <= end - minutes * MINUTE <= 20
    assert (last.state, last.stage) == (State.RUNNING, 0)
    assert last.breath.volume == pytest.approx(0, abs=0.01)
    assert kinds(session.tick(LEAD + end + 0.01))[-1] == "move"
    assert session.total == (minutes + 7) * MINUTE


def test_a_stage_that_may_not_become_longer_ends_with_the_breath_before() -> None:
    session = live(30, 10)
    end = session.stage_planned[0]

    assert 30 * MINUTE - 10 < end <= 30 * MINUTE
    assert session.course.at(end - 0.01).volume == pytest.approx(0, abs=0.01)
    assert sum(session.stage_planned) == pytest.approx(40 * MINUTE)


def test_of_two_stages_that_may_not_become_longer_the_first_ends_with_the_breath_before() -> None:
    session = live(30, 30, most=None)
    first, second = session.stage_planned

    assert 30 * MINUTE - 10 < first < 30 * MINUTE
    assert second == 30 * MINUTE
    assert session.course.at(first - 0.01).volume == pytest.approx(0, abs=0.01)
    assert session.total == first + second
    assert session.stage_wanted == (30 * MINUTE, 30 * MINUTE)


def test_a_session_that_lost_a_breath_between_two_stages_ends_in_its_time() -> None:
    session = live(30, 30, most=None)

    happened = run(session, 0, LEAD + session.total + 60)

    assert happened[-1] == "time_up"
    assert session.active == pytest.approx(session.total)
    assert 60 * MINUTE - 10 < session.total < 60 * MINUTE


def test_without_a_pace_a_stage_ends_at_its_minute() -> None:
    assert live(5, 7, name="natural").stage_planned == (5 * MINUTE, 7 * MINUTE)


def test_a_breath_that_becomes_quicker_moves_the_end_of_the_stage_along() -> None:
    session = live(10, 7)
    run(session, 0, 400)

    for press in range(6):
        session.mark(400 + press, EventKind.MARK_TOO_SLOW)
        run(session, 400 + press, 401 + press)
        end = session.stage_planned[0]
        assert session.course.at(end - 0.01).volume == pytest.approx(0, abs=0.01)
        assert 0 <= end - 10 * MINUTE <= 10


def test_asked_for_again_and_again_the_end_of_a_stage_does_not_wander() -> None:
    session = live(10, 7)
    run(session, 0, 400)
    before = session.stage_planned

    for _ in range(5):
        session.extend(400, 5 * MINUTE)
        session.extend(400, -5 * MINUTE)
        session.extend(400, 0)

    assert session.stage_planned == pytest.approx(before)


def test_after_a_pause_in_the_last_breath_of_a_stage_no_new_one_begins() -> None:
    session = live(5, 7)
    end = LEAD + session.stage_planned[0]
    run(session, 0, end - 2)
    session.pause(end - 2)
    session.resume(end + 60)

    happened = run(session, end + 60, end + 62, step=0.5)

    assert happened == ["move"]
    assert 5 * MINUTE < session.active <= 5 * MINUTE + 10


def test_another_pattern_begins_with_the_next_breath_and_is_told() -> None:
    session = live(20)
    run(session, 0, 600)
    now = session.course.segment_at(session.active).cycle

    events = session.change_pacing(600, pacing("ease8"))

    later = session.course.cycles[now + 1 :]
    assert kinds(events) == ["breathing"]
    assert session.course.segment_at(session.active).cycle == now
    assert {cycle.seconds for cycle in later} == {7.5}


def test_another_pattern_while_coming_back_changes_nothing() -> None:
    session = live(20)
    run(session, 0, LEAD + session.course.paced_until + 0.1, step=0.1)
    before = session.course

    events = session.change_pacing(LEAD + session.course.paced_until + 0.1, pacing("ease8"))

    assert events == []
    assert session.course is before
    assert session.phase_at(session.active) is Phase.COME_BACK


def test_breathing_freely_while_coming_back_does_not_bring_deep_rest_back() -> None:
    session = live(20)
    end = session.course.paced_until
    run(session, 0, LEAD + end + 0.1, step=0.1)

    session.breathe_freely(LEAD + end + 0.1)

    assert session.phase_at(session.active) is Phase.COME_BACK


def test_ending_early_keeps_the_time() -> None:
    session = live(20)
    run(session, 0, 310)

    events = session.end(310, EndReason.DIZZY)

    assert kinds(events) == ["ended_early"]
    assert (session.active, session.completed, session.end_reason) == (pytest.approx(300), False, EndReason.DIZZY)
    assert session.instant(315).since_end == pytest.approx(5)
    assert session.end(316, None) == []


def test_the_session_is_over_when_the_person_is_up() -> None:
    session = live(20)
    assert session.got_up(5) == []
    session.end(6, None)

    assert kinds(session.got_up(30)) == ["got_up"]

    assert session.state is State.OVER
    assert session.got_up(31) == []


class AnySession(RuleBasedStateMachine):
    """Whatever a person does: active time is never counted twice nor lost, and a session ends once."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.lying = 0.0  # what a stop-watch beside the session would show
        self.ends = 0
        self.session = live(1)
        self.highest = 0.0

    @initialize(
        minutes=st.lists(st.integers(1, 9), min_size=1, max_size=3),
        name=st.sampled_from(["long6", "natural", "box4", "r478"]),
        lead_in=st.integers(0, 30),
    )
    def begin(self, minutes: list[int], name: str, lead_in: int) -> None:
        self.session = live(*minutes, name=name, lead_in=lead_in)

    def note(self, events: list) -> None:
        self.ends += sum(event.kind in ("time_up", "ended_early") for event in events)

    @rule(seconds=st.floats(0.01, 1.9), times=st.integers(1, 60))
    def time_passes(self, seconds: float, times: int) -> None:
        for _ in range(times):
            before, lead = self.session.state, self.session.instant(self.now).lead_left
            room = self.session.total - self.session.active
            self.now += seconds
            events = self.session.tick(self.now)
            self.note(events)
            if before is State.RUNNING and all(event.kind != "move" for event in events):
                self.lying += min(seconds, room)
            elif before is State.RUNNING:
                self.lying = sum(self.session.stage_planned[: self.session.stage])
            elif before is State.LEAD_IN:
                self.lying += max(0.0, seconds - lead)

    @rule()
    def pause(self) -> None:
        self.note(self.session.pause(self.now))

    @rule()
    def resume(self) -> None:
        self.note(self.session.resume(self.now))

    @rule(seconds=st.integers(-900, 900))
    def extend(self, seconds: int) -> None:
        self.note(self.session.extend(self.now, seconds))

    @rule()
    def skip(self) -> None:
        self.note(self.session.skip(self.now))

    @rule(seconds=st.floats(3, 5000))
    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.note(self.session.tick(self.now))

    @rule()
    def count_the_gap(self) -> None:
        before = self.session.active
        self.session.count_gap()
        self.lying += self.session.active - before

    @rule(seconds=st.integers(-30, 30))
    def lengthen_the_lead_in(self, seconds: int) -> None:
        self.session.lengthen_lead_in(self.now, seconds)

    @rule(kind=st.sampled_from([EventKind.MARK, EventKind.MARK_TOO_SLOW]))
    def mark(self, kind: EventKind) -> None:
        self.session.mark(self.now, kind)

    @rule(name=st.sampled_from(["long6", "natural", "ease8"]))
    def breathe_otherwise(self, name: str) -> None:
        self.note(self.session.change_pacing(self.now, pacing(name)))

    @rule()
    def breathe_freely(self) -> None:
        self.note(self.session.breathe_freely(self.now))

    @precondition(lambda self: self.session.active > 120)
    @rule()
    def end(self) -> None:
        self.note(self.session.end(self.now, None))

    @invariant()
    def nothing_is_counted_twice_or_lost(self) -> None:
        assert self.session.active == pytest.approx(self.lying, abs=1e-6)
        assert sum(self.session.stage_active) == pytest.approx(self.session.active, abs=1e-6)
        assert self.session.active >= self.highest
        self.highest = self.session.active

    @invariant()
    def the_session_ends_once(self) -> None:
        assert self.ends == (1 if self.session.state in (State.GETTING_UP, State.OVER) else 0)

    @invariant()
    def the_limits_hold(self) -> None:
        assert self.session.total <= 45 * MINUTE
        assert all(seconds <= 30 * MINUTE for seconds in self.session.stage_planned)
        assert self.session.active <= self.session.total + 1e-6

    @invariant()
    def the_picture_is_whole(self) -> None:
        instant = self.session.instant(self.now)
        bounds = instant.bounds
        assert all(one <= other + 1e-6 for one, other in pairwise(bounds)), bounds
        assert 0 <= instant.warmth <= 1
        assert -1e-9 <= instant.breath.volume <= 1 + 1e-9
        assert instant.left >= 0


AnySession.TestCase.settings = hypothesis_settings(max_examples=120, stateful_step_count=40, deadline=None)
TestAnySession = AnySession.TestCase
