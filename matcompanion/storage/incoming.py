"""The sessions of one file, checked and kept aside until they are taken over or let go of."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from datetime import datetime
from types import TracebackType
from typing import Self

from matcompanion.domain.session import Session
from matcompanion.storage.exchange_check import ImportRefused, Refusal
from matcompanion.storage.exchange_form import Form, from_form, moment

_IN_MEMORY = 8_000_000
"""More bytes than this wait in a file that has no name."""
_TOLD = 100


class Incoming:
    """Takes sessions one by one, and gives them as often as is asked. Close it: it may hold a file."""

    def __init__(self) -> None:
        self._aside = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - it is closed with this object
        self._editions: dict[str, datetime | None] = {}
        self._refusals: list[Refusal] = []
        self._refused = 0

    def take(self, form: Form) -> None:
        """Keep a checked *form*."""
        updated = form.get("updated_at")
        self._editions[form["id"].lower()] = None if updated is None else moment(updated)
        self._aside.write(json.dumps(form).encode("ascii") + b"\n")

    def refuse(self, refusal: Refusal) -> None:
        """Note that a session is not right."""
        self._refused += 1
        if len(self._refusals) < _TOLD:
            self._refusals.append(refusal)

    @property
    def editions(self) -> Mapping[str, datetime | None]:
        """The id of each session that is right, and when it was edited last."""
        return self._editions

    @property
    def refused(self) -> int:
        """How many sessions are not right; then none is taken over."""
        return self._refused

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """What is wrong with the first of them."""
        return tuple(self._refusals)

    def sessions(self) -> Iterator[Session]:
        """Give the sessions. ImportRefused if one of the file is not right."""
        if self._refusals:
            raise ImportRefused(self._refusals, self._refused)
        self._aside.seek(0)
        for line in self._aside:
            yield from_form(json.loads(line))

    def close(self) -> None:
        """Let go of everything."""
        self._aside.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
