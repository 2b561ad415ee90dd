"""A disk whose power is cut: from a recording of what a program wrote, any state the disk may then be in.

What was written and not yet synced may be there or not, in any order, and torn between two sectors. Changes of names
(a file made, renamed, deleted) reach the disk in their order, and may be cut off at any place. There are two kinds of
file system: an *orderly* one, such as ext4, where syncing any file also keeps all earlier changes of names, and a
strict one, where only syncing the folder does.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that the program did to the disk, or said."""

    kind: str
    name: str
    offset: int
    data: bytes

    def below(self, folder: str) -> Step:
        """Return the same step with names that begin at *folder*."""
        data = self.data.removeprefix(folder.encode()) if self.kind in ("rename", "link") else self.data
        return Step(self.kind, self.name.removeprefix(folder) or "/", self.offset, data)


def read_recording(path: Path) -> Iterator[Step]:
    """Return what was recorded, in its order."""
    content = path.read_bytes()
    place = 0
    while place < len(content):
        end = content.index(b"\n", place)
        kind, rest = content[place:end].decode().split(" ", 1)
        name, offset, size = rest.rsplit(" ", 2)
        place = end + 1
        length = int(size)
        data = content[place : place + length]
        place += length + bool(length)
        yield Step(kind, name, int(offset), data)


@dataclass
class _File:
    """What is surely on the disk of a file, and what may be."""

    content: bytearray = field(default_factory=bytearray)
    pending: list[Step] = field(default_factory=list)

    def sync(self) -> None:
        for step in self.pending:
            _apply(self.content, step)
        self.pending.clear()

    def as_found(self, chance: random.Random, share: float) -> bytes:
        found = bytearray(self.content)
        for step in self.pending:
            if step.kind == "trunc":
                if chance.random() < share:
                    _apply(found, step)
                continue
            for piece in _sectors(step):
                if chance.random() < share:
                    _apply(found, piece)
        return bytes(found)


@dataclass(frozen=True, slots=True)
class _Naming:
    """A change of names in one folder: what went and what came."""

    folder: str
    gone: str
    come: dict[str, _File]

    def happen(self, names: dict[str, _File]) -> None:
        names.pop(self.gone, None)
        names.update(self.come)


class Disk:
    """The disk as it is while the program writes. ``cut`` says what is left of it when the power goes."""

    def __init__(self, *, orderly: bool) -> None:
        self._orderly = orderly
        self._now: dict[str, _File] = {}
        self._kept: dict[str, _File] = {}
        self._pending: list[_Naming] = []

    def take(self, step: Step) -> None:
        """Let the program do *step*."""
        other = step.data.decode() if step.kind in ("rename", "link") else ""
        if step.kind == "create":
            self._name(_Naming(_folder(step.name), "", {step.name: _File()}))
        elif step.kind in ("write", "trunc"):
            self._now[step.name].pending.append(step)
        elif step.kind == "unlink":
            self._name(_Naming(_folder(step.name), step.name, {}))
        elif step.kind == "rename":
            self._name(_Naming(_folder(other), step.name, {other: self._now[step.name]}))
        elif step.kind == "link":
            self._name(_Naming(_folder(other), "", {other: self._now[step.name]}))
        elif step.kind == "sync":
            self._sync(step.name)

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """Return what is found after a power cut now: the files by their names."""
        share = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        names = dict(self._kept)
        if self._orderly:
            reached = chance.randint(0, len(self._pending))
            happened = self._pending[:reached]
        else:
            happened = []
            for folder in {naming.folder for naming in self._pending}:
                own = [naming for naming in self._pending if naming.folder == folder]
                happened += own[: chance.randint(0, len(own))]
        for naming in happened:
            naming.happen(names)
        found = {id(file): file.as_found(chance, share) for file in names.values()}
        return {name: found[id(file)] for name, file in names.items()}

    def _name(self, naming: _Naming) -> None:
        naming.happen(self._now)
        self._pending.append(naming)

    def _sync(self, name: str) -> None:
        if name in self._now:
            self._now[name].sync()
        if self._orderly or name not in self._now:
            kept = [naming for naming in self._pending if self._orderly or naming.folder == name]
            for naming in kept:
                naming.happen(self._kept)
            self._pending = [naming for naming in self._pending if naming not in kept]


def _folder(name: str) -> str:
    return str(Path(name).parent)


def _apply(content: bytearray, step: Step) -> None:
    if step.kind == "trunc":
        if step.offset < len(content):
            del content[step.offset :]
        else:
            content.extend(bytes(step.offset - len(content)))
        return
    end = step.offset + len(step.data)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    content[step.offset : end] = step.data


def _sectors(step: Step) -> Iterator[Step]:
    """Split a write where a disk may tear it."""
    place = 0
    while place < len(step.data):
        length = min(SECTOR - (step.offset + place) % SECTOR, len(step.data) - place)
        yield Step("write", step.name, step.offset + place, step.data[place : place + length])
        place += length
