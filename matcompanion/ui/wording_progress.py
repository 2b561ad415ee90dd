"""The sentences of the Progress page: findings in plain words, never beyond what the numbers allow."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from matcompanion.domain.choices import Kind
from matcompanion.domain.progress import DAYS_OF_WEEK, Calendar, Comparison, Day, Minutes, Point, Range, Week
from matcompanion.domain.statistics import Finding, Interval, Stage, Verdict
from matcompanion.ui.wording import kind, minutes, scale

_MINUS = "−"


def tr(text: str, count: int = -1) -> str:
    """Return *text* in the person's language; ``%n`` is *count*."""
    return QCoreApplication.translate("progress", text, None, count)


# Numbers and days ---------------------------------------------------------------------------------------------------


def number(value: float) -> str:
    """Return *value* with at most one decimal and a true minus sign."""
    rounded = round(abs(value), 1)
    text = QLocale().toString(rounded, "f", 0 if rounded == int(rounded) else 1)
    return f"{_MINUS}{text}" if value < 0 and rounded else text


def interval(value: Interval) -> str:
    """Return an interval as words."""
    return tr("{low} to {high}").format(low=number(value.low), high=number(value.high))


def day(value: date, today: date | None = None) -> str:
    """Return a day with its weekday; the year stands there unless it is that of *today*."""
    same_year = today is not None and value.year == today.year
    return _date(value, tr("dddd d MMMM") if same_year else tr("ddd d MMM yyyy"))


def short_day(value: date) -> str:
    """Return a day without its year."""
    return _date(value, tr("d MMM"))


def table_day(value: date) -> str:
    """Return a day for a column of days."""
    return _date(value, tr("ddd d MMM yyyy"))


def month(value: date, *, year: bool) -> str:
    """Return the short name of the month, in January with its *year* if wanted."""
    return _date(value, tr("MMM yyyy") if year and value.month == 1 else tr("MMM"))


def weekday(value: date) -> str:
    """Return the short name of the day of the week."""
    return _date(value, "ddd")


def _date(value: date, form: str) -> str:
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
    }[value]


# Minutes per week ---------------------------------------------------------------------------------------------------


def minutes_title(value: Minutes) -> str:
    """Return the finding about the running week."""
    this_week = value.this_week
    if not this_week.sessions:
        return tr("No sessions this week so far")
    text = tr(
        "%n minute this week" if this_week.total_minutes == 1 else "%n minutes this week", this_week.total_minutes
    )
    if value.goal and this_week.total_minutes >= value.goal:
        return tr("{minutes}, goal reached").format(minutes=text)
    return text


def minutes_subtitle(value: Minutes) -> str:
    """Return what the bars are, and how the goal went."""
    if not value.goal or not value.counted:
        return tr("Minutes a week, all sessions")
    weeks = tr("%n full week" if value.counted == 1 else "%n full weeks", value.counted)
    return tr("Minutes a week. {goal} or more in {reached} of {weeks}").format(
        goal=value.goal, reached=value.reached, weeks=weeks
    )


def minutes_summary(value: Minutes) -> str:
    """Return the numbers behind the bars, for those who do not see them."""
    totals = [week.total_minutes for week in value.weeks]
    most = max(value.weeks, key=lambda week: week.total_minutes)
    parts = [
        tr("%n week shown" if len(totals) == 1 else "%n weeks shown", len(totals)),
        tr("{minutes} in all").format(minutes=minutes(sum(totals))),
        tr("most {minutes} in the week of {day}").format(
            minutes=minutes(most.total_minutes), day=short_day(most.first_day)
        ),
        tr("least {minutes}").format(minutes=minutes(min(totals))),
    ]
    if value.goal:
        parts.append(tr("goal {minutes} a week").format(minutes=minutes(value.goal)))
    return ", ".join(parts)


def week_name(value: Week, today: date) -> str:
    """Return which week it is."""
    last = value.first_day + timedelta(days=DAYS_OF_WEEK - 1)
    if value.first_day <= today <= last:
        return tr("This week")
    last_day = short_day(last) if last.year == today.year else _date(last, tr("d MMM yyyy"))
    return tr("{first} to {last}").format(first=short_day(value.first_day), last=last_day)


def week_reading(value: Week) -> str:
    """Return what a week held."""
    if not value.sessions:
        return tr("No sessions")
    kinds = [(one, value.minutes(one)) for one in Kind if value.seconds.get(one)]
    total = minutes(value.total_minutes)
    if len(kinds) == 1:
        return tr("{minutes}, {kind}").format(minutes=total, kind=kind(kinds[0][0]).lower())
    each = ", ".join(f"{kind(one).lower()} {count}" for one, count in kinds)
    return tr("{minutes}: {each}").format(minutes=total, each=each)


