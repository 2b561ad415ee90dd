"""Where a person stands: what moves them, what does not, and what they decide themselves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matcompanion.domain.choices import Clothing, EndReason, Level, Status, Surface, Track
from matcompanion.domain.limits import Refusal, RefusalKind
from matcompanion.domain.progression import MissingKind, Move, Rule, RungChoice, RungChoiceKind
from tests.domain.progression.people import BACK, EASY, ask, climbed, noon, on, rungs, session, stage


def choice(kind: RungChoiceKind, number: int, rung: str = "", track: Track = Track.BACK) -> RungChoice:
    return RungChoice(track, kind, noon(number), rung)


def test_a_rung_is_taken_by_doing_it_even_when_it_is_stopped_early():
    history = [*climbed(1), on(BACK[2], 2, share=0.4, stopped=EndReason.COMFORT)]

    assert ask(history, 3).at == BACK[2]


def test_an_easier_session_changes_nothing():
    history = [*climbed(4), on(BACK[0], 5), on(BACK[4], 6, minutes=7)]

    assert ask(history, 7).at == BACK[4]


def test_minutes_between_two_rungs_are_those_of_the_lower():
    assert ask([on(BACK[0], 0, minutes=11)], 1).at == BACK[0]
    assert ask([on(BACK[0], 0), on(BACK[1], 1, minutes=14)], 2).at == BACK[1]


def test_a_leap_counts_once_it_was_done_in_full_and_well():
    tried = [*climbed(1), on(BACK[6], 2, share=0.5, stopped=EndReason.COMFORT)]
    hurt = [*climbed(1), on(BACK[6], 2, sting=(9, 8))]
    done = [*climbed(1), on(BACK[6], 2)]

    assert ask(tried, 3).at == BACK[1]
    assert ask(done, 3).at == BACK[6]
    said = ask(hurt, 3)
    assert (said.at, said.rule, said.rung) == (BACK[1], Rule.PAINFUL, BACK[1])


def test_a_suggestion_back_counts_when_it_is_followed():
    history = [*climbed(4), on(BACK[4], 5, sting=(9, 8))]

    assert ask([*history, on(BACK[3], 6)], 7).at == BACK[3]
    assert ask([*history, on(BACK[1], 6)], 7).at == BACK[3]
    assert ask([*history, on(BACK[4], 6)], 7).at == BACK[4]


def test_after_a_gap_what_was_done_then_is_where_one_stands():
    history = climbed(5)

    assert ask([*history, on(BACK[3], 5 + 50)], 56).at == BACK[3]
    assert ask([*history, on(BACK[0], 5 + 100)], 106).at == BACK[0]
    assert ask([*history, on(BACK[5], 5 + 100)], 106).at == BACK[5]


def test_several_stages_on_one_track_are_one_session_on_it():
    seat = BACK[0]
    parts = [stage(Track.BACK, seat.surfaces[0], seat.clothing[0], minutes) for minutes in (8, 4)]

    assert ask([*climbed(0), session(*parts, number=1)], 2).at == BACK[1]


def test_a_hard_floor_under_the_neck_is_a_side_step():
    neck = rungs(Track.NECK_HEAD)
    history = [on(rung, number) for number, rung in enumerate(neck[:5])]
    aside = stage(Track.NECK_HEAD, Surface.HARD, Clothing.CLOTH, 10, position=history[-1].stages[0].position)

    assert ask([*history, session(aside, number=6)], 7, track=Track.NECK_HEAD).at == neck[4]


def test_sitting_and_lying_count_alike_for_hips_and_legs():
    hips = rungs(Track.HIPS_LEGS)
    sitting = stage(Track.HIPS_LEGS, Surface.SEAT, Clothing.CLOTH, 15, position=on(hips[0], 0).stages[0].position)

    assert ask([on(hips[0], 0), session(sitting, number=1)], 2, track=Track.HIPS_LEGS).at == hips[1]


def test_tracks_know_nothing_of_one_another():
    history = climbed(6)

    for track in set(Track) - {Track.BACK}:
        said = ask(history, 7, track=track)
        assert said.at == rungs(track)[0]


@pytest.mark.parametrize(("level", "place"), [(Level.ONE, 0), (Level.TWO, 3), (Level.THREE, 10)])
def test_without_a_session_the_chosen_level_is_where_the_back_begins(level, place):
    assert ask([], 0, level=level).at == BACK[place]
    assert ask([], 0, level=level, track=Track.FEET).at == rungs(Track.FEET)[0]


def test_being_used_to_it_starts_at_the_first_rung_of_the_level():
    feet = rungs(Track.FEET)
    used = choice(RungChoiceKind.USED_TO_IT, 4, "level_2", Track.FEET)

    said = ask([on(feet[0], 0)], 5, track=Track.FEET, choices=(used,))

    assert (said.at, said.rung) == (feet[3], feet[3])


def test_being_used_to_it_answers_a_gap():
    used = choice(RungChoiceKind.USED_TO_IT, 105, "level_2")

    said = ask(climbed(8), 105, choices=(used,))

    assert (said.rule, said.rung) == (Rule.STAY, BACK[3])


def test_a_level_that_is_none_is_not_understood():
    assert ask(climbed(1), 3, choices=(choice(RungChoiceKind.USED_TO_IT, 2, "level_9"),)).at == BACK[1]


def test_going_back_holds_until_the_next_rung_is_offered_again():
    back = choice(RungChoiceKind.WENT_BACK, 5, BACK[2].id)

    said = ask(climbed(4), 6, choices=(back,))

    assert (said.at, said.rung, said.next) == (BACK[2], BACK[2], BACK[3])


def test_going_back_never_goes_up_and_needs_a_rung_that_exists():
    for rung in (BACK[6].id, "back/level_1/moon/shirt/10"):
        assert ask(climbed(4), 6, choices=(choice(RungChoiceKind.WENT_BACK, 5, rung),)).at == BACK[4]


def test_staying_holds_until_the_next_session():
    history = [on(BACK[0], 0, sting=EASY), on(BACK[0], 1, sting=EASY)]
    stayed = choice(RungChoiceKind.STAYED, 2)

    said = ask(history, 2, choices=(stayed,))

    assert (said.move, said.declined) == (Move.UP, True)
    assert not ask([*history, on(BACK[0], 3, sting=EASY)], 4, choices=(stayed,)).declined


def test_a_lower_level_chosen_by_the_person_is_the_ceiling():
    said = ask(climbed(8), 9, level=Level.ONE)

    assert (said.at, said.rung) == (BACK[2], BACK[2])
    assert said.missing[0].kind is MissingKind.SESSIONS


def test_longer_rungs_are_offered_beside_the_next_and_counted_when_done():
    history = climbed(9)

    said = ask(history, 10)

    assert said.longer is not None
    assert (said.longer.minutes, said.next) == (35, BACK[10])
    longer = ask([*history, on(said.longer, 10)], 11)
    assert (longer.at.minutes, longer.next) == (35, BACK[10])
    back = ask([*history, on(said.longer, 10, sting=(9, 8))], 11)
    assert back.rung == BACK[9]


def test_from_the_floor_one_goes_back_to_what_is_known_for_no_longer_than_now():
    history = [*climbed(10), on(BACK[10], 11, sting=(9, 8))]

    said = ask(history, 12)

    assert (said.rung, said.minutes) == (BACK[9], 20)


def test_a_rung_that_is_not_allowed_is_not_offered_and_says_why():
    refusal = Refusal(RefusalKind.CLOTHING)

    def no_bare_skin(rung):
        return refusal if Clothing.BARE in rung.clothing else None

    waiting = [*climbed(6), *(on(BACK[6], 7 + number, sting=EASY) for number in range(2))]
    before = ask(waiting, 9, allows=no_bare_skin)
    above = ask([*climbed(7), on(BACK[7], 8)], 9, allows=no_bare_skin)

    assert (before.move, before.rung) == (Move.STAY, BACK[6])
    assert [(one.kind, one.refusal) for one in before.missing] == [(MissingKind.NOT_ALLOWED, refusal)]
    assert (above.move, above.rung, above.minutes) == (Move.BACK, BACK[6], 20)


def test_where_nothing_is_allowed_nothing_is_suggested():
    refusal = Refusal(RefusalKind.LEVEL)

    said = ask(climbed(3), 4, allows=lambda rung: refusal)

    assert (said.rung, said.minutes, said.move, said.refusal) == (None, 0, Move.PAUSE, refusal)


def test_a_session_that_still_runs_does_not_count():
    *before, last = climbed(1)

    assert ask([*before, replace(last, status=Status.RUNNING)], 2).at == BACK[0]
