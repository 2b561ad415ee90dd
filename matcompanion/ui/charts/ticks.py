"""Where the labels of an axis stand: few, round, and never one upon another."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from matcompanion.domain.progress import Period
from matcompanion.ui.wording_progress import month, short_day

_STEPS = (5, 10, 15, 20, 30, 40, 60, 80, 100, 120, 150, 200, 250, 300, 400, 500, 600, 800, 1000)
_COUNT_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000)
_MOST_STEPS = 3
_MONTH_STEPS = (1, 2, 3, 6, 12)
_DAYS_OF_WEEKS = 35  # up to so many days, weeks are labelled instead of months


def minute_step(most: int, goal: int) -> int:
    """Return the distance of the labels for bars up to *most*: the *goal* itself where it fits, else a round one."""
    for step in (goal, *_STEPS):
        if step > 0 and most <= step * _MOST_STEPS:
            return step
    return -(-most // (_MOST_STEPS * 500)) * 500


def labels_in(width: float, widest: float) -> int:
    """Return how many labels, none wider than *widest*, fit beside one another with air between."""
    return max(2, int(width / (widest * 1.25)))


def day_ticks(first: date, last: date, most: int, *, years: bool = True) -> list[tuple[date, str]]:
    """Return at most about *most* days to label from *first* to *last*: weeks of a short time, months of a long.

    *years* adds the year to each January.
    """
    days = (last - first).days
    if days <= _DAYS_OF_WEEKS:
        return [
            (first + timedelta(days=shift), short_day(first + timedelta(days=shift))) for shift in range(0, days, 7)
        ]
    months = (last.year - first.year) * 12 + last.month - first.month
    step = next((step for step in _MONTH_STEPS if months <= step * most), -(-months // (12 * most)) * 12)
    found = []
    year, number = first.year, first.month
    while date(year, number, 1) <= last:
        day = date(year, number, 1)
        if day >= first and (number - 1) % step % 12 == 0 and (step <= 12 or year % (step // 12) == 0):
            found.append((day, month(day, year=years)))
        year, number = (year, number + 1) if number < 12 else (year + 1, 1)
    return found


def count_ticks(first: int, last: int, most: int) -> list[tuple[float, str]]:
    """Return at most *most* round numbers from *first* to *last*, and *first* itself where it is the very first."""
    step = next((n for n in _COUNT_STEPS if (last - first) / n <= most - 1), last)
    found = [number for number in range(-(-first // step) * step, last + 1, step) if number]
    if first == 1 and (not found or found[0] > step / 2) and 1 not in found:
        found.insert(0, 1)
    return [(float(number), QLocale().toString(number)) for number in found]


def place_in(periods: Sequence[Period], day: date) -> float:
    """Return where *day* is when the periods stand at 0, 1, 2 and so on, each beginning at its number."""
    index = max(0, bisect_right(periods, day, key=lambda period: period.days.first) - 1)
    return index + (day - periods[index].days.first).days / len(periods[index].days)
