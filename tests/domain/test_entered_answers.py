"""What was answered and not saved: what of it is still to be saved, and what gave way to a later word."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from matcompanion.domain.choices import EndReason, Kind, Scale, Status, When
from matcompanion.domain.entered_answers import EnteredAnswers, says_the_same
from matcompanion.domain.session import Rating, Session

EVENING = datetime(2026, 11, 18, 20, 0, tzinfo=UTC)
BEFORE = Session(
    id=UUID(int=1),
    kind=Kind.REST,
    status=Status.ENDED_EARLY,
    started_at=EVENING,
    ended_at=EVENING + timedelta(minutes=10),
    local_date=EVENING.date(),
    breathing="natural",
    planned_seconds=1200,
    active_seconds=600,
    paused_seconds=0,
    ratings=(Rating(Scale.TENSION, When.BEFORE, 7),),
    updated_at=EVENING + timedelta(minutes=10),
)
RATED = (*BEFORE.ratings, Rating(Scale.TENSION, When.AFTER, 3))
ENTERED = replace(
    BEFORE,
    ratings=RATED,
    after_effects=("marks",),
    note="a pillow under the knees",
    end_reason=EndReason.COMFORT,
    updated_at=EVENING + timedelta(minutes=12),
)
MORNING = EVENING + timedelta(hours=11)


def test_what_is_not_saved_is_put_over_the_session_as_it_stands() -> None:
    found = EnteredAnswers(BEFORE, ENTERED).over(BEFORE)

    assert found is not None
    assert found.before == BEFORE
    assert replace(found.entered, updated_at=ENTERED.updated_at) == ENTERED


def test_what_is_saved_already_is_asked_about_no_more() -> None:
    assert EnteredAnswers(BEFORE, ENTERED).over(replace(ENTERED, updated_at=MORNING)) is None
    assert EnteredAnswers(BEFORE, ENTERED).over(replace(ENTERED, updated_at=BEFORE.updated_at)) is None


def test_the_sleep_that_was_told_meanwhile_stays() -> None:
    slept = Rating(Scale.SLEEP, When.NEXT_DAY, 8)
    stored = replace(BEFORE, ratings=(*BEFORE.ratings, slept), updated_at=MORNING)

    found = EnteredAnswers(BEFORE, ENTERED).over(stored)

    assert found is not None
    assert set(found.entered.ratings) == {*RATED, slept}
    assert found.entered.note == ENTERED.note


def test_a_later_word_in_history_wins() -> None:
    corrected = replace(BEFORE, note="written in History", updated_at=MORNING)

    assert EnteredAnswers(BEFORE, ENTERED).over(corrected) is None


def test_answers_given_after_what_is_stored_are_not_lost_with_an_unknown_state_between() -> None:
    saved_between = replace(BEFORE, note="saved first", updated_at=EVENING + timedelta(minutes=11))

    found = EnteredAnswers(BEFORE, ENTERED).over(saved_between)

    assert found is not None
    assert found.entered.note == ENTERED.note


def test_no_answer_and_not_asked_are_the_same() -> None:
    assert says_the_same(BEFORE, replace(BEFORE, end_reason=EndReason.NO_ANSWER))
    assert not says_the_same(BEFORE, replace(BEFORE, end_reason=EndReason.DIZZY))
    assert not says_the_same(BEFORE, replace(BEFORE, after_effects=("itch",)))
