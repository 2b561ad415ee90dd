"""Choosing: what the person asks for ends inside the limits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Signal

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.controllers.choose import ChooseController
from matcompanion.domain.choices import Kind, Level, Position, Scale, Surface, When
from matcompanion.domain.limits import RefusalKind
from matcompanion.domain.settings import Settings

CATALOGUE = read_catalogue(resources.root())


class StoredSettings(QObject):
    """Settings that a test can change."""

    changed = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings

    def set(self, settings: Settings) -> None:
        self.settings = settings
        self.changed.emit(settings)


@pytest.fixture
def settings(qapp):
    return StoredSettings(Settings())


@pytest.fixture
def controller(settings):
    return ChooseController(CATALOGUE, settings)


def test_the_first_start_has_something_ready_to_begin(controller):
    assert controller.plan.stages[0].placement is not None
    assert controller.plan.minutes == 10
    assert controller.plan.pattern == "ease10"


def test_choosing_an_area_replaces_the_one_before(controller):
    controller.choose_area("neck")

    assert controller.plan.areas == ("neck",)


def test_extending_adds_a_stage_and_again_takes_it_out(controller):
    controller.choose_area("neck")
    controller.choose_area("feet", extend=True)
    assert controller.plan.areas == ("neck", "feet")

    controller.choose_area("feet", extend=True)

    assert controller.plan.areas == ("neck",)


def test_a_level_change_brings_the_plan_inside_it(controller, settings):
    controller.choose_area("mid_back")

    settings.set(replace(settings.settings, level=Level.TWO))
    assert controller.stage.placement.position is Position.LIE_SOFT

    settings.set(replace(settings.settings, level=Level.ONE))
    assert controller.stage.placement.position is Position.PROP_SEAT
    assert controller.plan.minutes <= 15


def test_too_many_minutes_are_cut_to_the_most(controller):
    controller.choose_area("mid_back")

    controller.choose_minutes(60)

    assert controller.plan.minutes == controller.options.most_minutes() == 15


def test_a_refused_surface_says_for_whom_it_is(controller):
    controller.choose_area("mid_back")

    answers = dict(controller.options.surfaces())

    assert answers[Surface.SEAT] is None
    assert answers[Surface.HARD].kind is RefusalKind.LEVEL
    assert answers[Surface.HARD].level is Level.THREE


def test_another_surface_takes_a_position_that_goes_with_it(controller, settings):
    settings.set(replace(settings.settings, level=Level.THREE))
    controller.choose_area("mid_back")

    controller.choose_surface(Surface.SOFT)

    assert controller.stage.placement.position is Position.LIE_SOFT


def test_minutes_of_a_new_stage_are_what_is_left(controller, settings):
    settings.set(replace(settings.settings, level=Level.TWO))
    controller.choose_area("mid_back")
    controller.choose_minutes(43)

    controller.add_stage("neck")

    assert controller.plan.minutes == 45
    assert controller.options.addable_areas() == ()


def test_breathing_and_rest_keep_the_area_in_mind_and_need_no_mat(controller):
    controller.choose_area("neck")

    controller.choose_kind(Kind.REST)

    assert controller.plan.areas == ("neck",)
    assert controller.stage.placement is None
    assert controller.plan.pattern == "natural"

    controller.choose_kind(Kind.BREATHING)
    assert controller.plan.pattern == "ease10"

    controller.choose_kind(Kind.MAT)
    assert controller.stage.placement is not None


def test_holds_are_not_offered_and_slow_patterns_say_when_they_come(controller):
    offered = dict(controller.options.patterns())

    assert not {"box3", "box4", "r478"} & set(offered)
    assert offered["long6"].kind is RefusalKind.PATTERN_LATER
    assert offered["long6"].number == 4
    controller.set_paced_sessions(4)
    assert dict(controller.options.patterns())["long6"] is None
    assert controller.plan.pattern == "long6"


def test_a_pattern_is_told_as_it_will_be_breathed(controller, settings, qtbot):
    usual = controller.breathed("long6")

    with qtbot.waitSignal(controller.changed):
        settings.set(replace(settings.settings, slowest_breath_seconds=7.5))

    shorter = controller.breathed("long6")
    assert (usual.inhale, usual.exhale) == (4, 6)
    assert (shorter.inhale, shorter.exhale) == (3, 4.5)


def test_what_was_started_is_there_again_at_the_next_start(controller, settings):
    controller.choose_goal("neck_ease")
    controller.choose_area("neck")
    controller.choose_minutes(7)
    settings.set(replace(settings.settings, last=controller.last_choice()))

    again = ChooseController(CATALOGUE, settings)

    assert again.plan == controller.plan


def test_ratings_go_with_the_start_and_are_asked_anew(controller, qtbot):
    controller.choose_area("neck")
    controller.rate(Scale.TENSION, 7)
    controller.rate(Scale.PAIN, 4)

    with qtbot.waitSignal(controller.start_requested) as started:
        controller.start()

    plan, ratings = started.args
    assert plan.areas == ("neck",)
    assert {(r.scale, r.when, r.value, r.area) for r in ratings} == {
        (Scale.TENSION, When.BEFORE, 7, None),
        (Scale.PAIN, When.BEFORE, 4, "neck"),
    }
    assert controller.rating(Scale.TENSION) is None


def test_holds_are_offered_once_they_are_confirmed_but_not_to_somebody_upright(controller, settings):
    settings.set(replace(settings.settings, holds_confirmed=True, level=Level.TWO))
    controller.choose_area("mid_back")

    offered = dict(controller.options.patterns())

    assert offered["box3"] is None
    assert offered["r478"] is None
    controller.choose_position(Position.PROP_SEAT)
    assert dict(controller.options.patterns())["r478"].kind is RefusalKind.PATTERN_LYING


def test_taking_the_confirmation_back_takes_the_pattern_off_the_plan(controller, settings):
    settings.set(replace(settings.settings, holds_confirmed=True))
    controller.choose_pattern("box3")
    assert controller.plan.pattern == "box3"

    settings.set(replace(settings.settings, holds_confirmed=False))

    assert controller.plan.pattern != "box3"
