"""Where the level ladder comes from; kept apart, for the page is made before anything that draws is imported."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import SignalInstance

from matcompanion.domain.catalogue import AfterEffect
from matcompanion.domain.progression import Ladder


class LadderSource(Protocol):
    """Who knows the ladder."""

    @property
    def changed(self) -> SignalInstance:
        """Says that it may be another one now."""
        ...

    @property
    def ladder(self) -> Ladder | None:
        """The ladder of every track; None while it is not known."""
        ...


@dataclass(frozen=True, slots=True)
class StepsSource:
    """The *ladder*, and the names of what can be noticed afterwards, asked for when they are needed."""

    ladder: LadderSource
    effects: Callable[[], Mapping[str, AfterEffect]]
