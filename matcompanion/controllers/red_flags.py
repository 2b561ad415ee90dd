"""When the card about red flags is offered by itself: follows the plan, the ratings and the history."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.clock import Clock
from matcompanion.content.red_flags_reader import read_red_flags
from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.settings import SettingsController
from matcompanion.controllers.today import counted_today
from matcompanion.domain.catalogue import Learning
from matcompanion.domain.pain_trend import PainTrend, TrendRule, pain_trend
from matcompanion.domain.red_flags import FlagTopic, Offer, RedFlags, offer, put_away_with, topics_of
from matcompanion.domain.settings import PutAway

if TYPE_CHECKING:  # it speaks SQL, and the first frame needs none
    from matcompanion.storage.history import History

_LOOKED_AT_DAYS = 180
"""Older sessions say nothing about a trend of weeks (our choice)."""
_MOST = 1000
"""Sessions that are looked at, the newest: more than five a day for all that time would only take time."""


class RedFlagsController(QObject):
    """Holds what is offered now; ``changed`` when it is something else.

    The signs are read from *root* when they are first needed, and so is what there is to learn.
    """

    changed = Signal()

    def __init__(
        self,
        choose: ChooseController,
        history: HistoryController,
        settings: SettingsController,
        clock: Clock,
        root: Path,
        learning: Callable[[], Learning],
    ) -> None:
        super().__init__()
        self._choose, self._history, self._settings, self._clock = choose, history, settings, clock
        self._root, self._learning = root, learning
        self._standing = self._about
        self._picked = False
        self._trend: PainTrend | None = None
        self._offer: Offer | None = None
        choose.changed.connect(self._look)
        choose.rated.connect(self._look)
        history.opened.connect(self._ask_for_trend)
        history.changed.connect(self._ask_for_trend)

    @cached_property
    def flags(self) -> RedFlags:
        """The signs and the numbers."""
        return read_red_flags(self._root, self._choose.catalogue, self._learning().after_effects)

    @property
    def offer(self) -> Offer | None:
        """What is offered now, if anything."""
        return self._offer

    @property
    def topics(self) -> tuple[FlagTopic, ...]:
        """The topics that belong to the plan of now."""
        plan = self._choose.plan
        return topics_of(self.flags, plan.areas, plan.goal)

    def put_away(self) -> None:
        """Do not offer this again today."""
        if self._offer is None:
            return
        settings = self._settings.settings
        before = {one.key: one.until for one in settings.put_away}
        after = put_away_with(self.flags, before, self._offer, self._today())
        self._settings.change(put_away=tuple(PutAway(key, until) for key, until in sorted(after.items())))
        self._look()

    @property
    def _about(self) -> tuple[object, ...]:
        return (self._choose.plan.areas, self._choose.plan.goal)

    def _today(self) -> date:
        return counted_today(self._clock, self._settings.settings)

    @Slot()
    def _look(self) -> None:
        self._picked = self._picked or self._about != self._standing
        plan = self._choose.plan
        offered = offer(
            self.flags,
            areas=plan.areas,
            goal=plan.goal,
            picked=self._picked,
            ratings=self._choose.ratings,
            trend=self._trend,
            put_away={one.key: one.until for one in self._settings.settings.put_away},
            today=self._today(),
        )
        if offered != self._offer:
            self._offer = offered
            self.changed.emit()

    @Slot()
    def _ask_for_trend(self) -> None:
        work = partial(_trend, rule=self.flags.trend, today=self._today())
        self._history.run(work).done.connect(self._take_trend)

    @Slot(object)
    def _take_trend(self, trend: PainTrend | None) -> None:
        self._trend = trend
        self._look()


def _trend(history: History, rule: TrendRule, today: date) -> PainTrend | None:
    first = today - timedelta(days=_LOOKED_AT_DAYS)
    return pain_trend(rule, history.sessions(first, today, limit=_MOST), today)
