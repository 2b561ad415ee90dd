"""A chip that is pressed gets its tick, and nothing beside or below it moves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.domain.settings import Settings
from matcompanion.ui import wording
from matcompanion.ui.pages.choose.goal_chips import GoalChips
from matcompanion.ui.pages.history.choice_chips import ChoiceChips
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import TARGET, Chip
from matcompanion.ui.widgets.flow_layout import FlowLayout
from tests.ui.progress_samples import new_theme, stage

CATALOGUE = read_catalogue(resources.root())
AREAS = [(area.id, wording.area(CATALOGUE, area.id)) for area in CATALOGUE.areas.values()]
GOALS = [(goal.id, wording.content(goal.name)) for goal in CATALOGUE.goals.values()]


@pytest.fixture(params=[80, 100, 150, 200])
def theme(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Theme]:
    theme = new_theme()
    theme.wear(Settings(text_percent=request.param))
    before = qapp.styleSheet()
    qapp.setStyleSheet(theme.stylesheet())
    yield theme
    qapp.setStyleSheet(before)


def places(widget: QWidget) -> list[QRect]:
    return [chip.geometry() for chip in widget.findChildren(Chip) if not chip.isHidden()]


@pytest.mark.parametrize("text", ["Back", "Uncomfortable", "Head & neck tension", "Nackenschmerzen", "后背紧张", "W"])
def test_a_tick_makes_a_chip_no_wider_and_no_higher(theme: Theme, text: str) -> None:
    chip = Chip(theme, text)
    off = chip.sizeHint()

    chip.setChecked(True)
    assert chip.sizeHint() == off
    chip.setChecked(False)
    assert chip.sizeHint() == off


@pytest.mark.parametrize("width", [90, 140, 200])
def test_a_tick_breaks_no_line_anew(theme: Theme, width: int) -> None:
    chip = Chip(theme, "Schultern und oberer Rücken", height=36, wraps=True)
    off = (chip.heightForWidth(width), chip.minimumSizeHint())

    chip.setChecked(True)

    assert (chip.heightForWidth(width), chip.minimumSizeHint()) == off


def test_the_answers_after_a_session_stay_where_they_are(theme: Theme) -> None:
    row = QWidget()
    flow = FlowLayout(row)
    chips = [Chip(theme, text) for text in ("Uncomfortable", "Too painful", "Dizzy", "Other")]
    for chip in chips:
        flow.addWidget(chip)
    window = stage(row, 560, 200)
    before = places(row)

    for chip in chips:
        chip.setChecked(True)
    QApplication.processEvents()

    assert places(row) == before
    window.close()


def test_the_areas_of_a_past_session_stay_where_they_are(theme: Theme) -> None:
    chips = ChoiceChips(theme, "Areas")
    chips.offer(AREAS)
    window = stage(chips, 330, 600)
    before = places(chips)

    chips.choose([area for area, _ in AREAS])
    QApplication.processEvents()

    assert places(chips) == before
    window.close()


def test_the_goals_stay_where_they_are(theme: Theme) -> None:
    goals = GoalChips(theme, GOALS)
    window = stage(goals, 900, 300)
    before = places(goals)
    first, second = GOALS[0][0], GOALS[1][0]

    goals.set_current(first)
    assert places(goals) == before
    goals.set_current(second)
    assert places(goals) == before
    window.close()


def test_a_chip_is_still_a_target(theme: Theme) -> None:
    chip = Chip(theme, "W")

    assert chip.sizeHint().width() >= min(TARGET, theme.control_height(TARGET))
    assert chip.minimumHeight() >= min(TARGET, theme.control_height(TARGET))
