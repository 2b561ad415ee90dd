"""The time of a session: what was slept or hung is not counted, the wall clock does not matter, nothing drifts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from matcompanion.controllers.frame_timer import DARK_FRAME_MS, FRAME_MS, HIDDEN_MS, STILL_MS
from matcompanion.controllers.session import SessionController
from matcompanion.domain.choices import Level, Status
from matcompanion.domain.session_instant import State
from matcompanion.domain.settings import Settings
from tests.controllers.session.heard import FRAME
from tests.fakes import FakeClock
from tests.sessions import CATALOGUE, NECK, pass_time, plan, stage


def test_a_sleeping_computer_pauses_the_session(controller, clock, heard):
    controller.start(plan())
    pass_time(controller, clock, 100)

    clock.sleep(600)
    clock.advance(0.03)
    controller.tick()

    assert heard.kinds()[-2:] == ["gap", "paused"]
    assert controller.instant.active == pytest.approx(90, abs=0.1)


def test_a_computer_that_slept_before_the_start_does_not_matter(controller, clock, heard):
    clock.sleep(600)
    controller.start(plan())
    pass_time(controller, clock, 12)

    assert controller.instant.state is State.RUNNING


def test_a_frozen_program_pauses_the_session(controller, clock, heard):
    controller.start(plan())
    pass_time(controller, clock, 100)

    clock.advance(5.1)
    controller.tick()

    assert heard.kinds()[-2:] == ["gap", "paused"]


def test_a_program_that_was_held_up_for_some_seconds_goes_on_and_counts_them(controller, clock, heard):
    controller.start(plan())
    pass_time(controller, clock, 100)

    clock.advance(4.9)
    controller.tick()

    assert controller.instant.state is State.RUNNING
    assert controller.instant.active == pytest.approx(94.9, abs=0.1)
    assert "gap" not in heard.kinds()


def test_the_time_that_was_slept_can_be_counted(controller, clock, store):
    controller.start(plan())
    pass_time(controller, clock, 100)
    clock.sleep(60)
    clock.advance(0.01)
    controller.tick()

    controller.count_gap()

    assert controller.instant.active == pytest.approx(150, abs=0.1)
    assert store.named("checkpoint")[-1][1] == pytest.approx(150, abs=0.1)


def test_without_a_session_there_is_no_gap_to_count(controller, store, heard):
    controller.count_gap()

    assert controller.instant is None
    assert (store.asked, heard.told) == ([], [])


@pytest.mark.parametrize("seconds", [3600, -7200])
def test_a_changed_wall_clock_changes_nothing(controller, clock, seconds):
    controller.start(plan())
    pass_time(controller, clock, 100)

    clock.set_wall(clock.now() + timedelta(seconds=seconds))
    pass_time(controller, clock, 10)

    assert controller.instant.state is State.RUNNING
    assert controller.instant.active == pytest.approx(100)


def test_a_faster_clock_is_a_shorter_session(qapp, store):
    clock = FakeClock(scale=60)
    controller = SessionController(CATALOGUE, clock, store, Settings)
    controller.start(plan(stage(minutes=5)))

    pass_time(controller, clock, 6, FRAME)
    finished = store.named("finish")
    controller.close()

    assert controller.time_scale == 60
    assert finished[0].status is Status.COMPLETED
    assert (finished[0].active_seconds, finished[0].time_scale) == (300, 60)


def test_it_looks_as_often_as_something_can_be_seen_to_change(controller, clock):
    paces = []

    def note() -> None:
        paces.append(controller._timer.interval())

    controller.start(plan())
    note()
    controller.start_now()
    note()
    controller.set_dark(dark=True)
    note()
    controller.set_visible(False)
    note()
    controller.set_visible(True)
    controller.set_dark(dark=False)
    note()
    controller.pause()
    note()

    assert paces == [STILL_MS, FRAME_MS, DARK_FRAME_MS, HIDDEN_MS, FRAME_MS, STILL_MS]


def test_hidden_it_goes_on(controller, clock, heard):
    controller.start(plan())
    controller.set_visible(False)

    pass_time(controller, clock, 100, HIDDEN_MS / 1000)

    assert "warm_up" in heard.kinds()


def test_the_timer_drives_it(controller, qtbot, clock):
    controller.start(plan())

    with qtbot.waitSignal(controller.instant_changed, timeout=5000):
        clock.advance(1)


def test_after_forty_five_minutes_the_breath_is_where_it_should_be(controller, clock):
    """Time is read, not counted: the frames that passed do not matter."""
    controller.start(plan(stage(minutes=30), stage("neck", 15, NECK), level=Level.THREE))
    controller.start_now()
    begun = clock.elapsed()
    drift = 0.0
    while (instant := controller.instant).state is not State.GETTING_UP:
        if instant.state is State.LEAD_IN:
            clock.advance(0)
            controller.start_now()
            begun = clock.elapsed() - controller.instant.active
        pass_time(controller, clock, 0.0337, 0.0337)
        shown = controller.instant
        if shown.state is State.RUNNING:
            drift = max(drift, abs(shown.active - (clock.elapsed() - begun)))

    assert drift <= FRAME
