"""Which backups stay as time goes by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.storage.thinning import ALWAYS, MOST_BYTES, superfluous

NOW = datetime(2026, 11, 25, 20, 0, tzinfo=UTC)
SMALL = 100_000


@dataclass(frozen=True)
class Copy:
    made_at: datetime
    size: int = SMALL
    before_version: int | None = None


def ago(**span: float) -> datetime:
    return NOW - timedelta(**span)


def kept(copies: list[Copy], most_bytes: int = MOST_BYTES) -> list[Copy]:
    gone = superfluous(copies, NOW, most_bytes)
    return [copy for copy in copies if copy not in gone]


def test_everything_of_two_days_stays() -> None:
    copies = [Copy(ago(hours=hour)) for hour in range(48)]

    assert superfluous(copies, NOW) == []


def test_then_one_a_day_stays_the_last_of_it() -> None:
    morning, evening = (Copy(datetime(2026, 11, 20, hour, tzinfo=UTC)) for hour in (8, 20))
    newer = [Copy(ago(hours=hour)) for hour in range(3)]

    assert superfluous([morning, evening, *newer], NOW) == [morning]


def test_a_backup_a_day_for_three_years_leaves_days_weeks_and_months() -> None:
    copies = [Copy(ago(days=day)) for day in range(1100)]

    left = kept(copies)

    assert left[:7] == copies[:7]
    assert 7 + 6 + 9 <= len(left) <= 7 + 8 + 12, [copy.made_at.date() for copy in left]
    assert 320 <= (NOW - left[-1].made_at).days <= 365


def test_years_without_a_session_take_nothing_away() -> None:
    copies = [Copy(ago(days=1500 + day)) for day in range(7)]

    assert superfluous(copies, NOW) == []


def test_the_newest_three_stay_however_large_they_are() -> None:
    copies = [Copy(ago(days=day), size=MOST_BYTES) for day in range(1, 6)]

    assert kept(copies) == copies[:3]


def test_the_oldest_go_first_where_there_are_too_many_bytes() -> None:
    copies = [Copy(ago(days=10 * day), size=10) for day in range(9)]

    assert kept(copies, most_bytes=50) == copies[:5]


def test_what_was_made_before_the_last_two_migrations_stays() -> None:
    old = [Copy(ago(days=2000 - version), before_version=version) for version in (1, 2, 3)]
    many = [Copy(ago(days=day)) for day in range(1000)]

    assert [copy for copy in old if copy in kept([*many, *old])] == old[1:]


def test_a_clock_that_was_ahead_takes_nothing_away_at_once() -> None:
    copies = [Copy(NOW + timedelta(days=400 + day)) for day in range(3)] + [Copy(ago(hours=1))]

    assert superfluous(copies, NOW) == []


@given(st.lists(st.integers(0, 5000).map(lambda hours: Copy(ago(hours=hours))), max_size=80, unique=True))
def test_thinning_twice_takes_no_more_and_never_the_newest(copies: list[Copy]) -> None:
    left = kept(copies)

    assert kept(left) == left
    assert len(left) >= min(ALWAYS, len(copies))
    if copies:
        assert max(left, key=lambda c: c.made_at).made_at == max(copies, key=lambda c: c.made_at).made_at


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_a_few_always_stay(count: int) -> None:
    copies = [Copy(ago(days=100), size=2 * MOST_BYTES) for _ in range(count)]

    assert superfluous(copies, NOW) == []
