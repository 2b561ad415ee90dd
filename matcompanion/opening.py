"""Opens the window of the program: the real clock, the real folder, the real screen.

Before the first frame only Qt and a picture of the page as it was left are loaded; the program itself is made while
that is seen. Without a picture (the very first start, another screen or theme) the page is the first frame.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from matcompanion import DESKTOP_ID, NAME, __version__, translation
from matcompanion.desktop.display import listen_to_qt
from matcompanion.desktop.shutdown import ShutdownSignals
from matcompanion.options import Options
from matcompanion.ui.first_picture import keep_picture, read_picture
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.translator import WITHOUT_LETTERS, put_on

if TYPE_CHECKING:
    from matcompanion.app import Program
    from matcompanion.clock import Clock
    from matcompanion.controllers.jobs import Jobs
    from matcompanion.desktop.door import Door
    from matcompanion.desktop.garbage import GarbageSearch
    from matcompanion.desktop.instance import FolderLock
    from matcompanion.domain.screening import Answers
    from matcompanion.safekeeping import Filler
    from matcompanion.storage.history import History
    from matcompanion.surroundings import Surroundings

FIRST_PLACE = "choose"
HISTORY_SECONDS, ASIDE_SECONDS = 0.7, 0.1
"""How long the end waits for what is being written: a session was put by before, the rest is whole or not at all."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("opening", text)


def stay_open(options: Options, lock: FolderLock) -> int:
    """Open the window on the folder that is locked, and stay until it is closed. Return the exit code."""
    listen_to_qt()
    return _Opening(options, lock).stay()


class _Opening:
    """One run of the window, from the first frame to the exit code."""

    def __init__(self, options: Options, lock: FolderLock) -> None:
        self._options, self._paths, self._lock = options, options.paths, lock
        self._application = make_application(sys.argv[:1])
        self._window = MainWindow()
        self._signals = ShutdownSignals(self._window)
        self._signals.asked.connect(self._end)
        self._application.commitDataRequest.connect(self._end)
        # Qt ends by itself only if no other window, such as a dialog or one just being made, is there at that moment.
        self._window.closed.connect(self._stop)
        self._door: Door | None = None
        self._program: Program | None = None
        self._jobs: Jobs | None = None
        self._aside: Jobs | None = None
        self._surroundings: Surroundings | None = None
        self._garbage: GarbageSearch | None = None

    def stay(self) -> int:
        """Show the window, run until it is closed, and return the exit code."""
        self._begin()
        return self._leave(self._application.exec())

    def _begin(self) -> None:
        """Show the picture, or the page if there is none; nothing here holds the picture once it was taken away."""
        plain = not self._options.demo and self._options.time_scale == 1 and self._options.page == FIRST_PLACE
        picture = read_picture(self._paths.first_picture, version=_version_of_picture()) if plain else None
        if picture is None or self._options.in_tray:
            self._make()
        else:
            self._window.setCentralWidget(picture)
            self._window.resize(picture.size_left)
            self._window.painted.connect(self._let_it_be_seen)
            self._window.show()

    def _let_it_be_seen(self) -> None:
        """Let the frame reach the screen before the GUI thread is busy: one turn to flush it, one to begin."""
        QTimer.singleShot(0, self._window, self._make_soon)

    def _make_soon(self) -> None:
        QTimer.singleShot(0, self._window, self._make)

    def _make(self) -> None:
        """Make the program and put it into the window."""
        from matcompanion.clock import ScaledClock, SystemClock
        from matcompanion.desktop.breather import Breather

        breathe = Breather(SystemClock())
        self._signals.hold(on=True)
        with breathe:
            from matcompanion import logs

            logs.start_log(self._paths.logs)
            logs.catch_everything()
            from matcompanion import resources
            from matcompanion.app import Program
            from matcompanion.controllers.jobs import Jobs
            from matcompanion.desktop.garbage import GarbageSearch
            from matcompanion.ui.steps import Steps

        clock: Clock = SystemClock()
        strip = []
        if self._options.time_scale > 1:
            clock = ScaledClock(clock, self._options.time_scale)
            from matcompanion.ui.wording import number

            text = _tr("Trying out: the session clock runs {n} times faster")
            strip.append(text.format(n=number(self._options.time_scale)))
        if self._options.demo:
            strip.append(_tr("Sample history, in a temporary folder"))
        self._jobs, self._aside = Jobs(), Jobs()
        self._program = Program(
            paths=self._paths,
            clock=clock,
            worker=self._jobs,
            aside=self._aside,
            resources=resources.root(),
            window=self._window,
            strip=tuple(strip),
            fill=sample_filler(clock) if self._options.demo else None,
            answers=nothing_applies(clock) if self._options.demo else None,
            breathe=breathe,
        )
        self._garbage = GarbageSearch(self._window)
        self._program.settled.connect(self._garbage.begin)
        self._tell_of_letters(self._program)
        self._program.theme.follow_system()
        if not self._options.demo:
            self._window.closed.connect(partial(_keep_picture, self._program))
        self._program.show(self._options.page, seen=not self._options.in_tray)
        self._signals.hold(on=False)
        Steps(self._program).run(self._surround(self._program))

    def _tell_of_letters(self, program: Program) -> None:
        code = self._application.property(WITHOUT_LETTERS)
        if code:
            text = _tr(
                "No font here has the letters of the language that was asked for ({code}), so this is English."
            )
            program.places.tell(text.format(code=code))

    def _surround(self, program: Program) -> Iterator[None]:
        """Make what can wait until the page is there: what makes sound first, for a session may begin any moment."""
        yield
        from matcompanion.surroundings import Surroundings

        self._surroundings = Surroundings(program)
        yield
        from matcompanion.background import Background
        from matcompanion.desktop.autostart import autostart_here
        from matcompanion.paths import usual_folder

        login = None if self._options.demo else autostart_here(self._paths.data, usual_folder())
        worker, hidden = self._surroundings.worker, self._options.in_tray
        background = Background(program, worker, in_tray=hidden, login=login)
        background.left.connect(self._application.quit)
        yield
        from matcompanion.desktop.door import Door

        self._door = Door(self._lock, self._window)
        self._door.knocked.connect(self._come_to_front)
        if self._garbage is not None:
            self._garbage.begin()  # anew: not through what has been made since either

    def _come_to_front(self, wish: str) -> None:
        """Show the window to who started the program again, at the *wish*: a place, and the desktop's leave."""
        place, _, token = wish.partition(" ")
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Wayland lets nobody come to the front without
        if self._program is not None and place != FIRST_PLACE:
            self._program.visit(place)
        self._window.come_to_front()

    def _end(self) -> None:
        """End because the system or a terminal asks for it, whatever is open: nobody can be asked now."""
        self._window.may_close = lambda: True
        self._window.leave()
        self._stop()

    def _stop(self) -> None:
        self._application.exit(0)

    def _leave(self, code: int) -> int:
        from matcompanion import logs

        if self._door is not None:
            self._door.close()
        if self._program is not None:
            self._program.safe.close()
            if self._program.safe.erased:
                self._lock.forget()
        waits = ((self._jobs, HISTORY_SECONDS), (self._aside, ASIDE_SECONDS))
        stuck = [jobs for jobs, seconds in waits if jobs is not None and not jobs.close(seconds)]
        if stuck or (self._surroundings is not None and self._surroundings.stuck):
            logs.stop_log()
            os._exit(code)  # a thread is stuck in a broken disk or device; joining it would hang for ever
        logs.stop_log()
        self._signals.stop()  # not before everything is saved: a second signal would end the process
        self._window.deleteLater()
        return code


