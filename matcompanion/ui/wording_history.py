"""The sentences of the History page: what a session was, how it went and what was rated."""

from __future__ import annotations

from datetime import date
from itertools import product

from PySide6.QtCore import QDate, QLocale, QTime

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import EndReason, Kind, Scale, Source, Status, When
from matcompanion.domain.limits import Placement
from matcompanion.domain.own_pattern import OWN_PATTERN
from matcompanion.domain.progress import COMPARED
from matcompanion.domain.remembered import MemoryProblem
from matcompanion.domain.session import Rating, Session, SessionEvent, Stage
from matcompanion.domain.session_instant import EventKind
from matcompanion.domain.session_strip import Strip
from matcompanion.phrases import in_a_row, inside_sentence, listed
from matcompanion.translation import translate
from matcompanion.ui import wording
from matcompanion.ui.wording import in_figures
from matcompanion.ui.wording_progress import day


def tr(text: str, count: int = -1) -> str:
    """Return *text* in the person's language; ``%n`` is *count*."""
    return translate("history", text, count, in_figures(count))


def subject(catalogue: Catalogue, session: Session) -> str:
    """Return what a session was about."""
    if session.kind is Kind.BREATHING:
        return tr("Breathing only")
    if session.kind is Kind.REST:
        return tr("Rest without the mat")
    return areas(catalogue, session) or wording.kind(session.kind)


def areas(catalogue: Catalogue, session: Session) -> str:
    """Return the areas of a session as one phrase; an id that the content does not know stands for itself."""
    known = tuple(area for area in session.areas if area in catalogue.areas)
    unknown = [area for area in session.areas if area not in catalogue.areas]
    return listed(filter(None, (wording.areas(catalogue, known), *unknown)))


def time_of(session: Session) -> str:
    """Return on which day and from when to when."""
    begin, end = (
        QLocale().toString(QTime(moment.hour, moment.minute), tr("HH:mm"))
        for moment in (session.started_at, session.ended_at)
    )
    return tr("{day}, {begin} to {end}").format(day=day(session.started_at.date()), begin=begin, end=end)


def subject_and_time(catalogue: Catalogue, session: Session) -> str:
    """Return what a session was about, and when."""
    return tr("{what}, {when}").format(what=subject(catalogue, session), when=time_of(session))


def sort_by(column: str) -> str:
    """Return what pressing the heading of *column* does."""
    return tr("Sort by {column}").format(column=column)


def sorting(*, descending: bool) -> str:
    """Return which way the rows are sorted."""
    return tr("Sorted, descending") if descending else tr("Sorted, ascending")


def sorted_by(column: str, *, descending: bool) -> str:
    """Return what is said once the rows are sorted by *column*."""
    text = tr("Sorted by {column}, descending") if descending else tr("Sorted by {column}, ascending")
    return text.format(column=column)


