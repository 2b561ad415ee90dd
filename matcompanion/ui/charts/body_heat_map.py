"""Body heat map: the figure coloured by minutes or by change, and its areas as rows from head to foot."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, Slot
from PySide6.QtGui import QColor

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import View
from matcompanion.domain.progress import MOST_RELIEF, AreaFigures, Progress, relief
from matcompanion.ui import wording_body as words
from matcompanion.ui.charts import key
from matcompanion.ui.charts.body_items import AreaRow, BodyItem, Outline, region_of
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.graph import NO_MARK, Graph, Mark
from matcompanion.ui.charts.table import Cell
from matcompanion.ui.theme import Theme, on_scale
from matcompanion.ui.widgets.figure import Figures
from matcompanion.ui.widgets.figure_paint import data_steps
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.segmented import Segmented
from matcompanion.ui.wording_body import Colouring

_HEIGHT = 300
_TALL = 800.0  # units of the figure with its air
_BESIDE = 200.0  # units from the mid-line of a figure to what is beside it
_PITCH = 410.0
_TWO_FROM = 620  # pixels at 100 % text
_SCALES = {Colouring.MINUTES: "tide", Colouring.CHANGE: "diverging"}


class _BodyGraph(Graph):
    """The figures on the left, a row for each area on the right."""

    def __init__(self, theme: Theme, catalogue: Catalogue, figures: Figures) -> None:
        super().__init__(theme, height=_HEIGHT)
        self._catalogue, self._figures = catalogue, figures
        self._colouring = Colouring.MINUTES
        self._areas: tuple[AreaFigures, ...] = ()
        self._values: dict[str, float] = {}
        self._bodies: list[BodyItem] = []
        self._rows: list[AreaRow] = []
        self._outlines: list[Outline] = []

    def set_areas(self, areas: Sequence[AreaFigures], colouring: Colouring, progress: Progress) -> None:
        """Show *areas* in their order."""
        self._areas, self._colouring = tuple(areas), colouring
        self._values = _values(areas, colouring, progress)
        self.set_marks(
            [
                Mark(*self._pin(one), partial(words.telling, self._catalogue, one, colouring, progress.today))
                for one in areas
            ]
        )

    def _pin(self, area: AreaFigures) -> tuple[float, float]:
        """Return where an area is on the figure seen from behind, which has them all."""
        region = region_of(self._catalogue, self._figures, View.BACK, area.area)
        pin = region.pins[0] if region is not None else QPointF(0, 0)
        return self._middle(View.BACK) + pin.x(), -pin.y()

    @property
    def _views(self) -> tuple[View, ...]:
        wide = self.width() >= self._theme.scaled(_TWO_FROM)
        return (View.FRONT, View.BACK) if wide else (View.BACK,)

    def _middle(self, view: View) -> float:
        """Return where the mid-line of a figure stands."""
        return _BESIDE + self._views.index(view) * _PITCH

    def resize_marks(self) -> None:
        """Let the marks be where the figure stands now."""
        marks = zip(self._marks, self._areas, strict=True)
        self._marks = tuple(Mark(*self._pin(area), mark.tell) for mark, area in marks)

    def draw(self) -> None:
        """Draw the figures and the rows."""
        self.resize_marks()
        self.plot.clear()
        self._outlines = []
        self.plot.lay_out((), (), (0.0, 1.0), (0.0, 1.0), grid=False)
        area = self.plot.area()
        unit = _TALL / max(1.0, area.height())  # units a pixel
        wide = area.width() * unit
        self.plot.lay_out((), (), (0.0, wide), (-_TALL + 10, 10.0), grid=False)
        scale = _SCALES[self._colouring]
        self._bodies = [
            BodyItem(self._theme, self._catalogue, self._figures[view], view, self._values, scale, self._middle(view))
            for view in self._views
        ]
        left = self._middle(View.BACK) + _BESIDE + 12 * unit
        self._rows = self._make_rows(left, wide - 2 * unit, unit)
        for item in (*self._bodies, *self._rows):
            self.plot.add(item)

    def _make_rows(self, left: float, right: float, unit: float) -> list[AreaRow]:
        high = (_TALL - 20) / max(6, len(self._areas))
        most = max((one.seconds for one in self._areas), default=0) or 1
        rows = []
        for place, one in enumerate(self._areas):
            share = one.seconds / most if self._colouring is Colouring.MINUTES else 0.0
            rows.append(
                AreaRow(
                    self._theme,
                    (left, -place * high, right, -(place + 1) * high),
                    unit,
                    name=words.area(self._catalogue, one.area),
                    value=words.row_value(one, self._colouring),
                    color=self.color(one),
                    share=share,
                )
            )
        return rows

    def color(self, area: AreaFigures) -> QColor | None:
        """Return the colour of an area; None where it has no value."""
        value = self._values.get(area.area)
        return None if value is None else on_scale(data_steps(self._theme, _SCALES[self._colouring]), value)

    def enlarge(self, index: int) -> None:
        """Draw a line around the area, and lift its row."""
        for outline in self._outlines:
            self.plot.remove(outline)
        self._outlines = []
        for place, row in enumerate(self._rows):
            row.lift(on=place == index)
        if index == NO_MARK:
            return
        for view in self._views:
            region = region_of(self._catalogue, self._figures, view, self._areas[index].area)
            if region is not None:
                outline = Outline(region, self._middle(view), self._theme.color("ink"))
                self._outlines.append(outline)
                self.plot.add(outline)

    def under(self, pointer: QPointF) -> int:
        """Return the area under the *pointer*, on a figure or in a row."""
        back, invertible = self.plot.to_pixels().inverted()
        at = back.map(pointer)
        for place, row in enumerate(self._rows):
            if invertible and row.contains_place(at):
                return place
        for body in self._bodies:
            area = body.area_at(at)
            if area is not None:
                return next((place for place, one in enumerate(self._areas) if one.area == area), NO_MARK)
        return NO_MARK

    def hears(self, _pointer: QPointF) -> bool:
        """Answer on the areas only."""
        return False


def _values(areas: Sequence[AreaFigures], colouring: Colouring, progress: Progress) -> dict[str, float]:
    """Return a value from 0 to 1 for each area that has one."""
    if colouring is Colouring.MINUTES:
        most = max((one.seconds for one in areas), default=0)
        return {one.area: one.seconds / most for one in areas if most}
    found = {one.area: relief(one.finding, progress.body.scale) for one in areas}
    return {
        area: 0.5 + max(-0.5, min(0.5, points / MOST_RELIEF / 2))
        for area, points in found.items()
        if points is not None
    }


class BodyHeatMap(ChartCard):
    """The card ``Body heat map``."""

    def __init__(self, theme: Theme, catalogue: Catalogue, figures: Figures) -> None:
        self._body = _BodyGraph(theme, catalogue, figures)
        super().__init__(theme, words.tr("Body heat map"), self._body)
        self._catalogue = catalogue
        self._progress: Progress | None = None
        self._colouring = Colouring.MINUTES
        self._areas: list[AreaFigures] = []
        self.switch = Segmented(theme, [words.name(one) for one in Colouring], label=words.tr("Colours shown"))
        self.switch.chosen.connect(self._take_colouring)
        self.set_tool(self.switch)
        self._note = PlainLabel(theme, role="caption", color="ink2", wrap=True)
        self.below.addWidget(self._note)
        self.chosen.connect(self._choose)

    def set_data(self, progress: Progress) -> None:
        """Show the areas of *progress*."""
        self._progress = progress
        self._areas = words.ordered(self._catalogue, progress.body.areas)
        self._show_areas()

    @Slot(int)
    def _take_colouring(self, index: int) -> None:
        self._colouring = tuple(Colouring)[index]
        self._show_areas()

    def _show_areas(self) -> None:
        progress, colouring = self._progress, self._colouring
        if progress is None:
            return
        self.switch.setVisible(bool(self._areas))
        self._note.setVisible(bool(self._areas))
        if not self._areas:
            self.show_missing(
                words.tr("Not enough yet"), words.subtitle(progress, colouring), words.nothing_text(progress)
            )
            return
        self._note.setText(words.note(colouring))
        self._body.set_areas(self._areas, colouring, progress)
        self.show_finding(
            words.title(progress, colouring),
            words.subtitle(progress, colouring),
            words.summary(self._catalogue, progress, colouring),
        )
        self.set_key(_signs(colouring))
        self._set_rows()

    def _set_rows(self) -> None:
        headings = (
            words.tr("Area"), words.tr("Minutes"), words.tr("Sessions"), words.tr("Rated"), words.tr("Median change")
        )  # fmt: skip
        rows: list[tuple[Cell, ...]] = [
            (
                words.area(self._catalogue, one.area),
                one.minutes,
                one.sessions,
                one.finding.pairs,
                one.finding.median if words.is_enough(one.finding) else None,
            )
            for one in self._areas
        ]
        self.set_table(headings, rows)

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.session_chosen.emit(self._areas[index].latest)


def _signs(colouring: Colouring) -> list[key.Sign]:
    if colouring is Colouring.MINUTES:
        return [
            key.Sign(words.tr("Fewer minutes"), key.scale_bar("tide", 1)),
            key.Sign(words.tr("More minutes"), key.scale_bar("tide", 5)),
        ]
    return [
        key.Sign(words.tr("Worse"), key.scale_bar("diverging", 0)),
        key.Sign(words.tr("Same"), key.scale_bar("diverging", 3)),
        key.Sign(words.tr("Better"), key.scale_bar("diverging", 6)),
        key.Sign(words.tr("Too few ratings"), key.bar("fig_base", "fig_edge")),
    ]
