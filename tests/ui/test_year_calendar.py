"""The calendar of a year: its days, how dark they are, and what they lead to."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from matcompanion.domain.choices import Kind
from matcompanion.domain.progress_view import Range
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.charts.year_calendar import YearCalendar, dot_size
from matcompanion.ui.theme import Theme
from tests.ui.every_graph import Show, graph_of
from tests.ui.progress_samples import TODAY, looked_at, sample, taken


@pytest.fixture
def calendar(theme: Theme, show: Show) -> YearCalendar:
    card = YearCalendar(theme)
    show(card)
    return card


def test_the_calendar_counts_sessions_and_days(calendar: YearCalendar) -> None:
    rows = [taken(0, 20), taken(0, 10, Kind.REST, number=99), taken(3, 30)]
    calendar.set_data(looked_at(rows))

    assert calendar.title == "3 sessions in the past year, on 2 days"
    assert "most 30 minutes on" in calendar.accessibleDescription()


def test_the_calendar_adds_up_what_the_minutes_of_weeks_do(calendar: YearCalendar) -> None:
    progress = looked_at([taken(back, seconds=90) for back in range(10)])

    calendar.set_data(progress)

    assert progress.minutes.total_minutes == 15
    assert "10 days with a session, 15 minutes in all" in calendar.accessibleDescription()


def test_a_year_that_is_over_is_told_by_its_days(calendar: YearCalendar) -> None:
    view = {"first": TODAY - timedelta(days=900), "last": TODAY - timedelta(days=400)}

    calendar.set_data(looked_at([taken(450, 20)], Range.DATES, **view))

    assert calendar.title == "1 session from 14 Oct 2024 to 14 Oct 2025"


def test_a_day_is_read_out_and_chosen(calendar: YearCalendar, qtbot: QtBot) -> None:
    rows = [taken(0, 20), taken(0, 10, Kind.REST, number=999), taken(400, 10), taken(322, 30)]
    calendar.set_data(looked_at(rows))

    spoken = [mark.spoken for mark in graph_of(calendar).marks]
    with qtbot.waitSignal(calendar.day_chosen) as chosen:
        QTest.keyClick(calendar, Qt.Key.Key_Home)
        QTest.keyClick(calendar, Qt.Key.Key_Return)

    assert spoken == ["Wed 31 Dec 2025, 30 minutes", "Wednesday 18 November, 30 minutes in 2 sessions"]
    assert chosen.args == [TODAY - timedelta(days=322)]


def test_a_year_without_sessions_says_so(calendar: YearCalendar) -> None:
    calendar.set_data(looked_at([taken(500, 20)], Range.ALL))

    assert calendar.title == "No sessions in the past year"
    assert graph_of(calendar).marks == ()


def test_more_is_darker_by_day_and_brighter_by_night(calendar: YearCalendar, theme: Theme) -> None:
    calendar.set_data(sample(5))
    assert "darker" in calendar.subtitle

    theme.set_choices(ThemeChoice.DARK, 100, MotionChoice.FULL)
    assert "brighter" in calendar.subtitle


def test_a_dot_grows_with_the_minutes_up_to_an_hour() -> None:
    assert dot_size(10) < dot_size(25) < dot_size(60) == dot_size(120)
