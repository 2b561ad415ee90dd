"""What a person decided about their rungs, kept as a fact beside the history, so that backups hold it too."""

from __future__ import annotations

from datetime import date, datetime

from matcompanion.domain.choices import Track
from matcompanion.domain.progression import RungChoice, RungChoiceKind
from matcompanion.storage.facts import Facts

_NAME = "rung_choices"
_MOST = 1000  # the oldest go; only those since the last sessions matter


class RungChoices:
    """The decisions of one database, oldest first."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def all(self) -> tuple[RungChoice, ...]:
        """Return the decisions; what cannot be understood is left out."""
        kept = self._facts.get(_NAME)
        entries = kept if isinstance(kept, list) else []
        return tuple(choice for entry in entries if (choice := _choice(entry)) is not None)

    def add(self, choice: RungChoice) -> None:
        """Keep *choice* after the others."""
        choices = (*self.all(), choice)[-_MOST:]
        self._facts.put(_NAME, [_form(one) for one in choices], choice.at)


def _form(choice: RungChoice) -> dict[str, str | None]:
    return {
        "track": choice.track.value,
        "kind": choice.kind.value,
        "at": choice.at.isoformat(),
        "day": None if choice.day is None else choice.day.isoformat(),
        "rung": choice.rung,
    }


def _choice(entry: object) -> RungChoice | None:
    if not isinstance(entry, dict):
        return None
    try:
        at = datetime.fromisoformat(str(entry["at"]))
        if at.tzinfo is None:
            return None
        track, kind, rung = Track(entry["track"]), RungChoiceKind(entry["kind"]), str(entry.get("rung", ""))
        day = None if entry.get("day") is None else date.fromisoformat(str(entry["day"]))
        return RungChoice(track, kind, at, rung, day)
    except (KeyError, ValueError):
        return None
