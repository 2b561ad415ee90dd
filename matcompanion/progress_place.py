"""Puts the place Progress together: its graphs, where they come from, where they can be saved, where they lead."""

from __future__ import annotations

from collections.abc import Callable

from matcompanion.comparison_desk import ComparisonDesk
from matcompanion.controllers.graph_file import GraphFileController
from matcompanion.controllers.jobs import Worker
from matcompanion.controllers.progress import ProgressController
from matcompanion.controllers.rung import RungController
from matcompanion.domain.catalogue import Catalogue, Learning
from matcompanion.ui.charts.ladder_source import StepsSource
from matcompanion.ui.pages.progress import ProgressPage
from matcompanion.ui.theme import Theme
from matcompanion.ui.ways import Ways
from matcompanion.ui.widgets.figure import Figures


def progress_place(
    theme: Theme,
    catalogue: Catalogue,
    figures: Figures,
    progress: ProgressController,
    comparison: ComparisonDesk,
    rung: RungController,
    learning: Callable[[], Learning],
    *,
    ways: Ways,
    aside: Worker,
) -> ProgressPage:
    """Return the page, with its *ways* to the other places; files are written *aside*."""
    steps = StepsSource(rung, lambda: learning().after_effects)
    files = GraphFileController(aside)
    page = ProgressPage(theme, catalogue, progress, comparison.controller, figures, steps, files)
    files.setParent(page)
    aside.run(_import_numbers).done.connect(page.prepare)
    progress.warm()
    page.kind_requested.connect(comparison.choose)
    page.choose_requested.connect(ways.to_choose)
    page.example_requested.connect(ways.to_sample)
    page.session_requested.connect(ways.to_session)
    page.day_requested.connect(ways.to_day)
    return page


def _import_numbers() -> None:
    """Import numpy on the worker: it takes a while, and the window is used already.

    Not pyqtgraph, which makes hundreds of classes of Qt: see ``load_sound_library`` for why only the thread of the
    window may. There it holds the window once, for a moment, before anybody has come to Progress.
    """
    import numpy as np  # noqa: F401
