"""The sentences about parts of the sessions: by hour, by breathing, by kind. They count, and never compare."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QLocale, QTime

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Kind, PatternId
from matcompanion.domain.own_pattern import OWN_PATTERN
from matcompanion.domain.progress import Dot, Hour, Progress, Split
from matcompanion.domain.statistics.rules import SPLIT_FROM
from matcompanion.phrases import in_a_row, inside_sentence, set_apart
from matcompanion.ui.wording import in_figures, kind, pattern_name, scale
from matcompanion.ui.wording_progress import number, sessions, tr, within
from matcompanion.ui.wording_ratings import certainty, median

__all__ = ["kind", "number", "tr"]

_ENOUGH = 12  # sessions before an hour is called the usual one
_HOURS = 24


class Part(Enum):
    """By what the sessions are told apart."""

    HOUR = "hour"
    BREATHING = "breathing"
    KIND = "kind"


def name(part: Part) -> str:
    """Return a part as it stands on its switch."""
    return {Part.HOUR: tr("Time of day"), Part.BREATHING: tr("Breathing"), Part.KIND: tr("Kind")}[part]


def clock(hour: int) -> str:
    """Return the time at which an hour begins."""
    return QLocale().toString(QTime(hour % _HOURS, 0), QLocale.FormatType.ShortFormat)


def hour_name(hour: int) -> str:
    """Return from when to when an hour is."""
    return tr("{first} to {last}").format(first=clock(hour), last=clock(hour + 1))


def pattern(catalogue: Catalogue, value: PatternId) -> str:
    """Return the name of a breathing pattern; an id that the content does not know stands for itself."""
    if value == OWN_PATTERN:
        return tr("Your own breath")
    rule = catalogue.patterns.get(value)
    return pattern_name(rule) if rule is not None else value or tr("None")


def title(progress: Progress, part: Part) -> str:
    """Return the finding: a count, and never which part was better."""
    when = within(progress)
    if part is Part.HOUR:
        usual = _usual_hour(progress)
        if usual is not None:
            return tr("You begin most often from {hour}").format(hour=hour_name(usual))
        return tr("{sessions} {within}").format(sessions=sessions(progress.hours.sessions), within=when)
    if part is Part.BREATHING:
        count = len(progress.hours.patterns)
        text = tr("%n way to breathe" if count == 1 else "%n ways to breathe", count)
        return tr("{patterns} {within}").format(patterns=text, within=when)
    return tr("Mat, breathing and rest beside one another")


def _usual_hour(progress: Progress) -> int | None:
    """Return the hour in which most sessions began, if there are enough of them and one hour has most."""
    hours = sorted(progress.hours.hours, key=lambda one: one.sessions, reverse=True)
    if progress.hours.sessions < _ENOUGH or not hours:
        return None
    if len(hours) > 1 and hours[0].sessions == hours[1].sessions:
        return None
    return hours[0].hour


def subtitle(progress: Progress, part: Part) -> str:
    """Return what the dots are."""
    what = scale(progress.hours.scale)
    return {
        Part.HOUR: tr("When sessions began, and the change of {scale} after each"),
        Part.BREATHING: tr("Breathing of the sessions, and the change of {scale} after each"),
        Part.KIND: tr("The change of {scale} after each session, by kind"),
    }[part].format(scale=inside_sentence(what))


def note(part: Part) -> str:
    """Return what must stand beside it."""
    if part is Part.HOUR:
        return tr("Hours are counted, not compared: you chose the time yourself.")
    first = tr("A median is shown from {n} rated sessions on.").format(n=SPLIT_FROM)
    if part is Part.BREATHING:
        return tr("{first} You chose the breathing yourself, so a difference may come from the day.").format(
            first=first
        )
    return tr("{first} You chose the kind yourself, so a difference may come from the day.").format(first=first)


def dot_telling(heading: str, value: Dot) -> tuple[str, str]:
    """Return how many sessions changed by how much."""
    change = tr("Change {number}").format(
        number=f"+{number(value.change)}" if value.change > 0 else number(value.change)
    )
    if value.count == 1:
        return heading, change
    return heading, tr("{change} in {sessions}").format(change=change, sessions=sessions(value.count))


def count_telling(value: Hour) -> tuple[str, str]:
    """Return an hour with its sessions."""
    rated = sum(dot.count for dot in value.dots)
    return hour_name(value.hour), tr("{sessions}, {rated} rated").format(
        sessions=sessions(value.sessions), rated=in_figures(rated)
    )


def split_telling(heading: str, value: Split[PatternId] | Split[Kind]) -> tuple[str, str]:
    """Return a part with its sessions, and its median where it may be shown."""
    found = value.finding
    rated = tr("{sessions}, {rated} rated").format(sessions=sessions(value.sessions), rated=in_figures(found.pairs))
    return heading, in_a_row(part for part in (rated, median(found), certainty(found)) if part)


def summary(progress: Progress, catalogue: Catalogue, part: Part) -> str:
    """Return the numbers of all parts, for those who do not see them."""
    if part is Part.HOUR:
        told = [count_telling(one) for one in progress.hours.hours]
    elif part is Part.BREATHING:
        told = [split_telling(pattern(catalogue, one.key), one) for one in ordered(catalogue, progress)]
    else:
        told = [split_telling(kind(one.key), one) for one in progress.kinds.kinds if one.sessions]
    return set_apart([*(tr("{part}: {text}").format(part=heading, text=text) for heading, text in told), note(part)])


def ordered(catalogue: Catalogue, progress: Progress) -> list[Split[PatternId]]:
    """Return the breathing patterns as the content has them, others last."""
    places = {pattern_id: place for place, pattern_id in enumerate(catalogue.patterns)}
    return sorted(progress.hours.patterns, key=lambda one: (places.get(one.key, len(places)), one.key))
