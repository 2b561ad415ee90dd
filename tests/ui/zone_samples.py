"""What the tests of the figure share: the shipped zones, a theme with its type, a window that is active."""

from __future__ import annotations

from functools import cache

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.domain.catalogue import Zone
from matcompanion.domain.choices import View
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.figure import Figures, read_figures

REGIONS = {
    View.FRONT: {
        "head", "neck", "shoulders", "chest", "upper_arms", "forearms_hands", "abdomen", "hips", "thighs",
        "knees_shins", "feet",
    },
    View.BACK: {
        "head_back", "nape", "shoulders_upper_back", "upper_arms", "forearms_hands", "mid_back", "lower_back",
        "glutes", "hamstrings", "calves", "soles",
    },
}  # fmt: skip
AREAS = (
    "head", "neck", "shoulders_upper_back", "mid_back", "lower_back", "hips_glutes", "thighs_back", "calves", "feet",
    "hands_arms",
)  # fmt: skip


@cache
def shipped_zones() -> tuple[Zone, ...]:
    return read_catalogue(resources.root()).zones


@cache
def shipped_figures() -> Figures:
    return read_figures(resources.root())


def zone_called(name: str, view: View) -> Zone:
    return next(zone for zone in shipped_zones() if zone.name == name and zone.view is view)


def new_theme(*, percent: int = 100, dark: bool = False) -> Theme:
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    theme.set_choices(ThemeChoice.DARK if dark else ThemeChoice.LIGHT, percent, MotionChoice.SYSTEM)
    return theme


def active_window(*widgets: QWidget, width: int, height: int) -> QWidget:
    """Return a window with *widgets* one below the other, shown and active."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # offscreen cannot hold a window to a size
    for widget in widgets:
        column.addWidget(widget)
    window.resize(width, height)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window
