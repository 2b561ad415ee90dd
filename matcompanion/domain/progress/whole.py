"""Everything that the page Progress shows for one way of looking back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from matcompanion.domain.choices import Scale
from matcompanion.domain.progress.body import BodyFigures
from matcompanion.domain.progress.practised import Calendar, Minutes, Rhythm
from matcompanion.domain.progress.ratings import Baseline, Comparison
from matcompanion.domain.progress.splits import Hours, KindSplit
from matcompanion.domain.progress.sting import Acclimatisation
from matcompanion.domain.progress_view import Days, ProgressView, Range


@dataclass(frozen=True, slots=True)
class Progress:
    """One value for each graph.

    *ever* counts all sessions there are, *sessions* those that pass the filters and *shown* those of them on the
    days that are shown. *since* is the day of the first session; *scales* have ratings, first choice first.
    """

    view: ProgressView
    range: Range
    days: Days
    today: date
    since: date | None
    ever: int
    sessions: int
    shown: int
    scales: tuple[Scale, ...]
    scale: Scale
    minutes: Minutes
    calendar: Calendar
    comparison: Comparison
    baseline: Baseline
    acclimatisation: Acclimatisation
    body: BodyFigures
    rhythm: Rhythm
    hours: Hours
    kinds: KindSplit
