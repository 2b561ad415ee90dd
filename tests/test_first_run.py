"""The safety check in the whole program: before Choose at first, again when due, and never in the way of the rest."""

from __future__ import annotations

from datetime import timedelta

import pytest

from matcompanion.domain.choices import Kind, Level
from matcompanion.domain.screening import Answer, Answers
from matcompanion.storage.settings_file import read_settings
from tests.program import NOTHING_APPLIES, Running


@pytest.fixture
def running(qapp, tmp_path):
    started = []

    def start(answers=None, place="choose") -> Running:
        started.append(Running(tmp_path, answers, place))
        return started[-1]

    yield start
    for each in started:
        each.close()


def safety(running):
    return running.program.window.page("safety")


def go_through(running):
    safety(running).health.none.click()
    safety(running).level.go_on.click()
    safety(running).sound.go_on.click()
    running.turn()


def test_the_first_start_asks_and_then_chooses(running, tmp_path):
    first = running()
    window = first.program.window
    assert window.place == "safety"
    assert not window.rail.isVisible()

    go_through(first)

    assert window.place == "choose"
    assert first.program.choose.plan.kind is Kind.MAT
    first.close()
    settings, _ = read_settings(first.paths.settings)
    assert settings.answers == Answers((), NOTHING_APPLIES.answered_on)


def test_the_second_start_asks_nothing(running):
    first = running()
    go_through(first)
    first.close()

    assert running().program.window.place == "choose"


def test_answers_that_were_not_kept_are_asked_for_again(running):
    first = running()
    safety(first).intro.keep.click()
    go_through(first)
    assert first.program.choose.plan.kind is Kind.MAT
    first.close()

    again = running()

    assert again.program.window.place == "safety"
    assert again.program.choose.plan.kind is Kind.BREATHING


def test_answers_that_are_given_to_the_program_ask_nothing_and_are_not_written(running):
    sample = running(NOTHING_APPLIES)
    sample.program.settings.change(level=Level.TWO)
    sample.close()

    assert sample.program.window.place == "choose"
    assert read_settings(sample.paths.settings)[0].answers is None


def test_who_leaves_the_questions_breathes_and_is_asked_at_the_next_start(running):
    first = running()

    safety(first).intro.leave.click()
    first.turn()

    assert first.program.window.place == "choose"
    assert first.program.choose.plan.kind is Kind.BREATHING
    first.program.choose.start()
    first.turn()
    assert first.program.window.place == "session"
    first.close()
    assert running().program.window.place == "safety"


def test_history_and_settings_open_without_an_answer(running):
    first = running(place="history")
    window = first.program.window
    assert window.place == "history"

    for place in ("progress", "settings", "history"):
        window.open_place(place)
        assert window.place == place

    window.open_place("choose")
    assert window.place == "safety"


def test_after_180_days_the_questions_come_before_choose(running):
    old = Answers((Answer("balance"),), NOTHING_APPLIES.answered_on - timedelta(days=180))

    again = running(old)

    assert again.program.window.place == "safety"
    safety(again).health.go_on.click()
    assert again.program.window.place == "choose"
    assert again.program.first_run.screening.answers.given == (Answer("balance"),)


def test_answers_are_changed_from_settings_and_settings_come_back(running):
    first = running(NOTHING_APPLIES)
    window = first.program.window
    page = window.open_place("settings")

    page.answers_requested.emit()
    assert window.place == "safety"
    safety(first).health.questions.boxes["heart"].row.click()
    safety(first).health.go_on.click()

    assert window.place == "settings"
    assert first.program.choose.plan.kind is Kind.BREATHING


def test_a_change_that_is_left_changes_nothing(running):
    first = running(NOTHING_APPLIES)
    first.program.window.open_place("settings").answers_requested.emit()
    safety(first).health.questions.boxes["heart"].row.click()

    safety(first).intro.leave.click()

    assert first.program.window.place == "settings"
    assert first.program.choose.plan.kind is Kind.MAT


def test_a_session_cannot_be_made_longer_than_the_answers_allow(running):
    asked = Answers((Answer("thinners", asked_on=NOTHING_APPLIES.answered_on),), NOTHING_APPLIES.answered_on)
    first = running(asked)
    program = first.program
    program.settings.change(level=Level.TWO)
    program.choose.choose_area("mid_back")
    program.choose.start()
    first.turn()
    first.pass_seconds(60)

    for _ in range(9):
        program.session.extend(300)

    assert program.session.most_minutes == 10
    assert program.session._run.live.stage_most == 600


def test_the_next_day_what_was_true_today_is_over_when_choose_is_opened(running):
    first = running(NOTHING_APPLIES)
    program = first.program
    program.first_run.screening.say_today("fever", on=True)
    assert program.choose.plan.kind is Kind.BREATHING
    program.window.open_place("history")

    first.clock.advance(24 * 3600)
    program.window.open_place("choose")

    assert program.choose.plan.kind is Kind.MAT
