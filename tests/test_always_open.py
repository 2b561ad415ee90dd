"""What no answer of the safety check ever closes: breathing, rest, the history and its export."""

from __future__ import annotations

import json

import pytest

from matcompanion.domain.choices import Kind
from matcompanion.domain.screening import Answer
from matcompanion.domain.screening_items import Kept
from matcompanion.transfer import export_history
from tests.domain.screened import ITEMS, SCREENING
from tests.program import NOTHING_APPLIES, Running


@pytest.fixture
def program(qapp, tmp_path):
    running = Running(tmp_path, NOTHING_APPLIES)
    yield running
    running.close()


def breathe(running: Running) -> None:
    """Breathe for a minute and come back."""
    choose, session = running.program.choose, running.program.session
    choose.choose_kind(Kind.BREATHING)
    choose.choose_minutes(1)
    choose.start()
    running.turn()
    running.pass_seconds(40 + 60)
    session.got_up()
    running.turn()
    running.program.window.open_place("choose")


def test_history_and_export_stay_open_whatever_is_true(program, tmp_path):
    breathe(program)
    window, screening = program.program.window, program.program.first_run.screening

    for item in ITEMS:
        if SCREENING.items[item].kept in (Kept.ANSWERS, Kept.TODAY):
            screening.answer([Answer(item)], keep=True)
        page = window.open_place("history")
        program.turn()
        assert window.place == "history", item
        assert page.toolbar.export.isEnabled(), item
        for place in ("progress", "learn", "settings", "choose"):
            window.open_place(place)
            assert window.place == place, item
        file = tmp_path / f"{item}.json"
        assert export_history(program.paths, str(file), None) == 0
        assert [session["kind"] for session in json.loads(file.read_text())["sessions"]] == ["breathing"]


@pytest.mark.parametrize("kind", [Kind.BREATHING, Kind.REST])
def test_a_session_without_the_mat_runs_to_its_end_while_everything_is_true(program, kind):
    program.program.first_run.screening.answer(
        [Answer(item) for item in ITEMS if SCREENING.items[item].kept in (Kept.ANSWERS, Kept.TODAY)], keep=True
    )
    choose = program.program.choose
    assert choose.plan.kind is Kind.BREATHING
    choose.choose_kind(kind)
    choose.choose_minutes(1)

    choose.start()
    program.turn()
    program.pass_seconds(40 + 60)

    assert program.program.window.place == "session"
    assert program.program.session.plan.kind is kind
    assert program.program.session.instant.total == 60
