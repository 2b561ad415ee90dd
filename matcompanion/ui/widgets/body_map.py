"""The body map: front and back of the figure, every zone a real check box, its name standing beside the body."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent

from matcompanion.domain.catalogue import Zone
from matcompanion.domain.choices import AreaId, View
from matcompanion.phrases import in_a_row
from matcompanion.ui import wording
from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.body_stage import BodyStage
from matcompanion.ui.widgets.figure import Figures
from matcompanion.ui.widgets.zone_button import ZoneButton
from matcompanion.ui.widgets.zone_walk import ZoneWalk

_SNAP = 22.0  # pixels outside the body that still mean the nearest zone
_WALK = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
_CHOOSE = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_KEEPS_RING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class BodyMap(BodyStage):
    """The figures of *zones*, to choose from by mouse, keyboard or assistive technology.

    What the person asks for is told by ``toggled``; what is chosen then is what ``set_chosen`` says.
    """

    toggled = Signal(str, bool)  # the area asked for; True if it is to be added to the others or taken out again
    refused = Signal(object)  # a Zone that cannot be chosen; its reason says why
    flipped = Signal(object)  # the View that is seen after the person turned the figure

    def __init__(self, theme: Theme, figures: Figures, zones: Iterable[Zone]) -> None:
        super().__init__(theme, figures, zones)
        self._buttons = {zone: self._button(zone) for zone in self._state.zones}
        self._walk = ZoneWalk(tuple(self._buttons.values()))
        self._pressed: Zone | None = None
        self._ring = False  # the keyboard was used last
        self.setAccessibleName(self.tr("Body map"))
        give_role(self, QAccessible.Role.Grouping)
        self.setMouseTracking(True)
        self.setFocusProxy(self._walk.current)
        self._restate()

    def _button(self, zone: Zone) -> ZoneButton:
        button = ZoneButton(zone, self._region(zone), self)
        button.asked.connect(self._take_press)
        button.focus_came.connect(self._take_focus)
        button.focus_went.connect(self._drop_focus)
        return button

    def set_views(self, views: Sequence[str]) -> None:
        """Show *views*: both figures side by side, or one."""
        had_focus = self._walk.current.hasFocus()
        self._walk.show(tuple(View(view) for view in views))
        self.setFocusProxy(self._walk.current)
        self._pressed = self._focused = None
        super().set_views(views)
        for zone, button in self._buttons.items():
            button.setVisible(zone.view in self._views)
        if had_focus:
            self._walk.current.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_chosen(self, areas: Sequence[AreaId]) -> None:
        """Show *areas* as chosen; Tab enters the map at the first of them."""
        super().set_chosen(areas)
        named = self._state.labelled(self._views)
        if areas and named and named[0].area == areas[0] and not self._walk.current.hasFocus():
            self._enter(self._buttons[named[0]])

    def zone_at(self, pos: QPointF) -> Zone | None:
        """Return the zone that a click at *pos* means: by its label, on the body or close to it."""
        labelled = self._label_at(pos)
        if labelled is not None:
            return labelled
        for reach in (0.0, _SNAP):
            for stand in self._stands:
                region = self._figures[stand.view].nearest_region(stand.to_units(pos), reach / stand.k)
                if region is not None:
                    return next((z for z in self._state.zones if self._region(z) is region), None)
        return None

    def button(self, zone: Zone) -> ZoneButton:
        """Return the button of *zone*."""
        return self._buttons[zone]

    def _arrange(self) -> None:
        super()._arrange()
        for stand in self._stands:
            for zone, button in self._buttons.items():
                if zone.view is stand.view:
                    button.stand_on(stand)

    def _restate(self) -> None:
        super()._restate()
        for zone, button in self._buttons.items():
            button.show_checked(self._state.is_chosen(zone))
            button.describe(self._description(zone))

    def _description(self, zone: Zone) -> str:
        """Return what assistive technology says after the name."""
        side = self.tr("front") if zone.view is View.FRONT else self.tr("back")
        reason = self._state.refusal(zone)
        if reason is not None:
            reason = wording.content(reason)
        if zone.area is None:
            return self.tr("{side}, not for the mat: {reason}").format(side=side, reason=reason)
        if reason is not None:
            return self.tr("{side}, not for now: {reason}").format(side=side, reason=reason)
        suggested = [self.tr("suggested")] if zone.area in self._state.suggested else []
        return in_a_row([side, *suggested, *filter(None, [self._state.hint(zone)])])

    def _ask(self, zone: Zone, *, extend: bool) -> None:
        """Tell that somebody wants *zone*, or that it cannot be had."""
        reason = self._state.refusal(zone)
        if reason is not None:
            self._asked = zone
            self.refused.emit(replace(zone, reason=reason))
        elif zone.area is not None:
            self._asked = None
            self.toggled.emit(zone.area, extend)
        self._restate()  # a button that assistive technology has toggled goes back where it belongs

    def _enter(self, button: ZoneButton) -> None:
        self._walk.enter(button)
        self.setFocusProxy(button)

    @Slot(object)
    def _take_press(self, button: ZoneButton) -> None:
        self._ask(button.zone, extend=False)

    @Slot(object, object)
    def _take_focus(self, button: ZoneButton, reason: Qt.FocusReason) -> None:
        if reason not in _KEEPS_RING:
            self._ring = reason != Qt.FocusReason.MouseFocusReason
        self._enter(button)
        self._focused = button.zone if self._ring else None
        self._name_zones_anew()

    @Slot()
    def _drop_focus(self) -> None:
        self._focused = None
        self._name_zones_anew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, choose or turn; everything else goes on to the page."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        extend = bool(modifiers & (_SHIFT | _CONTROL))
        if key in _WALK and not extend:
            self._go(key)
        elif key == Qt.Key.Key_Space or (key in _CHOOSE and not modifiers & _CONTROL):
            if not event.isAutoRepeat():
                self._use_keyboard()
                self._ask(self._walk.current.zone, extend=extend)
        elif key == Qt.Key.Key_F and len(self._views) == 1 and not modifiers:
            self._flip()
        else:
            event.ignore()

    def _go(self, key: Qt.Key) -> None:
        self._use_keyboard()
        button = self._walk.step(key)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _use_keyboard(self) -> None:
        """Show the ring, even if the mouse brought the focus here."""
        self._ring = True
        if self._walk.current.hasFocus():
            self._focused = self._walk.current.zone
            self._name_zones_anew()

    def _flip(self) -> None:
        other = next(view for view in View if view not in self._views)
        self.set_views((other,))
        self.flipped.emit(other)

    def _hover(self, zone: Zone | None) -> None:
        if zone != self._hovered:
            self._hovered = zone
            self.setCursor(Qt.CursorShape.ArrowCursor if zone is None else Qt.CursorShape.PointingHandCursor)
            self._name_zones_anew()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which zone a click would mean."""
        self._hover(self.zone_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold on to the zone under the mouse."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pressed = self.zone_at(event.position())
        if self._pressed is not None:
            self._buttons[self._pressed].setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the zone if the mouse is still on it."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self.zone_at(event.position()) == pressed:
            self._ask(pressed, extend=bool(event.modifiers() & (_SHIFT | _CONTROL)))

    def leaveEvent(self, _event: QEvent) -> None:
        """Show nothing as under the mouse."""
        self._hover(None)
