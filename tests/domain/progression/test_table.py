"""The decision table before and beside its rows: no history, no rungs, and what is too much for one day."""

from __future__ import annotations

from matcompanion.domain.choices import Kind, Level
from matcompanion.domain.progression import Advice, MissingKind, Move, Rule
from tests.domain.progression.people import BACK, EASY, ask, climbed, kinds, on, session


def test_without_a_history_the_first_rung_is_suggested():
    said = ask([], 0, level=Level.ONE)

    assert (said.rule, said.move, said.rung, said.minutes) == (Rule.STAY, Move.STAY, BACK[0], 10)
    assert said.next == BACK[1]
    assert [(one.kind, one.number) for one in said.missing] == [(MissingKind.SESSIONS, 3)]


def test_rest_and_breathing_are_no_rungs():
    off = [session(number=n, sting=EASY, kind=kind) for n, kind in enumerate((Kind.REST, Kind.BREATHING))]

    assert ask(off, 3) == ask([], 3)


def test_one_rung_a_day():
    history = [on(BACK[0], 0, sting=EASY), on(BACK[1], 1, sting=EASY), on(BACK[1], 1, sting=EASY, hour=5)]

    assert kinds(ask(history, 1)) == [MissingKind.TOMORROW]
    assert ask(history, 2).rung == BACK[2]


def test_more_than_an_hour_a_day_is_noted_softly():
    history = [*climbed(6), on(BACK[6], 7), on(BACK[6], 7, hour=4)]

    said = ask(history, 7)

    assert Advice.LONG_DAY in said.advice
    assert said.rung is not None
    assert Advice.LONG_DAY not in ask(history, 8).advice


def test_a_second_session_a_day_at_level_one_is_noted_softly():
    assert Advice.SECOND_TODAY in ask([on(BACK[0], 0)], 0).advice
    assert Advice.SECOND_TODAY not in ask([on(BACK[0], 0)], 1).advice
    assert Advice.SECOND_TODAY not in ask(climbed(4), 4).advice
