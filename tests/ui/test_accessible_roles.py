"""Assistive technology is told what each widget of ours is: a chart, a group, a document, one of several."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.content.red_flags_reader import read_red_flags
from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.charts.minutes_per_week import MinutesPerWeek
from matcompanion.ui.pages.choose.side_panel import SidePanel
from matcompanion.ui.widgets.body_map import BodyMap
from matcompanion.ui.widgets.key_help import KeyHelp
from matcompanion.ui.widgets.red_flag_panel import RedFlagPanel
from matcompanion.ui.widgets.segmented import Segmented
from tests.ui.zone_samples import new_theme, shipped_figures, shipped_zones

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from matcompanion.ui.theme import Theme

Role = QAccessible.Role


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


@pytest.mark.parametrize(
    ("make", "role"),
    [
        (MinutesPerWeek, Role.Chart),
        (lambda theme: Segmented(theme, ["Mat", "Rest"], label="Kind"), Role.Grouping),
        (lambda theme: BodyMap(theme, shipped_figures(), shipped_zones()), Role.Grouping),
    ],
)
def test_each_says_what_it_is(make: Callable[[Theme], QWidget], role: QAccessible.Role, qapp: QApplication) -> None:
    assert role_of(make(new_theme())) == role


def test_what_is_scrolled_to_be_read_is_a_document(qtbot: QtBot) -> None:
    window = QWidget()
    panel, keys = SidePanel(new_theme(), "Close"), KeyHelp(new_theme(), window)
    for widget in (window, panel):
        qtbot.addWidget(widget)

    assert role_of(panel.reader) == role_of(keys.reader) == Role.Document


def test_of_the_topics_of_signs_one_is_chosen(qtbot: QtBot) -> None:
    catalogue = read_catalogue(resources.root())
    effects = read_learning(resources.root(), catalogue).after_effects
    panel = RedFlagPanel(new_theme(), read_red_flags(resources.root(), catalogue, effects))
    qtbot.addWidget(panel)

    chips = panel._group.buttons()
    assert {role_of(chip) for chip in chips} == {Role.RadioButton}
    assert [chip.isChecked() for chip in chips].count(True) == 1


@pytest.mark.parametrize("asked", [True, False])
def test_what_has_a_role_can_go_whether_it_was_asked_for_or_not(qapp: QApplication, asked: bool) -> None:
    for _ in range(50):
        page = QWidget()
        inside = QWidget()
        QVBoxLayout(page).addWidget(inside)
        inside.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for widget in (page, inside):
            give_role(widget, Role.Grouping)
        if asked:
            assert role_of(page) == role_of(inside) == Role.Grouping
        page.deleteLater()
        del page, inside
        QApplication.processEvents()
    gc.collect()
