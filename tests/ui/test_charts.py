"""What every graph offers: to the eye, the mouse and the keys, as a table and to a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.charts.acclimatisation import Acclimatisation
from matcompanion.ui.charts.baseline import Baseline
from matcompanion.ui.charts.before_after import BeforeAfter
from matcompanion.ui.charts.body_heat_map import BodyHeatMap
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.graph import NO_MARK, Graph
from matcompanion.ui.charts.minutes_per_week import MinutesPerWeek
from matcompanion.ui.charts.rhythm import Rhythm
from matcompanion.ui.charts.time_of_day import TimeOfDay
from matcompanion.ui.charts.year_calendar import YearCalendar
from matcompanion.ui.theme import Theme
from tests.ui.every_graph import CARDS, Show, graph_of, toggle_of
from tests.ui.progress_samples import make_card, sample


@pytest.fixture(params=CARDS, ids=lambda card: card.__name__)
def card(request: pytest.FixtureRequest, theme: Theme, show: Show) -> ChartCard:
    card = make_card(request.param, theme)
    show(card)
    card.set_data(sample(30))
    QApplication.processEvents()
    return card


def move_mouse(graph: Graph, place: QPointF) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        graph.mapToGlobal(place),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(graph, event)


def place_of(graph: Graph, index: int) -> QPointF:
    mark = graph.marks[index]
    return graph.plot.place(mark.x, mark.y)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (MinutesPerWeek, "Minutes per week"),
        (YearCalendar, "Year calendar"),
        (BeforeAfter, "Before and after"),
        (Baseline, "Baseline"),
        (Rhythm, "Rhythm"),
        (Acclimatisation, "Acclimatisation"),
        (BodyHeatMap, "Body heat map"),
        (TimeOfDay, "Time of day and breathing"),
    ],
)
def test_a_graph_is_known_by_its_name(kind: type[ChartCard], name: str, theme: Theme, qtbot: QtBot) -> None:
    card = make_card(kind, theme)
    qtbot.addWidget(card)

    assert card.accessibleName() == name


def test_a_graph_tells_title_subtitle_and_numbers(card: ChartCard) -> None:
    description = card.accessibleDescription()

    assert description.startswith(f"{card.title}. {card.subtitle}. ")
    assert any(sign.isdigit() for sign in description.removeprefix(f"{card.title}. {card.subtitle}. "))


def test_the_arrow_keys_go_from_mark_to_mark(card: ChartCard) -> None:
    graph = graph_of(card)
    last = len(graph.marks) - 1

    QTest.keyClick(card, Qt.Key.Key_Left)
    assert graph.current == last
    QTest.keyClick(card, Qt.Key.Key_Left)
    assert graph.current == last - 1
    QTest.keyClick(card, Qt.Key.Key_Right)
    QTest.keyClick(card, Qt.Key.Key_Right)
    assert graph.current == last
    QTest.keyClick(card, Qt.Key.Key_Home)
    assert graph.current == 0
    QTest.keyClick(card, Qt.Key.Key_Left)
    assert graph.current == 0
    QTest.keyClick(card, Qt.Key.Key_End)
    assert graph.current == last
    assert graph.reading == graph.marks[last].spoken


def test_a_mark_that_is_walked_to_is_spoken_until_it_is_left(card: ChartCard) -> None:
    summary = card.accessibleDescription()
    graph = graph_of(card)

    QTest.keyClick(card, Qt.Key.Key_Home)
    assert card.accessibleDescription() == f"{graph.marks[0].spoken}. {summary}"

    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert card.accessibleDescription() == summary
    assert graph.current == NO_MARK
    assert graph.reading == ""


def test_the_mark_is_left_with_the_focus(card: ChartCard) -> None:
    QTest.keyClick(card, Qt.Key.Key_Home)

    card.clearFocus()

    assert graph_of(card).current == NO_MARK


def test_the_mouse_reads_the_nearest_mark(card: ChartCard) -> None:
    graph = graph_of(card)
    index = len(graph.marks) - 2

    move_mouse(graph, place_of(graph, index) + QPointF(1, 0))
    assert graph.current == index
    assert graph.reading == graph.marks[index].spoken

    QApplication.sendEvent(graph, QEvent(QEvent.Type.Leave))
    assert graph.current == NO_MARK


def test_the_mouse_reads_nothing_far_from_every_mark(card: ChartCard) -> None:
    graph = graph_of(card)

    move_mouse(graph, QPointF(2, 2))

    assert graph.current == NO_MARK


def test_a_click_and_enter_choose_the_mark(card: ChartCard, qtbot: QtBot) -> None:
    graph = graph_of(card)
    index = len(graph.marks) - 3

    with qtbot.waitSignal(card.chosen) as clicked:
        QTest.mouseClick(graph, Qt.MouseButton.LeftButton, pos=place_of(graph, index).toPoint())
    assert clicked.args == [index]

    QTest.keyClick(card, Qt.Key.Key_Home)
    with qtbot.waitSignal(card.chosen) as entered:
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert entered.args == [0]


def test_enter_chooses_nothing_before_a_mark_was_walked_to(card: ChartCard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(card.chosen):
        QTest.keyClick(card, Qt.Key.Key_Return)


def test_the_wheel_is_left_to_the_page(card: ChartCard) -> None:
    graph = graph_of(card)
    middle = QPointF(graph.rect().center())
    spans = [graph.plot.place(0, 0), graph.plot.place(1, 1)]
    event = QWheelEvent(
        middle,
        graph.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(graph, event)

    assert not event.isAccepted()
    assert [graph.plot.place(0, 0), graph.plot.place(1, 1)] == spans


def test_the_plot_itself_takes_neither_mouse_nor_focus(card: ChartCard) -> None:
    plot = graph_of(card).plot.widget

    assert plot.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert plot.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_graph_turns_into_a_table_and_back(card: ChartCard) -> None:
    toggle, (table,) = toggle_of(card), card.findChildren(QTableView)
    assert toggle.accessibleName() == f"Show as table, {card.accessibleName()}"
    assert not table.isVisible()

    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert card.as_table
    assert table.isVisible()
    assert not graph_of(card).isVisible()
    assert toggle.accessibleName() == f"Show as graph, {card.accessibleName()}"
    assert table.accessibleName() == f"{card.accessibleName()}, table"

    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert not card.as_table
    assert graph_of(card).isVisible()


def test_the_table_can_be_reached_by_tab_and_left_by_it(card: ChartCard) -> None:
    toggle, (table,) = toggle_of(card), card.findChildren(QTableView)
    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)

    card.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())

    assert toggle in seen
    assert seen[seen.index(table) + 1] is not table


def test_new_numbers_leave_the_table_open(card: ChartCard) -> None:
    QTest.mouseClick(toggle_of(card), Qt.MouseButton.LeftButton)

    card.set_data(sample(12))

    assert card.as_table


def test_a_graph_wears_the_theme_of_now(card: ChartCard, theme: Theme) -> None:
    def pixels() -> QImage:
        return graph_of(card).grab().toImage()

    light = pixels()
    theme.set_choices(ThemeChoice.DARK, 100, MotionChoice.FULL)
    dark = pixels()
    theme.set_choices(ThemeChoice.LIGHT, 100, MotionChoice.FULL)

    assert dark != light
    assert pixels() == light


def test_larger_text_asks_for_more_room(card: ChartCard, theme: Theme) -> None:
    before = card.minimumSizeHint().height()

    theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)

    assert card.minimumSizeHint().height() > before * 1.4


def test_the_read_out_stays_inside_the_graph(card: ChartCard) -> None:
    graph = graph_of(card)

    for index in range(len(graph.marks)):
        move_mouse(graph, place_of(graph, index))
        (readout,) = (child for child in graph.children() if type(child).__name__ == "ReadOut")
        assert isinstance(readout, QWidget)
        assert graph.rect().contains(readout.geometry())
