"""The level ladder: the steps of a part of the body, those reached, the next one, and why."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from matcompanion import resources
from matcompanion.content.learning_reader import read_learning
from matcompanion.domain.choices import Kind, Track
from matcompanion.domain.progress import Progress
from matcompanion.domain.progress_view import ProgressView, Range
from matcompanion.domain.session import Session
from matcompanion.domain.tally.whole import progress
from matcompanion.ui.charts.graph import Graph
from matcompanion.ui.charts.ladder_source import StepsSource
from matcompanion.ui.charts.level_ladder import LevelLadder
from matcompanion.ui.charts.table import Table
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.domain.progression.people import CATALOGUE, RULES, day, on, rungs
from tests.taken import columns_of, taken_of
from tests.ui.ladder_samples import KnownLadder
from tests.ui.progress_samples import new_theme, stage

BACK, NECK = rungs(), rungs(Track.NECK_HEAD)
EFFECTS = read_learning(resources.root(), CATALOGUE).after_effects


@pytest.fixture
def source(qtbot: QtBot) -> KnownLadder:
    return KnownLadder()


@pytest.fixture
def card(source: KnownLadder) -> Iterator[LevelLadder]:
    card = LevelLadder(new_theme(), CATALOGUE, StepsSource(source, lambda: EFFECTS))
    window = stage(card, 620, 480)
    yield card
    window.close()


def looked_at(sessions: Sequence[Session], number: int, **view: Any) -> Progress:
    columns = columns_of(taken_of(place, one) for place, one in enumerate(sessions, 1))
    return progress(columns, ProgressView(**({"span": Range.YEAR} | view)), day(number))


def words_of(card: LevelLadder) -> str:
    return " ".join(label.text() for label in card.findChildren(PlainLabel) if label.isVisible())


CLIMBING = [on(BACK[place], place) for place in range(4)] + [on(BACK[3], 4)]


def test_it_says_where_one_stands_and_why_something_is_next(card: LevelLadder, source: KnownLadder) -> None:
    source.walk(CLIMBING, 5)

    card.set_data(looked_at(CLIMBING, 5))

    assert card.title == "Back: step 4 of 16"
    assert re.search(r"step 5 .*if you like", words_of(card))
    assert "4 of 16 steps reached" in card.accessibleDescription()
    assert "next: bed or couch, cotton shirt, 20 minutes" in card.accessibleDescription()
    assert "nobody has to reach the end" in words_of(card)


def test_where_older_sessions_were_not_looked_at_it_says_so(card: LevelLadder, source: KnownLadder) -> None:
    source.walk(CLIMBING, 5)
    card.set_data(looked_at(CLIMBING, 5))
    assert "newest" not in words_of(card)

    assert source.ladder is not None
    source.ladder = replace(source.ladder, since=day(1))
    source.changed.emit()

    assert "This looks at your newest sessions, since 3 Mar; you may have reached steps before." in words_of(card)


def test_each_step_says_what_it_is_and_when_it_was_reached(card: LevelLadder, source: KnownLadder) -> None:
    source.walk(CLIMBING, 5)
    card.set_data(looked_at(CLIMBING, 5))
    (graph,) = card.findChildren(Graph)
    card.setFocus()

    QTest.keyClick(card, Qt.Key.Key_Home)
    assert graph.reading.startswith(
        "Step 1, level 1, Sofa or chair, cotton shirt, 10 minutes. reached Monday 2 March"
    )
    QTest.keyClick(card, Qt.Key.Key_End)
    assert "a longer one" in graph.reading
    assert graph.reading.endswith("Not reached")


def test_a_reached_step_leads_to_its_day_and_another_one_nowhere(
    card: LevelLadder, source: KnownLadder, qtbot: QtBot
) -> None:
    source.walk(CLIMBING, 5)
    card.set_data(looked_at(CLIMBING, 5))

    with qtbot.waitSignal(card.day_chosen) as chosen:
        card.chosen.emit(1)
    with qtbot.assertNotEmitted(card.day_chosen):
        card.chosen.emit(9)

    assert chosen.args == [day(1)]


def test_the_ladder_of_each_part_that_was_tried_can_be_chosen(card: LevelLadder, source: KnownLadder) -> None:
    some = [*CLIMBING, on(NECK[0], 5)]
    source.walk(some, 6)
    card.set_data(looked_at(some, 6))
    assert card.field.isVisible()

    card.field.chosen.emit(Track.NECK_HEAD)

    assert card.title.startswith("Neck and head: step 1 of ")


def test_the_filter_for_an_area_brings_the_ladder_of_its_part(card: LevelLadder, source: KnownLadder) -> None:
    source.walk(CLIMBING, 5)

    card.set_data(looked_at(CLIMBING, 5, area="feet"))

    assert card.title == "Feet: not tried yet"
    assert "The first step is" in words_of(card)


@pytest.mark.parametrize("kind", [Kind.REST, Kind.BREATHING])
def test_off_the_mat_there_are_no_steps(card: LevelLadder, source: KnownLadder, kind: Kind) -> None:
    source.walk(CLIMBING, 5)

    card.set_data(looked_at(CLIMBING, 5, kind=kind))

    assert card.title == "No steps without the mat"


def test_before_the_first_session_it_says_how_the_first_step_comes_about(
    card: LevelLadder, source: KnownLadder
) -> None:
    card.set_data(looked_at([], 0))
    assert card.title == "Not enough yet"

    source.walk([], 0)
    source.changed.emit()
    assert "first session on the mat is the first step" in card.accessibleDescription()


def test_a_new_session_is_on_the_ladder_at_once(card: LevelLadder, source: KnownLadder) -> None:
    source.walk(CLIMBING[:1], 5)
    card.set_data(looked_at(CLIMBING, 5))
    assert card.title == "Back: step 1 of 16"

    source.walk(CLIMBING, 5)
    source.changed.emit()

    assert card.title == "Back: step 4 of 16"


def test_the_table_has_every_step(card: LevelLadder, source: KnownLadder) -> None:
    source.walk(CLIMBING, 5)
    card.set_data(looked_at(CLIMBING, 5))

    (table,) = card.findChildren(Table)

    assert len(table.numbers.rows) == len(RULES.rungs[Track.BACK])
    assert table.numbers.rows[1][2] == day(0) + timedelta(days=1)
