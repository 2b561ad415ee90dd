"""Rows 7 to 10 of the decision table with their filter 4a: onward, or not yet and what is missing."""

from __future__ import annotations

import pytest

from matcompanion.domain.choices import Level, Track
from matcompanion.domain.progression import Advice, Harder, MissingKind, Move, Rule
from tests.domain.progression.people import BACK, EASY, FIRM, STEADY, ask, climbed, kinds, on, rungs

# Row 4a -------------------------------------------------------------------------------------------------------------


def stepped_back(times: int) -> list:
    """A history that left rung 2 downwards *times*, and is easy on rung 1 again."""
    history, number = climbed(1, sting=EASY), 2
    for _ in range(times):
        history += [on(BACK[2], number, sting=(9, 8))]
        history += [on(BACK[1], number + n, sting=EASY) for n in (1, 2)]
        number += 3
    return history


def test_row_4a_a_rung_left_twice_is_not_offered_for_ten_sessions():
    once, twice = stepped_back(1), stepped_back(2)

    assert ask(once, 5).rung == BACK[2]
    said = ask(twice, 8)
    assert (said.rule, said.rung) == (Rule.STEPPED_BACK, BACK[1])
    assert [(one.kind, one.number) for one in said.missing] == [(MissingKind.STEPPED_BACK, 8)]
    again = twice + [on(BACK[1], 8 + number, sting=EASY) for number in range(8)]
    assert ask(again[:-1], 15).rung == BACK[1]
    assert ask(again, 16).rung == BACK[2]


def test_row_4a_who_tries_it_all_the_same_stands_there():
    history = [*stepped_back(2), on(BACK[2], 8, sting=STEADY)]

    assert ask(history, 9).at == BACK[2]


def test_row_4a_coming_back_from_a_gap_is_no_step_back():
    history = climbed(2, sting=EASY)
    for number in (30, 60):
        history += [on(BACK[1], number, sting=EASY), on(BACK[1], number + 1, sting=EASY)]
        history += [on(BACK[2], number + 2, sting=EASY)]
    history += [on(BACK[1], 90, sting=EASY), on(BACK[1], 91, sting=EASY)]

    assert ask(history, 92).rung == BACK[2]


# Rows 7 and 8 -------------------------------------------------------------------------------------------------------


def test_row_7_two_easy_full_sessions_offer_the_next_rung():
    history = [on(BACK[0], 0, sting=(3, 1)), on(BACK[0], 1, sting=(3, 1), share=0.9)]

    said = ask(history, 2)

    assert (said.rule, said.move, said.rung, said.harder) == (Rule.QUICK, Move.UP, BACK[1], Harder.MINUTES)


@pytest.mark.parametrize("second", [{"sting": (4, 1)}, {"sting": (3, 2)}, {"sting": None}, {"share": 0.89}])
def test_row_7_just_does_not_hold(second):
    history = [on(BACK[0], 0, sting=(3, 1)), on(BACK[0], 1, **{"sting": (3, 1), **second})]

    assert ask(history, 2).rule is Rule.STAY


def test_row_8_three_steady_full_sessions_offer_the_next_rung():
    history = [on(BACK[0], number, sting=sting) for number, sting in enumerate([(6, 3), (6, 4), (5, 3)])]

    said = ask(history, 3)

    assert (said.rule, said.rung) == (Rule.STEADY, BACK[1])
    assert ask(history[:2], 2).rule is Rule.STAY


@pytest.mark.parametrize(
    "third",
    [{"sting": (7, 3)}, {"sting": None}, {"share": 0.5}, {"effects": ("itch",)}, {"effects": ("soreness",)}],
)
def test_row_8_just_does_not_hold(third):
    history = [on(BACK[0], 0, sting=STEADY), on(BACK[0], 1, sting=STEADY)]
    history.append(on(BACK[0], 2, **{"sting": STEADY, **third}))

    assert ask(history, 3).rule is Rule.STAY


def test_row_8_the_middle_sting_must_be_low():
    assert ask([on(BACK[0], n, sting=FIRM) for n in range(3)], 3).rule is Rule.STAY


def test_row_8_what_skin_usually_shows_is_no_obstacle():
    history = [on(BACK[0], n, sting=STEADY, effects=("redness", "marks", "tingling")) for n in range(3)]

    assert ask(history, 3).rule is Rule.STEADY


