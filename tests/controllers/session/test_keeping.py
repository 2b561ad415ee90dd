"""How a session is kept while it runs: from its start, at every change, by its pulse, and when the program ends."""

from __future__ import annotations

import pytest

from matcompanion.controllers.session import SessionController
from matcompanion.domain.choices import Kind, Status
from matcompanion.domain.session_instant import EventKind
from matcompanion.domain.settings import Settings
from tests.controllers.session.heard import FRAME, run_to_the_end
from tests.sessions import CATALOGUE, off_the_mat, pass_time, plan


def test_it_is_kept_from_its_start(controller, store, clock):
    controller.start(plan())

    (name, session), *rest = store.asked
    assert name == "begin"
    assert (session.status, session.active_seconds) == (Status.RUNNING, 0)
    assert [asked for asked, _ in rest] == ["checkpoint"]


def test_every_change_is_kept_at_once_and_the_rest_every_five_seconds(controller, store, clock):
    controller.start(plan())
    pass_time(controller, clock, 12)
    store.asked.clear()

    controller.pause()
    controller.resume()
    controller.mark(EventKind.MARK_EASED)
    at_once = len(store.named("checkpoint"))
    pass_time(controller, clock, 20)

    checkpoints = store.named("checkpoint")
    assert at_once == 3
    assert [round(numbers[1]) for numbers in checkpoints[at_once:]] == [7, 12, 17, 22]
    session_id, active, paused, seen, events, stages = checkpoints[-1]
    assert (active, paused, seen) == (pytest.approx(22), 0, clock.now())
    assert [event.kind for event in events][-1] == "mark_eased"
    assert stages == (22.0,)
    assert session_id == controller._run.beginning.id


def test_the_heart_beats_four_times_a_second_while_it_runs(controller, beats, clock):
    controller.start(plan())
    pass_time(controller, clock, 9.9, 0.1)
    assert beats.heard == []

    pass_time(controller, clock, 5.1, FRAME)
    running = len(beats.heard)
    controller.pause()
    pass_time(controller, clock, 5, FRAME)

    moments = [active for _, active in beats.heard]
    assert 18 <= running <= 20
    assert len(moments) == running
    assert all(one - other <= 0.3 for one, other in zip(moments[1:], moments, strict=False))


def test_a_changed_plan_is_kept_whole(controller, store, clock):
    controller.start(plan())
    pass_time(controller, clock, 60)

    assert controller.extend(300)
    controller.skip()

    assert [session.planned_seconds for session in store.named("revise")] == [1500, 1500]
    assert controller.most_minutes == 45


def test_without_a_pulse_it_works_too(qapp, clock, store):
    controller = SessionController(CATALOGUE, clock, store, Settings)
    controller.start(plan())

    pass_time(controller, clock, 60)
    controller.close()

    assert store.named("finish")[0].active_seconds == 30


def test_off_the_mat_a_session_is_kept_too(controller, clock, heard):
    controller.start(off_the_mat(Kind.REST))
    run_to_the_end(controller, clock)

    (ended,) = heard.named("ended")
    assert (ended.kind, ended.level, ended.active_seconds) == (Kind.REST, None, 600)


def test_closing_the_program_keeps_what_was_done(controller, clock, store):
    controller.start(plan())
    pass_time(controller, clock, 70)

    controller.close()

    (session,) = store.named("finish")
    assert (session.status, session.active_seconds) == (Status.ENDED_EARLY, 60)
    assert not controller._timer.isActive()
    controller.close()


def test_closing_before_it_began_keeps_nothing(controller, store):
    controller.start(plan())

    controller.close()

    assert store.named("finish") == []
    assert len(store.named("discard")) == 1
