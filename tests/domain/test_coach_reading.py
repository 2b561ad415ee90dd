"""Every quiet line stays long enough to be read, and no two of them ever want to be read at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.domain.catalogue import CoachLine
from matcompanion.domain.choices import Kind, Level
from matcompanion.domain.coach import line_at, lines_for
from matcompanion.domain.session_instant import Instant, State
from tests.domain.breaths import live

ROOT = resources.root()
LINES = read_learning(ROOT, read_catalogue(ROOT)).coach_lines
WORDS_A_MINUTE = 150
AFTER_THE_END = 60
SESSIONS = {lines_for(LINES, kind, level): f"{kind} {level}" for kind in Kind for level in Level}
"""Each set of lines that there is, with one session that has it."""
FIRST_SESSIONS = lines_for(LINES, Kind.MAT, Level.ONE)
CLASH = 6
"""Minutes of a first session in which half-time falls on the second of another line: one waits for the other."""


def moments(minutes: int) -> list[Instant]:
    """Each second of a session of so many minutes, to a minute after its end."""
    total = minutes * 60
    running = replace(live(minutes).instant(0), state=State.RUNNING, total=float(total))
    ended = replace(running, state=State.GETTING_UP, active=float(total))
    return [replace(running, active=float(second)) for second in range(total)] + [
        replace(ended, since_end=float(second)) for second in range(AFTER_THE_END)
    ]


def seconds_shown(
    lines: tuple[CoachLine, ...], instants: list[Instant], *, alone: bool
) -> list[tuple[CoachLine, int]]:
    """Return each line in its order with the seconds that it stands there; *alone*, if only one may want to."""
    stood: list[tuple[CoachLine, int]] = []
    before = None
    for instant in instants:
        line = line_at(lines, instant)
        if line is not None:
            wanted = [one.text for one in lines if line_at((one,), instant) is one]
            assert not alone or wanted == [line.text]
            if line is before:
                stood[-1] = (line, stood[-1][1] + 1)
            else:
                stood.append((line, 1))
        before = line
    return stood


def check(lines: tuple[CoachLine, ...], minutes: int, *, alone: bool = True) -> None:
    stood = seconds_shown(lines, moments(minutes), alone=alone)

    assert sorted(line.text for line, _ in stood) == sorted(line.text for line in lines)
    for line, seconds in stood:
        assert seconds >= len(line.text.split()) * 60 / WORDS_A_MINUTE, line.text


@pytest.mark.parametrize("lines", SESSIONS, ids=SESSIONS.values())
def test_every_line_stands_there_alone_and_long_enough_to_be_read(lines):
    assert lines
    for minutes in range(5, 46):
        if (lines, minutes) != (FIRST_SESSIONS, CLASH):
            check(lines, minutes)


def test_two_lines_of_the_same_second_are_both_read():
    check(FIRST_SESSIONS, CLASH, alone=False)
