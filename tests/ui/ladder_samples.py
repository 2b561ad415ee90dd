"""A ladder for the tests of its graph, walked when it is told to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from matcompanion.domain.choices import Level
from matcompanion.domain.progression import Ladder, Past
from matcompanion.domain.session import Session
from tests.domain.progression.people import day, ladder


class KnownLadder(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ladder: Ladder | None = None

    def walk(self, sessions: Sequence[Session], number: int) -> None:
        self.ladder = ladder(Past(tuple(sessions), level=Level.THREE), day(number))
