"""Exchange: all sessions as one JSON or CSV file, and back. What a session may hold says the schema in resources/.

Reading is all or nothing: what is not right is refused by its line and field, and then nothing is taken over.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from pathlib import PurePath
from typing import IO

from matcompanion.domain.session import Session
from matcompanion.storage.bounded import MOST_BYTES, Bounded, Heard
from matcompanion.storage.exchange_check import ImportRefused, KnownIds, Refusal, SessionCheck
from matcompanion.storage.exchange_csv import forms_in_csv, write_csv
from matcompanion.storage.exchange_json import forms_in_json, write_json
from matcompanion.storage.incoming import Incoming

__all__ = [
    "MOST_BYTES",
    "ExchangeForm",
    "ImportRefused",
    "Incoming",
    "KnownIds",
    "Refusal",
    "read_json",
    "receive",
    "write_json",
    "write_sessions",
]


class ExchangeForm(StrEnum):
    """How a file tells its sessions; the value is the end of its name."""

    JSON = "json"
    CSV = "csv"

    @classmethod
    def of(cls, name: str) -> ExchangeForm | None:
        """Return the form of a file by the end of its *name*, None if it is none of ours."""
        return next((form for form in cls if PurePath(name).suffix.lower() == f".{form}"), None)


def write_sessions(form: ExchangeForm, sessions: Iterable[Session], stream: IO[bytes], exported_at: datetime) -> None:
    """Write *sessions* to *stream* without holding them all."""
    if form is ExchangeForm.CSV:
        write_csv(sessions, stream)
    else:
        write_json(sessions, stream, exported_at)


def receive(
    form: ExchangeForm, stream: IO[bytes], known: KnownIds, heard: Heard | None = None, most_bytes: int = MOST_BYTES
) -> Incoming:
    """Read and check all of *stream* without holding it; close what is returned.

    Sessions that are not right are counted and the first ones told. ImportRefused if the file cannot be read at all.
    """
    read = forms_in_csv if form is ExchangeForm.CSV else forms_in_json
    incoming = Incoming()
    try:
        for found in read(Bounded(stream, heard, most_bytes), SessionCheck(known)):
            if isinstance(found, Refusal):
                incoming.refuse(found)
            else:
                incoming.take(found)
    except BaseException:
        incoming.close()
        raise
    return incoming


def read_json(source: bytes | IO[bytes], known: KnownIds, most_bytes: int = MOST_BYTES) -> list[Session]:
    """Return the sessions of a small *source*. ImportRefused if anything in it is not right."""
    stream = io.BytesIO(source) if isinstance(source, bytes) else source
    with receive(ExchangeForm.JSON, stream, known, most_bytes=most_bytes) as incoming:
        return list(incoming.sessions())
