"""A rating with its title and, on the right, what was before and what is now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.rating_scale import RatingScale

_GAP = 16


class RatingBlock(QWidget):
    """*title* above *scale*; *hint* stands in the place of the numbers, for a scale that was not asked before."""

    def __init__(self, theme: Theme, title: str, scale: RatingScale, *, hint: str = "") -> None:
        super().__init__()
        self.scale = scale
        self._hint = hint
        self._title = PlainLabel(theme, title, role="subsection", wrap=True)
        self._note = PlainLabel(theme, "", role="label", color="ink2")
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(0)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._note, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._head)
        column.addWidget(scale)
        scale.rated.connect(self.refresh)
        theme.changed.connect(self._arrange)
        self.refresh()

    @property
    def note(self) -> str:
        """The words on the right."""
        return self._note.text()

    @property
    def note_is_beside(self) -> bool:
        """Whether the note stands beside the title, and not below it."""
        return self._head.direction() == QBoxLayout.Direction.LeftToRight

    @Slot()
    def refresh(self) -> None:
        """Say what the scale shows."""
        self._note.setText(self._words())
        self._arrange()

    def _words(self) -> str:
        before, now = self.scale.before, self.scale.rating
        if self._hint:
            return self._hint
        if before is not None and now is not None:
            return self.tr("Before {before}, now {now}").format(before=before, now=now)
        if before is not None:
            return self.tr("Before {before}").format(before=before)
        return "" if now is None else self.tr("Now {now}").format(now=now)

    @Slot()
    def _arrange(self) -> None:
        needed = (
            self._title.fontMetrics().horizontalAdvance(self._title.text()) + _GAP + self._note.sizeHint().width()
        )
        beside = needed <= self.width() or not self._note.text()
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        below = self._title.fontMetrics().descent() - self._note.fontMetrics().descent() if beside else 0
        self._note.setContentsMargins(0, 0, 0, max(0, below))  # both stand on one line, whatever their sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the note beside the title where both fit."""
        super().resizeEvent(event)
        self._arrange()
