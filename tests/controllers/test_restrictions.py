"""What waits after something that has to heal or to be asked about, and how the waiting ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from matcompanion.controllers.restrictions import DIZZY, HURT
from matcompanion.domain.choices import Kind, Level, Track
from matcompanion.domain.progression import Move, Rule
from matcompanion.domain.restrictions import UNRESTRICTED, Because
from tests.controllers.rung_home import BACK, Home, climbed
from tests.domain.progression.people import on, rungs


@pytest.fixture
def home(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path / "history.db")
    yield home
    home.database.close()


def hurt(home: Home) -> None:
    home.raise_level(Level.TWO)
    home.remember(*climbed(3), on(BACK[3], 4, effects=("blister",)))
    home.open()


def dizzy(home: Home) -> None:
    home.remember(*[on(BACK[0], number, effects=("dizzy",)) for number in range(2)])
    home.open()


def test_a_blister_keeps_the_mat_from_the_track_and_from_nothing_else(home: Home) -> None:
    hurt(home)

    barred = home.choose.options.barred_areas()

    assert barred["mid_back"].because == Because(HURT, "Something there has to get well first.")
    assert "feet" not in barred
    assert home.choose.plan.kind is Kind.MAT or home.choose.why_no_mat()


def test_saying_that_it_has_healed_opens_the_track_two_rungs_lower(home: Home) -> None:
    hurt(home)
    assert home.rung.paused[Track.BACK].rule is Rule.HURT

    home.rung.say_healed()
    home.jobs.land()
    home.choose.choose_area("mid_back")

    assert "mid_back" not in home.choose.options.barred_areas()
    assert home.rung.suggestion is not None
    assert (home.rung.suggestion.rule, home.rung.suggestion.move) == (Rule.HURT, Move.BACK)
    assert home.rung.suggestion.rung == BACK[1]


def test_saying_that_one_area_has_healed_leaves_the_others_waiting(home: Home) -> None:
    feet = rungs(Track.FEET)
    home.remember(on(BACK[0], 1, effects=("blister",)), on(feet[0], 2, effects=("rash",)))
    home.open()
    assert set(home.rung.paused) == {Track.BACK, Track.FEET}

    home.rung.say_healed("feet")
    home.jobs.land()

    assert set(home.rung.paused) == {Track.BACK}


def test_being_dizzy_twice_in_a_month_keeps_the_mat_away_until_somebody_was_asked(home: Home) -> None:
    dizzy(home)

    assert home.choose.plan.kind is Kind.BREATHING
    assert [why.because.item for why in home.choose.why_no_mat() if why.because] == [DIZZY]

    home.rung.say_asked()
    home.jobs.land()

    assert home.choose.plan.kind is Kind.MAT
    assert home.rung.suggestion is not None
    assert home.rung.suggestion.rung == BACK[0]


def test_the_area_that_takes_the_place_begins_at_its_first_rung(home: Home) -> None:
    hurt(home)

    assert home.choose.plan.areas == ("head",)
    assert home.choose.stage.minutes == rungs(Track.NECK_HEAD)[0].minutes


def test_after_it_has_healed_the_plan_begins_lower_and_staying_is_one_action(home: Home) -> None:
    hurt(home)
    home.rung.say_healed()
    home.jobs.land()

    home.choose.choose_area("mid_back")
    assert home.choose.stage.minutes == BACK[1].minutes
    assert home.rung.is_followed

    home.rung.stay()
    home.jobs.land()
    assert home.rung.is_at_home
    home.choose.choose_area("neck")
    home.choose.choose_area("mid_back")
    assert home.rung.is_at_home


@pytest.mark.parametrize("happened", [hurt, dizzy])
def test_breathing_and_rest_never_wait(home: Home, happened) -> None:  # type: ignore[no-untyped-def]
    happened(home)

    for kind in (Kind.BREATHING, Kind.REST):
        home.choose.choose_kind(kind)
        assert home.choose.plan.kind is kind


def test_what_was_answered_stands_beside_what_happened(home: Home) -> None:
    hurt(home)
    own = Because("skin_open", "Let the skin there get well first.")

    home.answers.forbid(replace(UNRESTRICTED, areas={"mid_back": own, "feet": own}))

    barred = home.choose.options.barred_areas()
    assert barred["mid_back"].because == own
    assert barred["feet"].because == own
    assert barred["shoulders_upper_back"].because is not None
    assert barred["shoulders_upper_back"].because.item == HURT


def test_until_the_history_is_open_only_the_answers_count(home: Home) -> None:
    home.remember(on(BACK[0], 1, effects=("blister",)))

    assert home.restrictions.restrictions == UNRESTRICTED
