"""Moves the history in and out of files for the command line: whole or not at all."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import BinaryIO

from matcompanion import resources
from matcompanion.clock import SystemClock
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.domain.session import Session
from matcompanion.paths import Paths
from matcompanion.phrases import in_thousands
from matcompanion.refusals import reason_of
from matcompanion.storage.exchange import (
    ExchangeForm,
    ImportRefused,
    Incoming,
    KnownIds,
    receive,
    write_sessions,
)
from matcompanion.storage.files import written_whole
from matcompanion.storage.history import History
from matcompanion.storage.start import opened_at_once
from matcompanion.terminal import refuse, say, tell, tr

STANDARD = "-"


def export_history(paths: Paths, file: str, form: str | None) -> int:
    """Write the whole history to *file* (``-`` is standard output). Return the exit code."""
    known = _form_of(file, form)
    if known is None:
        return refuse(
            tr("{file} has a form that is not known here; the history is written as {endings}.").format(
                file=file, endings=_endings()
            )
        )
    now = SystemClock().now().astimezone()
    with opened_at_once(paths, now) as database:
        history = History(database)
        sessions = _Counted(history.each())
        if file == STANDARD:
            write_sessions(known, sessions, sys.stdout.buffer, now)
            sys.stdout.buffer.flush()
            return _say_left_out(history, sessions)
        try:
            with written_whole(Path(file)) as stream:
                write_sessions(known, sessions, stream, now)
        except OSError as error:
            return refuse(_not_written(file, error))
        except KeyboardInterrupt:
            return refuse(tr("stopped; {file} was not written.").format(file=file))
        return _say_left_out(history, sessions)


class _Counted:
    """Gives *sessions* once, and says how many there were."""

    def __init__(self, sessions: Iterable[Session]) -> None:
        self._sessions = sessions
        self.count = 0

    def __iter__(self) -> Iterator[Session]:
        for session in self._sessions:
            self.count += 1
            yield session


def _say_left_out(history: History, written: _Counted) -> int:
    """Say how many sessions are not in what was *written*, if any. Return the exit code."""
    left_out = history.count() - written.count
    if left_out > 0:
        text = tr(
            "%n session makes no sense and was left out; matcompanion doctor says more."
            if left_out == 1
            else "%n sessions make no sense and were left out; matcompanion doctor says more.",
            left_out,
        )
        say(text)
    return 0


def import_history(paths: Paths, file: str, form: str | None) -> int:
    """Read sessions from *file* (``-`` is standard input), all or none. Return the exit code."""
    known = _form_of(file, form)
    if known is None:
        return refuse(
            tr("{file} is no form that is known here, sessions are read from {endings}; nothing was changed.").format(
                file=file, endings=_endings()
            )
        )
    try:
        with _opened(file) as stream, receive(known, stream, _known_ids()) as incoming:
            return _take_over(paths, incoming)
    except ImportRefused as refused:
        name = tr("standard input") if file == STANDARD else file
        return refuse(tr("{file}, {reason}. Nothing was changed.").format(file=name, reason=refused))
    except OSError as error:
        return refuse(
            tr("{file} could not be read ({reason}); nothing was changed.").format(file=file, reason=reason_of(error))
        )
    except KeyboardInterrupt:
        return refuse(tr("stopped; nothing was changed."))


def _take_over(paths: Paths, incoming: Incoming) -> int:
    """Import what was read, unless some of it is refused: then the history is not even opened."""
    if incoming.refused:
        raise ImportRefused(incoming.refusals, incoming.refused)
    with opened_at_once(paths, SystemClock().now()) as database:
        result = History(database).import_sessions(incoming.sessions())
    counts = tr("{added} new, {updated} updated, {unchanged} already here")
    added, updated, unchanged = map(in_thousands, (result.added, result.updated, result.unchanged))
    tell(counts.format(added=added, updated=updated, unchanged=unchanged))
    return 0


def _opened(file: str) -> BinaryIO | nullcontext[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if file == STANDARD else Path(file).open("rb")


def _known_ids() -> KnownIds:
    catalogue = read_catalogue(resources.root())
    return KnownIds.of(catalogue, read_learning(resources.root(), catalogue))


def _form_of(file: str, form: str | None) -> ExchangeForm | None:
    if form is not None:
        return ExchangeForm(form)
    return ExchangeForm.JSON if file == STANDARD else ExchangeForm.of(file)


def _endings() -> str:
    one, other = (f".{form}" for form in ExchangeForm)
    return tr("{one} or {other}").format(one=one, other=other)


def _not_written(file: str, error: OSError) -> str:
    text = tr("{file} could not be written ({reason}); nothing was changed.")
    return text.format(file=file, reason=reason_of(error))
