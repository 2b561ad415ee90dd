"""Plans as they come about: made by the program for any areas at any level, and as somebody writes them by hand."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.domain import fitting, limits, plan
from matcompanion.domain.choices import Clothing, Kind, Level, Position, Surface
from matcompanion.domain.limits import Placement
from matcompanion.domain.own_plan import LONGEST_NAME, LONGEST_NOTE, cleaned
from matcompanion.domain.plan import Plan, PlannedStage
from matcompanion.domain.settings import OwnPattern, OwnPlan, StageChoice

CATALOGUE = read_catalogue(resources.root())
SHIPPED = [pattern.id for pattern in CATALOGUE.patterns.values() if not pattern.lying_only and pattern.standing]
EVENING = OwnPlan(
    "Back, then neck",
    goal="unwind",
    breathing="long6",
    stages=(
        StageChoice(("shoulders_upper_back",), Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT, 12),
        StageChoice(("neck",), Position.PILLOW_NECK, Surface.SOFT, Clothing.CLOTH, 5),
    ),
    by="The maker",
    note="After supper.\nNot before.",
)
WORDS = st.text(max_size=LONGEST_NAME + 10).map(lambda text: cleaned(text, LONGEST_NAME))
NAMES = WORDS.filter(bool)
NOTES = st.text(max_size=LONGEST_NOTE).map(lambda text: cleaned(text, LONGEST_NOTE, 8))
BREATHS = st.sampled_from([OwnPattern(4, 0, 6, 0), OwnPattern(3.5, 1, 4.5, 0.5), OwnPattern(5, 0, 5, 0)])


@st.composite
def stages(draw: st.DrawFn, level: Level) -> PlannedStage:
    """A stage that somebody at *level* may do."""
    area = draw(st.sampled_from(list(CATALOGUE.areas)))
    positions = plan.shared_positions(CATALOGUE, (area,), level)
    position = draw(st.sampled_from(positions or [Position.TABLE]))
    areas = plan.areas_of(CATALOGUE, (area,))
    ways = [
        how
        for surface in Surface
        for worn in Clothing
        if (how := Placement(position, surface, worn))
        and limits.surface_refusal(CATALOGUE, areas, position, surface, level) is None
        and limits.clothing_refusal(CATALOGUE, areas, how, level) is None
    ]
    how = draw(st.sampled_from(ways))
    most = limits.most_minutes(CATALOGUE, areas, how, level)
    return PlannedStage((area,), how, draw(st.integers(1, most)))


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """A plan that the program could offer."""
    level, kind = draw(st.sampled_from(Level)), draw(st.sampled_from(Kind))
    goal = draw(st.none() | st.sampled_from(list(CATALOGUE.goals)))
    pattern = draw(st.sampled_from(SHIPPED))
    if kind is not Kind.MAT:
        areas = draw(st.sampled_from([(), ("neck",)]))
        return Plan(kind, goal, level, pattern, (PlannedStage(areas, None, draw(st.integers(1, 60))),))
    drawn = [draw(stages(level)) for _ in range(draw(st.integers(1, plan.MOST_STAGES)))]
    while sum(stage.minutes for stage in drawn) > limits.most_minutes_of(CATALOGUE, kind):
        drawn = [replace(stage, minutes=max(1, stage.minutes - 5)) for stage in drawn]
    return fitting.inside(CATALOGUE, Plan(kind, goal, level, pattern, tuple(drawn)))


@st.composite
def wishes(draw: st.DrawFn) -> OwnPlan:
    """A plan by somebody who knows the words but no limits."""
    kind = draw(st.sampled_from(Kind))
    choice = st.builds(
        StageChoice,
        st.lists(st.sampled_from(list(CATALOGUE.areas)), min_size=1, max_size=3, unique=True).map(tuple),
        st.none() | st.sampled_from(Position),
        st.none() | st.sampled_from(Surface),
        st.none() | st.sampled_from(Clothing),
        st.integers(1, 90),
    )
    some = draw(st.lists(choice, min_size=1, max_size=plan.MOST_STAGES))
    goal = draw(st.none() | st.sampled_from(list(CATALOGUE.goals)))
    return OwnPlan(draw(NAMES), kind, goal, draw(st.none() | st.sampled_from(SHIPPED)), stages=tuple(some))
