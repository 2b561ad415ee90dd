"""What no history, no answers and no limits can bring about."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain import limits, plan
from matcompanion.domain.choices import Clothing, EndReason, Kind, Level, Position, Surface, Track
from matcompanion.domain.limits import Refusal, RefusalKind
from matcompanion.domain.plan import Plan
from matcompanion.domain.progression import (
    Advice,
    Move,
    Past,
    Rung,
    RungChoice,
    RungChoiceKind,
    SkinAnswer,
    Suggestion,
    allowed_on_areas,
    made_harder,
    stage_on,
    way_up,
)
from matcompanion.domain.restrictions import Because, Highest, Most, Restrictions
from tests.domain.progression.people import CATALOGUE, RULES, day, ladder, noon, session, stage, suggestions

GUIDE_MOST = {Level.ONE: 15, Level.TWO: 45, Level.THREE: 45}
ALL = [rung for track in Track for rung in RULES.rungs[track].rungs]
EFFECTS = ["redness", "itch", "dizzy", "bruise", "blister", "marks_next_day", "soreness", "numbness"]
LEVELS = list(Level)

numbers = st.integers(0, 10)
stings = st.none() | st.tuples(numbers, numbers)
some_effects = st.lists(st.sampled_from(EFFECTS), max_size=2, unique=True).map(tuple)


@st.composite
def stages(draw):
    """A stage on some rung, or anywhere else that can be written down."""
    if draw(st.booleans()):
        rung = draw(st.sampled_from(ALL))
        surface, clothing, track = rung.surfaces[0], rung.clothing[0], rung.track
        minutes = rung.minutes + draw(st.sampled_from([0, 0, 0, -3, 4]))
    else:
        track, surface = draw(st.sampled_from(Track)), draw(st.sampled_from(Surface))
        clothing, minutes = draw(st.sampled_from(Clothing)), draw(st.integers(1, 60))
    position = Position.PILLOW_LOWBACK if track is Track.LOWBACK_PILLOW else Position.LIE_SOFT
    return stage(
        track, surface, clothing, max(1, minutes), draw(st.sampled_from([1.0, 1.0, 0.95, 0.5, 0.0])), position
    )


@st.composite
def histories(draw):
    """Sessions over months, often several on one rung, with decisions and answers between them."""
    sessions, choices, answers, number = [], [], [], 0
    for _ in range(draw(st.integers(0, 14))):
        number += draw(st.sampled_from([0, 1, 1, 1, 2, 15, 45, 95]))
        planned = draw(st.lists(stages(), min_size=1, max_size=2))
        for _ in range(draw(st.sampled_from([1, 1, 2, 3]))):
            sessions.append(
                session(
                    *planned,
                    number=number,
                    sting=draw(stings),
                    effects=draw(some_effects),
                    stopped=draw(st.sampled_from([None, None, None, EndReason.TOO_PAINFUL, EndReason.DIZZY])),
                    hour=draw(st.integers(0, 9)),
                )
            )
            number += 1
        if draw(st.booleans()):
            kind, rung = draw(st.sampled_from(RungChoiceKind)), draw(st.sampled_from(ALL))
            names = draw(st.sampled_from([rung.id, str(rung.level)]))
            choices.append(RungChoice(rung.track, kind, noon(number), names))
        if draw(st.booleans()):
            answers.append(SkinAnswer(day(number), frozenset(draw(some_effects))))
    return Past(sessions, choices, answers, draw(st.sampled_from(Level))), day(number)


refused = st.sets(st.sampled_from([rung.id for rung in ALL]))
locked = st.sets(st.sampled_from(Track))


def allowed(refused_ids: set[str], locked_tracks: set[Track]):
    def allows(rung: Rung) -> Refusal | None:
        if rung.track in locked_tracks or rung.id in refused_ids:
            return Refusal(RefusalKind.LEVEL)
        return None

    return allows


def planned(said: Suggestion) -> Rung:
    """The suggested rung with the suggested minutes."""
    assert said.rung is not None
    return replace(said.rung, minutes=said.minutes)


@given(histories(), st.integers(0, 120), refused, locked)
def test_nothing_is_suggested_beyond_the_guide_or_in_a_locked_place_or_harder_in_two_ways(
    history, later, refused_ids, locked_tracks
):
    past, last = history
    allows = allowed(refused_ids, locked_tracks)

    for track, said in suggestions(past, last + timedelta(days=later), allows).items():
        if said.rung is None:
            assert said.move is Move.PAUSE
            continue
        assert said.rung.track is track
        assert 1 <= said.minutes <= said.rung.minutes <= GUIDE_MOST[said.rung.level]
        if track is Track.FEET and Surface.HARD in said.rung.surfaces:
            assert said.minutes <= 15
            assert Advice.NOT_STANDING not in said.advice
        assert allows(said.rung) is None
        harder = made_harder(said.at, planned(said))
        assert len(harder) <= 1
        if said.move is Move.UP:
            assert said.rung == said.next
            assert {said.harder} == harder
        else:
            assert said.move is Move.BACK or not harder


BECAUSE = Because("some_item", "Ask first.")
restrictions = st.builds(
    Restrictions,
    mat=st.sampled_from([(), (), (), (BECAUSE,)]),
    areas=st.dictionaries(st.sampled_from(list(CATALOGUE.areas)), st.just(BECAUSE), max_size=4),
    positions=st.dictionaries(st.sampled_from(Position), st.just(BECAUSE), max_size=4),
    surfaces=st.dictionaries(st.sampled_from(Surface), st.just(BECAUSE), max_size=2),
    clothing=st.dictionaries(st.just(Clothing.BARE), st.just(BECAUSE), max_size=1),
    most=st.none() | st.builds(Most, st.integers(1, 45), st.just(BECAUSE)),
    highest=st.none() | st.builds(Highest, st.sampled_from(Level), st.just(BECAUSE)),
    pillow=st.booleans(),
)


@given(histories(), st.integers(0, 120), restrictions)
def test_whatever_was_answered_what_is_suggested_can_be_planned_and_is_allowed(history, later, answered):
    past, last = history
    catalogue = replace(CATALOGUE, restrictions=answered)
    way = way_up(RULES, CATALOGUE, past)

    for area in CATALOGUE.areas.values():
        for track in {limits.track_of(area, position) for position in area.positions}:
            allows = allowed_on_areas(catalogue, (area.id,))
            said = way.suggest(track, last + timedelta(days=later), past.level, allows)
            if said.rung is None:
                continue
            found = stage_on(catalogue, (area.id,), said.rung, said.minutes)
            assert found is not None
            level = limits.level_within(catalogue, max(past.level, said.rung.level, key=LEVELS.index))
            assert plan.refusal_of(catalogue, Plan(Kind.MAT, None, level, "natural", (found,))) is None
            assert not answered.mat
            assert area.id not in answered.areas


@given(histories(), st.integers(0, 120))
def test_nobody_is_led_past_the_next_level(history, later):
    past, last = history

    for said in suggestions(past, last + timedelta(days=later)).values():
        assert LEVELS.index(said.at.level) <= LEVELS.index(past.level)
        if said.rung is not None:
            assert LEVELS.index(said.rung.level) <= LEVELS.index(said.at.level) + (said.move is Move.UP)
            assert (said.new_level is not None) == (said.rung.level is not said.at.level and said.move is Move.UP)
            assert (Advice.LEVEL_CARD in said.advice) == (said.new_level is not None)


@given(histories(), st.integers(0, 120))
def test_the_same_past_always_gives_the_same_answer_and_a_ladder_that_agrees(history, later):
    past, last = history
    today = last + timedelta(days=later)
    backwards = replace(past, sessions=tuple(reversed(past.sessions)), choices=tuple(reversed(past.choices)))

    said = suggestions(past, today)

    assert suggestions(past, today) == said
    if len({one.started_at for one in past.sessions}) == len(past.sessions):
        assert suggestions(backwards, today) == said
    for drawn in ladder(past, today).tracks:
        assert drawn.suggestion == said[drawn.track]
        assert (drawn.here is None) == (drawn.sessions == 0)
