"""Opening the history: one SQLite file, one connection, every transaction whole.

The journal mode and its order of PRAGMAs are decided in docs/decisions/0010-journal-persist.md.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import uuid4

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event
from sqlalchemy.exc import DBAPIError

from matcompanion.clock import SystemClock
from matcompanion.storage.files import sync_folder
from matcompanion.storage.folder import cannot_write_in, make_folder
from matcompanion.storage.header import HEADER_BYTES, told_by
from matcompanion.storage.migrations import APPLICATION_ID, LATEST, STEPS, migrate, version_of
from matcompanion.storage.problems import DATABASE_ERRORS, EnvironmentProblem, ProblemKind, classify, problem, tr
from matcompanion.storage.set_aside import journal_of
from matcompanion.storage.tables import Base

_PRAGMAS = (
    "busy_timeout=2000",  # first: the next one may already have to wait
    "journal_mode=PERSIST",
    "journal_size_limit=1048576",
    "synchronous=FULL",
    "fullfsync=ON",  # matters on macOS only
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "secure_delete=ON",
)

BeforeMigrating = Callable[[Path, int], None]


class Database:
    """The open history. Use it from one thread at a time; *notice* tells why it can only be read, if so."""

    def __init__(self, path: Path, engine: Engine, notice: EnvironmentProblem | None) -> None:
        self.path = path
        self.notice = notice
        self._engine = engine
        self._version = 0

    @classmethod
    def open(
        cls, path: Path, *, now: datetime | None = None, before_migrating: BeforeMigrating | None = None
    ) -> Self:
        """Open the history at *path*, making it if there is none, and bring it to the present tables.

        *before_migrating* is called with the path and the old version before an older file is changed.
        EnvironmentProblem if it cannot be opened; then nothing was written.
        """
        moment = now if now is not None else SystemClock().now()
        with _problems_told(path.parent):
            make_folder(path.parent)
            if not path.exists():
                _create(path, moment)
            version = _check_header(path)
            if version < LATEST and before_migrating is not None:
                before_migrating(path, version)
            engine = _engine(path)
            try:
                _bring_up_to_date(engine, moment)
            except BaseException:
                engine.dispose()
                raise
            return cls(path, engine, _why_only_readable(path))

    def close(self) -> None:
        """Close the file. Nothing is pending: every change was committed when it was made."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def copy_to(self, target: sqlite3.Connection) -> None:
        """Copy everything, as it is between two transactions, into *target*. sqlite3.Error if that fails."""
        with self._engine.connect() as connection:
            own = connection.connection.driver_connection
            if isinstance(own, sqlite3.Connection):
                own.backup(target)

    def is_sound(self, *, thorough: bool = False) -> bool:
        """Look through the whole file: its tables and its structure, and if *thorough* its indexes and owners too."""
        with self.reading() as connection:
            tables = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars())
            if not tables >= Base.metadata.tables.keys():
                return False
            check = "integrity_check(1)" if thorough else "quick_check(1)"
            sound = connection.exec_driver_sql(f"PRAGMA {check}").scalar_one() == "ok"
            return sound and not (thorough and connection.exec_driver_sql("PRAGMA foreign_key_check").first())

    def changed_elsewhere(self) -> bool:
        """Whether another program has changed the file since this was asked last."""
        with self.reading() as connection:
            before, self._version = self._version, int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())
        return before not in (0, self._version)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection inside a transaction that only reads. EnvironmentProblem if it cannot."""
        with _problems_told(self.path.parent), self._engine.connect() as connection:
            connection.execution_options(only_reads=True)
            with connection.begin():
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection inside a transaction that is kept whole or not at all. EnvironmentProblem if not."""
        with _problems_told(self.path.parent), self._engine.connect() as connection, connection.begin():
            yield connection


@contextmanager
def _problems_told(folder: Path) -> Iterator[None]:
    try:
        yield
    except (DBAPIError, *DATABASE_ERRORS, OSError) as exc:
        known = classify(exc, folder)
        if known is None:
            raise
        raise known from exc


