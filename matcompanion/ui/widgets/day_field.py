"""A day, typed or chosen in a calendar that looks like the rest of the program."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Slot
from PySide6.QtGui import QShowEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton

from matcompanion.ui.icons import icon
from matcompanion.ui.theme import Theme

_FIRST_DAY = QDate(2000, 1, 1)
_HEIGHT = 44
_CALENDAR_EDGE = 7


class DayField(QDateEdit):
    """A day since the year 2000, written as *written* says; the wheel is left to the page."""

    def __init__(self, theme: Theme, name: str, written: str) -> None:
        super().__init__()
        self._theme = theme
        self.setCalendarPopup(True)
        self.setMinimumDate(_FIRST_DAY)
        self.setDisplayFormat(written)
        self.setAccessibleName(name)
        theme.changed.connect(self._dress)
        self._dress()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: nobody chooses a day by scrolling past."""
        event.ignore()

    def showEvent(self, event: QShowEvent) -> None:
        """Wear the font again: with a stylesheet, Qt takes it off when a parent changes."""
        super().showEvent(event)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        self.setFont(self._theme.font("value"))
        self.lineEdit().setFont(self._theme.font("value"))
        self.setFixedHeight(self._theme.control_height(_HEIGHT))
        if self.isVisible():
            self._dress_calendar()

    def _dress_calendar(self) -> None:
        """Show every day alike, in the type and colours of now: Qt's own weekends are red."""
        calendar, quiet = self.calendarWidget(), QTextCharFormat()
        calendar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # else it has no edge
        layout = calendar.layout()
        if layout is not None:
            layout.setContentsMargins(*(4 * (_CALENDAR_EDGE,)))
        quiet.setForeground(self._theme.color("ink2"))
        calendar.setFont(self._theme.font("label"))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setHeaderTextFormat(quiet)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekday, QTextCharFormat())
        for name, icon_name in (("qt_calendar_prevmonth", "chevron_left"), ("qt_calendar_nextmonth", "chevron")):
            button = calendar.findChild(QToolButton, name)
            if button is not None:
                side = self._theme.scaled(18)
                button.setIcon(icon(icon_name, side, self._theme.hex("ink2")))
