"""What is counted in SQL is what one would count by hand."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from matcompanion.domain.choices import Kind, Scale, Side, Status, When
from matcompanion.domain.session import Rating, Session
from matcompanion.storage.database import Database
from matcompanion.storage.figures import BeforeAfter, DayTotal
from matcompanion.storage.history import History
from tests.storage.session_examples import EVENING, at_rest, histories, on_days, on_the_mat, running


@given(some=histories(8))
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=15)
def test_totals_are_those_counted_by_hand(tmp_path_factory: pytest.TempPathFactory, some: list[Session]) -> None:
    with Database.open(tmp_path_factory.mktemp("one") / "history.db") as database:
        history = History(database)
        history.import_sessions(some)
        seconds: Counter[tuple[date, Kind]] = Counter()
        times: Counter[tuple[date, Kind]] = Counter()
        areas: Counter[str] = Counter()
        for session in some:
            seconds[session.local_date, session.kind] += session.active_seconds
            times[session.local_date, session.kind] += 1
            for stage in session.stages:
                for area in stage.areas:
                    areas[area] += stage.active_seconds

        by_hand = [DayTotal(*key, times[key], seconds[key]) for key in sorted(times)]

        assert history.day_totals() == by_hand
        assert history.count() == len(some)
        assert history.finished_count() == sum(session.status is not Status.INTERRUPTED for session in some)
        assert history.area_seconds_recent(date(2000, 1, 1)) == areas


def test_totals_are_of_the_days_asked_for(history: History) -> None:
    history.import_sessions(on_days(*(date(2026, 3, day) for day in (1, 2, 2, 3))))

    totals = history.day_totals(date(2026, 3, 2), date(2026, 3, 2))

    assert totals == [DayTotal(date(2026, 3, 2), Kind.REST, sessions=2, active_seconds=1200)]


def test_pairs_are_of_the_same_scale_area_and_side(history: History) -> None:
    ratings = (
        Rating(Scale.PAIN, When.BEFORE, 6, "neck", Side.LEFT),
        Rating(Scale.PAIN, When.BEFORE, 5, "neck", Side.RIGHT),
        Rating(Scale.TENSION, When.BEFORE, 4),
        Rating(Scale.PAIN, When.AFTER, 3, "neck", Side.LEFT),
        Rating(Scale.PAIN, When.AFTER, 2, "feet", Side.LEFT),
        Rating(Scale.TENSION, When.NEXT_DAY, 1),
        Rating(Scale.ENERGY, When.AFTER, 8),
    )
    session = on_the_mat(ratings=ratings)
    history.add(session)

    pairs = history.before_after()

    assert pairs == [
        BeforeAfter(
            session.id, Kind.MAT, session.local_date, EVENING, Scale.PAIN, "neck", Side.LEFT, before=6, after=3
        )
    ]
    assert pairs[0].started_at.utcoffset() == EVENING.utcoffset()


def test_pairs_come_oldest_first_and_of_one_scale_if_wanted(history: History) -> None:
    both = (
        Rating(Scale.MOOD, When.BEFORE, 1),
        Rating(Scale.MOOD, When.AFTER, 2),
        Rating(Scale.ENERGY, When.BEFORE, 3),
        Rating(Scale.ENERGY, When.AFTER, 4),
    )
    days = [date(2026, 3, day) for day in (3, 1, 2)]
    history.import_sessions(on_days(*days, ratings=both))

    assert [pair.local_date.day for pair in history.before_after(Scale.MOOD)] == [1, 2, 3]
    assert [pair.after for pair in history.before_after(Scale.ENERGY, days[1], days[2])] == [4, 4]
    assert len(history.before_after()) == 6


def test_areas_are_summed_from_the_day_asked_for(history: History) -> None:
    history.add(on_the_mat())

    assert history.area_seconds_recent(date(2026, 3, 14)) == {"mid_back": 900, "lower_back": 900, "neck": 300}
    assert history.area_seconds_recent(date(2026, 3, 15)) == {}


def test_paced_sessions_are_those_breathed_to_a_pace(history: History) -> None:
    history.add(at_rest(breathing="natural"))
    history.add(at_rest(breathing="long6", active_seconds=0))
    history.add(at_rest(breathing="long6"))
    history.add(at_rest(breathing="ease10"))

    assert history.paced_count("natural") == 2


def test_the_running_session_counts_nowhere(history: History) -> None:
    history.add(at_rest())
    history.begin(running())

    assert history.count() == history.finished_count() == 1
    assert [total.kind for total in history.day_totals()] == [Kind.REST]
    assert history.area_seconds_recent(date(2000, 1, 1)) == {}
    assert history.before_after() == []
