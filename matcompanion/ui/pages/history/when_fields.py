"""On which day and at what time a session began."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QDate, QSignalBlocker, Qt, QTime, Signal, Slot
from PySide6.QtGui import QShowEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QHBoxLayout, QTimeEdit, QToolButton, QVBoxLayout, QWidget

from matcompanion.ui import wording_history as words
from matcompanion.ui.icons import icon
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel

_FIRST_DAY = QDate(2000, 1, 1)
_HEIGHT = 44
_TIME_LEFT = 10


class _DayEdit(QDateEdit):
    """A day; the wheel is left to the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: nobody chooses a day by scrolling past."""
        event.ignore()


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
        self.day = _DayEdit()
        self.day.setCalendarPopup(True)
        self.day.setMinimumDate(_FIRST_DAY)
        self.day.setDisplayFormat(words.tr("d MMM yyyy"))
        self.day.setAccessibleName(words.tr("Date"))
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

    def _dress_calendar(self) -> None:
        """Show every day alike, in the type and colours of now: Qt's own weekends are red."""
        calendar, plain, quiet = self.day.calendarWidget(), QTextCharFormat(), QTextCharFormat()
        plain.setForeground(self._theme.color("ink"))
        quiet.setForeground(self._theme.color("ink2"))
        calendar.setFont(self._theme.font("label"))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setHeaderTextFormat(quiet)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekday, plain)
        for name, icon_name in (("qt_calendar_prevmonth", "chevron_left"), ("qt_calendar_nextmonth", "chevron")):
            button = calendar.findChild(QToolButton, name)
            if button is not None:
                side = self._theme.scaled(18)
                button.setIcon(icon(icon_name, side, self._theme.hex("ink2")))

    @Slot()
    def _dress(self) -> None:
        self._dress_calendar()
        for field in (self.day, self.time):
            field.setFont(self._theme.font("value"))
            field.lineEdit().setFont(self._theme.font("value"))
            field.setFixedHeight(self._theme.scaled(_HEIGHT))

    def showEvent(self, event: QShowEvent) -> None:
        """Wear the font again: with a stylesheet, Qt takes it off when a parent changes."""
        super().showEvent(event)
        self._dress()
