"""Each item of the safety check, and what it does to the plan that a person is offered on Choose.

The table says once more, in the terms of a plan, what the content says of each item: at once, and after a
professional was asked where that changes anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import pytest

from matcompanion.domain import limits
from matcompanion.domain.choices import Clothing, Kind, Level, Position, Surface
from matcompanion.domain.plan_options import PlanOptions
from matcompanion.domain.screening import Answer, MatProfile
from matcompanion.domain.screening_items import Kept
from matcompanion.domain.settings import Settings
from tests.domain.screened import CATALOGUE, ITEMS, SCREENING, TODAY
from tests.person import Person

Outcome: TypeAlias = Callable[[Person, str], None]
NAMED = "neck"


def waits(person: Person, item: str) -> None:
    """The mat waits for this reason, and what is offered is breathing."""
    assert person.choose.plan.kind is Kind.BREATHING
    assert item in {why.because.item for why in person.choose.why_no_mat() if why.because is not None}


def open_again(person: Person, _item: str) -> None:
    """A session on the mat is offered."""
    assert person.choose.plan.kind is Kind.MAT


def leaves_out(*areas: str) -> Outcome:
    """No plan is made for *areas*, and for all others one is."""

    def check(person: Person, item: str) -> None:
        barred = person.choose.options.barred_areas()
        assert set(barred) == set(areas)
        assert {why.because.item for why in barred.values()} <= {item}
        for area in CATALOGUE.areas:
            person.choose.choose_area(area)
            assert (person.choose.plan.areas == (area,)) is (area not in areas)

    return check


def cloth_between(person: Person, item: str) -> None:
    """No area is planned on bare skin, and where it would be offered the reason is this one."""
    for area in CATALOGUE.areas:
        person.choose.choose_area(area)
        person.choose.choose_clothing(Clothing.BARE)
        assert person.choose.stage.placement.clothing is not Clothing.BARE
        why = dict(person.choose.options.clothes()).get(Clothing.BARE)
        assert why is None or why.because is None or why.because.item == item


def no_standing(person: Person, item: str) -> None:
    """The feet rest on the mat while one sits."""
    person.choose.choose_area("feet")
    person.choose.choose_position(Position.STAND)
    assert person.choose.stage.placement.position is Position.FEET_SEATED
    assert dict(person.choose.options.positions())[Position.STAND].because.item == item


def off_the_floor(person: Person, item: str) -> None:
    """The mat lies on a seat or a bed."""
    for area in CATALOGUE.areas:
        person.choose.choose_area(area)
        person.choose.choose_surface(Surface.HARD)
        assert person.choose.stage.placement.surface is not Surface.HARD
    person.choose.choose_area("mid_back")
    assert dict(person.choose.options.surfaces())[Surface.HARD].because.item == item


def at_most(minutes: int) -> Outcome:
    """No session is longer, however many stages it has."""

    def check(person: Person, item: str) -> None:
        choose = person.choose
        choose.choose_area("mid_back")
        choose.choose_minutes(60)
        assert choose.plan.minutes == minutes
        assert choose.options.minutes_refusal().because.item == item
        choose.choose_minutes(5)
        choose.add_stage("neck")
        choose.choose_minutes(60)
        assert choose.plan.minutes == minutes

    return check


def not_above(level: Level) -> Outcome:
    """The plan is at *level*, though the person has chosen the highest."""

    def check(person: Person, item: str) -> None:
        assert person.choose.plan.level is level
        refused = limits.level_refusal(person.choose.catalogue, Level.THREE)
        assert refused is not None
        assert refused.because.item == item

    return check


def no_holds(person: Person, item: str) -> None:
    """No pattern with a hold is offered or kept."""
    person.settings.change(holds_confirmed=True)
    person.choose.choose_pattern("box4")
    assert not person.choose.catalogue.patterns[person.choose.plan.pattern].holds
    assert dict(person.choose.options.patterns())["box4"].because.item == item


def breathes_freely(person: Person, item: str) -> None:
    """The plan has no pace."""
    for pattern, why in person.choose.options.patterns():
        person.choose.choose_pattern(pattern)
        assert person.choose.plan.pattern == "natural"
        assert pattern == "natural" or why.because.item == item


def minds(note: str) -> Outcome:
    """The plan comes with *note*."""

    def check(person: Person, _item: str) -> None:
        assert note in person.choose.catalogue.restrictions.notes

    return check


@dataclass(frozen=True)
class Row:
    """What holds *at_once*, and what does after somebody was *asked* (None: asking changes nothing)."""

    at_once: tuple[Outcome, ...]
    asked: tuple[Outcome, ...] | None = None


def block() -> Row:
    return Row((waits,))


def care(*outcomes: Outcome) -> Row:
    return Row((open_again, *outcomes))


def ask(*outcomes: Outcome) -> Row:
    return Row((waits,), (open_again, *outcomes))


ROWS = {
    "under7": block(),
    "minor": care(not_above(Level.ONE), cloth_between, minds("An adult stays in the room.")),
    "pregnant": ask(leaves_out("lower_back"), no_holds, minds("Roll to your side to get up, and take your time.")),
    "high_bp": ask(no_holds, minds("Get up slowly, and do not hold your breath.")),
    "heart": ask(no_holds),
    "device": ask(),
    "device_magnet": block(),
    "thinners": ask(
        cloth_between, at_most(10), minds("Look at your skin afterwards. Stop the mat if you find bruises.")
    ),
    "clot": ask(),
    "leg_swelling": block(),
    "varicose": care(leaves_out("thighs_back", "calves", "feet")),
    "diabetes": Row(
        (open_again, leaves_out("thighs_back", "calves", "feet"), minds("Look at your skin after every session.")),
        (open_again, leaves_out(), minds("Look at your skin after every session.")),
    ),
    "diabetes_feet": care(),  # below
    "skin_open": care(leaves_out(NAMED)),
    "skin_cond": care(cloth_between, minds("Keep the points off those spots.")),
    "skin_cond_severe": ask(),
    "skin_thin": care(
        not_above(Level.TWO),
        cloth_between,
        off_the_floor,
        at_most(15),
        minds("Lift yourself, do not slide: thin skin tears."),
    ),
    "allergy": care(cloth_between, minds("Stop the mat if you get a rash.")),
    "numb": ask(leaves_out(NAMED)),
    "surgery": Row((open_again, leaves_out(NAMED)), (open_again, leaves_out())),
    "spine": ask(),
    "cancer": ask(),
    "epilepsy": ask(no_holds, minds("Never alone: have somebody in the room.")),
    "mental": ask(),
    "mental_panic": care(breathes_freely, minds("Keep your eyes open if you like. You can stop at any time.")),
    "low_bp": care(no_standing, minds("Get up slowly, and stay seated for a minute at the end.")),
    "balance": care(no_standing),
    "getting_up": care(off_the_floor, minds("Use a seat or a bed that you can get up from alone.")),
    "leaflet_stand": care(no_standing),
    "fever": block(),
    "sedated": block(),
}


def saying(item: str, *, asked: bool = False) -> Person:
    """Somebody at the highest level to whom *item* applies and nothing else, each said where it is kept."""
    person = Person(Settings(level=Level.THREE))
    said, row = [], SCREENING.items[item]
    for each in filter(None, (row.follows, item)):
        kept = SCREENING.items[each].kept
        if kept is Kept.MAGNETS or kept is Kept.LEAFLET:
            person.screening.change_mat(
                MatProfile(has_magnets=kept is Kept.MAGNETS, leaflet_forbids_standing=kept is Kept.LEAFLET)
            )
            continue
        areas = (NAMED,) if SCREENING.items[each].names_areas else ()
        opened = asked or (each == row.follows and each == "device")  # what is asked above it has been cleared
        said.append(Answer(each, areas, TODAY if opened else None))
    person.says(*said)
    person.choose.choose_kind(Kind.MAT)
    return person


@pytest.fixture(autouse=True)
def _application(qapp):
    return qapp


def test_every_item_has_its_row():
    assert set(ROWS) == set(ITEMS)


@pytest.mark.parametrize("item", ITEMS)
def test_the_plan_shows_what_the_item_does(item):
    for outcome in ROWS[item].at_once:
        outcome(saying(item), item)


@pytest.mark.parametrize("item", [item for item, row in ROWS.items() if row.asked is not None])
def test_the_plan_shows_what_is_left_of_it_after_asking(item):
    for outcome in ROWS[item].asked:
        outcome(saying(item, asked=True), item)


@pytest.mark.parametrize("item", [item for item, row in ROWS.items() if row.at_once == (waits,) and not row.asked])
def test_asking_does_not_open_what_is_blocked(item):
    waits(saying(item, asked=True), item)


def test_feet_that_are_slow_to_mend_stay_off_the_points_after_asking():
    person = saying("diabetes_feet", asked=True)

    leaves_out("feet")(person, "diabetes_feet")


@pytest.mark.parametrize("item", ITEMS)
@pytest.mark.parametrize("kind", [Kind.BREATHING, Kind.REST])
def test_breathing_and_rest_can_be_started_whatever_is_true(item, kind):
    person = saying(item)
    started = []
    person.choose.start_requested.connect(lambda plan, _ratings: started.append(plan))

    person.choose.choose_kind(kind)
    person.choose.choose_minutes(60)
    person.choose.start()

    assert [(plan.kind, plan.minutes) for plan in started] == [(kind, 60)]


@pytest.mark.parametrize("item", [item for item in ITEMS if item != "mental_panic"])
def test_breathing_only_keeps_its_pace_whatever_is_true(item):
    person = saying(item)
    person.choose.choose_kind(Kind.BREATHING)

    offered = PlanOptions(person.choose.catalogue, person.choose.plan).patterns()

    assert any(refusal is None and pattern != "natural" for pattern, refusal in offered)
