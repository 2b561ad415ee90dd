"""Reads what there is to know before and after a comparison of mat and rest."""

from __future__ import annotations

from pathlib import Path

from matcompanion.content.row import Row, read_file
from matcompanion.domain.comparison import ComparisonLine, ComparisonRule, Power

_FILE = "comparison.toml"


def read_comparison(root: Path) -> ComparisonRule:
    """Return the rule under *root*/content. ContentError where a row or a field is not as it should be."""
    file = read_file(root / "content", _FILE)
    powers = tuple(_power(row) for row in file.rows("power", named=("pairs", "points")))
    lines = tuple(_line(row) for row in file.rows("line"))
    row = file.table("rule")
    rule = ComparisonRule(
        least_pairs=row.whole("least_pairs"),
        choices=row.wholes("choices"),
        chance=row.number("chance"),
        chance_when_stopped=row.number("chance_when_stopped"),
        powers=powers,
        lines=lines,
        source=row.text("source"),
    )
    known = {(power.pairs, power.points) for power in powers}
    for pairs in rule.choices:
        if not {(pairs, 1), (pairs, 2)} <= known:
            row.refuse("choices", f"what {pairs} pairs can show is not told")
    row.end()
    file.end()
    return rule


def _power(row: Row) -> Power:
    power = Power(
        pairs=row.whole("pairs"),
        points=row.whole("points"),
        at_best=row.number("at_best"),
        at_least=row.number("at_least"),
        source=row.text("source"),
    )
    row.end()
    return power


def _line(row: Row) -> ComparisonLine:
    line = ComparisonLine(id=row.text("id"), text=row.text("text"), source=row.text("source"))
    row.end()
    return line
