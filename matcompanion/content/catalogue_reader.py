"""Reads the content that plans are made from. It runs before the first frame, so only these files are opened."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sized
from pathlib import Path

from matcompanion.content.row import ContentError, Row, read_file
from matcompanion.domain.catalogue import (
    Area,
    Catalogue,
    Caution,
    CustomPatternLimits,
    Goal,
    HoldsGate,
    LevelRule,
    PatternRule,
    PositionRule,
    RampRule,
    RampTarget,
    TrackRule,
    Zone,
)
from matcompanion.domain.choices import (
    AreaId,
    Clothing,
    GoalId,
    Level,
    PatternId,
    Position,
    Scale,
    Surface,
    Track,
    View,
)

__all__ = ["ContentError", "read_catalogue"]


def read_catalogue(root: Path) -> Catalogue:
    """Return the content under *root*/content. ContentError if a file, a row or a field is not as it should be."""
    folder = root / "content"
    cautions = _cautions(folder)
    patterns, custom = _patterns(folder)
    areas = _areas(folder, cautions, patterns)
    ramp, holds_gate = _breathing(folder, patterns)
    return Catalogue(
        areas=areas,
        zones=_zones(folder, areas),
        levels=_levels(folder),
        tracks=_tracks(folder),
        positions=_positions(folder),
        goals=_goals(folder, areas, patterns),
        patterns=patterns,
        ramp=ramp,
        holds_gate=holds_gate,
        custom=custom,
        cautions=cautions,
    )


def _every(file: str, choices: type[Level | Position], found: Container[object]) -> None:
    """Refuse *file* where one of *choices* has no row."""
    for choice in choices:
        if choice not in found:
            raise ContentError(file, str(choice), "id", "is missing")


def _cautions(folder: Path) -> dict[str, Caution]:
    file = read_file(folder, "cautions.toml")
    cautions = {}
    for row in file.rows("caution"):
        caution = Caution(id=row.text("id"), text=row.text("text"), source=row.text("source"))
        row.end()
        cautions[caution.id] = caution
    file.end()
    return cautions


def _areas(folder: Path, cautions: Container[object], patterns: Container[object]) -> dict[AreaId, Area]:
    file = read_file(folder, "areas.toml")
    areas = {}
    for row in file.rows("area"):
        area = Area(
            id=row.text("id"),
            name=row.text("name"),
            track=row.choice("track", Track),
            positions=row.choices("positions", Position),
            caps=row.by_choice("caps", Level, row.as_whole, all_of_them=True),
            position_caps=_position_caps(row),
            breathing=row.known("breathing", patterns, "pattern"),
            cautions=row.all_known("cautions", cautions, "caution"),
            source=row.text("source"),
            position_names=row.by_choice("position_names", Position, row.as_text),
        )
        for field in ("position_caps", "position_names"):
            for position in getattr(area, field):
                if position not in area.positions:
                    row.refuse(field, f"{position} is not one of its positions")
        row.end()
        areas[area.id] = area
    file.end()
    return areas


def _position_caps(row: Row) -> dict[Position, Mapping[Level, int | None]]:
    """Take the caps of single positions; a level that is left out does not offer the position."""

    def levels(field: str, value: object) -> Mapping[Level, int | None]:
        given = row.as_by_choice(field, value, Level, row.as_whole)
        return {level: given.get(level) for level in Level}

    return row.by_choice("position_caps", Position, levels)


def _zones(folder: Path, areas: Container[object]) -> tuple[Zone, ...]:
    file = read_file(folder, "zones.toml")
    zones = []
    for row in file.rows("zone", named=("view", "region")):
        area = row.known_or_none("area", areas, "area")
        zone = Zone(
            region=row.text("region"),
            view=row.choice("view", View),
            name=row.text("name"),
            area=area,
            reason=row.text("reason") if area is None else "",
            instead=row.known("instead", areas, "area") if area is None else None,
            source=row.text("source"),
        )
        row.end()
        zones.append(zone)
    file.end()
    return tuple(zones)


def _levels(folder: Path) -> dict[Level, LevelRule]:
    file = read_file(folder, "levels.toml")
    levels = {}
    for row in file.rows("level"):
        level = LevelRule(
            id=row.choice("id", Level),
            order=row.whole("order"),
            name=row.text("name"),
            surface=row.choice("surface", Surface),
            clothing=row.choices("clothing", Clothing),
            minutes=row.range_of_wholes("minutes"),
            text=row.text("text"),
            source=row.text("source"),
        )
        row.end()
        levels[level.id] = level
    file.end()
    _every("levels.toml", Level, levels)
    return levels


def _tracks(folder: Path) -> dict[tuple[Track, Level], TrackRule]:
    file = read_file(folder, "tracks.toml")
    tracks = {}
    for track in Track:
        by_level = file.table(track)
        for level in Level:
            row = by_level.table(level)
            tracks[track, level] = TrackRule(
                track=track,
                level=level,
                surfaces=row.choices("surfaces", Surface),
                clothing=row.choices("clothing", Clothing),
                minutes=row.range_of_wholes("minutes"),
                source=row.text("source"),
            )
            row.end()
        by_level.end()
    file.end()
    return tracks


def _positions(folder: Path) -> dict[Position, PositionRule]:
    file = read_file(folder, "positions.toml")
    steps, drawings = file.lists_of_texts("steps"), file.lists_of_texts("drawings")
    _one_for_each_step(file, steps, drawings)
    positions = {}
    for row in file.rows("position"):
        position = PositionRule(
            id=row.choice("id", Position),
            name=row.text("name"),
            surfaces=row.choices("surfaces", Surface),
            uses_pillow=row.flag("uses_pillow", default=False),
            eyes_open=row.flag("eyes_open", default=False),
            cap_minutes=row.whole_or_none("cap_minutes"),
            lead=row.text("lead"),
            setup=steps[setup := row.known("setup", steps, "list of steps")],
            getup=steps[getup := row.known("getup", steps, "list of steps")],
            setup_drawings=drawings[setup],
            getup_drawings=drawings[getup],
            source=row.text("source"),
        )
        row.end()
        positions[position.id] = position
    file.end()
    _every("positions.toml", Position, positions)
    return positions


def _one_for_each_step(file: Row, steps: Mapping[str, Sized], drawings: Mapping[str, Sized]) -> None:
    """Refuse *file* where a list of steps has not as many drawings."""
    for name in steps.keys() | drawings.keys():
        if len(steps.get(name, ())) != len(drawings.get(name, ())):
            file.refuse(f"drawings.{name}", "does not name one drawing for each step")


def _goals(folder: Path, areas: Container[object], patterns: Container[object]) -> dict[GoalId, Goal]:
    file = read_file(folder, "goals.toml")
    goals = {}
    for row in file.rows("goal"):
        goal = Goal(
            id=row.text("id"),
            name=row.text("name"),
            claim=row.text("claim"),  # the claims are read later; they refuse a goal that names none of them
            areas=row.all_known("areas", areas, "area"),
            positions=row.choices("positions", Position),
            breathing=row.all_known("breathing", patterns, "pattern"),
            scales=row.choices("scales", Scale),
            note=row.text("note"),
            source=row.text("source"),
        )
        row.end()
        goals[goal.id] = goal
    file.end()
    return goals


def _patterns(folder: Path) -> tuple[dict[PatternId, PatternRule], CustomPatternLimits]:
    file = read_file(folder, "patterns.toml")
    rows = {row.name: row for row in file.rows("pattern")}
    patterns = {}
    for row in rows.values():
        pattern = PatternRule(
            id=row.text("id"),
            name=row.text("name"),
            inhale=row.number("inhale"),
            top_up=row.number("top_up", 0.0),
            hold_full=row.number("hold_full", 0.0),
            exhale=row.number("exhale"),
            hold_empty=row.number("hold_empty", 0.0),
            text=row.text("text"),
            caution=row.text("caution", ""),
            after=row.known_or_none("after", rows, "pattern"),
            sessions_before=row.whole("sessions_before", 0),
            holds=row.flag("holds", default=False),
            lying_only=row.flag("lying_only", default=False),
            most_cycles=row.whole_or_none("most_cycles"),
            most_minutes=row.whole_or_none("most_minutes"),
            then=row.known_or_none("then", rows, "pattern"),
            source=row.text("source"),
            standing=row.flag("standing", default=True),
        )
        row.end()
        patterns[pattern.id] = pattern
    custom = _custom(file.table("custom"))
    file.end()
    return patterns, custom


def _custom(row: Row) -> CustomPatternLimits:
    limits = CustomPatternLimits(
        phase_seconds=row.range_of_numbers("phase_seconds"),
        least_inhale=row.number("least_inhale"),
        least_exhale=row.number("least_exhale"),
        cycle_seconds=row.range_of_numbers("cycle_seconds"),
        warn_below_per_minute=row.number("warn_below_per_minute"),
        warn_hold_above=row.number("warn_hold_above"),
        source=row.text("source"),
    )
    row.end()
    return limits


def _breathing(folder: Path, patterns: Container[object]) -> tuple[RampRule, HoldsGate]:
    file = read_file(folder, "breathing.toml")
    row = file.table("ramp")
    ramp = RampRule(
        start_per_minute=row.number("start_per_minute"),
        tapped_per_minute=row.range_of_numbers("tapped_per_minute"),
        start_inhale_share=row.number("start_inhale_share"),
        step_seconds=row.number("step_seconds"),
        hold_step_seconds=row.number("hold_step_seconds"),
        too_slow_step_seconds=row.number("too_slow_step_seconds"),
        settle_seconds=row.whole("settle_seconds"),
        come_back_seconds=row.whole("come_back_seconds"),
        targets=tuple(_target(target, patterns) for target in file.rows("target", named=("sessions",))),
        source=row.text("source"),
    )
    row.end()
    row = file.table("holds")
    gate = HoldsGate(none_of=row.texts("none_of"), source=row.text("source"))
    row.end()
    file.end()
    return ramp, gate


def _target(row: Row, patterns: Container[object]) -> RampTarget:
    target = RampTarget(
        sessions=row.whole("sessions"),
        pattern=row.known("pattern", patterns, "pattern"),
        source=row.text("source"),
    )
    row.end()
    return target
