"""What a start finds of the one before: an interrupted session, the last choice, lessons learnt, a broken history."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matcompanion.domain.choices import EndReason, Level, Status
from matcompanion.paths import Paths
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.storage.settings_file import read_settings
from matcompanion.ui.widgets.notice import Notice
from tests.program import stored


def test_an_interrupted_session_is_offered_and_kept(running, tmp_path):
    crashed = running()
    crashed.program.choose.choose_area("neck")
    crashed.program.choose.start()
    crashed.turn()
    crashed.pass_seconds(90)
    crashed.turn()
    crashed.program.history._history._database.close()

    again = running()
    notices = again.program.window.notices
    assert notices.isVisible()
    keep, discard = notices.findChildren(type(again.program.window.page("choose")._card.start_button))[:2]
    assert (keep.text(), discard.text()) == ("Keep", "Discard")
    assert keep.isDefault()
    keep.click()
    again.turn()

    assert not notices.isVisible()
    (session,) = stored(tmp_path)
    assert session.status is Status.INTERRUPTED
    assert 55 <= session.active_seconds <= 61


def test_a_session_that_stopped_while_one_lay_down_is_forgotten_without_a_question(running, tmp_path):
    crashed = running()
    crashed.program.choose.choose_area("neck")
    crashed.program.choose.start()
    crashed.turn()
    crashed.pass_seconds(10)
    crashed.turn()
    crashed.program.history._history._database.close()

    again = running()
    again.turn()

    assert not again.program.window.notices.findChildren(Notice)
    with Database.open(Paths(tmp_path).database) as database:
        assert History(database).interrupted() is None
    assert stored(tmp_path) == []


def test_a_session_begun_before_the_history_is_open_is_not_taken_for_an_interrupted_one(running):
    def begin(waiting):
        waiting.program.choose.choose_area("neck")
        waiting.program.choose.start()
        waiting.pass_seconds(60)

    first = running(at_once=begin)

    assert first.program.window.place == "session"
    assert first.program.session.instant is not None
    assert not first.program.window.notices.findChildren(Notice)


def test_the_last_choice_and_the_level_are_there_at_the_next_start(running, tmp_path):
    first = running()
    first.program.settings.change(level=Level.TWO)
    first.program.choose.choose_area("calves")
    first.program.choose.choose_minutes(7)
    first.program.choose.start()
    first.turn()
    first.program.session.end()
    first.turn()
    plan = first.program.choose.plan
    first.close()

    settings, trouble = read_settings(Paths(tmp_path).settings)
    assert trouble is None
    assert settings.level is Level.TWO
    assert running().program.choose.plan == plan


def test_a_history_that_cannot_be_read_is_left_alone_and_asked_about(running, tmp_path):
    tmp_path.mkdir(exist_ok=True)
    Paths(tmp_path).database.write_bytes(b"not a database at all, but long enough to be looked at" * 40)

    first = running()

    assert first.program.window.place == "recovery"
    assert first.program.choose.plan.minutes > 0
    assert Paths(tmp_path).database.read_bytes().startswith(b"not a database")


def test_what_was_too_slow_is_kept_for_later_sessions(running):
    first = running()

    first.program.session.breath_was_too_much.emit(7.5)

    assert first.program.settings.settings.slowest_breath_seconds == 7.5


def test_who_was_dizzy_is_asked_less_later(running, tmp_path):
    first = running()
    first.program.choose.choose_area("neck")
    first.program.choose.start()
    first.turn()
    first.pass_seconds(100)
    first.program.session.end()
    first.program.session.got_up()
    first.turn()
    first.close()
    (session,) = stored(tmp_path)

    again = running()
    dizzy = replace(session, breathing="ease8", end_reason=EndReason.DIZZY)
    again.program.window.page("after").saved.emit(dizzy)

    assert again.program.settings.settings.slowest_breath_seconds == pytest.approx(6)
    again.program.window.page("after").saved.emit(replace(dizzy, note="a word more"))
    assert again.program.settings.settings.slowest_breath_seconds == pytest.approx(6), "the same session asks once"
