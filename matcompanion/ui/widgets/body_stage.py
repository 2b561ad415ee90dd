"""The figures as they are seen: where they stand, what they show and where the names are. Input is the map's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from matcompanion.domain.catalogue import Zone
from matcompanion.domain.choices import AreaId, View
from matcompanion.ui import wording
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.body_labels import Room
from matcompanion.ui.widgets.body_layout import Stand, mat_under, stands
from matcompanion.ui.widgets.body_state import BodyState, Overlay
from matcompanion.ui.widgets.figure import Figures, Region
from matcompanion.ui.widgets.figure_paint import FigurePainter
from matcompanion.ui.widgets.figure_turn import FigureTurn
from matcompanion.ui.widgets.label_layer import Label, LabelLayer

_CAPTION = 26


class BodyStage(QWidget):
    """The figures of *zones*. Setters tell nobody."""

    def __init__(self, theme: Theme, figures: Figures, zones: Iterable[Zone]) -> None:
        super().__init__()
        self._theme, self._figures = theme, figures
        self._state = BodyState(tuple(sorted(zones, key=self._from_top)))
        self._views: tuple[View, ...] = tuple(View)
        self._painters = {view: FigurePainter(theme, figures[view], ground="stage", parent=self) for view in View}
        self._labels = LabelLayer(theme)
        self._stands: tuple[Stand, ...] = ()
        self._ratio = 1.0
        self._names_are_placed = False
        self._turn = FigureTurn(self)
        self._turn.moved.connect(self.update)
        self._hovered: Zone | None = None
        self._asked: Zone | None = None
        self._focused: Zone | None = None  # by the keyboard
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._dress)

    def _from_top(self, zone: Zone) -> tuple[int, float]:
        """Sort zones: the front before the back, each from top to bottom."""
        return list(View).index(zone.view), self._region(zone).spots[0].y()

    def _region(self, zone: Zone) -> Region:
        return self._figures[zone.view].regions[zone.region]

    @property
    def chosen(self) -> tuple[AreaId, ...]:
        """The chosen areas, in the order in which they were chosen."""
        return self._state.chosen

    @property
    def views(self) -> tuple[View, ...]:
        """The views that are seen, from left to right."""
        return self._views

    @property
    def label_rects(self) -> tuple[QRectF, ...]:
        """Where names stand now."""
        self._place_names()
        return self._labels.rects

    def set_views(self, views: Sequence[str]) -> None:
        """Show *views*: both figures side by side, or one. From one to the other, the figure turns."""
        old, self._views = self._views, tuple(View(view) for view in views)
        self._turn.stop()
        one_to_other = len(old) == len(self._views) == 1 and old != self._views
        if one_to_other and self.isVisible() and not self._theme.reduced_motion:
            self._turn.start(old[0])
        self._hovered = self._asked = None
        self._arrange()

    def set_chosen(self, areas: Sequence[AreaId]) -> None:
        """Show *areas* as chosen."""
        if tuple(areas) != self._state.chosen:
            self._asked = None
        self._state.chosen = tuple(areas)
        self._restate()

    def set_suggested(self, areas: Sequence[AreaId]) -> None:
        """Warm *areas* and name them."""
        self._state.suggested = tuple(areas)
        self._restate()

    def set_barred(self, reasons: Mapping[AreaId, str]) -> None:
        """Refuse these areas to this person, each for its reason."""
        self._state.barred = dict(reasons)
        self._restate()

    def set_overlay(self, mode: str, values: Mapping[AreaId, float], hints: Mapping[AreaId, str]) -> None:
        """Colour areas by *values* (0 to 1; none: plaster) in *mode* plain, recent or relief; *hints* say more."""
        state = self._state
        state.overlay, state.values, state.hints = Overlay(mode), dict(values), dict(hints)
        self._restate()

    def set_mat(self, view: str, rect: QRectF | None) -> None:
        """Draw the corners of a mat on *view*, in units of the figure, or none."""
        self._state.mats.pop(View(view), None)
        if rect is not None:
            self._state.mats[View(view)] = QRectF(rect)
        self.update()

    def set_mat_brackets(self, areas: Iterable[AreaId], *, uses_pillow: bool) -> None:
        """Draw the corners of the mat or pillow that lies under *areas*, to scale; none without areas."""
        under = set(areas)
        regions = [z.region for z in self._state.zones if z.view is View.BACK and z.area in under]
        self.set_mat(View.BACK, mat_under(self._figures[View.BACK], regions, pillow=uses_pillow))

    def set_stronger_outlines(self, on: bool) -> None:  # noqa: FBT001 - a setting
        """Draw the borders of the zones as strong as the outline, or lightly."""
        for painter in self._painters.values():
            painter.set_stronger_outlines(on)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of both figures at which labels stand well."""
        return QSize(584, 500)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size in which zones can still be hit."""
        return QSize(240, 300)

    @Slot()
    def _dress(self) -> None:
        self._labels.forget()
        self._arrange()

    def _arrange(self) -> None:
        """Let the figures stand where there is room now."""
        self._ratio = self.devicePixelRatioF()
        caption = self._theme.scaled(_CAPTION) if len(self._views) > 1 else 0
        self._stands = stands(self.size(), self._views, caption=caption, ratio=self._ratio)
        self._restate()

    def _restate(self) -> None:
        """Show what is the case now; the names find their places when somebody looks, for that takes a while."""
        self._name_zones_anew()

    def _name_zones_anew(self) -> None:
        self._names_are_placed = False
        self.update()

    def _place_names(self) -> None:
        """Let the names stand where they are wanted, unless they do."""
        if self._names_are_placed:
            return
        self._names_are_placed = True
        room = Room(QRectF(self.rect()), self._stands, self._figures, tuple(rect for _, rect in self._captions()))
        named = self._state.labelled(self._views)
        passing = dict.fromkeys(z for z in (self._asked, self._focused, self._hovered) if z is not None)
        staying = [self._label(zone, stand) for zone in named for stand in self._stands_of(zone)]
        late = [self._label(z, stand) for z in passing if z not in named for stand in self._stands_of(z)]
        self._labels.arrange(staying, late, room)

    def _stands_of(self, zone: Zone) -> list[Stand]:
        return [stand for stand in self._stands if stand.view is zone.view]

    def _label(self, zone: Zone, stand: Stand) -> Label:
        refused = self._state.refusal(zone) is not None
        hint = self._state.hint(zone)
        if refused:
            hint = self.tr("Not for the mat") if zone.area is None else self.tr("Not for now")
        pins = tuple(stand.to_pixels(pin) for pin in self._region(zone).pins)
        return Label(zone, stand, pins, wording.content(zone.name), hint, strong=self._state.is_chosen(zone))

    def _captions(self) -> list[tuple[str, QRectF]]:
        """Return the words below the figures and where they stand."""
        if len(self._views) < 2:
            return []
        height, width = self._theme.scaled(22), self._theme.scaled(80)
        words = {View.FRONT: self.tr("Front"), View.BACK: self.tr("Back")}
        return [
            (words[s.view], QRectF(s.crown.x() - width / 2, self.height() - height - 2, width, height))
            for s in self._stands
        ]

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Let the figures take the new room."""
        self._arrange()

    def prepare(self) -> Iterator[None]:
        """Make what takes long of the first look, a step at a time: the places of the names, then each figure."""
        self._place_names()
        yield
        for stand in self._stands:
            self._painters[stand.view].picture(self._state.look(stand.view), stand.k, self._ratio)
            yield

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the figures, what passes over them, and the names."""
        if self.devicePixelRatioF() != self._ratio:
            self._arrange()
        self._place_names()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stand in self._stands:
            view, width = self._turn.seen(stand.view)
            painter.save()
            painter.translate(stand.crown)
            painter.scale(width, 1.0)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, width < 1.0)
            self._painters[view].paint(painter, self._state.look(view), stand.k, self._ratio)
            if not self._turn.running:
                self._paint_passing(painter, stand)
            painter.restore()
        painter.setFont(self._theme.font("label"))
        painter.setPen(self._theme.color("ink2"))
        for words, rect in self._captions():
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
        if not self._turn.running:
            self._labels.paint(painter)
        painter.end()

    def _paint_passing(self, painter: QPainter, stand: Stand) -> None:
        """Paint hatch, hover and focus on one figure."""
        figure_painter = self._painters[stand.view]
        passing = dict.fromkeys((self._asked, self._hovered, self._focused))
        for zone in passing:
            if zone is not None and zone.view is stand.view and self._state.refusal(zone) is not None:
                figure_painter.paint_hatch(painter, self._region(zone), stand.k, self._ratio)
        zone = self._hovered
        if zone is not None and zone.view is stand.view and self._state.refusal(zone) is None:
            chosen = self._state.is_chosen(zone)
            figure_painter.paint_hover(painter, self._region(zone), stand.k, chosen=chosen)
        if self._focused is not None and self._focused.view is stand.view:
            figure_painter.paint_focus(painter, self._region(self._focused), stand.k)

    def _label_at(self, pos: QPointF) -> Zone | None:
        self._place_names()
        key = self._labels.key_at(pos)
        return key if isinstance(key, Zone) else None
