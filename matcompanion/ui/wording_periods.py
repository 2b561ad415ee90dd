"""Weeks, months and longer periods in words."""

from __future__ import annotations

from datetime import date

from matcompanion.domain.progress import Period, Unit
from matcompanion.ui.wording_progress import days, in_form, tr


def period(value: Period, today: date) -> str:
    """Return which week, month or longer period it is."""
    days_ = value.days
    if value.unit is Unit.WEEK:
        return tr("This week") if today in days_ else days(days_, today)
    if value.unit is Unit.MONTH:
        return in_form(days_.first, tr("MMMM yyyy"))
    if value.unit is Unit.QUARTER:
        return tr("{first} to {last}").format(
            first=in_form(days_.first, tr("MMM")), last=in_form(days_.last, tr("MMM yyyy"))
        )
    if value.unit is Unit.YEAR:
        return str(days_.first.year)
    return tr("{first} to {last}").format(first=days_.first.year, last=days_.last.year)


def unit(value: Unit) -> str:
    """Return the name of a unit of time."""
    return {
        Unit.WEEK: tr("Week"),
        Unit.MONTH: tr("Month"),
        Unit.QUARTER: tr("Quarter"),
        Unit.YEAR: tr("Year"),
        Unit.DECADE: tr("Decade"),
    }[value]
