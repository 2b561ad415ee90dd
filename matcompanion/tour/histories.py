"""Progress with little and with much history, each page at its whole height, and each state of the comparison."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain, count, islice
from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPixmap

from matcompanion import resources
from matcompanion.app import Program
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.domain.choices import Level, Scale, When
from matcompanion.domain.comparison import COMPARED_KINDS, order
from matcompanion.domain.comparison_plan import ComparisonPlan
from matcompanion.domain.progress_view import ProgressView, Range
from matcompanion.domain.session import Session
from matcompanion.domain.settings import ThemeChoice
from matcompanion.opening import nothing_applies
from matcompanion.paths import Paths
from matcompanion.sample import sample_history
from matcompanion.storage.history import History
from matcompanion.tour.by_hand import AtOnce, HandClock, turn
from matcompanion.ui.charts.mat_against_rest import MatAgainstRest
from matcompanion.ui.pages.progress import ProgressPage

_COUNTS = (0, 1, 5, 12, 200, 5000)
_ALL_FROM = 200  # so many are looked at from the first day too
_WIDTH, _HEIGHT = 1100, 720
_THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK)
_PERSON_DAYS = 3650  # five thousand sessions are those of several people, one upon another
_PAIRS, _SEED = 14, 5
_APART = 2  # days from one day of the comparison to the next
_COURSES = {"begun": 0, "half_a_pair": 1, "under_way": 16, "over": 2 * _PAIRS}
_STOPPED_AFTER = 16
_BEFORE_IT = 30  # sessions before the comparison begins
_DAY = 24 * 3600.0
_AROUND = 12  # pixels of the page around a card


class _Desk:
    """The program on a history of its own, with the place Progress open."""

    def __init__(self, data: Path, clock: HandClock, sessions: Sequence[Session]) -> None:
        def fill(history: History) -> None:
            if history.count() == 0:
                history.import_sessions(sessions)

        self.program = Program(
            paths=Paths(data),
            clock=clock,
            worker=AtOnce(),
            resources=resources.root(),
            fill=fill,
            answers=nothing_applies(clock),
        )
        self.window = self.program.window
        self.program.show()
        turn()
        self.page = self.window.open_place("progress")
        self.settle()

    def settle(self) -> None:
        """Let all graphs be drawn."""
        turn()
        while isinstance(self.page, ProgressPage) and self.page.busy:
            turn()

    def look(self, view: ProgressView, theme: ThemeChoice) -> None:
        """Look back as *view* says, in *theme*, with the window as high as the page."""
        self.program.settings.change(theme=theme)
        self.program.progress.look(view)
        self.window.resize(_WIDTH, _HEIGHT)
        self.settle()
        if isinstance(self.page, ProgressPage):
            self.window.resize(_WIDTH, _HEIGHT + self.page.scroller.verticalScrollBar().maximum())
        self.settle()

    def leave(self) -> None:
        """Close the window."""
        self.window.close()
        turn()


def progress_pictures(data: Path) -> Iterator[tuple[str, QPixmap]]:
    """Yield Progress with each number of sessions, light and dark, with its name."""
    clock = HandClock()
    for number in _COUNTS:
        sessions = _begun(number, clock.now().astimezone())
        desk = _Desk(data / str(number), clock, sessions)
        levels = [one.level for one in sessions if one.level is not None]
        desk.program.settings.change(level=levels[-1] if levels else Level.ONE)
        views = {f"progress_of_{number}": ProgressView()}
        if number >= _ALL_FROM:
            views[f"progress_of_{number}_all"] = ProgressView(Range.ALL)
        for name, view in views.items():
            for theme in _THEMES:
                desk.look(view, theme)
                yield f"{name}_{theme.value}", desk.window.grab()
        desk.leave()


def _begun(number: int, now: datetime) -> list[Session]:
    """Return *number* sessions of somebody who began with the first of them, or of several, until yesterday."""
    today, zone = now.date(), now.tzinfo
    if zone is None:
        raise ValueError(f"{now} is in no zone")
    catalogue = read_catalogue(resources.root())
    people = (sample_history(catalogue, today, zone, days=_PERSON_DAYS, seed=seed) for seed in count(1))
    found = sorted(islice(chain.from_iterable(people), number), key=attrgetter("started_at"))
    return [_moved(one, today - timedelta(days=1) - found[-1].local_date) for one in found]


def _moved(session: Session, shift: timedelta) -> Session:
    return replace(
        session,
        started_at=session.started_at + shift,
        ended_at=session.ended_at + shift,
        local_date=session.local_date + shift,
    )


def comparison_pictures(data: Path) -> Iterator[tuple[str, QPixmap]]:
    """Yield the card of the comparison of mat and rest at each of its states, light and dark, with its name."""
    clock = HandClock()
    begun = ComparisonPlan(_SEED, _PAIRS, clock.now().astimezone().date())
    now = clock.now().astimezone()
    desk = _Desk(data, clock, [*_begun(_BEFORE_IT, now), *_compared(begun, now)])
    yield from _of_card(desk, "comparison_offered")
    desk.program.settings.change(comparison=begun)
    passed = 0
    for name, days in _COURSES.items():
        clock.advance((_APART * days - passed) * _DAY)
        passed = _APART * days
        desk.program.comparison.controller.look()
        yield from _of_card(desk, f"comparison_{name}")
    desk.program.settings.change(comparison=replace(begun, stopped_after=_STOPPED_AFTER))
    yield from _of_card(desk, "comparison_stopped")
    desk.leave()


def _compared(plan: ComparisonPlan, now: datetime) -> list[Session]:
    """Return a rated session of the model for each day of *plan*."""
    zone = now.tzinfo
    if zone is None:
        raise ValueError(f"{now} is in no zone")
    rated = [one for one in sample_history(read_catalogue(resources.root()), now.date(), zone) if _is_rated(one)]
    of_kind = {kind: iter([one for one in rated if one.kind is kind]) for kind in COMPARED_KINDS}
    found = []
    for place, kind in enumerate(order(plan)):
        session = next(of_kind[kind])
        found.append(_moved(session, plan.first_day + timedelta(days=_APART * place + 1) - session.local_date))
    return found


def _is_rated(session: Session) -> bool:
    return all(session.rating(Scale.TENSION, when) is not None for when in (When.BEFORE, When.AFTER))


def _of_card(desk: _Desk, name: str) -> Iterator[tuple[str, QPixmap]]:
    for theme in _THEMES:
        desk.look(ProgressView(Range.ALL), theme)
        for card in desk.page.findChildren(MatAgainstRest):
            corner = card.mapTo(desk.window, QPoint(0, 0))
            room = QRect(corner, card.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
            yield f"{name}_{theme.value}", desk.window.grab(room)
