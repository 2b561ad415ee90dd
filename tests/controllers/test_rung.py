"""The rung of the shown stage: read from a real history, offered, and taken only when it is told to."""

from __future__ import annotations

import time as timing
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from matcompanion.domain.choices import Clothing, Kind, Level, Position, Surface, Track
from matcompanion.domain.progression import MissingKind, Rule
from matcompanion.storage.rung_choices import RungChoices
from tests.controllers.rung_home import BACK, EASY, Home, climbed, easy_on
from tests.domain.progression.people import day, on, rungs


@pytest.fixture
def home(qapp, tmp_path):
    home = Home(tmp_path / "history.db")
    yield home
    home.database.close()


@pytest.fixture
def in_auckland(monkeypatch):
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    timing.tzset()
    yield
    monkeypatch.undo()
    timing.tzset()


def test_until_the_history_is_open_nothing_is_suggested_and_the_plan_is_there(home):
    assert home.rung.suggestion is None
    assert home.plan == (Surface.SEAT, Clothing.SHIRT, 10)

    home.open()

    assert home.rung.suggestion is not None
    assert home.rung.suggestion.rung == BACK[0]


def test_what_arrives_changes_nothing_of_the_plan(home):
    home.remember(*easy_on(0))
    plan = home.choose.plan

    home.open()

    assert home.rung.suggestion.rung == BACK[1]
    assert home.choose.plan == plan


def test_the_ladder_is_known_with_the_history(home):
    home.remember(*easy_on(0))
    assert home.rung.ladder is None

    home.open()

    (back,) = home.rung.ladder.tried
    assert back.here.rung == BACK[0]
    assert back.next.rung == BACK[1]


def test_sessions_of_days_to_come_are_no_steps_yet(home):
    home.stored.import_sessions([*easy_on(0), on(BACK[1], 40), on(BACK[2], 400)])
    home.clock.set_wall(datetime(2026, 3, 6, 12, tzinfo=UTC))

    home.open()

    (back,) = home.rung.ladder.tried
    assert (back.here.rung, back.sessions, back.last_day) == (BACK[0], 3, day(2))


def test_a_session_before_flying_back_over_the_date_line_has_been_lived(home):
    home.stored.import_sessions([on(BACK[0], 0), on(BACK[1], 1)])
    home.clock.set_wall(datetime(2026, 3, 2, 13, tzinfo=timezone(timedelta(hours=-23))))

    home.open()

    (back,) = home.rung.ladder.tried
    assert (back.here.rung, back.sessions) == (BACK[1], 2)


def test_the_next_rung_is_taken_when_it_is_told_to(home):
    home.remember(*easy_on(0))
    home.open()

    home.rung.take()

    assert home.plan == (Surface.SEAT, Clothing.SHIRT, 12)
    assert home.rung.is_followed


def test_a_new_level_becomes_the_persons_own(home):
    home.remember(*easy_on(2))
    home.open()
    assert home.rung.suggestion.new_level is Level.TWO

    home.rung.take()

    assert home.settings.settings.level is Level.TWO
    assert home.plan == (Surface.SOFT, Clothing.SHIRT, 15)
    assert home.choose.stage.placement.position is Position.LIE_SOFT


def test_an_area_that_is_chosen_anew_begins_where_the_person_stands(home):
    home.remember(*climbed(1))
    home.open()

    home.choose.choose_area("lower_back")

    assert home.plan == (Surface.SEAT, Clothing.SHIRT, 12)


def test_at_level_two_another_track_still_begins_at_its_first_rung(home):
    home.raise_level(Level.TWO)
    home.open()

    home.choose.choose_area("feet")

    assert home.choose.stage.placement.position is Position.FEET_SEATED
    assert home.plan == (Surface.SEAT, Clothing.SOCKS, 5)


def test_what_was_chosen_last_time_comes_back_and_the_rung_is_offered_beside_it(home):
    home.remember(*climbed(2))
    home.open()
    home.choose.choose_area("mid_back")
    home.choose.choose_minutes(7)
    home.settings.change(last=home.choose.last_choice())

    home.choose.choose_area("neck")
    home.choose.choose_area("mid_back")

    assert home.plan[2] == 7
    assert not home.rung.is_followed
    home.rung.take()
    assert home.plan[2] == 15


def test_staying_is_one_action_and_holds_until_the_next_session(home):
    home.remember(*easy_on(0))
    home.open()

    home.rung.stay()
    home.jobs.land()

    assert home.plan[2] == 10
    assert home.rung.suggestion.declined
    assert [choice.kind.value for choice in RungChoices(home.stored.facts).all()] == ["stayed"]


def test_going_back_is_one_action(home):
    home.remember(*climbed(2))
    home.open()
    home.choose.choose_area("mid_back")

    home.rung.go_back()
    home.jobs.land()

    assert home.plan[2] == 12
    assert home.rung.suggestion.at == BACK[1]


def test_on_the_first_rung_there_is_nothing_to_go_back_to(home):
    home.open()

    assert home.rung.below is None
    home.rung.go_back()
    home.jobs.land()
    assert home.rung.suggestion.at == BACK[0]


def test_being_used_to_it_is_one_action(home):
    home.open()
    assert home.rung.claimable == (Level.TWO, Level.THREE)

    home.rung.claim(Level.THREE)
    home.jobs.land()

    assert home.settings.settings.level is Level.THREE
    assert home.plan == (Surface.HARD, Clothing.SHIRT, 20)
    assert home.rung.suggestion.at == BACK[10]
    assert home.rung.claimable == ()


