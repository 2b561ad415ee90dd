"""Comparisons for the tests of the card and of Choose, the same each time."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QObject, Signal

from matcompanion import resources
from matcompanion.content.comparison_reader import read_comparison
from matcompanion.domain.choices import Kind
from matcompanion.domain.comparison import ComparisonRule, Course, course, order
from matcompanion.domain.comparison_plan import ComparisonPlan
from matcompanion.domain.restrictions import Restrictions
from matcompanion.domain.session import Session
from tests.report_samples import lying

FIRST = date(2026, 10, 5)
RULE = read_comparison(resources.root())
SEED = 5


def days_of(plan: ComparisonPlan, count: int, *, mat: float = 0.0, seed: int = 1) -> list[Session]:
    """*count* days as *plan* asks for them, every second day; on the mat tension changes by *mat* more."""
    chance = random.Random(seed)
    found = []
    for place, kind in enumerate(order(plan)[:count]):
        when = plan.first_day + timedelta(days=2 * place)
        change = round(chance.gauss(-1.5 + (mat if kind is Kind.MAT else 0.0), 1.2))
        session = lying(place, kind, tension=(9, max(0, min(10, 9 + change))))
        begin = datetime.combine(when, time(20), UTC)
        found.append(replace(session, local_date=when, started_at=begin))
    return found


def at(days: int, *, pairs: int = 14, mat: float = 0.0, stopped: bool = False, later: int = 1) -> Course:
    """A comparison after *days* counted days, looked at *later* days after the last of them."""
    plan = ComparisonPlan(SEED, pairs, FIRST)
    sessions = days_of(plan, days, mat=mat)
    if stopped:
        plan = replace(plan, stopped_after=days)
    return course(plan, sessions, FIRST + timedelta(days=max(0, 2 * days - 2 + later)))


def asking_for(kind: Kind) -> Course:
    """A comparison that asks for *kind* today, in its first pair."""
    plan = ComparisonPlan(SEED, 14, FIRST)
    return course(plan, days_of(plan, order(plan).index(kind)), FIRST + timedelta(days=50))


class FakeComparison(QObject):
    """Shows what it is given, and notes what is asked."""

    changed = Signal()

    def __init__(self, value: Course | None = None) -> None:
        super().__init__()
        self.course = value
        self.barred = False
        self.asked: list[object] = []

    @property
    def rule(self) -> ComparisonRule:
        return RULE

    def show(self, value: Course | None) -> None:
        self.course = value
        self.changed.emit()

    def bar(self, *, barred: bool) -> None:
        self.barred = barred
        self.changed.emit()

    def start(self, pairs: int) -> None:
        self.asked.append(pairs)

    def stop(self) -> None:
        self.asked.append("stop")

    def forget(self) -> None:
        self.asked.append("forget")


class FakeAnswers(QObject):
    """What the answers to the safety check forbid, as the test says."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.restrictions = Restrictions()

    def say(self, restrictions: Restrictions) -> None:
        self.restrictions = restrictions
        self.changed.emit()
