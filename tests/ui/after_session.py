"""Sessions that have just ended, the page that asks about them, and what a test finds on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QAbstractButton

from matcompanion.domain.choices import Clothing, Kind, Position, Scale, Status, Surface, When
from matcompanion.domain.session import Rating, Session, Stage
from matcompanion.ui.pages.after import AfterPage
from matcompanion.ui.theme import Theme
from tests.domain.progression.people import RULES
from tests.ui.zone_samples import shipped_figures

if TYPE_CHECKING:
    from matcompanion.domain.catalogue import Catalogue, Learning


START = datetime(2026, 11, 18, 20, 0, tzinfo=UTC)
BACK = Stage(("lower_back",), Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT, 1500, 1500)
BEFORE = (Rating(Scale.TENSION, When.BEFORE, 6), Rating(Scale.PAIN, When.BEFORE, 5, "lower_back"))
MAT = Session(
    id=UUID(int=1),
    kind=Kind.MAT,
    status=Status.COMPLETED,
    started_at=START,
    ended_at=START + timedelta(minutes=25),
    local_date=START.date(),
    breathing="long6",
    planned_seconds=1500,
    active_seconds=1500,
    paused_seconds=0,
    stages=(BACK,),
    ratings=BEFORE,
)
BREATHING = replace(MAT, kind=Kind.BREATHING, stages=(), ratings=BEFORE[:1])
REST = replace(MAT, kind=Kind.REST, stages=(), ratings=())
STOPPED = replace(MAT, status=Status.ENDED_EARLY, active_seconds=300)


def after_page(theme: Theme, catalogue: Catalogue, learning: Learning) -> AfterPage:
    page = AfterPage(theme, catalogue, shipped_figures(), learning.after_effects.values(), steady=RULES.steady)
    page.resize(1100, 720)
    return page


def told_by(page: AfterPage) -> list[tuple[str, object]]:
    """What *page* tells from now on."""
    told: list[tuple[str, object]] = []
    page.saved.connect(lambda session: told.append(("saved", session)))
    page.skipped.connect(lambda session: told.append(("skipped", session)))
    page.left.connect(lambda place: told.append(("left", place)))
    return told


def button(page: AfterPage, text: str) -> QAbstractButton:
    return next(b for b in page.findChildren(QAbstractButton) if b.text() == text and not b.isHidden())
