"""The log: a small rotating file without private text, and the last word when something unexpected happens."""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_SIZE = 256 * 1024
_KEPT = 2

log = logging.getLogger("matcompanion")


class _QuietFile(RotatingFileHandler):
    """A file handler that never disturbs the program: a full disk or a closed pipe loses a line, nothing else."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Drop *record*."""

    def close(self) -> None:
        """Close the file; what a full disk does not take any more is lost."""
        with contextlib.suppress(OSError):
            super().close()


class _WithoutNames(logging.Formatter):
    """Writes lines without the name of the person, which the path of their home folder tells."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of *record*."""
        line = super().format(record)
        with contextlib.suppress(RuntimeError):
            home = str(Path.home())
            if len(home) > 1:
                line = line.replace(home, "~")
        return line


def start_log(folder: Path) -> None:
    """Write the log below *folder* from now on; without a writable folder there is none."""
    log.setLevel(logging.INFO)
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _QuietFile(
            folder / "matcompanion.log", maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8", delay=True
        )
        handler.setFormatter(_WithoutNames("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)


def keep_no_log() -> None:
    """Write no log: a command tells its result itself, and lines of a log between its own only puzzle."""
    log.addHandler(logging.NullHandler())


def stop_log() -> None:
    """Close the log file."""
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()


def forget_log() -> None:
    """Write nothing any more, to any place: the log is about to be deleted."""
    stop_log()
    log.addHandler(logging.NullHandler())


def catch_everything() -> None:
    """Write unexpected errors to the log instead of the terminal; the program goes on where it can."""

    def in_main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("unexpected", exc_info=(kind, error, trace))

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            log.error("unexpected in a thread", exc_info=(args.exc_type, args.exc_value, args.exc_traceback))

    sys.excepthook = in_main
    threading.excepthook = in_thread
