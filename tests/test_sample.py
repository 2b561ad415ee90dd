"""The sample history: the same for a seed, with gaps, and without an effect of the mat beyond that of resting."""

from __future__ import annotations

from datetime import UTC, date
from statistics import mean

import pytest

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.domain.choices import Kind, Scale, When
from matcompanion.domain.session import Session
from matcompanion.sample import sample_history

TODAY = date(2026, 11, 18)
CATALOGUE = read_catalogue(resources.root())


def sample(seed: int, days: int = 730) -> list[Session]:
    return list(sample_history(CATALOGUE, TODAY, UTC, days=days, seed=seed))


@pytest.fixture(scope="module")
def many() -> list[Session]:
    """The sessions of forty people."""
    return [session for seed in range(40) for session in sample(seed)]


def changes(sessions: list[Session], kind: Kind, scale: Scale, least: int = 0) -> list[int]:
    found = []
    for session in sessions:
        before, after = session.rating(scale, When.BEFORE), session.rating(scale, When.AFTER)
        if session.kind is kind and before is not None and after is not None and before >= least:
            found.append(after - before)
    return found


def test_a_seed_gives_the_same_sessions() -> None:
    assert sample(1) == sample(1)
    assert sample(1) != sample(2)


def test_it_has_days_without_a_session_and_goes_up_to_today() -> None:
    days = {session.local_date for session in sample(1)}

    assert max(days) == TODAY
    assert 200 < len(days) < 600


@pytest.mark.parametrize("scale", [Scale.TENSION, Scale.PAIN])
@pytest.mark.parametrize("kind", [Kind.BREATHING, Kind.REST])
def test_the_mat_does_no_more_than_lying_down(many: list[Session], scale: Scale, kind: Kind) -> None:
    on_mat, without = changes(many, Kind.MAT, scale), changes(many, kind, scale)

    assert min(len(on_mat), len(without)) > 500
    assert abs(mean(on_mat) - mean(without)) < 0.2  # four standard errors


@pytest.mark.parametrize("kind", list(Kind))
def test_what_begins_high_comes_down_further_whatever_was_done(many: list[Session], kind: Kind) -> None:
    assert mean(changes(many, kind, Scale.TENSION, least=7)) < mean(changes(many, kind, Scale.TENSION)) - 0.5


def test_some_ratings_are_missing(many: list[Session]) -> None:
    rated = sum(session.rating(Scale.TENSION, When.BEFORE) is not None for session in many)
    paired = sum(len(changes(many, kind, Scale.TENSION)) for kind in Kind)

    assert 0.85 < rated / len(many) < 0.97
    assert paired < rated
