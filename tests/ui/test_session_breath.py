"""When the breath of a session is too much: the keys for it, and what later sessions are asked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from matcompanion.domain.breathing import BreathPhase
from matcompanion.domain.session_instant import State
from matcompanion.ui.widgets import session_view
from tests.sessions import plan
from tests.ui.test_session_page import Bed

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


def test_b_is_said_once(bed, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(session_view, "announce", lambda _widget, text, **_more: said.append(text))

    bed.run(seconds=600).press(Key.Key_B)

    assert said.count(WORDS) == 1


def test_too_slow_is_so_in_later_sessions(bed):
    bed.run(seconds=600).press(Key.Key_S).wait(15).press(Key.Key_S)

    assert bed.asked == [pytest.approx(9.5), pytest.approx(9.0)]


def test_too_slow_without_a_pace_is_only_noted(bed):
    bed.run(seconds=20).press(Key.Key_S)

    assert bed.line == "Noted|"
    assert bed.asked == []
