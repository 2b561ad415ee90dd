"""A session as the plain JSON object of the exchange format, and back. Checks nothing: see exchange.py."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeAlias, TypeVar
from uuid import UUID

from matcompanion.domain.choices import (
    Clothing,
    EndReason,
    Kind,
    Level,
    Position,
    Scale,
    Side,
    Source,
    Status,
    Surface,
    When,
)
from matcompanion.domain.session import Rating, Session, SessionEvent, Stage

Form: TypeAlias = dict[str, Any]
"""A JSON object."""
C = TypeVar("C", bound=StrEnum)


def to_form(session: Session) -> Form:
    """Return *session* as a JSON object with every key. ValueError if a time has no offset."""
    return {
        "id": str(session.id),
        "kind": session.kind.value,
        "status": session.status.value,
        "end_reason": session.end_reason,
        "started_at": moment_text(session.started_at),
        "ended_at": moment_text(session.ended_at),
        "local_date": session.local_date.isoformat(),
        "goal": session.goal,
        "level": session.level,
        "breathing": session.breathing,
        "planned_seconds": session.planned_seconds,
        "active_seconds": session.active_seconds,
        "paused_seconds": session.paused_seconds,
        "stages": [_stage_form(stage) for stage in session.stages],
        "ratings": [_rating_form(rating) for rating in session.ratings],
        "events": [{"at_seconds": _plain(event.at_seconds), "kind": event.kind} for event in session.events],
        "after_effects": list(session.after_effects),
        "note": session.note,
        "source": session.source.value,
        "time_scale": _plain(session.time_scale),
        "updated_at": None if session.updated_at is None else moment_text(session.updated_at),
    }


def from_form(form: Mapping[str, Any]) -> Session:
    """Return the session of a checked JSON object."""
    updated = form.get("updated_at")
    return Session(
        id=UUID(form["id"]),
        kind=Kind(form["kind"]),
        status=Status(form["status"]),
        started_at=moment(form["started_at"]),
        ended_at=moment(form["ended_at"]),
        local_date=date.fromisoformat(form["local_date"]),
        breathing=form["breathing"],
        planned_seconds=int(form["planned_seconds"]),
        active_seconds=int(form["active_seconds"]),
        paused_seconds=int(form["paused_seconds"]),
        stages=tuple(_stage(stage) for stage in form["stages"]),
        ratings=tuple(_rating(rating) for rating in form["ratings"]),
        events=tuple(SessionEvent(float(event["at_seconds"]), event["kind"]) for event in form.get("events") or ()),
        after_effects=tuple(form.get("after_effects") or ()),
        goal=form.get("goal"),
        level=choice_of(Level, form.get("level")),
        end_reason=choice_of(EndReason, form.get("end_reason")),
        note=form.get("note") or "",
        source=Source(form["source"]),
        time_scale=float(form["time_scale"]),
        updated_at=None if updated is None else moment(updated),
    )


def checksum(session: Session) -> int:
    """Return a number that changes with every value of *session*: SQLite itself does not see a flipped bit."""
    text = json.dumps(to_form(session), sort_keys=True, separators=(",", ":"), allow_nan=False)
    return zlib.crc32(text.encode("ascii"))


def offset_minutes(time: datetime) -> int:
    """Return the whole minutes that *time* is ahead of UTC. ValueError if it does not say."""
    offset = time.utcoffset()
    if offset is None:
        raise ValueError("a time of the record carries its offset")
    return offset // timedelta(minutes=1)


@lru_cache(maxsize=256)
def zone(minutes: int) -> timezone:
    """Return the fixed zone that is *minutes* ahead of UTC."""
    return timezone(timedelta(minutes=minutes))


def moment_text(time: datetime) -> str:
    """Return *time* as ISO 8601 with its offset and no more digits than it needs."""
    whole = time.astimezone(zone(offset_minutes(time)))
    thousandths = whole.microsecond and whole.microsecond % 1000 == 0
    return whole.isoformat(timespec="milliseconds" if thousandths else "auto")


def moment(text: str) -> datetime:
    """Return the time of *text* with its own offset."""
    time = datetime.fromisoformat(text)
    return time.replace(tzinfo=zone(offset_minutes(time)))


def _plain(number: float) -> float:
    """Return *number* as an integer where it is whole, so that 5.0 is written as 5."""
    return int(number) if float(number).is_integer() else number


def _stage_form(stage: Stage) -> Form:
    return {
        "areas": list(stage.areas),
        "position": stage.position,
        "surface": stage.surface,
        "clothing": stage.clothing,
        "planned_seconds": stage.planned_seconds,
        "active_seconds": stage.active_seconds,
    }


def _rating_form(rating: Rating) -> Form:
    return {
        "scale": rating.scale.value,
        "when": rating.when.value,
        "area": rating.area,
        "side": rating.side,
        "value": rating.value,
    }


def _stage(form: Mapping[str, Any]) -> Stage:
    return Stage(
        areas=tuple(form["areas"]),
        position=choice_of(Position, form["position"]),
        surface=choice_of(Surface, form["surface"]),
        clothing=choice_of(Clothing, form["clothing"]),
        planned_seconds=int(form["planned_seconds"]),
        active_seconds=int(form["active_seconds"]),
    )


def _rating(form: Mapping[str, Any]) -> Rating:
    return Rating(
        scale=Scale(form["scale"]),
        when=When(form["when"]),
        value=int(form["value"]),
        area=form.get("area"),
        side=choice_of(Side, form.get("side")),
    )


def choice_of(choice: type[C], value: str | None) -> C | None:
    """Return the member of *choice* for *value*, None for None."""
    return None if value is None else choice(value)
