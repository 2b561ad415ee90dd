"""The shipped claims, studies, after-effects and coach lines."""

from __future__ import annotations

from itertools import pairwise

from matcompanion.domain.catalogue import Anchor, Catalogue, Learning
from matcompanion.domain.choices import Grade, Kind, Level

GRADES = {
    "stress": Grade.NO_EXTRA,
    "circulation": Grade.SHORT,
    "oxygenation": Grade.UNTESTED,
    "headache": Grade.RELATED,
    "back_pain": Grade.MIXED,
    "endorphins": Grade.UNTESTED,
    "neck_pain": Grade.SOME,
    "muscle_tension": Grade.MIXED,
    "sciatica": Grade.UNTESTED,
    "congestion": Grade.RELATED,
    "digestion": Grade.RELATED,
    "sleep": Grade.NO_EXTRA,
    "focus": Grade.NO_EXTRA,
    "recovery": Grade.UNTESTED,
    "mood": Grade.NO_EXTRA,
    "alignment": Grade.UNTESTED,
    "magnets": Grade.CONTRADICTED,
}


def test_every_claim_has_its_grade_and_its_place(learning: Learning) -> None:
    assert {claim.id: claim.grade for claim in learning.claims.values()} == GRADES
    assert [claim.order for claim in learning.claims.values()] == list(range(1, len(GRADES) + 1))


def test_a_grade_that_speaks_of_studies_names_some(learning: Learning) -> None:
    for claim in learning.claims.values():
        assert claim.studies or claim.grade is Grade.UNTESTED, claim.id


def test_a_study_that_is_not_counted_supports_nothing(learning: Learning) -> None:
    uncounted = {study.id for study in learning.studies.values() if "do not count it" in study.limits}

    assert uncounted == {"reflexo_pilot", "kenkou"}
    assert uncounted.isdisjoint(study for claim in learning.claims.values() for study in claim.studies)


def test_every_goal_rests_on_a_claim(catalogue: Catalogue, learning: Learning) -> None:
    claims = [goal.claim for goal in catalogue.goals.values()]

    assert set(claims) <= set(learning.claims)
    assert len(set(claims)) == len(claims)


def test_after_effects_know_what_pauses_a_track(learning: Learning) -> None:
    serious = {"broken_skin", "blister", "bruise", "rash", "fainting", "numbness"}

    assert serious | {"dizzy", "redness", "marks", "itch", "tingling", "marks_next_day"} <= set(
        learning.after_effects
    )


def test_coach_lines_come_in_order_and_leave_time_to_read(learning: Learning) -> None:
    for kind in Kind:
        for level in Level:
            shown = [line for line in learning.coach_lines if kind in line.kinds and level in line.levels]
            starts = [line.at_seconds for line in shown if line.anchor is Anchor.START]
            assert starts[0] == 0, kind
            assert all(later - sooner >= 30 for sooner, later in pairwise(starts)), kind
            assert [line.anchor for line in shown][-1] is Anchor.END


def test_the_sting_is_spoken_of_on_the_mat_only(learning: Learning) -> None:
    stinging = [line for line in learning.coach_lines if "prickly" in line.text.lower()]

    assert [line.at_seconds for line in stinging] == [30, 60]
    assert all(line.kinds == (Kind.MAT,) for line in stinging)


def test_half_time_is_offered_at_level_one_only(learning: Learning) -> None:
    (half,) = [line for line in learning.coach_lines if line.anchor is Anchor.HALF]

    assert half.levels == (Level.ONE,)


def test_no_line_closes_the_eyes_of_a_person_who_may_be_standing(learning: Learning) -> None:
    assert not [line for line in learning.coach_lines if "eyes" in line.text or "lie" in line.text.lower().split()]
