"""The shipped claims, studies, after-effects and coach lines."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from matcompanion.domain.catalogue import Anchor, Catalogue, CoachLine, Learning
from matcompanion.domain.choices import Clothing, Grade, Kind, Level, Position, Surface, Track
from matcompanion.domain.coach import lines_for
from matcompanion.domain.limits import Placement
from matcompanion.domain.plan import Plan, PlannedStage
from matcompanion.domain.progression import ProgressionRules

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


MOMENTS = [(Anchor.START, 0), (Anchor.START, 30), (Anchor.START, 60), (Anchor.START, 110), (Anchor.START, 180)]
LAST_MOMENTS = [(Anchor.BEFORE_END, 60), (Anchor.END, 0)]
HALF = [(Anchor.HALF, 0)]


def of(learning: Learning, level: Level, position: Position, minutes: int) -> tuple[CoachLine, ...]:
    """The lines of a session on the mat in one position."""
    placement = Placement(position, Surface.SOFT, Clothing.SHIRT)
    stages = (PlannedStage(("feet",), placement, minutes),)
    return lines_for(learning.coach_lines, Plan(Kind.MAT, None, level, "natural", stages))


def moments(lines: Iterable[CoachLine]) -> list[tuple[Anchor, int]]:
    order = list(Anchor)
    return sorted(((line.anchor, line.at_seconds) for line in lines), key=lambda one: (order.index(one[0]), one[1]))


@pytest.mark.parametrize("position", list(Position))
@pytest.mark.parametrize("level", list(Level))
def test_every_position_has_one_line_at_each_moment(learning: Learning, level: Level, position: Position) -> None:
    half = HALF if level is Level.ONE else []

    assert moments(of(learning, level, position, 20)) == [*MOMENTS, *half, *LAST_MOMENTS]


@pytest.mark.parametrize("kind", [Kind.BREATHING, Kind.REST])
def test_off_the_mat_there_are_three_lines(learning: Learning, kind: Kind) -> None:
    plan = Plan(kind, None, Level.ONE, "natural", (PlannedStage((), None, 10),))

    assert moments(lines_for(learning.coach_lines, plan)) == [MOMENTS[0], *LAST_MOMENTS]


def test_half_time_is_offered_in_level_one_and_on_the_bridge_to_lying_down(
    learning: Learning, progression: ProgressionRules
) -> None:
    lying = {Surface.SEAT: Position.PROP_SEAT, Surface.SOFT: Position.LIE_SOFT, Surface.HARD: Position.LIE_HARD}
    back = progression.rungs[Track.BACK].rungs
    usual = max(rung.sessions for rung in back)
    bridges = [rung for rung in back if rung.sessions < usual]

    assert [(rung.level, rung.minutes) for rung in bridges] == [(Level.TWO, 15)]
    for rung in back:
        offered = HALF[0] in moments(of(learning, rung.level, lying[rung.surfaces[0]], rung.minutes))
        assert offered is (rung.level is Level.ONE or rung in bridges), rung.id


@pytest.mark.parametrize(
    ("position", "moving"),
    [
        (Position.STAND, "hold on and shift your weight slowly. Do not twist."),
        (Position.PILLOW_NECK, "lift your head a little. Do not slide."),
        (Position.PILLOW_LEGS, "lift your legs a little. Do not slide."),
        (Position.PILLOW_LOWBACK, "lift yourself a little. Do not slide."),
        (Position.FEET_SEATED, "lift your feet a little. Do not slide."),
        (Position.TABLE, "lift your arms a little. Do not slide."),
    ],
)
def test_what_moves_is_what_rests_on_the_points(learning: Learning, position: Position, moving: str) -> None:
    (line,) = [line for line in of(learning, Level.TWO, position, 10) if line.at_seconds == 110]

    assert line.text == f"If you want to move, {moving}"


def test_the_feet_on_the_points_are_not_told_to_move(learning: Learning) -> None:
    for position in (Position.STAND, Position.FEET_SEATED):
        assert not [line for line in of(learning, Level.TWO, position, 10) if "toes" in line.text]


def test_the_sting_is_spoken_of_on_the_mat_only(learning: Learning) -> None:
    stinging = [line for line in learning.coach_lines if "prickly" in line.text.lower()]

    assert [line.at_seconds for line in stinging] == [30, 60]
    assert all(line.kinds == (Kind.MAT,) for line in stinging)


def test_no_line_closes_the_eyes_of_a_person_who_may_be_standing(learning: Learning) -> None:
    assert not [line for line in learning.coach_lines if "eyes" in line.text or "lie" in line.text.lower().split()]
