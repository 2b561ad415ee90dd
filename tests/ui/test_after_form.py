"""What is asked after a session: ratings, what was noticed, why it was stopped; nothing that cannot be known yet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget

from matcompanion.domain.choices import EndReason, Scale, When
from matcompanion.domain.session import NOTE_LONGEST, Rating, Session
from matcompanion.ui.pages.after import AfterPage, words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.rating_block import RatingBlock
from tests.domain.progression.people import RULES
from tests.ui.after_session import BREATHING, MAT, REST, STOPPED, after_page, button, told_by

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from matcompanion.domain.catalogue import Catalogue, Learning


@pytest.fixture
def page(theme: Theme, catalogue: Catalogue, learning: Learning) -> AfterPage:
    return after_page(theme, catalogue, learning)


@pytest.fixture
def told(page: AfterPage) -> list[tuple[str, object]]:
    return told_by(page)


def slider_names(page: AfterPage) -> list[str]:
    return [scale.accessibleName() for scale in page.form.scales.values()]


def titles(page: AfterPage) -> list[str]:
    return [
        block.findChild(QWidget).text() for block in page.findChildren(QWidget) if hasattr(block, "note_is_beside")
    ]


def test_a_mat_session_is_asked_for_tension_pain_and_both_stings(page: AfterPage) -> None:
    page.show_session(MAT)

    assert slider_names(page) == ["Tension after", "Pain after", "Sting in the first minute", "Sting at the end"]
    assert titles(page)[1] == "Pain, lower back"
    assert [scale.before for scale in page.form.scales.values()] == [6, 5, None, None]
    assert all(scale.rating is None for scale in page.form.scales.values())


@pytest.mark.parametrize("session", [BREATHING, REST], ids=["breathing", "rest"])
def test_without_the_mat_nobody_is_asked_about_sting_and_skin(page: AfterPage, session: Session) -> None:
    page.show_session(session)

    assert slider_names(page) == ["Tension after"]
    assert not [b for b in page.findChildren(QAbstractButton) if b.text() == "A blister"]
    assert button(page, "Dizziness").isCheckable()


def test_what_was_rated_before_is_asked_again(page: AfterPage) -> None:
    page.show_session(replace(BREATHING, ratings=(Rating(Scale.MOOD, When.BEFORE, 4),)))

    assert slider_names(page) == ["Tension after", "Mood after"]


def test_what_cannot_be_known_yet_is_not_asked(page: AfterPage, learning: Learning) -> None:
    page.show_session(MAT)

    later = learning.after_effects["marks_next_day"].name
    assert later not in [b.text() for b in page.findChildren(QAbstractButton)]


def test_a_good_sting_is_the_one_that_leads_to_the_next_step(page: AfterPage) -> None:
    page.show_session(MAT)

    said = {block.scale: block.note for block in page.findChildren(RatingBlock)}

    steady = RULES.steady
    assert said[page.form.scales[Scale.STING_1MIN]] == f"0 to {steady.sting_1min} is a good range"
    assert said[page.form.scales[Scale.STING_END]] == f"0 to {steady.sting_end} is a good range"


def test_a_note_is_no_longer_than_a_record_can_hold(page: AfterPage) -> None:
    page.show_session(MAT)

    page.form.note.setPlainText("x" * (NOTE_LONGEST + 5))

    assert len(page.form.note.toPlainText()) == NOTE_LONGEST


def test_who_stopped_early_is_asked_one_thing(page: AfterPage, told: list[tuple[str, object]], qtbot: QtBot) -> None:
    page.show_session(STOPPED)

    for text in ("Dizzy", "Too painful"):
        qtbot.mouseClick(button(page, text), Qt.MouseButton.LeftButton)
    page.form.save.click()

    assert not button(page, "Dizzy").isChecked()
    assert told == [("saved", replace(STOPPED, end_reason=EndReason.TOO_PAINFUL))]


def test_the_question_why_can_be_left_out(page: AfterPage, told: list[tuple[str, object]]) -> None:
    page.show_session(STOPPED)

    page.form.save.click()

    assert told == [("saved", replace(STOPPED, end_reason=EndReason.NO_ANSWER))]


@pytest.mark.parametrize("session", [MAT, replace(STOPPED, end_reason=EndReason.COMFORT)], ids=["done", "known"])
def test_nobody_is_asked_why_who_did_not_stop_or_has_said(
    page: AfterPage, told: list[tuple[str, object]], session: Session
) -> None:
    page.show_session(session)

    page.form.save.click()

    assert "Too painful" not in [b.text() for b in page.findChildren(QAbstractButton) if not b.isHidden()]
    assert told == [("saved", session)]


@pytest.mark.parametrize(
    ("effect", "advice"),
    [
        ("itch", ""),
        ("blister", "Keep the mat off this spot until it has healed."),
        ("fainting", "Do not get up alone."),
        ("numbness", "If it lasts more than an hour"),
        ("dizzy", "Sit or lie down until it has passed"),
    ],
)
def test_what_needs_care_is_answered_with_what_to_do(effect: str, advice: str) -> None:
    assert words.care((effect,)).startswith(advice)
    assert bool(words.care((effect,))) is bool(advice)


def test_advice_comes_and_goes_with_the_chip(page: AfterPage, qtbot: QtBot) -> None:
    page.show_session(MAT)
    hidden = [page.form.advice]

    qtbot.mouseClick(button(page, "Broken skin"), Qt.MouseButton.LeftButton)
    shown = page.form.advice
    qtbot.mouseClick(button(page, "Broken skin"), Qt.MouseButton.LeftButton)
    hidden.append(page.form.advice)

    assert shown.startswith("Keep the mat off this spot")
    assert hidden == ["", ""]


def test_pain_has_one_name_before_and_after(page: AfterPage) -> None:
    page.show_session(MAT)

    before, after = QCoreApplication.translate("BeforeRatings", "Pain, {area}"), titles(page)[1]
    assert after == before.format(area="lower back")
    assert slider_names(page)[1].startswith(after.partition(",")[0])  # what is seen stands in what is said


def test_the_reasons_for_stopping_answer_the_question(page: AfterPage) -> None:
    page.show_session(STOPPED)

    reasons = [chip.text() for chip in page.form._reason_chips.values()]
    assert reasons == ["Uncomfortable", "Too painful", "Dizzy", "Other"]


def test_a_screen_reader_finds_everything_by_name(page: AfterPage) -> None:
    page.show_session(MAT)
    seen = [
        (QAccessible.queryAccessibleInterface(widget).role(), widget_name(widget))
        for widget in (page.form.save, page.form.skip, page.form.note, button(page, "Tingling skin"))
    ]

    role = QAccessible.Role
    assert seen == [
        (role.Button, "Save session"),
        (role.Button, "Skip ratings"),
        (role.EditableText, "Note"),
        (role.CheckBox, "Tingling skin"),
    ]


def widget_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
