"""A form of History that is left without saving: what was told in it is one press away, and nothing asks first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from matcompanion.domain.choices import Scale, When
from matcompanion.domain.session import Rating
from matcompanion.ui.pages.history import HistoryPage
from matcompanion.ui.pages.history.rating_fields import Question
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.rating_scale import RatingScale
from tests.ui.history_desk import Desk, opened_desk, press, selected, session
from tests.ui.progress_samples import new_theme


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return new_theme()


@pytest.fixture
def desk(theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    with opened_desk(theme, tmp_path) as desk:
        yield desk


def slider(page: HistoryPage, scale: Scale, when: When) -> RatingScale:
    return page.editor.ratings.scales[Question(scale, when)]


def changed(page: HistoryPage) -> None:
    """Change a rating and the note of what is selected."""
    press(page.details.edit)
    QTest.keyClick(slider(page, Scale.TENSION, When.AFTER), Qt.Key.Key_8)
    page.editor.note.setPlainText("long remembered")


def undo(desk: Desk) -> None:
    press(desk.page.undo_bar.undo)
    desk.land()


def test_escape_keeps_nothing_and_says_so(desk: Desk) -> None:
    page = desk.open(session(1))
    changed(page)

    QTest.keyClick(slider(page, Scale.TENSION, When.AFTER), Qt.Key.Key_Escape)

    assert page.details.isVisible()
    assert page.undo_bar.isVisible()
    assert page.undo_bar.text == "Changes not kept: session of Wed 18 Nov 2026"
    assert page.undo_bar.undo.hasFocus()
    assert desk.store.get(UUID(int=1)) == session(1)


def test_one_press_brings_the_form_back_as_it_was_left(desk: Desk) -> None:
    page = desk.open(session(1))
    changed(page)
    field = slider(page, Scale.TENSION, When.AFTER)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Escape)

    undo(desk)

    assert page.editor.isVisible()
    assert not page.undo_bar.isVisible()
    assert page.editor.note.toPlainText() == "long remembered"
    assert field.rating == 8
    assert field.hasFocus()
    assert not page.table.isEnabled()
    press(page.editor.save)
    desk.land()
    (stored,) = desk.store.sessions()
    assert (stored.note, stored.rating(Scale.TENSION, When.AFTER)) == ("long remembered", 8)


def test_after_cancel_the_keyboard_does_not_stand_on_cancel_again(desk: Desk) -> None:
    page = desk.open(session(1))
    changed(page)
    page.editor.cancel.setFocus()
    QTest.keyClick(page.editor.cancel, Qt.Key.Key_Space)

    undo(desk)

    assert page.editor.save.hasFocus()


def test_it_comes_back_beside_its_own_session(desk: Desk) -> None:
    page = desk.open(session(1), session(2, 1))
    changed(page)
    press(page.editor.cancel)
    page.show_session(UUID(int=2))
    desk.land()
    assert selected(page) == 2

    undo(desk)

    assert selected(page) == 1
    assert page.editor.note.toPlainText() == "long remembered"


def test_a_past_session_that_was_not_added_comes_back_too(desk: Desk) -> None:
    page = desk.open()
    press(page.toolbar.add_past)
    press(page.editor.stages[0].areas.chips["feet"])
    press(page.editor.cancel)
    assert page.empty.isVisible()
    assert page.undo_bar.text.startswith("Not added: session of ")

    undo(desk)

    assert page.editor.isVisible()
    assert page.editor.stages[0].areas.chips["feet"].isChecked()
    press(page.editor.save)
    desk.land()
    assert len(desk.store.sessions()) == 1


def test_the_day_after_comes_back_too(desk: Desk) -> None:
    page = desk.open(session(1))
    page.ask_next_day(session(1))
    desk.land()
    QTest.keyClick(page.next_day.sleep, Qt.Key.Key_7)
    press(page.next_day.cancel)
    assert page.undo_bar.text == "Changes not kept: session of Wed 18 Nov 2026"

    undo(desk)

    assert page.next_day.isVisible()
    assert page.next_day.sleep.rating == 7


@pytest.mark.parametrize("adding", [False, True])
def test_without_a_change_nothing_is_said(desk: Desk, adding: bool) -> None:
    page = desk.open(session(1))
    press(page.toolbar.add_past if adding else page.details.edit)

    QTest.keyClick(page.editor.note, Qt.Key.Key_Escape)

    assert page.details.isVisible()
    assert not page.undo_bar.isVisible()


def test_what_was_put_back_by_hand_is_no_change(desk: Desk) -> None:
    page = desk.open(session(1))
    press(page.details.edit)
    page.editor.note.setPlainText("x")
    page.editor.note.setPlainText("")

    press(page.editor.cancel)

    assert not page.undo_bar.isVisible()


def test_the_next_edit_ends_the_offer(desk: Desk) -> None:
    page = desk.open(session(1))
    changed(page)
    press(page.editor.cancel)

    press(page.details.edit)

    assert not page.undo_bar.isVisible()
    assert page.editor.note.toPlainText() == ""


def test_a_session_that_has_become_another_is_not_overwritten(desk: Desk) -> None:
    page = desk.open(session(1))
    changed(page)
    press(page.editor.cancel)
    slept = (*session(1).ratings, Rating(Scale.SLEEP, When.NEXT_DAY, 8))
    desk.history.update(replace(session(1), ratings=slept))
    desk.land()

    undo(desk)

    assert page.details.isVisible()
    assert not page.undo_bar.isVisible()
    assert desk.store.sessions()[0].ratings == slept


def test_a_deletion_takes_the_place_of_the_offer(desk: Desk) -> None:
    page = desk.open(session(1), session(2, 1))
    changed(page)
    press(page.editor.cancel)
    press(page.details.delete)
    desk.land()
    assert page.undo_bar.text == "Deleted: session of Wed 18 Nov 2026"

    undo(desk)

    assert len(desk.store.sessions()) == 2
    assert page.details.isVisible()
