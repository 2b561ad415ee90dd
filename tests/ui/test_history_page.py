"""The History page over a real database, with the worker in the test's hands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from matcompanion.domain.choices import (
    Clothing,
    EndReason,
    Position,
    Scale,
    Side,
    Source,
    Status,
    Surface,
    When,
)
from matcompanion.domain.session import NOTE_LONGEST, Rating, SessionEvent, Stage
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.pages.history import HistoryPage
from matcompanion.ui.pages.history.rating_fields import questions
from matcompanion.ui.pages.history.table_model import Column
from matcompanion.ui.theme import Theme
from tests.ui.history_desk import Desk, dates, opened_desk, press, rest, rows, selected, session, texts
from tests.ui.progress_samples import TODAY, new_theme


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return new_theme()


@pytest.fixture
def desk(theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    with opened_desk(theme, tmp_path) as desk:
        yield desk


def laid_out() -> None:
    for _ in range(3):  # a layout asks the one around it, which asks the next
        QApplication.processEvents()


# The table


def test_the_table_is_known_by_its_name_and_columns(desk: Desk) -> None:
    page = desk.open(session(1))
    table = page.table
    model = table.model()

    assert table.accessibleName() == "Sessions"
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in Column] == [
        "Date",
        "Areas",
        "Kind",
        "Minutes",
        "Before, after",
        "Note",
    ]


def test_a_row_says_what_a_session_was(desk: Desk) -> None:
    page = desk.open(session(1, note="Slept\nwell"), rest(2, 1))

    assert rows(page) == [
        ["18 Nov 2026", "Nape", "Mat", "15", "Tension 6 to 3", "Slept well"],
        ["17 Nov 2026", "", "Rest", "15", "", ""],
    ]


@pytest.mark.parametrize(
    ("ratings", "text"),
    [
        ((Rating(Scale.TENSION, When.BEFORE, 6),), "Tension 6 before"),
        ((Rating(Scale.TENSION, When.AFTER, 2),), "Tension 2 after"),
        ((Rating(Scale.PAIN, When.BEFORE, 4, "neck"), Rating(Scale.PAIN, When.AFTER, 0, "neck")), "Pain 4 to 0"),
        ((Rating(Scale.STING_END, When.AFTER, 2),), ""),
    ],
)
def test_the_table_shows_tension_or_else_pain(desk: Desk, ratings: tuple[Rating, ...], text: str) -> None:
    page = desk.open(session(1, ratings=ratings))

    assert rows(page)[0][Column.PAIR] == text


def test_the_newest_session_is_first_and_selected(desk: Desk) -> None:
    page = desk.open(session(1, 2), session(2, 0), session(3, 1))

    assert dates(page) == ["18 Nov 2026", "17 Nov 2026", "16 Nov 2026"]
    assert selected(page) == 2


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (Column.DATE, [1, 2, 3]),
        (Column.AREAS, [2, 1, 3]),
        (Column.KIND, [3, 1, 2]),
        (Column.MINUTES, [3, 2, 1]),
        (Column.PAIR, [3, 1, 2]),
    ],
)
def test_a_column_sorts_by_what_it_stands_for(desk: Desk, column: Column, order: list[int]) -> None:
    better = (Rating(Scale.TENSION, When.BEFORE, 9), Rating(Scale.TENSION, When.AFTER, 2))
    feet = (Stage(("feet",), Position.FEET_SEATED, Surface.SOFT, Clothing.SOCKS, 540, 540),)
    page = desk.open(
        session(1, 30, active_seconds=1200),
        rest(2, 20),
        session(3, 10, active_seconds=540, ratings=better, stages=feet),
    )
    by_id = {one.id.int: one for one in desk.store.sessions()}

    page.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    desk.land()

    assert [row[Column.MINUTES] for row in rows(page)] == [str(by_id[one].active_seconds // 60) for one in order]


def test_a_session_without_ratings_is_last_either_way(desk: Desk) -> None:
    page = desk.open(session(1, 0), rest(2, 1))

    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        page.table.sortByColumn(Column.PAIR, order)
        desk.land()
        assert rows(page)[-1][Column.KIND] == "Rest"


def test_the_arrow_keys_walk_from_session_to_session(desk: Desk) -> None:
    page = desk.open(session(1), rest(2, 1))
    page.table.setFocus()

    QTest.keyClick(page.table, Qt.Key.Key_Down)

    assert selected(page) == 2
    assert "Rest without the mat" in texts(page.details)


def test_areas_that_are_not_known_stand_for_themselves(desk: Desk) -> None:
    stages = (Stage(("neck", "elbow"), Position.PILLOW_NECK, Surface.HARD, Clothing.SHIRT, 900, 900),)
    page = desk.open(session(1, stages=stages))

    assert rows(page)[0][Column.AREAS] == "Nape, elbow"
    assert "Nape, elbow" in texts(page.details)


# Searching


def test_a_search_leaves_what_says_every_word(desk: Desk) -> None:
    page = desk.open(session(1, note="A rolled towel"), session(2, 1, note="A towel"), rest(3, 2))

    page.search.setText("TOWEL rolled")
    desk.land()
    assert dates(page) == ["18 Nov 2026"]
    page.search.setText("rest")
    desk.land()
    assert dates(page) == ["16 Nov 2026"]
    assert selected(page) == 3

    page.search.clear()
    desk.land()
    assert len(rows(page)) == 3


def test_what_is_not_found_is_said(desk: Desk) -> None:
    page = desk.open(session(1))

    page.search.setText("zebra")
    desk.land()

    assert "Nothing about “zebra”. Try an area, or a word of a note." in texts(page)
    assert not page.table.isVisible()
    assert not page.details.isVisible()

    page.search.clear()
    desk.land()
    assert page.table.isVisible()
    assert page.details.isVisible()
    assert selected(page) == 1


def test_a_search_keeps_what_is_selected_if_it_is_found(desk: Desk) -> None:
    page = desk.open(session(1, note="towel"), session(2, 1, note="towel"))
    page.show_session(UUID(int=2))
    desk.land()

    page.search.setText("towel")
    desk.land()

    assert selected(page) == 2


# Coming from elsewhere


def test_a_session_is_shown_when_it_has_been_read(desk: Desk) -> None:
    desk.page.show_session(UUID(int=2))

    page = desk.open(session(1), session(2, 1), session(3, 2))

    assert selected(page) == 2


def test_a_session_that_the_search_hides_is_shown(desk: Desk) -> None:
    page = desk.open(session(1, note="towel"), session(2, 1))
    page.search.setText("towel")
    desk.land()

    page.show_session(UUID(int=2))
    desk.land()

    assert page.search.text() == ""
    assert selected(page) == 2


def test_a_session_that_is_gone_changes_nothing(desk: Desk) -> None:
    page = desk.open(session(1), session(2, 1))

    page.show_session(UUID(int=99))
    desk.land()

    assert selected(page) == 1


def test_a_day_shows_its_last_session(desk: Desk) -> None:
    later = session(3, 1)
    later = replace(later, started_at=later.started_at + timedelta(hours=1))
    page = desk.open(session(1), session(2, 1), later)

    page.show_day(TODAY - timedelta(days=1))
    desk.land()

    assert selected(page) == 3


# The details


def test_everything_that_is_known_is_told(desk: Desk) -> None:
    stages = (
        Stage(("neck",), Position.PILLOW_NECK, Surface.HARD, Clothing.SHIRT, 900, 720),
        Stage(("feet",), Position.FEET_SEATED, Surface.SOFT, Clothing.SOCKS, 300, 0),
    )
    ratings = (
        Rating(Scale.PAIN, When.BEFORE, 5, "neck", Side.LEFT),
        Rating(Scale.PAIN, When.AFTER, 2, "neck", Side.LEFT),
        Rating(Scale.STING_END, When.AFTER, 4),
    )
    page = desk.open(
        session(
            1,
            stages=stages,
            ratings=ratings,
            status=Status.ENDED_EARLY,
            end_reason=EndReason.TOO_PAINFUL,
            active_seconds=720,
            planned_seconds=1200,
            events=(SessionEvent(65.0, "paused"), SessionEvent(70.0, "resumed"), SessionEvent(0.0, "started")),
            after_effects=("redness", "glow_in_the_dark"),
            note="<b>Not bold</b>",
            source=Source.IMPORTED,
            time_scale=60.0,
        )
    )

    told = texts(page.details)

    for text in (
        "Nape and soles",
        "Wed 18 Nov 2026, 20:00 to 20:16",
        "Tried out at 60 times speed",
        "12 of 20 minutes",
        "1 minute",
        "Ended early, too painful",
        "Neck & shoulders",
        "Level 2",
        "Imported",
        "<b>Not bold</b>",
        "Pain, nape, left",
        "Sting at the end",
        "Nape",
        "Soles",
        "1:05 Paused",
        "1:10 Went on",
        "Red or pink skin",
        "Glow in the dark",
    ):
        assert text in told
    assert not any("started" in text for text in told)
    names = [widget.accessibleName() for widget in page.details.findChildren(QWidget)]
    assert "Pain, nape, left, 5 to 2" in names
    assert "Sting at the end, 4 after" in names


def test_what_is_not_known_is_left_out(desk: Desk) -> None:
    page = desk.open(rest(1, 0))

    told = texts(page.details)

    assert {"Goal", "Level", "Origin", "Ratings", "Stages", "How", "What happened"}.isdisjoint(told)


def test_less_than_a_minute_is_said_so(desk: Desk) -> None:
    page = desk.open(session(1, active_seconds=40))

    assert "Under a minute" in texts(page.details)


# Editing


def slider(page: HistoryPage, name: str) -> QWidget:
    return next(scale for scale in page.editor.ratings.scales.values() if scale.accessibleName() == name)


def test_ratings_and_note_can_be_changed(desk: Desk) -> None:
    page = desk.open(session(1))
    press(page.details.edit)

    QTest.keyClick(slider(page, "Tension after"), Qt.Key.Key_1)
    QTest.keyClick(slider(page, "Pain before, nape"), Qt.Key.Key_4)
    QTest.keyClick(slider(page, "Tension before"), Qt.Key.Key_Delete)
    QTest.keyClick(slider(page, "Sting in the first minute"), Qt.Key.Key_7)
    page.editor.note.setPlainText("  Slept well ")
    desk.clock.advance(60)
    press(page.editor.save)
    desk.land()

    kept = desk.store.get(UUID(int=1))
    assert kept is not None
    assert set(kept.ratings) == {
        Rating(Scale.TENSION, When.AFTER, 1),
        Rating(Scale.PAIN, When.BEFORE, 4, "neck"),
        Rating(Scale.STING_1MIN, When.AFTER, 7),
    }
    assert (kept.note, kept.updated_at) == ("Slept well", desk.clock.now())
    assert page.details.isVisible()
    assert not page.editor.isVisible()
    assert "Slept well" in texts(page.details)
    assert page.table.isEnabled()


def test_what_happened_is_not_touched_by_an_edit(desk: Desk) -> None:
    before = session(1, events=(SessionEvent(65.0, "paused"),), after_effects=("redness",))
    page = desk.open(before)
    press(page.details.edit)
    page.editor.note.setPlainText("New")

    press(page.editor.save)
    desk.land()

    assert desk.store.get(UUID(int=1)) == replace(before, note="New", updated_at=desk.clock.now())


def test_while_one_session_is_edited_no_other_is_chosen(desk: Desk) -> None:
    page = desk.open(session(1), session(2, 1))

    press(page.details.edit)
    assert not page.table.isEnabled()
    assert not page.search.isEnabled()

    desk.history.changed.emit()
    desk.land()
    assert page.editor.isVisible()

    press(page.editor.cancel)
    assert page.table.isEnabled()
    assert page.search.isEnabled()


def test_a_cancelled_edit_changes_nothing(desk: Desk) -> None:
    page = desk.open(session(1))
    press(page.details.edit)
    page.editor.note.setPlainText("Never mind")

    press(page.editor.cancel)
    desk.land()

    assert desk.store.get(UUID(int=1)) == session(1)
    press(page.details.edit)
    assert page.editor.note.toPlainText() == ""


def test_escape_cancels_an_edit(desk: Desk) -> None:
    page = desk.open(session(1))
    press(page.details.edit)

    QTest.keyClick(slider(page, "Tension before"), Qt.Key.Key_Escape)

    assert page.details.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_saves_an_edit_from_any_field(desk: Desk, key: Qt.Key) -> None:
    page = desk.open(session(1))
    press(page.details.edit)
    page.editor.note.setPlainText("Warm")

    QTest.keyClick(page.editor.note, key, Qt.KeyboardModifier.ControlModifier)
    desk.land()

    assert desk.store.sessions()[0].note == "Warm"
    assert not page.editor.isVisible()


def test_an_edit_without_a_change_is_not_saved(desk: Desk) -> None:
    page = desk.open(session(1))
    press(page.details.edit)

    press(page.editor.save)

    assert desk.worker.held == []
    assert page.details.isVisible()


def test_a_note_is_no_longer_than_the_history_keeps(desk: Desk) -> None:
    page = desk.open(session(1))
    press(page.details.edit)

    page.editor.note.setPlainText("x" * (NOTE_LONGEST + 5))
    assert len(page.editor.note.toPlainText()) == NOTE_LONGEST

    press(page.editor.save)
    desk.land()
    kept = desk.store.get(UUID(int=1))
    assert kept is not None
    assert len(kept.note) == NOTE_LONGEST


def test_what_can_be_rated_fits_the_session() -> None:
    of_the_mat = [(one.scale, one.when) for one in questions(session(1))]
    of_rest = [(one.scale, one.when) for one in questions(rest(1, 0))]
    mood = session(1, ratings=(Rating(Scale.MOOD, When.AFTER, 5), Rating(Scale.SLEEP, When.NEXT_DAY, 7)))

    assert (Scale.STING_END, When.AFTER) in of_the_mat
    assert (Scale.PAIN, When.BEFORE) in of_the_mat
    assert of_rest == [(Scale.TENSION, When.BEFORE), (Scale.TENSION, When.AFTER), (Scale.SLEEP, When.NEXT_DAY)]
    assert (Scale.SLEEP, When.NEXT_DAY) in [(one.scale, one.when) for one in questions(mood)]


def test_the_night_is_asked_after_the_sting_that_was_rated() -> None:
    stung = session(1, ratings=(Rating(Scale.STING_1MIN, When.DURING, 5),))

    assert [(one.scale, one.when) for one in questions(stung)][-3:] == [
        (Scale.STING_1MIN, When.DURING),
        (Scale.STING_END, When.AFTER),
        (Scale.SLEEP, When.NEXT_DAY),
    ]


# Deleting


def test_a_deleted_session_can_be_brought_back(desk: Desk) -> None:
    page = desk.open(session(1), session(2, 1))
    assert not page.undo_bar.isVisible()

    press(page.details.delete)
    desk.land()
    assert dates(page) == ["17 Nov 2026"]
    assert selected(page) == 2
    assert page.undo_bar.isVisible()
    assert page.undo_bar.text == "Deleted: session of Wed 18 Nov 2026"
    assert (page.undo_bar.undo.text(), page.details.delete.text()) == ("Undo", "Delete")

    press(page.undo_bar.undo)
    desk.land()
    assert len(rows(page)) == 2
    assert selected(page) == 1
    assert not page.undo_bar.isVisible()


def test_deleting_twice_before_the_disk_has_answered_deletes_one(desk: Desk) -> None:
    page = desk.open(session(1), session(2, 1))

    press(page.details.delete)
    press(page.details.delete)
    desk.land()

    assert dates(page) == ["17 Nov 2026"]
    assert page.undo_bar.isVisible()


def test_what_is_not_deleted_yet_cannot_be_brought_back(desk: Desk) -> None:
    page = desk.open(session(1), session(2, 1))

    press(page.details.delete)
    page.table.selectRow(1)
    press(page.details.delete)
    desk.worker.land(1)
    assert not page.undo_bar.isVisible()
    desk.land()

    assert page.undo_bar.text == "Deleted: session of Tue 17 Nov 2026"


def test_the_last_session_can_be_deleted_and_brought_back(desk: Desk) -> None:
    page = desk.open(session(1))

    press(page.details.delete)
    desk.land()
    assert page.empty.isVisible()
    assert page.undo_bar.isVisible()

    press(page.undo_bar.undo)
    desk.land()
    assert selected(page) == 1
    assert page.table.isVisible()


def test_the_way_back_can_be_closed(desk: Desk) -> None:
    page = desk.open(session(1), session(2, 1))
    press(page.details.delete)
    desk.land()

    press(page.undo_bar.close_button)

    assert not page.undo_bar.isVisible()
    assert dates(page) == ["17 Nov 2026"]


# Reading


def test_no_history_is_said_calmly(desk: Desk) -> None:
    page = desk.open()

    assert "Nothing here yet" in texts(page)
    assert not page.search.isVisible()
    assert not page.table.isVisible()


def test_a_session_that_was_added_appears(desk: Desk) -> None:
    page = desk.open()

    desk.history.add(session(1))
    desk.land()

    assert dates(page) == ["18 Nov 2026"]
    assert page.table.isVisible()


def test_a_page_that_is_not_shown_reads_nothing(desk: Desk) -> None:
    page = desk.open(session(1))
    assert desk.window is not None
    desk.window.hide()

    desk.history.changed.emit()
    assert desk.worker.held == []

    desk.window.show()
    assert len(desk.worker.held) == 1
    desk.land()
    assert len(rows(page)) == 1


def test_the_selection_stays_when_sessions_come_in(desk: Desk) -> None:
    page = desk.open(session(1, 1), session(2, 2))
    page.show_session(UUID(int=2))
    desk.land()

    desk.history.add(session(3))
    desk.land()

    assert selected(page) == 2
    assert len(rows(page)) == 3


# Layout


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [724, 1012, 1832])
def test_nothing_is_cut_off_at_the_side(desk: Desk, theme: Theme, percent: int, width: int) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    page = desk.open(session(1, note="A note"), width=width)

    for card in (page.details, page.editor):
        assert page.scroller.horizontalScrollBar().maximum() == 0
        assert page.scroller.widget().width() <= page.scroller.viewport().width()
        assert card.scroller.widget().width() <= card.scroller.viewport().width()
        press(page.details.edit)


@pytest.mark.parametrize(
    ("width", "hidden"),
    [(1012, set()), (1832, set()), (300, {Column.NOTE, Column.KIND, Column.MINUTES})],
)
def test_columns_leave_where_there_is_no_room(desk: Desk, width: int, hidden: set[Column]) -> None:
    page = desk.open(session(1), width=width)

    assert {column for column in Column if page.table.isColumnHidden(column)} == hidden


@pytest.mark.parametrize("width", [716, 1832])
def test_a_note_in_words_leaves_an_area_its_whole_name(desk: Desk, width: int) -> None:
    page = desk.open(session(1), width=width)
    table = page.table
    needed = table.fontMetrics().horizontalAdvance("Shoulders and upper back")

    assert table.columnWidth(Column.AREAS) > needed
    assert table.columnWidth(Column.NOTE) > 40


def test_the_details_stand_beside_or_below(desk: Desk, theme: Theme) -> None:
    page = desk.open(session(1))
    beside = page.details.mapTo(page, QPoint(0, 0))
    assert beside.x() > page.table.mapTo(page, QPoint(0, 0)).x() + 300

    theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)
    laid_out()
    below = page.details.mapTo(page, QPoint(0, 0))

    assert below.y() > page.table.mapTo(page, QPoint(0, 0)).y() + 300


def test_long_details_are_read_by_keyboard_and_short_ones_are_no_stop(desk: Desk) -> None:
    page = desk.open(session(1, note="slept well " * 200))
    laid_out()
    scroller = page.details.scroller
    bar = scroller.verticalScrollBar()
    assert bar.maximum() > 0
    assert page.details.scroller.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert scroller.accessibleName() == "Details, scrolls with the arrow keys"

    scroller.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(scroller, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(scroller, Qt.Key.Key_Home)
    assert bar.value() == 0

    page.window().resize(1012, 2000)
    laid_out()
    assert bar.maximum() == 0
    assert scroller.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_on_a_narrow_page_only_the_page_scrolls(desk: Desk) -> None:
    page = desk.open(session(1, note="x" * 900), width=724, height=520)

    assert page.details.scroller.verticalScrollBar().maximum() == 0
    assert page.scroller.verticalScrollBar().maximum() > 0
