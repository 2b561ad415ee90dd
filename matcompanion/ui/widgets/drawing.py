"""A drawing of a step, in the colours of where it stands; it says nothing to a screen reader, the step does."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSizeF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from matcompanion import resources
from matcompanion.ui.theme import Theme, mixed

_STYLES = re.compile(r"<style>.*?</style>", re.DOTALL)
_VIEW_BOX = re.compile(r'viewBox="\S+ \S+ (\S+) (\S+)"')
_ROUND = "stroke-linecap:round;stroke-linejoin:round"
_DAY_SHADE, _DARK_SHADE, _NIGHT_SHADE = 0.12, 0.28, 0.45
_THING = 0.10
"""How much of the line's colour fills furniture; it stands back."""


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of a drawing: plaster and line for the body, one for the mat, one for what stands around."""

    plaster: str
    far: str
    shade: str
    depth: float
    line: str
    mat: str
    thing: str
    ground: str


def day_inks(theme: Theme, ground: str) -> Inks:
    """Return the colours for a drawing on *ground*, a colour of *theme*."""
    hex_of = theme.hex
    return Inks(
        plaster=hex_of("fig_light"),
        far=hex_of("fig_base"),
        shade=hex_of("fig_shade"),
        depth=_DARK_SHADE if theme.dark else _DAY_SHADE,
        line=hex_of("fig_edge"),
        mat=hex_of("accent"),
        thing=hex_of("fig_edge"),
        ground=hex_of(ground),
    )


def night_inks(theme: Theme) -> Inks:
    """Return the colours for a drawing in a running session."""
    colours = theme.session
    return Inks(
        plaster=colours["ring_gone"],
        far=mixed(QColor(colours["bg"]), QColor(colours["ring_gone"]), 0.55).name(),
        shade=colours["bg"],
        depth=_NIGHT_SHADE,
        line=colours["ring_left"],
        mat=colours["cool_inner"],
        thing=colours["key"],
        ground=colours["bg"],
    )


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return (resources.root() / "drawings" / f"{name}.svg").read_text("utf-8")


def _styles(inks: Inks) -> str:
    line, thing = f"stroke:{inks.line};{_ROUND}", f"stroke:{inks.thing};{_ROUND}"
    return (
        f".plaster{{fill:{inks.plaster}}}.far{{fill:{inks.far}}}.shade{{fill:{inks.shade};fill-opacity:{inks.depth}}}"
        f".line{{fill:none;{line}}}.mat,.way{{fill:none;stroke:{inks.mat};{_ROUND}}}"
        f".cushion,.spike{{fill:{inks.mat}}}.hole{{fill:{inks.ground}}}"
        f".thing{{fill:{inks.thing};fill-opacity:{_THING};{thing}}}.edge{{fill:none;{thing}}}"
        f".solid{{fill:{inks.ground};{thing}}}"
    )


@lru_cache(maxsize=64)
def tallness(name: str) -> float:
    """Return the height of the drawing *name* as a share of its width."""
    numbers = _VIEW_BOX.search(_source(name))
    if numbers is None:
        raise ValueError(f"the drawing {name} has no view box")
    return float(numbers[2]) / float(numbers[1])


def draw(painter: QPainter, name: str, inks: Inks, place: QRectF, *, floor: bool = True) -> None:
    """Draw *name* as large as it fits in *place*.

    With its *floor* at the foot, so that those on the same ground can take turns; else in the middle.
    """
    text = _STYLES.sub(f"<style>{_styles(inks)}</style>", _source(name), count=1)
    renderer = QSvgRenderer(QByteArray(text.encode()))
    size = QSizeF(renderer.viewBoxF().size()).scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = place.center().x() - size.width() / 2
    top = place.bottom() - size.height() if floor else place.center().y() - size.height() / 2
    renderer.render(painter, QRectF(left, top, size.width(), size.height()))


class Drawing(QWidget):
    """Shows the drawing it was given last, on *ground* of the theme, or on the ground of a session at *night*."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        ground: str = "surface",
        night: bool = False,
        floor: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme, self._ground, self._night, self._floor = theme, ground, night, floor
        self._name = ""
        self._light = 1.0
        self._picture = QPixmap()
        theme.changed.connect(self._dress)

    @property
    def name(self) -> str:
        """The name of the drawing that is shown; empty where there is none."""
        return self._name

    def show_drawing(self, name: str) -> None:
        """Show the drawing *name* of resources/drawings, or nothing."""
        if name != self._name:
            self._name = name
            self._dress()

    def set_light(self, share: float) -> None:
        """Show it so bright, 0 to 1."""
        if share != self._light:
            self._light = share
            self.update()

    @Slot()
    def _dress(self) -> None:
        self._picture = QPixmap()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, drawn anew only where size or colours are others than before."""
        if not self._name or self.width() < 1 or self.height() < 1:
            return
        ratio = self.devicePixelRatioF()
        size = (self.size().toSizeF() * ratio).toSize()
        if self._picture.size() != size:
            self._picture = self._drawn(QPixmap(size), ratio)
        painter = QPainter(self)
        painter.setOpacity(self._light)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _drawn(self, picture: QPixmap, ratio: float) -> QPixmap:
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inks = night_inks(self._theme) if self._night else day_inks(self._theme, self._ground)
        draw(painter, self._name, inks, QRectF(0, 0, self.width(), self.height()), floor=self._floor)
        painter.end()
        return picture
