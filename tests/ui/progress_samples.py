"""Histories for the tests of the graphs, the same each time."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from matcompanion import resources
from matcompanion.domain.choices import Kind, Scale
from matcompanion.domain.progress import DayTotal, Pair, Progress, Range, progress
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.theme import Theme

TODAY = date(2026, 11, 18)  # a Wednesday
GOAL = 80


def total(back: int, minutes: int, kind: Kind = Kind.MAT) -> DayTotal:
    """One session *back* days ago."""
    return DayTotal(TODAY - timedelta(days=back), kind, minutes * 60, 1)


def pair(back: int, before: int, after: int, scale: Scale = Scale.TENSION, kind: Kind = Kind.MAT) -> Pair:
    """A rated session *back* days ago; its id is *back*."""
    day = TODAY - timedelta(days=back)
    return Pair(UUID(int=back), day, datetime.combine(day, time(20), UTC), kind, scale, None, before, after)


def sample(
    sessions: int, span: Range = Range.YEAR, *, goal: int = GOAL, drop: int = 2, pain: bool = False
) -> Progress:
    """A session every second day, all rated, lower by about *drop* afterwards."""
    chance = random.Random(sessions)
    backs = [2 * number for number in range(sessions)]
    kinds = [chance.choice((Kind.MAT, Kind.MAT, Kind.MAT, Kind.BREATHING, Kind.REST)) for _ in backs]
    totals = [total(back, chance.randint(8, 45), kind) for back, kind in zip(backs, kinds, strict=True)]
    pairs = []
    for back, kind in zip(backs, kinds, strict=True):
        before = chance.randint(4, 9)
        pairs.append(pair(back, before, before - drop, kind=kind))
        if pain and back % 4 == 0:
            pairs.append(pair(back, before, before - 1, Scale.PAIN, kind))
    return progress(totals, pairs, span, TODAY, goal=goal)


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
