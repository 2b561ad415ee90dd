"""Year calendar: one dot a day, whose size and colour both carry the minutes."""

from __future__ import annotations

import math
from datetime import date, timedelta
from functools import partial

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QBrush, QColor, QPainter

from matcompanion.domain.progress import Calendar, Day, Progress
from matcompanion.domain.progress_view import DAYS_OF_WEEK
from matcompanion.ui import wording
from matcompanion.ui import wording_practised as words
from matcompanion.ui.charts import key
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.graph import NO_MARK, Graph, Mark
from matcompanion.ui.charts.ticks import day_ticks, labels_in
from matcompanion.ui.theme import Theme, on_scale

_HEIGHT = 146
_SPECK = 3.2
_STEP = 4  # minutes
_FAINT = 0.3  # a day that is not looked at
_LABEL = 30  # pixels of a month's name
_LABELLED_ROWS = (0, 2, 4, 6)
_KEYED_MINUTES = (10, 25, 45)


def dot_size(minutes: int) -> float:
    """Return the diameter in pixels of a day with *minutes*; above an hour it grows no more."""
    return 5.5 + 1.35 * math.sqrt(min(_stepped(minutes), 60))


def dot_color(theme: Theme, minutes: int) -> QColor:
    """Return the colour of a day with *minutes*."""
    return _color_in(theme.scale("tide"), minutes)


def _color_in(scale: tuple[QColor, ...], minutes: int) -> QColor:
    return on_scale(scale[1:], (_stepped(minutes) - 8) / 44)


def _stepped(minutes: int) -> int:
    """Return *minutes* in steps too small to see: each look that differs costs a picture of its own."""
    return minutes if minutes < _STEP else round(minutes / _STEP) * _STEP


class _CalendarGraph(Graph):
    """The dots: a column a week, a row a day of the week."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, height=_HEIGHT)
        self._calendar: Calendar | None = None
        self._shown: list[Day] = []

    def set_calendar(self, calendar: Calendar) -> None:
        """Show *calendar*; only days with a session are marks."""
        self._calendar = calendar
        self._shown = [day for day in calendar.days if day.sessions]
        self.set_marks(
            [Mark(*self._place(day.local_date), partial(_telling, day, calendar.today)) for day in self._shown]
        )

    @property
    def days(self) -> list[Day]:
        """The days that are marks."""
        return self._shown

    def _place(self, day: date) -> tuple[float, float]:
        first = self._calendar.first_day if self._calendar is not None else day
        week, weekday = divmod((day - first).days, DAYS_OF_WEEK)
        return float(week), float(DAYS_OF_WEEK - 1 - weekday)

    def draw(self) -> None:
        """Draw the dots and the specks of the days without."""
        calendar = self._calendar
        if calendar is None:
            return
        weeks = -(-len(calendar.days) // DAYS_OF_WEEK)
        most = labels_in(self.width(), self._theme.scaled(_LABEL))
        days = [calendar.first_day + timedelta(days=row) for row in _LABELLED_ROWS]
        y_ticks = [
            (float(DAYS_OF_WEEK - 1 - row), words.weekday(day)) for row, day in zip(_LABELLED_ROWS, days, strict=True)
        ]
        x_ticks = [
            (self._place(day)[0] - 0.3 + day.weekday() / DAYS_OF_WEEK, text)
            for day, text in day_ticks(calendar.first_day, calendar.days[-1].local_date, most, years=False)
        ]
        self.plot.clear()
        self.plot.lay_out(x_ticks, y_ticks, (-0.7, weeks - 0.3), (-0.7, 6.7), grid=False)
        empty = [self._place(day.local_date) for day in calendar.days if not day.sessions]
        specks = pg.ScatterPlotItem(
            [x for x, _ in empty],
            [y for _, y in empty],
            size=_SPECK,
            pen=None,
            brush=pg.mkBrush(self._theme.color("control", 0.45)),
        )
        self.plot.add(specks)
        places = [self._place(day.local_date) for day in self._shown]
        largest, brushes = self._most(weeks), self._brushes()
        dots = pg.ScatterPlotItem(
            [x for x, _ in places],
            [y for _, y in places],
            size=[min(dot_size(day.minutes), largest) for day in self._shown],
            pen=None,
            brush=[brushes[_stepped(day.minutes), day.shown] for day in self._shown],
        )
        self.plot.add(dots)

    def _brushes(self) -> dict[tuple[int, bool], QBrush]:
        """Return one brush for each look, for pyqtgraph keeps a picture for each brush; faint where nobody looks."""
        found, scale = {}, self._theme.scale("tide")
        for minutes, shown in {(_stepped(day.minutes), day.shown) for day in self._shown}:
            color = _color_in(scale, minutes)
            if not shown:
                color.setAlphaF(_FAINT)
            found[minutes, shown] = pg.mkBrush(color)
        return found

    def _most(self, weeks: int) -> float:
        """Return the largest diameter of a day, so that none touches the next one."""
        pitch = min((self.width() - 44) / (weeks + 0.6), self.plot.area().height() / 7.4 or 99)
        return float(max(_SPECK, pitch * 0.92))

    def enlarge(self, index: int) -> None:
        """Draw the day bigger, with a ring around it."""
        if index == NO_MARK:
            self.show_spot(None)
            return
        day = self._shown[index]
        x, y = self._place(day.local_date)
        weeks = -(-len(self._calendar.days) // DAYS_OF_WEEK) if self._calendar is not None else 1
        spot = pg.ScatterPlotItem(
            [x],
            [y],
            size=min(dot_size(day.minutes), self._most(weeks)) + 5,
            pen=pg.mkPen(self._theme.color("ink"), width=1.6),
            brush=pg.mkBrush(dot_color(self._theme, day.minutes)),
        )
        self.show_spot(spot)


def _telling(day: Day, today: date) -> tuple[str, str]:
    return words.day(day.local_date, today), words.day_reading(day)


class YearCalendar(ChartCard):
    """The card ``Year calendar``."""

    def __init__(self, theme: Theme) -> None:
        self._dots = _CalendarGraph(theme)
        super().__init__(theme, words.tr("Year calendar"), self._dots)
        self._progress: Progress | None = None
        self.chosen.connect(self._choose)
        self.set_key(
            [
                key.Sign(wording.minutes(minutes) if place == 0 else str(minutes), _dot(minutes))
                for place, minutes in enumerate(_KEYED_MINUTES)
            ]
        )
        theme.changed.connect(self._say_again)

    def set_data(self, progress: Progress) -> None:
        """Show the year of *progress*."""
        self._progress = progress
        self._dots.set_calendar(progress.calendar)
        self._say_again()
        self.set_table(
            (words.tr("Day"), words.tr("Sessions"), words.tr("Minutes")),
            ((day.local_date, day.sessions, day.minutes) for day in reversed(self._dots.days) if day.shown),
        )

    @Slot()
    def _say_again(self) -> None:
        """Say how to read it: more is darker in the light theme and brighter in the dark one."""
        if self._progress is not None:
            self.show_finding(
                words.calendar_title(self._progress),
                words.calendar_subtitle(dark=self._theme.dark),
                words.calendar_summary(self._progress.calendar),
            )

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.day_chosen.emit(self._dots.days[index].local_date)


def _dot(minutes: int) -> key.PaintSign:
    def paint(painter: QPainter, middle: QPointF, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(dot_color(theme, minutes))
        radius = dot_size(minutes) / 2
        painter.drawEllipse(middle, radius, radius)

    return paint
