"""The axes of the graphs: sparse labels in round steps, and none that is cut off."""

from __future__ import annotations

from datetime import timedelta

import pytest

from matcompanion.ui.charts.style import Plot
from matcompanion.ui.charts.ticks import day_ticks, labels_in, minute_step
from matcompanion.ui.theme import Theme
from tests.ui.every_graph import Show
from tests.ui.progress_samples import TODAY


def test_a_label_that_the_end_would_cut_off_is_left_out(theme: Theme, show: Show) -> None:
    plot = Plot(theme)
    show(plot.widget)

    plot.lay_out(((0.0, "first"), (50.0, "middle"), (99.5, "a long last one")), (), (0.0, 100.0), (0.0, 1.0))

    axis = plot.widget.getPlotItem().getAxis("bottom")  # type: ignore[attr-defined]  # pyqtgraph has no types
    assert [text for _, text in axis._tickLevels[0]] == ["first", "middle"]


@pytest.mark.parametrize(
    ("most", "goal", "step"),
    [(240, 80, 80), (80, 80, 80), (241, 80, 100), (30, 0, 10), (1, 0, 5), (5000, 0, 2000)],
)
def test_minutes_are_labelled_in_round_steps(most: int, goal: int, step: int) -> None:
    assert minute_step(most, goal) == step
    assert most <= 3 * step


@pytest.mark.parametrize("days", [27, 90, 371, 800, 2000, 9000])
@pytest.mark.parametrize("most", [3, 6, 12])
def test_days_are_labelled_sparsely_and_in_order(days: int, most: int) -> None:
    first = TODAY - timedelta(days=days)

    ticks = day_ticks(first, TODAY, most)

    assert 1 <= len(ticks) <= max(most, 5) + 1
    assert all(first <= day <= TODAY for day, _ in ticks)
    assert [day for day, _ in ticks] == sorted(day for day, _ in ticks)
    assert len({text for _, text in ticks}) > len(ticks) // 2


def test_as_many_labels_as_fit() -> None:
    assert labels_in(1000, 100) == 8
    assert labels_in(10, 100) == 2
