"""Level ladder: the steps of each part of the body, those reached, the next one, and why."""

from __future__ import annotations

from datetime import date
from functools import partial

import pyqtgraph as pg
from PySide6.QtCore import Slot
from PySide6.QtGui import QColor

from matcompanion.domain import limits
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Kind, Level, Track
from matcompanion.domain.progress import Progress
from matcompanion.domain.progress_view import Days
from matcompanion.domain.progression import Ladder, LadderRung, TrackLadder
from matcompanion.ui import wording_ladder as words
from matcompanion.ui.charts import key
from matcompanion.ui.charts.bars import Bar, Bars, Layer, Numbers
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.graph import ColumnGraph, Mark
from matcompanion.ui.charts.ladder_source import StepsSource
from matcompanion.ui.charts.rating_graph import scatter
from matcompanion.ui.charts.style import pen
from matcompanion.ui.charts.table import Cell, Named
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.choice_field import ChoiceField
from matcompanion.ui.widgets.plain_label import PlainLabel

_HEIGHT = 190
_EARLIER = 0.27  # a step that was reached before the days that are shown
_NEXT = _AHEAD = 0.16
_ABOVE = 30  # pixels for a number above the highest step
_AXIS = 34
_ROOM = 20  # pixels that a number above a step needs


class _LadderGraph(ColumnGraph):
    """A bar for each step, each as high as it is far."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, height=_HEIGHT)
        self._rungs: tuple[LadderRung, ...] = ()
        self._days: Days | None = None
        self._bars: Bars | None = None

    def set_rungs(self, rungs: tuple[LadderRung, ...], days: Days, today: date) -> None:
        """Show *rungs*; those that were reached on *days* are full."""
        self._rungs, self._days = rungs, days
        self.set_marks(
            [
                Mark(float(place), float(one.number), partial(words.rung_telling, one, today))
                for place, one in enumerate(rungs)
            ]
        )

    def draw(self) -> None:
        """Draw the steps, their minutes and their levels."""
        if not self._rungs:
            return
        rungs = self._rungs
        most = rungs[-1].number
        first = {level: next(n for n, one in enumerate(rungs) if one.rung.level is level) for level in _levels(rungs)}
        self.plot.clear()
        ticks = [(place + self._half(level, rungs), words.level(level)) for level, place in first.items()]
        self.plot.lay_out(ticks, (), (-0.7, len(rungs) - 0.3), (0.0, most + self._above(most)), grid=False)
        for place in list(first.values())[1:]:
            self.plot.add(pg.InfiniteLine(place - 0.5, angle=90, pen=pen(self._theme.color("line"), 1.2)))
        self._bars = Bars([Bar(float(place), (self._layer(one),)) for place, one in enumerate(rungs)])
        self.plot.add(self._bars)
        self._write_minutes()
        here = next((place for place, one in enumerate(rungs) if one.is_here), None)
        if here is not None:
            mark = scatter(
                [float(here)],
                [float(rungs[here].number)],
                10.0,
                self._theme.color("surface"),
                edge=self._theme.color("accent"),
                width=2.4,
            )
            self.plot.add(mark)

    def _above(self, most: int) -> float:
        """Return how much of the axis a number above the highest step takes."""
        taken = self._theme.scaled(_ABOVE)
        return most * taken / max(20, self.height() - self._theme.scaled(_AXIS) - taken)

    def _half(self, level: Level, rungs: tuple[LadderRung, ...]) -> float:
        return (sum(one.rung.level is level for one in rungs) - 1) / 2

    def _write_minutes(self) -> None:
        if self.width() / len(self._rungs) < self._theme.scaled(_ROOM):
            return
        places = [(float(place), float(one.number), str(one.rung.minutes)) for place, one in enumerate(self._rungs)]
        strong = frozenset(place for place, one in enumerate(self._rungs) if one.is_here or one.is_next)
        here = frozenset(place for place, one in enumerate(self._rungs) if one.is_here)
        self.plot.add(Numbers(self._theme, places, strong, lifted=here))

    def _layer(self, one: LadderRung) -> Layer:
        fill, edge = _look(self._theme, one, self._days)
        return Layer(float(one.number), fill, edge)

    def enlarge(self, index: int) -> None:
        """Widen the step."""
        if self._bars is not None:
            self._bars.widen(index)


def _levels(rungs: tuple[LadderRung, ...]) -> list[Level]:
    return list(dict.fromkeys(one.rung.level for one in rungs))


def _look(theme: Theme, one: LadderRung, days: Days | None) -> tuple[QColor, QColor | None]:
    """Return the filling and the edge of a step."""
    if one.is_here:
        return theme.color("accent"), None
    if one.reached is not None:
        inside = days is None or one.reached in days
        return (theme.scale("tide")[3] if inside else theme.color("accent", _EARLIER)), None
    if one.is_next:
        return theme.color("accent", _NEXT), theme.color("accent")
    return theme.color("control", _AHEAD), None


class LevelLadder(ChartCard):
    """The card ``Level ladder``."""

    def __init__(self, theme: Theme, catalogue: Catalogue, steps: StepsSource) -> None:
        self._steps = _LadderGraph(theme)
        super().__init__(theme, words.tr("Level ladder"), self._steps)
        self._catalogue, self._source = catalogue, steps
        self._progress: Progress | None = None
        self._ladder: Ladder | None = None
        self._track: Track | None = None
        self._shown: TrackLadder | None = None
        self.field = ChoiceField(theme, None, words.tr("Part of the body"), words.tr("Ladder shown"))
        self.field.chosen.connect(self._take_track)
        self.set_tool(self.field)
        self._why = PlainLabel(theme, role="label_strong", wrap=True)
        self._note = PlainLabel(theme, role="caption", color="ink2", wrap=True)
        self.below.addWidget(self._why)
        self.below.addWidget(self._note)
        self.set_key(
            [
                key.Sign(words.tr("You are here"), key.bar("accent")),
                key.Sign(words.tr("Reached"), key.scale_bar("tide", 3)),
                key.Sign(words.tr("Reached earlier"), key.bar("accent", alpha=_EARLIER)),
                key.Sign(words.tr("Next"), key.bar("accent", "accent", _NEXT)),
                key.Sign(words.tr("Not reached"), key.bar("control", alpha=_AHEAD)),
            ]
        )
        self.chosen.connect(self._choose)
        steps.ladder.changed.connect(self._refresh)

    def set_data(self, progress: Progress) -> None:
        """Show the ladder beside *progress*: its days, and the part of the body that its area belongs to."""
        self._progress = progress
        self._ladder = self._source.ladder.ladder
        self._show_ladder()

    @Slot()
    def _refresh(self) -> None:
        """Look whether the ladder is another one now."""
        ladder = self._source.ladder.ladder
        if self._progress is not None and ladder != self._ladder:
            self._ladder = ladder
            self._show_ladder()

    @Slot(object)
    def _take_track(self, track: Track) -> None:
        self._track = track
        self._show_ladder()

    def _tracks(self, ladder: Ladder, progress: Progress) -> list[TrackLadder]:
        """Return the ladders to choose from: those tried, or those of the area that is looked at."""
        area = self._catalogue.areas.get(progress.view.area) if progress.view.area is not None else None
        if area is None:
            return list(ladder.tried)
        of_area = {limits.track_of(area, position) for position in area.positions}
        return [one for one in ladder.tracks if one.track in of_area]

    def _show_ladder(self) -> None:
        progress, ladder = self._progress, self._ladder
        if progress is None:
            return
        of_mat = progress.view.kind in (None, Kind.MAT)
        tracks = self._tracks(ladder, progress) if ladder is not None and of_mat else []
        self.field.setVisible(len(tracks) > 1)
        for label in (self._why, self._note):
            label.setVisible(bool(tracks))
        if not tracks:
            self._shown = None
            title = words.tr("Not enough yet") if of_mat else words.tr("No steps without the mat")
            text = words.nothing_text() if of_mat else words.off_the_mat(progress)
            self.show_missing(title, words.tr("Steps of getting used to the points"), text)
            return
        shown = next((one for one in tracks if one.track is self._track), tracks[0])
        self.field.set_options([(one.track, words.track(one.track), None) for one in tracks])
        self.field.set_value(shown.track)
        self._note.setText(words.note(ladder.since if ladder is not None else None, progress.today))
        self._show_track(shown, progress)

    def _show_track(self, shown: TrackLadder, progress: Progress) -> None:
        effects, today = self._source.effects(), progress.today
        self._shown = shown
        self._steps.set_rungs(shown.rungs, progress.days, today)
        self._why.setText(words.why(shown, effects))
        self.show_finding(words.title(shown), words.subtitle(shown), words.summary(shown, effects, today))
        rows: list[tuple[Cell, ...]] = [
            (Named(words.rung_name(one), one.number), words.rung(one), one.reached, one.sessions)
            for one in shown.rungs
        ]
        self.set_table((words.tr("Step"), words.tr("What"), words.tr("Reached"), words.tr("Sessions")), rows)

    @Slot(int)
    def _choose(self, index: int) -> None:
        if self._shown is not None:
            reached = self._shown.rungs[index].reached
            if reached is not None:
                self.day_chosen.emit(reached)
