"""Opens the window of the program: the real clock, the real folder, the real screen."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from matcompanion import __version__, logs, resources
from matcompanion.app import Filler, Program
from matcompanion.clock import Clock, ScaledClock, SystemClock
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.controllers.jobs import Jobs
from matcompanion.desktop.display import listen_to_qt, missing_display
from matcompanion.desktop.instance import FolderLock
from matcompanion.desktop.signals import ShutdownSignals
from matcompanion.domain.session import counted_day
from matcompanion.paths import Paths
from matcompanion.storage.folder import cannot_write_in, make_folder
from matcompanion.ui.icons import icon_file

if TYPE_CHECKING:
    from matcompanion.storage.history import History

DAY_STARTS_AT = 4


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asked for."""

    paths: Paths
    demo: bool
    time_scale: float
    page: str


def open_window(options: Options) -> int:
    """Open the window and stay until it is closed. Return the exit code."""
    why = missing_display()
    if why is not None:
        sys.stderr.write(f"matcompanion: {why}\n")
        return 1
    with ExitStack() as at_the_end:
        paths = options.paths
        if options.demo:
            paths = Paths(Path(at_the_end.enter_context(tempfile.TemporaryDirectory(prefix="matcompanion-demo-"))))
        make_folder(paths.data)
        try:
            lock = FolderLock.take(paths.data)
        except OSError as refused:
            raise cannot_write_in(paths.data, refused) from refused
        if lock is None:
            sys.stderr.write("matcompanion: Mat Companion is already open on this folder; use its window.\n")
            return 1
        at_the_end.callback(lock.release)
        logs.start_log(paths.logs)
        at_the_end.callback(logs.stop_log)
        logs.catch_everything()
        listen_to_qt()
        return _run(options, paths)


def _run(options: Options, paths: Paths) -> int:
    application = make_application(sys.argv[:1])
    clock: Clock = SystemClock()
    strip = []
    if options.time_scale > 1:
        clock = ScaledClock(clock, options.time_scale)
        strip.append(
            application.tr("Trying out: the session clock runs {n} times faster").format(n=f"{options.time_scale:g}")
        )
    if options.demo:
        strip.append(application.tr("Sample history, in a temporary folder"))
    jobs = Jobs()
    program = Program(
        paths=paths,
        clock=clock,
        worker=jobs,
        resources=resources.root(),
        strip=tuple(strip),
        fill=sample_filler(clock) if options.demo else None,
    )
    program.theme.follow_system()
    signals = ShutdownSignals(program)
    signals.asked.connect(program.window.close)
    program.show(options.page)
    code = application.exec()
    signals.stop()
    if not jobs.close():
        logs.stop_log()
        os._exit(code)  # a thread is stuck in a broken disk; joining it would hang for ever
    program.window.deleteLater()
    return code


def make_application(arguments: list[str]) -> QApplication:
    """Return the application object with its name and icon."""
    QGuiApplication.setDesktopFileName("matcompanion")
    application = QApplication(arguments)
    application.setApplicationName("matcompanion")
    application.setApplicationDisplayName("Mat Companion")
    application.setApplicationVersion(__version__)
    application.setStyle("Fusion")
    application.setWindowIcon(icon_file("matcompanion"))
    return application


def sample_filler(clock: Clock) -> Filler:
    """Return what puts the sample history, up to today, into a fresh history."""

    def fill(history: History) -> None:
        from matcompanion.sample import sample_history

        here = clock.now().astimezone()
        today = counted_day(here, DAY_STARTS_AT)
        if history.count() == 0 and here.tzinfo is not None:
            history.import_sessions(list(sample_history(read_catalogue(resources.root()), today, here.tzinfo)))

    return fill
