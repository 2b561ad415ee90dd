"""Ratings before and after against doing it by hand: what is said, what is drawn, what is split."""

from __future__ import annotations

import math
from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.choices import Clothing, Kind, Scale, Surface
from matcompanion.domain.progress import Direction, Placed, Progress
from matcompanion.domain.progress_view import ProgressView, Range
from matcompanion.domain.statistics import Stage, Verdict, finding
from matcompanion.domain.tally.ratings import MOST_HEAPS, MOST_POINTS
from matcompanion.domain.tally.whole import progress
from tests.domain.progress.test_practised import TODAY, seen, taken
from tests.taken import AreaTaken, Taken, columns_of


def rated(
    number: int,
    before: float | None,
    after: float | None,
    scale: Scale = Scale.TENSION,
    back: int = 0,
    **changes: Any,
) -> Taken:
    both = {scale: (before, after)} if before is not None and after is not None else {}
    firsts = {scale: before} if before is not None else {}
    return taken(number, TODAY - timedelta(days=back), before=firsts, pairs=both, **changes)


ratings = st.lists(
    st.tuples(st.none() | st.integers(0, 10), st.none() | st.integers(0, 10), st.integers(0, 400)), max_size=40
)


@given(ratings, st.sampled_from([Range.FOUR_WEEKS, Range.YEAR, Range.ALL]))
def test_each_pair_is_drawn_once_and_all_are_spoken_of(
    values: list[tuple[int | None, int | None, int]], span: Range
) -> None:
    sessions = [rated(n, before, after, back=back) for n, (before, after, back) in enumerate(values, 1)]

    found = seen(sessions, span)

    ordered = sorted(sessions, key=lambda one: (one.local_date, one.started))
    pairs = [(one, *one.pairs[Scale.TENSION]) for one in ordered if one.pairs]
    assert found.comparison.finding == finding([after - before for _, before, after in pairs])
    assert [(point.session_id, point.before, point.after) for point in found.comparison.points] == [
        (one.session_id, before, after) for one, before, after in pairs if one.local_date in found.days
    ]
    assert found.comparison.sessions == len(sessions)
    assert found.comparison.only_before == sum(bool(one.before) and not one.pairs for one in sessions)
    assert (found.comparison.lower, found.comparison.same, found.comparison.higher) == tuple(
        sum(test(point.change) for point in found.comparison.points)
        for test in (lambda change: change < 0, lambda change: change == 0, lambda change: change > 0)
    )


def test_what_is_said_does_not_depend_on_the_range() -> None:
    sessions = [rated(n, 6, 4, back=400 - n) for n in range(1, 13)]

    narrow, wide = (seen(sessions, span).comparison for span in (Range.FOUR_WEEKS, Range.ALL))

    assert (narrow.shown, wide.shown) == (0, 12)
    assert narrow.finding == wide.finding
    assert narrow.finding.verdict is Verdict.LOWER


def test_of_dates_that_were_chosen_only_those_are_spoken_of() -> None:
    sessions = [rated(n, 6, 4, back=n) for n in range(1, 21)]

    found = seen(sessions, Range.DATES, first=TODAY - timedelta(days=15)).comparison

    assert (found.sessions, found.finding.pairs, found.finding.verdict) == (15, 15, Verdict.LOWER)


def test_sessions_that_are_left_out_by_a_filter_take_the_verdict_with_them() -> None:
    sessions = [rated(n, 6, 4, kind=Kind.MAT if n % 2 else Kind.REST) for n in range(1, 31)]

    found = seen(sessions, kind=Kind.MAT).comparison

    assert found.split
    assert (found.finding.pairs, found.finding.stage, found.finding.verdict) == (15, Stage.BAND, None)


def test_many_sessions_become_heaps_that_hold_every_one() -> None:
    sessions = [rated(n, n % 11, (n * 7) % 11, back=n % 700) for n in range(1, 2001)]

    found = seen(sessions, Range.ALL).comparison

    assert found.points == ()
    assert len(found.heaps) <= MOST_HEAPS
    before: Counter[float] = Counter()
    for heap in found.heaps:
        before.update(heap.before)
        assert sum(heap.after.values()) == heap.sessions
        assert heap.latest in heap.period.days
    assert before == Counter(float(n % 11) for n in range(1, 2001))
    assert found.shown == 2000


def test_so_many_sessions_are_still_drawn_one_by_one() -> None:
    sessions = [rated(n, 6, 4, back=n % 300) for n in range(1, MOST_POINTS + 1)]

    assert len(seen(sessions).comparison.points) == MOST_POINTS
    assert seen([*sessions, rated(999, 6, 4)]).comparison.points == ()


