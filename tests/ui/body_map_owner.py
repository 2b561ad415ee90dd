"""A page that owns a body map for the tests, and the hand that points at it and presses keys on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from matcompanion.domain.catalogue import Zone
from matcompanion.domain.choices import View
from matcompanion.ui.widgets.body_map import BodyMap

NO_MOD, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class Owner:
    """Chooses what the map asks for, as a page does, and notes what it was told."""

    def __init__(self, body: BodyMap) -> None:
        self.body = body
        self.toggled: list[tuple[str, bool]] = []
        self.refused: list[Zone] = []
        self.flipped: list[View] = []
        body.toggled.connect(self.choose)
        body.refused.connect(self.refused.append)
        body.flipped.connect(self.flipped.append)

    def choose(self, area: str, extend: bool) -> None:
        self.toggled.append((area, extend))
        self.body.set_chosen((*self.body.chosen, area) if extend else (area,))


def focus(body: BodyMap, zone: Zone) -> None:
    body.button(zone).setFocus(Qt.FocusReason.TabFocusReason)


def middle(body: BodyMap, zone: Zone) -> QPoint:
    """Where a hand with a mouse would aim: the middle of what assistive technology says is there."""
    return body.button(zone).geometry().center()


def hover(body: BodyMap, pos: QPoint) -> None:
    place = QPointF(pos)
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(
        body, QMouseEvent(QEvent.Type.MouseMove, place, body.mapToGlobal(place), none, none, NO_MOD)
    )
