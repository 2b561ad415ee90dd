"""The claimed benefits in a row, each with how sure anyone can be and one honest line."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Claim
from matcompanion.phrases import in_a_row
from matcompanion.ui import wording
from matcompanion.ui import wording_learn as words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.evidence_label import EvidenceLabel
from matcompanion.ui.widgets.focus_ring import RING_RADIUS
from matcompanion.ui.widgets.icon_label import IconLabel
from matcompanion.ui.widgets.plain_label import PlainLabel

REACH = 12
"""How far the ground of a row reaches out of the column of text, so that its words stand in line with the others."""
_RADIUS, _PAD, _GAP = 14, 10, 12


class ClaimRow(QAbstractButton):
    """A claim; it opens what is known of it."""

    def __init__(self, theme: Theme, claim: Claim) -> None:
        super().__init__()
        self._theme, self.claim = theme, claim
        name, text = wording.content(claim.name), wording.content(claim.text)
        self.setText(name)
        self.setAccessibleName(in_a_row((name, words.grade(claim.grade))))
        self.setAccessibleDescription(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(RING_RADIUS, _RADIUS)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name = PlainLabel(theme, name, role="subsection", wrap=True)
        self._evidence = EvidenceLabel(theme, claim.grade)
        self._text = PlainLabel(theme, text, role="reading", color="ink2", wrap=True)
        self._lay_out()
        theme.changed.connect(self._arrange)
        self._arrange()

    def _lay_out(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(_GAP)
        self._head.addWidget(self._name, 1)
        self._head.addWidget(self._evidence)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(self._head)
        column.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(REACH, _PAD, REACH, _PAD)
        row.setSpacing(_GAP)
        row.addLayout(column, 1)
        row.addWidget(IconLabel(self._theme, "chevron", size=18, color="ink3"), 0, Qt.AlignmentFlag.AlignVCenter)
        for inside in self.findChildren(QWidget):
            inside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the evidence beside the name, or below it."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        direction = QBoxLayout.Direction
        room = self.width() - 2 * REACH - 2 * _GAP - self._theme.scaled(18)
        name = self._name.fontMetrics().horizontalAdvance(self._name.text())
        beside = name + self._evidence.sizeHint().width() <= room
        self._head.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        # Without an alignment the pill, which keeps its width, would cap that of the name.
        self._head.setAlignment(self._evidence, Qt.AlignmentFlag(0) if beside else Qt.AlignmentFlag.AlignLeft)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of what is inside."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the evidence: all else wraps."""
        return QSize(self._evidence.sizeHint().width() + 2 * REACH + _GAP + self._theme.scaled(18), 44)

    def hasHeightForWidth(self) -> bool:
        """Return True: words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at which all words are seen."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else 44

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground under the mouse."""
        if self.underMouse():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("stage"))
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
            painter.end()
