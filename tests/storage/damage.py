"""Histories of many sessions, and what may happen to their files."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from matcompanion.domain.session import Session
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from tests.storage.session_examples import EVENING, on_the_mat

PAGE = 4096


def many(count: int, first: int = 0) -> list[Session]:
    """Sessions of different days, in their order."""
    starts = [EVENING + timedelta(days=day) for day in range(first, first + count)]
    return [
        on_the_mat(
            started_at=start, ended_at=start + timedelta(minutes=21), local_date=start.date(), note=f"no {day}"
        )
        for day, start in enumerate(starts, first)
    ]


def fill(path: Path, sessions: Iterable[Session]) -> None:
    """Add *sessions* to the history at *path*."""
    with Database.open(path) as database:
        History(database).import_sessions(list(sessions))


def ids(path: Path) -> set[str]:
    """The sessions of a sound history."""
    with Database.open(path) as database:
        return {str(session.id) for session in History(database).sessions()}


def zero_a_page(path: Path, chance: random.Random, least: int = 1) -> None:
    content = bytearray(path.read_bytes())
    page = chance.randrange(least, len(content) // PAGE)
    content[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    path.write_bytes(content)


def scribble(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    at = chance.randrange(0, len(content) - 512)
    content[at : at + 512] = chance.randbytes(512)
    path.write_bytes(content)


def flip_bits(path: Path, chance: random.Random, count: int = 40) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(count):
        content[chance.randrange(100, len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def flip_one_bit(path: Path, chance: random.Random) -> None:
    flip_bits(path, chance, 1)


def cut_off(path: Path, chance: random.Random) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: chance.randrange(0, len(content))])


def swap_pages(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    one, other = chance.sample(range(len(content) // PAGE), 2)
    kept = content[one * PAGE : (one + 1) * PAGE]
    content[one * PAGE : (one + 1) * PAGE] = content[other * PAGE : (other + 1) * PAGE]
    content[other * PAGE : (other + 1) * PAGE] = kept
    path.write_bytes(content)


def empty(path: Path, _chance: random.Random) -> None:
    path.write_bytes(b"")


def zeros(path: Path, _chance: random.Random) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def letters(path: Path, _chance: random.Random) -> None:
    path.write_text("Dear diary, today " * 1000)


def another_program(path: Path, _chance: random.Random) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE theirs (id INTEGER)")


DAMAGES: tuple[Callable[[Path, random.Random], None], ...] = (
    zero_a_page,
    scribble,
    flip_bits,
    flip_one_bit,
    cut_off,
    swap_pages,
    empty,
    zeros,
    letters,
    another_program,
)


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
