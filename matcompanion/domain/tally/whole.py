"""Everything for the page, counted at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np

from matcompanion.domain.choices import Scale
from matcompanion.domain.progress.body import Body
from matcompanion.domain.progress.ratings import GRAPHED
from matcompanion.domain.progress.whole import Progress
from matcompanion.domain.progress_view import ProgressView, Range
from matcompanion.domain.tally import practised, ratings, splits, sting
from matcompanion.domain.tally.columns import Columns
from matcompanion.domain.tally.selection import Selection


def progress(columns: Columns, view: ProgressView, today: date, *, goal: int = 0) -> Progress:
    """Return what *view* shows on the day *today*. Sessions of later days do not count yet.

    The weekly *goal*, in minutes, is for all sessions: a part of them is not held against it.
    """
    chosen = Selection(columns, view, today)
    scales = _scales(chosen)
    scale = _scale(scales, view)
    every_kind = chosen
    if view.kind is not None:
        every_kind = Selection(columns, replace(view, kind=None), today)
    return Progress(
        view=view,
        range=chosen.range,
        days=chosen.days,
        today=today,
        since=chosen.earliest,
        ever=chosen.ever,
        sessions=len(chosen.all),
        shown=len(chosen.shown),
        scales=scales,
        scale=scale,
        minutes=practised.minutes(chosen, 0 if view.filtered else goal),
        calendar=practised.calendar(chosen),
        comparison=ratings.comparison(chosen, scale),
        baseline=ratings.baseline(chosen, scale),
        acclimatisation=sting.acclimatisation(chosen),
        body=splits.body(chosen, scale),
        rhythm=practised.rhythm(chosen),
        hours=splits.hours(chosen, scale),
        kinds=splits.kinds(every_kind, scale),
    )


def body(columns: Columns, scale: Scale | None, today: date) -> Body:
    """Return all areas over all sessions up to *today*, with what changed on *scale* if it was rated."""
    view = ProgressView(Range.ALL, scale=scale)
    chosen = Selection(columns, view, today)
    return Body(splits.body(chosen, _scale(_scales(chosen), view)), today)


def _scales(chosen: Selection) -> tuple[Scale, ...]:
    return tuple(scale for scale in GRAPHED if _is_rated(chosen, scale))


def _scale(scales: tuple[Scale, ...], view: ProgressView) -> Scale:
    return view.scale if view.scale is not None and view.scale in scales else next(iter(scales), Scale.TENSION)


def _is_rated(chosen: Selection, scale: Scale) -> bool:
    return not bool(np.isnan(chosen.columns.before[GRAPHED.index(scale), : chosen.ever]).all())
