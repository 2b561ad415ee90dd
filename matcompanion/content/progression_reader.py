"""Reads the rungs of each track and the numbers of the decision table; they can wait until after the first frame."""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path

from matcompanion.content.row import ContentError, Row, read_file
from matcompanion.domain.choices import Clothing, Level, Surface, Track
from matcompanion.domain.progression import rules as numbers
from matcompanion.domain.progression.rules import ProgressionRules
from matcompanion.domain.progression.rungs import Rung, TrackRungs

__all__ = ["ContentError", "read_progression"]

_TABLE = "progression.toml"


def read_progression(root: Path, after_effects: Container[object]) -> ProgressionRules:
    """Return the rungs and the table under *root*/content.

    ContentError if a file, a row or a field is not as it should be, or names an after-effect that is not one of
    *after_effects*.
    """
    folder = root / "content"
    rungs = _rungs(folder)
    file = read_file(folder, _TABLE)
    rules = ProgressionRules(
        rungs=rungs,
        counts=_counts(file.table("counts")),
        hurt=_hurt(file.table("hurt"), after_effects),
        dizzy=_dizzy(file.table("dizzy"), after_effects),
        first_rung=_first_rung(file.table("first_rung")),
        painful=_painful(file.table("painful")),
        often_painful=_often_painful(file.table("often_painful")),
        next_day=_next_day(file.table("next_day"), after_effects),
        gap=_gap(file.table("gap")),
        stepped_back=_stepped_back(file.table("stepped_back")),
        quick=_quick(file.table("quick")),
        steady=_steady(file.table("steady"), after_effects),
        new_level=_new_level(file.table("new_level")),
        stay=_stay(file.table("stay")),
        day=_day(file.table("day")),
        first_level_day=_first_level_day(file.table("first_level_day")),
    )
    file.end()
    return rules


# Rungs ------------------------------------------------------------------------------------------------------------


def _rungs(folder: Path) -> dict[Track, TrackRungs]:
    file = read_file(folder, "rungs.toml")
    usual = file.table("usual")
    sessions = usual.whole("sessions")
    usual.text("source")
    usual.end()
    tracks = file.table("tracks")
    found = {track: _track(tracks, track, sessions) for track in Track}
    tracks.end()
    file.end()
    return found


def _track(tracks: Row, track: Track, sessions: int) -> TrackRungs:
    rungs: list[Rung] = []
    for group in tracks.rows(track, named=()):
        rungs += _group(group, track, sessions)
    first = {rung.level for rung in rungs}
    missing = [level for level in Level if level not in first]
    if missing:
        tracks.refuse(track, f"has no rung of {missing[0]}")
    ids = [rung.id for rung in rungs]
    if len(set(ids)) < len(ids):
        tracks.refuse(track, "has a rung twice")
    return TrackRungs(track, tuple(rungs))


def _group(row: Row, track: Track, usual_sessions: int) -> list[Rung]:
    """Take the rungs of one group: its minutes, and the longer ones that no other needs."""
    level = row.choice("level", Level)
    surfaces, clothing = row.choices("surfaces", Surface), row.choices("clothing", Clothing)
    for field, given in (("surfaces", surfaces), ("clothing", clothing)):
        if not given:
            row.refuse(field, "is empty")
    minutes, more = row.wholes("minutes"), row.wholes("more") if row.has("more") else ()
    sessions = row.whole("sessions", usual_sessions)
    source = row.text("source")
    row.end()
    return [
        Rung(track, level, surfaces, clothing, count, sessions, source, optional=count in more)
        for count in (*minutes, *more)
    ]


# The table --------------------------------------------------------------------------------------------------------


def _counts(row: Row) -> numbers.CountsRule:
    rule = numbers.CountsRule(row.whole("full_percent"), row.whole("least_seconds"), row.text("source"))
    row.end()
    return rule


def _hurt(row: Row, known: Container[object]) -> numbers.HurtRule:
    rule = numbers.HurtRule(
        effects=_effects(row, "effects", known),
        lasting_effects=_effects(row, "lasting_effects", known),
        lasting_days=row.whole("lasting_days"),
        rungs_back=row.whole("rungs_back"),
        reason=row.text("reason"),
        source=row.text("source"),
    )
    row.end()
    return rule


def _effects(row: Row, field: str, known: Container[object]) -> frozenset[str]:
    return frozenset(row.all_known(field, known, "after-effect"))


def _dizzy(row: Row, known: Container[object]) -> numbers.DizzyRule:
    rule = numbers.DizzyRule(
        effects=_effects(row, "effects", known),
        times=row.whole("times"),
        days=row.whole("days"),
        reason=row.text("reason"),
        source=row.text("source"),
    )
    row.end()
    return rule


def _first_rung(row: Row) -> numbers.FirstRungRule:
    rule = numbers.FirstRungRule(row.whole("minutes"), row.whole("sessions"), row.text("source"))
    row.end()
    return rule


def _painful(row: Row) -> numbers.PainfulRule:
    rule = numbers.PainfulRule(row.whole("sting_end"), row.text("source"))
    row.end()
    return rule


def _often_painful(row: Row) -> numbers.OftenPainfulRule:
    rule = numbers.OftenPainfulRule(
        sting_1min=row.whole("sting_1min"),
        sting_end=row.whole("sting_end"),
        times=row.whole("times"),
        sessions=row.whole("sessions"),
        source=row.text("source"),
    )
    row.end()
    return rule


def _next_day(row: Row, known: Container[object]) -> numbers.NextDayRule:
    rule = numbers.NextDayRule(
        effects=_effects(row, "effects", known),
        rest_days=row.whole("rest_days"),
        sore_days=row.whole("sore_days"),
        source=row.text("source"),
    )
    row.end()
    return rule


def _gap(row: Row) -> numbers.GapRule:
    rule = numbers.GapRule(
        row.whole("back_days"), row.whole("level_days"), row.whole("start_days"), row.text("source")
    )
    row.end()
    return rule


def _stepped_back(row: Row) -> numbers.SteppedBackRule:
    rule = numbers.SteppedBackRule(row.whole("times"), row.whole("sessions"), row.text("source"))
    row.end()
    return rule


def _quick(row: Row) -> numbers.QuickRule:
    rule = numbers.QuickRule(
        row.whole("sessions"), row.whole("sting_end"), row.whole("sting_1min"), row.text("source")
    )
    row.end()
    return rule


def _steady(row: Row, known: Container[object]) -> numbers.SteadyRule:
    rule = numbers.SteadyRule(
        sting_end=row.whole("sting_end"),
        sting_1min=row.whole("sting_1min"),
        usual_effects=_effects(row, "usual_effects", known),
        source=row.text("source"),
    )
    row.end()
    return rule


def _new_level(row: Row) -> numbers.NewLevelRule:
    rule = numbers.NewLevelRule(row.whole("quiet_sessions"), row.whole("days"), row.text("source"))
    row.end()
    return rule


def _stay(row: Row) -> numbers.StayRule:
    rule = numbers.StayRule(row.whole("sessions"), row.text("source"))
    row.end()
    return rule


def _day(row: Row) -> numbers.DayRule:
    rule = numbers.DayRule(row.whole("minutes"), row.text("source"))
    row.end()
    return rule


def _first_level_day(row: Row) -> numbers.FirstLevelDayRule:
    rule = numbers.FirstLevelDayRule(row.whole("sessions"), row.text("source"))
    row.end()
    return rule
