"""What was done in one stage: its areas, how and on what, and for how many minutes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import AreaId, Clothing, Kind, Position, Surface
from matcompanion.domain.limits import Placement
from matcompanion.domain.remembered import positions_for, surfaces_for
from matcompanion.domain.session import Stage
from matcompanion.ui import wording
from matcompanion.ui import wording_history as words
from matcompanion.ui.pages.history.choice_chips import ChoiceChips
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.choice_field import ChoiceField
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.stepper import Stepper

T = TypeVar("T")

MOST_MINUTES = 240
"""A past session of more than four hours is a slip of the finger (our choice)."""


class StageFields(QWidget):
    """``changed`` after every change by the person."""

    changed = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue, title: str = "") -> None:
        super().__init__()
        self._theme, self._catalogue = theme, catalogue
        self._seconds = self._shown_minutes = 0
        self._title = PlainLabel(theme, title, role="label_strong", wrap=True)
        if not title:
            self._title.hide()
        self.areas = ChoiceChips(theme, words.tr("Areas"))
        self.position = ChoiceField(theme, "position", words.tr("Position"), words.tr("Position"))
        self.surface = ChoiceField(theme, "surface", words.tr("Surface"), words.tr("Surface"))
        self.clothing = ChoiceField(theme, "clothing", words.tr("Clothing"), words.tr("Clothing"))
        self.minutes = Stepper(
            theme, words.tr("Minutes"), say=wording.minutes, label=words.tr("Time"), icon_name="clock", step=1
        )
        self._placed = (self.areas, self.position, self.surface, self.clothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._title, *self._placed, self.minutes):
            column.addWidget(part)
        self.areas.changed.connect(self._take_areas)
        self.position.chosen.connect(self._take_position)
        self.surface.chosen.connect(self.changed)
        self.clothing.chosen.connect(self.changed)
        self.minutes.changed.connect(self.changed)

    def show_stage(self, stage: Stage, kind: Kind) -> None:
        """Show *stage* of a session of *kind*; off the mat there is only time."""
        self.show_time(stage.active_seconds)
        self.show_kind(kind)
        known = self._catalogue.areas
        unknown = [area for area in stage.areas if area not in known]
        names = [(area, wording.area(self._catalogue, area)) for area in known]
        self.areas.offer([*names, *((area, area) for area in unknown)])
        self.areas.choose(stage.areas)
        self._offer_positions(stage.position)
        self._offer_surfaces(stage.surface)
        self.clothing.set_options([(one, wording.clothing(one), None) for one in Clothing])
        self.clothing.set_value(stage.clothing or Clothing.SHIRT)

    def show_time(self, active_seconds: int) -> None:
        """Show a time alone."""
        self._seconds, self._shown_minutes = active_seconds, active_seconds // 60
        self.minutes.set_range(min(1, self._shown_minutes), max(MOST_MINUTES, self._shown_minutes))
        self.minutes.set_value(self._shown_minutes)

    def show_kind(self, kind: Kind) -> None:
        """Ask what fits *kind*."""
        for part in self._placed:
            part.setVisible(kind is Kind.MAT)

    @property
    def chosen_areas(self) -> tuple[AreaId, ...]:
        """The areas that are on."""
        return self.areas.chosen

    @property
    def placement(self) -> Placement:
        """How and on what."""
        return Placement(
            Position(str(self.position.value)), Surface(str(self.surface.value)), Clothing(str(self.clothing.value))
        )

    @property
    def active_seconds(self) -> int:
        """The time: to the second that was shown, unless the person set other minutes."""
        return self._seconds if self.minutes.value == self._shown_minutes else self.minutes.value * 60

    # Options --------------------------------------------------------------------------------------------------------

    @Slot()
    def _take_areas(self) -> None:
        """Keep the position if it reaches the areas of now."""
        areas = self._known_areas()
        before = str(self.position.value)
        self._offer_positions(before if before in positions_for(self._catalogue, areas) else None)
        self._take_position()

    @Slot()
    def _take_position(self) -> None:
        """Keep the surface if the position of now can be done on it."""
        before = str(self.surface.value)
        self._offer_surfaces(before if before in self._surfaces() else None)
        self.changed.emit()

    def _known_areas(self) -> tuple[AreaId, ...]:
        return tuple(area for area in self.chosen_areas if area in self._catalogue.areas)

    def _offer_positions(self, wanted: str | None) -> None:
        """Offer what reaches the areas, and *wanted*, which was recorded."""
        areas = self._known_areas()
        offered = _with(positions_for(self._catalogue, areas), Position(wanted) if wanted else None)
        self.position.set_options([(one, wording.position(self._catalogue, areas, one), None) for one in offered])
        self.position.set_value(Position(wanted) if wanted else offered[0])

    def _offer_surfaces(self, wanted: str | None) -> None:
        offered = _with(self._surfaces(), Surface(wanted) if wanted else None)
        self.surface.set_options([(one, wording.surface(one), None) for one in offered])
        self.surface.set_value(Surface(wanted) if wanted else offered[0])

    def _surfaces(self) -> tuple[Surface, ...]:
        return surfaces_for(self._catalogue, Position(str(self.position.value)))


def _with(options: Iterable[T], one: T | None) -> list[T]:
    offered = list(options)
    return offered if one is None or one in offered else [*offered, one]
