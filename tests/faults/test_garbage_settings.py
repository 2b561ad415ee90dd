"""Whatever stands in the settings file, the program starts with settings that it can work with."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtWidgets import QApplication

from matcompanion import resources
from matcompanion.app import Program
from matcompanion.controllers.settings import clamped
from matcompanion.domain.settings import Settings
from matcompanion.paths import Paths
from matcompanion.storage.settings_file import read_settings, write_settings
from tests.fakes import FakeClock, HeldJobs
from tests.faults.amount import cases, note

FEW, ALL = 100, 2_000
WHOLE_PROGRAM_EVERY = 50
VALUES: tuple[Any, ...] = (
    None, True, False, -1, 0, 1e308, -1e308, 10**40, "", "x" * 5000, "\ud800", "\0", [], [[]] * 50, {}, {"a": {}},
    "9999-99-99", "2026-02-30", "../../etc/passwd", "<table><tr><td>" * 20, 0.1, [1, 2], [-5, 10**9], "dark",
    "level_9",
)  # fmt: skip


@lru_cache(maxsize=1)
def _written() -> str:
    with TemporaryDirectory() as folder:
        write_settings(Path(folder) / "settings.json", Settings())
        return (Path(folder) / "settings.json").read_text()


def good() -> dict[str, Any]:
    """A file as the program writes it."""
    return {**json.loads(_written()), "unknown": "of a later version"}


def noise(chance: random.Random) -> bytes:
    return chance.randbytes(chance.randrange(3000))


def wrong_values(chance: random.Random) -> bytes:
    form = good()
    for _ in range(chance.randint(1, 12)):
        form[chance.choice(list(form))] = chance.choice(VALUES)
    return json.dumps(form).encode("utf-8", "surrogatepass")


def bytes_changed(chance: random.Random) -> bytes:
    data = bytearray(json.dumps(good()).encode())
    for _ in range(chance.randint(1, 8)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def cut_off(chance: random.Random) -> bytes:
    data = json.dumps(good()).encode()
    return data[: chance.randrange(len(data))]


def traps(chance: random.Random) -> bytes:
    return chance.choice(
        (b"", b"\0" * 5000, b"[" * 100_000, b'{"a":' * 100_000, b'{"volume": NaN}', b'{"volume": 1e999}', b"null",
         b'{"text_percent": ' + b"9" * 5000 + b"}", b"\xff\xfe{\0}\0", b"x" * 2_000_000, b'{"window": [1e400, 2]}')
    )  # fmt: skip


WAYS: tuple[Callable[[random.Random], bytes], ...] = (
    noise,
    wrong_values,
    wrong_values,
    bytes_changed,
    cut_off,
    traps,
)


def start_and_end(folder: Path) -> None:
    """Let the whole program start on *folder*, show every place, and end."""
    jobs = HeldJobs()
    program = Program(paths=Paths(folder), clock=FakeClock(), worker=jobs, resources=resources.root())
    program.show()
    for place in ("progress", "history", "learn", "settings", "choose"):
        program.window.open_place(place)
        QApplication.processEvents()
        jobs.land()
    program.window.close()
    program.safe.close()
    jobs.close()
    program.window.deleteLater()


def test_any_settings_file_becomes_settings_that_work(qapp: QApplication, tmp_path: Path) -> None:
    numbers, figures = cases(FEW, ALL), Counter[str]()

    for number in numbers:
        chance = random.Random(number)
        paths = Paths(tmp_path / f"data{number}")
        paths.data.mkdir()
        data = WAYS[number % len(WAYS)](chance)
        paths.settings.write_bytes(data)

        settings, trouble = read_settings(paths.settings)

        assert clamped(settings) == settings
        if trouble is not None:
            figures["put_aside"] += 1
            assert paths.settings.with_suffix(".bad").read_bytes() == data
        write_settings(paths.settings, settings)
        assert read_settings(paths.settings) == (settings, None)
        if number % WHOLE_PROGRAM_EVERY == 0:
            paths.settings.write_bytes(data)
            start_and_end(paths.data)
            figures["with_the_whole_program"] += 1

    note("garbage settings", files=len(numbers), **figures, exceptions=0)
