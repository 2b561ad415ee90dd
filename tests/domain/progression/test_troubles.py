"""Rows 1 to 6 of the decision table: something went wrong, or it is long ago; and when that just does not hold."""

from __future__ import annotations

import pytest

from matcompanion.domain.choices import EndReason, Level, Surface, Track
from matcompanion.domain.progression import (
    Advice,
    MissingKind,
    Move,
    Past,
    Rule,
    RungChoice,
    RungChoiceKind,
    SkinAnswer,
)
from tests.domain.progression.people import (
    BACK,
    EASY,
    FIRM,
    ask,
    climbed,
    day,
    kinds,
    noon,
    on,
    rungs,
    session,
    stage,
    suggest,
)

# Row 1 --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("effect", ["broken_skin", "blister", "rash", "fainting", "numbness"])
def test_row_1_what_hurt_pauses_the_track_until_it_is_said_to_have_healed(effect):
    history = [*climbed(3), on(BACK[3], 4, effects=("redness", effect))]

    said = ask(history, 30)

    assert (said.rule, said.move, said.rung) == (Rule.HURT, Move.PAUSE, None)
    assert Advice.CARE_CARD in said.advice
    assert said.facts.effect == effect


def test_row_1_on_return_it_goes_two_rungs_back():
    history = [*climbed(4), on(BACK[4], 5, effects=("blister",))]
    healed = RungChoice(Track.BACK, RungChoiceKind.HEALED, noon(9))

    said = ask(history, 9, choices=(healed,))

    assert (said.rule, said.move, said.rung) == (Rule.HURT, Move.BACK, BACK[2])


def test_row_1_a_bruise_counts_when_it_is_there_longer_than_two_days():
    history = [*climbed(3), on(BACK[3], 4, effects=("bruise",))]

    assert ask(history, 6).rule is Rule.NEXT_DAY
    assert ask(history, 7).rule is Rule.HURT


def test_row_1_a_bruise_that_was_gone_in_time_is_forgotten():
    history = [*climbed(3), on(BACK[3], 4, effects=("bruise",))]
    healed = RungChoice(Track.BACK, RungChoiceKind.HEALED, noon(5))

    assert ask(history, 9, choices=(healed,)).rule is Rule.STAY


def test_row_1_holds_too_when_it_is_noticed_later():
    past = Past(climbed(3), answers=[SkinAnswer(day(5), frozenset({"rash"}))], level=Level.THREE)

    said = suggest(past, Track.BACK, day(5))

    assert (said.rule, said.move) == (Rule.HURT, Move.PAUSE)


def test_row_1_speaks_of_the_track_that_was_used_only():
    neck = rungs(Track.NECK_HEAD)
    history = [*climbed(3), on(neck[0], 4, effects=("rash",))]

    assert ask(history, 5).move is Move.STAY
    assert ask(history, 5, track=Track.NECK_HEAD).move is Move.PAUSE


# Row 2 --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dizzy", [{"effects": ("dizzy",)}, {"stopped": EndReason.DIZZY}])
def test_row_2_after_dizziness_it_stays_and_nobody_stands(dizzy):
    history = [*climbed(3), on(BACK[3], 4, sting=EASY), on(BACK[3], 5, sting=EASY, **dizzy)]

    said = ask(history, 6)

    assert (said.rule, said.move, said.rung) == (Rule.DIZZY, Move.STAY, BACK[3])
    assert {Advice.NOT_STANDING, Advice.EASIER_BREATHING} <= said.advice


def test_row_2_dizziness_on_one_track_takes_standing_off_the_other():
    feet = rungs(Track.FEET)
    history = [on(rung, number) for number, rung in enumerate(feet[:5])]
    history.append(on(BACK[0], 5, effects=("dizzy",)))

    said = ask(history, 6, track=Track.FEET)

    assert said.rule is Rule.DIZZY
    assert said.rung == feet[2]
    assert said.rung.surfaces == (Surface.SEAT,)
    assert said.minutes <= feet[4].minutes


def test_row_2_is_over_with_the_next_session():
    history = [*climbed(3), on(BACK[3], 5, effects=("dizzy",)), on(BACK[3], 6, sting=FIRM)]

    assert ask(history, 7).rule is Rule.STAY


