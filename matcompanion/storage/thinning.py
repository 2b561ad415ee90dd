"""Which backups stay: many of the last days, then one a day, a week and a month. Counted over what there is.

A pause of a year makes no backup go: seven days, eight weeks and twelve months are those that have backups.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

ALL_OF = timedelta(days=2)
DAYS, WEEKS, MONTHS = 7, 8, 12
ALWAYS = 3
MOST_BYTES = 100 * 1024 * 1024


class Kept(Protocol):
    """What is asked of a backup."""

    @property
    def made_at(self) -> datetime:
        """When it was made."""
        ...

    @property
    def size(self) -> int:
        """How many bytes it takes."""
        ...

    @property
    def before_version(self) -> int | None:
        """The version of the tables that a migration changed just after, if it was made for one."""
        ...


K = TypeVar("K", bound=Kept)


def superfluous(backups: Iterable[K], now: datetime, most_bytes: int = MOST_BYTES) -> list[K]:
    """Return those of *backups* that may go, oldest first. The newest three are never among them."""
    newest_first = sorted(backups, key=lambda backup: backup.made_at, reverse=True)
    stays = {id(backup) for backup in newest_first[:ALWAYS]}
    stays |= {id(backup) for backup in newest_first if abs(now - backup.made_at) <= ALL_OF}
    stays |= _first_of_each(newest_first, DAYS, lambda at: at.date())
    stays |= _first_of_each(newest_first, WEEKS, lambda at: at.isocalendar()[:2])
    stays |= _first_of_each(newest_first, MONTHS, lambda at: (at.year, at.month))
    stays |= _before_last_two_versions(newest_first)
    room = most_bytes
    for place, backup in enumerate(newest_first):
        if id(backup) in stays:
            room -= backup.size
            if room < 0 and place >= ALWAYS:
                stays.discard(id(backup))
    return [backup for backup in reversed(newest_first) if id(backup) not in stays]


def _first_of_each(newest_first: Sequence[Kept], most: int, span: Callable[[datetime], Hashable]) -> set[int]:
    """Return the newest backup of each of the last *most* spans that have one."""
    found: dict[Hashable, int] = {}
    for backup in newest_first:
        found.setdefault(span(backup.made_at), id(backup))
    return set(list(found.values())[:most])


def _before_last_two_versions(backups: Sequence[Kept]) -> set[int]:
    versions = sorted({backup.before_version for backup in backups if backup.before_version is not None})[-2:]
    return {id(backup) for backup in backups if backup.before_version in versions and versions}
