"""How strong the points felt, session by session."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import numpy as np

from matcompanion.domain.choices import Kind
from matcompanion.domain.progress.sting import Acclimatisation, Placed, StingHeap, StingPoint, StingSeries
from matcompanion.domain.statistics.rules import TREND_FROM
from matcompanion.domain.statistics.theil_sen import theil_sen
from matcompanion.domain.tally.columns import CLOTHES, KINDS, SURFACES, Numbers
from matcompanion.domain.tally.ratings import MOST_HEAPS, MOST_POINTS, counted, direction
from matcompanion.domain.tally.selection import Selection

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
    placed = columns.surface[places] * len(CLOTHES) + columns.clothing[places]
    codes, counts = np.unique(placed[columns.surface[places] >= 0], return_counts=True)
    order = np.argsort(-counts, kind="stable")
    rank = {int(codes[index]): position for position, index in enumerate(order)}
    ranks = np.array([rank.get(int(code), -1) for code in placed], dtype=np.int64)
    return Acclimatisation(
        first_minute=_series(chosen, places, nth, ranks, columns.first_minute[places], 1.0),
        at_end=_series(chosen, places, nth, ranks, columns.at_end[places], 1.0),
        eased=_series(chosen, places, nth, ranks, columns.eased[places], _STEP_SECONDS),
        placements=tuple(
            (Placed(SURFACES[codes[index] // len(CLOTHES)], CLOTHES[codes[index] % len(CLOTHES)]), int(counts[index]))
            for index in order
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
        early=float(np.median(values[:third])) if enough else None,
        late=float(np.median(values[-third:])) if enough else None,
    )


def _heaps(chosen: Selection, places: Numbers, nth: Numbers, values: Numbers, step: float) -> tuple[StingHeap, ...]:
    bounds = np.linspace(0, len(places), MOST_HEAPS + 1).astype(int).tolist()
    steps = np.floor(values / step + 0.5) * step
    return tuple(
        StingHeap(
            first=int(nth[begin]),
            last=int(nth[end - 1]),
            sessions=end - begin,
            values=counted(steps[begin:end]),
            middle=float(np.median(values[begin:end])),
            latest=date.fromordinal(int(chosen.columns.day[places[end - 1]])),
        )
        for begin, end in pairwise(bounds)
        if end > begin
    )
