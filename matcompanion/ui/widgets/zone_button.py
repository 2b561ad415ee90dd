"""A zone of the figure for the keyboard and for assistive technology: a real check box that paints nothing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from matcompanion.domain.catalogue import Zone
from matcompanion.ui import wording
from matcompanion.ui.widgets.body_layout import Stand
from matcompanion.ui.widgets.figure import Region
from matcompanion.ui.widgets.focus_ring import OWN_FOCUS


class ZoneButton(QAbstractButton):
    """The button of *zone*; its map decides what asking for it does.

    The mouse goes to the map, which knows about labels and near misses; keys go up to it too.
    """

    asked = Signal(object)  # this button
    focus_came = Signal(object, object)  # this button, the Qt.FocusReason
    focus_went = Signal()

    def __init__(self, zone: Zone, region: Region, parent: QWidget) -> None:
        super().__init__(parent)
        self.zone, self.region = zone, region
        self._stand: Stand | None = None
        self.setCheckable(True)
        self.setAccessibleName(wording.content(zone.name))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty(OWN_FOCUS, True)
        self.clicked.connect(self._ask)
        self.toggled.connect(self._ask)  # assistive technology toggles without a click

    def stand_on(self, stand: Stand) -> None:
        """Lie over the region where its figure stands; of a pair, over the right one, so that the middle hits."""
        self._stand = stand
        self.setGeometry(stand.rect_to_pixels(self.region.piece).toAlignedRect())

    def show_checked(self, on: bool) -> None:  # noqa: FBT001 - like setChecked
        """Be checked or not without asking for anything."""
        blocker = QSignalBlocker(self)
        self.setChecked(on)
        blocker.unblock()

    def describe(self, text: str) -> None:
        """Say *text* after the name."""
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self)

    def nextCheckState(self) -> None:
        """Stay as it is: the map answers."""

    def hitButton(self, pos: QPoint) -> bool:
        """Return whether *pos* is on the region itself."""
        if self._stand is None:
            return False
        return self.region.path.contains(self._stand.to_units(QPointF(pos + self.pos())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the map."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the map."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the map how the focus came."""
        self.focus_came.emit(self, event.reason())

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Tell the map that the focus went."""
        self.focus_went.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing: the map paints the figure as a whole."""
