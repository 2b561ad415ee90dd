"""The second step: how used to the mat the person is, and what their mat is like."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.controllers.screening import ScreeningController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.screening import MatProfile
from matcompanion.ui import wording_screening as words
from matcompanion.ui.pages.safety.step import Step
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.level_choice import LevelChoice
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.statement_row import StatementRow

_HEIGHT = 52


class LevelStep(Step):
    """Changes the level and the mat at once; ``went_on`` and ``went_back`` leave it."""

    went_on = Signal()
    went_back = Signal()

    def __init__(
        self, theme: Theme, catalogue: Catalogue, settings: SettingsController, screening: ScreeningController
    ) -> None:
        super().__init__(theme)
        self._settings, self._screening = settings, screening
        self._is_showing = False
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.levels = LevelChoice(theme, catalogue.levels.values())
        column.addWidget(self.levels)
        heading = PlainLabel(theme, self.tr("Your mat"), role="label_strong", color="ink2")
        heading.setContentsMargins(14, 14, 14, 4)
        column.addWidget(heading)
        self.pillow = StatementRow(theme, self.tr("I have a pillow with points too"))
        self.only_pillow = StatementRow(theme, self.tr("I have only the pillow, no mat"))
        self.magnets = StatementRow(theme, self.tr("My mat or pillow has magnets"))
        self.leaflet = StatementRow(theme, self.tr("The leaflet says not to stand on it"))
        for row in (self.pillow, self.only_pillow, self.magnets, self.leaflet):
            column.addWidget(row)
            row.toggled.connect(self._change_mat)
        self.back = Button(theme, self.tr("Back"), kind="outline", height=_HEIGHT)
        self.go_on = Button(theme, self.tr("Continue"), height=_HEIGHT)
        self.fill(content, (self.back, self.go_on))
        self.back.clicked.connect(self.went_back)
        self.go_on.clicked.connect(self.went_on)
        self.levels.chosen.connect(self._change_level)
        settings.changed.connect(self._show)
        screening.changed.connect(self._show)
        self._show()

    def begin(self) -> None:
        """Begin at the level that is chosen."""
        super().begin()
        self.levels.begin()

    @Slot(object)
    def _change_level(self, level: object) -> None:
        self._settings.change(level=level)

    @Slot()
    def _change_mat(self) -> None:
        if self._is_showing:
            return
        told = MatProfile.told(
            pillow=self.pillow.isChecked(),
            only_pillow=self.only_pillow.isChecked(),
            magnets=self.magnets.isChecked(),
            leaflet=self.leaflet.isChecked(),
        )
        self._screening.change_mat(told)

    @Slot()
    def _show(self) -> None:
        mat, highest = self._screening.mat, self._screening.restrictions.highest
        self.levels.set_level(self._settings.settings.level)
        why = words.why(highest.because) if highest is not None else ""
        self.levels.refuse_above(highest.level if highest is not None else None, why)
        self._is_showing = True
        for row, on in (
            (self.pillow, mat.pillow_is_there),
            (self.only_pillow, mat.only_pillow),
            (self.magnets, mat.has_magnets),
            (self.leaflet, mat.leaflet_forbids_standing),
        ):
            row.setChecked(on)
        self.only_pillow.setVisible(mat.pillow_is_there)
        self._is_showing = False
