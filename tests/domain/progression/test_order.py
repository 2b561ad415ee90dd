"""The order of the rows: where two of them hold, the one that comes first in the table decides.

Each case is a history where both hold, and one without what the first row looks for, where the second decides.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from matcompanion.domain.choices import EndReason, Level
from matcompanion.domain.progression import Move, Rule
from tests.domain.progression.people import BACK, EASY, STEADY, ask, on

BLISTER, DIZZY, MARKS = {"effects": ("blister",)}, {"effects": ("dizzy",)}, {"effects": ("marks_next_day",)}
PAIN = {"sting": (6, 8)}
SOME_PAIN = {"sting": (9, 3)}
FINE = {"sting": STEADY}
LIGHT = {"sting": EASY}


def both(*effects: dict) -> dict:
    """Return what several things together make of a session."""
    found: dict = {}
    for one in effects:
        found = {**found, **one, "effects": (*found.get("effects", ()), *one.get("effects", ()))}
    return found


def on_rung(place: int, *sessions: dict) -> list:
    """A history that has come to the rung *place*, with *sessions* on it, one a day."""
    before = [on(BACK[lower], lower, sting=STEADY) for lower in range(place)]
    return [*before, *(on(BACK[place], place + number, **one) for number, one in enumerate(sessions))]


def stepped_back_twice(*sessions: dict) -> list:
    """A history that left rung 2 downwards twice, with *sessions* on rung 1 since."""
    history = [on(BACK[0], 0), on(BACK[1], 1, **FINE), on(BACK[2], 2, **PAIN), on(BACK[1], 3, **FINE)]
    history.append(on(BACK[2], 4, **PAIN))
    return history + [on(BACK[1], 5 + number, **one) for number, one in enumerate(sessions)]


NEXT, WEEKS, MONTHS = 1, 20, 100  # days after the last session
CASES = [
    ("1 before 2", on_rung(3, both(BLISTER, DIZZY)), on_rung(3, DIZZY), NEXT, Rule.HURT, Rule.DIZZY),
    ("1 before 3a", on_rung(0, both(BLISTER, PAIN)), on_rung(0, PAIN), NEXT, Rule.HURT, Rule.FIRST_RUNG),
    ("1 before 3", on_rung(3, both(BLISTER, PAIN)), on_rung(3, PAIN), NEXT, Rule.HURT, Rule.PAINFUL),
    (
        "1 before 4",
        on_rung(3, SOME_PAIN, both(SOME_PAIN, BLISTER)),
        on_rung(3, SOME_PAIN, SOME_PAIN),
        NEXT,
        Rule.HURT,
        Rule.OFTEN_PAINFUL,
    ),
    ("1 before 5", on_rung(3, both(BLISTER, MARKS)), on_rung(3, MARKS), NEXT, Rule.HURT, Rule.NEXT_DAY),
    ("1 before 6", on_rung(3, both(BLISTER, FINE)), on_rung(3, FINE), MONTHS, Rule.HURT, Rule.GAP),
    ("1 before 7", on_rung(1, LIGHT, both(LIGHT, BLISTER)), on_rung(1, LIGHT, LIGHT), NEXT, Rule.HURT, Rule.QUICK),
    ("2 before 3a", on_rung(0, both(DIZZY, PAIN)), on_rung(0, PAIN), NEXT, Rule.DIZZY, Rule.FIRST_RUNG),
    ("2 before 3", on_rung(3, both(DIZZY, PAIN)), on_rung(3, PAIN), NEXT, Rule.DIZZY, Rule.PAINFUL),
    (
        "2 before 4",
        on_rung(3, SOME_PAIN, both(SOME_PAIN, DIZZY)),
        on_rung(3, SOME_PAIN, SOME_PAIN),
        NEXT,
        Rule.DIZZY,
        Rule.OFTEN_PAINFUL,
    ),
    ("2 before 5", on_rung(3, both(DIZZY, MARKS)), on_rung(3, MARKS), NEXT, Rule.DIZZY, Rule.NEXT_DAY),
    ("2 before 7", on_rung(1, LIGHT, both(LIGHT, DIZZY)), on_rung(1, LIGHT, LIGHT), NEXT, Rule.DIZZY, Rule.QUICK),
    ("3a before 5", on_rung(0, both(PAIN, MARKS)), on_rung(0, MARKS), NEXT, Rule.FIRST_RUNG, Rule.NEXT_DAY),
    (
        "3 before 4",
        on_rung(3, SOME_PAIN, both(SOME_PAIN, PAIN)),
        on_rung(3, SOME_PAIN, SOME_PAIN),
        NEXT,
        Rule.PAINFUL,
        Rule.OFTEN_PAINFUL,
    ),
    ("3 before 5", on_rung(3, both(PAIN, MARKS)), on_rung(3, MARKS), NEXT, Rule.PAINFUL, Rule.NEXT_DAY),
    ("3 before 6", on_rung(3, PAIN), on_rung(3, FINE), WEEKS, Rule.PAINFUL, Rule.GAP),
    ("3 before 8", on_rung(1, FINE, FINE, PAIN), on_rung(1, FINE, FINE, FINE), NEXT, Rule.PAINFUL, Rule.STEADY),
    (
        "4 before 5",
        on_rung(3, SOME_PAIN, both(SOME_PAIN, MARKS)),
        on_rung(3, FINE, MARKS),
        NEXT,
        Rule.OFTEN_PAINFUL,
        Rule.NEXT_DAY,
    ),
    ("4 before 6", on_rung(3, SOME_PAIN, SOME_PAIN), on_rung(3, FINE), WEEKS, Rule.OFTEN_PAINFUL, Rule.GAP),
    ("5 before 7", on_rung(1, LIGHT, both(LIGHT, MARKS)), on_rung(1, LIGHT, LIGHT), NEXT, Rule.NEXT_DAY, Rule.QUICK),
    ("6 before 7", on_rung(1, LIGHT, LIGHT), [], WEEKS, Rule.GAP, None),
    ("6 before 8", on_rung(1, FINE, FINE, FINE), [], WEEKS, Rule.GAP, None),
    ("6 before 9", on_rung(2, FINE, FINE, FINE), [], WEEKS, Rule.GAP, None),
    (
        "4a before 7",
        stepped_back_twice(LIGHT, LIGHT),
        on_rung(1, LIGHT, LIGHT),
        NEXT,
        Rule.STEPPED_BACK,
        Rule.QUICK,
    ),
    (
        "4a before 8",
        stepped_back_twice(FINE, FINE, FINE),
        on_rung(1, FINE, FINE, FINE),
        NEXT,
        Rule.STEPPED_BACK,
        Rule.STEADY,
    ),
    ("7 before 8", on_rung(1, FINE, LIGHT, LIGHT), on_rung(1, FINE, FINE, LIGHT), NEXT, Rule.QUICK, Rule.STEADY),
    ("9 before 10", on_rung(2, FINE, FINE, FINE), on_rung(2, FINE, FINE), NEXT, Rule.NEW_LEVEL, Rule.STAY),
]


@pytest.mark.parametrize(
    ("history", "without", "days", "first", "second"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_the_row_that_comes_first_decides(history, without, days, first, second):
    def said(sessions: list) -> Rule:
        return ask(sessions, (sessions[-1].local_date - sessions[0].local_date).days + days).rule

    assert said(history) is first
    if second is not None:
        assert said(without) is second


@pytest.mark.parametrize(
    ("history", "rule"),
    [
        (on_rung(1, LIGHT, LIGHT), Rule.QUICK),
        (on_rung(1, FINE, FINE, FINE), Rule.STEADY),
        (on_rung(2, FINE, FINE, FINE), Rule.NEW_LEVEL),
    ],
)
def test_without_the_gap_the_same_history_goes_on(history, rule):
    last = (history[-1].local_date - history[0].local_date).days

    assert ask(history, last + NEXT).rule is rule
    assert ask(history, last + WEEKS).move is Move.BACK


def test_a_long_gap_after_a_painful_session_takes_the_lower_of_both_rungs():
    history = on_rung(5, PAIN)

    assert ask(history, 5 + WEEKS).rung == BACK[4]
    said = ask(history, 5 + MONTHS)
    assert (said.rule, said.rung) == (Rule.GAP, BACK[0])


def test_marks_of_the_next_day_do_not_hide_a_gap():
    assert ask(on_rung(5, MARKS), 5 + WEEKS).rule is Rule.GAP
    assert ask(on_rung(5, DIZZY), 5 + WEEKS).rule is Rule.GAP


def test_the_new_level_of_row_9_needs_row_7_or_8():
    history = on_rung(2, FINE, {"sting": (6, 4)}, {"sting": (6, 4)})

    assert ask(history, 5, level=Level.ONE).rule is Rule.STAY


def test_a_stop_for_pain_and_for_being_dizzy_are_told_apart():
    stopped = replace(on_rung(3, FINE)[-1], end_reason=EndReason.DIZZY)

    assert ask([*on_rung(3, FINE)[:-1], stopped], 4).rule is Rule.DIZZY
