"""Every graph, and what a test looks at in it: the drawing, and the button that makes a table of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from matcompanion.ui.charts.acclimatisation import Acclimatisation
from matcompanion.ui.charts.baseline import Baseline
from matcompanion.ui.charts.before_after import BeforeAfter
from matcompanion.ui.charts.body_heat_map import BodyHeatMap
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.graph import Graph
from matcompanion.ui.charts.minutes_per_week import MinutesPerWeek
from matcompanion.ui.charts.rhythm import Rhythm
from matcompanion.ui.charts.time_of_day import TimeOfDay
from matcompanion.ui.charts.year_calendar import YearCalendar
from matcompanion.ui.widgets.buttons import Button

Show: TypeAlias = Callable[[QWidget], None]
CARDS = [MinutesPerWeek, YearCalendar, BeforeAfter, Baseline, Rhythm, Acclimatisation, BodyHeatMap, TimeOfDay]


def graph_of(card: ChartCard) -> Graph:
    (graph,) = card.findChildren(Graph)
    return graph


def toggle_of(card: ChartCard) -> Button:
    return next(button for button in card.findChildren(Button) if "Show as" in button.text())