def test_row_2_the_second_time_in_thirty_days_pauses_until_somebody_was_asked():
    history = [on(BACK[0], 0, effects=("dizzy",)), on(BACK[0], 30, effects=("dizzy",))]
    asked = RungChoice(Track.BACK, RungChoiceKind.ASKED, noon(32))

    said = ask(history, 31)

    assert (said.rule, said.move, said.rung) == (Rule.DIZZY, Move.PAUSE, None)
    assert Advice.ASK_CARD in said.advice
    assert ask(history, 32, choices=(asked,)).rung == BACK[0]


def test_row_2_the_second_time_after_thirty_one_days_is_a_first():
    history = [on(BACK[0], 0, effects=("dizzy",)), on(BACK[0], 31, effects=("dizzy",))]

    assert ask(history, 31).move is Move.STAY


# Rows 3 and 3a ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("hurt", [{"sting": (3, 7)}, {"stopped": EndReason.TOO_PAINFUL, "share": 0.2}])
def test_row_3_what_was_too_much_offers_the_rung_before(hurt):
    history = [*climbed(4), on(BACK[4], 6, **hurt)]

    said = ask(history, 7)

    assert (said.rule, said.move, said.rung) == (Rule.PAINFUL, Move.BACK, BACK[3])


def test_row_3_needs_a_seven():
    assert ask([*climbed(4), on(BACK[4], 6, sting=(3, 6))], 7).rule is Rule.STAY


def test_row_3_going_back_is_never_for_longer_than_now():
    history = [*climbed(7), on(BACK[7], 8, sting=(3, 7))]

    said = ask(history, 9)

    assert said.rung == BACK[6]
    assert (said.rung.minutes, said.minutes) == (30, 20)


def test_row_3_stopping_for_comfort_is_fine():
    assert ask([*climbed(4), on(BACK[4], 6, share=0.3, stopped=EndReason.COMFORT)], 7).rule is Rule.STAY


def test_row_3_pain_is_put_down_to_the_stage_where_it_ended():
    seat = BACK[0]
    both = session(
        stage(Track.BACK, seat.surfaces[0], seat.clothing[0], 10),
        stage(Track.NECK_HEAD, Surface.SOFT, rungs(Track.NECK_HEAD)[0].clothing[0], 5, 0.4),
        number=3,
        stopped=EndReason.TOO_PAINFUL,
    )

    assert ask([both], 4).rule is Rule.STAY
    assert ask([both], 4, track=Track.NECK_HEAD).rule is Rule.FIRST_RUNG


def test_row_3a_on_the_first_rung_a_thick_cloth_and_five_minutes_are_offered():
    said = ask([on(BACK[0], 0, sting=(9, 8))], 1)

    assert (said.rule, said.move, said.rung, said.minutes) == (Rule.FIRST_RUNG, Move.STAY, BACK[0], 5)
    assert Advice.TOWEL in said.advice
    assert Advice.MAT_MAY_NOT_SUIT not in said.advice


def test_row_3a_holds_for_row_4_too():
    said = ask([on(BACK[0], 0, sting=(8, 2)), on(BACK[0], 1, sting=(8, 2))], 2)

    assert (said.rule, said.minutes) == (Rule.FIRST_RUNG, 5)


def test_row_3a_after_three_such_sessions_the_mat_may_not_suit():
    history = [on(BACK[0], number, minutes=5 if number else 10, sting=(9, 8)) for number in range(3)]

    said = ask(history, 3)

    assert {Advice.TOWEL, Advice.MAT_MAY_NOT_SUIT} <= said.advice
    assert Advice.MAT_MAY_NOT_SUIT not in ask(history[:2], 2).advice


def test_row_3a_the_way_back_takes_one_thing_away_at_a_time():
    history = [on(BACK[0], 0, sting=(9, 8)), on(BACK[0], 1, minutes=5, sting=EASY)]
    longer = ask(history, 2)
    history.append(on(BACK[0], 2, sting=EASY))
    bare_of_towel = ask(history, 3)

    assert (longer.minutes, Advice.TOWEL in longer.advice) == (10, True)
    assert kinds(longer) == [MissingKind.TOWEL]
    assert (bare_of_towel.minutes, Advice.TOWEL in bare_of_towel.advice) == (10, False)


