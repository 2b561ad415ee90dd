"""The sentences of the report for a doctor or physiotherapist: what was done and noted, and no more than that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale

from matcompanion.domain.catalogue import AfterEffect, Catalogue
from matcompanion.domain.choices import AreaId, EndReason, Kind, PatternId, Scale, Side
from matcompanion.domain.own_pattern import is_own
from matcompanion.domain.report import (
    AreaUse,
    Effect,
    Note,
    Period,
    Placed,
    Report,
    Share,
    Sting,
)
from matcompanion.phrases import in_a_row, inside_sentence, listed, set_apart
from matcompanion.translation import translate
from matcompanion.ui import wording
from matcompanion.ui.wording import in_figures
from matcompanion.ui.wording_progress import number

_MOST_EFFECTS = 4
_ONLY_HOURS_FROM = 100


def tr(text: str, count: int = -1) -> str:
    """Return *text* in the person's language; ``%n`` is *count*."""
    return translate("report", text, count, in_figures(count))


# Days and times -----------------------------------------------------------------------------------------------------


def day(value: date) -> str:
    """Return a day with its year."""
    return QLocale().toString(QDate(value.year, value.month, value.day), tr("d MMMM yyyy"))


def short_day(value: date) -> str:
    """Return a day with its year, short enough for a table."""
    return QLocale().toString(QDate(value.year, value.month, value.day), tr("d MMM yyyy"))


def period(value: Period) -> str:
    """Return from when to when, and how long that is."""
    if value.days == 1:
        return day(value.first)
    same_year = value.first.year == value.last.year
    first = QDate(value.first.year, value.first.month, value.first.day)
    return tr("{first} to {last} ({days} days)").format(
        first=QLocale().toString(first, tr("d MMMM")) if same_year else day(value.first),
        last=day(value.last),
        days=count(value.days),
    )


def nothing_between(first: date | None, last: date | None) -> str:
    """Return that there is nothing to report."""
    if first is not None and last is not None:
        days = tr("from {first} to {last}").format(first=day(first), last=day(last))
    elif first is not None:
        days = tr("since {first}").format(first=day(first))
    elif last is not None:
        days = tr("up to {last}").format(last=day(last))
    else:
        return tr("There are no sessions yet, so there is nothing to report.")
    return tr("There are no sessions {days}, so there is nothing to report.").format(days=days)


def count(value: int) -> str:
    """Return a whole number as it is written here."""
    return QLocale().toString(value)


def lowered(text: str) -> str:
    """Return *text* as it stands inside a sentence."""
    return inside_sentence(text)


