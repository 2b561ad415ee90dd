"""The running session: fed by a clock, kept at every step."""

from __future__ import annotations

from datetime import timedelta

import pytest

from matcompanion.controllers.frame_timer import DARK_FRAME_MS, FRAME_MS, HIDDEN_MS, STILL_MS
from matcompanion.controllers.session import SessionController
from matcompanion.domain.choices import EndReason, Kind, Level, Scale, Status, When
from matcompanion.domain.session import Rating
from matcompanion.domain.session_instant import EventKind, State
from matcompanion.domain.settings import Settings
from matcompanion.storage.problems import ProblemKind, problem
from tests.fakes import FakeClock
from tests.sessions import CATALOGUE, NECK, Beats, KeptSessions, off_the_mat, plan, stage

FRAME = FRAME_MS / 1000


class Heard:
    """What a controller told, in its order."""

    def __init__(self, controller: SessionController) -> None:
        self.told: list[tuple[str, object]] = []
        self.controller = controller
        for name in ("started", "event_happened", "ended", "finished", "problem"):
            getattr(controller, name).connect(lambda what, name=name: self.told.append((name, what)))
        controller.cancelled.connect(lambda: self.told.append(("cancelled", None)))
        controller.instant_changed.connect(self._note)
        self.instants: list = []

    def _note(self, instant: object) -> None:
        self.instants.append(instant)

    def kinds(self) -> list[str]:
        return [what.kind for name, what in self.told if name == "event_happened"]

    def named(self, name: str) -> list:
        return [what for told, what in self.told if told == name]


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def store():
    return KeptSessions()


@pytest.fixture
def beats():
    return Beats()


@pytest.fixture
def controller(qapp, clock, store, beats):
    controller = SessionController(CATALOGUE, clock, store, lambda: Settings(lead_in_seconds=10), beats)
    yield controller
    controller._timer.stop()
    controller._keeper._again.stop()


@pytest.fixture
def heard(controller):
    return Heard(controller)


def pass_time(controller: SessionController, clock: FakeClock, seconds: float, step: float = 1.0) -> None:
    """Let real *seconds* pass, looking at the clock every *step*."""
    whole, rest = divmod(seconds, step)
    for part in [step] * int(whole) + ([rest] if rest > 1e-9 else []):
        clock.advance(part)
        controller.tick()


def run_to_the_end(controller: SessionController, clock: FakeClock) -> None:
    while controller.instant.state is not State.GETTING_UP:
        pass_time(controller, clock, 1)


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


def test_what_the_limits_refuse_is_told(controller, clock):
    controller.start(plan(stage(minutes=45)))

    assert controller.most_minutes == 45
    assert not controller.extend(300)
    assert controller.extend(-300)


def test_all_stages_together_keep_to_the_limit_of_the_guide(controller, clock):
    controller.start(plan(stage(minutes=30), stage("neck", 15, NECK)))

    assert not controller.extend(300)


def test_without_a_pulse_it_works_too(qapp, clock, store):
    controller = SessionController(CATALOGUE, clock, store, Settings)
    controller.start(plan())

    pass_time(controller, clock, 60)
    controller.close()

    assert store.named("finish")[0].active_seconds == 30


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


def test_without_a_session_there_is_no_gap_to_count(controller):
    controller.count_gap()


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


def test_off_the_mat_a_session_is_kept_too(controller, clock, heard):
    controller.start(off_the_mat(Kind.REST))
    run_to_the_end(controller, clock)

    (ended,) = heard.named("ended")
    assert (ended.kind, ended.level, ended.active_seconds) == (Kind.REST, None, 600)


# When saving fails


@pytest.fixture
def ended_on_a_full_disk(controller, clock, store, heard):
    store.failure = problem(ProblemKind.DISK_FULL)
    controller.start(plan())
    pass_time(controller, clock, 60)
    controller.end()
    store.jobs.land()
    return controller


def test_a_session_that_cannot_be_saved_stays_and_is_told_once(ended_on_a_full_disk, heard, store):
    controller = ended_on_a_full_disk

    assert controller.unsaved == heard.named("ended")[0]
    (sentence,) = heard.named("problem")
    assert "disk is full" in sentence
    assert controller._keeper._again.isActive()


def test_it_is_tried_again_until_it_is_saved(ended_on_a_full_disk, store):
    controller = ended_on_a_full_disk
    controller.save_again()
    store.jobs.land()
    assert controller.unsaved is not None

    store.failure = None
    controller.save_again()
    store.jobs.land()

    assert controller.unsaved is None
    assert not controller._keeper._again.isActive()
    controller.save_again()
    assert len(store.named("finish")) == 3


def test_closing_tries_once_more(ended_on_a_full_disk, store):
    ended_on_a_full_disk.close()

    assert len(store.named("finish")) == 2
    assert not ended_on_a_full_disk._keeper._again.isActive()


def test_a_bug_is_no_sentence_for_the_person(controller, clock, store, heard):
    store.failure = KeyError("bug")
    controller.start(plan())
    controller.start_now()
    pass_time(controller, clock, 5)
    controller.end()
    store.jobs.land()

    assert heard.named("problem") == []
    assert controller.unsaved is not None


def test_an_older_version_that_was_saved_late_does_not_count(controller, clock, store):
    controller.start(plan())
    controller.start_now()
    pass_time(controller, clock, 5)
    controller.end()
    controller.got_up()
    finishes = len(store.asked)

    store.jobs.land(most=finishes - 1)
    waiting = controller.unsaved
    store.jobs.land()

    assert waiting is not None
    assert controller.unsaved is None


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
