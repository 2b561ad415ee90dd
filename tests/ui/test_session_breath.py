"""When the breath of a session is too much: the keys for it, and what later sessions are asked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from matcompanion.domain.breathing import BreathPhase
from matcompanion.domain.session_instant import State
from tests.sessions import plan
from tests.ui.session_bed import Bed

Key = Qt.Key
WORDS = "Breathe normally, smaller breaths."


@pytest.fixture
def bed(qtbot):
    bed = Bed(qtbot)
    bed.asked = []
    bed.controller.breath_was_too_much.connect(bed.asked.append)
    yield bed
    bed.controller.close()


def test_b_lets_the_person_breathe_freely_at_once(bed):
    bed.run(seconds=600).press(Key.Key_B)
    said = bed.line
    bed.wait(13)
    still = bed.line
    bed.wait(2)

    assert bed.controller.instant.breath.phase is BreathPhase.NATURAL
    assert bed.kinds[-1] == "breathe_freely"
    assert said == still == f"{WORDS}|"
    assert "breathe as you like" in bed.line


def test_after_b_later_sessions_are_one_step_easier_but_only_one(bed):
    bed.run(seconds=600).press(Key.Key_B).press(Key.Key_B)

    assert bed.asked == [pytest.approx(7.5)]
    assert bed.kinds[-2:] == ["breathe_freely", "breathe_freely"]


def test_b_while_paused_goes_on_freely(bed):
    bed.run(seconds=600).press(Key.Key_Space).press(Key.Key_B).press(Key.Key_Space).wait(10)

    assert bed.state is State.RUNNING
    assert bed.controller.instant.breath.phase is BreathPhase.NATURAL


def test_b_without_a_pace_only_says_what_helps(bed):
    bed.run(plan(pattern="natural")).press(Key.Key_B)

    assert bed.asked == []
    assert bed.line == f"{WORDS}|"


def test_b_means_nothing_before_and_after(bed):
    bed.start().press(Key.Key_B)
    bed.wait(1211).press(Key.Key_B)

    assert "breathe_freely" not in bed.kinds
    assert bed.asked == []


def test_b_is_said_once(bed, said):
    bed.run(seconds=600).press(Key.Key_B)

    assert said.count((WORDS, False)) == 1


def test_too_slow_is_so_in_later_sessions(bed):
    bed.run(seconds=600).press(Key.Key_S).wait(15).press(Key.Key_S)

    assert bed.asked == [pytest.approx(9.5), pytest.approx(9.0)]


def test_too_slow_without_a_pace_is_only_noted(bed):
    bed.run(seconds=20).press(Key.Key_S)

    assert bed.line == "Noted|"
    assert bed.asked == []


OFFERED = ("natural", "ease8", "long6")


def start(bed, offered=OFFERED, seconds=600):
    bed.controller.start(plan(pattern="long6"), (), offered)
    return bed.wait(10 + seconds)


@pytest.mark.parametrize(
    ("keys", "pattern", "words"),
    [
        ((Key.Key_N,), "natural", "Breathe as you like.|"),
        ((Key.Key_Right, Key.Key_N), "ease8", "From the next breath: 3 s in, 4.5 s out|"),
        ((Key.Key_Left,), "ease8", "From the next breath: 3 s in, 4.5 s out|"),
        ((Key.Key_Left, Key.Key_Right), "long6", "From the next breath: 4 s in, 6 s out|"),
    ],
)
def test_n_and_the_arrows_go_through_the_patterns(bed, keys, pattern, words):
    start(bed)
    for key in keys:
        bed.press(key)

    assert bed.controller.pattern.id == pattern
    assert bed.line == words
    assert bed.kinds[-len(keys) :] == ["breathing"] * len(keys)


def test_the_seconds_of_another_pattern_are_those_that_it_will_have(bed):
    start(bed).press(Key.Key_S)
    for key in (Key.Key_Left, Key.Key_Right):
        bed.press(key)

    assert bed.controller.longest_breath == pytest.approx(9.5)
    assert bed.line == "From the next breath: 3.8 s in, 5.7 s out|"


def test_another_pattern_begins_after_the_breath_of_now(bed):
    start(bed)
    before = bed.controller.course
    now = bed.controller.instant

    bed.press(Key.Key_Left)

    after = bed.controller.course
    end = before.breath_end_after(now.active)
    assert after.breath_end_after(now.active) == end
    assert after.at(now.active) == before.at(now.active)
    assert after.at(end + 0.1).per_minute == pytest.approx(8)


def test_the_record_names_the_pattern_that_was_chosen_last(bed):
    start(bed).press(Key.Key_Left)
    bed.controller.end()
    bed.controller.got_up()

    assert bed.finished[0].breathing == "ease8"


def test_a_pattern_stays_as_quick_as_was_asked_for(bed):
    start(bed).press(Key.Key_S)
    longest = bed.controller.longest_breath

    bed.press(Key.Key_Right).press(Key.Key_Left)

    assert bed.controller.pattern.id == "long6"
    assert bed.controller.longest_breath == longest


def test_while_coming_back_no_other_pattern_can_be_had(bed):
    start(bed, seconds=1170).press(Key.Key_N)

    assert bed.controller.pattern.id == "long6"
    assert bed.line == "No pace any more. Breathe as you like.|"
    assert "breathing" not in bed.kinds


@pytest.mark.parametrize("offered", [(), ("long6",)])
def test_where_there_is_no_other_pattern_the_key_means_nothing(bed, offered):
    start(bed, offered).press(Key.Key_N)

    assert "breathing" not in bed.kinds
    assert not any("pattern" in name for name in bed.names())


def test_the_hint_changes_the_pattern_too(bed):
    start(bed)

    bed.page.hints.breath.click()

    assert "Breathing, another pattern" in bed.names()
    assert bed.kinds[-1] == "breathing"


def test_dizzy_and_then_a_pattern_again_is_the_persons_choice(bed):
    start(bed, offered=("ease8", "long6")).press(Key.Key_B).press(Key.Key_N)

    assert bed.controller.pattern.id == "ease8"