def time_in_all(minutes: int) -> str:
    """Return *minutes* in hours and minutes; of very many only the hours."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{n} min").format(n=rest)
    if not rest or hours >= _ONLY_HOURS_FROM:
        return tr("{h} h").format(h=count(round(minutes / 60)))
    return tr("{h} h {n} min").format(h=count(hours), n=rest)


# What was done ------------------------------------------------------------------------------------------------------


def done(value: Report) -> str:
    """Return what was done in all."""
    text = tr("%n session" if value.sessions == 1 else "%n sessions", value.sessions)
    if value.period.days > 1:
        days = tr("{days} of {all} days").format(days=count(value.days_with), all=count(value.period.days))
        text = tr("{sessions} on {days}").format(sessions=text, days=days)
    return tr("{what}, {time} in all: {kinds}.").format(
        what=text, time=time_in_all(value.minutes), kinds=listed(_kinds(value.kinds))
    )


def _kinds(shares: Mapping[Kind, Share]) -> list[str]:
    names = {
        Kind.MAT: tr("{n} on the mat"),
        Kind.BREATHING: tr("{n} breathing only"),
        Kind.REST: tr("{n} resting without the mat"),
    }
    return [names[kind].format(n=count(share.sessions)) for kind, share in shares.items()]


def kind(value: Kind) -> str:
    """Return the name of a kind as a row of a table."""
    return {
        Kind.MAT: tr("On the mat"),
        Kind.BREATHING: tr("Breathing only"),
        Kind.REST: tr("Rest without the mat"),
    }[value]


def each_session(share: Share) -> str:
    """Return how long a session was on average."""
    return time_in_all(round(share.seconds / share.sessions / 60))


def placed(catalogue: Catalogue, value: Placed) -> tuple[str, str, str]:
    """Return a way of using the mat: position, surface and clothing."""
    return (
        wording.position(catalogue, (), value.position),
        wording.surface(value.surface),
        wording.clothing(value.clothing),
    )


def breathing(catalogue: Catalogue, patterns: Mapping[PatternId, int]) -> str:
    """Return how it was breathed, most often first."""
    parts = [f"{inside_sentence(pattern(catalogue, one))} ({count(times)})" for one, times in patterns.items()]
    return tr("Breathing: {parts}.").format(parts=listed(parts))


def pattern(catalogue: Catalogue, value: PatternId) -> str:
    """Return the name of a breathing pattern; an id that the content does not know stands for itself."""
    known = catalogue.patterns.get(value)
    if known is not None:
        return wording.pattern_name(known)
    return tr("A pattern of one’s own") if is_own(value) else value


def endings(value: Report) -> str:
    """Return how many sessions did not run to their end, and why; empty where all did."""
    early, cut_off = sum(value.ended_early.values()), value.interrupted
    parts = []
    if early:
        reasons = value.ended_early.items()
        why = listed(f"{_end_reason(reason)} {count(times)}" for reason, times in reasons)
        text = tr("%n session was ended early" if early == 1 else "%n sessions were ended early", early)
        parts.append(tr("{what} ({why}).").format(what=text, why=why))
    if cut_off:
        parts.append(
            tr(
                "%n session was cut off by the computer." if cut_off == 1 else "%n were cut off by the computer.",
                cut_off,
            )
        )
    return " ".join(parts)


def _end_reason(reason: EndReason | None) -> str:
    return {
        EndReason.COMFORT: tr("uncomfortable"),
        EndReason.TOO_PAINFUL: tr("too painful"),
        EndReason.DIZZY: tr("dizzy"),
        EndReason.OTHER: tr("another reason"),
    }.get(reason or EndReason.NO_ANSWER, tr("no reason given"))


def where_from(value: Report) -> str:
    """Return which sessions the program did not record itself, and which it left out; empty where there are none."""
    added, out = value.not_recorded, value.tried_out
    parts = []
    if added:
        parts.append(
            tr(
                "%n session was added by hand or imported." if added == 1 else "%n were added by hand or imported.",
                added,
            )
        )
    if out:
        parts.append(
            tr(
                "%n session with a faster clock is left out." if out == 1 else "%n with a faster clock are left out.",
                out,
            )
        )
    return " ".join(parts)


# Areas, sting and what came after -----------------------------------------------------------------------------------


def area(catalogue: Catalogue, value: AreaId) -> str:
    """Return the name of an area; an id that the content does not know stands for itself."""
    return wording.area(catalogue, value) if value in catalogue.areas else value


def sides(value: AreaUse) -> str:
    """Return on which side it was rated how often; empty where no side was named."""
    names = {Side.LEFT: tr("L {n}"), Side.RIGHT: tr("R {n}"), Side.BOTH: tr("both {n}")}
    return listed(name.format(n=count(value.sides[side])) for side, name in names.items() if value.sides.get(side))


def area_pain(value: AreaUse) -> str:
    """Return how often pain was rated there before and after, and the median change where there are enough."""
    found = value.pain
    if not found.pairs:
        return tr("not rated")
    if found.median is not None:
        return tr("{median} ({n})").format(median=number(found.median), n=count(found.pairs))
    return tr("too few ({n})").format(n=count(found.pairs))


def areas_note(value: Sequence[AreaUse]) -> str:
    """Return how the figures and the table beside them are to be read."""
    parts = [tr("Darker means more sessions. Left and right are those of the person.")]
    if any(use.sides for use in value):
        parts.append(tr("L and R mark the sides that were named in ratings."))
    parts.append(tr("Pain change is the median, with the number of ratings; from 12 on."))
    parts.append(tr("Areas that shared a stage each have its whole time."))
    return " ".join(parts)


def stings(values: Iterable[Sting]) -> str:
    """Return how strong the points were felt to be."""
    names = {Scale.STING_1MIN: tr("in the first minute"), Scale.STING_END: tr("at the end")}
    parts = [
        tr("{when} median {median}, most {most} ({sessions})").format(
            when=names[one.scale],
            median=number(one.median),
            most=one.most,
            sessions=tr("%n session" if one.sessions == 1 else "%n sessions", one.sessions),
        )
        for one in values
    ]
    if not parts:
        return tr("How strong the sting was is not rated.")
    return tr("How strong the sting was, 0 to 10: {what}.").format(what=set_apart(parts))


def effect(effects: Mapping[str, AfterEffect], value: Effect) -> str:
    """Return the name of an after-effect; an id that the content does not know stands for itself."""
    known = effects.get(value.id)
    return wording.content(known.name) if known is not None else value.id


def effects_in_short(effects: Mapping[str, AfterEffect], value: Report) -> str:
    """Return what was noticed afterwards as one line; empty where nothing was."""
    parts = [
        tr("{what} {n}").format(what=lowered(effect(effects, one)), n=count(one.sessions)) for one in value.effects
    ]
    if not parts:
        return ""
    more = len(parts) - _MOST_EFFECTS
    if more > 0:
        parts[_MOST_EFFECTS:] = [tr("%n more", more)]
    return tr("Noticed afterwards (sessions): {what}.").format(what=listed(parts))


# Notes --------------------------------------------------------------------------------------------------------------


def note_heading(catalogue: Catalogue, value: Note) -> str:
    """Return of which session a note is."""
    parts = [short_day(value.day), lowered(kind(value.kind))]
    parts += [lowered(area(catalogue, one)) for one in value.areas]
    return in_a_row(parts)


def notes_left_out(count: int) -> str:
    """Return that there are more notes than were printed."""
    return tr("%n note is not printed." if count == 1 else "%n notes are not printed.", count)


def cut(shown: int, whole: int) -> str:
    """Return that a note was cut."""
    return tr("[cut: the first {shown} of {whole} characters]").format(
        shown=QLocale().toString(shown), whole=QLocale().toString(whole)
    )


def foot() -> str:
    """Return what stands at the foot of every page."""
    return tr("From the person’s own ratings and notes. For relaxation; not a diagnosis.")
