"""The graph of the minutes per week: its bars, its goal, its days."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from matcompanion.domain.choices import Kind
from matcompanion.domain.progress_view import Range
from matcompanion.ui.charts.minutes_per_week import MinutesPerWeek
from matcompanion.ui.theme import Theme
from matcompanion.ui.wording_practised import minutes_summary
from tests.ui.every_graph import Show, graph_of, toggle_of
from tests.ui.progress_samples import TODAY, looked_at, taken


@pytest.fixture
def minutes(theme: Theme, show: Show) -> MinutesPerWeek:
    card = MinutesPerWeek(theme)
    show(card)
    return card


def show_totals(card: MinutesPerWeek, *totals: tuple[int, int, Kind], goal: int = 80) -> None:
    card.set_data(looked_at([taken(*one) for one in totals], Range.FOUR_WEEKS, goal=goal))


@pytest.mark.parametrize(
    ("totals", "goal", "title"),
    [
        ([(0, 57, Kind.MAT)], 80, "57 minutes this week"),
        ([(0, 1, Kind.MAT)], 0, "1 minute this week"),
        ([(0, 80, Kind.MAT)], 80, "80 minutes this week, goal reached"),
        ([(0, 300, Kind.MAT)], 80, "300 minutes this week, goal reached"),
        ([(9, 300, Kind.MAT)], 80, "No sessions this week so far"),
    ],
)
def test_the_title_is_about_the_running_week(
    minutes: MinutesPerWeek, totals: list[tuple[int, int, Kind]], goal: int, title: str
) -> None:
    show_totals(minutes, *totals, goal=goal)

    assert minutes.title == title


def test_the_goal_is_told_over_the_full_weeks(minutes: MinutesPerWeek) -> None:
    show_totals(minutes, (0, 10, Kind.MAT), (7, 90, Kind.MAT), (14, 20, Kind.REST))

    assert minutes.subtitle == "Minutes a week. 80 or more in 1 of 2 full weeks"


def test_without_a_goal_none_is_told(minutes: MinutesPerWeek) -> None:
    show_totals(minutes, (0, 10, Kind.MAT), (7, 90, Kind.MAT), goal=0)

    assert minutes.subtitle == "Minutes a week"
    assert "goal" not in minutes.accessibleDescription().lower()


def test_the_summary_of_the_minutes_counts_a_week_as_its_bar_does() -> None:
    value = looked_at([taken(0, seconds=532)], Range.FOUR_WEEKS).minutes

    assert "8 minutes in all, most 8 minutes a week, this week" in minutes_summary(value, TODAY)


def test_the_week_that_is_not_over_is_not_the_least() -> None:
    value = looked_at([taken(back, 10 + back) for back in (2, 7, 14, 21)], Range.FOUR_WEEKS).minutes

    assert "most 31 minutes a week, 26 Oct to 1 Nov, least 17 minutes" in minutes_summary(value, TODAY)


def test_a_week_that_is_shown_in_part_is_not_called_this_week(minutes: MinutesPerWeek) -> None:
    monday, yesterday = taken(2, 40), taken(1, 20)

    minutes.set_data(looked_at([monday, yesterday], Range.DATES, first=TODAY - timedelta(days=1)))

    assert minutes.title == "20 minutes from 17 Nov to 18 Nov"


def test_a_week_is_read_out_by_kind(minutes: MinutesPerWeek) -> None:
    show_totals(minutes, (0, 20, Kind.MAT), (1, 10, Kind.REST), (8, 15, Kind.BREATHING))

    spoken = [mark.spoken for mark in graph_of(minutes).marks]

    assert spoken[-1] == "This week, 30 minutes: mat 20, rest 10"
    assert spoken[-2] == "9 Nov to 15 Nov, 15 minutes, breathing"
    assert spoken[0] == "26 Oct to 1 Nov, No sessions"


def test_choosing_a_week_brings_its_last_day_with_a_session(minutes: MinutesPerWeek, qtbot: QtBot) -> None:
    show_totals(minutes, (1, 20, Kind.MAT), (2, 10, Kind.REST))

    with qtbot.waitSignal(minutes.day_chosen) as chosen:
        minutes.chosen.emit(3)
    assert chosen.args == [TODAY - timedelta(days=1)]

    with qtbot.assertNotEmitted(minutes.day_chosen):
        minutes.chosen.emit(0)


def test_the_table_of_weeks_has_only_the_kinds_that_occur(minutes: MinutesPerWeek) -> None:
    show_totals(minutes, (0, 20, Kind.MAT), (1, 10, Kind.REST))
    (table,) = minutes.findChildren(QTableView)
    model = table.model()

    QTest.mouseClick(toggle_of(minutes), Qt.MouseButton.LeftButton)
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    first = [model.index(0, column).data() for column in range(model.columnCount())]

    assert headings == ["Week", "Mat", "Rest", "Minutes"]
    assert first == ["This week", "20", "10", "30"]
    assert model.rowCount() == 4
