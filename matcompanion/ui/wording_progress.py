"""What the sentences of all graphs share: numbers, days, ranges and filters in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from matcompanion.domain.progress_view import Days, Range
from matcompanion.translation import translate
from matcompanion.ui.wording import in_figures

if TYPE_CHECKING:  # a day is said before the first look at the page Choose, which needs nothing of Progress
    from matcompanion.domain.progress import Progress
    from matcompanion.domain.statistics import Interval

_MINUS = "−"
_MOST_DECIMALS = 4


def tr(text: str, count: int = -1) -> str:
    """Return *text* in the person's language; ``%n`` is *count*."""
    return translate("progress", text, count, in_figures(count))


# Numbers and days ---------------------------------------------------------------------------------------------------


def number(value: float, decimals: int = 1) -> str:
    """Return *value* with at most so many *decimals* and a true minus sign."""
    rounded = round(abs(float(value)), decimals)  # a whole number takes another way through Qt, which crashes
    needed = next(some for some in range(decimals + 1) if round(rounded, some) == rounded)
    text = QLocale().toString(rounded, "f", needed)
    return f"{_MINUS}{text}" if value < 0 and rounded else text


def is_one(value: float) -> bool:
    """Return whether *value* reads as 1, on whichever side of 0."""
    return round(abs(value), 1) == 1


def interval(value: Interval, decimals: int = 1) -> str:
    """Return an interval as words, with more *decimals* where an end beside 0 would read as 0 itself."""
    fine = enough_decimals(value, decimals)
    return tr("{low} to {high}").format(low=number(value.low, fine), high=number(value.high, fine))


def enough_decimals(value: Interval, least: int) -> int:
    """Return with how many decimals, *least* or more, an interval that leaves out 0 is seen to do so."""
    nearest = min(abs(value.low), abs(value.high))
    some = range(least, _MOST_DECIMALS)
    return next((n for n in some if not value.excludes_zero or round(nearest, n)), _MOST_DECIMALS)


def day(value: date, today: date | None = None) -> str:
    """Return a day with its weekday; the year stands there unless it is that of *today*."""
    same_year = today is not None and value.year == today.year
    return in_form(value, tr("dddd d MMMM") if same_year else tr("ddd d MMM yyyy"))


def short_day(value: date) -> str:
    """Return a day without its year."""
    return in_form(value, tr("d MMM"))


def table_day(value: date) -> str:
    """Return a day for a column of days."""
    return in_form(value, tr("ddd d MMM yyyy"))


def month(value: date, *, year: bool) -> str:
    """Return the short name of the month, in January with its *year* if wanted."""
    return in_form(value, tr("MMM yyyy") if year and value.month == 1 else tr("MMM"))


def weekday(value: date) -> str:
    """Return the short name of the day of the week."""
    return in_form(value, "ddd")


def in_form(value: date, form: str) -> str:
    """Return a day in one of Qt's forms of dates."""
    return QLocale().toString(QDate(value.year, value.month, value.day), form)


def sessions(count: int) -> str:
    """Return *count* sessions in words."""
    return tr("%n session" if count == 1 else "%n sessions", count)


def span(value: Range) -> str:
    """Return the name of a range as it stands on its switch."""
    return {
        Range.FOUR_WEEKS: tr("4 weeks"),
        Range.THREE_MONTHS: tr("3 months"),
        Range.YEAR: tr("Year"),
        Range.ALL: tr("All"),
        Range.DATES: tr("Dates"),
    }[value]


def within(value: Progress) -> str:
    """Return the days that are shown as the end of a sentence."""
    return {
        Range.FOUR_WEEKS: tr("in these 4 weeks"),
        Range.THREE_MONTHS: tr("in these 3 months"),
        Range.YEAR: tr("in the past year"),
        Range.ALL: tr("so far"),
        Range.DATES: from_days(value.days, value.today),
    }[value.range]


def is_all_shown(value: Progress) -> bool:
    """Return whether what is counted on the days that are shown is what there is so far."""
    return value.shown == value.sessions


def from_days(value: Days, today: date) -> str:
    """Return from when to when it was as the end of a sentence."""
    return tr("from {days}").format(days=days(value, today))


def days(value: Days, today: date) -> str:
    """Return the first and the last day of *value*, with years where they are not that of *today*."""
    if value.first == value.last:
        return short_day_of(value.first, today)
    last = short_day_of(value.last, today)
    same_year = value.first.year == value.last.year
    first = short_day(value.first) if same_year else short_day_of(value.first, today)
    return tr("{first} to {last}").format(first=first, last=last)


def short_day_of(value: date, today: date) -> str:
    """Return a day, with its year unless that is the one of *today*."""
    return short_day(value) if value.year == today.year else in_form(value, tr("d MMM yyyy"))


def nothing_chosen(value: Progress) -> str:
    """Return that no session passes the filters on the days that are shown."""
    if not value.sessions:
        return tr("No sessions like these")
    return tr("No sessions {within}").format(within=within(value))


def nothing_chosen_reason(value: Progress) -> str:
    """Return where there are some."""
    if not value.sessions:
        return tr(
            "You have %n session, but none that passes the filters."
            if value.ever == 1
            else "You have %n sessions, but none that passes the filters.",
            value.ever,
        )
    return tr("There is %n on other days." if value.sessions == 1 else "There are %n on other days.", value.sessions)


def show_range(value: Range) -> str:
    """Return the button that looks further back."""
    return tr("Show year") if value is Range.YEAR else tr("Show all")
