"""The course of a session under its controller: from start to up, ended early, called off, one at a time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from matcompanion.domain.choices import EndReason, Scale, Status, When
from matcompanion.domain.session import Rating
from matcompanion.domain.session_instant import State
from tests.controllers.session.heard import run_to_the_end
from tests.sessions import NECK, pass_time, plan, stage


def test_before_a_session_there_is_nothing(controller, heard):
    controller.tick()
    controller.pause_or_resume()
    controller.end()
    controller.got_up()
    controller.set_visible(False)

    assert controller.instant is None
    assert controller.plan is None
    assert controller.most_minutes == 0
    assert not controller.extend(300)
    assert heard.told == []
    assert not controller._timer.isActive()


def test_a_session_from_start_to_up(controller, clock, store, heard):
    wanted = plan()
    ratings = (Rating(Scale.TENSION, When.BEFORE, 7),)

    controller.start(wanted, ratings)
    run_to_the_end(controller, clock)
    pass_time(controller, clock, 30)
    controller.got_up()

    (ended,), (finished,) = heard.named("ended"), heard.named("finished")
    assert heard.named("started") == [wanted]
    assert heard.kinds()[:3] == ["started", "stage", "settle_in"]
    assert heard.kinds()[-2:] == ["time_up", "got_up"]
    assert ended.status is finished.status is Status.COMPLETED
    assert (finished.active_seconds, finished.planned_seconds) == (1200, 1200)
    assert finished.ended_at == ended.ended_at == clock.now() - timedelta(seconds=30)
    assert finished.started_at.utcoffset() is not None
    assert finished.ratings == ratings
    assert finished.events[-1].kind == "got_up"
    assert store.named("finish")[-1] == finished
    assert controller.instant is None
    assert not controller._timer.isActive()


def test_what_the_limits_refuse_is_told(controller, clock):
    controller.start(plan(stage(minutes=45)))

    assert controller.most_minutes == 45
    assert not controller.extend(300)
    assert controller.extend(-300)


def test_all_stages_together_keep_to_the_limit_of_the_guide(controller, clock):
    controller.start(plan(stage(minutes=30), stage("neck", 15, NECK)))

    assert not controller.extend(300)


def test_ending_early_keeps_the_minutes(controller, clock, store, heard):
    controller.start(plan())
    pass_time(controller, clock, 130)

    controller.end(EndReason.TOO_PAINFUL)
    controller.end()

    (ended,) = heard.named("ended")
    assert (ended.status, ended.end_reason, ended.active_seconds) == (
        Status.ENDED_EARLY,
        EndReason.TOO_PAINFUL,
        120,
    )
    assert store.named("finish") == [ended]
    assert controller.instant.state is State.GETTING_UP


@pytest.mark.parametrize("paused", [False, True])
def test_what_is_called_off_before_it_began_leaves_nothing(controller, clock, store, heard, paused):
    controller.start(plan())
    pass_time(controller, clock, 4)
    if paused:
        controller.pause()

    controller.end()

    assert heard.named("cancelled") == [None]
    assert store.named("discard") == [store.named("begin")[0].id]
    assert store.named("finish") == []
    assert controller.instant is None
    assert not controller._timer.isActive()


def test_one_session_at_a_time(controller, clock, store):
    controller.start(plan())

    controller.start(plan())

    assert len(store.named("begin")) == 1


def test_a_second_session_begins_anew(controller, clock, heard):
    controller.start(plan())
    controller.end()
    controller.start(plan(pattern="natural"))
    pass_time(controller, clock, 20)

    assert heard.kinds()[-3:] == ["started", "stage", "settle_in"]
    assert controller.instant.active == pytest.approx(10)


def test_the_lead_in_can_be_lengthened_and_skipped(controller, clock):
    controller.start(plan())
    controller.lengthen_lead_in(10)
    assert controller.instant.lead_left == pytest.approx(20)

    controller.start_now()

    assert controller.instant.state is State.RUNNING


def test_pausing_and_going_on(controller, clock):
    controller.start(plan())
    pass_time(controller, clock, 20)

    controller.pause_or_resume()
    paused = controller.instant.state
    controller.pause_or_resume()

    assert paused is State.PAUSED
    assert controller.instant.state is State.RUNNING
