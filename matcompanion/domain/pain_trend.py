"""Whether the pain before sessions over weeks is worth talking to a professional about.

Each area is looked at by itself: pain in two places is not one that grows. Only ratings from before a session count,
for those from after it say what a session did.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from statistics import median

from matcompanion.domain.choices import AreaId, Scale, When
from matcompanion.domain.session import Session


class TrendKind(StrEnum):
    """What the ratings did, the most pressing first."""

    IN_A_ROW = "in_a_row"
    RISING = "rising"
    LASTING = "lasting"


@dataclass(frozen=True, slots=True)
class TrendRule:
    """The numbers of a trend.

    *row_sessions* in a row that begin at *row_pain* or more. A median that is *rise_points* higher in the second half
    of *rise_days* than in the first, with *rise_ratings* in each. Pain for more than *long_days*, never more than
    *long_gap_days* without a rating, and without an ease of *ease_points*.
    """

    row_sessions: int
    row_pain: int
    rise_points: int
    rise_days: int
    rise_ratings: int
    long_days: int
    long_gap_days: int
    ease_points: int


@dataclass(frozen=True, slots=True)
class PainTrend:
    """What the ratings of one area did; *area* is None where the rating named none."""

    kind: TrendKind
    area: AreaId | None


@dataclass(frozen=True, slots=True)
class _Rated:
    day: date
    pain: int


def pain_trend(rule: TrendRule, sessions: Iterable[Session], today: date) -> PainTrend | None:
    """Return the most pressing trend in the pain before *sessions*, in any order, None where there is none.

    What was rated longer ago than *rise_days* begins no trend; sessions that were only tried out do not count.
    """
    found = {
        trend
        for area, ratings in _by_area(sessions, today).items()
        if (today - ratings[-1].day).days < rule.rise_days
        for trend in _trends(rule, area, ratings, today)
    }
    return min(found, key=lambda trend: (list(TrendKind).index(trend.kind), trend.area or ""), default=None)


def _by_area(sessions: Iterable[Session], today: date) -> dict[AreaId | None, list[_Rated]]:
    """Return the pain before each session by the area it was rated for, the oldest first."""
    rated: dict[AreaId | None, list[_Rated]] = {}
    for session in sorted(sessions, key=lambda one: one.started_at):
        if session.time_scale > 1 or session.local_date > today:
            continue
        worst: dict[AreaId | None, int] = {}
        for rating in session.ratings:
            if rating.scale is Scale.PAIN and rating.when is When.BEFORE:
                worst[rating.area] = max(rating.value, worst.get(rating.area, 0))
        for area, pain in worst.items():
            rated.setdefault(area, []).append(_Rated(session.local_date, pain))
    return {area: sorted(ratings, key=lambda one: one.day) for area, ratings in rated.items()}


def _trends(rule: TrendRule, area: AreaId | None, ratings: Sequence[_Rated], today: date) -> Iterable[PainTrend]:
    if _in_a_row(rule, ratings):
        yield PainTrend(TrendKind.IN_A_ROW, area)
    if _rising(rule, ratings, today):
        yield PainTrend(TrendKind.RISING, area)
    if _lasting(rule, ratings):
        yield PainTrend(TrendKind.LASTING, area)


def _in_a_row(rule: TrendRule, ratings: Sequence[_Rated]) -> bool:
    last = ratings[-rule.row_sessions :]
    return len(last) == rule.row_sessions and all(one.pain >= rule.row_pain for one in last)


def _rising(rule: TrendRule, ratings: Sequence[_Rated], today: date) -> bool:
    half = timedelta(days=rule.rise_days // 2)
    now = [one.pain for one in ratings if one.day > today - half]
    before = [one.pain for one in ratings if today - 2 * half < one.day <= today - half]
    if min(len(now), len(before)) < rule.rise_ratings:
        return False
    return median(now) - median(before) >= rule.rise_points


def _lasting(rule: TrendRule, ratings: Sequence[_Rated]) -> bool:
    """Return whether the pain was there for longer than the rule's days up to now, and did not ease."""
    run = [ratings[-1]]
    for later, sooner in pairwise(reversed(ratings)):
        if sooner.pain == 0 or later.pain == 0 or (later.day - sooner.day).days > rule.long_gap_days:
            break
        run.insert(0, sooner)
    if run[-1].pain == 0 or (run[-1].day - run[0].day).days <= rule.long_days:
        return False
    edge = timedelta(days=rule.long_gap_days)
    first = median(one.pain for one in run if one.day - run[0].day < edge)
    last = median(one.pain for one in run if run[-1].day - one.day < edge)
    return first - last < rule.ease_points
