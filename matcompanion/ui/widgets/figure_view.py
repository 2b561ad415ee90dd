"""A figure to look at: which areas were used. Nothing here can be pressed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from matcompanion.domain.catalogue import Zone
from matcompanion.domain.choices import AreaId, View
from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.body_layout import stands
from matcompanion.ui.widgets.figure import Figures
from matcompanion.ui.widgets.figure_paint import FigurePainter, Look


class FigureView(QWidget):
    """One *view* of the body with the chosen areas. The caller gives the accessible name."""

    def __init__(
        self,
        theme: Theme,
        figures: Figures,
        zones: Iterable[Zone],
        *,
        view: View = View.BACK,
        chosen: Iterable[AreaId] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        give_role(self, QAccessible.Role.Graphic)
        self._view = view
        self._regions: dict[AreaId, list[str]] = {}
        for zone in zones:
            if zone.view is view and zone.area is not None:
                self._regions.setdefault(zone.area, []).append(zone.region)
        self._painter = FigurePainter(theme, figures[view], ground="bg", parent=self)
        self._chosen = frozenset(chosen)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def set_chosen(self, areas: Iterable[AreaId]) -> None:
        """Show *areas* as chosen."""
        self._chosen = frozenset(areas)
        self.update()

    def set_stronger_outlines(self, on: bool) -> None:  # noqa: FBT001 - a setting
        """Draw the borders of the regions as strong as the outline, or lightly."""
        self._painter.set_stronger_outlines(on)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which every region can be told apart."""
        return QSize(230, 430)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that is still a body."""
        return QSize(90, 170)

    def _look(self) -> Look:
        chosen = frozenset(r for area in self._chosen for r in self._regions.get(area, ()))
        return Look(chosen=chosen)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the figure."""
        stand = stands(self.size(), (self._view,), ratio=self.devicePixelRatioF())[0]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(stand.crown)
        self._painter.paint(painter, self._look(), stand.k, self.devicePixelRatioF())
        painter.end()
