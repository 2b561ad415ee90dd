"""Reads what the report says about itself."""

from __future__ import annotations

from pathlib import Path

from matcompanion.content.row import read_file
from matcompanion.domain.report import Reading


def read_readings(root: Path) -> tuple[Reading, ...]:
    """Return how a report is to be read, from *root*/content. ContentError where a row is not as it should be."""
    name = "report.toml"
    file = read_file(root / "content", name)
    readings = []
    for row in file.rows("reading"):
        readings.append(Reading(row.text("id"), row.text("name"), row.text("text"), row.text("source")))
        row.end()
    file.end()
    return tuple(readings)
