"""The words of the report."""

from __future__ import annotations

from matcompanion.domain.report.values import Share
from matcompanion.ui import wording_report


def test_the_mean_is_that_of_the_seconds_not_of_whole_minutes() -> None:
    nearly_three_minutes_each = Share(sessions=2, seconds=2 * 179)

    assert wording_report.each_session(nearly_three_minutes_each) == "3 min"
