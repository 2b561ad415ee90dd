"""What of the answers after a session is saved, skipped or kept, and what is shown when it has been saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from matcompanion.domain.choices import Scale, When
from matcompanion.domain.session import Rating
from matcompanion.ui.pages.after import AfterPage
from matcompanion.ui.theme import Theme
from tests.ui.after_session import BEFORE, BREATHING, MAT, after_page, button, told_by
from tests.ui.zone_samples import active_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from matcompanion.domain.catalogue import Catalogue, Learning


@pytest.fixture
def page(theme: Theme, catalogue: Catalogue, learning: Learning) -> AfterPage:
    return after_page(theme, catalogue, learning)


@pytest.fixture
def told(page: AfterPage) -> list[tuple[str, object]]:
    return told_by(page)


def test_answers_are_saved_into_the_record(page: AfterPage, told: list[tuple[str, object]], qtbot: QtBot) -> None:
    page.show_session(MAT)
    for scale, value in ((Scale.TENSION, 3), (Scale.PAIN, 0), (Scale.STING_END, 2)):
        page.form.scales[scale].setValue(value)
    qtbot.mouseClick(button(page, "Tingling skin"), Qt.MouseButton.LeftButton)
    page.form.note.setPlainText("  Pillow lower.\n")

    qtbot.mouseClick(button(page, "Save session"), Qt.MouseButton.LeftButton)

    expected = replace(
        MAT,
        ratings=(
            *BEFORE,
            Rating(Scale.TENSION, When.AFTER, 3),
            Rating(Scale.PAIN, When.AFTER, 0, "lower_back"),
            Rating(Scale.STING_END, When.AFTER, 2),
        ),
        after_effects=("tingling",),
        note="Pillow lower.",
    )
    assert told == [("saved", expected)]


def test_nothing_needs_an_answer(page: AfterPage, told: list[tuple[str, object]], qtbot: QtBot) -> None:
    page.show_session(MAT)

    qtbot.mouseClick(button(page, "Save session"), Qt.MouseButton.LeftButton)

    assert told == [("saved", MAT)]


def test_a_rating_that_is_taken_back_is_not_saved(page: AfterPage, told: list[tuple[str, object]]) -> None:
    page.show_session(replace(MAT, ratings=(*BEFORE, Rating(Scale.PAIN, When.AFTER, 4, "lower_back"))))
    assert page.form.scales[Scale.PAIN].rating == 4

    page.form.scales[Scale.PAIN].clear()
    page.form.save.click()

    assert told == [("saved", MAT)]


@pytest.mark.parametrize("place", ["note", "scale"])
def test_ctrl_enter_saves_from_anywhere(
    page: AfterPage, told: list[tuple[str, object]], qtbot: QtBot, place: str
) -> None:
    page.show_session(MAT)
    window = active_window(page, width=1100, height=720)
    where: QWidget = page.form.note if place == "note" else page.form.scales[Scale.TENSION]
    where.setFocus()

    qtbot.keyClick(where, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert [what for what, _ in told] == ["saved"]
    assert page.form.note.toPlainText() == ""
    window.close()


def test_skipping_leaves_the_ratings_out_and_keeps_the_rest(
    page: AfterPage, told: list[tuple[str, object]], qtbot: QtBot
) -> None:
    page.show_session(MAT)
    page.form.scales[Scale.TENSION].setValue(3)
    page.form.note.setPlainText("Nice")

    qtbot.mouseClick(button(page, "Skip ratings"), Qt.MouseButton.LeftButton)

    assert told == [("skipped", replace(MAT, note="Nice"))]


def test_an_effect_that_is_not_asked_here_is_kept(page: AfterPage, told: list[tuple[str, object]]) -> None:
    session = replace(MAT, after_effects=("marks_next_day", "somebody_elses"))
    page.show_session(session)

    page.form.save.click()

    assert told == [("saved", replace(session, after_effects=("somebody_elses", "marks_next_day")))]


def test_what_was_saved_is_shown_with_what_comes_next(
    page: AfterPage, told: list[tuple[str, object]], qtbot: QtBot
) -> None:
    page.show_session(MAT)
    page.form.scales[Scale.TENSION].setValue(3)
    page.form.note.setPlainText("Good")
    page.form.save.click()

    assert not page.asking
    assert page.card.said == [
        "Saved",
        "Lower back, 25\u00a0minutes, is in your history. You can change it there.",
        "Tension",
        "6 before, 3 now",
        "Note",
        "Good",
        "The same choice will be ready. Ctrl+Enter starts it.",
    ]
    qtbot.mouseClick(button(page, "See progress"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(page, "Choose again"), Qt.MouseButton.LeftButton)
    assert told[1:] == [("left", "progress"), ("left", "choose")]


def test_what_was_skipped_is_shown_as_none(page: AfterPage) -> None:
    page.show_session(MAT)

    page.form.skip.click()

    assert page.card.said[2:4] == ["Ratings", "None this time"]


def test_answers_can_be_changed_and_saved_again(page: AfterPage, told: list[tuple[str, object]]) -> None:
    page.show_session(BREATHING)
    page.form.scales[Scale.TENSION].setValue(3)
    page.form.save.click()

    page.card.change.click()
    page.form.scales[Scale.TENSION].setValue(4)
    page.form.save.click()

    after = [session.rating(Scale.TENSION, When.AFTER) for _, session in told]  # type: ignore[attr-defined]
    assert after == [3, 4]


def test_a_failed_save_brings_the_questions_back_with_every_answer(page: AfterPage) -> None:
    page.show_session(MAT)
    page.form.scales[Scale.TENSION].setValue(3)
    page.form.save.click()

    page.saving_failed("The disk is full.")

    assert page.asking
    assert page.form.problem == "The disk is full."
    assert page.form.scales[Scale.TENSION].rating == 3


def test_the_next_session_starts_with_no_answers(page: AfterPage) -> None:
    page.show_session(MAT)
    page.form.scales[Scale.TENSION].setValue(3)
    page.form.note.setPlainText("Old")
    page.form.save.click()

    page.show_session(replace(BREATHING, id=UUID(int=2)))

    assert page.asking
    assert page.form.scales[Scale.TENSION].rating is None
    assert page.form.note.toPlainText() == ""
    assert page.form.problem == ""