def test_row_8_two_sessions_are_enough_on_the_bridge():
    bridge = climbed(3)
    history = [*bridge, on(BACK[3], 10, sting=STEADY)]

    assert ask(history, 11).rung == BACK[4]


def test_rows_7_and_8_do_not_count_sessions_beside_the_rung():
    history = [on(BACK[1], 0, sting=EASY), on(BACK[0], 1, sting=EASY), on(BACK[0], 2, sting=EASY)]

    said = ask(history, 3)

    assert (said.at, said.rule) == (BACK[1], Rule.STAY)


def test_rows_7_and_8_do_not_count_a_clock_that_ran_faster():
    said = ask([on(BACK[0], n, sting=EASY, scale=60) for n in range(3)], 3, level=Level.ONE)

    assert said.rule is Rule.STAY


# Row 9 --------------------------------------------------------------------------------------------------------------


def before_level_two(*last: dict) -> list:
    return [*climbed(2), *(on(BACK[2], 3 + n, **{"sting": STEADY, **more}) for n, more in enumerate(last))]


def test_row_9_a_new_level_comes_with_its_card():
    said = ask(before_level_two({}, {}), 5, level=Level.ONE)

    assert (said.rule, said.rung, said.new_level) == (Rule.NEW_LEVEL, BACK[3], Level.TWO)
    assert Advice.LEVEL_CARD in said.advice
    assert said.harder is Harder.SURFACE


def test_row_9_needs_five_sessions_without_trouble():
    history = before_level_two({"effects": ("marks_next_day",)}, {}, {}, {}, {})

    said = ask(history, 9)

    assert (said.rule, said.rung) == (Rule.STAY, BACK[2])
    assert [(one.kind, one.number) for one in said.missing] == [(MissingKind.QUIET, 1)]
    assert ask([*history, on(BACK[2], 9, sting=STEADY)], 10).rule is Rule.NEW_LEVEL


def test_row_9_needs_a_week_since_the_last_new_level_on_any_track():
    neck = rungs(Track.NECK_HEAD)
    history = [*before_level_two({}, {}), on(neck[1], 3, hour=2), on(neck[2], 4, hour=2)]

    said = ask(history, 5)

    assert [(one.kind, one.number) for one in said.missing] == [(MissingKind.LEVEL_DAYS, 6)]
    assert ask(history, 11).rule is Rule.NEW_LEVEL


def test_row_9_within_a_level_trouble_of_some_sessions_ago_is_no_obstacle():
    history = [on(BACK[0], 0, effects=("marks_next_day",)), on(BACK[0], 2, sting=EASY), on(BACK[0], 3, sting=EASY)]

    assert ask(history, 4).rule is Rule.QUICK


# Row 10 -------------------------------------------------------------------------------------------------------------


def test_row_10_stays_and_says_what_is_missing():
    said = ask([on(BACK[0], 0, sting=STEADY)], 1)

    assert (said.rule, said.move, said.rung, said.next) == (Rule.STAY, Move.STAY, BACK[0], BACK[1])
    assert [(one.kind, one.number) for one in said.missing] == [(MissingKind.SESSIONS, 2)]


def test_row_10_names_what_was_not_rated_and_what_stung():
    assert kinds(ask([on(BACK[0], 0, sting=None)], 1)) == [MissingKind.SESSIONS, MissingKind.RATINGS]
    assert kinds(ask([on(BACK[0], 0, sting=FIRM)], 1)) == [MissingKind.SESSIONS, MissingKind.COMFORT]


def test_row_10_after_six_stays_staying_is_fine():
    history = [on(BACK[0], number, sting=FIRM) for number in range(6)]

    assert Advice.STAYING_IS_FINE in ask(history, 6).advice
    assert Advice.STAYING_IS_FINE not in ask(history[:5], 5).advice


def test_row_10_at_the_top_nothing_comes_next_but_longer_ones():
    said = ask([*climbed(15, sting=EASY), on(BACK[15], 16, sting=EASY)], 17)

    assert (said.rule, said.next, said.missing) == (Rule.STAY, None, ())
    assert said.longer is not None
    assert said.longer.minutes == 35
