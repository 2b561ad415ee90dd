"""What the skin was like on a later day, told before a session; kept as a fact beside the history."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from matcompanion.domain.choices import Track
from matcompanion.domain.progression import SkinAnswer
from matcompanion.storage.facts import Facts

_NAME = "skin_answers"
_MOST = 200  # the oldest go; only those since the last sessions matter


class SkinAnswers:
    """The answers of one database, oldest first."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def all(self) -> tuple[SkinAnswer, ...]:
        """Return the answers; what cannot be understood is left out."""
        kept = self._facts.get(_NAME)
        entries = kept if isinstance(kept, list) else []
        return tuple(answer for entry in entries if (answer := _answer(entry)) is not None)

    def put(self, answers: Iterable[SkinAnswer], now: datetime) -> None:
        """Keep *answers* in the place of those of the same days and tracks; one without effects takes it back."""
        given = {(answer.day, answer.track): answer for answer in answers}
        others = [answer for answer in self.all() if (answer.day, answer.track) not in given]
        kept = [*others, *(answer for answer in given.values() if answer.effects)]
        self._facts.put(_NAME, [_form(answer) for answer in kept[-_MOST:]], now)


def _form(answer: SkinAnswer) -> dict[str, object]:
    return {
        "day": answer.day.isoformat(),
        "effects": sorted(answer.effects),
        "track": answer.track.value if answer.track is not None else None,
    }


def _answer(entry: object) -> SkinAnswer | None:
    if not isinstance(entry, dict):
        return None
    try:
        track = None if entry.get("track") is None else Track(entry["track"])
        return SkinAnswer(date.fromisoformat(str(entry["day"])), frozenset(map(str, entry["effects"])), track)
    except (KeyError, TypeError, ValueError):
        return None
