"""Which sessions a view means: those that pass its filters, and those of them on the days that are shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np

from matcompanion.domain.choices import Scale
from matcompanion.domain.progress.ratings import GRAPHED
from matcompanion.domain.progress_view import Days, ProgressView, Range
from matcompanion.domain.statistics.interval import DECIMALS
from matcompanion.domain.tally.columns import KINDS, Columns, Numbers


@dataclass(frozen=True)
class Pairs:
    """Sessions by their *places* in the columns, with what was rated before and after."""

    places: Numbers
    before: Numbers
    after: Numbers

    def __len__(self) -> int:
        return len(self.places)

    def where(self, chosen: Numbers) -> Pairs:
        """Return those that are *chosen*: a slice, places or truths."""
        return Pairs(self.places[chosen], self.before[chosen], self.after[chosen])

    @cached_property
    def changes(self) -> Numbers:
        """After less before, free of the dust of means."""
        return np.round(self.after - self.before, DECIMALS)


class Selection:
    """What *view* means on the day *today*."""

    def __init__(self, columns: Columns, view: ProgressView, today: date) -> None:
        self.columns, self.view, self.today = columns, view, today
        self._past = int(np.searchsorted(columns.day, today.toordinal(), side="right"))
        self.earliest = columns.day_at(0) if self._past else None
        self.range = view.range_for(today, self.earliest)
        self.days: Days = view.days(today, self.earliest)
        self.split = view.filtered
        self._told: dict[Scale, Pairs] = {}

    @property
    def ever(self) -> int:
        """How many sessions there are up to today, whatever they are."""
        return self._past

    @cached_property
    def all(self) -> Numbers:
        """The places of the sessions up to today that pass the filters."""
        columns, view = self.columns, self.view
        chosen = np.ones(self._past, dtype=bool)
        if view.kind is not None:
            chosen &= columns.kind[: self._past] == KINDS.index(view.kind)
        if view.goal is not None:
            chosen &= columns.goal[: self._past] == columns.goals.known(view.goal)
        if view.area is not None:
            with_area = np.zeros(len(columns), dtype=bool)
            with_area[columns.area_session[self._of_area]] = True
            chosen &= with_area[: self._past]
        return np.flatnonzero(chosen)

    @cached_property
    def shown(self) -> Numbers:
        """The places of those on the days that are shown."""
        return self.between(self.days)

    @property
    def spoken_of(self) -> Numbers:
        """The places of those that sentences speak of: all of them, unless the person chose the dates."""
        return self.shown if self.range is Range.DATES else self.all

    def between(self, days: Days) -> Numbers:
        """Return the places of those that pass the filters on *days*."""
        return self.all[self.cut(self._day_of_all, days)]

    @cached_property
    def _day_of_all(self) -> Numbers:
        return self.columns.day[self.all]

    @staticmethod
    def cut(ordinals: Numbers, days: Days) -> slice:
        """Return which of the sorted days *ordinals* are on *days*."""
        first = int(np.searchsorted(ordinals, days.first.toordinal(), side="left"))
        last = int(np.searchsorted(ordinals, days.last.toordinal(), side="right"))
        return slice(first, max(first, last))

    @cached_property
    def seconds(self) -> Numbers:
        """The active seconds of each place of the columns; of one area, those that were spent on it."""
        columns = self.columns
        if self.view.area is None:
            return columns.seconds
        own = self._of_area
        return np.bincount(
            columns.area_session[own], weights=columns.area_seconds[own], minlength=len(columns)
        ).astype(np.int64)

    @property
    def _of_area(self) -> Numbers:
        return self.columns.area == self.columns.areas.known(self.view.area or "")

    def before(self, scale: Scale) -> Numbers:
        """Return what was rated before at each place of the columns, NaN where nothing was."""
        if self._by_area(scale):
            return self._of_this_area(self.columns.area_before)
        return self.columns.before[GRAPHED.index(scale)]

    def told(self, scale: Scale) -> Pairs:
        """Return those that sentences speak of, as far as they were rated before and after."""
        if scale not in self._told:
            self._told[scale] = self._pairs(scale, self.spoken_of)
        return self._told[scale]

    def pairs(self, scale: Scale) -> Pairs:
        """Return those on the days that are shown, as far as they were rated before and after."""
        told = self.told(scale)
        return told.where(self.cut(self.columns.day[told.places], self.days))

    def _pairs(self, scale: Scale, places: Numbers) -> Pairs:
        if self._by_area(scale):
            before = self._of_this_area(self.columns.area_before)[places]
            after = self._of_this_area(self.columns.area_after)[places]
        else:
            row = GRAPHED.index(scale)
            before, after = self.columns.pair_before[row][places], self.columns.pair_after[row][places]
        rated = ~(np.isnan(before) | np.isnan(after))
        return Pairs(places[rated], before[rated], after[rated])

    def _by_area(self, scale: Scale) -> bool:
        """Whether it is the rating of the one area that counts: pain is asked for each."""
        return scale is Scale.PAIN and self.view.area is not None

    def _of_this_area(self, ratings: Numbers) -> Numbers:
        own = self._of_area
        found = np.full(len(self.columns), np.nan)
        found[self.columns.area_session[own]] = ratings[own]
        return found