def short_date(day: date) -> str:
    """Return a day, short enough for a table."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM yyyy"))


def minutes_of(session: Session) -> int:
    """Return the whole minutes of active time."""
    return session.active_seconds // 60


def length(active_seconds: int, planned_seconds: int) -> str:
    """Return how long it was, and beside it what was planned if that was another number."""
    active, planned = active_seconds // 60, planned_seconds // 60
    if not active:
        return tr("Under a minute")
    if active == planned or not planned:
        return wording.minutes(active)
    return tr("{active} of {planned}").format(active=active, planned=wording.minutes(planned))


def status(session: Session) -> str:
    """Return how a session ended."""
    if session.status is Status.ENDED_EARLY:
        why = _end_reason(session.end_reason)
        return tr("Ended early, {why}").format(why=why) if why else tr("Ended early")
    return {
        Status.COMPLETED: tr("Completed"),
        Status.INTERRUPTED: tr("Interrupted"),
        Status.RUNNING: tr("Running"),
    }[session.status]


def _end_reason(reason: EndReason | None) -> str:
    if reason is None:
        return ""
    return {
        EndReason.COMFORT: tr("uncomfortable"),
        EndReason.TOO_PAINFUL: tr("too painful"),
        EndReason.DIZZY: tr("dizzy"),
        EndReason.OTHER: tr("another reason"),
        EndReason.NO_ANSWER: "",
    }[reason]


def source(session: Session) -> str:
    """Return where a session came from, if it was not recorded here."""
    return {
        Source.RECORDED: "",
        Source.ADDED: tr("Added by hand"),
        Source.IMPORTED: tr("Imported"),
    }[session.source]


def tried_out(session: Session) -> str:
    """Return that the clock was run faster, if it was."""
    if session.time_scale <= 1:
        return ""
    return tr("Tried out at {n} times speed").format(n=wording.number(session.time_scale))


def breathing(catalogue: Catalogue, session: Session) -> str:
    """Return how it was breathed."""
    pattern = catalogue.patterns.get(session.breathing)
    if pattern is not None:
        return wording.pattern_name(pattern)
    return tr("Your own breath") if session.breathing == OWN_PATTERN else session.breathing


def goal(catalogue: Catalogue, session: Session) -> str:
    """Return what it was meant for; empty if nothing was chosen."""
    known = catalogue.goals.get(session.goal) if session.goal is not None else None
    return wording.content(known.name) if known is not None else session.goal or ""


def stage(catalogue: Catalogue, value: Stage) -> tuple[str, str]:
    """Return a stage as a title and a line below it."""
    known = tuple(area for area in value.areas if area in catalogue.areas)
    title = wording.areas(catalogue, known) or listed(value.areas) or tr("Lying down")
    time = length(value.active_seconds, value.planned_seconds)
    if value.position is None or value.surface is None or value.clothing is None:
        return title, time
    placed = wording.placement(catalogue, known, Placement(value.position, value.surface, value.clothing))
    return title, in_a_row((time, inside_sentence(placed), inside_sentence(wording.surface(value.surface))))


def event_name(kind: str) -> str:
    """Return what happened; empty for what every session has."""
    names = {
        EventKind.PAUSED: tr("Paused"),
        EventKind.RESUMED: tr("Went on"),
        EventKind.GAP: tr("The session stood still"),  # the computer slept or the program hung: nobody knows later
        EventKind.EXTENDED: tr("Made longer"),
        EventKind.SHORTENED: tr("Made shorter"),
        EventKind.SKIPPED: tr("Skipped ahead"),
        EventKind.MARK_EASED: tr("It eased"),
        EventKind.MARK_TOO_SLOW: tr("Breathing too slow"),
        EventKind.MARK: tr("Marked"),
        EventKind.BREATHE_FREELY: tr("Breathed freely"),
        EventKind.BREATHING: tr("Other breathing chosen"),
        EventKind.ENDED_EARLY: tr("Ended early"),
    }
    return next((text for known, text in names.items() if known == kind), "")


def event(value: SessionEvent) -> str:
    """Return what happened and when; empty for what every session has."""
    name = event_name(value.kind)
    return tr("{time} {what}").format(time=wording.clock(value.at_seconds), what=name) if name else ""


def course(strip: Strip) -> str:
    """Return the course of a session in words: where the breath slowed down, pauses and marks."""
    slowing = next((one for one in strip.breathing if one.depth_at_end > one.depth), None)
    slow = next((one for one in strip.breathing if one.depth == 1), None)
    parts = []
    if slowing is not None:
        begin, end = wording.clock(slowing.begin), wording.clock(slowing.end)
        parts.append(tr("The breath slowed down from {begin} to {end}.").format(begin=begin, end=end))
    if slow is not None:
        begin, end = wording.clock(slow.begin), wording.clock(slow.end)
        parts.append(tr("It kept to the pattern from {begin} to {end}.").format(begin=begin, end=end))
    if not parts:
        parts.append(tr("Natural breath throughout."))
    happened = sorted((*strip.breaks, *strip.marks), key=lambda one: one.at_seconds)
    return " ".join([*parts, *(f"{event(one)}." for one in happened)])


def unknown_effect(effect: str) -> str:
    """Return an after-effect that the content does not know, as well as its id says it."""
    return effect.replace("_", " ").capitalize()


def memory_problem(problem: MemoryProblem | None) -> str:
    """Return why a session cannot be kept as it was told; empty if it can."""
    return {
        None: "",
        MemoryProblem.NO_AREA: tr("Choose at least one area."),
        MemoryProblem.AHEAD: tr("That would end later than now. Choose an earlier time or fewer minutes."),
    }[problem]


def report_title() -> str:
    """Return what the report is called."""
    return tr("Report for a doctor or physiotherapist")


def report_text() -> str:
    """Return what is in the report."""
    return tr(
        "One to three pages to print: what you did, your ratings before and after, the areas, and your notes. "
        "It stays on this computer until you hand it on."
    )


# Ratings ------------------------------------------------------------------------------------------------------------


def compared(session: Session) -> tuple[Scale, int | None, int | None] | None:
    """Return the scale of the table with its ratings before and after, or None if nothing was rated.

    Two ratings stand side by side only if they are of the same area and side.
    """
    for scale in COMPARED:
        own = [rating for rating in session.ratings if rating.scale is scale]
        before, after = ([one for one in own if one.when is when] for when in (When.BEFORE, When.AFTER))
        for one, again in product(before, after):
            if (one.area, one.side) == (again.area, again.side):
                return scale, one.value, again.value
        if before or after:
            return scale, before[0].value if before else None, None if before else after[0].value
    return None


def pair(before: int | None, after: int | None) -> str:
    """Return two ratings in words."""
    if before is None:
        return tr("{after} after").format(after=after)
    if after is None:
        return tr("{before} before").format(before=before)
    return tr("{before} to {after}").format(before=before, after=after)


def rated(catalogue: Catalogue, rating: Rating) -> str:
    """Return what a rating is of: its scale, its area, its side."""
    parts = [wording.scale(rating.scale)]
    if rating.area is not None:
        known = rating.area in catalogue.areas
        parts.append(inside_sentence(wording.area(catalogue, rating.area)) if known else rating.area)
    if rating.side is not None:
        parts.append({"left": tr("left"), "right": tr("right"), "both": tr("both sides")}[rating.side])
    return in_a_row(parts)
