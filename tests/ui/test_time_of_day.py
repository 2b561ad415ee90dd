"""Hours, ways to breathe and kinds beside one another: dots and counts, and no word on which is better."""

from __future__ import annotations

import re
from collections.abc import Iterator
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from matcompanion.domain.choices import Kind
from matcompanion.ui.charts.table import Table
from matcompanion.ui.charts.time_of_day import TimeOfDay
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.wording_splits import Part
from tests.report_samples import CATALOGUE
from tests.taken import Taken
from tests.ui.progress_samples import looked_at, new_theme, rated, stage, taken

COMPARING = re.compile(r"\b(best|better|worst|worse|most effective|works?|helps?)\b", re.IGNORECASE)


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[TimeOfDay]:
    card = TimeOfDay(new_theme(), CATALOGUE)
    window = stage(card, 560, 440)
    yield card
    window.close()


def choose(card: TimeOfDay, part: Part) -> None:
    card.switch.set_current(list(Part).index(part))
    card.switch.chosen.emit(list(Part).index(part))


def at(back: int, hour: int, **changes: object) -> Taken:
    return rated(back, 6, 4, minute=hour * 60 + 10, **changes)


def rows(card: TimeOfDay) -> list[tuple[object, ...]]:
    (table,) = card.findChildren(Table)
    return list(table.numbers.rows)


@pytest.mark.parametrize(
    ("hours", "title"),
    [
        ([7] * 11, "11 sessions in the past year"),
        ([7] * 8 + [21] * 4, "You begin most often from 07:00 to 08:00"),
        ([7] * 6 + [21] * 6, "12 sessions in the past year"),
        ([23] * 12, "You begin most often from 23:00 to 00:00"),
    ],
)
def test_an_hour_is_called_usual_only_where_it_is(card: TimeOfDay, hours: list[int], title: str) -> None:
    card.set_data(looked_at([at(n * 2, hour) for n, hour in enumerate(hours)]))

    assert card.title == title


def test_hours_are_counted_with_what_was_rated(card: TimeOfDay) -> None:
    card.set_data(looked_at([at(1, 7), at(2, 7), taken(3, minute=8 * 60)]))

    assert rows(card) == [("07:00 to 08:00", 2, 2), ("08:00 to 09:00", 1, 0)]


def test_ways_to_breathe_stand_in_the_order_of_the_content(card: TimeOfDay) -> None:
    some = [rated(n, 9, 1, pattern="sigh") for n in range(14)] + [
        rated(n + 20, 5, 5, pattern="long6") for n in range(9)
    ]
    choose(card, Part.BREATHING)

    card.set_data(looked_at(some))

    assert [row[0] for row in rows(card)] == [CATALOGUE.patterns[name].name for name in ordered("sigh", "long6")]
    medians = {row[0]: row[3] for row in rows(card)}
    assert medians == {CATALOGUE.patterns["sigh"].name: -8, CATALOGUE.patterns["long6"].name: None}


def ordered(*names: str) -> list[str]:
    return sorted(names, key=list(CATALOGUE.patterns).index)


def test_kinds_stand_beside_one_another_with_what_cannot_be_told(card: TimeOfDay) -> None:
    choose(card, Part.KIND)

    card.set_data(looked_at([rated(1, 6, 4), rated(2, 6, 5, kind=Kind.REST)]))

    assert [row[0] for row in rows(card)] == ["Mat", "Rest"]
    said = " ".join(label.text() for label in card.findChildren(PlainLabel) if label.isVisible())
    assert "You chose the kind yourself" in said


@pytest.mark.parametrize("part", Part)
@pytest.mark.parametrize("change", [-5, -1, 0, 1, 5])
def test_no_part_is_called_better_whatever_the_numbers(card: TimeOfDay, part: Part, change: int) -> None:
    choose(card, part)
    for count in (1, 2, 11, 12, 40):
        some = [rated(n, 5, 5 + change, kind=list(Kind)[n % 3], minute=n % 24 * 60) for n in range(count)]
        card.set_data(looked_at(some))

        assert not COMPARING.search(card.accessibleDescription())


def test_a_dot_leads_to_the_last_of_its_sessions_and_a_bar_nowhere(card: TimeOfDay, qtbot: QtBot) -> None:
    card.set_data(looked_at([at(9, 7), at(3, 7)]))

    with qtbot.assertNotEmitted(card.session_chosen):
        card.chosen.emit(0)
    with qtbot.waitSignal(card.session_chosen) as session:
        card.chosen.emit(1)

    assert session.args == [UUID(int=3)]
