"""Rows of the history as columns of numbers, without a value for each session in between.

It goes past SQLAlchemy's result rows to the driver's own: with a hundred thousand sessions they cost as much as the
reading itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
from sqlalchemy import Connection

from matcompanion.domain.choices import Scale, Side, When
from matcompanion.domain.progress.ratings import GRAPHED
from matcompanion.domain.session_instant import EventKind
from matcompanion.domain.tally.columns import CLOTHES, KINDS, NONE, SURFACES, Codes, Columns, Numbers, ordered

_AT_ONCE = 2000
"""Rows that are read in one go: between them the GUI thread gets its turn."""
_FIRST, _LAST = 0, 2**62

# SQLite would round the last half millisecond of a minute up into the next; the seconds are cut off before it can.
_SESSIONS = """
    SELECT session.id, session.uuid, CAST(julianday(session.local_date) - 1721424.5 AS INTEGER),
        CAST(strftime('%s', substr(session.started_utc, 1, 19)) AS INTEGER), session.started_offset, session.kind,
        session.active_seconds, session.goal, session.breathing, stage.surface, stage.clothing
    FROM session LEFT JOIN stage ON stage.session_id = session.id AND stage.place = 0
    WHERE session.status <> 'running' AND session.deleted_utc IS NULL AND session.id BETWEEN ? AND ?"""
# What Session.begun says: a stage that was never come to is no use of its areas.
_AREAS = """
    SELECT stage_area.session_id, stage_area.area, stage.active_seconds
    FROM stage_area JOIN stage ON stage.session_id = stage_area.session_id AND stage.place = stage_area.stage
    WHERE stage_area.session_id BETWEEN ? AND ? AND (stage.active_seconds > 0 OR NOT EXISTS (
        SELECT 1 FROM stage AS begun WHERE begun.session_id = stage.session_id AND begun.active_seconds > 0))"""
_RATINGS = "SELECT session_id, scale, given, area, side, value FROM rating WHERE session_id BETWEEN ? AND ?"
_EASED = f"""
    SELECT session_id, min(at_seconds) FROM event
    WHERE session_id BETWEEN ? AND ? AND kind = '{EventKind.MARK_EASED}' GROUP BY session_id"""  # noqa: S608 - ours

_SCALES = {scale.value: place for place, scale in enumerate((*GRAPHED, Scale.STING_1MIN, Scale.STING_END))}
_STING_1MIN, _STING_END = _SCALES[Scale.STING_1MIN], _SCALES[Scale.STING_END]
_PAIN = GRAPHED.index(Scale.PAIN)
_BEFORE, _AFTER = 0, 1
_GIVEN = {When.BEFORE.value: _BEFORE, When.AFTER.value: _AFTER}
_KINDS = {kind.value: code for code, kind in enumerate(KINDS)}
_SURFACES = {surface.value: code for code, surface in enumerate(SURFACES)}
_CLOTHES = {clothing.value: code for code, clothing in enumerate(CLOTHES)}
_SIDES = {side.value: code for code, side in enumerate(Side)}
_MINUTES_OF_DAY = 1440


class Reader:
    """Reads columns, always with the same codes for the ids of goals, patterns and areas."""

    def __init__(self) -> None:
        self._goals, self._patterns, self._areas = Codes(), Codes(), Codes()

    def all(self, connection: Connection) -> Columns:
        """Return the columns of all sessions that are visible."""
        return self._read(connection, (_FIRST, _LAST))

    def one(self, connection: Connection, number: int) -> Columns:
        """Return the columns of the session in row *number*; they are empty if it is not visible."""
        return self._read(connection, (number, number))

    def _read(self, connection: Connection, among: tuple[int, int]) -> Columns:
        number, uuid, day, started, offset, kind, seconds, goal, pattern, surface, clothing = _columns(
            connection,
            _SESSIONS,
            among,
            (int, _ascii, int, int, int, _code(_KINDS), int, self._goals.of, self._patterns.of, _code(_SURFACES),
             _code(_CLOTHES)),
        )  # fmt: skip
        areas = _columns(connection, _AREAS, among, (int, self._areas.of, int))
        ratings = _Ratings(
            number,
            _columns(
                connection,
                _RATINGS,
                among,
                (int, _code(_SCALES), _code(_GIVEN), self._areas.of, _code(_SIDES), int),
            ),
        )
        sensible = kind != NONE  # History says which row makes no sense and leaves it out as well
        marked, at_seconds = _columns(connection, _EASED, among, (int, float))
        area_number, area, area_seconds, area_before, area_after = _of_areas(number[sensible], areas, ratings)
        return ordered(
            Columns(
                goals=self._goals,
                patterns=self._patterns,
                areas=self._areas,
                number=number[sensible],
                uuid=uuid[sensible],
                day=day[sensible],
                started=started[sensible],
                minute=((started // 60 + offset) % _MINUTES_OF_DAY)[sensible],
                kind=kind[sensible],
                seconds=seconds[sensible],
                goal=goal[sensible],
                pattern=pattern[sensible],
                surface=surface[sensible],
                clothing=clothing[sensible],
                first_minute=ratings.sting(_STING_1MIN)[sensible],
                at_end=ratings.sting(_STING_END)[sensible],
                eased=_put(number, marked, at_seconds)[sensible],
                before=ratings.before[..., sensible],
                pair_before=ratings.pair_before[..., sensible],
                pair_after=ratings.pair_after[..., sensible],
                area_number=area_number,
                area=area,
                area_seconds=area_seconds,
                area_before=area_before,
                area_after=area_after,
                area_session=np.zeros(len(area_number), dtype=np.int64),
            )
        )


Convert = Callable[[Any], Any]


def _ascii(text: str) -> bytes:
    return text.encode("ascii")


def _code(codes: dict[str, int]) -> Convert:
    get = codes.get

    def code(name: str | None) -> int:
        return NONE if name is None else get(name, NONE)

    return code


def _columns(
    connection: Connection, statement: str, among: tuple[int, int], kinds: Sequence[Convert]
) -> tuple[Numbers, ...]:
    """Return what *statement* gives as columns, each converted by its kind."""
    types: dict[Convert, Any] = {int: np.int64, float: np.float64, _ascii: "S36"}
    parts: list[list[Numbers]] = [[] for _ in kinds]
    for rows in _batches(connection, statement, among):
        for part, kind, values in zip(parts, kinds, zip(*rows, strict=True), strict=True):
            numbers = values if kind in (int, float) else [kind(value) for value in values]
            part.append(np.array(numbers, dtype=types.get(kind, np.int64)))
    return tuple(
        np.concatenate(part) if part else np.zeros(0, dtype=types.get(kind, np.int64))
        for part, kind in zip(parts, kinds, strict=True)
    )


def _batches(connection: Connection, statement: str, among: tuple[int, int]) -> Iterator[Sequence[tuple[Any, ...]]]:
    cursor = connection.connection.cursor()
    cursor.execute(statement, among)
    while rows := cursor.fetchmany(_AT_ONCE):
        yield rows
    cursor.close()


def _places(number: Numbers, wanted: Numbers) -> Numbers:
    """Return where each of the *wanted* rows is in *number*, -1 where it is not. *number* is sorted."""
    if not len(number):
        return np.full(len(wanted), -1)
    places = np.minimum(np.searchsorted(number, wanted), len(number) - 1)
    return np.where(number[places] == wanted, places, -1)


def _put(number: Numbers, wanted: Numbers, values: Numbers) -> Numbers:
    """Return *values* at the places of the *wanted* rows, NaN elsewhere."""
    found = np.full(len(number), np.nan)
    places = _places(number, wanted)
    found[places[places >= 0]] = values[places >= 0]
    return found


def _means(places: Numbers, values: Numbers, count: int) -> Numbers:
    """Return the mean of the *values* at each of *count* places, NaN where there is none."""
    often = np.bincount(places, minlength=count)
    with np.errstate(invalid="ignore"):
        return np.bincount(places, weights=values, minlength=count) / np.where(often, often, np.nan)


class _Ratings:
    """The ratings of the sessions in the rows *number*: means of what was given before, and of what has a pair."""

    def __init__(self, number: Numbers, columns: tuple[Numbers, ...]) -> None:
        row, scale, given, area, side, value = columns
        self.number = number
        place = _places(number, row)
        known = (place >= 0) & (scale != NONE)
        place, scale, given, area, side, value = (
            column[known] for column in (place, scale, given, area, side, value)
        )
        self._count, self._place, self._scale, self._value = len(number), place, scale, value
        before, after = given == _BEFORE, given == _AFTER
        # What was rated: the session, the scale, the area and the side, as one number.
        subject = ((place * 8 + scale) * 4096 + (area + 1)) * 4 + (side + 1)
        self._subject, first = np.unique(subject[before], return_index=True)
        self._before = value[before][first].astype(np.float64)
        match = _places(self._subject, subject[after])
        self._after = np.full(len(self._subject), np.nan)
        matched = match >= 0
        self._after[match[matched][::-1]] = value[after][matched][::-1]  # so that the first of several stays
        rest, self._area = np.divmod(self._subject // 4, 4096)
        self._session, self._of_scale = np.divmod(rest, 8)
        both = ~np.isnan(self._after)
        self.before = self._by_scale(self._before, np.ones(len(both), dtype=bool))
        self.pair_before = self._by_scale(self._before, both)
        self.pair_after = self._by_scale(self._after, both)

    def _by_scale(self, values: Numbers, chosen: Numbers) -> Numbers:
        rows = []
        for code in range(len(GRAPHED)):
            own = chosen & (self._of_scale == code)
            rows.append(_means(self._session[own], values[own], self._count))
        return np.stack(rows)

    def sting(self, code: int) -> Numbers:
        """Return the ratings of the scale *code*, whenever they were given."""
        own = self._scale == code
        return _means(self._place[own], self._value[own], self._count)

    def of_area(self, places: Numbers, areas: Numbers) -> tuple[Numbers, Numbers]:
        """Return the pain before and after in these *areas* of the sessions at *places*, means of both sides."""
        own = (self._of_scale == _PAIN) & (self._area > 0)
        key = self._session[own] * 4096 + self._area[own] - 1
        different, inverse = np.unique(key, return_inverse=True)
        before, after = self._before[own], self._after[own]
        both = ~np.isnan(after)
        alone = _means(inverse, before, len(different))
        paired = _means(inverse[both], before[both], len(different))
        afterwards = _means(inverse[both], after[both], len(different))
        at = _places(different, places * 4096 + areas)
        there = at >= 0
        found = np.full((2, len(places)), np.nan)
        found[0, there] = np.where(np.isnan(afterwards), alone, paired)[at[there]]
        found[1, there] = afterwards[at[there]]
        return found[0], found[1]


def _of_areas(number: Numbers, columns: tuple[Numbers, ...], ratings: _Ratings) -> tuple[Numbers, ...]:
    """Return row, area, seconds and pain before and after for each area of each session, stages taken together."""
    row, area, seconds = columns
    there = _places(number, row) >= 0
    key = row[there] * 4096 + area[there]
    different, inverse = np.unique(key, return_inverse=True)
    spent = np.bincount(inverse, weights=seconds[there], minlength=len(different)).astype(np.int64)
    rows, areas = np.divmod(different, 4096)
    before, after = ratings.of_area(_places(ratings.number, rows), areas)
    return rows, areas, spent, before, after
