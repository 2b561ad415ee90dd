"""The words of the report."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from matcompanion.domain.choices import Scale
from matcompanion.domain.report.values import Compared, Rated, Share
from matcompanion.domain.statistics import finding
from matcompanion.ui import wording_report, wording_report_ratings


def test_the_mean_is_that_of_the_seconds_not_of_whole_minutes() -> None:
    nearly_three_minutes_each = Share(sessions=2, seconds=2 * 179)

    assert wording_report.each_session(nearly_three_minutes_each) == "3 min"


@pytest.mark.parametrize(
    ("unrated", "text"), [(0, "1 of 1 session rated both times"), (2, "1 of 3 sessions rated both times")]
)
def test_one_session_is_not_called_sessions(qapp: QApplication, unrated: int, text: str) -> None:
    rated = Rated(6, 4, finding([-2]))

    value = Compared(Scale.TENSION, {(6, 4): 1}, rated, {}, unrated)

    assert wording_report_ratings.compared_rated(value) == text
