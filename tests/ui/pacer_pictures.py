"""A pacer that counts its paintings, an instant for it to show, and how light a part of its picture is."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtGui import QImage

from matcompanion.domain.breathing import Breath, BreathPhase
from matcompanion.domain.session_instant import Instant, Phase, State
from matcompanion.ui import wording_session
from matcompanion.ui.pages.session.pacer import Pacer
from matcompanion.ui.pages.session.pacer_ground import PacerMode
from matcompanion.ui.theme import Theme
from matcompanion.ui.wording_session import Line
from tests.sessions import CATALOGUE, plan

NAMES = wording_session.names_of(CATALOGUE, plan())
BREATH = Breath(BreathPhase.IN, 0.5, 0.5, 40, 6.0)
INSTANT = Instant(
    state=State.RUNNING,
    active=600.0,
    total=1500.0,
    phase=Phase.DEEP_REST,
    bounds=(60.0, 210.0, 1440.0, 1500.0),
    stage=0,
    lead_left=0.0,
    breath=BREATH,
    warmth=0.4,
    since_end=0.0,
)


def breathing(phase: BreathPhase = BreathPhase.IN, volume: float = 0.5, fraction: float = 0.5) -> Instant:
    return replace(INSTANT, breath=replace(BREATH, phase=phase, volume=volume, fraction=fraction))


class CountingPacer(Pacer):
    """A pacer that counts how often it paints, and how much."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.painted: list[tuple[int, int]] = []

    def paintEvent(self, event) -> None:
        self.painted.append((event.rect().width(), event.rect().height()))
        super().paintEvent(event)


def show(pacer: Pacer, instant: Instant, mode: PacerMode = PacerMode.FULL, line: Line | None = None) -> QImage:
    """Return the picture of *instant*."""
    pacer.show_instant(instant, mode, wording_session.line(instant, NAMES) if line is None else line)
    return pacer.grab().toImage()


def light(image: QImage, left: int, top: int, right: int, bottom: int, step: int = 2) -> float:
    """Return the mean lightness of a part of *image*."""
    values = [image.pixelColor(x, y).lightnessF() for x in range(left, right, step) for y in range(top, bottom, step)]
    return sum(values) / len(values)


def reach(image: QImage, center: tuple[int, int], least: float = 0.35, most: int = 250) -> int:
    """Return how far to the right of *center* there is something as bright as a spike, inside the ring."""
    x0, y0 = center
    return max(
        (
            radius
            for radius in range(20, most)
            for angle in range(0, 360, 3)
            if image.pixelColor(
                round(x0 + radius * math.cos(math.radians(angle))), round(y0 + radius * math.sin(math.radians(angle)))
            ).lightnessF()
            > least
        ),
        default=0,
    )
