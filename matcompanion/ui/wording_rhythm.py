"""The sentences about the rhythm: on how many days, never how many in a row, and no word of praise or blame."""

from __future__ import annotations

from datetime import date

from matcompanion.domain.progress import Day, Rhythm
from matcompanion.ui.wording import in_figures, minutes
from matcompanion.ui.wording_progress import day, days, sessions, short_day, tr

__all__ = ["short_day", "tr"]


def title(value: Rhythm) -> str:
    """Return the finding about the last seven days."""
    week = value.week
    if value.last == value.today:
        return tr("{n} of the last {of} days").format(n=in_figures(week.days), of=in_figures(week.of))
    return tr("{n} of {of} days").format(n=in_figures(week.days), of=in_figures(week.of))


def subtitle(value: Rhythm) -> str:
    """Return what the dots are, and the finding about four weeks."""
    four = value.four_weeks
    if value.last == value.today:
        return tr("Days with a session. {n} of the last {of}").format(n=in_figures(four.days), of=in_figures(four.of))
    return tr("Days with a session. {n} of {of}, {days}").format(
        n=in_figures(four.days), of=in_figures(four.of), days=days(value.span, value.today)
    )


def summary(value: Rhythm) -> str:
    """Return the days themselves, for those who do not see them."""
    own = [one.local_date for one in value.days if one.sessions]
    if not own:
        return tr("No day with a session")
    return tr("The last one on {day}").format(day=day(own[-1], value.today))


def day_telling(value: Day, today: date) -> tuple[str, str]:
    """Return a day and what it held."""
    if not value.sessions:
        return day(value.local_date, today), tr("No session")
    text = tr("{sessions}, {minutes}").format(sessions=sessions(value.sessions), minutes=minutes(value.minutes))
    return day(value.local_date, today), text
