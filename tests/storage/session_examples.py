"""Sessions to test with: builders for one of each kind, and hypothesis strategies for any."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any
from uuid import UUID, uuid4

from hypothesis import strategies as st

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
from matcompanion.storage.exchange import KnownIds

OSLO = timezone(timedelta(hours=1))
EVENING = datetime(2026, 3, 14, 20, 15, tzinfo=OSLO)

AREAS = (
    "head",
    "neck",
    "shoulders_upper_back",
    "mid_back",
    "lower_back",
    "hips_glutes",
    "thighs_back",
    "calves",
    "feet",
    "hands_arms",
)
GOALS = ("unwind", "back_ease", "sleep")
PATTERNS = ("natural", "ease10", "long6", "r478", "custom")
AFTER_EFFECTS = ("marks", "itch")
KNOWN = KnownIds(frozenset(AREAS), frozenset(GOALS), frozenset(PATTERNS), frozenset(AFTER_EFFECTS))


def on_the_mat(**changes: Any) -> Session:
    """A session on the mat with two stages and something in every field."""
    values: dict[str, Any] = {
        "id": uuid4(),
        "kind": Kind.MAT,
        "status": Status.COMPLETED,
        "started_at": EVENING,
        "ended_at": EVENING + timedelta(minutes=21),
        "local_date": date(2026, 3, 14),
        "breathing": "long6",
        "planned_seconds": 1200,
        "active_seconds": 1200,
        "paused_seconds": 60,
        "stages": (
            Stage(("mid_back", "lower_back"), Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT, 900, 900),
            Stage(("neck",), Position.PILLOW_NECK, Surface.SOFT, Clothing.CLOTH, 300, 300),
        ),
        "ratings": (
            Rating(Scale.PAIN, When.BEFORE, 6, "lower_back", Side.LEFT),
            Rating(Scale.TENSION, When.BEFORE, 7),
            Rating(Scale.PAIN, When.AFTER, 3, "lower_back", Side.LEFT),
            Rating(Scale.TENSION, When.AFTER, 2),
            Rating(Scale.STING_1MIN, When.DURING, 5),
        ),
        "events": (SessionEvent(0.0, "started"), SessionEvent(92.25, "mark_eased"), SessionEvent(1200.0, "time_up")),
        "after_effects": ("marks",),
        "goal": "unwind",
        "level": Level.TWO,
        "note": "lenger – på ryggen",
        "source": Source.RECORDED,
    }
    return Session(**(values | changes))


def at_rest(**changes: Any) -> Session:
    """A session of lying without the mat, with as little as a session may have."""
    values: dict[str, Any] = {
        "id": uuid4(),
        "kind": Kind.REST,
        "status": Status.COMPLETED,
        "started_at": EVENING,
        "ended_at": EVENING + timedelta(minutes=10),
        "local_date": date(2026, 3, 14),
        "breathing": "natural",
        "planned_seconds": 600,
        "active_seconds": 600,
        "paused_seconds": 0,
    }
    return Session(**(values | changes))


def running(**changes: Any) -> Session:
    """A session on the mat at its start."""
    start: dict[str, Any] = {
        "status": Status.RUNNING,
        "ended_at": EVENING,
        "active_seconds": 0,
        "paused_seconds": 0,
        "events": (),
        "ratings": (Rating(Scale.TENSION, When.BEFORE, 7),),
        "after_effects": (),
        "stages": (
            Stage(("mid_back", "lower_back"), Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT, 900, 0),
            Stage(("neck",), Position.PILLOW_NECK, Surface.SOFT, Clothing.CLOTH, 300, 0),
        ),
        "note": "",
    }
    return on_the_mat(**(start | changes))


def on_days(*days: date, **changes: Any) -> list[Session]:
    """One session at rest on each of *days*."""
    starts = [datetime(day.year, day.month, day.day, 20, tzinfo=OSLO) for day in days]
    return [
        at_rest(started_at=start, ended_at=start + timedelta(minutes=10), local_date=start.date(), **changes)
        for start in starts
    ]


_seconds = st.integers(0, 100_000_000)
_choice_or_none: Any = lambda choices: st.none() | st.sampled_from(choices)  # noqa: E731 - a strategy of a strategy


def moments() -> st.SearchStrategy[datetime]:
    """Any time of this century with any offset there is on earth, to the microsecond."""
    zones = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
    first, last = datetime(2000, 1, 1), datetime(2099, 12, 31)  # noqa: DTZ001 - hypothesis adds the zone
    return st.datetimes(first, last, timezones=zones)


def _stages(*, placed: bool) -> st.SearchStrategy[Stage]:
    choice: Any = st.sampled_from if placed else _choice_or_none
    return st.builds(
        Stage,
        areas=st.lists(st.sampled_from(AREAS), min_size=1 if placed else 0, max_size=3).map(tuple),
        position=choice(list(Position)),
        surface=choice(list(Surface)),
        clothing=choice(list(Clothing)),
        planned_seconds=_seconds,
        active_seconds=_seconds,
    )


def _ratings() -> st.SearchStrategy[Rating]:
    return st.builds(
        Rating,
        scale=st.sampled_from(Scale),
        when=st.sampled_from(When),
        value=st.integers(0, 10),
        area=_choice_or_none(AREAS),
        side=_choice_or_none(list(Side)),
    )


def _events() -> st.SearchStrategy[SessionEvent]:
    kinds = st.sampled_from(("started", "paused", "resumed", "mark_eased"))
    return st.builds(SessionEvent, at_seconds=st.floats(0, 100_000_000), kind=kinds)


def notes() -> st.SearchStrategy[str]:
    """Any text that a file can hold, spreadsheets' and browsers' dangers among it."""
    dangers = ("=cmd|' /C calc'!A0", "<b><img src='file:///etc/passwd'>", "a\r\nb\t\x01", "\u2028", "😀", '"', "\\")
    anything = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60)
    return st.sampled_from(dangers) | anything


@st.composite
def sessions(draw: st.DrawFn, session_id: st.SearchStrategy[UUID] | None = None) -> Session:
    """Any session that the history may hold, of any kind and ended in any way."""
    kind = draw(st.sampled_from(Kind))
    on_mat = kind is Kind.MAT
    return Session(
        id=draw(session_id if session_id is not None else st.uuids()),
        kind=kind,
        status=draw(st.sampled_from([status for status in Status if status is not Status.RUNNING])),
        started_at=draw(moments()),
        ended_at=draw(moments()),
        local_date=draw(st.dates(date(2000, 1, 1), date(2099, 12, 31))),
        breathing=draw(st.sampled_from(PATTERNS)),
        planned_seconds=draw(_seconds),
        active_seconds=draw(_seconds),
        paused_seconds=draw(_seconds),
        stages=tuple(draw(st.lists(_stages(placed=on_mat), min_size=1 if on_mat else 0, max_size=3))),
        ratings=tuple(draw(st.lists(_ratings(), max_size=5))),
        events=tuple(draw(st.lists(_events(), max_size=5))),
        after_effects=tuple(draw(st.lists(st.sampled_from(AFTER_EFFECTS), max_size=2))),
        goal=draw(_choice_or_none(GOALS)),
        level=draw(_choice_or_none(list(Level))),
        end_reason=draw(_choice_or_none(list(EndReason))),
        note=draw(notes()),
        source=draw(st.sampled_from(Source)),
        time_scale=draw(st.floats(1, 600)),
        updated_at=draw(st.none() | moments()),
    )


def histories(most: int = 5) -> st.SearchStrategy[list[Session]]:
    """Some sessions with different ids."""
    return st.lists(sessions(), max_size=most, unique_by=lambda session: session.id)


def everything(session: Session) -> tuple[Session, timedelta | None, timedelta | None]:
    """What two equal sessions share: equal times may still be told with another offset."""
    return session, session.started_at.utcoffset(), session.ended_at.utcoffset()
