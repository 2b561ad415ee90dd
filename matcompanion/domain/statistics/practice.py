"""Counts of practice by the local day a session counts for: how often, never how many in a row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

WEEK = 7
FOUR_WEEKS = 28


@dataclass(frozen=True, slots=True)
class Practice:
    """On how many of the last *of* days there was a session."""

    days: int
    of: int


def practice(days: Iterable[date], last: date, of: int) -> Practice:
    """Return on how many of the *of* days up to *last* one of *days* falls; a day counts once."""
    first = last - timedelta(days=of - 1)
    return Practice(len({day for day in days if first <= day <= last}), of)