def test_only_scales_that_were_rated_are_offered_tension_first() -> None:
    sessions = [rated(1, 5, 3, Scale.PAIN), rated(2, 5, None, Scale.MOOD), rated(3, 5, 3)]

    assert seen(sessions).scales == (Scale.TENSION, Scale.PAIN, Scale.MOOD)
    assert seen(sessions, scale=Scale.PAIN).comparison.scale is Scale.PAIN
    assert seen(sessions, scale=Scale.ENERGY).comparison.scale is Scale.TENSION
    assert seen([]).scale is Scale.TENSION


def test_of_one_area_its_own_pain_is_looked_at() -> None:
    areas = (AreaTaken("neck", 300, 8, 2), AreaTaken("feet", 300, 4, 4))
    session = rated(1, 6, 3, Scale.PAIN, areas=areas)

    (point,) = seen([session], area="neck", scale=Scale.PAIN).comparison.points

    assert (point.before, point.after) == (8, 2)


# Baseline


def test_a_trend_needs_twelve_ratings_over_three_weeks() -> None:
    def trend(count: int, days: int) -> object:
        sessions = [rated(n, n % 5, None, back=days * (n - 1) // (count - 1)) for n in range(1, count + 1)]
        return seen(sessions).baseline.trend

    assert trend(12, 21) is not None
    assert trend(11, 21) is None
    assert trend(12, 20) is None


def test_a_trend_is_told_in_points_a_week() -> None:
    sessions = [rated(n, 10 - n / 10, None, back=60 - n) for n in range(1, 61)]

    found = seen(sessions).baseline

    assert found.trend is not None
    assert found.trend.per_week == pytest.approx(-0.7)
    assert found.trend.direction is Direction.DOWN
    assert (found.trend.at_first, found.trend.at_last) == (pytest.approx(9.9), pytest.approx(4.0))


def test_a_trend_of_less_than_a_point_has_no_direction() -> None:
    sessions = [
        taken(n, TODAY - timedelta(days=400 - n), before={Scale.TENSION: 6 - n * 0.002}) for n in range(1, 400)
    ]

    found = seen(sessions, Range.ALL).baseline.trend

    assert found is not None
    assert found.interval.excludes_zero
    assert found.direction is Direction.UNCLEAR


def test_ratings_that_wander_have_a_trend_without_a_direction() -> None:
    sessions = [rated(n, (n * 5) % 9, None, back=60 - n) for n in range(1, 61)]

    found = seen(sessions).baseline.trend

    assert found is not None
    assert found.direction is Direction.UNCLEAR
    assert found.interval.low <= found.per_week <= found.interval.high


def test_the_baseline_has_sessions_that_were_not_rated_afterwards() -> None:
    found = seen([rated(1, 7, None), rated(2, 5, 3), rated(3, None, None)]).baseline

    assert [point.value for point in found.points] == [7, 5]


def test_many_ratings_before_become_heaps() -> None:
    found = seen([rated(n, n % 11, None, back=n % 300) for n in range(1, 1001)]).baseline

    assert found.points == ()
    assert sum(heap.sessions for heap in found.heaps) == found.ratings == 1000
    assert all(heap.after == {} and heap.middle_after is None for heap in found.heaps)
    assert found.trend is not None


# Splits


def by_hand(sessions: list[Taken]) -> Counter[float]:
    return Counter(after - before for one in sessions for before, after in one.pairs.values())


@given(ratings, st.data())
def test_hours_patterns_and_kinds_hold_every_session(
    values: list[tuple[int | None, int | None, int]], data: st.DataObject
) -> None:
    sessions = [
        rated(
            n,
            before,
            after,
            back=back,
            minute=data.draw(st.integers(0, 1439)),
            pattern=data.draw(st.sampled_from(["long6", "ease10"])),
            kind=data.draw(st.sampled_from(Kind)),
        )
        for n, (before, after, back) in enumerate(values, 1)
    ]

    found = seen(sessions, Range.ALL)

    for groups, key in (
        ([(hour.hour, hour) for hour in found.hours.hours], lambda one: one.minute // 60),
        ([(split.key, split) for split in found.hours.patterns], lambda one: one.pattern),
        ([(split.key, split) for split in found.kinds.kinds if split.sessions], lambda one: one.kind),
    ):
        assert sorted(str(name) for name, _ in groups) == sorted({str(key(one)) for one in sessions})
        for name, group in groups:
            own = [one for one in sessions if key(one) == name]
            assert group.sessions == len(own)
            assert {dot.change: dot.count for dot in group.dots} == by_hand(own)
            for dot in group.dots:
                last = [one for one in own if by_hand([one])[dot.change]]
                newest = max(last, key=lambda one: (one.local_date, one.started))
                assert dot.latest == newest.session_id


def test_a_pattern_has_a_median_from_twelve_on_and_never_a_verdict() -> None:
    sessions = [rated(n, 6, 4, pattern="long6" if n <= 12 else "ease10") for n in range(1, 24)]

    long6, ease10 = seen(sessions).hours.patterns

    assert (long6.finding.median, long6.finding.verdict) == (-2, None)
    assert (ease10.sessions, ease10.finding.median) == (11, None)


def test_kinds_stand_beside_one_another_whichever_is_looked_at() -> None:
    sessions = [rated(1, 6, 4, kind=Kind.MAT), rated(2, 6, 5, kind=Kind.REST)]

    kinds = seen(sessions, kind=Kind.MAT).kinds.kinds

    assert [(split.key, split.sessions) for split in kinds] == [(Kind.MAT, 1), (Kind.BREATHING, 0), (Kind.REST, 1)]


def test_an_area_has_its_own_minutes_and_its_own_pain() -> None:
    both = (AreaTaken("neck", 600, 8, 2), AreaTaken("feet", 300))
    sessions = [rated(n, 6, 3, Scale.PAIN, back=n, areas=both) for n in range(1, 13)]

    neck, feet = sorted(seen(sessions, scale=Scale.PAIN).body.areas, key=lambda one: one.area != "neck")

    assert (neck.area, neck.minutes, neck.sessions, neck.finding.median) == ("neck", 120, 12, -6)
    assert (feet.area, feet.minutes, feet.finding.pairs) == ("feet", 60, 0)
    assert neck.latest == sessions[0].session_id


def test_an_area_has_the_tension_of_its_sessions() -> None:
    sessions = [rated(n, 6, 3, areas=(AreaTaken("neck", 600), AreaTaken("feet", 60))) for n in range(1, 14)]

    areas = seen(sessions).body.areas

    assert {area.area: area.finding.median for area in areas} == {"neck": -3, "feet": -3}
    assert seen(sessions, area="neck").body.areas == tuple(area for area in areas if area.area == "neck")


# Sting


def stung(number: int, first: int | None, end: int | None = None, **changes: Any) -> Taken:
    placed = {"surface": Surface.SOFT, "clothing": Clothing.SHIRT}
    day = TODAY - timedelta(days=300 - number)
    return taken(number, day, first_minute=first, at_end=end, **(placed | changes))


def test_sessions_on_the_mat_are_counted_through() -> None:
    sessions = [
        stung(1, 8, 3),
        stung(2, None, kind=Kind.REST),
        stung(3, None),
        stung(4, 6, 2, surface=Surface.HARD, eased=130.0),
    ]

    found = seen(sessions).acclimatisation

    assert [(point.nth, point.value) for point in found.first_minute.points] == [(1, 8), (3, 6)]
    assert [(point.nth, point.value) for point in found.at_end.points] == [(1, 3), (3, 2)]
    assert [(point.nth, point.value) for point in found.eased.points] == [(3, 130.0)]
    assert found.placements == ((Placed(Surface.SOFT, Clothing.SHIRT), 2), (Placed(Surface.HARD, Clothing.SHIRT), 1))
    assert [point.placed for point in found.first_minute.points] == [0, 1]
    assert found.sessions == 3


def test_where_the_sting_goes_is_told_from_twelve_sessions_on() -> None:
    less = [stung(n, 10 - n // 3) for n in range(1, 31)]

    assert seen(less[:11]).acclimatisation.first_minute.direction is None
    found = seen(less).acclimatisation.first_minute

    assert found.direction is Direction.DOWN
    assert (found.early, found.late) == (8.5, 2.0)


def test_a_thousand_stings_become_heaps() -> None:
    sessions = [
        taken(n, TODAY - timedelta(days=(1000 - n) // 3), first_minute=n % 8, eased=float(n % 900))
        for n in range(1, 1001)
    ]

    found = seen(sessions).acclimatisation

    for series in (found.first_minute, found.eased):
        assert series.points == ()
        assert sum(heap.sessions for heap in series.heaps) == series.count == 1000
        assert all(sum(heap.values.values()) == heap.sessions for heap in series.heaps)
        assert [heap.first for heap in series.heaps[1:]] == [heap.last + 1 for heap in series.heaps[:-1]]


@given(st.lists(st.integers(0, 10), min_size=1, max_size=30), st.sampled_from(Range))
def test_every_number_that_is_told_is_a_number(values: list[int], span: Range) -> None:
    sessions = [rated(n, value, value / 2, back=n * 3, first_minute=value) for n, value in enumerate(values, 1)]

    found: Progress = progress(columns_of(sessions), ProgressView(span), TODAY)

    for number in (found.baseline.middle, found.comparison.finding.median, found.acclimatisation.first_minute.early):
        assert number is None or math.isfinite(number)
    assert found.since == date.fromordinal(min(one.local_date.toordinal() for one in sessions))
