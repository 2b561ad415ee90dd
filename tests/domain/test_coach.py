"""Which quiet line stands there."""

from __future__ import annotations

from dataclasses import replace

from matcompanion.domain.catalogue import Anchor, CoachLine
from matcompanion.domain.choices import Kind, Level, Position
from matcompanion.domain.coach import SHOWN_SECONDS, line_at, lines_for
from matcompanion.domain.session_instant import State
from tests.domain.breaths import MINUTE, live, run
from tests.sessions import NECK, off_the_mat, plan, stage

START = CoachLine(0, Anchor.START, "start", "")
STING = CoachLine(30, Anchor.START, "sting", "", kinds=(Kind.MAT,))
HALF = CoachLine(0, Anchor.HALF, "half", "", levels=(Level.ONE,))
LAST = CoachLine(60, Anchor.BEFORE_END, "last", "")
DONE = CoachLine(0, Anchor.END, "done", "")
LINES = (START, STING, HALF, LAST, DONE)


def shown(seconds: float) -> str | None:
    """The line after so many active seconds of ten minutes."""
    session = live(10, lead_in=0)
    session.tick(0.001)
    run(session, 0.001, seconds)
    line = line_at(LINES, session.instant(seconds))
    return line.text if line else None


def test_a_line_stands_there_long_enough_to_read() -> None:
    assert shown(1) == "start"
    assert shown(SHOWN_SECONDS - 0.1) == "start"
    assert shown(SHOWN_SECONDS + 0.1) is None
    assert shown(31) == "sting"


def test_lines_count_from_half_time_and_back_from_the_end() -> None:
    assert shown(5 * MINUTE + 1) == "half"
    assert shown(9 * MINUTE + 1) == "last"


def test_the_last_line_comes_after_the_end() -> None:
    assert shown(10 * MINUTE + 1) == "done"


def test_the_later_of_two_lines_takes_over() -> None:
    session = live(10, lead_in=0)
    session.tick(0.001)
    run(session, 0.001, 35)
    close = CoachLine(32, Anchor.START, "close", "")

    line = line_at((STING, close, START), session.instant(35))

    assert line is close


def test_of_two_lines_due_at_once_the_later_defined_waits_until_the_other_was_read() -> None:
    first = CoachLine(30, Anchor.START, "five words to be read", "")
    second = CoachLine(30, Anchor.START, "then this", "")

    def order(*lines: CoachLine) -> list[CoachLine | None]:
        running = replace(live(10).instant(0), state=State.RUNNING)
        return [line_at(lines, replace(running, active=at)) for at in (29.9, 30, 31.5, 33.9, 34.1, 45.5, 48.1)]

    assert order(first, second) == [None, first, first, first, second, second, None]
    assert order(second, first) == [None, second, second, first, first, first, None]


def test_nothing_stands_there_while_getting_into_place() -> None:
    assert line_at(LINES, live(10).instant(3)) is None


def test_nothing_stands_there_while_that_waits_either() -> None:
    session = live(10)
    session.pause(3)

    assert line_at(LINES, session.instant(20)) is None


def test_lines_are_for_kinds_and_levels() -> None:
    assert lines_for(LINES, off_the_mat(Kind.REST)) == (START, LAST, DONE)
    assert lines_for(LINES, plan(level=Level.TWO)) == (START, STING, LAST, DONE)
    assert lines_for(LINES, plan(level=Level.ONE)) == LINES


def test_lines_are_for_the_position_of_the_stage() -> None:
    slide = CoachLine(110, Anchor.START, "slide", "", positions=(Position.LIE_SOFT,))
    lift = CoachLine(110, Anchor.START, "lift", "", positions=(Position.PILLOW_NECK,))
    both = plan(stage(), stage("neck", 5, NECK))

    assert lines_for((slide, lift), both) == (slide,)
    assert lines_for((slide, lift), both, 1) == (lift,)


def test_a_line_may_be_for_short_sessions_only() -> None:
    short = CoachLine(0, Anchor.HALF, "half", "", most_minutes=15)

    assert lines_for((short,), plan(stage(minutes=15))) == (short,)
    assert lines_for((short,), plan(stage(minutes=16))) == ()
    assert lines_for((short,), plan(stage(minutes=10), stage(minutes=6))) == ()
