"""After a session: what is asked, what is saved, and what is said about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.domain.choices import (
    Clothing,
    EndReason,
    Kind,
    Position,
    Scale,
    Status,
    Surface,
    When,
)
from matcompanion.domain.session import NOTE_LONGEST, Rating, Session, Stage
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui import wording_history
from matcompanion.ui.pages.after import AfterPage, words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.figure import read_figures
from tests.ui.zone_samples import active_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from matcompanion.domain.catalogue import Catalogue, Learning
    from matcompanion.ui.widgets.figure import Figures

START = datetime(2026, 11, 18, 20, 0, tzinfo=UTC)
BACK = Stage(("lower_back",), Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT, 1500, 1500)
BEFORE = (Rating(Scale.TENSION, When.BEFORE, 6), Rating(Scale.PAIN, When.BEFORE, 5, "lower_back"))
MAT = Session(
    id=UUID(int=1),
    kind=Kind.MAT,
    status=Status.COMPLETED,
    started_at=START,
    ended_at=START + timedelta(minutes=25),
    local_date=START.date(),
    breathing="long6",
    planned_seconds=1500,
    active_seconds=1500,
    paused_seconds=0,
    stages=(BACK,),
    ratings=BEFORE,
)
BREATHING = replace(MAT, kind=Kind.BREATHING, stages=(), ratings=BEFORE[:1])
REST = replace(MAT, kind=Kind.REST, stages=(), ratings=())
STOPPED = replace(MAT, status=Status.ENDED_EARLY, active_seconds=300)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return read_catalogue(resources.root())


@pytest.fixture(scope="module")
def learning(catalogue: Catalogue) -> Learning:
    return read_learning(resources.root(), catalogue)


@pytest.fixture(scope="module")
def figures(qapp: QApplication) -> Figures:
    return read_figures(resources.root())


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    return theme


@pytest.fixture
def page(theme: Theme, catalogue: Catalogue, learning: Learning, figures: Figures) -> AfterPage:
    page = AfterPage(theme, catalogue, figures, learning.after_effects.values())
    page.resize(1100, 720)
    return page


@pytest.fixture
def told(page: AfterPage) -> list[tuple[str, object]]:
    told: list[tuple[str, object]] = []
    page.saved.connect(lambda session: told.append(("saved", session)))
    page.skipped.connect(lambda session: told.append(("skipped", session)))
    page.left.connect(lambda place: told.append(("left", place)))
    return told


def slider_names(page: AfterPage) -> list[str]:
    return [scale.accessibleName() for scale in page.form.scales.values()]


def button(page: AfterPage, text: str) -> QAbstractButton:
    return next(b for b in page.findChildren(QAbstractButton) if b.text() == text and not b.isHidden())


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


def test_a_note_is_no_longer_than_a_record_can_hold(page: AfterPage) -> None:
    page.show_session(MAT)

    page.form.note.setPlainText("x" * (NOTE_LONGEST + 5))

    assert len(page.form.note.toPlainText()) == NOTE_LONGEST


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


def test_an_effect_that_is_not_asked_here_is_kept(page: AfterPage, told: list[tuple[str, object]]) -> None:
    session = replace(MAT, after_effects=("marks_next_day", "somebody_elses"))
    page.show_session(session)

    page.form.save.click()

    assert told == [("saved", replace(session, after_effects=("somebody_elses", "marks_next_day")))]


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


def test_the_minutes_are_those_of_history(catalogue: Catalogue) -> None:
    stopped = replace(STOPPED, active_seconds=532)

    assert words.title(catalogue, stopped) == "Lower back, 8\u00a0minutes"
    assert wording_history.minutes_of(stopped) == 8


def test_pain_has_one_name_before_and_after(page: AfterPage) -> None:
    page.show_session(MAT)

    before, after = QCoreApplication.translate("BeforeRatings", "Pain, {area}"), titles(page)[1]
    assert after == before.format(area="lower back")
    assert slider_names(page)[1].startswith(after.partition(",")[0])  # what is seen stands in what is said


def test_the_reasons_for_stopping_answer_the_question(page: AfterPage) -> None:
    page.show_session(STOPPED)

    reasons = [chip.text() for chip in page.form._reason_chips.values()]
    assert reasons == ["Uncomfortable", "Too painful", "Dizzy", "Other"]


def test_what_was_done_stands_on_the_right(page: AfterPage) -> None:
    page.show_session(MAT)

    assert page.summary.said == [
        "Lower back, 25\u00a0minutes",
        "On your back, knees bent, cotton shirt\nBed or couch, 4\u00a0s in, 6\u00a0s out",
        "6 tension before",
        "5 pain before",
        "Ratings cannot tell the mat apart from simply lying still.",
    ]


def test_the_numbers_follow_the_ratings(page: AfterPage) -> None:
    page.show_session(MAT)

    page.form.scales[Scale.TENSION].setValue(3)
    page.form.scales[Scale.PAIN].setValue(7)

    assert page.summary.said[2:4] == ["−3 tension", "+2 pain"]


def test_one_sentence_says_no_more_than_can_be_known(page: AfterPage) -> None:
    page.show_session(MAT)
    page.form.scales[Scale.TENSION].setValue(3)
    on_the_mat = page.summary.said[-1]
    page.show_session(replace(MAT, kind=Kind.BREATHING, stages=()))

    assert on_the_mat == "Ratings cannot tell the mat apart from simply lying still."
    assert page.summary.said[-1] == "One session says little. Ratings add up over weeks."


def test_several_stages_are_named_one_by_one(page: AfterPage) -> None:
    neck = replace(BACK, areas=("neck",), position=Position.PILLOW_NECK, active_seconds=300)

    page.show_session(replace(MAT, stages=(replace(BACK, active_seconds=720), neck), breathing="natural"))

    assert page.summary.said[:2] == [
        "Lower back and nape, 25\u00a0minutes",
        "Lower back, 12 minutes\nNape, 5 minutes",
    ]


def test_a_stage_is_as_long_as_history_says(page: AfterPage) -> None:
    stages = (replace(BACK, active_seconds=599), replace(BACK, areas=("neck",), active_seconds=40))

    page.show_session(replace(MAT, stages=stages, breathing="natural"))

    assert page.summary.said[1] == "Lower back, 9 minutes\nNape, under a minute"


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


@pytest.mark.parametrize(("width", "height"), [(1100, 720), (800, 600)])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("session", [MAT, STOPPED], ids=["done", "stopped"])
def test_save_is_always_in_sight_and_nothing_is_cut(
    page: AfterPage, theme: Theme, width: int, height: int, percent: int, session: Session
) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    page.show_session(session)
    page.resize(width, height)
    page.grab()  # lays out what is not shown
    page.grab()

    for shown in (page.form.save, page.form.skip):
        corner = shown.mapTo(page, shown.rect().bottomRight())
        assert page.rect().contains(corner)
    assert page.minimumSizeHint().width() <= width
    for scale in page.form.scales.values():
        assert scale.width() >= scale.minimumSizeHint().width()
        assert scale.height() >= scale.heightForWidth(scale.width())


@pytest.mark.parametrize(("width", "percent", "beside"), [(1100, 100, True), (800, 100, False), (1100, 200, False)])
def test_the_right_column_becomes_one_line_where_it_does_not_fit(
    page: AfterPage, theme: Theme, width: int, percent: int, beside: bool
) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    page.show_session(MAT)
    page.resize(width, 700)
    page.grab()

    assert page.summary.isHidden() is not beside
    assert page.form.summary_line_is_hidden is beside
