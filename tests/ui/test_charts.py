"""The graphs: what they say, by eye, by mouse, by key, as a table and to a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TypeAlias
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from matcompanion.domain.choices import Kind, Scale
from matcompanion.domain.progress import Progress
from matcompanion.domain.progress_view import Range
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.charts.acclimatisation import Acclimatisation
from matcompanion.ui.charts.baseline import Baseline
from matcompanion.ui.charts.before_after import BeforeAfter
from matcompanion.ui.charts.body_heat_map import BodyHeatMap
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.graph import NO_MARK, Graph
from matcompanion.ui.charts.minutes_per_week import MinutesPerWeek
from matcompanion.ui.charts.rhythm import Rhythm
from matcompanion.ui.charts.style import Plot
from matcompanion.ui.charts.ticks import day_ticks, labels_in, minute_step
from matcompanion.ui.charts.time_of_day import TimeOfDay
from matcompanion.ui.charts.year_calendar import YearCalendar, dot_size
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.wording_practised import minutes_summary
from tests.ui.progress_samples import TODAY, looked_at, make_card, rated, sample, stage, taken

Show: TypeAlias = Callable[[QWidget], None]


def fill(card: ChartCard, value: Progress) -> None:
    card.set_data(value)


@pytest.fixture
def show(qapp: QApplication) -> Iterator[Show]:
    windows = []

    def show(widget: QWidget) -> None:
        windows.append(stage(widget, 520, 380))
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    yield show
    for window in windows:
        window.close()


def test_a_label_that_the_end_would_cut_off_is_left_out(theme: Theme, show: Show) -> None:
    plot = Plot(theme)
    show(plot.widget)

    plot.lay_out(((0.0, "first"), (50.0, "middle"), (99.5, "a long last one")), (), (0.0, 100.0), (0.0, 1.0))

    axis = plot.widget.getPlotItem().getAxis("bottom")  # type: ignore[attr-defined]  # pyqtgraph has no types
    assert [text for _, text in axis._tickLevels[0]] == ["first", "middle"]


CARDS = [MinutesPerWeek, YearCalendar, BeforeAfter, Baseline, Rhythm, Acclimatisation, BodyHeatMap, TimeOfDay]


@pytest.fixture(params=CARDS, ids=lambda card: card.__name__)
def card(request: pytest.FixtureRequest, theme: Theme, show: Show) -> ChartCard:
    card = make_card(request.param, theme)
    show(card)
    fill(card, sample(30))
    QApplication.processEvents()
    return card


def graph_of(card: ChartCard) -> Graph:
    (graph,) = card.findChildren(Graph)
    return graph


def toggle_of(card: ChartCard) -> Button:
    return next(button for button in card.findChildren(Button) if "Show as" in button.text())


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


# Every graph


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

    assert table in seen
    assert toggle in seen


def test_new_numbers_leave_the_table_open(card: ChartCard) -> None:
    QTest.mouseClick(toggle_of(card), Qt.MouseButton.LeftButton)

    fill(card, sample(12))

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


# Minutes per week


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


# Year calendar


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


# Before and after


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


def visible_texts(card: QWidget) -> set[str]:
    from matcompanion.ui.widgets.plain_label import PlainLabel

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


def test_ratings_that_are_older_than_the_range_are_offered(pairs: BeforeAfter, qtbot: QtBot) -> None:
    pairs.set_data(looked_at([rated(100, 6, 4)], Range.FOUR_WEEKS))
    assert pairs.title == "No rated sessions in these 4 weeks"
    button = next(button for button in pairs.findChildren(Button) if button.text() == "Show all")

    with qtbot.waitSignal(pairs.help_wanted):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    pairs.set_data(looked_at([rated(100, 6, 4)], Range.ALL))
    assert graph_of(pairs).isVisible()
    assert toggle_of(pairs).isVisible()


# The axes


@pytest.mark.parametrize(
    ("most", "goal", "step"),
    [(240, 80, 80), (80, 80, 80), (241, 80, 100), (30, 0, 10), (1, 0, 5), (5000, 0, 2000)],
)
def test_minutes_are_labelled_in_round_steps(most: int, goal: int, step: int) -> None:
    assert minute_step(most, goal) == step
    assert most <= 3 * step


@pytest.mark.parametrize("days", [27, 90, 371, 800, 2000, 9000])
@pytest.mark.parametrize("most", [3, 6, 12])
def test_days_are_labelled_sparsely_and_in_order(days: int, most: int) -> None:
    first = TODAY - timedelta(days=days)

    ticks = day_ticks(first, TODAY, most)

    assert 1 <= len(ticks) <= max(most, 5) + 1
    assert all(first <= day <= TODAY for day, _ in ticks)
    assert [day for day, _ in ticks] == sorted(day for day, _ in ticks)
    assert len({text for _, text in ticks}) > len(ticks) // 2


def test_as_many_labels_as_fit() -> None:
    assert labels_in(1000, 100) == 8
    assert labels_in(10, 100) == 2