def test_row_3a_a_few_minutes_are_kept_where_the_first_rung_has_fewer_than_five():
    hands = rungs(Track.HANDS)

    assert ask([on(hands[0], 0, sting=(9, 8))], 1, track=Track.HANDS).minutes == 3


# Row 4 --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sting", [(8, 1), (3, 5), (3, 6)])
def test_row_4_twice_a_little_too_much_in_three_sessions_goes_back(sting):
    history = [*climbed(4), on(BACK[4], 5, sting=sting), on(BACK[4], 6), on(BACK[4], 7, sting=sting)]

    said = ask(history, 8)

    assert (said.rule, said.move, said.rung) == (Rule.OFTEN_PAINFUL, Move.BACK, BACK[3])


@pytest.mark.parametrize("sting", [(7, 1), (3, 4)])
def test_row_4_needs_an_eight_or_a_five(sting):
    history = [*climbed(4), on(BACK[4], 5, sting=sting), on(BACK[4], 6, sting=sting)]

    assert ask(history, 7).rule is Rule.STAY


def test_row_4_once_is_not_enough_and_three_sessions_ago_is_long_ago():
    once = [*climbed(4), on(BACK[4], 5, sting=(8, 5)), on(BACK[4], 6)]
    apart = [
        *climbed(4),
        on(BACK[4], 5, sting=(8, 5)),
        *(on(BACK[4], n) for n in (6, 7)),
        on(BACK[4], 8, sting=(8, 5)),
    ]

    assert ask(once, 7).rule is Rule.STAY
    assert ask(apart, 9).rule is Rule.STAY


# Row 5 --------------------------------------------------------------------------------------------------------------


def test_row_5_marks_of_the_next_day_ask_for_a_rest_day_on_the_same_rung():
    history = [*climbed(2), on(BACK[2], 3, sting=EASY), on(BACK[2], 4, sting=EASY, effects=("marks_next_day",))]

    said = ask(history, 5)

    assert (said.rule, said.move, said.rung) == (Rule.NEXT_DAY, Move.STAY, BACK[2])
    assert Advice.REST_DAY in said.advice
    assert Advice.REST_DAY not in ask(history, 6).advice


def test_row_5_holds_too_when_it_is_answered_before_the_next_session():
    past = Past(climbed(2), answers=[SkinAnswer(day(3), frozenset({"marks_next_day"}))], level=Level.THREE)

    said = suggest(past, Track.BACK, day(3))

    assert (said.rule, Advice.REST_DAY in said.advice) == (Rule.NEXT_DAY, True)
    assert Advice.REST_DAY not in suggest(past, Track.BACK, day(4)).advice


@pytest.mark.parametrize(("days", "rule"), [(3, Rule.NEXT_DAY), (4, Rule.STAY)])
def test_row_5_soreness_is_put_down_to_a_session_for_three_days(days, rule):
    past = Past(climbed(2), answers=[SkinAnswer(day(2 + days), frozenset({"marks_next_day"}))], level=Level.THREE)

    assert suggest(past, Track.BACK, day(2 + days)).rule is rule


# Row 6 --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("days", "rung"), [(13, 5), (14, 4), (41, 4), (42, 3), (89, 3), (90, 0)])
def test_row_6_a_gap_goes_back_by_its_length(days, rung):
    said = ask(climbed(5), 5 + days)

    assert said.rung == BACK[rung]
    assert said.rule is (Rule.GAP if days >= 14 else Rule.STAY)
    assert said.move is (Move.BACK if days >= 14 else Move.STAY)


def test_row_6_six_weeks_on_the_first_rung_of_a_level_are_not_less_than_two():
    assert ask(climbed(3), 3 + 42).rung == BACK[2]


def test_row_6_counts_from_the_last_session_that_came_near_the_rung():
    history = climbed(5) + [on(BACK[0], 5 + number) for number in range(1, 21)]

    assert ask(history[:18], 18).at == BACK[5]
    assert ask(history[:19], 19).rule is Rule.GAP
    assert ask(history, 26).at == BACK[1]


def test_row_6_a_minute_on_the_mat_ends_no_gap():
    history = [*climbed(5), on(BACK[5], 24, share=0.02)]

    assert ask(history, 25).rule is Rule.GAP


def test_row_6_on_the_first_rung_nothing_is_left_to_go_back_to():
    assert ask(climbed(0), 200).rule is Rule.STAY
