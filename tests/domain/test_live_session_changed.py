"""What the person changes in a running session: its length, its lead-in, and what is skipped."""

from __future__ import annotations

import pytest

from matcompanion.domain.session_instant import Phase, State
from tests.domain.breaths import LEAD, MINUTE, kinds, live, run


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


@pytest.mark.parametrize("stage", [0, 1])
@pytest.mark.parametrize("seconds", [300, -300])
def test_a_session_changed_while_its_lead_in_waits_tells_its_phase_only_when_it_begins(
    stage: int, seconds: int
) -> None:
    session = live(10, 10) if stage == 0 else live(2, 10)
    begins = LEAD if stage == 0 else LEAD + 120 + 20
    now = begins - 5.0
    run(session, 0, now)
    session.pause(now)

    changed = kinds(session.extend(now, seconds))
    session.resume(now)

    assert changed == ["extended" if seconds > 0 else "shortened"]
    begun = run(session, now, now + 10)
    assert begun[:1] == ["stage"]
    assert ("settle_in" in begun) is (stage == 0)


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
