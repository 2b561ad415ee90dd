"""Minutes, days and rhythm, counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np

from matcompanion.domain.choices import Kind
from matcompanion.domain.progress.periods import Period, periods
from matcompanion.domain.progress.practised import Calendar, Day, Minutes, Rhythm, Stretch
from matcompanion.domain.progress_view import DAYS_OF_WEEK, Days, week_start, weeks_back
from matcompanion.domain.statistics.practice import FOUR_WEEKS, WEEK, Practice
from matcompanion.domain.tally.columns import KINDS, Numbers
from matcompanion.domain.tally.selection import Selection

MOST_BARS = 160
"""More bars than these cannot be told apart on a card."""
_WEEKS_OF_YEAR = 53


def minutes(chosen: Selection, goal: int) -> Minutes:
    """Return the minutes of each week that is shown, or of longer periods where there are too many."""
    shown = periods(chosen.days, MOST_BARS)
    stretches = _stretched(chosen, shown, chosen.days)
    running = chosen.days.last >= chosen.today
    this_week = None
    if running:
        (of_today,) = periods(Days(chosen.today, chosen.today), 1)
        (this_week,) = _stretched(chosen, (of_today,), of_today.days)
    finished = _finished_weeks(chosen)
    return Minutes(stretches, this_week, goal, len(finished), int((finished >= goal * 60).sum()))


def _finished_weeks(chosen: Selection) -> Numbers:
    """Return the seconds of each week that is shown whole and over, since the first session."""
    earliest = chosen.earliest
    if earliest is None:
        return np.zeros(0)
    whole = week_start(chosen.days.first + timedelta(days=DAYS_OF_WEEK - 1))
    first = max(whole, week_start(earliest))
    end = week_start(min(chosen.today, chosen.days.last + timedelta(days=1)))
    weeks = max(0, (end - first).days // DAYS_OF_WEEK)
    if not weeks:
        return np.zeros(0)
    places = chosen.between(Days(first, end - timedelta(days=1)))
    week = (chosen.columns.day[places] - first.toordinal()) // DAYS_OF_WEEK
    return np.bincount(week, weights=chosen.seconds[places], minlength=weeks)


def _stretched(chosen: Selection, shown: Sequence[Period], among: Days) -> tuple[Stretch, ...]:
    """Return what was done on the days *among* those of each of the periods *shown*, which follow one another."""
    places = chosen.between(Days(shown[0].days.first, shown[-1].days.last).within(among))
    days = chosen.columns.day[places]
    starts = np.array([period.days.first.toordinal() for period in shown])
    period = np.searchsorted(starts, days, side="right") - 1
    cell = period * len(KINDS) + chosen.columns.kind[places]
    size = len(shown) * len(KINDS)
    seconds = np.bincount(cell, weights=chosen.seconds[places], minlength=size).reshape(len(shown), len(KINDS))
    ends = np.searchsorted(period, np.arange(len(shown)), side="right")
    begins = np.searchsorted(period, np.arange(len(shown)), side="left")
    return tuple(
        Stretch(
            one,
            passed=len(one.days.within(among).within(Days(among.first, chosen.today))),
            seconds={kind: int(value) for kind, value in zip(Kind, row, strict=True) if value},
            sessions=int(end - begin),
            latest=date.fromordinal(int(days[end - 1])) if end > begin else None,
        )
        for one, row, begin, end in zip(shown, seconds, begins, ends, strict=True)
    )


def calendar(chosen: Selection) -> Calendar:
    """Return the year that ends with the last day that is shown."""
    last = chosen.days.last
    first = weeks_back(last, _WEEKS_OF_YEAR)
    return Calendar(first, _days(chosen, Days(first, last), chosen.days), chosen.today)


def rhythm(chosen: Selection) -> Rhythm:
    """Return on how many of the last days there was a session, up to the last one that is shown."""
    last = chosen.days.last
    days = _days(chosen, Days(last - timedelta(days=FOUR_WEEKS - 1), last), None)
    counts = [sum(day.sessions > 0 for day in days[-of:]) for of in (WEEK, FOUR_WEEKS)]
    return Rhythm(Practice(counts[0], WEEK), Practice(counts[1], FOUR_WEEKS), days, chosen.today)


def _days(chosen: Selection, wanted: Days, shown: Days | None) -> tuple[Day, ...]:
    places = chosen.between(wanted)
    place = chosen.columns.day[places] - wanted.first.toordinal()
    seconds = np.bincount(place, weights=chosen.seconds[places], minlength=len(wanted))
    sessions = np.bincount(place, minlength=len(wanted))
    dates = (wanted.first + timedelta(days=index) for index in range(len(wanted)))
    return tuple(
        Day(day, int(second), int(count), shown is None or day in shown)
        for day, second, count in zip(dates, seconds, sessions, strict=True)
    )