def _keep_picture(program: Program) -> None:
    """Keep what Choose looks like now, for the first frame of the next start."""
    window = program.window
    ground = window.centralWidget()
    if program.safe.erased or ground is None or window.isFullScreen() or window.isMaximized():
        return
    window.open_place(FIRST_PLACE)
    keep_picture(
        ground,
        program.paths.first_picture,
        version=_version_of_picture(),
        follows_system=program.settings.settings.theme.value == "system",
    )


def _version_of_picture() -> str:
    """Return what a picture has to have been made by: words in another language would be seen for a moment."""
    return f"{__version__}-{translation.code()}"


def make_application(arguments: list[str]) -> QApplication:
    """Return the application object with its name."""
    QGuiApplication.setDesktopFileName(DESKTOP_ID)
    application = QApplication(arguments)
    application.setApplicationName("matcompanion")
    application.setApplicationDisplayName(NAME)
    application.setApplicationVersion(__version__)
    application.setStyle("Fusion")
    put_on(application)
    return application


def nothing_applies(clock: Clock) -> Answers:
    """Return the answers that go with the sample history: nothing speaks against the mat."""
    from matcompanion.domain.screening import Answers

    return Answers((), clock.now().astimezone().date())


def sample_filler(clock: Clock) -> Filler:
    """Return what puts the sample history, up to today, into a fresh history."""

    def fill(history: History) -> None:
        from matcompanion import resources
        from matcompanion.content.catalogue_reader import read_catalogue
        from matcompanion.controllers.today import counted_today
        from matcompanion.domain.settings import Settings
        from matcompanion.sample import sample_history

        here = clock.now().astimezone()
        today = counted_today(clock, Settings())
        if history.count() == 0 and here.tzinfo is not None:
            sessions = sample_history(read_catalogue(resources.root()), today, here.tzinfo)
            history.import_sessions([session for session in sessions if session.ended_at < here])

    return fill
