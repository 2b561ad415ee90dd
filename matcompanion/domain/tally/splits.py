"""Changes split by hour, pattern, kind and area."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from matcompanion.domain.choices import PatternId, Scale
from matcompanion.domain.progress.body import AreaFigures, BodyFigures
from matcompanion.domain.progress.ratings import GRAPHED
from matcompanion.domain.progress.splits import Dot, Hour, Hours, KindSplit, Split
from matcompanion.domain.statistics.interval import DECIMALS
from matcompanion.domain.statistics.rules import Finding, finding_of_counts
from matcompanion.domain.tally.coded import Table, coded
from matcompanion.domain.tally.columns import KINDS, Numbers
from matcompanion.domain.tally.ratings import finding_among, newest
from matcompanion.domain.tally.selection import Pairs, Selection

_HOUR = 60
_DAY = 24


def hours(chosen: Selection, scale: Scale) -> Hours:
    """Return when the sessions that are shown began, and with which breathing."""
    columns, shown = chosen.columns, chosen.shown
    pairs = chosen.pairs(scale)
    sessions = np.bincount(columns.minute[shown] // _HOUR, minlength=_DAY)
    parts = _Parts(chosen, pairs, columns.minute[pairs.places] // _HOUR, _DAY)
    by_hour = tuple(Hour(one, int(sessions[one]), parts.dots(one)) for one in range(_DAY) if sessions[one])
    return Hours(scale, by_hour, tuple(_patterns(chosen, pairs)), len(shown))


def _patterns(chosen: Selection, pairs: Pairs) -> Iterator[Split[PatternId]]:
    columns = chosen.columns
    size = len(columns.patterns.names) + 1  # the last is for those without
    counts = np.bincount(columns.pattern[chosen.shown] % size, minlength=size)
    parts = _Parts(chosen, pairs, columns.pattern[pairs.places] % size, size)
    for code, name in enumerate(columns.patterns.names):
        if counts[code]:
            yield Split(name, int(counts[code]), parts.dots(code), parts.finding(code))


def kinds(chosen: Selection, scale: Scale) -> KindSplit:
    """Return each kind of session beside the others, whichever kind is looked at."""
    columns, pairs = chosen.columns, chosen.told(scale)
    counts = np.bincount(columns.kind[chosen.spoken_of], minlength=len(KINDS))
    parts = _Parts(chosen, pairs, columns.kind[pairs.places], len(KINDS))
    return KindSplit(
        scale,
        tuple(
            Split(kind, int(counts[code]), parts.dots(code), parts.finding(code)) for code, kind in enumerate(KINDS)
        ),
    )


class _Parts:
    """The changes of *pairs* in *count* parts; *part* says for each pair in which it is."""

    def __init__(self, chosen: Selection, pairs: Pairs, part: Numbers, count: int) -> None:
        self._columns, self._pairs, self._part, self._count = chosen.columns, pairs, part, count
        halves = coded(np.round(pairs.changes * 2) / 2)
        self._halves = halves.table(part, count)
        self._latest = np.zeros(self._halves.counts.size, dtype=np.int64)
        np.maximum.at(self._latest, part * len(halves.different) + halves.codes, pairs.places)
        self._changes: Table | None = None

    def dots(self, part: int) -> tuple[Dot, ...]:
        """Return the changes of *part* to the nearest half point, smallest first."""
        counts = self._halves.counts[part].tolist()
        latest = self._latest.reshape(self._halves.counts.shape)[part].tolist()
        return tuple(
            Dot(change, count, self._columns.id_at(place))
            for change, count, place in zip(self._halves.different.tolist(), counts, latest, strict=True)
            if count
        )

    def finding(self, part: int) -> Finding:
        """Return what may be said of the changes of *part*."""
        changes = self._pairs.changes
        if self._changes is None:
            self._changes = coded(changes).table(self._part, self._count)
        last = newest(changes[self._part == part])
        return finding_of_counts(self._changes.row(part), last, split=True)


def body(chosen: Selection, scale: Scale) -> BodyFigures:
    """Return the areas of the sessions that are shown. Pain is the area's own, other scales are the session's."""
    columns = chosen.columns
    shown, told = _truths(chosen, chosen.shown), _truths(chosen, chosen.spoken_of)
    changes = _area_changes(chosen, scale)
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
                sessions=int(seen.sum()),
                finding=finding_among(_rated(changes[own[told[sessions]]]), split=True),
                last_day=columns.day_at(latest),
                latest=columns.id_at(latest),
            )
        )
    return BodyFigures(scale, tuple(found))


def _truths(chosen: Selection, places: Numbers) -> Numbers:
    truths = np.zeros(len(chosen.columns), dtype=bool)
    truths[places] = True
    return truths


def _area_changes(chosen: Selection, scale: Scale) -> Numbers:
    """Return what changed in each area of each session, NaN where it was not rated before and after."""
    columns = chosen.columns
    if scale is Scale.PAIN:
        return np.round(columns.area_after - columns.area_before, DECIMALS)
    row = GRAPHED.index(scale)
    return np.round(columns.pair_after[row] - columns.pair_before[row], DECIMALS)[columns.area_session]


def _rated(changes: Numbers) -> Numbers:
    return changes[~np.isnan(changes)]
