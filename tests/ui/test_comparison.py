"""The comparison on the screen: its promise before it starts, what it says at each number of pairs, its buttons."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import product
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from matcompanion.domain.choices import Kind
from matcompanion.domain.comparison import CountedDay, Course, DayPair, Outcome, Today, result
from matcompanion.domain.comparison_plan import ComparisonPlan
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui import wording_comparison as words
from matcompanion.ui.charts.mat_against_rest import MatAgainstRest
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.ui.comparison_samples import FIRST, RULE, SEED, FakeComparison, asking_for, at
from tests.ui.progress_samples import stage

PROMISES = re.compile(r"\b(works?|effective|proven|cures?|heals?|better|worse|failed)\b", re.IGNORECASE)


class Desk:
    """A card in a window."""

    def __init__(self, theme: Theme, value: Course | None, width: int = 560, height: int = 700) -> None:
        self.source = FakeComparison(value)
        self.card = MatAgainstRest(theme, self.source)
        self.window = stage(self.card, width, height)

    @property
    def words(self) -> str:
        """Everything that can be read."""
        return " ".join(label.text() for label in self.card.findChildren(PlainLabel) if label.isVisible())

    def click(self, name: str) -> None:
        QTest.mouseClick(getattr(self.card.controls, name), Qt.MouseButton.LeftButton)


@pytest.fixture
def shown(theme: Theme) -> Iterator[type]:
    made: list[Desk] = []

    def show(value: Course | None, **size: int) -> Desk:
        made.append(Desk(theme, value, **size))
        return made[-1]

    yield show  # type: ignore[misc] # it makes desks
    for desk in made:
        desk.window.close()


# Words --------------------------------------------------------------------------------------------------------------


def with_differences(*differences: int, pairs: int = 10, stopped: bool = False) -> Course:
    """A comparison whose pairs differ by so much."""
    days = [
        DayPair(
            CountedDay(FIRST + timedelta(days=2 * place), UUID(int=2 * place), Kind.MAT, -2 + difference),
            CountedDay(FIRST + timedelta(days=2 * place + 1), UUID(int=2 * place + 1), Kind.REST, -2),
        )
        for place, difference in enumerate(differences)
    ]
    plan = ComparisonPlan(SEED, pairs, FIRST, 2 * len(days) if stopped else None)
    over = stopped or len(days) >= pairs
    return Course(plan, tuple(days), None, 0, Today.OVER if over else Today.OPEN, None if over else Kind.MAT)


@pytest.mark.parametrize(("sign", "stopped"), list(product((-1, 0, 1), (False, True))))
@pytest.mark.parametrize("count", range(11))
def test_the_words_say_no_more_than_the_pairs_tell(count: int, sign: int, stopped: bool) -> None:
    value = with_differences(*[4 * sign] * count, stopped=stopped and count < 10)
    told = result(value, RULE)
    title, note, numbers = words.title(value, told), words.note(value, told, RULE), words.numbers(told)

    verdicts = {
        -1: "Tension went down further on the mat than at rest",
        0: "No clear difference between mat and plain rest for you",
        1: "Tension went down further at rest than on the mat",
    }
    over = count == 10 or stopped
    sure = count == 10 or count >= 8
    if count < 6:
        expected = f"Stopped after {words.pairs(count)}, too few to tell" if over else f"{count} of 10 pairs done"
        assert (title, numbers) == (expected, "")
    elif not over:
        assert title == f"{count} of 10 pairs done"
        assert "interval" not in numbers
        assert "given after 10 pairs" in note
    else:
        assert title == (verdicts[sign] if sure else verdicts[0])
        assert told.outcome is not Outcome.UNDER_WAY
    assert not PROMISES.search(f"{title} {note} {numbers} {words.summary(value, told, RULE)}")


@pytest.mark.parametrize("count", range(6, 11))
def test_a_mean_is_never_without_its_unit_and_sign(count: int) -> None:
    for difference in (-3, -1, 0, 1, 3):
        value = with_differences(*[difference] * count)
        told = words.numbers(result(value, RULE))

        sign = "−" if difference < 0 else ""
        points = "point" if abs(difference) == 1 else "points"
        assert told.startswith(f"Mean difference {sign}{abs(difference)} {points}")


def test_missing_ratings_are_said() -> None:
    value = replace(with_differences(-1), unrated=1)
    assert "1 day lacks a rating" in words.subtitle(value, result(value, RULE))

    value = replace(value, unrated=3)
    assert "3 days lack a rating" in words.subtitle(value, result(value, RULE))


@pytest.mark.parametrize(
    ("today", "sentence"),
    [
        (Today.OPEN, "Today asks for the mat (pair 2 of 10, first day)."),
        (Today.COUNTED, "Today counted. The next day asks for the mat (pair 2 of 10, first day)."),
        (
            Today.SPENT,
            (
                "Today began with something else and does not count. "
                "The next day asks for the mat (pair 2 of 10, first day)."
            ),
        ),
        (Today.BEFORE, "It begins tomorrow, with the mat (pair 2 of 10, first day)."),
    ],
)
def test_what_today_asks_is_one_sentence(today: Today, sentence: str) -> None:
    assert words.today(replace(with_differences(-1), today=today)) == sentence


# The card -----------------------------------------------------------------------------------------------------------


def test_before_it_starts_its_power_is_said(shown) -> None:
    desk = shown(None)

    assert desk.card.title == "Does the mat do more for you than plain rest?"
    assert "14 pairs take 28 days." in desk.words
    assert "in 73 to 80 of 100" in desk.words
    assert "in 23 to 29 of 100" in desk.words
    desk.card.controls.pairs.set_current(0)
    desk.card.controls.pairs.chosen.emit(0)
    assert "10 pairs take 20 days." in desk.words
    assert "in 52 to 64 of 100" in desk.words


def test_it_begins_with_as_many_pairs_as_were_chosen(shown) -> None:
    desk = shown(None)

    desk.click("begin")
    desk.card.controls.pairs.set_current(0)
    desk.click("begin")

    assert desk.source.asked == [14, 10]


def test_it_is_named_and_described_for_those_who_do_not_see_it(shown) -> None:
    desk = shown(at(28, mat=-2.5))

    assert desk.card.accessibleName() == "Mat against rest"
    told = desk.card.accessibleDescription()
    assert told.startswith("Tension went down further on the mat than at rest. ")
    assert "95 % interval" in told
    assert "pairs lower on the mat" in told


def test_the_first_day_has_no_dot_yet(shown) -> None:
    desk = shown(at(1))

    assert "The first pair brings a dot." in desk.words
    assert desk.card.title == "0 of 14 pairs done"


def test_the_keys_walk_from_pair_to_pair_and_enter_opens_its_session(shown, qtbot: QtBot) -> None:
    value = at(9)
    desk = shown(value)
    desk.card.setFocus()

    QTest.keyClick(desk.card, Qt.Key.Key_Home)
    spoken = desk.card.accessibleDescription()
    with qtbot.waitSignal(desk.card.session_chosen) as chosen:
        QTest.keyClick(desk.card, Qt.Key.Key_Return)

    assert spoken.startswith("Pair 1, ")
    assert "difference" in spoken
    assert chosen.args == [value.pairs[0].mat.session_id]


def test_the_table_has_every_pair(shown) -> None:
    desk = shown(at(9))

    assert len(words.headings()) == len(words.pair_row(0, desk.source.course.pairs[0]))
    desk.card._toggle.click()
    assert desk.card.as_table


def test_what_today_asks_can_be_chosen_with_one_press(shown, qtbot: QtBot) -> None:
    value = at(3)
    desk = shown(value)

    with qtbot.waitSignal(desk.card.kind_wanted) as wanted:
        desk.click("take")

    assert wanted.args == [value.asked]


def test_on_a_day_that_counted_nothing_is_pressed(shown) -> None:
    desk = shown(at(3, later=0))

    assert "Today counted." in desk.words
    assert not desk.card.controls.take.isVisible()
    assert desk.card.controls.stop.isVisible()


def test_it_stops_only_after_a_second_thought(shown) -> None:
    desk = shown(at(9))

    desk.click("stop")
    assert desk.source.asked == []
    assert "It cannot go on later." in desk.words
    desk.click("go_on")
    assert not desk.card.controls.stop_for_good.isVisible()
    desk.click("stop")
    desk.click("stop_for_good")

    assert desk.source.asked == ["stop"]


@pytest.mark.parametrize("value", [at(28), at(9, stopped=True)], ids=["finished", "stopped"])
def test_when_it_is_over_it_can_be_put_away(shown, value: Course) -> None:
    desk = shown(value)

    assert not desk.card.controls.stop.isVisible()
    desk.click("away")

    assert desk.source.asked == ["forget"]


def test_who_may_not_use_the_mat_cannot_begin_and_is_told_why(shown) -> None:
    desk = shown(None)

    desk.source.bar(barred=True)
    assert not desk.card.controls.begin.isVisible()
    assert "your answers to the safety check do not allow them now" in desk.words
    assert "of 100 such comparisons" not in desk.words

    desk.source.bar(barred=False)
    assert desk.card.controls.begin.isVisible()
    assert "safety check" not in desk.words


@pytest.mark.parametrize("kind", [Kind.MAT, Kind.REST])
def test_on_the_way_only_rest_is_offered_to_who_may_not_use_the_mat(shown, kind: Kind) -> None:
    desk = shown(asking_for(kind))

    desk.source.bar(barred=True)

    assert desk.card.controls.take.isVisible() == (kind is Kind.REST)
    assert ("It waits; nothing is lost." in desk.words) == (kind is Kind.MAT)
    assert desk.card.controls.stop.isVisible()


def test_a_change_is_shown_at_once(shown) -> None:
    desk = shown(None)

    desk.source.show(at(3))
    assert desk.card.title == "1 of 14 pairs done"
    desk.source.show(at(28))
    assert desk.card.title == "No clear difference between mat and plain rest for you"
    desk.source.show(None)
    assert desk.card.controls.begin.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize(
    "value", [None, at(9), at(28), at(9, stopped=True)], ids=["none", "running", "over", "stopped"]
)
def test_nothing_is_cut_off_at_the_side(theme: Theme, percent: int, value: Course | None) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    desk = Desk(theme, value, width=692, height=1400)

    for widget in desk.card.findChildren(QWidget):
        if widget.isVisible():
            assert widget.mapTo(desk.card, widget.rect().topRight()).x() <= desk.card.width()
    desk.window.close()
