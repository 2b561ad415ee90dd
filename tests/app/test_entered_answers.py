"""Answers that were entered after a session and not saved survive a crash, and are shown again as they were."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from matcompanion.domain.choices import EndReason, Scale, Status, When
from matcompanion.ui.widgets.buttons import Chip
from matcompanion.ui.widgets.notice import Notice
from tests.program import Running, run_a_session, stored


def crash(program: Running) -> None:
    """Let the program die: what is under way on the worker is done, and nothing else."""
    program.turn()
    program.program.history._history._database.close()


def asked(running: Running, *, early: bool = False) -> Running:
    """Bring a session to the questions after it."""
    if early:
        running.program.choose.choose_area("neck")
        running.program.choose.start()
        running.turn()
        running.pass_seconds(100)
        running.program.session.end()
    else:
        run_a_session(running)
    running.program.session.got_up()
    running.turn()
    return running


def page_of(running: Running):
    return running.program.window.page("after")


def chip(running: Running, text: str) -> Chip:
    return next(chip for chip in page_of(running).form.findChildren(Chip) if chip.text() == text)


def answer_everything(running: Running) -> None:
    form = page_of(running).form
    QTest.keyClick(form.scales[Scale.TENSION], Qt.Key.Key_3)
    chip(running, "Itching").click()
    chip(running, "Uncomfortable").click()
    form.note.setPlainText("a pillow under the knees")
    running.program.entered.keep_latest()
    running.turn()
    running.program.entered.keep_latest()


def notice(running: Running) -> list[Notice]:
    return [each for each in running.program.window.notices.findChildren(Notice) if not each.isHidden()]


def answer(running: Running, text: str) -> None:
    (one,) = notice(running)
    next(button for button in one.buttons if button.text() == text).click()
    running.turn()


def test_they_are_shown_again_as_they_were_entered(running, tmp_path):
    crashed = asked(running(), early=True)
    answer_everything(crashed)
    crash(crashed)

    again = running()
    answer(again, "Look at them")

    form = page_of(again).form
    assert again.program.window.place == "after"
    assert form.scales[Scale.TENSION].rating == 3
    assert chip(again, "Itching").isChecked()
    assert chip(again, "Uncomfortable").isChecked()
    assert form.note.toPlainText() == "a pillow under the knees"
    chip(again, "Dizzy").click()
    form.save.click()
    again.turn()
    (session,) = stored(tmp_path)
    assert session.status is Status.ENDED_EARLY
    assert session.end_reason is EndReason.DIZZY
    assert session.rating(Scale.TENSION, When.AFTER) == 3
    assert not again.paths.entered_answers.exists()


def test_one_press_saves_them(running, tmp_path):
    crashed = asked(running())
    QTest.keyClick(page_of(crashed).form.scales[Scale.TENSION], Qt.Key.Key_3)
    crash(crashed)

    again = running()
    (question,) = notice(again)
    assert question.label.text() == "Your answers after the session (Nape) were not saved. Save them now?"
    assert question.buttons[0].isDefault()
    answer(again, "Save")

    (session,) = stored(tmp_path)
    assert session.rating(Scale.TENSION, When.BEFORE) == 7
    assert session.rating(Scale.TENSION, When.AFTER) == 3
    assert not again.paths.entered_answers.exists()
    assert notice(again) == []


def test_who_begins_another_session_has_them_saved(running, tmp_path):
    crashed = asked(running())
    QTest.keyClick(page_of(crashed).form.scales[Scale.TENSION], Qt.Key.Key_3)
    crash(crashed)

    again = running()
    asked(again)

    assert notice(again) == []
    ratings = sorted((one.rating(Scale.TENSION, When.AFTER) for one in stored(tmp_path)), key=str)
    assert ratings == [3, None]


def test_who_is_on_the_mat_before_the_history_has_answered_has_them_saved(running, tmp_path):
    crashed = asked(running())
    QTest.keyClick(page_of(crashed).form.scales[Scale.TENSION], Qt.Key.Key_3)
    crash(crashed)

    def begin(waiting):
        waiting.program.choose.choose_area("neck")
        waiting.program.choose.start()

    again = running(at_once=begin)

    assert notice(again) == []
    assert 3 in [one.rating(Scale.TENSION, When.AFTER) for one in stored(tmp_path)]


def test_closing_the_window_before_they_are_saved_loses_nothing(running):
    first = asked(running())
    QTest.keyClick(page_of(first).form.scales[Scale.TENSION], Qt.Key.Key_3)
    page_of(first).form.note.setPlainText("typed in the last second")
    first.close()

    again = running()
    answer(again, "Look at them")

    assert page_of(again).form.note.toPlainText() == "typed in the last second"


@pytest.mark.parametrize("button", ["save", "skip"])
def test_what_was_saved_or_skipped_is_not_asked_about(running, button):
    first = asked(running())
    QTest.keyClick(page_of(first).form.scales[Scale.TENSION], Qt.Key.Key_3)
    getattr(page_of(first).form, button).click()
    crash(first)

    again = running()

    assert notice(again) == []
    assert not again.paths.entered_answers.exists()


def test_answers_changed_after_they_were_saved_survive_too(running):
    first = asked(running())
    QTest.keyClick(page_of(first).form.scales[Scale.TENSION], Qt.Key.Key_3)
    page_of(first).form.save.click()
    first.turn()
    page_of(first).card.change.click()
    QTest.keyClick(page_of(first).form.scales[Scale.TENSION], Qt.Key.Key_5)
    first.program.entered.keep_latest()
    crash(first)

    again = running()
    answer(again, "Look at them")

    assert page_of(again).form.scales[Scale.TENSION].rating == 5


def test_answers_to_a_session_that_waits_beside_the_history_are_not_asked_about_when_it_was_taken_in(
    running, tmp_path
):
    first = running()
    first.paths.database.rename(tmp_path / "elsewhere.db")
    asked(first)
    QTest.keyClick(page_of(first).form.scales[Scale.TENSION], Qt.Key.Key_3)
    page_of(first).form.save.click()
    first.turn()
    first.close()
    (tmp_path / "elsewhere.db").rename(first.paths.database)

    again = running()

    assert not any("answers" in one.label.text() for one in notice(again))
    assert [one.rating(Scale.TENSION, When.AFTER) for one in stored(tmp_path)] == [3]


def test_nothing_answered_is_nothing_to_ask_about(running):
    first = asked(running())
    crash(first)

    assert notice(running()) == []