def make_file(path: Path, now: datetime, version: int = LATEST) -> None:
    """Make an empty history with the tables of *version* at *path*, where nothing is. EnvironmentProblem if not."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as exc:
        raise cannot_write_in(path.parent, exc) from exc
    engine = _engine(path)
    try:
        with _problems_told(path.parent), engine.connect() as connection, connection.begin():
            migrate(connection, now, {number: step for number, step in STEPS.items() if number <= version})
    finally:
        engine.dispose()


def _create(path: Path, now: datetime) -> None:
    """Make a new history beside *path* and move it there when it is whole: an empty file is always damage."""
    draft = path.with_name(f"{path.name}.{uuid4().hex}.tmp")
    try:
        make_file(draft, now)
        _move_unless_taken(draft, path)
    finally:
        for left in (draft, journal_of(draft)):
            with suppress(OSError):  # the next start takes it away
                left.unlink(missing_ok=True)


def _move_unless_taken(draft: Path, path: Path) -> None:
    """Give *draft* its name unless another process was first; its file then stands."""
    with suppress(FileExistsError):
        try:
            os.link(draft, path)
        except FileExistsError:
            raise
        except OSError:  # a file system without links
            draft.rename(path)
    sync_folder(path.parent)


def _check_header(path: Path) -> int:
    """Return the schema version told by the first bytes of *path*, refusing what is not ours to open."""
    if path.is_dir():
        raise problem(ProblemKind.CANNOT_OPEN)
    with path.open("rb") as file:
        header = file.read(HEADER_BYTES)
    if not header:
        raise EnvironmentProblem(
            ProblemKind.EMPTY_FILE,
            tr("{name} is empty, which a history never is; it was left as it is.").format(name=path.name),
        )
    version, application = told_by(header)
    if application != APPLICATION_ID:
        raise EnvironmentProblem(
            ProblemKind.FOREIGN_FILE,
            tr("{name} is not a history of Mat Companion; it was left as it is.").format(name=path.name),
        )
    if version > LATEST:
        raise EnvironmentProblem(
            ProblemKind.NEWER_SCHEMA,
            tr(
                "This history was written by a newer Mat Companion (version {version} of its tables, this program "
                "knows {latest}); nothing was changed."
            ).format(version=version, latest=LATEST),
        )
    return version


def _engine(path: Path) -> Engine:
    address = f"{path.absolute().as_uri()}?mode=rw"  # never rwc: a file that was moved away must not be made anew

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(address, uri=True, timeout=2.0, isolation_level=None, check_same_thread=False)
        try:
            connection.text_factory = text_of
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            connection.create_function("casefold", 1, str.casefold, deterministic=True)  # SQLite folds a to z only
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    return engine


def text_of(data: bytes) -> str:
    """Return what stands in the file, also where a failing disk has changed it: the checksum of the row tells."""
    return data.decode("utf-8", "replace")


def _begin(connection: Connection) -> None:
    """Begin for real: left to themselves, neither Python nor SQLAlchemy put DDL into the transaction."""
    only_reads = connection.get_execution_options().get("only_reads", False)
    connection.exec_driver_sql("BEGIN" if only_reads else "BEGIN IMMEDIATE")


def _bring_up_to_date(engine: Engine, now: datetime) -> None:
    with engine.connect().execution_options(only_reads=True) as connection, connection.begin():
        present = version_of(connection)
    if present < LATEST:
        with engine.connect() as connection, connection.begin():
            migrate(connection, now)


def _why_only_readable(path: Path) -> EnvironmentProblem | None:
    journal = journal_of(path)
    beside = journal if journal.exists() else path.parent
    effective = os.access in os.supports_effective_ids
    if all(os.access(place, os.W_OK, effective_ids=effective) for place in (path, beside)):
        return None
    return problem(ProblemKind.READ_ONLY)
