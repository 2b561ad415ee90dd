"""The words of a running session: the line under the ring, getting into place, getting up, what was done."""

from __future__ import annotations

from dataclasses import replace

from matcompanion.domain.breathing import BreathPhase
from matcompanion.domain.session_instant import Phase, State
from matcompanion.ui import wording_session
from matcompanion.ui.wording_session import Line
from tests.sessions import CATALOGUE, NECK, STANDING, off_the_mat, plan, stage
from tests.ui.pacer_pictures import BREATH, INSTANT, NAMES


def words(**changes: object) -> Line:
    return wording_session.line(replace(INSTANT, **changes), NAMES)


def test_the_line_says_the_phase_and_whole_minutes() -> None:
    assert (words().lead, words().rest) == ("Deep rest", "15 min left")
    assert words(active=601.0).rest == "15 min left"
    assert words(active=1380.0).rest == "2 min left"
    assert words(active=1440.0).rest == "1 min left"


def test_seconds_stand_only_in_the_last_minute() -> None:
    assert words(active=1440.5).rest == "1 min left"
    assert words(active=1441.0).rest == "59 s left"
    assert words(active=1499.2).rest == "1 s left"


def test_the_first_breaths_are_explained() -> None:
    first = words(breath=replace(BREATH, cycle=2))
    fourth = words(breath=replace(BREATH, cycle=3))

    assert (first.lead, fourth.lead) == ("Breathe in through your nose", "Deep rest")


def test_natural_breathing_says_so() -> None:
    natural = replace(BREATH, phase=BreathPhase.NATURAL, cycle=-1)

    assert words(breath=natural, phase=Phase.SETTLE_IN).lead == "Settle in · breathe as you like"


def test_a_pause_says_how_to_go_on() -> None:
    assert words(state=State.PAUSED).rest == "Press Space when you are ready"
    assert words(state=State.PAUSED, lead_left=5.0).lead == "Paused"


def test_getting_into_place_depends_on_the_position() -> None:
    lead_in = replace(INSTANT, state=State.LEAD_IN, lead_left=5.0)
    standing = wording_session.names_of(CATALOGUE, plan(stage("feet", 5, STANDING)))
    seated = wording_session.names_of(CATALOGUE, off_the_mat())

    assert wording_session.line(lead_in, NAMES).lead == "Lie down"
    assert wording_session.line(lead_in, standing).rest == "and keep your eyes open"
    assert wording_session.line(lead_in, seated).lead == "Lie down"
    assert wording_session.stage_line(lead_in, seated) == ""
    assert "slowly" in wording_session.stage_line(lead_in, NAMES)


def test_a_later_stage_is_named() -> None:
    names = wording_session.names_of(CATALOGUE, plan(stage(minutes=10), stage("neck", 5, NECK)))
    moving = replace(INSTANT, state=State.LEAD_IN, lead_left=5.0, stage=1)

    assert wording_session.line(moving, names).lead == "Next: Nape"
    assert wording_session.stage_line(replace(INSTANT, stage=1), names) == "Nape, 2 of 2"
    assert wording_session.stage_line(INSTANT, NAMES) == ""


def test_how_to_get_up_depends_on_the_position() -> None:
    standing = wording_session.names_of(CATALOGUE, plan(stage("feet", 5, STANDING)))
    off = wording_session.names_of(CATALOGUE, off_the_mat())

    assert wording_session.get_up(NAMES, 0) == "Roll to your side and get up slowly."
    assert wording_session.get_up(standing, 0) == "Hold on and step off slowly."
    assert wording_session.get_up(off, 0) == "Take your time and get up slowly."


def test_what_was_done_is_said_in_minutes() -> None:
    assert wording_session.done(replace(INSTANT, active=1500.0)) == "25 minutes done"
    assert wording_session.done(replace(INSTANT, active=62.0)) == "1 minute done"
    assert wording_session.done(replace(INSTANT, active=532.0)) == "8 minutes done"  # as History says it
    assert wording_session.done(replace(INSTANT, active=599.98)) == "10 minutes done"
    assert wording_session.done(replace(INSTANT, active=20.0)) == ""
