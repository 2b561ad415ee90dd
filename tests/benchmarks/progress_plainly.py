"""The graphs of Progress as one would draw them plainly: every session a mark, with matplotlib, into a picture."""

from __future__ import annotations

import io

import numpy as np
from matplotlib.figure import Figure

from matcompanion.domain.tally.columns import Columns, Numbers

_TENSION = 0


def draw(columns: Columns) -> bytes:
    """Draw eight graphs of all sessions and return the picture."""
    figure = Figure(figsize=(10.12, 18), dpi=100)
    axes = figure.subplots(4, 2).ravel()
    days, weeks = columns.day, (columns.day - columns.day.min()) // 7
    before, after = columns.pair_before[_TENSION], columns.pair_after[_TENSION]
    rated = ~(np.isnan(before) | np.isnan(after))
    axes[0].bar(np.arange(weeks.max() + 1), np.bincount(weeks, weights=columns.seconds) / 60)
    axes[1].vlines(days[rated], before[rated], after[rated], lw=0.4)
    axes[1].plot(days[rated], before[rated], "o", mfc="none", ms=3)
    axes[1].plot(days[rated], after[rated], "o", ms=3)
    year = days > days.max() - 371
    minutes = np.bincount(days[year] - days[year].min(), weights=columns.seconds[year]) / 60
    axes[2].scatter(np.arange(len(minutes)) // 7, np.arange(len(minutes)) % 7, s=minutes)
    axes[3].plot(days, columns.before[_TENSION], "o", mfc="none", ms=3)
    stung = ~np.isnan(columns.first_minute)
    axes[4].plot(np.arange(int(stung.sum())), columns.first_minute[stung], "o", ms=3)
    axes[5].barh(*_minutes_of_areas(columns))
    axes[6].scatter(columns.minute[rated] / 60, (after - before)[rated], s=4)
    axes[7].scatter((after - before)[rated], columns.kind[rated], s=4)
    picture = io.BytesIO()
    figure.savefig(picture, format="png")
    return picture.getvalue()


def _minutes_of_areas(columns: Columns) -> tuple[Numbers, Numbers]:
    minutes = np.bincount(columns.area, weights=columns.area_seconds) / 60
    return np.arange(len(minutes)), minutes
