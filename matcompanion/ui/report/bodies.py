"""Where the mat was used: the figure from the front and from the back, with the sides of the person named.

An area is drawn where the points touch it. The top of the shoulders and of the feet, which can be chosen on the front
figure of the window, stay plain here: what lies on the mat are the upper back and the soles.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import AreaId, Side, View
from matcompanion.domain.report import AreaUse
from matcompanion.ui import wording_report as words
from matcompanion.ui.report.paper import Ink, dot, label
from matcompanion.ui.theme import on_scale
from matcompanion.ui.widgets.figure import Figure, Figures, Region

_TALL = 792  # units from the crown to the toes
_HANDS = 505  # units: just below the hands
_REACH = 150
_HEADING = 18
_BADGE = 5.4
_SIDE = 4.8
_CENTRE = Qt.AlignmentFlag.AlignHCenter


def contact_regions(catalogue: Catalogue, area: AreaId) -> dict[View, tuple[str, ...]]:
    """Return the regions of each view where the points touch *area*.

    That is its back; a part that has the same name from both sides, as the hands have, is touched on both.
    """
    regions = {view: tuple(z.region for z in catalogue.zones if z.view is view and z.area == area) for view in View}
    if regions[View.BACK]:
        regions[View.FRONT] = tuple(region for region in regions[View.FRONT] if region in regions[View.BACK])
    return regions


def side_sign(view: View, side: Side) -> int:
    """Return on which side of the drawing the *side* of the person is: 1 is right on the page, -1 left.

    Somebody seen from the front has their left hand on the right of the page.
    """
    left = 1 if view is View.FRONT else -1
    return left if side is Side.LEFT else -left


class BodiesPicture:
    """Both figures beside one another; the areas are shaded by their sessions and numbered as in the table."""

    def __init__(
        self,
        ink: Ink,
        catalogue: Catalogue,
        figures: Figures,
        areas: Sequence[AreaUse],
        width: float,
        height: float,
    ) -> None:
        self._ink, self._figures, self._areas = ink, figures, tuple(areas)
        self._contact: Mapping[AreaId, Mapping[View, tuple[str, ...]]] = {
            use.area: contact_regions(catalogue, use.area) for use in areas
        }
        self._width, self.height = width, height

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the front on the left and the back on the right."""
        ink = self._ink
        k = (self.height - _HEADING) / _TALL
        for place, (view, name) in enumerate(((View.FRONT, words.tr("Front")), (View.BACK, words.tr("Back")))):
            centre = x + self._width * (1 + 2 * place) / 4
            label(painter, name, QPointF(centre, y + 5), ink("ink"), "small_strong", _CENTRE)
            crown = QPointF(centre, y + _HEADING)
            self._paint_figure(painter, self._figures[view], crown, k)
            for side, text in ((Side.LEFT, words.tr("Left")), (Side.RIGHT, words.tr("Right"))):
                at = crown + QPointF(side_sign(view, side) * _REACH * k, _HANDS * k)
                label(painter, text, at, ink("ink"), "label_strong", _CENTRE)

    def _paint_figure(self, painter: QPainter, figure: Figure, crown: QPointF, k: float) -> None:
        ink = self._ink
        most = max((use.share.sessions for use in self._areas), default=1)
        steps = ink.scale("tide")[1:]
        painter.save()
        painter.translate(crown)
        painter.scale(k, k)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(figure.silhouette, ink("raised"))
        for use in self._areas:
            for name in self._contact[use.area].get(figure.view, ()):
                painter.fillPath(figure.regions[name].path, on_scale(steps, use.share.sessions / most))
        for detail in figure.details:
            painter.strokePath(detail.path, _pen(ink("fig_line", 0.3 * detail.strength), detail.width))
        painter.strokePath(figure.borders, _pen(ink("surface"), 2.4))
        painter.strokePath(figure.silhouette, _pen(ink("fig_edge"), 2.2))
        painter.restore()
        for number, use in enumerate(self._areas, 1):
            for name in self._contact[use.area].get(figure.view, ()):
                self._paint_marks(painter, figure.view, figure.regions[name], number, use, crown, k)

    def _paint_marks(
        self, painter: QPainter, view: View, region: Region, number: int, use: AreaUse, crown: QPointF, k: float
    ) -> None:
        """Draw the number of the area in the middle, and a letter on each side that was named in a rating."""
        ink = self._ink
        spot = crown + QPointF(0, region.pins[0].y()) * k
        spots = [spot] if abs(region.pins[0].x()) < _REACH / 2 else [crown + pin * k for pin in region.pins]
        for at in spots:
            dot(painter, at, _BADGE, ink("surface"), ink.pen("ink", 0.8))
            label(painter, str(number), at, ink("ink"), "label_strong", _CENTRE)
        for side, letter in ((Side.LEFT, words.tr("L")), (Side.RIGHT, words.tr("R"))):
            if not use.sides.get(side, 0) + use.sides.get(Side.BOTH, 0):
                continue
            pin = next(p for p in region.pins if (p.x() > 0) == (side_sign(view, side) > 0))
            away = max(abs(pin.x()) * k, _BADGE + _SIDE + 1.5) if len(spots) == 1 else abs(pin.x()) * k + _BADGE * 2.2
            at = crown + QPointF(side_sign(view, side) * away, pin.y() * k)
            dot(painter, at, _SIDE, ink("ember"), ink.pen("surface", 0.8))
            label(painter, letter, at, ink("on_ember"), "label_strong", _CENTRE)


def _pen(color: QColor, width: float) -> QPen:
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
