"""On which day and at what time a session began."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QDate, QSignalBlocker, QTime, Signal, Slot
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from matcompanion.ui import wording_history as words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.day_field import DayField
from matcompanion.ui.widgets.plain_label import PlainLabel

_HEIGHT = 44
_TIME_LEFT = 10


class _TimeEdit(QTimeEdit):
    """A time; the wheel is left to the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: nobody chooses a time by scrolling past."""
        event.ignore()


class WhenFields(QWidget):
    """``changed`` when the person sets another day or time."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.day = DayField(theme, words.tr("Date"), words.tr("d MMM yyyy"))
        self.time = _TimeEdit()
        self.time.setDisplayFormat(words.tr("HH:mm"))
        self.time.setAccessibleName(words.tr("Time of day"))
        self.time.lineEdit().setTextMargins(_TIME_LEFT, 0, 0, 0)  # the day stands as far in, by the stylesheet
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for name, field in ((words.tr("Date"), self.day), (words.tr("Time of day"), self.time)):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(PlainLabel(theme, name, role="caption", color="ink2"))
            column.addWidget(field)
            row.addLayout(column, 1)
        self.shown = self.value
        self.day.dateChanged.connect(self.changed)
        self.time.timeChanged.connect(self.changed)
        theme.changed.connect(self._dress)
        self._dress()

    def show_moment(self, day: date, at: time, last_day: date) -> None:
        """Show a day and a time; no day after *last_day* can be chosen."""
        with QSignalBlocker(self.day), QSignalBlocker(self.time):
            self.day.setMaximumDate(QDate(last_day.year, last_day.month, last_day.day))
            self.day.setDate(QDate(day.year, day.month, day.day))
            self.time.setTime(QTime(at.hour, at.minute))
        self.shown = self.value

    @property
    def value(self) -> tuple[date, time]:
        """What is shown."""
        day, at = self.day.date(), self.time.time()
        return date(day.year(), day.month(), day.day()), time(at.hour(), at.minute())

    @Slot()
    def _dress(self) -> None:
        self.time.setFont(self._theme.font("value"))
        self.time.lineEdit().setFont(self._theme.font("value"))
        self.time.setFixedHeight(self._theme.control_height(_HEIGHT))

    def showEvent(self, event: QShowEvent) -> None:
        """Wear the font again: with a stylesheet, Qt takes it off when a parent changes."""
        super().showEvent(event)
        self._dress()
