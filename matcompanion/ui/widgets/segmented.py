"""A switch between a few choices, one of them on: radio buttons on one track, in rows where one is too long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.focus_ring import RING_RADIUS

_HEIGHT = 44
_INSET = 4
_ROOMY, _TIGHT = 30, 18


class _Segment(QRadioButton):
    """One choice; paints a pill when it is on."""

    def __init__(self, theme: Theme, text: str, padding: int) -> None:
        super().__init__(text)
        self._theme, self._padding = theme, padding
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Return the size for the text in its heavier weight, so that nothing moves when it is chosen."""
        width = QFontMetrics(self._theme.font("label_strong")).horizontalAdvance(self.text())
        side = self._theme.control_height(_HEIGHT)
        return QSize(max(side, width + self._theme.scaled(self._padding)), side)

    def minimumSizeHint(self) -> QSize:
        """Return the same size: a segment is never cut."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """Answer to a click anywhere on the segment."""
        return self.rect().contains(pos)  # type: ignore[call-overload, no-any-return]  # QPoint by Qt's contract

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, on = self._theme, self.isChecked()
        if on:
            painter.setPen(QPen(theme.color("control"), 1.5) if theme.stronger else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if theme.dark else "surface"))
            pill = QRectF(self.rect()).adjusted(1, _INSET, -1, -_INSET)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(theme.font("label_strong" if on else "label"))
        painter.setPen(theme.color("ink" if on or self.underMouse() else "ink2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Segmented(QWidget):
    """The row; emits ``chosen`` with the index when the person picks another one."""

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, names: Sequence[str], *, current: int = 0, label: str = "", tight: bool = False
    ) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(label)
        give_role(self, QAccessible.Role.Grouping)
        self._group = QButtonGroup(self)
        self._telling_nobody = False
        row = FlowLayout(self, gap=0)
        row.setContentsMargins(_INSET, 0, _INSET, 0)
        for index, name in enumerate(names):
            segment = _Segment(theme, name, _TIGHT if tight else _ROOMY)
            self._group.addButton(segment, index)
            row.addWidget(segment)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_current(current)
        self._group.idToggled.connect(self._toggled)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def current(self) -> int:
        """The index that is on."""
        return self._group.checkedId()

    def set_current(self, index: int) -> None:
        """Put *index* on without telling anybody."""
        self._telling_nobody = True
        self._group.button(index).setChecked(True)
        self._telling_nobody = False

    @Slot(int, bool)
    def _toggled(self, index: int, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Tell what was chosen: assistive technology toggles a button without clicking it."""
        if on and not self._telling_nobody:
            self.chosen.emit(index)

    @Slot()
    def _dress(self) -> None:
        for segment in self._group.buttons():
            segment.setProperty(RING_RADIUS, self._theme.control_height(_HEIGHT) // 2)
            segment.updateGeometry()
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        radius = self._theme.control_height(_HEIGHT) / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.end()
