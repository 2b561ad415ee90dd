"""The filters of the Progress page: the range, two days, kind, area, goal and rating."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit

from matcompanion.domain.choices import Kind, Scale
from matcompanion.domain.progress_view import ProgressView, Range
from matcompanion.domain.tally.whole import progress
from matcompanion.ui.widgets.choice_field import ChoiceField
from tests.taken import columns_of
from tests.ui.progress_samples import TODAY, taken
from tests.ui.progress_source import Open, answer, button, cards, header, of


def test_ratings_out_of_range_can_be_fetched(opened: Open) -> None:
    page, source = opened(200)

    cards(page)["Before and after"].help_wanted.emit()

    assert source.asked == [ProgressView(Range.ALL)]
    assert list(Range)[header(page).switch.current] is Range.ALL


def choose(field: ChoiceField, value: object) -> None:
    field.set_value(value)
    field.chosen.emit(value)


def test_every_filter_is_asked_for_together_with_the_others(opened: Open) -> None:
    page, source = opened(200)
    top = header(page)

    choose(top.kind, Kind.MAT)
    choose(top.area, "neck")
    choose(top.goal, "unwind")

    assert source.asked == [
        ProgressView(kind=Kind.MAT),
        ProgressView(kind=Kind.MAT, area="neck"),
        ProgressView(kind=Kind.MAT, area="neck", goal="unwind"),
    ]


def test_all_graphs_follow_a_filter_at_once(opened: Open) -> None:
    page, source = opened(200)
    before = {name: card.accessibleDescription() for name, card in cards(page).items()}

    choose(header(page).kind, Kind.REST)
    answer(page, source)

    after = {name: card.accessibleDescription() for name, card in cards(page).items()}
    assert header(page).kind.value is Kind.REST
    assert [name for name in before if before[name] == after[name]] == []


def test_a_rating_can_be_chosen_where_there_is_more_than_one(opened: Open) -> None:
    page, source = opened(40)
    assert not header(page).scale.isVisible()

    source.make = of(40, pain=True)
    source.changed.emit()
    answer(page, source)
    assert header(page).scale.isVisible()
    choose(header(page).scale, Scale.PAIN)
    answer(page, source)

    assert cards(page)["Before and after"].subtitle.startswith("Pain")


def test_filters_that_leave_nothing_can_be_taken_away(opened: Open) -> None:
    page, source = opened(40)

    choose(header(page).area, "head")
    answer(page, source)
    assert cards(page) == {}
    QTest.mouseClick(button(page, "Show all sessions"), Qt.MouseButton.LeftButton)
    assert source.asked == [ProgressView()]
    answer(page, source)

    assert "Minutes per week" in cards(page)


def test_days_without_sessions_lead_to_others(opened: Open) -> None:
    page, source = opened(0)
    source.make = lambda view: progress(columns_of([taken(100)]), view, TODAY)

    source.look(ProgressView(Range.FOUR_WEEKS))
    answer(page, source)
    assert cards(page) == {}
    QTest.mouseClick(button(page, "Show year"), Qt.MouseButton.LeftButton)
    answer(page, source)

    assert source.view == ProgressView(Range.YEAR)
    assert "Minutes per week" in cards(page)


def test_two_days_can_be_chosen(opened: Open) -> None:
    page, source = opened(200)
    top = header(page)

    top.switch.chosen.emit(list(Range).index(Range.DATES))
    answer(page, source)
    first, last = top.dates.findChildren(QDateEdit)
    assert first.isVisible()
    assert first.accessibleName() == "First day"
    first.setDate(QDate(2026, 9, 1))
    last.setDate(QDate(2026, 9, 30))
    answer(page, source)

    assert source.view == ProgressView(Range.DATES, date(2026, 9, 1), date(2026, 9, 30))
    assert cards(page)["Minutes per week"].title.endswith("from 1 Sep to 30 Sep")
