"""The body heat map: minutes and changes of each area, from head to foot and never ranked."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from matcompanion.domain.choices import Kind, Scale
from matcompanion.domain.progress import relief
from matcompanion.domain.statistics import finding
from matcompanion.ui.charts.body_heat_map import BodyHeatMap
from matcompanion.ui.charts.graph import NO_MARK, Graph
from matcompanion.ui.charts.table import Table
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.report_samples import CATALOGUE
from tests.taken import AreaTaken, Taken
from tests.ui.progress_samples import looked_at, new_theme, rated, stage, taken
from tests.ui.zone_samples import shipped_figures


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[BodyHeatMap]:
    card = BodyHeatMap(new_theme(), CATALOGUE, shipped_figures())
    window = stage(card, 560, 520)
    yield card
    window.close()


def graph_of(card: BodyHeatMap) -> Graph:
    (graph,) = card.findChildren(Graph)
    return graph


def lain(back: int, area: str, before: int = 6, after: int = 4, minutes: int = 10) -> Taken:
    return rated(back, before, after, areas=(AreaTaken(area, minutes * 60),))


def named(card: BodyHeatMap) -> list[str]:
    (table,) = card.findChildren(Table)
    return [str(row[0]) for row in table.numbers.rows]


def words_of(card: BodyHeatMap) -> str:
    return " ".join(label.text() for label in card.findChildren(PlainLabel) if label.isVisible())


def test_areas_stand_from_head_to_foot_whatever_was_most_or_best(card: BodyHeatMap) -> None:
    best_first = [lain(n, "feet", 9, 1, 40) for n in range(20)] + [lain(n + 30, "neck", 5, 5) for n in range(20)]

    for index in (0, 1):
        card.switch.chosen.emit(index)
        card.set_data(looked_at([*best_first, lain(60, "lower_back")]))

        assert named(card) == ["Nape", "Lower back", "Soles"]
        assert not any(word in card.accessibleDescription() for word in ("most", "works", "first place"))


def test_an_area_with_fewer_than_twelve_ratings_has_no_colour_and_no_change(card: BodyHeatMap) -> None:
    card.switch.chosen.emit(1)

    card.set_data(looked_at([lain(n, "neck") for n in range(11)]))
    assert card.title == "Too few ratings to show a change in any area"
    assert "Nape: 11 sessions rated, too few to tell" in card.accessibleDescription()
    assert "Median" not in card.accessibleDescription()

    card.set_data(looked_at([lain(n, "neck") for n in range(12)]))
    assert card.title == "Enough ratings in 1 of 1 area"

    card.set_data(looked_at([lain(n, "neck") for n in range(12)] + [lain(40, "feet")]))
    assert card.title == "Enough ratings in 1 of 2 areas"
    assert "Nape: Median change −2 points, 95 % interval −2 to −2, 12 sessions rated" in card.accessibleDescription()
    assert "cannot tell the mat apart" in words_of(card)


@pytest.mark.parametrize(
    ("scale", "change", "better"),
    [(Scale.TENSION, -2, 2), (Scale.PAIN, 1, -1), (Scale.MOOD, 2, 2), (Scale.ENERGY, 0, 0)],
)
def test_better_is_lower_for_pain_and_higher_for_mood(scale: Scale, change: int, better: float) -> None:
    assert relief(finding([change] * 12, split=True), scale) == better
    assert relief(finding([change] * 11, split=True), scale) is None


def test_sessions_without_an_area_bring_no_figure(card: BodyHeatMap) -> None:
    card.set_data(looked_at([taken(1, kind=Kind.BREATHING)]))

    assert card.title == "Not enough yet"
    assert "None of the sessions shown was for an area" in card.accessibleDescription()
    assert not card.switch.isVisible()


def test_the_figure_and_the_row_of_an_area_lead_to_its_last_session(card: BodyHeatMap, qtbot: QtBot) -> None:
    card.set_data(looked_at([lain(9, "lower_back"), lain(3, "lower_back"), lain(5, "feet")]))
    graph = graph_of(card)
    mark = graph.marks[0]
    on_figure = graph.plot.place(mark.x, mark.y)
    in_row = QPointF(graph.width() - 60, graph.plot.area().top() + 20)

    for place in (on_figure, in_row):
        with qtbot.waitSignal(card.session_chosen) as session:
            QTest.mouseClick(graph, Qt.MouseButton.LeftButton, pos=place.toPoint())
        assert session.args == [UUID(int=3)]


def test_the_arrow_keys_go_down_the_body(card: BodyHeatMap) -> None:
    card.set_data(looked_at([lain(9, "lower_back"), lain(5, "feet")]))
    card.setFocus()
    graph = graph_of(card)

    QTest.keyClick(card, Qt.Key.Key_Home)
    assert graph.reading.startswith("Lower back, 10 minutes in 1 session")
    QTest.keyClick(card, Qt.Key.Key_Right)
    assert graph.reading.startswith("Soles")
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert graph.current == NO_MARK