def test_being_used_to_it_speaks_of_one_track(home):
    home.open()
    home.choose.choose_area("feet")

    home.rung.claim(Level.TWO)
    home.jobs.land()

    assert home.plan == (Surface.HARD, Clothing.BARE, 5)
    home.choose.choose_area("mid_back")
    assert home.rung.suggestion.at.track is Track.BACK


def test_skin_that_is_sore_before_a_session_keeps_the_rung(home):
    home.remember(*easy_on(1))
    home.open()
    assert home.rung.suggestion.rung == BACK[2]

    home.rung.say_sore("mid_back")
    home.jobs.land()
    assert (home.rung.suggestion.rule, home.rung.suggestion.rung) == (Rule.NEXT_DAY, BACK[1])

    home.rung.say_sore("mid_back", on=False)
    home.jobs.land()
    assert home.rung.suggestion.rung == BACK[2]


def test_a_long_history_is_walked_through_from_its_newest_thousand_sessions(home):
    home.stored.import_sessions([on(BACK[1], number, sting=(6, 3)) for number in range(1005)])
    home.remember(on(BACK[1], 1005, sting=EASY), on(BACK[1], 1006, sting=EASY))

    home.open()

    assert (home.rung.suggestion.rule, home.rung.suggestion.rung) == (Rule.QUICK, BACK[2])
    assert len(home.progression.way.standings[Track.BACK].past) == 1000


def test_off_the_mat_nothing_is_suggested(home):
    home.open()

    home.choose.choose_kind(Kind.REST)

    assert (home.rung.track, home.rung.suggestion, home.rung.rungs) == (None, None, None)


def test_a_day_later_the_answer_is_of_that_day(home):
    home.remember(*climbed(2))
    home.open()
    assert home.rung.suggestion.rule is Rule.STAY

    home.clock.set_wall(home.clock.now() + timedelta(days=20))
    home.choose.choose_area("mid_back")

    assert home.rung.suggestion.rule is Rule.GAP


@pytest.mark.parametrize(
    ("sessions", "days"),
    [(climbed(2), 20), ([*climbed(2), on(BACK[2], 3, sting=(6, 8))], 1), ([on(BACK[0], 0, sting=(9, 8))], 1)],
    ids=["a gap", "it hurt", "it hurt on the first rung"],
)
def test_what_is_easier_is_only_offered_too(home, sessions, days):
    home.remember(*sessions)
    home.clock.set_wall(home.clock.now() + timedelta(days=days - 1))
    home.open()

    home.choose.choose_area("mid_back")

    here = home.rung.suggestion.at.minutes
    assert home.plan[2] == here
    assert not home.rung.is_followed
    home.rung.take()
    assert home.plan[2] < here


def test_after_being_dizzy_nobody_is_put_on_their_feet(home):
    feet = rungs(Track.FEET)
    home.raise_level(Level.TWO)
    home.remember(*[on(one, number) for number, one in enumerate(feet[:4])], on(feet[3], 4, effects=("dizzy",)))
    home.open()
    assert home.rung.suggestion.at.track is Track.BACK

    home.choose.choose_area("feet")

    assert home.rung.suggestion.rule is Rule.DIZZY
    assert home.choose.stage.placement.position is Position.FEET_SEATED


def test_questions_that_come_while_one_is_answered_are_asked_once_more(home):
    home.open()
    asked = []
    home.progression.changed.connect(lambda: asked.append(True))

    for _ in range(5):
        home.progression.refresh()
    home.jobs.land()

    assert len(asked) == 2


def test_a_lower_level_takes_effect_at_once(home):
    home.raise_level(Level.TWO)
    home.remember(*climbed(5))
    home.open()
    home.choose.choose_area("mid_back")
    assert home.rung.suggestion.at == BACK[5]

    home.raise_level(Level.ONE)

    assert home.rung.suggestion.at == BACK[2]
    assert home.rung.suggestion.missing[0].kind is MissingKind.SESSIONS


def test_of_a_long_history_the_newest_thousand_are_walked_and_it_says_since_when(home):
    home.remember(*(on(BACK[0], number, sting=(6, 3)) for number in range(1001)))

    home.open()

    assert home.rung.ladder.since == day(1)
    assert home.rung.ladder.of(Track.BACK).sessions == 1000


def test_a_history_of_a_thousand_is_walked_from_its_beginning(home):
    home.remember(*(on(BACK[0], number, sting=(6, 3)) for number in range(1000)))

    home.open()

    assert home.rung.ladder.since is None
    assert home.rung.ladder.of(Track.BACK).sessions == 1000


def test_a_decision_counts_for_the_day_where_the_person_is(home, in_auckland):
    home.clock.set_wall(datetime(2026, 11, 18, 20, 0, tzinfo=UTC))  # nine in the morning of the day after there
    home.open()

    home.rung.claim(Level.TWO)
    home.jobs.land()

    assert MissingKind.TOMORROW in {one.kind for one in home.rung.suggestion.missing}


def test_a_decision_of_the_night_counts_for_the_evening_before(home, in_auckland):
    home.clock.set_wall(datetime(2026, 11, 18, 12, 0, tzinfo=UTC))  # one in the night there
    home.open()

    home.rung.claim(Level.TWO)
    home.jobs.land()

    assert home.progression.today == date(2026, 11, 18)
    assert MissingKind.TOMORROW in {one.kind for one in home.rung.suggestion.missing}