def goal(count: int) -> str:
    """Return the goal as it stands in the key."""
    return tr("Goal, %n minute" if count == 1 else "Goal, %n minutes", count)


# Year calendar ------------------------------------------------------------------------------------------------------


def calendar_title(value: Calendar) -> str:
    """Return the finding about the year."""
    if not value.sessions:
        return tr("No sessions in the past year")
    text = tr(
        "%n session in the past year" if value.sessions == 1 else "%n sessions in the past year", value.sessions
    )
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
    with_sessions = [one for one in value.days if one.sessions]
    if not with_sessions:
        return tr("No day with a session")
    longest = max(with_sessions, key=lambda one: one.minutes)
    return ", ".join(
        (
            tr("%n day with a session" if len(with_sessions) == 1 else "%n days with a session", len(with_sessions)),
            tr("{minutes} in all").format(minutes=minutes(sum(one.minutes for one in with_sessions))),
            tr("most {minutes} on {day}").format(minutes=minutes(longest.minutes), day=day(longest.local_date)),
            tr("last on {day}").format(day=day(with_sessions[-1].local_date)),
        )
    )


def day_reading(value: Day) -> str:
    """Return what a day held."""
    if value.sessions == 1:
        return minutes(value.minutes)
    return tr("{minutes} in {sessions}").format(minutes=minutes(value.minutes), sessions=sessions(value.sessions))


# Before and after ---------------------------------------------------------------------------------------------------


def comparison_title(value: Comparison) -> str:
    """Return what may be said about all changes together; it grows with the number of pairs."""
    found = value.finding
    if found.verdict is Verdict.LOWER:
        return tr("Your ratings were usually lower after sessions")
    if found.verdict is Verdict.HIGHER:
        return tr("Your ratings were usually higher after sessions")
    if found.verdict is Verdict.UNCLEAR:
        return tr("No clear change after sessions")
    if found.stage is Stage.MEDIAN:
        return tr("%n rated sessions, too few to tell", found.pairs)
    return tr("%n rated session so far" if found.pairs == 1 else "%n rated sessions so far", found.pairs)


def comparison_subtitle(value: Comparison, all_sessions: int) -> str:
    """Return what the dots are, and how many sessions have no pair."""
    what = tr("{scale} before and after, 0 to 10").format(scale=scale(value.scale))
    return tr("{what}. {rated}").format(what=what, rated=_rated(value.finding.pairs, all_sessions))


def nothing_rated_subtitle(all_sessions: int) -> str:
    """Return the same where no session has a pair on any scale."""
    return tr("{what}. {rated}").format(what=tr("Ratings before and after, 0 to 10"), rated=_rated(0, all_sessions))


def _rated(pairs: int, all_sessions: int) -> str:
    text = tr("{rated} of %n session rated" if all_sessions == 1 else "{rated} of %n sessions rated", all_sessions)
    return text.format(rated=pairs)


def certainty(found: Finding) -> str:
    """Return how sure the median is; empty where there is none."""
    if found.band is None:
        return ""
    return tr("95 % interval {interval}").format(interval=interval(found.band))


def comparison_note(found: Finding) -> str:
    """Return what must stand beside it."""
    if found.verdict is Verdict.LOWER:
        return tr("Resting alone often does this too.")
    return tr("Ratings cannot tell the mat apart from simply lying still.")


def comparison_summary(value: Comparison) -> str:
    """Return the numbers behind the dots, for those who do not see them."""
    shown = value.shown
    parts = [text for text in (median(value.finding), certainty(value.finding)) if text]
    parts.append(tr("%n session shown" if len(shown) == 1 else "%n sessions shown", len(shown)))
    if shown:
        parts.append(tr("the last one {reading}").format(reading=point_reading(shown[-1])))
        lower = sum(point.change < 0 for point in shown)
        same = sum(point.change == 0 for point in shown)
        parts.append(
            tr("{lower} lower, {same} the same, {higher} higher").format(
                lower=lower, same=same, higher=len(shown) - lower - same
            )
        )
    return ", ".join(parts)


def point_reading(value: Point) -> str:
    """Return the two ratings of a session."""
    return tr("{before} before, {after} after").format(before=number(value.before), after=number(value.after))


def nothing_rated(value: Range) -> str:
    """Return that the range has no pair."""
    return {
        Range.FOUR_WEEKS: tr("No rated sessions in these 4 weeks"),
        Range.THREE_MONTHS: tr("No rated sessions in these 3 months"),
        Range.YEAR: tr("No rated sessions in this year"),
        Range.ALL: tr("No rated sessions"),
    }[value]


def median(found: Finding) -> str:
    """Return the median change; empty where it may not be shown."""
    if found.median is None:
        return ""
    if not found.median:
        return tr("Median change 0")
    points = tr("Median change {number} point") if abs(found.median) == 1 else tr("Median change {number} points")
    return points.format(number=number(found.median))
