"""The words of reminders: times as this computer writes them, days by their names."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale, QTime

_SHORT = QLocale.FormatType.ShortFormat
_TYPED = re.compile(r"(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?")
_HALF_DAY, _HOUR = 12, 60


def tr(text: str) -> str:
    """Return *text* in the person's language."""
    return QCoreApplication.translate("reminders", text)


def clock_time(minutes: int) -> str:
    """Return *minutes* after midnight as a time of day."""
    return QLocale().toString(QTime(minutes // _HOUR % 24, minutes % _HOUR), _SHORT)


def clock_minutes(text: str) -> int | None:
    """Return the minutes after midnight of a time that was typed, such as 20:30, 2030 or 8 pm; None for no time."""
    locale = QLocale()
    whole = locale.toTime(text.strip(), _SHORT)
    if whole.isValid():
        return whole.hour() * _HOUR + whole.minute()
    found = _TYPED.search(text)
    if found is None:
        return None
    hour, minute = int(found.group(1)), int(found.group(2) or 0)
    half = text[found.end() :].strip().lower()
    if hour <= _HALF_DAY and half.startswith(("pm", "p.", locale.pmText().lower())):
        hour = hour % _HALF_DAY + _HALF_DAY
    elif hour == _HALF_DAY and half.startswith(("am", "a.", locale.amText().lower())):
        hour = 0
    return hour * _HOUR + minute if hour < 24 and minute < _HOUR else None


def days_in_order() -> list[int]:
    """Return the days of a week, 0 for Monday, from the one that it begins with here."""
    first = QLocale().firstDayOfWeek().value - 1
    return [(first + place) % 7 for place in range(7)]


def day(number: int, *, short: bool = False) -> str:
    """Return the name of a day, 0 for Monday."""
    form = _SHORT if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(number + 1, form)
