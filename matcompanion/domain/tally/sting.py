"""How strong the points felt, session by session."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import numpy as np

from matcompanion.domain.choices import Kind
from matcompanion.domain.progress.sting import Acclimatisation, Placed, StingHeap, StingPoint, StingSeries
from matcompanion.domain.statistics.rules import TREND_FROM
from matcompanion.domain.statistics.theil_sen import theil_sen
from matcompanion.domain.tally.coded import coded, middle
from matcompanion.domain.tally.columns import CLOTHES, KINDS, SURFACES, Numbers
from matcompanion.domain.tally.ratings import MOST_HEAPS, MOST_POINTS, direction
from matcompanion.domain.tally.selection import Selection

_PLACINGS = len(SURFACES) * len(CLOTHES)
_THIRD = 3
_STEP_SECONDS = 30.0
_MOST_STEPS = 20.0  # that it took longer than so many is as much as needs to be known


def acclimatisation(chosen: Selection) -> Acclimatisation:
    """Return the sting of the sessions that are shown. Sessions are counted over all that pass the filters."""
    columns = chosen.columns
    on_mat = chosen.all[columns.kind[chosen.all] == KINDS.index(Kind.MAT)]
    nth = np.arange(1, len(on_mat) + 1)
    seen = chosen.cut(columns.day[on_mat], chosen.days)
    places, nth = on_mat[seen], nth[seen]
    known = columns.surface[places] >= 0
    placed = np.where(known, columns.surface[places] * len(CLOTHES) + columns.clothing[places], _PLACINGS)
    counts = np.bincount(placed, minlength=_PLACINGS + 1)[:_PLACINGS]
    order = [code for code in np.argsort(-counts, kind="stable").tolist() if counts[code]]
    rank = np.full(_PLACINGS + 1, -1)
    rank[order] = np.arange(len(order))
    ranks = rank[placed]
    return Acclimatisation(
        first_minute=_series(chosen, places, nth, ranks, columns.first_minute[places], 1.0),
        at_end=_series(chosen, places, nth, ranks, columns.at_end[places], 1.0),
        eased=_series(chosen, places, nth, ranks, columns.eased[places], _STEP_SECONDS),
        placements=tuple(
            (Placed(SURFACES[code // len(CLOTHES)], CLOTHES[code % len(CLOTHES)]), int(counts[code]))
            for code in order
        ),
        sessions=len(places),
    )


def _series(
    chosen: Selection, places: Numbers, nth: Numbers, ranks: Numbers, values: Numbers, step: float
) -> StingSeries:
    rated = ~np.isnan(values)
    places, nth, ranks, values = places[rated], nth[rated], ranks[rated], values[rated]
    many, columns = len(places) > MOST_POINTS, chosen.columns
    enough = len(places) >= TREND_FROM
    third = len(places) // _THIRD
    return StingSeries(
        points=()
        if many
        else tuple(
            StingPoint(columns.id_at(place), columns.day_at(place), number, value, rank)
            for place, number, value, rank in zip(
                places.tolist(), nth.tolist(), values.tolist(), ranks.tolist(), strict=True
            )
        ),
        heaps=_heaps(chosen, places, nth, values, step) if many else (),
        count=len(places),
        direction=direction(theil_sen(np.arange(len(values)), np.minimum(values / step, _MOST_STEPS)))
        if enough
        else None,
        early=middle(values[:third]) if enough else None,
        late=middle(values[-third:]) if enough else None,
    )


def _heaps(chosen: Selection, places: Numbers, nth: Numbers, values: Numbers, step: float) -> tuple[StingHeap, ...]:
    bounds = np.linspace(0, len(places), MOST_HEAPS + 1).astype(int)
    groups = np.repeat(np.arange(MOST_HEAPS), np.diff(bounds))
    steps = coded(np.floor(values / step + 0.5) * step).table(groups, MOST_HEAPS)
    return tuple(
        StingHeap(
            first=int(nth[begin]),
            last=int(nth[end - 1]),
            sessions=end - begin,
            values=steps.row(heap),
            middle=middle(values[begin:end]),
            latest=date.fromordinal(int(chosen.columns.day[places[end - 1]])),
        )
        for heap, (begin, end) in enumerate(pairwise(bounds.tolist()))
        if end > begin
    )
