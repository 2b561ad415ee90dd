"""Every sentence about ratings, read through at every number of them and at every sign."""

from __future__ import annotations

import re

import pytest

from matcompanion.domain.choices import Scale
from matcompanion.domain.progress import Progress
from matcompanion.domain.statistics.rules import VERDICT_FROM
from matcompanion.ui import wording_baseline, wording_ratings
from tests.ui import progress_samples
from tests.ui.progress_samples import rated, taken

PROMISES = re.compile(
    r"\b(works?|effective|proven|cures?|heals?|treats?|relieves?|thanks to|because of|improves?|"
    r"best|worst|better than|streak|score|clinically)\b",
    re.IGNORECASE,
)
NUMBERS = (1, 2, 3, 7, 8, 11, 12, 13, 15, 16, 20, 59, 60, 399, 401)
CHANGES = (-6, -2, -1, 0, 1, 2, 4)


def history(count: int, change: int, unrated: int = 0) -> Progress:
    sessions = [rated(2 * n, 6, max(0, min(10, 6 + change))) for n in range(count)]
    sessions += [taken(2 * n + 1, before={Scale.TENSION: 5}) for n in range(unrated)]
    return progress_samples.looked_at(sessions)


def said(progress: Progress) -> str:
    compared = progress.comparison
    return " ".join(
        [
            wording_ratings.comparison_title(progress),
            wording_ratings.comparison_subtitle(compared),
            wording_ratings.comparison_summary(compared, progress.today),
            wording_baseline.title(progress),
            wording_baseline.summary(progress),
        ]
    )


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("count", NUMBERS)
def test_no_sentence_promises_anything(count: int, change: int) -> None:
    assert not PROMISES.search(said(history(count, change)))


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("count", NUMBERS)
def test_a_verdict_needs_twelve_pairs_and_a_point(count: int, change: int) -> None:
    title = wording_ratings.comparison_title(history(count, change))

    if count < VERDICT_FROM:
        assert "usually" not in title
        assert "clear" not in title
    elif abs(change) >= 1:
        assert title == f"Your ratings were usually {'lower' if change < 0 else 'higher'} after sessions"
    else:
        assert title == "No clear change after sessions"


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("count", NUMBERS)
def test_beside_every_change_stands_what_it_cannot_tell(count: int, change: int) -> None:
    progress = history(count, change)

    note = wording_ratings.comparison_note(progress.comparison.finding)

    assert note in said(progress)
    assert note in (
        "Resting alone often does this too.",
        "Ratings cannot tell the mat apart from simply lying still.",
    )
    if "usually lower" in wording_ratings.comparison_title(progress):
        assert note == "Resting alone often does this too."


@pytest.mark.parametrize(("count", "unrated"), [(1, 1), (12, 3), (3, 40)])
def test_missing_ratings_afterwards_are_counted_and_shown(count: int, unrated: int) -> None:
    told = said(history(count, -2, unrated))

    assert f"{count} of {count + unrated} sessions rated" in told
    assert f"{unrated} session{'s were' if unrated > 1 else ' was'} rated before only" in told


def test_the_median_has_the_sign_of_the_change() -> None:
    for change in CHANGES:
        median = wording_ratings.median(history(12, change).comparison.finding)
        number = f"−{-change}" if change < 0 else str(change)
        assert median.startswith(f"Median change {number}")


def test_a_part_of_the_sessions_is_never_given_a_verdict() -> None:
    sessions = [rated(2 * n, 8, 2) for n in range(60)]
    filtered = progress_samples.looked_at(sessions, kind=sessions[0].kind)

    assert filtered.comparison.finding.verdict is None
    assert "usually" not in said(filtered)
