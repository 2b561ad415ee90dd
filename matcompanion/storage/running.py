"""The session that is running now: begun in the database at once, so that finishing it changes a row in place."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, delete, func, insert, select, update

from matcompanion.domain.choices import Status
from matcompanion.domain.session import Session, SessionEvent, Stage
from matcompanion.paths import Paths
from matcompanion.storage.database import Database
from matcompanion.storage.exchange_form import offset_minutes
from matcompanion.storage.heartbeat import Heartbeat
from matcompanion.storage.problems import EnvironmentProblem
from matcompanion.storage.rows import (
    add_all,
    event_values,
    local_time,
    read,
    replace_row,
    row_number,
    storable,
    utc_text,
)
from matcompanion.storage.tables import EventRow, RunningRow, SessionRow, StageRow

_BEAT_AHEAD_MS = 60_000  # a beat further ahead of the database than this is not believed

# Finishing needs room for its journal and a few new pages. Both are taken while there is room: the journal keeps
# the size of the change from the first to the second, and the second is given back by finishing.
_RESERVE_AT_FIRST = 131_072
_RESERVE = 32_768

_IS_RUNNING = SessionRow.status == Status.RUNNING


class RunningSessions:
    """The running session of a database. There is one at a time; an older one is kept, unless it never got going."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._heartbeat = Heartbeat(Paths(database.path.parent).heartbeat)

    def begin(self, session: Session) -> None:
        """Store *session*, which has the status RUNNING, at its start."""
        if session.status is not Status.RUNNING:
            raise ValueError(f"a session begins running, not {session.status}")
        with self._database.writing() as connection:
            self._keep_all(connection)
            add_all(connection, [storable(session)])
            values = {
                "session_id": row_number(connection, session.id),
                "active_ms": session.active_seconds * 1000,
                "paused_ms": session.paused_seconds * 1000,
                "last_seen_utc": utc_text(session.started_at),
                "reserve": b"\1" * _RESERVE_AT_FIRST,
            }
            connection.execute(insert(RunningRow), values)
        with suppress(EnvironmentProblem), self._database.writing() as connection:
            connection.execute(update(RunningRow).values(reserve=bytes(_RESERVE)))

    def revise(self, session: Session) -> bool:
        """Store a changed plan of the running *session*. False if it was never begun."""
        with self._database.writing() as connection:
            number = row_number(connection, session.id, _IS_RUNNING)
            if number is not None:
                replace_row(connection, number, storable(session))
        return number is not None

    def checkpoint(
        self,
        session_id: UUID,
        active_seconds: float,
        paused_seconds: float,
        last_seen: datetime,
        events: Sequence[SessionEvent] = (),
        stage_seconds: Sequence[float] = (),
    ) -> bool:
        """Store how far the running session is: a few numbers. False if it was never begun.

        *events* are all so far, of which the new ones are stored; *stage_seconds* the active seconds of each
        stage, if a stage can be left before its time.
        """
        numbers = {
            "active_ms": round(active_seconds * 1000),
            "paused_ms": round(paused_seconds * 1000),
            "last_seen_utc": utc_text(last_seen),
        }
        with self._database.writing() as connection:
            number = row_number(connection, session_id, _IS_RUNNING)
            if number is None:
                return False
            connection.execute(update(RunningRow).where(RunningRow.session_id == number).values(numbers))
            if events:
                _add_new_events(connection, number, events)
            for place, seconds in enumerate(stage_seconds):
                own = (StageRow.session_id == number, StageRow.place == place)
                connection.execute(update(StageRow).where(*own).values(active_seconds=round(seconds)))
        return True

    def finish(self, session: Session) -> None:
        """Store *session* as it ended, in place of the running one; it is added if it was never begun."""
        if session.status is Status.RUNNING:
            raise ValueError("a session that is finished runs no more")
        with self._database.writing() as connection:
            self._finish(connection, session)

    def interrupted(self) -> Session | None:
        """Return the session that was running when the program died, as far as it is known, or None."""
        with self._database.reading() as connection:
            sessions = self._running(connection)
        return sessions[0] if sessions else None

    def keep(self, session_id: UUID) -> Session:
        """Keep the running session as an interrupted one, as far as it is known. KeyError if there is none."""
        with self._database.writing() as connection:
            running = {session.id: session for session in self._running(connection)}
            return self._finish(connection, replace(running[session_id], status=Status.INTERRUPTED))

    def discard(self, session_id: UUID) -> None:
        """Forget the running session for good."""
        with self._database.writing() as connection:
            self._forget(connection, session_id)

    def _forget(self, connection: Connection, session_id: UUID) -> None:
        own = (SessionRow.uuid == str(session_id), _IS_RUNNING)
        connection.execute(delete(SessionRow).where(*own))

    def _finish(self, connection: Connection, session: Session) -> Session:
        session = storable(session)
        number = row_number(connection, session.id)
        if number is None:
            add_all(connection, [session])
        else:  # the reserve goes first: its pages are then free for the ratings and events
            connection.execute(delete(RunningRow).where(RunningRow.session_id == number))
            replace_row(connection, number, session)
        return session

    def _keep_all(self, connection: Connection) -> None:
        for session in self._running(connection):
            if session.active_seconds:
                self._finish(connection, replace(session, status=Status.INTERRUPTED))
            else:
                self._forget(connection, session.id)

    def _running(self, connection: Connection) -> list[Session]:
        columns = (SessionRow.uuid, RunningRow.active_ms, RunningRow.paused_ms, RunningRow.last_seen_utc)
        stands = connection.execute(select(*columns).join(RunningRow, RunningRow.session_id == SessionRow.id)).all()
        by_id = {uuid: (active_ms, paused_ms, last_seen) for uuid, active_ms, paused_ms, last_seen in stands}
        return [self._as_last_seen(session, *by_id[str(session.id)]) for session in read(connection, (_IS_RUNNING,))]

    def _as_last_seen(self, session: Session, active_ms: int, paused_ms: int, last_seen_utc: str) -> Session:
        later_ms = 0
        beat = self._heartbeat.read()
        if beat is not None and beat.is_of(session.id):
            ahead = beat.active_ms - active_ms
            later_ms = ahead if 0 < ahead <= _BEAT_AHEAD_MS * session.time_scale else 0
        active_seconds = round((active_ms + later_ms) / 1000)
        last_seen = local_time(last_seen_utc, offset_minutes(session.started_at))
        return replace(
            session,
            active_seconds=active_seconds,
            paused_seconds=round(paused_ms / 1000),
            ended_at=last_seen + timedelta(milliseconds=round(later_ms / session.time_scale)),
            stages=_spread(session.stages, active_seconds),
        )


def _add_new_events(connection: Connection, number: int, events: Sequence[SessionEvent]) -> None:
    stored = select(func.count()).select_from(EventRow).where(EventRow.session_id == number)
    new = event_values(number, events, first=connection.execute(stored).scalar_one())
    if new:
        connection.execute(insert(EventRow), new)


def _spread(stages: tuple[Stage, ...], active_seconds: int) -> tuple[Stage, ...]:
    """Return *stages* with *active_seconds* shared out: what is stored, then each stage in turn to its plan."""
    left = max(0, active_seconds - sum(stage.active_seconds for stage in stages))
    reached = max((place for place, stage in enumerate(stages) if stage.active_seconds), default=0)
    shared = []
    for place, stage in enumerate(stages):
        room = max(0, stage.planned_seconds - stage.active_seconds)
        if place < reached:
            share = 0
        elif place == len(stages) - 1:
            share = left
        else:
            share = min(left, room)
        left -= share
        shared.append(replace(stage, active_seconds=stage.active_seconds + share))
    return tuple(shared)
