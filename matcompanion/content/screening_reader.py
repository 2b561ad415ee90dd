"""Reads the safety check: what is asked, what follows from an answer, and why."""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path

from matcompanion.content.row import ContentError, Row, read_file
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Clothing, Level, Position, Surface
from matcompanion.domain.restrictions import Who
from matcompanion.domain.screening_items import Care, Kept, Outcome, Reach, Screening, ScreeningItem

__all__ = ["ContentError", "read_screening"]

_FILE = "screening.toml"


def read_screening(root: Path, catalogue: Catalogue) -> Screening:
    """Return the safety check under *root*/content. ContentError if a row or a field is not as it should be."""
    file = read_file(root / "content", _FILE)
    check = file.table("check")
    groups = _groups(file)
    items: dict[str, ScreeningItem] = {}
    for row in file.rows("item"):
        item = _item(row, groups, catalogue.areas, items)
        items[item.id] = item
    screening = Screening(
        items=items,
        groups=groups,
        days=check.whole("days"),
        unanswered=check.text("unanswered"),
        intended_use=check.text("intended_use"),
    )
    check.text("source")
    check.end()
    file.end()
    return screening


def _groups(file: Row) -> dict[str, str]:
    groups = {}
    for row in file.rows("group"):
        groups[row.text("id")] = row.text("name")
        row.text("source")
        row.end()
    return groups


def _item(row: Row, groups: Container[object], areas: Container[object], before: Container[object]) -> ScreeningItem:
    item = ScreeningItem(
        id=row.text("id"),
        group=row.known("group", groups, "group"),
        question=row.text("question"),
        hint=row.text("hint", ""),
        outcome=row.choice("outcome", Outcome),
        reach=row.choice("reach", Reach),
        areas=row.all_known_or_none("areas", areas, "area"),
        until_asked=row.flag("until_asked", default=False),
        care=_care(row, areas),
        reason=row.text("reason"),
        ask=row.choices("ask", Who),
        kept=row.choice_or("kept", Kept, Kept.ANSWERS),
        short=row.text("short", ""),
        follows=row.known_or_none("follows", before, "item above it"),
        urgent=row.flag("urgent", default=False),
        emergency=row.text("emergency", ""),
        source=row.text("source"),
    )
    if (item.reach is Reach.AREAS) is not bool(item.areas):
        row.refuse("areas", "are listed where they are what the item reaches, and only there")
    row.end()
    return item


def _care(row: Row, areas: Container[object]) -> Care:
    if not row.has("care"):
        return Care()
    fields = row.table("care")
    care = Care(
        areas=fields.all_known_or_none("areas", areas, "area"),
        named_areas=fields.flag("named_areas", default=False),
        positions=fields.choices_or_none("positions", Position),
        surfaces=fields.choices_or_none("surfaces", Surface),
        clothing=fields.choices_or_none("clothing", Clothing),
        most_minutes=fields.whole_or_none("most_minutes"),
        highest_level=fields.choice_or("highest_level", Level, None),
        no_holds=fields.flag("no_holds", default=False),
        no_pace=fields.flag("no_pace", default=False),
        note=fields.text("note", ""),
    )
    fields.end()
    return care
