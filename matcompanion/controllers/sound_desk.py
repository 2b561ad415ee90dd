"""Where the window puts what is to be heard and the thread of the sound finds it: values that never change."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from matcompanion.domain.breathing import BreathCourse
from matcompanion.domain.settings import Ambience, Timbre

TRIAL = "trial"
"""The order to play a short sample of everything."""
_MOST_ORDERS = 32


@dataclass(frozen=True, slots=True)
class Order:
    """Something to ring: a bell by its name or ``TRIAL``, how loud (0 to 1), and when, in real seconds."""

    what: str
    loudness: float
    at: float


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be heard.

    The tone follows *course* (None is silence), which had come to *active* seconds when the clock showed *at*.
    While it is *going* the ambience is heard and the device is held. *spoken* lets everything make room for words.
    """

    course: BreathCourse | None = None
    active: float = 0.0
    at: float = 0.0
    going: bool = False
    spoken: bool = False
    loudness: float = 0.0
    timbre: Timbre = Timbre.WARM
    ambience: Ambience = Ambience.NONE
    ambience_file: str = ""


class SoundDesk:
    """One thread puts, the other takes; each step is a whole one. *tell* is called from the thread of the sound."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self.wanted = Wanted()
        self.orders: deque[Order] = deque(maxlen=_MOST_ORDERS)  # those of a silent computer are forgotten
        self.tell = tell
