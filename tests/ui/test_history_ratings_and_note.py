"""Ratings and note of a session, changed in its details: saved, cancelled, and kept apart from what was recorded."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from matcompanion.domain.choices import Scale, When
from matcompanion.domain.session import NOTE_LONGEST, Rating, SessionEvent
from matcompanion.ui.pages.history import HistoryPage
from matcompanion.ui.pages.history.rating_fields import questions
from tests.ui.history_desk import Desk, press, rest, session, texts


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
