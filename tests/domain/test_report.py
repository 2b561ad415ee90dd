"""What a report tells of the sessions of some days: only those, each once, and no more than there is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.choices import (
    Clothing,
    EndReason,
    Kind,
    Position,
    Scale,
    Side,
    Source,
    Status,
    Surface,
    When,
)
from matcompanion.domain.progress import Direction
from matcompanion.domain.report import MOST_NOTES, Effect, Note, Period, Placed, Report, Share, report
from matcompanion.domain.session import Rating, Session, Stage
from matcompanion.domain.statistics import Stage as Said
from matcompanion.domain.statistics import Verdict
from tests.report_samples import TODAY, lying, pain
from tests.storage.session_examples import histories


def of(*sessions: Session, first: date | None = None, last: date | None = None) -> Report:
    found = report(sessions, first=first, last=last, today=TODAY, areas=("neck", "lower_back", "feet"))
    assert found is not None
    return found


def test_no_session_makes_no_report() -> None:
    assert report([], first=None, last=None, today=TODAY) is None
    assert report([lying(3)], first=TODAY, last=None, today=TODAY) is None
    assert report([lying(3)], first=None, last=TODAY - timedelta(days=4), today=TODAY) is None


def test_the_days_asked_for_are_the_period_and_both_ends_count() -> None:
    first, last = TODAY - timedelta(days=9), TODAY - timedelta(days=2)

    found = of(*(lying(back) for back in range(12)), first=first, last=last)

    assert found.period == Period(first, last)
    assert found.period.days == 8
    assert found.sessions == found.days_with == 8


def test_left_open_the_period_goes_from_the_first_session_to_today() -> None:
    assert of(lying(40), lying(3)).period == Period(TODAY - timedelta(days=40), TODAY)


def test_a_session_of_tomorrow_is_inside_too() -> None:
    assert of(lying(2), lying(-1)).period == Period(TODAY - timedelta(days=2), TODAY + timedelta(days=1))


def test_kinds_ways_and_breathing_add_up() -> None:
    found = of(lying(0), lying(1), lying(2, Kind.REST, breathing="natural", active_seconds=600))

    assert found.kinds == {Kind.MAT: Share(2, 2400), Kind.REST: Share(1, 600)}
    assert found.placed == {Placed(Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT): Share(2, 2400)}
    assert found.patterns == {"long6": 2, "natural": 1}
    assert (found.sessions, found.seconds, found.minutes) == (3, 3000, 50)
    assert sum(week.sessions for week in found.weeks) == 3


def test_two_stages_in_the_same_way_are_one_session_of_it() -> None:
    stage = Stage(("neck",), Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT, 600, 600)

    found = of(lying(stages=(stage, stage)))

    assert list(found.placed.values()) == [Share(1, 1200)]
    assert [(use.area, use.share) for use in found.areas] == [("neck", Share(1, 1200))]


def test_a_stage_that_was_never_come_to_is_no_use_of_the_mat() -> None:
    lain = Stage(("neck",), Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT, 600, 90)
    never = Stage(("feet",), Position.FEET_SEATED, Surface.SEAT, Clothing.SHIRT, 600, 0)

    found = of(lying(stages=(lain, never)))

    assert list(found.placed.values()) == [Share(1, 90)]
    assert [(use.area, use.share) for use in found.areas] == [("neck", Share(1, 90))]


def test_areas_come_in_their_order_and_unknown_ones_last() -> None:
    found = of(*(lying(place, area=area) for place, area in enumerate(("elbow", "feet", "lower_back", "feet"))))

    assert [(use.area, use.share.sessions) for use in found.areas] == [("lower_back", 1), ("feet", 2), ("elbow", 1)]


def test_areas_off_the_mat_were_not_touched() -> None:
    assert of(lying(0, Kind.REST)).areas == ()


def test_a_side_counts_once_for_each_session_that_named_it() -> None:
    found = of(
        lying(0, ratings=pain(6, 4, side=Side.LEFT)),
        lying(1, ratings=(*pain(6, 4, side=Side.LEFT), *pain(3, 3, side=Side.RIGHT))),
        lying(2, ratings=pain(5, 5)),
        lying(3, ratings=pain(5, 5, side=Side.BOTH)),
    )

    (back,) = found.areas
    assert back.sides == {Side.LEFT: 2, Side.RIGHT: 1, Side.BOTH: 1}
    assert back.pain.pairs == 4


def test_sides_are_never_paired_with_one_another() -> None:
    before, after = pain(9, 1, side=Side.LEFT)[0], pain(9, 1, side=Side.RIGHT)[1]

    found = of(lying(ratings=(before, after)))

    assert found.compared == {}
    assert found.areas[0].pain.pairs == 0


def test_pairs_medians_and_what_is_missing_are_told() -> None:
    rated = [lying(back, tension=(6, after)) for back, after in enumerate((5, 4, 4))]
    unrated = [lying(7, tension=(6, None)), lying(8, tension=(None, 3)), lying(9, tension=(None, None))]

    compared = of(*rated, *unrated).compared[Scale.TENSION]

    assert compared.counts == {(6, 5): 1, (6, 4): 2}
    assert (compared.all.before, compared.all.after, compared.finding.median) == (6, 4, -2)
    assert compared.finding.stage is Said.MEDIAN
    assert compared.unrated == 3


def test_each_kind_is_told_by_its_own_pairs_and_never_judged() -> None:
    sessions = [lying(back) for back in range(12)] + [lying(back, Kind.REST, tension=(5, 5)) for back in (20, 21)]

    compared = of(*sessions).compared[Scale.TENSION]

    assert compared.finding.pairs == 14
    assert {kind: rated.finding.stage for kind, rated in compared.by_kind.items()} == {
        Kind.MAT: Said.BAND,
        Kind.REST: Said.DOTS,
    }
    assert {rated.finding.verdict for rated in compared.by_kind.values()} == {None}


def test_ratings_before_count_for_the_baseline_with_or_without_one_after() -> None:
    felt = of(lying(5, tension=(7, None)), lying(2), lying(1, tension=(None, 4))).baselines[Scale.TENSION].felt

    assert [one.value for one in felt] == [7, 6]
    assert [one.day for one in felt] == [TODAY - timedelta(days=5), TODAY - timedelta(days=2)]


def test_the_trend_of_ratings_before_sessions_is_in_points_a_week() -> None:
    falling = [lying(7 * back, tension=(2 + back // 2, None)) for back in range(12)]

    trend = of(*falling).baselines[Scale.TENSION].trend

    assert trend is not None
    assert trend.per_week == pytest.approx(-0.5, abs=0.05)
    assert trend.interval.high < 0
    assert trend.direction is Direction.DOWN
    assert trend.at_last - trend.at_first == pytest.approx(trend.per_week * 11)


@pytest.mark.parametrize(("ratings", "apart"), [(11, 7), (12, 1), (21, 1)])
def test_too_few_ratings_or_days_have_no_trend(ratings: int, apart: int) -> None:
    found = of(*(lying(apart * back, tension=(back % 8, None)) for back in range(ratings)))

    assert found.baselines[Scale.TENSION].trend is None


def test_a_later_day_that_began_at_an_earlier_time_is_still_the_last_of_the_trend() -> None:
    at_home = [lying(back, tension=(back % 8, None)) for back in (*range(1, 12), 21)]
    far_east = lying(0, tension=(3, None), started_at=at_home[0].started_at - timedelta(hours=1))

    baseline = of(far_east, *at_home).baselines[Scale.TENSION]

    assert [one.day for one in baseline.felt] == sorted(one.day for one in baseline.felt)
    assert baseline.trend is not None


def test_means_of_several_areas_leave_no_dust_in_what_is_said() -> None:
    three = (*pain(5, 4), *pain(4, 3, "neck"), *pain(4, 3, "feet"))  # 13/3 and 10/3 are less than 1 apart, as floats

    found = of(*(lying(back, ratings=three) for back in range(12))).compared[Scale.PAIN].finding

    assert found.median == -1
    assert found.verdict is Verdict.LOWER


def test_several_areas_rated_before_one_session_are_one_rating() -> None:
    found = of(lying(ratings=(*pain(8, 4), *pain(3, 2, "neck"))))

    assert found.baselines[Scale.PAIN].median == 5.5
    assert found.compared[Scale.PAIN].counts == {(5.5, 3): 1}


def test_endings_and_doubtful_sources_are_counted() -> None:
    found = of(
        lying(0, status=Status.ENDED_EARLY, end_reason=EndReason.TOO_PAINFUL),
        lying(1, status=Status.ENDED_EARLY),
        lying(2, status=Status.INTERRUPTED, source=Source.IMPORTED),
        lying(3, source=Source.ADDED),
        lying(4, time_scale=60.0),
    )

    assert found.ended_early == {EndReason.TOO_PAINFUL: 1, None: 1}
    assert (found.interrupted, found.not_recorded, found.tried_out, found.sessions) == (1, 2, 1, 4)


def test_only_tried_out_sessions_make_no_report() -> None:
    assert report([lying(time_scale=2.0)], first=None, last=None, today=TODAY) is None


def test_after_effects_come_with_their_last_day() -> None:
    found = of(lying(9, after_effects=("itch",)), lying(4, after_effects=("itch", "bruise")), lying(0))

    assert found.effects == (Effect("itch", 2, TODAY - timedelta(days=4)), Effect("bruise", 1, found.effects[0].last))


def test_the_sting_of_a_session_is_its_strongest() -> None:
    ratings = tuple(Rating(Scale.STING_1MIN, when, value) for when, value in ((When.DURING, 8), (When.AFTER, 5)))

    sting = of(lying(0, ratings=ratings), lying(1, ratings=ratings[1:])).stings[Scale.STING_1MIN]

    assert (sting.sessions, sting.median, sting.most) == (2, 6.5, 8)


def test_notes_come_newest_first_and_no_more_than_can_be_printed() -> None:
    found = of(*(lying(back, note=f" day {back} " if back % 2 else "  ") for back in range(2 * MOST_NOTES + 10)))

    assert found.notes[0] == Note(TODAY - timedelta(days=1), Kind.MAT, ("lower_back",), "day 1")
    assert len(found.notes) == MOST_NOTES
    assert found.all_notes == MOST_NOTES + 5


@given(sessions=histories(), shift=st.integers(-20000, 20000))
def test_any_history_can_be_reported(sessions: list[Session], shift: int) -> None:
    found = report(sessions, first=None, last=None, today=date(2050, 1, 1) + timedelta(days=shift))

    counted = [one for one in sessions if one.time_scale == 1]
    if found is None:
        assert counted == []
        return
    assert found.sessions == len(counted) == sum(share.sessions for share in found.kinds.values())
    assert found.seconds == sum(one.active_seconds for one in counted)
    for compared in found.compared.values():
        assert sum(compared.counts.values()) == compared.finding.pairs == found.sessions - compared.unrated


def test_weeks_begin_on_monday() -> None:
    found = report([lying(20), lying(0)], first=None, last=None, today=TODAY)

    assert found is not None
    assert {week.first_day.weekday() for week in found.weeks} == {0}
