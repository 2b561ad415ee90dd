"""Plans that are kept: used inside the limits of whoever uses them, written to files and read from them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.own_plans import OwnPlansController, Taken
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain import plan
from matcompanion.domain.choices import Kind, Level, Position
from matcompanion.domain.limits import RefusalKind
from matcompanion.domain.own_plan import MOST_OWN_PLANS, ChangeKind, Fitting
from matcompanion.domain.plan_file import FaultKind, PlanFileFault
from matcompanion.domain.settings import OwnPattern, OwnPlan, Settings, StageChoice
from tests.domain.own_plans import CATALOGUE, EVENING
from tests.fakes import HeldJobs
from tests.person import Person

BREATHE = OwnPlan("Breathe", Kind.BREATHING, own_breath=OwnPattern(4, 0, 7, 0), stages=(
    StageChoice((), None, None, None, 8),
))  # fmt: skip


class Desk:
    """The plans of somebody at level 2 with some paced sessions behind them."""

    def __init__(self, settings: Settings) -> None:
        self.settings = SettingsController(settings, lambda _settings: None, HeldJobs())
        self.choose = ChooseController(CATALOGUE, self.settings)
        self.choose.set_paced_sessions(20)
        self.files = HeldJobs()
        self.plans = OwnPlansController(self.choose, self.settings, CATALOGUE, self.files)
        self.fittings: list[Fitting] = []
        self.told: list[object] = []
        self.plans.used.connect(lambda _own, fitting: self.fittings.append(fitting))
        self.plans.taken.connect(self.told.append)
        self.plans.refused.connect(lambda name, fault: self.told.append((name, fault)))
        self.plans.saved.connect(self.told.append)
        self.plans.unsaved.connect(lambda name, why: self.told.append((name, why)))

    def read(self, path: Path) -> None:
        self.plans.read(path)
        self.files.land()


@pytest.fixture
def desk(qapp: QApplication) -> Desk:
    return Desk(Settings(level=Level.TWO))


def test_a_plan_is_put_on_choose_as_it_was_written(desk: Desk) -> None:
    desk.plans.use(EVENING)

    made = desk.choose.plan
    assert [stage.minutes for stage in made.stages] == [12, 5]
    assert (made.goal, made.pattern) == ("unwind", "long6")
    assert desk.fittings[0].changes == ()
    assert plan.refusal_of(desk.choose.catalogue, made) is None


def test_a_plan_that_is_kept_from_choose_is_the_same_when_it_is_used_again(desk: Desk) -> None:
    desk.choose.choose_area("feet")
    desk.choose.choose_minutes(7)
    before = desk.choose.plan
    assert desk.plans.keep("My feet")

    desk.choose.choose_kind(Kind.REST)
    desk.plans.use(desk.plans.plans[0])

    assert desk.choose.plan == before


def test_a_plan_that_was_put_off_does_not_push_away_the_one_that_was_used_since(qapp: QApplication) -> None:
    person = Person()  # nothing was answered: the mat waits, and its plan with it
    plans = OwnPlansController(person.choose, person.settings, CATALOGUE, HeldJobs())
    plans.use(BREATHE)
    used = person.choose.plan

    person.says()

    assert person.screening.restrictions.mat == ()
    assert person.choose.plan == used


def test_a_slow_breath_waits_until_it_was_earned_whoever_gave_the_plan(qapp: QApplication) -> None:
    fresh = Desk(Settings(level=Level.TWO))
    fresh.choose.set_paced_sessions(0)

    fresh.plans.use(EVENING)

    assert fresh.choose.plan.pattern != "long6"
    change = fresh.fittings[0].changes[-1]
    assert change.kind is ChangeKind.BREATHING
    assert change.refusal is not None
    assert change.refusal.kind is RefusalKind.PATTERN_LATER


def test_a_breath_with_holds_waits_until_the_person_has_confirmed_it(desk: Desk) -> None:
    held = replace(BREATHE, own_breath=OwnPattern(4, 2, 6, 0))

    desk.plans.use(held)

    assert desk.fittings[0].changes[-1].kind is ChangeKind.BREATHING
    assert not desk.choose.plan.pattern.startswith("custom")


def test_a_breath_of_the_plans_own_becomes_one_of_the_persons(desk: Desk) -> None:
    desk.plans.use(BREATHE)
    desk.plans.use(BREATHE)

    assert desk.settings.settings.own_patterns == (OwnPattern(4, 0, 7, 0),)
    assert (desk.choose.plan.kind, desk.choose.plan.pattern) == (Kind.BREATHING, "custom")
    assert desk.fittings[1].changes == ()


def test_where_own_breaths_are_full_the_plan_keeps_the_breath_of_the_card(desk: Desk) -> None:
    five = tuple(OwnPattern(4, 0, 5 + number / 2, 0) for number in range(5))
    desk.settings.change(own_patterns=five)

    desk.plans.use(replace(BREATHE, own_breath=OwnPattern(5, 0, 5, 0)))

    assert desk.settings.settings.own_patterns == five
    assert desk.fittings[0].changes[-1].kind is ChangeKind.OWN_PATTERNS_FULL


def test_a_rest_is_breathed_as_one_likes(desk: Desk) -> None:
    desk.plans.use(replace(BREATHE, kind=Kind.REST, own_breath=None))

    assert desk.choose.plan.pattern == plan.NATURAL_PATTERN


def test_a_beginner_is_offered_the_plan_on_a_seat(qapp: QApplication) -> None:
    fresh = Desk(Settings())

    fresh.plans.use(EVENING)

    placement = fresh.choose.plan.stages[0].placement
    assert placement is not None
    assert placement.position is Position.PROP_SEAT
    assert plan.refusal_of(fresh.choose.catalogue, fresh.choose.plan) is None


def test_plans_go_out_and_come_back_as_they_were(desk: Desk, tmp_path: Path) -> None:
    desk.plans.save((EVENING, BREATHE), tmp_path / "mine")
    desk.files.land()

    desk.read(tmp_path / "mine.toml")

    assert desk.plans.plans == (EVENING, BREATHE)
    assert desk.told == [tmp_path / "mine.toml", Taken("mine.toml", (EVENING, BREATHE), 0, 0)]


def test_the_same_file_twice_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.plans.save((EVENING,), tmp_path / "mine.toml")
    desk.files.land()
    desk.read(tmp_path / "mine.toml")

    desk.read(tmp_path / "mine.toml")

    assert desk.plans.plans == (EVENING,)
    assert desk.told[-1] == Taken("mine.toml", (), 1, 0)


def test_what_finds_no_room_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.settings.change(own_plans=tuple(replace(EVENING, name=f"Plan {n}") for n in range(MOST_OWN_PLANS - 1)))
    desk.plans.save((EVENING, BREATHE), tmp_path / "mine.toml")
    desk.files.land()

    desk.read(tmp_path / "mine.toml")

    assert desk.told[-1] == Taken("mine.toml", (EVENING,), 0, 1)
    assert desk.plans.full


def test_a_wrong_file_changes_nothing_and_is_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_bytes(b"\xff")

    desk.read(tmp_path / "bad.toml")
    desk.read(tmp_path / "none.toml")

    assert desk.plans.plans == ()
    assert desk.told == [
        ("bad.toml", PlanFileFault(FaultKind.NOT_TEXT)),
        ("none.toml", PlanFileFault(FaultKind.UNREADABLE, value="there is no such file or folder")),
    ]


def test_a_folder_that_takes_no_file_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.plans.save((EVENING,), tmp_path / "none" / "mine.toml")

    desk.files.land()

    assert desk.told == [("mine.toml", "there is no such file or folder")]


def test_a_removed_plan_can_be_put_back_in_its_place(desk: Desk) -> None:
    desk.settings.change(own_plans=(EVENING, BREATHE))
    before = desk.plans.plans

    desk.plans.remove(EVENING)
    gone = desk.plans.plans
    desk.plans.put_back(before)

    assert gone == (BREATHE,)
    assert desk.plans.plans == (EVENING, BREATHE)
