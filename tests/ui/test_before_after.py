"""The ratings before and after sessions: what may be said of them, and what is shown."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from matcompanion.domain.choices import Kind, Scale
from matcompanion.domain.progress_view import Range
from matcompanion.ui.charts.before_after import BeforeAfter
from matcompanion.ui.charts.graph import NO_MARK
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.ui.every_graph import Show, graph_of, toggle_of
from tests.ui.progress_samples import TODAY, looked_at, rated, sample, taken


def test_a_thousand_sessions_are_all_there(theme: Theme, show: Show) -> None:
    card = BeforeAfter(theme)
    show(card)

    value = sample(1000, Range.ALL)
    card.set_data(value)

    assert value.comparison.points == ()
    assert sum(heap.sessions for heap in value.comparison.heaps) == 1000
    assert all(
        sum(heap.before.values()) == sum(heap.after.values()) == heap.sessions for heap in value.comparison.heaps
    )
    assert len(graph_of(card).marks) == len(value.comparison.heaps) <= 53


@pytest.fixture
def pairs(theme: Theme, show: Show) -> BeforeAfter:
    card = BeforeAfter(theme)
    show(card)
    return card


@pytest.mark.parametrize(
    ("sessions", "drop", "title"),
    [
        (1, 2, "1 rated session so far"),
        (2, 2, "2 rated sessions so far"),
        (3, 2, "3 rated sessions, too few to tell"),
        (7, 2, "7 rated sessions, too few to tell"),
        (8, 2, "8 rated sessions so far"),
        (11, 2, "11 rated sessions so far"),
        (12, 2, "Your ratings were usually lower after sessions"),
        (12, 0, "No clear change after sessions"),
        (12, -1, "Your ratings were usually higher after sessions"),
    ],
)
def test_what_is_said_grows_with_the_pairs(pairs: BeforeAfter, sessions: int, drop: int, title: str) -> None:
    pairs.set_data(sample(sessions, drop=drop))

    assert pairs.title == title


def test_pairs_of_chosen_dates_are_not_called_so_far(pairs: BeforeAfter) -> None:
    some = [rated(back, 6, 4) for back in (0, 40, 41)]
    view = {"first": TODAY - timedelta(days=60), "last": TODAY - timedelta(days=30)}

    pairs.set_data(looked_at(some, Range.DATES, **view))

    assert pairs.title == "2 rated sessions from 19 Sep to 19 Oct"


def visible_texts(card: QWidget) -> set[str]:
    return {label.text() for label in card.findChildren(PlainLabel) if label.isVisible()}


@pytest.mark.parametrize(
    ("sessions", "told"),
    [
        (2, set()),
        (7, {"Median change −2 points"}),
        (8, {"Median change −2 points", "95 % interval −2 to −2"}),
        (12, {"Median change −2 points", "95 % interval −2 to −2"}),
    ],
)
def test_the_median_and_its_interval_are_shown_when_they_may_be(
    pairs: BeforeAfter, sessions: int, told: set[str]
) -> None:
    pairs.set_data(sample(sessions))

    numbers = {text for text in visible_texts(pairs) if text.startswith(("Median", "95 %"))}
    assert numbers == told


def test_lower_ratings_never_stand_without_rest(pairs: BeforeAfter) -> None:
    pairs.set_data(sample(40))

    assert "Resting alone often does this too." in visible_texts(pairs)


def test_sessions_without_a_pair_are_counted(pairs: BeforeAfter) -> None:
    pairs.set_data(looked_at([rated(back, 6, 4) if back < 12 else taken(back) for back in range(15)]))

    assert pairs.subtitle == "Tension before and after, 0 to 10. 12 of 15 sessions rated"


def test_every_session_has_its_pair(pairs: BeforeAfter, qtbot: QtBot) -> None:
    pairs.set_data(looked_at([rated(1, 6, 4), rated(0, 5, 5, kind=Kind.REST)], Range.FOUR_WEEKS))

    marks = graph_of(pairs).marks
    with qtbot.waitSignal(pairs.session_chosen) as chosen:
        pairs.chosen.emit(0)

    assert [mark.spoken for mark in marks] == [
        "Tuesday 17 November, Mat: 6 before, 4 after",
        "Wednesday 18 November, Rest: 5 before, 5 after",
    ]
    assert chosen.args == [UUID(int=1)]


def test_two_sessions_of_a_day_stand_side_by_side(pairs: BeforeAfter) -> None:
    pairs.set_data(looked_at([rated(0, 6, 4), rated(0, 5, 3, number=99)], Range.FOUR_WEEKS))

    left, right = (mark.x for mark in graph_of(pairs).marks)

    assert left < right < left + 1


def test_another_scale_can_be_looked_at(pairs: BeforeAfter) -> None:
    pairs.set_data(sample(20, pain=True, scale=Scale.PAIN))

    assert pairs.subtitle.startswith("Pain before and after")
    assert len(graph_of(pairs).marks) == 10


def test_without_ratings_it_says_what_is_missing(pairs: BeforeAfter) -> None:
    pairs.set_data(looked_at([taken(0)]))

    assert pairs.title == "Not enough yet"
    assert not graph_of(pairs).isVisible()
    assert not toggle_of(pairs).isVisible()
    assert "Ratings are optional" in pairs.accessibleDescription()
    QTest.keyClick(pairs, Qt.Key.Key_Left)
    assert graph_of(pairs).current == NO_MARK


def test_ratings_that_are_older_than_the_range_are_offered(pairs: BeforeAfter, qtbot: QtBot) -> None:
    pairs.set_data(looked_at([rated(100, 6, 4)], Range.FOUR_WEEKS))
    assert pairs.title == "No rated sessions in these 4 weeks"
    button = next(button for button in pairs.findChildren(Button) if button.text() == "Show all")

    with qtbot.waitSignal(pairs.help_wanted):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    pairs.set_data(looked_at([rated(100, 6, 4)], Range.ALL))
    assert graph_of(pairs).isVisible()
    assert toggle_of(pairs).isVisible()
