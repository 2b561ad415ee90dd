"""What the command line asked the window for."""

from __future__ import annotations

from dataclasses import dataclass

from matcompanion.paths import Paths


@dataclass(frozen=True, slots=True)
class Options:
    """On which folder, with sample history or without, how fast, at which place; and whether without the window."""

    paths: Paths
    demo: bool
    time_scale: float
    page: str
    in_tray: bool = False
