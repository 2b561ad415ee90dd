"""Histories for the tests of the graphs, the same each time."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from matcompanion import resources
from matcompanion.domain.choices import Clothing, Kind, Scale, Surface
from matcompanion.domain.progress import Progress
from matcompanion.domain.progress_view import ProgressView, Range
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.domain.tally.whole import progress
from matcompanion.ui.charts.body_heat_map import BodyHeatMap
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.time_of_day import TimeOfDay
from matcompanion.ui.theme import Theme
from tests.report_samples import CATALOGUE
from tests.taken import AreaTaken, Taken, columns_of
from tests.ui.zone_samples import shipped_figures

TODAY = date(2026, 11, 18)  # a Wednesday
GOAL = 80


def taken(back: int, minutes: int = 10, kind: Kind = Kind.MAT, **changes: Any) -> Taken:
    """One session *back* days ago; its id is *back* unless told otherwise."""
    values: dict[str, Any] = {
        "number": back + 1,
        "session_id": UUID(int=back),
        "local_date": TODAY - timedelta(days=back),
        "started": 1_000_000 - back,
        "minute": 20 * 60,
        "kind": kind,
        "seconds": minutes * 60,
        "pattern": "long6",
    }
    return Taken(**(values | changes))


def rated(
    back: int, before: int, after: int, scale: Scale = Scale.TENSION, kind: Kind = Kind.MAT, **changes: Any
) -> Taken:
    """A session *back* days ago that was rated before and after."""
    return taken(back, kind=kind, before={scale: before}, pairs={scale: (before, after)}, **changes)


def looked_at(
    sessions: Iterable[Taken], span: Range | None = Range.YEAR, *, goal: int = GOAL, today: date = TODAY, **view: Any
) -> Progress:
    """What the page shows of *sessions*."""
    return progress(columns_of(sessions), ProgressView(span, **view), today, goal=goal)


def history(sessions: int, *, drop: int = 2, pain: bool = False) -> list[Taken]:
    """A session every second day, all rated, lower by about *drop* afterwards."""
    chance = random.Random(sessions)
    backs = [2 * number for number in range(sessions)]
    kinds = [chance.choice((Kind.MAT, Kind.MAT, Kind.MAT, Kind.BREATHING, Kind.REST)) for _ in backs]
    found = []
    for back, kind in zip(backs, kinds, strict=True):
        minutes, before = chance.randint(8, 45), chance.randint(4, 9)
        ratings = {Scale.TENSION: (before, before - drop)}
        if pain and back % 4 == 0:
            ratings[Scale.PAIN] = (before, before - 1)
        area = AreaTaken(chance.choice(("neck", "lower_back", "feet")), minutes * 60)
        mat = {"surface": Surface.SOFT, "clothing": Clothing.SHIRT, "first_minute": float(chance.randint(2, 9))}
        firsts = {scale: float(first) for scale, (first, _) in ratings.items()}
        found.append(
            taken(
                back,
                minutes,
                kind,
                before=firsts,
                pairs=ratings,
                areas=(area,),
                minute=(7 + back % 14) * 60,
                **(mat if kind is Kind.MAT else {}),
            )
        )
    return found


def sample(
    sessions: int,
    span: Range | None = Range.YEAR,
    *,
    goal: int = GOAL,
    drop: int = 2,
    pain: bool = False,
    **view: Any,
) -> Progress:
    """What the page shows of such a history."""
    return looked_at(history(sessions, drop=drop, pain=pain), span, goal=goal, **view)


def make_card(kind: type[ChartCard], theme: Theme) -> ChartCard:
    """A card of that *kind*, given what it takes."""
    if kind is TimeOfDay:
        return TimeOfDay(theme, CATALOGUE)
    if kind is BodyHeatMap:
        return BodyHeatMap(theme, CATALOGUE, shipped_figures())
    return kind(theme)  # type: ignore[arg-type, call-arg]


def new_theme(*, percent: int = 100, dark: bool = False) -> Theme:
    """The look that was asked for, with the bundled type."""
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    theme.set_choices(ThemeChoice.DARK if dark else ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    return theme


def stage(widget: QWidget, width: int, height: int) -> QWidget:
    """Show *widget* in a window of its own that is active, and return the window, which must be kept."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # offscreen cannot hold a window to a size
    column.addWidget(widget)
    window.resize(width, height)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window
