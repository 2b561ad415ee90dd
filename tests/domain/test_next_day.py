"""The day after a session: which one is asked about, and what becomes of the answers."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.choices import Kind, Scale, When
from matcompanion.domain.next_day import Morning, asked_about, is_told, told, with_morning
from matcompanion.domain.session import Rating, Session
from tests.storage.session_examples import EVENING, at_rest, on_the_mat, sessions


def mat(hours: int = 0, **changes: Any) -> Session:
    return on_the_mat(**({"started_at": EVENING + timedelta(hours=hours), "after_effects": ()} | changes))


def test_the_last_on_the_mat_is_asked_about() -> None:
    first, last = mat(-3), mat(-1)

    assert asked_about([last, at_rest(), first]) == last
    assert asked_about([]) is None


def test_without_the_mat_the_last_is_asked_about() -> None:
    rest, breath = at_rest(), at_rest(kind=Kind.BREATHING, started_at=EVENING + timedelta(hours=1))

    assert asked_about([breath, rest]) == breath


@pytest.mark.parametrize("changes", [{"active_seconds": 59}, {"time_scale": 60.0}])
def test_what_was_only_tried_out_is_not_asked_about(changes: dict[str, Any]) -> None:
    assert asked_about([mat(**changes)]) is None


@pytest.mark.parametrize(
    "changes", [{"after_effects": ("marks_next_day",)}, {"ratings": (Rating(Scale.SLEEP, When.NEXT_DAY, 4),)}]
)
def test_what_was_told_already_is_not_asked_again(changes: dict[str, Any]) -> None:
    assert asked_about([mat(**changes)]) is None


@pytest.mark.parametrize(
    ("morning", "effects"),
    [
        (Morning(), ("itch",)),
        (Morning(marks=True), ("itch", "marks", "marks_next_day")),
        (Morning(sore=True), ("itch", "soreness", "marks_next_day")),
        (Morning(marks=True, sore=True), ("itch", "marks", "soreness", "marks_next_day")),
    ],
)
def test_what_is_still_there_is_noted(morning: Morning, effects: tuple[str, ...]) -> None:
    session = with_morning(mat(after_effects=("itch",)), morning)

    assert session.after_effects == effects
    assert is_told(session) is (morning != Morning())


def test_the_night_is_a_rating_of_the_next_day() -> None:
    before = mat(ratings=(Rating(Scale.TENSION, When.BEFORE, 5), Rating(Scale.SLEEP, When.NEXT_DAY, 1)))

    assert with_morning(before, Morning(sleep=7)).ratings[-1] == Rating(Scale.SLEEP, When.NEXT_DAY, 7)
    assert with_morning(before, Morning()).ratings == before.ratings[:1]


@given(sessions(), st.builds(Morning, st.booleans(), st.booleans(), st.none() | st.integers(0, 10)))
def test_what_was_told_can_be_told_again(session: Session, morning: Morning) -> None:
    once = with_morning(session, morning)

    assert with_morning(once, morning).after_effects == once.after_effects
    assert told(once).sleep == morning.sleep
    if "marks" not in session.after_effects and "soreness" not in session.after_effects:
        assert told(once) == morning
