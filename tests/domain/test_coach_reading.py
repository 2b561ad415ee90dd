"""Every quiet line stays long enough to be read, and no two of them ever want to be read at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.domain.catalogue import Anchor, CoachLine
from matcompanion.domain.choices import Clothing, Kind, Level, Position, Surface
from matcompanion.domain.coach import line_at, lines_for
from matcompanion.domain.limits import Placement
from matcompanion.domain.session_instant import Instant, State
from tests.domain.breaths import live
from tests.sessions import plan, stage

ROOT = resources.root()
LINES = read_learning(ROOT, read_catalogue(ROOT)).coach_lines
WORDS_A_MINUTE = 150
AFTER_THE_END = 60
SHORTEST, LONGEST = 3, 45
CLASHES = (3, 4, 6)
"""Minutes in which half-time or the last minute falls on another line: one waits until the other was read."""
WAYS = [(Kind.BREATHING, Level.ONE, None), (Kind.REST, Level.ONE, None)] + [
    (Kind.MAT, level, position) for level in Level for position in Position
]


def lines_of(kind: Kind, level: Level, position: Position | None, minutes: int) -> tuple[CoachLine, ...]:
    placement = Placement(position, Surface.SOFT, Clothing.SHIRT) if position is not None else None
    return lines_for(LINES, plan(stage(minutes=minutes, placement=placement), kind=kind, level=level))


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


def is_due(line: CoachLine, minutes: int) -> bool:
    return line.anchor is not Anchor.START or line.at_seconds < minutes * 60


def check(lines: tuple[CoachLine, ...], minutes: int, *, alone: bool = True) -> None:
    stood = seconds_shown(lines, moments(minutes), alone=alone)

    assert sorted(line.text for line, _ in stood) == sorted(line.text for line in lines if is_due(line, minutes))
    for line, seconds in stood:
        assert seconds >= len(line.text.split()) * 60 / WORDS_A_MINUTE, line.text


@pytest.mark.parametrize(("kind", "level", "position"), WAYS)
def test_every_line_stands_there_alone_and_long_enough_to_be_read(kind, level, position):
    for minutes in (5, 7, 8, 10, 12, 15, 16, 20, LONGEST):
        check(lines_of(kind, level, position, minutes), minutes)


@pytest.mark.parametrize("minutes", range(SHORTEST, LONGEST + 1))
def test_every_line_of_a_first_session_can_be_read_whatever_its_length(minutes):
    lines = lines_of(Kind.MAT, Level.ONE, Position.PROP_SEAT, minutes)

    check(lines, minutes, alone=minutes not in CLASHES)


@pytest.mark.parametrize("position", list(Position))
@pytest.mark.parametrize("minutes", CLASHES)
def test_lines_of_the_same_second_are_all_read(position, minutes):
    check(lines_of(Kind.MAT, Level.ONE, position, minutes), minutes, alone=False)
