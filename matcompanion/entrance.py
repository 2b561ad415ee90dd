"""Lets one window in for each folder: the first start opens it, a later one shows it and leaves.

Nothing of Qt's windows is loaded before it is known that this is the first.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from types import FrameType

from matcompanion.clock import SystemClock
from matcompanion.desktop.instance import FolderLock, holder_of
from matcompanion.options import Options
from matcompanion.paths import Paths
from matcompanion.terminal import refuse, tr

PATIENCE_MS = 1500
STARTING_SECONDS = 10.0
_LOOK_AGAIN_SECONDS = 0.05


def open_window(options: Options) -> int:
    """Open the window and stay until it is closed, or show the one that is open. Return the exit code."""
    from matcompanion.desktop.display import missing_display
    from matcompanion.desktop.imports import import_plainly

    import_plainly()
    _leave_when_asked()
    why = missing_display()
    if why is not None:
        return refuse(why)
    with ExitStack() as at_the_end:
        gc.disable()  # until everything is loaded, for nothing of that is garbage (``opening``)
        at_the_end.callback(gc.enable)
        if options.demo:
            from tempfile import TemporaryDirectory

            folder = at_the_end.enter_context(TemporaryDirectory(prefix="matcompanion-demo-"))
            options = replace(options, paths=Paths(Path(folder)))
        lock = _lock_or_show(options)
        if isinstance(lock, int):
            return lock
        at_the_end.callback(lock.release)
        from matcompanion.opening import stay_open

        return stay_open(options, lock)


def _lock_or_show(options: Options) -> FolderLock | int:
    """Return the lock of the folder; else show the window of who has it, and return the exit code."""
    folder, clock = options.paths.data, SystemClock()
    begun, silences = clock.elapsed(), 0
    while True:
        lock = _lock(folder)
        if lock is not None:
            return lock
        holder = holder_of(folder)
        if holder.address:
            from matcompanion.desktop.door import Knock, knock

            came = knock(holder.address, _wish(options), PATIENCE_MS)
            if came is Knock.ANSWERED:
                return 0
            silences += came is Knock.SILENT
        if silences > 1 or clock.elapsed() - begun > STARTING_SECONDS:
            return refuse(_no_answer(holder.process))
        threading.Event().wait(_LOOK_AGAIN_SECONDS)


def _no_answer(process: int | None) -> str:
    if process is None:
        return tr("Mat Companion is open on this folder and does not answer; end it and start again.")
    text = tr("Mat Companion (process {number}) is open on this folder and does not answer; end it and start again.")
    return text.format(number=process)


def _lock(folder: Path) -> FolderLock | None:
    """Make *folder* and take its lock; None if another program has it. EnvironmentProblem if nothing can be kept."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return FolderLock.take(folder)
    except OSError as refused:
        from matcompanion.storage.folder import cannot_write_in, make_folder

        make_folder(folder)  # tells better what is wrong
        raise cannot_write_in(folder, refused) from refused


def _wish(options: Options) -> str:
    """Return what the first program is asked for: a place, and the desktop's leave to come to the front."""
    token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or ""
    return f"{options.page} {token}".strip()


def _leave_when_asked() -> None:
    """End well when asked to end before there is a window: there is nothing to save yet."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and threading.current_thread() is threading.main_thread():
            signal.signal(number, _leave)


def _leave(_number: int, _frame: FrameType | None) -> None:
    sys.exit(0)
