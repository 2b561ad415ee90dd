"""Takes the history out into a file and back from one: with its progress, stoppable, and nothing by halves."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from matcompanion.clock import Clock
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.jobs import StoppedError, Worker
from matcompanion.domain.catalogue import Catalogue, Learning
from matcompanion.domain.session import Session
from matcompanion.refusals import reason_of

if TYPE_CHECKING:  # what reads and writes files is imported on the worker
    from matcompanion.storage.history import History, ImportResult
    from matcompanion.storage.incoming import Incoming

ENDINGS = (".json", ".csv")


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import of the file *name* would do. With *refused* sessions it does nothing; *refusals* says why."""

    name: str
    new: int = 0
    newer: int = 0
    present: int = 0
    refused: int = 0
    refusals: tuple[str, ...] = ()


class ExchangeController(QObject):
    """One file at a time. ``ended`` comes with a sentence, or with nothing when it was stopped.

    A file is first read on *aside* and weighed against the history (``weighed``); then the person takes it over or
    lets it go. *learning* is asked when an import needs to know the ids of after-effects.
    """

    progressed = Signal(int)  # per cent
    weighed = Signal(object)  # ImportPreview
    ended = Signal(str)
    _heard = Signal(int)

    def __init__(
        self,
        history: HistoryController,
        aside: Worker,
        clock: Clock,
        catalogue: Catalogue,
        learning: Callable[[], Learning],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history, self._aside, self._clock = history, aside, clock
        self._catalogue, self._learning = catalogue, learning
        self._stop = threading.Event()
        self._incoming: Incoming | None = None
        self._path = Path()
        self._busy = False
        self._heard.connect(self.progressed)

    @property
    def busy(self) -> bool:
        """Whether a file is being read or written."""
        return self._busy

    def suggested_name(self) -> str:
        """Return a name for an export of today, without its ending."""
        return f"Mat Companion {self._clock.now().astimezone().date().isoformat()}"

    @Slot()
    def stop(self) -> None:
        """Stop what is under way; nothing is left half done."""
        self._stop.set()

    def close(self) -> None:
        """Stop, and let go of a file that waits."""
        self.stop()
        self._forget()

    # Out ------------------------------------------------------------------------------------------------------------

    def export(self, path: Path) -> None:
        """Begin to write the whole history to *path*, in the form of its ending."""
        if self._busy:
            return
        if path.suffix.lower() not in ENDINGS:
            self.ended.emit(
                self.tr("{name} was not written: its name has to end with .json or .csv.").format(name=path.name)
            )
            return
        self._begin(path)
        job = self._history.run(partial(_write, path=path, at=self._clock.now().astimezone(), listen=self._listen))
        job.done.connect(self._finish_export)
        job.failed.connect(self._fail)

    @Slot(object)
    def _finish_export(self, result: int | OSError | None) -> None:
        name = self._path.name
        if isinstance(result, OSError):
            self._end(self.tr("{name} could not be written ({why}).").format(name=name, why=reason_of(result)))
        elif result is None:
            self._end("")
        else:
            one, many = (
                self.tr("1 session saved as {name} in {folder}."),
                self.tr("{n} sessions saved as {name} in {folder}."),
            )
            self._end(
                (one if result == 1 else many).format(
                    n=QLocale().toString(result), name=name, folder=self._path.parent.name
                )
            )

    # In -------------------------------------------------------------------------------------------------------------

    def read(self, path: Path) -> None:
        """Begin to read the sessions of *path*; ``weighed`` says what an import would do."""
        if self._busy:
            return
        self._forget()
        if path.suffix.lower() not in ENDINGS:
            self.ended.emit(
                self.tr("{name} was not read: sessions come from .json or .csv files.").format(name=path.name)
            )
            return
        self._begin(path)
        job = self._aside.run(partial(_read, path, self._catalogue, self._learning(), self._listen))
        job.done.connect(self._weigh)
        job.failed.connect(self._fail_reading)

    @Slot(object)
    def _fail_reading(self, error: Exception) -> None:
        """End, so that another file can be tried; what is wrong is ours, for a file's own faults come as answers."""
        self._end("")
        raise error

    @Slot(object)
    def _weigh(self, result: Incoming | ImportPreview | OSError | None) -> None:
        if isinstance(result, OSError):
            text = self.tr("{name} could not be read ({why}); nothing was changed.")
            self._end(text.format(name=self._path.name, why=reason_of(result)))
        elif result is None:
            self._end("")
        elif isinstance(result, ImportPreview):
            self._busy = False
            self.weighed.emit(result)
        else:
            self._incoming = result
            job = self._history.run(partial(_weighed, incoming=result, name=self._path.name))
            job.done.connect(self._tell_weight)
            job.failed.connect(self._fail)

    @Slot(object)
    def _tell_weight(self, preview: ImportPreview) -> None:
        self._busy = False
        if preview.refused:
            self._forget()
        self.weighed.emit(preview)

    @Slot()
    def take_over(self) -> None:
        """Import the file that was read, all of it or nothing."""
        if self._busy or self._incoming is None:
            return
        self._begin(self._path)
        job = self._history.change(partial(_import, incoming=self._incoming, listen=self._listen))
        job.done.connect(self._finish_import)
        job.failed.connect(self._fail)

    @Slot()
    def let_go(self) -> None:
        """Leave the file that was read alone."""
        self._forget()
        self.ended.emit("")

    @Slot(object)
    def _finish_import(self, result: ImportResult | None) -> None:
        self._forget()
        if result is None:
            self._end("")
            return
        number = result.added + result.updated
        text = (
            self.tr("1 session imported from {name}.")
            if number == 1
            else self.tr("{n} sessions imported from {name}.")
        )
        self._end(text.format(n=QLocale().toString(number), name=self._path.name))

    # Both -----------------------------------------------------------------------------------------------------------

    def _begin(self, path: Path) -> None:
        self._path, self._busy = path, True
        self._stop.clear()
        self.progressed.emit(0)

    def _end(self, sentence: str) -> None:
        self._busy = False
        self.ended.emit(sentence)

    def _listen(self, share: float) -> None:
        """Hear, on a worker, how much is done."""
        if self._stop.is_set():
            raise StoppedError
        self._heard.emit(int(share * 100))

    @Slot(object)
    def _fail(self, _error: Exception) -> None:
        """Leave the trouble of the history to who tells of it everywhere."""
        self._forget()
        self._end("")

    def _forget(self) -> None:
        incoming, self._incoming = self._incoming, None
        if incoming is not None:
            incoming.close()


_Listen = Callable[[float], None]
_OFTEN = 500  # sessions between two words on how far it is


def _counted(sessions: Iterable[Session], total: int, listen: _Listen) -> Iterator[Session]:
    for number, session in enumerate(sessions):
        if number % _OFTEN == 0:
            listen(number / max(1, total))
        yield session


def _write(history: History, path: Path, at: datetime, listen: _Listen) -> int | OSError | None:
    """Write the file; return how many sessions, why not, or None if it was stopped."""
    from matcompanion.storage.exchange import ExchangeForm, write_sessions
    from matcompanion.storage.files import written_whole

    total = history.count()
    try:
        with written_whole(path) as stream:
            sessions = _counted(history.each(), total, listen)
            write_sessions(ExchangeForm(path.suffix.lower()[1:]), sessions, stream, at)
    except OSError as error:
        return error
    except StoppedError:
        return None
    return total


def _read(
    path: Path, catalogue: Catalogue, learning: Learning, listen: _Listen
) -> Incoming | ImportPreview | OSError | None:
    """Read and check the file; return what it holds, why it cannot be read, or None if it was stopped."""
    from matcompanion.storage.exchange import ExchangeForm, ImportRefused, KnownIds, receive

    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            known = KnownIds.of(catalogue, learning)
            form = ExchangeForm(path.suffix.lower()[1:])
            return receive(form, stream, known, lambda read: listen(min(1.0, read / max(1, size))))
    except ImportRefused as refused:
        return ImportPreview(path.name, refused=refused.refused, refusals=tuple(map(str, refused.refusals)))
    except OSError as error:
        return error
    except StoppedError:
        return None


def _weighed(history: History, incoming: Incoming, name: str) -> ImportPreview:
    found = history.weigh(incoming.editions)
    refusals = tuple(map(str, incoming.refusals))
    return ImportPreview(name, found.added, found.updated, found.unchanged, incoming.refused, refusals)


def _import(history: History, incoming: Incoming, listen: _Listen) -> ImportResult | None:
    total = max(1, len(incoming.editions))
    try:
        return history.import_sessions(incoming.sessions(), lambda taken: listen(taken / total))
    except StoppedError:
        return None
