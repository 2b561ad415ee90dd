"""The sentences about what was done: minutes, the year and the rhythm. They count, and praise nothing."""

from __future__ import annotations

from datetime import date

from matcompanion.domain.choices import Kind
from matcompanion.domain.progress import Calendar, Day, Minutes, Period, Progress, Stretch, Unit
from matcompanion.domain.progress_view import Days
from matcompanion.phrases import in_a_row, inside_sentence, listed
from matcompanion.ui.wording import in_figures, kind, minutes
from matcompanion.ui.wording_periods import period, unit
from matcompanion.ui.wording_progress import day, from_days, sessions, tr, weekday, within

__all__ = ["day", "period", "sessions", "tr", "unit", "weekday", "within"]

# Minutes per week ---------------------------------------------------------------------------------------------------


def minutes_title(progress: Progress) -> str:
    """Return the finding about the running week, or about the days that are shown if they do not hold all of it."""
    value = progress.minutes
    week = value.this_week
    if week is None or week.period.days.first < progress.days.first:
        return tr("{minutes} {within}").format(minutes=minutes(value.total_minutes), within=within(progress))
    if not week.sessions:
        return tr("No sessions this week so far")
    text = tr("%n minute this week" if week.total_minutes == 1 else "%n minutes this week", week.total_minutes)
    if value.goal and week.total_minutes >= value.goal:
        return tr("{minutes}, goal reached").format(minutes=text)
    return text


def minutes_subtitle(value: Minutes) -> str:
    """Return what the bars are, and how the goal went."""
    what = {
        Unit.WEEK: tr("Minutes a week"),
        Unit.MONTH: tr("Minutes a week, the average of each month"),
        Unit.QUARTER: tr("Minutes a week, the average of each quarter"),
        Unit.YEAR: tr("Minutes a week, the average of each year"),
        Unit.DECADE: tr("Minutes a week, the average of each decade"),
    }[value.unit]
    if not value.goal or not value.counted:
        return what
    weeks = tr("%n full week" if value.counted == 1 else "%n full weeks", value.counted)
    return tr("{what}. {goal} or more in {reached} of {weeks}").format(
        what=what, goal=in_figures(value.goal), reached=in_figures(value.reached), weeks=weeks
    )


def minutes_summary(value: Minutes, today: date) -> str:
    """Return the numbers behind the bars, for those who do not see them."""
    bars = value.stretches
    most = max(bars, key=lambda stretch: stretch.total_a_week)
    over = bars[:-1] if value.running and len(bars) > 1 else bars
    least = min(over, key=lambda stretch: stretch.total_a_week)
    parts = [
        _shown(value.unit, len(bars)),
        tr("{minutes} in all").format(minutes=minutes(value.total_minutes)),
        tr("most {minutes} a week, {period}").format(
            minutes=minutes(_a_week(most)), period=_inside(most.period, today)
        ),
        tr("least {minutes}").format(minutes=minutes(_a_week(least))),
    ]
    if value.goal:
        parts.append(tr("goal {minutes} a week").format(minutes=minutes(value.goal)))
    return in_a_row(parts)


def _a_week(value: Stretch) -> int:
    """Return the whole minutes of a week, as its bar has them, or those of an average week of a longer stretch."""
    return value.total_minutes if value.period.unit is Unit.WEEK else round(value.total_a_week)


def _inside(value: Period, today: date) -> str:
    return inside_sentence(period(value, today)) if value.unit is Unit.WEEK else period(value, today)


def _shown(unit_: Unit, count: int) -> str:
    return {
        Unit.WEEK: tr("%n week shown" if count == 1 else "%n weeks shown", count),
        Unit.MONTH: tr("%n months shown", count),
        Unit.QUARTER: tr("%n quarters shown", count),
        Unit.YEAR: tr("%n years shown", count),
        Unit.DECADE: tr("%n decades shown", count),
    }[unit_]


def running(value: Unit) -> str:
    """Return the period that is not over as it stands in the key."""
    return {
        Unit.WEEK: tr("This week"),
        Unit.MONTH: tr("This month"),
        Unit.QUARTER: tr("This quarter"),
        Unit.YEAR: tr("This year"),
        Unit.DECADE: tr("This decade"),
    }[value]


def stretch_reading(value: Stretch) -> str:
    """Return what a week held, or a longer stretch in an average week."""
    if not value.sessions:
        return tr("No sessions")
    a_week = value.period.unit is not Unit.WEEK
    kinds = [
        (one, round(value.a_week(one)) if a_week else value.minutes(one)) for one in Kind if value.seconds.get(one)
    ]
    total = minutes(_a_week(value))
    if a_week:
        total = tr("{minutes} a week").format(minutes=total)
    if len(kinds) == 1:
        return tr("{minutes}, {kind}").format(minutes=total, kind=inside_sentence(kind(kinds[0][0])))
    each = listed(f"{inside_sentence(kind(one))} {in_figures(count)}" for one, count in kinds)
    return tr("{minutes}: {each}").format(minutes=total, each=each)


def goal(count: int) -> str:
    """Return the goal as it stands in the key."""
    return tr("Goal, %n minute" if count == 1 else "Goal, %n minutes", count)


# Year calendar ------------------------------------------------------------------------------------------------------


def calendar_title(progress: Progress) -> str:
    """Return the finding about the days that are looked at, a year of them at the most."""
    value = progress.calendar
    when = within(progress)
    if value.whole:
        first, last = value.days[0].local_date, value.days[-1].local_date
        when = tr("in the past year") if last == progress.today else from_days(Days(first, last), progress.today)
    if not value.sessions:
        return tr("No sessions {within}").format(within=when)
    text = tr("{sessions} {within}").format(sessions=sessions(value.sessions), within=when)
    if value.days_with == value.sessions:
        return text
    days = tr("%n day" if value.days_with == 1 else "%n days", value.days_with)
    return tr("{sessions}, on {days}").format(sessions=text, days=days)


def calendar_subtitle(*, dark: bool) -> str:
    """Return how to read the dots."""
    if dark:
        return tr("One dot a day. Bigger and brighter means more minutes")
    return tr("One dot a day. Bigger and darker means more minutes")


def calendar_summary(value: Calendar) -> str:
    """Return the numbers behind the dots, for those who do not see them."""
    with_sessions = [one for one in value.days if one.sessions and one.shown]
    if not with_sessions:
        return tr("No day with a session")
    longest = max(with_sessions, key=lambda one: one.minutes)
    return in_a_row(
        (
            tr("%n day with a session" if len(with_sessions) == 1 else "%n days with a session", len(with_sessions)),
            tr("{minutes} in all").format(minutes=minutes(value.total_minutes)),
            tr("most {minutes} on {day}").format(minutes=minutes(longest.minutes), day=day(longest.local_date)),
            tr("last on {day}").format(day=day(with_sessions[-1].local_date)),
        )
    )


def day_reading(value: Day) -> str:
    """Return what a day held."""
    if value.sessions == 1:
        return minutes(value.minutes)
    return tr("{minutes} in {sessions}").format(minutes=minutes(value.minutes), sessions=sessions(value.sessions))
