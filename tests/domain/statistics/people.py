"""People for whom nothing has an effect, as in content 5.3: what they feel wanders, and they rate it roughly."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

USUAL, SPREAD, NOISE = 4.5, 2.0, 0.7


@dataclass(frozen=True, slots=True)
class Person:
    """*carry* is how much of a mood is still there after the session; who is *picky* lies down when it is bad."""

    carry: float
    picky: bool = False

    def changes(self, chance: random.Random, count: int) -> list[int]:
        """Return the changes of *count* sessions."""
        found: list[int] = []
        while len(found) < count:
            felt = USUAL + chance.gauss(0, SPREAD)
            if self.picky and chance.random() > 1 / (1 + math.exp(0.6 * (USUAL - felt))):
                continue
            left = USUAL + self.carry * (felt - USUAL) + chance.gauss(0, SPREAD * math.sqrt(1 - self.carry**2))
            found.append(rated(chance, left) - rated(chance, felt))
        return found

    def before(self, chance: random.Random, count: int) -> tuple[list[int], list[int]]:
        """Return the days and the ratings before *count* sessions, one every other day or so."""
        days: list[int] = []
        day = 0
        while len(days) < count:
            day += 1
            if chance.random() < 0.5:
                days.append(day)
        return days, [rated(chance, USUAL + chance.gauss(0, SPREAD)) for _ in days]


def rated(chance: random.Random, felt: float) -> int:
    """Return a whole number from 0 to 10."""
    return max(0, min(10, round(felt + chance.gauss(0, NOISE))))
