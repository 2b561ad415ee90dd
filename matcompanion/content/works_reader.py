"""Reads resources/licences: whose work comes with the program, and the licence texts when one is looked at."""

from __future__ import annotations

from pathlib import Path

from matcompanion.content.row import Row, read_file
from matcompanion.domain.works import Work

FILE = "works.toml"


def read_works(resources: Path) -> tuple[Work, ...]:
    """Return the works in the order of the file. ContentError if the file is not as it has to be."""
    file = read_file(resources / "licences", FILE)
    works = tuple(_work(row) for row in file.rows("work", named=("name",)))
    file.end()
    return works


def _work(row: Row) -> Work:
    work = Work(
        name=row.text("name"),
        licence=row.text("licence"),
        note=row.text("note").strip(),
        addresses=row.texts_or_none("addresses"),
        texts=row.texts_or_none("texts"),
        packages=row.texts_or_none("packages"),
        inside=row.texts_or_none("inside"),
    )
    row.end()
    return work


def licence_text(resources: Path, name: str) -> str:
    """Return one of the texts of a work."""
    return (resources / "licences" / name).read_text(encoding="utf-8")
