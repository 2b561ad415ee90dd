"""The graphs of what lasts: ratings before sessions with their trend, and the rhythm of four weeks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from matcompanion.domain.choices import Scale
from matcompanion.domain.progress_view import Range
from matcompanion.ui.charts.baseline import Baseline
from matcompanion.ui.charts.rhythm import Rhythm
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.ui.progress_samples import TODAY, looked_at, new_theme, stage, taken


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return new_theme()


@pytest.fixture
def baseline(theme: Theme) -> Iterator[Baseline]:
    card = Baseline(theme)
    window = stage(card, 520, 380)
    yield card
    window.close()


@pytest.fixture
def rhythm(theme: Theme) -> Iterator[Rhythm]:
    card = Rhythm(theme)
    window = stage(card, 520, 260)
    yield card
    window.close()


def felt(values: list[float], every: int = 3) -> list[object]:
    last = len(values) - 1
    return [taken((last - n) * every, before={Scale.TENSION: value}) for n, value in enumerate(values)]


def words_of(card: QWidget) -> str:
    return " ".join(label.text() for label in card.findChildren(PlainLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("values", "title"),
    [
        ([5], "1 rating before a session so far"),
        ([5, 6, 4], "3 ratings before sessions so far"),
        ([5] * 11, "11 ratings before sessions so far"),
        ([9 - n * 0.5 for n in range(13)], "Tension before sessions went down"),
        ([2 + n * 0.5 for n in range(13)], "Tension before sessions went up"),
        ([5, 4, 6] * 5, "Tension before sessions shows no clear trend"),
    ],
)
def test_the_title_goes_no_further_than_the_ratings(baseline: Baseline, values: list[float], title: str) -> None:
    baseline.set_data(looked_at(felt(values)))

    assert baseline.title == title


def test_fewer_days_than_there_are_are_not_called_so_far(baseline: Baseline) -> None:
    baseline.set_data(looked_at(felt([5, 6] * 20, 4), Range.FOUR_WEEKS))

    assert baseline.title == "6 ratings before sessions in these 4 weeks"


@pytest.mark.parametrize(
    ("values", "every", "missing"),
    [([5] * 4, 3, "8 more ratings"), ([5] * 11, 3, "1 more rating."), ([5, 6] * 10, 1, "2 more days")],
)
def test_what_a_trend_lacks_is_said(baseline: Baseline, values: list[float], every: int, missing: str) -> None:
    baseline.set_data(looked_at(felt(values, every)))

    assert missing in words_of(baseline)
    assert "points a week" not in words_of(baseline)


def test_a_trend_comes_with_its_interval_and_with_what_it_cannot_tell(baseline: Baseline) -> None:
    baseline.set_data(looked_at(felt([9 - n * 0.5 for n in range(13)], 7)))

    assert "−0.5 points a week" in words_of(baseline)
    assert "95 % interval −0.5 to −0.5" in words_of(baseline)
    assert "cannot tell" in words_of(baseline)


def test_an_interval_that_leaves_out_no_trend_does_not_read_as_if_it_held_it(baseline: Baseline) -> None:
    baseline.set_data(looked_at(felt([9 - (n // 3) * 0.5 + (n % 2) for n in range(16)], 21)))

    assert baseline.title == "Tension before sessions went down"
    assert "−0.06 points a week" in words_of(baseline)
    assert "95 % interval −0.08 to −0.03" in words_of(baseline)


def test_without_a_rating_it_says_how_one_comes_about(baseline: Baseline) -> None:
    baseline.set_data(looked_at([taken(1)]))

    assert baseline.title == "Not enough yet"
    assert "Rate how you feel before a session" in baseline.accessibleDescription()


def test_a_ring_leads_to_its_session_and_a_heap_to_its_last_day(baseline: Baseline, qtbot: QtBot) -> None:
    baseline.set_data(looked_at(felt([5, 6, 7])))
    with qtbot.waitSignal(baseline.session_chosen) as session:
        baseline.chosen.emit(0)
    assert session.args == [UUID(int=6)]

    baseline.set_data(looked_at(felt([float(n % 10) for n in range(900)], 1), Range.ALL))
    with qtbot.waitSignal(baseline.day_chosen) as day:
        baseline.chosen.emit(0)
    assert isinstance(day.args[0], date)


def test_the_rhythm_counts_days_and_not_sessions(rhythm: Rhythm) -> None:
    rhythm.set_data(looked_at([taken(0), taken(0, number=50), taken(6), taken(7), taken(27), taken(28)]))

    assert rhythm.title == "2 of the last 7 days"
    assert rhythm.subtitle == "Days with a session. 4 of the last 28"


def test_the_rhythm_of_chosen_dates_is_that_of_their_end(rhythm: Rhythm) -> None:
    some = [taken(back) for back in (40, 41, 50)]
    view = {"first": TODAY - timedelta(days=80), "last": TODAY - timedelta(days=40)}

    rhythm.set_data(looked_at(some, Range.DATES, **view))

    assert rhythm.title == "2 of 7 days"
    assert rhythm.subtitle.startswith("Days with a session. 3 of 28, ")


def test_no_word_of_the_rhythm_speaks_of_a_streak_or_a_score(rhythm: Rhythm) -> None:
    for days in range(29):
        rhythm.set_data(looked_at([taken(back) for back in range(days)] or [taken(100)]))

        said = rhythm.accessibleDescription().lower()
        assert not any(word in said for word in ("streak", "in a row", "score", "only", "great", "missed"))


def test_only_a_day_with_a_session_leads_somewhere(rhythm: Rhythm, qtbot: QtBot) -> None:
    rhythm.set_data(looked_at([taken(0)]))

    with qtbot.assertNotEmitted(rhythm.day_chosen):
        rhythm.chosen.emit(0)
    with qtbot.waitSignal(rhythm.day_chosen) as day:
        rhythm.chosen.emit(27)

    assert day.args == [TODAY]
