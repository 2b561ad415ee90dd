"""The history behind the worker, with a real database and time and work in the test's hands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QObject, SignalInstance, Slot
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.jobs import Job, Jobs
from matcompanion.controllers.progress import ProgressController
from matcompanion.domain.choices import Kind, Scale, Status, When
from matcompanion.domain.progress import Progress
from matcompanion.domain.progress_view import ProgressView, Range
from matcompanion.domain.session import Rating, Session, SessionEvent
from matcompanion.domain.settings import Settings
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind, problem
from tests.fakes import NOON, FakeClock, HeldJobs


class Ear(QObject):
    """Remembers what a signal brought."""

    def __init__(self, signal: SignalInstance) -> None:
        super().__init__()
        self.heard: list[object] = []
        signal.connect(self.hear)

    @Slot()
    @Slot(object)
    @Slot(str)
    def hear(self, what: object = None) -> None:
        self.heard.append(what)


def rested(session_id: UUID | None = None, at: datetime = NOON, before: int = 6, after: int = 3) -> Session:
    return Session(
        id=session_id or uuid4(),
        kind=Kind.REST,
        status=Status.COMPLETED,
        started_at=at,
        ended_at=at + timedelta(minutes=10),
        local_date=at.date(),
        breathing="natural",
        planned_seconds=600,
        active_seconds=600,
        paused_seconds=0,
        ratings=(Rating(Scale.TENSION, When.BEFORE, before), Rating(Scale.TENSION, When.AFTER, after)),
    )


@pytest.fixture
def opener(tmp_path: Path) -> Iterator[Callable[[], History]]:
    databases: list[Database] = []

    def open_it() -> History:
        databases.append(Database.open(tmp_path / "history.db", now=NOON))
        return History(databases[-1])

    yield open_it
    for database in databases:
        database.close()


@pytest.fixture
def worker() -> HeldJobs:
    return HeldJobs()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def history(
    qapp: QCoreApplication, worker: HeldJobs, opener: Callable[[], History], clock: FakeClock
) -> HistoryController:
    return HistoryController(worker, opener, clock)


def brought(worker: HeldJobs, job: Job) -> object:
    ear = Ear(job.done)
    worker.land()
    (result,) = ear.heard
    return result


def test_opening_is_the_first_work_of_the_worker(history: HistoryController, worker: HeldJobs) -> None:
    ear = Ear(history.opened)

    history.open()
    assert ear.heard == []

    worker.land()
    assert len(ear.heard) == 1


def test_a_history_that_cannot_be_opened_is_told_and_tried_again(
    worker: HeldJobs, opener: Callable[[], History], clock: FakeClock, qapp: QCoreApplication
) -> None:
    troubles: list[EnvironmentProblem] = [problem(ProblemKind.LOCKED)]

    def moody() -> History:
        if troubles:
            raise troubles.pop()
        return opener()

    history = HistoryController(worker, moody, clock)
    told, opened = Ear(history.unopened), Ear(history.opened)

    history.open()
    worker.land()
    assert told.heard == [str(problem(ProblemKind.LOCKED))]
    assert opened.heard == []

    assert brought(worker, history.run(lambda store: store.sessions())) == []
    assert len(opened.heard) == 1


def test_what_another_program_changed_is_told_when_it_is_looked_for(
    history: HistoryController, worker: HeldJobs, tmp_path: Path
) -> None:
    ear = Ear(history.changed)
    history.look_again()  # before the history is open it is not opened for that
    worker.land()
    assert not (tmp_path / "history.db").exists()
    history.open()
    worker.land()
    history.add(rested())
    worker.land()
    ear.heard.clear()
    history.look_again()
    worker.land()
    assert ear.heard == []
    with Database.open(tmp_path / "history.db", now=NOON) as other:
        History(other).import_sessions([rested()])

    for _ in range(2):
        history.look_again()
        worker.land()

    assert len(ear.heard) == 1


def test_a_bug_is_not_told_as_a_trouble_of_the_world(history: HistoryController, worker: HeldJobs) -> None:
    told = Ear(history.problem)
    session = rested(uuid4())
    job = history.update(session)  # it was never added
    ear = Ear(job.failed)

    with capture_exceptions() as errors:
        worker.land()

    assert isinstance(ear.heard[0], KeyError)
    assert [kind for kind, _, _ in errors] == [KeyError]
    assert told.heard == []


def test_what_is_added_is_told_and_can_be_read(history: HistoryController, worker: HeldJobs) -> None:
    changed = Ear(history.changed)
    session = rested()

    history.add(session)
    worker.land()

    assert len(changed.heard) == 1
    assert brought(worker, history.run(lambda store: store.get(session.id))) == session
    assert brought(worker, history.run(lambda store: store.sessions())) == [session]
    assert len(changed.heard) == 1


def test_an_edit_carries_its_time(history: HistoryController, worker: HeldJobs, clock: FakeClock) -> None:
    session = rested()
    history.add(session)
    clock.advance(60)
    changed = Ear(history.changed)

    edited = brought(worker, history.update(replace(session, note="Slept well")))

    assert edited == replace(session, note="Slept well", updated_at=clock.now())
    assert brought(worker, history.run(lambda store: store.get(session.id))) == edited
    assert len(changed.heard) == 2


def test_what_is_deleted_comes_back(history: HistoryController, worker: HeldJobs) -> None:
    session = rested()
    history.add(session)

    assert brought(worker, history.delete(session.id)) == session.id
    assert brought(worker, history.run(lambda store: store.sessions())) == []

    assert brought(worker, history.undelete(session.id)) == session.id
    assert brought(worker, history.run(lambda store: store.sessions())) == [session]


def test_a_running_session_is_told_when_it_is_finished(
    history: HistoryController, worker: HeldJobs, clock: FakeClock
) -> None:
    changed = Ear(history.changed)
    ended = rested()
    running = replace(ended, status=Status.RUNNING, active_seconds=0, ratings=())

    history.begin(running)
    history.revise(replace(running, planned_seconds=900))
    seen = brought(
        worker, history.checkpoint(running.id, 12.5, 3.0, clock.now(), [SessionEvent(5.0, "paused")], [12.5])
    )
    assert seen is True
    assert changed.heard == []

    history.finish(ended)
    worker.land()
    assert len(changed.heard) == 1
    assert brought(worker, history.run(lambda store: store.get(ended.id))) == ended


@pytest.mark.parametrize("kept", [True, False])
def test_an_interrupted_session_is_kept_or_discarded(
    history: HistoryController, worker: HeldJobs, kept: bool
) -> None:
    running = replace(rested(), status=Status.RUNNING, active_seconds=0)
    assert brought(worker, history.interrupted()) is None
    history.begin(running)
    found = brought(worker, history.interrupted())
    assert isinstance(found, Session)
    assert found.id == running.id

    (history.keep if kept else history.discard)(running.id)
    worker.land()

    left = brought(worker, history.run(lambda store: store.sessions()))
    assert isinstance(left, list)
    assert [session.status for session in left] == ([Status.INTERRUPTED] if kept else [])
    assert brought(worker, history.interrupted()) is None


def test_the_real_worker_keeps_the_database_in_one_thread(
    opener: Callable[[], History], clock: FakeClock, qtbot: QtBot
) -> None:
    jobs = Jobs()
    history = HistoryController(jobs, opener, clock)
    session = rested()

    history.open()
    history.add(session)
    with qtbot.waitSignal(history.run(lambda store: store.get(session.id)).done) as answer:
        pass

    assert answer.args == [session]
    assert jobs.close()


def test_progress_is_counted_for_the_day_and_goal_of_now(
    history: HistoryController, worker: HeldJobs, clock: FakeClock
) -> None:
    settings = Settings(weekly_goal_minutes=40, day_starts_at_hour=4)
    remembered: list[ProgressView] = []
    progress = ProgressController(history, clock, lambda: settings, remembered.append)
    ready, changed = Ear(progress.progress_ready), Ear(progress.changed)
    session = rested()

    history.add(session)
    worker.land()
    assert len(changed.heard) == 1
    progress.look(ProgressView(Range.FOUR_WEEKS))
    worker.land()

    (found,) = ready.heard
    assert isinstance(found, Progress)
    assert (found.range, found.sessions, found.minutes.goal) == (Range.FOUR_WEEKS, 1, 40)
    assert found.minutes.this_week is not None
    assert found.minutes.this_week.minutes(Kind.REST) == 10
    assert remembered == [progress.view] == [ProgressView(Range.FOUR_WEEKS)]
    assert found.comparison.scale is Scale.TENSION
    (point,) = found.comparison.points
    assert (point.session_id, point.kind, point.before, point.after) == (session.id, Kind.REST, 6, 3)


def test_after_midnight_it_is_still_the_day_before(
    history: HistoryController, worker: HeldJobs, clock: FakeClock
) -> None:
    local_night = NOON.astimezone().replace(hour=2)
    clock.set_wall(local_night)
    progress = ProgressController(history, clock, Settings, lambda _view: None)
    ready = Ear(progress.progress_ready)

    progress.ask()
    worker.land()

    (found,) = ready.heard
    assert isinstance(found, Progress)
    assert found.today == local_night.date() - timedelta(days=1)


def test_a_question_that_nobody_waits_for_is_not_counted(
    history: HistoryController, worker: HeldJobs, clock: FakeClock
) -> None:
    progress = ProgressController(history, clock, Settings, lambda _view: None)
    ready = Ear(progress.progress_ready)

    progress.look(ProgressView(Range.YEAR))
    progress.look(ProgressView(Range.ALL))
    worker.land()

    assert [found.range for found in ready.heard] == [Range.ALL]


def test_only_settings_that_count_change_the_answer(history: HistoryController, clock: FakeClock) -> None:
    progress = ProgressController(history, clock, Settings, lambda _view: None)
    changed = Ear(progress.changed)

    progress.take_settings(Settings(text_percent=150))
    assert changed.heard == []
    progress.take_settings(Settings(weekly_goal_minutes=120))
    progress.take_settings(Settings(weekly_goal_minutes=120))

    assert len(changed.heard) == 1


def test_the_view_is_that_of_the_last_time(history: HistoryController, clock: FakeClock) -> None:
    settings = Settings(progress=ProgressView(Range.ALL, kind=Kind.REST))

    assert ProgressController(history, clock, lambda: settings, lambda _view: None).view == settings.progress


def test_what_was_deleted_long_ago_is_emptied_at_the_next_opening(tmp_path: Path, qtbot: QtBot) -> None:
    worker, clock = HeldJobs(), FakeClock()
    with Database.open(tmp_path / "history.db", now=NOON) as database:
        store = History(database)
        old, fresh = rested(), rested()
        for one, back in ((old, timedelta(days=2)), (fresh, timedelta(hours=2))):
            store.add(one)
            store.delete(one.id, clock.now() - back)

        HistoryController(worker, lambda: store, clock).open()
        worker.land()

        for one in (old, fresh):
            store.undelete(one.id)
        assert store.get(fresh.id) == fresh
        emptied = store.get(old.id)
        assert emptied is not None
        assert (emptied.active_seconds, emptied.ratings) == (0, ())
