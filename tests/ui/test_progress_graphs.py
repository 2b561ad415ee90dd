"""The graphs on the Progress page: made one by one, changed together, named, and where their marks lead."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from pytestqt.qtbot import QtBot

from matcompanion.domain.catalogue import Catalogue
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.ladder_source import StepsSource
from matcompanion.ui.pages.progress import ProgressPage
from matcompanion.ui.theme import Theme
from tests.report_samples import CATALOGUE
from tests.ui.comparison_samples import FakeComparison
from tests.ui.ladder_samples import KnownLadder
from tests.ui.progress_samples import TODAY, stage
from tests.ui.progress_source import COUNT, FakeSource, Open, answer, cards, of, settle
from tests.ui.zone_samples import shipped_figures


def test_the_graphs_seen_first_change_together(opened: Open) -> None:
    page, source = opened(200)
    graphs = cards(page)["Minutes per week"].parentWidget()
    page.resize(1012, 900)
    settle(page)

    source.progress_ready.emit(of(40)(source.view))
    assert not graphs.updatesEnabled()

    settle(page)
    assert graphs.updatesEnabled()


def test_an_answer_without_graphs_leaves_none_of_them_half_painted(opened: Open) -> None:
    page, source = opened(200)
    graphs = cards(page)["Minutes per week"].parentWidget()

    source.progress_ready.emit(of(40)(source.view))
    source.progress_ready.emit(of(0)(source.view))
    settle(page)

    assert graphs.updatesEnabled()


def test_a_mark_leads_to_its_session_or_day(opened: Open, qtbot: QtBot) -> None:
    page, _ = opened(40)

    with qtbot.waitSignal(page.session_requested) as session:
        cards(page)["Before and after"].chosen.emit(0)
    with qtbot.waitSignal(page.day_requested) as day:
        cards(page)["Year calendar"].chosen.emit(0)
    with qtbot.waitSignal(page.day_requested) as week:
        cards(page)["Minutes per week"].chosen.emit(12)

    assert session.args == [UUID(int=78)]
    assert day.args == [TODAY - timedelta(days=78)]
    assert week.args == [TODAY]


def test_the_page_is_made_without_the_plotting_library() -> None:
    program = """
import sys
from matcompanion.ui.pages import progress
print([name for name in ("pyqtgraph", "numpy") if name in sys.modules])
"""
    root = Path(__file__).resolve().parents[2]

    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=root, check=True)

    assert run.stdout.strip() == "[]"


def test_the_graphs_can_be_made_beforehand_one_by_one(theme: Theme, catalogue: Catalogue) -> None:
    source = FakeSource(of(30))
    page = ProgressPage(theme, catalogue, source)

    page.prepare()
    assert len(page.findChildren(ChartCard)) == 1
    settle(page)

    assert len(page.findChildren(ChartCard)) == COUNT
    assert source.asked == []


def test_all_ten_graphs_have_their_names_and_tell_their_numbers(theme: Theme) -> None:
    source, ladder = FakeSource(of(60)), KnownLadder()
    steps = StepsSource(ladder, dict)
    page = ProgressPage(theme, CATALOGUE, source, FakeComparison(None), shipped_figures(), steps)
    window = stage(page, 1012, 720)
    answer(page, source)

    shown = {card.accessibleName(): card.accessibleDescription() for card in page.findChildren(ChartCard)}
    window.close()

    assert list(shown) == [
        "Minutes per week",
        "Before and after",
        "Year calendar",
        "Rhythm",
        "Baseline",
        "Acclimatisation",
        "Body heat map",
        "Time of day and breathing",
        "Level ladder",
        "Mat against rest",
    ]
    assert all(len(description) > 40 for description in shown.values())
