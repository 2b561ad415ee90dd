"""Changes split by hour, pattern, kind and area."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from matcompanion.domain.choices import Kind, PatternId, Scale
from matcompanion.domain.progress.body import AreaFigures, BodyFigures
from matcompanion.domain.progress.ratings import GRAPHED
from matcompanion.domain.progress.splits import Dot, Hour, Hours, KindSplit, Split
from matcompanion.domain.tally.columns import KINDS, Numbers
from matcompanion.domain.tally.ratings import finding_among
from matcompanion.domain.tally.selection import Pairs, Selection

_HOUR = 60
_DAY = 24


def hours(chosen: Selection, scale: Scale) -> Hours:
    """Return when the sessions that are shown began, and with which breathing."""
    columns, shown = chosen.columns, chosen.shown
    pairs = chosen.pairs(scale, shown)
    hour, hour_of_pair = columns.minute[shown] // _HOUR, columns.minute[pairs.places] // _HOUR
    sessions = np.bincount(hour, minlength=_DAY)
    by_hour = tuple(
        Hour(one, int(sessions[one]), _dots(chosen, pairs.where(hour_of_pair == one)))
        for one in range(_DAY)
        if sessions[one]
    )
    return Hours(scale, by_hour, tuple(_patterns(chosen, pairs)), len(shown))


def _patterns(chosen: Selection, pairs: Pairs) -> Iterator[Split[PatternId]]:
    columns, pattern = chosen.columns, chosen.columns.pattern[chosen.shown]
    counts = np.bincount(pattern + 1, minlength=len(columns.patterns.names) + 1)[1:]
    of_pair = columns.pattern[pairs.places]
    for code, name in enumerate(columns.patterns.names):
        if counts[code]:
            own = pairs.where(of_pair == code)
            yield Split(name, int(counts[code]), _dots(chosen, own), finding_among(own.changes, split=True))


def kinds(chosen: Selection, scale: Scale) -> KindSplit:
    """Return each kind of session beside the others, whichever kind is looked at."""
    columns, places = chosen.columns, chosen.spoken_of
    pairs = chosen.pairs(scale, places)
    counts = np.bincount(columns.kind[places], minlength=len(KINDS))
    of_pair = columns.kind[pairs.places]
    return KindSplit(
        scale,
        tuple(
            _kind(chosen, kind, int(counts[code]), pairs.where(of_pair == code)) for code, kind in enumerate(KINDS)
        ),
    )


def _kind(chosen: Selection, kind: Kind, sessions: int, pairs: Pairs) -> Split[Kind]:
    return Split(kind, sessions, _dots(chosen, pairs), finding_among(pairs.changes, split=True))


def _dots(chosen: Selection, pairs: Pairs) -> tuple[Dot, ...]:
    """Return the changes of *pairs* to the nearest half point, smallest first."""
    halves = np.round(pairs.changes * 2) / 2
    different, last_first, counts = np.unique(halves[::-1], return_index=True, return_counts=True)
    latest = pairs.places[::-1][last_first]
    return tuple(
        Dot(change, count, chosen.columns.id_at(place))
        for change, count, place in zip(different.tolist(), counts.tolist(), latest.tolist(), strict=True)
    )


def body(chosen: Selection, scale: Scale) -> BodyFigures:
    """Return the areas of the sessions that are shown. Pain is the area's own, other scales are the session's."""
    columns = chosen.columns
    shown, told = _truths(chosen, chosen.shown), _truths(chosen, chosen.spoken_of)
    found = []
    for code, name in enumerate(columns.areas.names):
        if chosen.view.area not in (None, name):
            continue
        own = np.flatnonzero(columns.area == code)
        sessions = columns.area_session[own]
        seen = shown[sessions]
        if not seen.any():
            continue
        latest = int(sessions[seen][-1])
        found.append(
            AreaFigures(
                area=name,
                seconds=int(columns.area_seconds[own][seen].sum()),
                sessions=len(np.unique(sessions[seen])),
                finding=finding_among(_area_changes(chosen, scale, own[told[sessions]]), split=True),
                last_day=columns.day_at(latest),
                latest=columns.id_at(latest),
            )
        )
    return BodyFigures(scale, tuple(found))


def _truths(chosen: Selection, places: Numbers) -> Numbers:
    truths = np.zeros(len(chosen.columns), dtype=bool)
    truths[places] = True
    return truths


def _area_changes(chosen: Selection, scale: Scale, own: Numbers) -> Numbers:
    columns = chosen.columns
    if scale is Scale.PAIN:
        changes = columns.area_after[own] - columns.area_before[own]
    else:
        places, row = np.unique(columns.area_session[own]), GRAPHED.index(scale)
        changes = columns.pair_after[row, places] - columns.pair_before[row, places]
    return np.round(changes[~np.isnan(changes)], 6)
