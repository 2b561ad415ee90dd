"""Acclimatisation: how strong the points felt, session after session, a sign for each surface and clothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from matcompanion.domain.progress import Acclimatisation as Figures
from matcompanion.domain.progress import Placed, Progress, StingHeap, StingPoint
from matcompanion.ui import wording_sting as words
from matcompanion.ui.charts import key
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.graph import NO_MARK, Graph, Mark
from matcompanion.ui.charts.rating_graph import scatter
from matcompanion.ui.charts.table import Cell, Named
from matcompanion.ui.charts.ticks import count_ticks, labels_in
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.segmented import Segmented
from matcompanion.ui.wording import in_figures
from matcompanion.ui.wording_sting import Measure

_HEIGHT = 146
_LABEL = 36
_BIGGEST, _SMALLEST, _LARGEST_HEAP = 10.0, 4.5, 15.0
_SHAPES = ("o", "s", "t1", "d")
"""How the surfaces and clothes are told apart, the usual ones first; all others are small rings."""
_COLORS = ("accent", "ember", "control", "ink2")
_OTHERS = len(_SHAPES)
_MINUTE = 60.0
_LEAST_MINUTES, _MOST_MINUTES = 2, 10


class _StingGraph(Graph):
    """A sign for each session, heaps of them where there are many."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, height=_HEIGHT)
        self._measure = Measure.FIRST_MINUTE
        self._points: tuple[StingPoint, ...] = ()
        self._heaps: tuple[StingHeap, ...] = ()

    def set_sting(self, figures: Figures, measure: Measure, today: date) -> None:
        """Show one *measure* of *figures*."""
        found = words.series(figures, measure)
        self._measure, self._points, self._heaps = measure, found.points, found.heaps
        if self._heaps:
            self.set_marks(
                [
                    Mark(
                        (heap.first + heap.last) / 2,
                        self._y(heap.middle),
                        partial(words.heap_telling, heap, measure, today),
                    )
                    for heap in self._heaps
                ]
            )
            return
        self.set_marks(
            [
                Mark(
                    float(point.nth),
                    self._y(point.value),
                    partial(words.point_telling, point, measure, _where(figures, point), today),
                )
                for point in self._points
            ]
        )

    def _y(self, value: float) -> float:
        """Return how high a value stands; what takes longer than the axis goes stands at its top."""
        return min(value / _MINUTE, float(_MOST_MINUTES)) if self._measure is Measure.EASED else value

    def draw(self) -> None:
        """Draw the axes and the signs."""
        if not self.marks:
            return
        first, last = self._span()
        air = max(0.8, (last - first) * 0.02)
        most = labels_in(self.width(), self._theme.scaled(_LABEL))
        self.plot.clear()
        self.plot.lay_out(count_ticks(first, last, most), *self._y_axis((first - air, last + air)))
        if self._heaps:
            self._draw_heaps(self._heaps)
            return
        size = self._size()
        for place in range(_OTHERS + 1):
            own = [point for point in self._points if _sign(point.placed) == place]
            if own:
                self.plot.add(self._signs(own, place, size))

    def _span(self) -> tuple[int, int]:
        if self._heaps:
            return self._heaps[0].first, self._heaps[-1].last
        return self._points[0].nth, self._points[-1].nth

    def _y_axis(
        self, x_span: tuple[float, float]
    ) -> tuple[list[tuple[float, str]], tuple[float, float], tuple[float, float]]:
        """Return the labels upwards, and both spans."""
        if self._measure is not Measure.EASED:
            return [(float(value), str(value)) for value in (0, 5, 10)], x_span, (-0.7, 10.7)
        most = max(_LEAST_MINUTES, *(round(mark.y + 0.5) for mark in self.marks))
        step = 1 if most <= 3 else 2 if most <= 6 else 5
        top = -(-most // step) * step
        ticks = [(float(value), str(value)) for value in range(0, top + 1, step)]
        return ticks, x_span, (-0.07 * top, 1.07 * top)

    def _size(self) -> float:
        first, last = self._span()
        pitch = self.width() / max(1, last - first + 1)
        return max(_SMALLEST, min(_BIGGEST, pitch * 1.2)) * self._theme.percent / 100

    def _signs(self, points: Sequence[StingPoint], place: int, size: float) -> object:
        fill, edge, symbol = _look(self._theme, place)
        xs, ys = [float(point.nth) for point in points], [self._y(point.value) for point in points]
        return scatter(xs, ys, size, fill, edge=edge, width=1.4, symbol=symbol)

    def _draw_heaps(self, heaps: Sequence[StingHeap]) -> None:
        most = max(max(heap.values.values()) for heap in heaps)
        pitch = self.width() / len(heaps)
        largest = max(_SMALLEST, min(_LARGEST_HEAP * self._theme.percent / 100, pitch * 0.9))
        spots = [
            ((heap.first + heap.last) / 2, self._y(value), max(2.5, round(largest * (count / most) ** 0.5)))
            for heap in heaps
            for value, count in heap.values.items()
        ]
        xs, ys, sizes = zip(*spots, strict=True)
        self.plot.add(scatter(xs, ys, sizes, self._theme.color("accent", 0.75)))

    def enlarge(self, index: int) -> None:
        """Draw the sign bigger, or the median of a heap."""
        if index == NO_MARK:
            self.show_spot(None)
        elif self._heaps:
            mark = self.marks[index]
            self.show_spot(scatter([mark.x], [mark.y], 11.0, self._theme.color("ember")))
        else:
            point = self._points[index]
            self.show_spot(self._signs([point], _sign(point.placed), self._size() + 5))

    def distance(self, mark: QPointF, pointer: QPointF) -> float:
        """Return how far the *pointer* is from a sign: sideways above all, for each session is a column."""
        return abs(mark.x() - pointer.x()) + 0.02 * abs(mark.y() - pointer.y())

    def hears(self, pointer: QPointF) -> bool:
        """Answer above the axis only."""
        return self.plot.area().contains(pointer)


def _sign(placed: int) -> int:
    return placed if 0 <= placed < _OTHERS else _OTHERS


def _where(figures: Figures, point: StingPoint) -> Placed | None:
    return figures.placements[point.placed][0] if point.placed >= 0 else None


def _look(theme: Theme, place: int) -> tuple[QColor, QColor | None, str]:
    """Return the filling, edge and shape of the signs of one surface and clothing."""
    if place == _OTHERS:
        return theme.color("surface"), theme.color("ink2"), "o"
    return theme.color(_COLORS[place]), None, _SHAPES[place]


class Acclimatisation(ChartCard):
    """The card ``Acclimatisation``."""

    def __init__(self, theme: Theme) -> None:
        self._sting = _StingGraph(theme)
        super().__init__(theme, words.tr("Acclimatisation"), self._sting)
        self._progress: Progress | None = None
        self._measure = Measure.FIRST_MINUTE
        self._offered: tuple[Measure, ...] = ()
        self.switch: Segmented | None = None
        self._numbers = PlainLabel(theme, role="label_strong", wrap=True)
        self._note = PlainLabel(theme, role="caption", color="ink2", wrap=True)
        self.below.addWidget(self._numbers)
        self.below.addWidget(self._note)
        self.chosen.connect(self._choose)

    def set_data(self, progress: Progress) -> None:
        """Show the sting of *progress*."""
        self._progress = progress
        self._offer(tuple(one for one in Measure if words.series(progress.acclimatisation, one).count))
        self._show_measure()

    def _offer(self, measures: tuple[Measure, ...]) -> None:
        """Let the person choose among *measures*, if there is more than one."""
        if measures == self._offered:
            return
        self._offered = measures
        if measures and self._measure not in measures:
            self._measure = measures[0]
        self.switch = None
        if len(measures) > 1:
            names = [words.name(one) for one in measures]
            current = measures.index(self._measure)
            self.switch = Segmented(self._theme, names, current=current, label=words.tr("Sting shown"))
            self.switch.chosen.connect(self._take_measure)
        self.set_tool(self.switch)

    @Slot(int)
    def _take_measure(self, index: int) -> None:
        self._measure = self._offered[index]
        self._show_measure()

    def _show_measure(self) -> None:
        if self._progress is None:
            return
        figures, measure, today = self._progress.acclimatisation, self._measure, self._progress.today
        found = words.series(figures, measure)
        self._tell(
            "" if not found.count else words.numbers(figures, measure),
            words.note(figures, measure) if found.count else "",
        )
        if not found.count:
            self.show_missing(
                words.tr("Not enough yet"), words.subtitle(figures, measure), words.nothing_text(figures)
            )
            return
        self._sting.set_sting(figures, measure, today)
        self.show_finding(
            words.title(self._progress, measure), words.subtitle(figures, measure), words.summary(figures, measure)
        )
        self.set_key([] if found.heaps else self._key_signs(figures, found.points))
        self._set_rows(figures, measure)

    def _tell(self, numbers: str, note: str) -> None:
        for label, text in ((self._numbers, numbers), (self._note, note)):
            label.setText(text)
            label.setVisible(bool(text))

    def _key_signs(self, figures: Figures, points: Sequence[StingPoint]) -> list[key.Sign]:
        used = sorted({_sign(point.placed) for point in points})
        return [
            key.Sign(
                words.tr("Other") if place == _OTHERS else words.placed(figures.placements[place][0]), _painted(place)
            )
            for place in used
        ]

    def _set_rows(self, figures: Figures, measure: Measure) -> None:
        found, name = words.series(figures, measure), words.name(measure)
        if found.heaps:
            rows: list[tuple[Cell, ...]] = [
                (Named(words.heap_name(heap), heap.first), heap.sessions, _cell(heap.middle, measure))
                for heap in reversed(found.heaps)
            ]
            self.set_table((words.tr("Sessions"), words.tr("Count"), words.tr("Median")), rows)
            return
        self.set_table(
            (words.tr("Session"), words.tr("Day"), words.tr("On what"), name),
            (_row(figures, point, measure) for point in reversed(found.points)),
        )

    @Slot(int)
    def _choose(self, index: int) -> None:
        if self._progress is None:
            return
        found = words.series(self._progress.acclimatisation, self._measure)
        if found.heaps:
            self.day_chosen.emit(found.heaps[index].latest)
        else:
            self.session_chosen.emit(found.points[index].session_id)


def _row(figures: Figures, point: StingPoint, measure: Measure) -> tuple[Cell, ...]:
    where = _where(figures, point)
    placed = words.placed(where) if where is not None else None
    return (Named(in_figures(point.nth), point.nth), point.local_date, placed, _cell(point.value, measure))


def _cell(value: float, measure: Measure) -> Cell:
    return Named(words.reading(value, measure), round(value)) if measure is Measure.EASED else value


def _painted(place: int) -> key.PaintSign:
    def paint(painter: QPainter, middle: QPointF, theme: Theme) -> None:
        fill, edge, symbol = _look(theme, place)
        painter.setPen(Qt.PenStyle.NoPen if edge is None else QPen(edge, 1.4))
        painter.setBrush(fill)
        x, y = middle.x(), middle.y()
        if symbol == "s":
            painter.drawRect(round(x - 4), round(y - 4), 8, 8)
        elif symbol == "t1":
            painter.drawPolygon(QPolygonF([QPointF(x, y - 5), QPointF(x + 5, y + 4), QPointF(x - 5, y + 4)]))
        elif symbol == "d":
            painter.drawPolygon(
                QPolygonF([QPointF(x, y - 5.5), QPointF(x + 4, y), QPointF(x, y + 5.5), QPointF(x - 4, y)])
            )
        else:
            painter.drawEllipse(middle, 4.8, 4.8)

    return paint
