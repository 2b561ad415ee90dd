"""Numbers as a person reads them: never rounded to what the numbers beside them deny."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from matcompanion.domain.choices import Scale
from matcompanion.domain.progress import Direction, Trend
from matcompanion.domain.report import Baseline, Felt
from matcompanion.domain.statistics import Finding, Interval, Stage
from matcompanion.ui.wording_progress import enough_decimals, interval, number
from matcompanion.ui.wording_ratings import median
from matcompanion.ui.wording_report_ratings import baseline_figures


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [(2.0, 1, "2"), (-0.04, 1, "0"), (-0.04, 2, "−0.04"), (0.5, 2, "0.5"), (1 / 3, 2, "0.33")],
)
def test_no_more_decimals_than_there_are(qapp: QApplication, value: float, decimals: int, text: str) -> None:
    assert number(value, decimals) == text


@pytest.mark.parametrize(
    ("ends", "text"),
    [
        ((-2.0, -0.5), "−2 to −0.5"),
        ((-2.0, -0.04), "−2 to −0.04"),
        ((-2.0, 0.04), "−2 to 0"),
        ((0.004, 0.1), "0.004 to 0.1"),
        ((-3.0, 0.0), "−3 to 0"),
    ],
)
def test_an_end_reads_as_zero_only_where_zero_is_inside(
    qapp: QApplication, ends: tuple[float, float], text: str
) -> None:
    assert interval(Interval(*ends)) == text


@given(st.tuples(st.floats(0.0001, 10), st.floats(0.0001, 10)))
def test_an_interval_that_leaves_out_zero_is_seen_to_do_so(ends: tuple[float, float]) -> None:
    value = Interval(min(ends), max(ends))

    assert round(value.low, enough_decimals(value, 1)) > 0


def test_what_reads_as_one_is_one_point(qapp: QApplication) -> None:
    assert median(Finding(12, Stage.BAND, -0.96)) == "Median change −1 point"
    assert median(Finding(12, Stage.BAND, -0.9)) == "Median change −0.9 points"


def test_the_report_tells_a_slow_trend_as_finely_as_it_takes(qapp: QApplication) -> None:
    trend = Trend(-0.013, Interval(-0.02, -0.004), Direction.DOWN, 6.0, 4.0)

    said = baseline_figures(Baseline(Scale.TENSION, (Felt(date(2026, 11, 18), 5.0),), trend))

    assert "Trend −0.013 a week, 95 % interval −0.020 to −0.004" in said
