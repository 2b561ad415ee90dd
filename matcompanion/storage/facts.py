"""Things to remember that are no sessions, such as the safety answers: plain JSON under a name."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select

from matcompanion.storage.database import Database
from matcompanion.storage.rows import utc_text
from matcompanion.storage.tables import FactRow


class Facts:
    """The facts of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> Any:  # noqa: ANN401 - JSON is anything; who asks checks it
        """Return what is kept under *name*, or None."""
        with self._database.reading() as connection:
            chosen = select(FactRow.value_json).where(FactRow.name == name)
            text = connection.execute(chosen).scalar_one_or_none()
        return None if text is None else json.loads(text)

    def put(self, name: str, value: object, at: datetime) -> None:
        """Keep *value* under *name* in place of what was there."""
        row = {"name": name, "value_json": json.dumps(value, allow_nan=False), "updated_utc": utc_text(at)}
        with self._database.writing() as connection:
            connection.execute(delete(FactRow).where(FactRow.name == name))
            connection.execute(insert(FactRow), [row])

    def forget(self, name: str) -> None:
        """Keep nothing under *name* any more."""
        with self._database.writing() as connection:
            connection.execute(delete(FactRow).where(FactRow.name == name))
