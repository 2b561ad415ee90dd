"""The fields of a plan: kind, position, surface, clothing, minutes, breathing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.controllers.choose import ChooseController
from matcompanion.domain.limits import SHORTEST_MINUTES, Refusal
from matcompanion.ui import wording
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.choice_field import ChoiceField
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.stepper import Stepper

V = TypeVar("V")


def _why(refusal: Refusal | None) -> str | None:
    return wording.refusal(refusal) if refusal is not None else None


class PlanFields(QWidget):
    """One row a field; each shows what is allowed and says why the rest is not."""

    steps_asked = Signal()

    def __init__(self, theme: Theme, controller: ChooseController) -> None:
        super().__init__()
        self._theme, self._controller = theme, controller
        self._position = ChoiceField(theme, "position", self.tr("Position"), self.tr("Position"))
        self.how_to = Button(theme, self.tr("How to"), kind="link", role="label_strong")
        self.how_to.setAccessibleName(self.tr("How to get on the mat"))
        self.how_to.setToolTip(self.tr("How to get on the mat"))
        self.how_to.clicked.connect(self.steps_asked)
        self._surface = ChoiceField(theme, "surface", self.tr("Surface"), self.tr("Surface"))
        self._clothing = ChoiceField(theme, "clothing", self.tr("Clothing"), self.tr("Clothing"))
        self._minutes = Stepper(
            theme, self.tr("Minutes"), say=wording.minutes, label=self.tr("Time"), icon_name="clock", step=5
        )
        self._breathing = ChoiceField(theme, "breath", self.tr("Breathing"), self.tr("Breathing"))
        self._too_long = PlainLabel(theme, role="caption", color="on_caution", wrap=True)
        self._too_long.hide()
        self._lay_out()
        self._position.chosen.connect(controller.choose_position)
        self._surface.chosen.connect(controller.choose_surface)
        self._clothing.chosen.connect(controller.choose_clothing)
        self._breathing.chosen.connect(controller.choose_pattern)
        self._minutes.changed.connect(self._choose_minutes)
        self._minutes.refused.connect(self._say_most)
        controller.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        position = QHBoxLayout()
        position.setSpacing(12)
        position.addWidget(self._position, 1)
        position.addWidget(self.how_to, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(position)
        self._pair = QGridLayout()
        self._pair.setContentsMargins(0, 0, 0, 0)
        self._pair.setHorizontalSpacing(4)
        self._pair.setVerticalSpacing(6)
        self.set_paired(paired=True)
        column.addLayout(self._pair)
        column.addWidget(self._minutes)
        column.addWidget(self._too_long)
        column.addWidget(self._breathing)

    def set_paired(self, *, paired: bool) -> None:
        """Put surface and clothing side by side, or one below the other where it is narrow."""
        self._pair.addWidget(self._surface, 0, 0)
        self._pair.addWidget(self._clothing, 0 if paired else 1, 1 if paired else 0)
        self._pair.setColumnStretch(0, 1)
        self._pair.setColumnStretch(1, 1 if paired else 0)

    @Slot()
    def refresh(self) -> None:
        """Show the plan as it is now."""
        controller = self._controller
        plan, stage, catalogue = controller.plan, controller.stage, controller.catalogue
        placement = stage.placement
        for field in (self._position, self.how_to, self._surface, self._clothing):
            field.setVisible(placement is not None)
        if placement is not None:
            names = {p: wording.content(rule.name) for p, rule in catalogue.positions.items()}
            self._fill(
                self._position, [(p, names[p], r) for p, r in controller.options.positions()], placement.position
            )
            surfaces = [(s, wording.surface(s), r) for s, r in controller.options.surfaces()]
            self._fill(self._surface, surfaces, placement.surface)
            clothes = [(c, wording.clothing(c), r) for c, r in controller.options.clothes()]
            self._fill(self._clothing, clothes, placement.clothing)
        patterns = [
            (pattern, self._pattern_words(pattern), refusal) for pattern, refusal in controller.options.patterns()
        ]
        self._fill(self._breathing, patterns, plan.pattern)
        self._minutes.set_range(SHORTEST_MINUTES, controller.options.most_minutes())
        self._minutes.set_value(stage.minutes)

    def _pattern_words(self, pattern: str) -> str:
        return wording.breathing(self._controller.breathed(pattern))

    def _fill(self, field: ChoiceField, options: Sequence[tuple[V, str, Refusal | None]], value: V) -> None:
        field.set_options([(option, text, _why(refusal)) for option, text, refusal in options])
        field.set_value(value)

    @Slot(int)
    def _choose_minutes(self, minutes: int) -> None:
        self._too_long.hide()
        self._controller.choose_minutes(minutes)

    @Slot(int)
    def _say_most(self, _asked: int) -> None:
        self._too_long.setText(_why(self._controller.options.minutes_refusal()) or "")
        self._too_long.show()
