"""What holds for every test: no screen, no deadline, and nothing left running or waiting for a person."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

import sys
import threading
import weakref
from itertools import count
from typing import TYPE_CHECKING, Any, NoReturn

import hypothesis
import PySide6.QtCore  # noqa: F401 - and its import undone, as in the program: it reads the source of every module
import pytest

from matcompanion.desktop.imports import import_plainly

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

import_plainly()
hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")

GRACE_SECONDS = 2.0  # for a thread that was told to end and is about to
ASKING_STATICALLY = {
    "QMessageBox": ("about", "aboutQt", "critical", "information", "question", "warning"),
    "QInputDialog": ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
    "QFileDialog": (
        "getExistingDirectory",
        "getExistingDirectoryUrl",
        "getOpenFileName",
        "getOpenFileNames",
        "getOpenFileUrl",
        "getOpenFileUrls",
        "getSaveFileName",
        "getSaveFileUrl",
    ),
    "QColorDialog": ("getColor",),
    "QFontDialog": ("getFont",),
}
_FAILED = pytest.StashKey[bool]()
MANY_OBJECTS, SELDOM = 5_000, 50
_searches = count(1)
gc.set_threshold(100_000, 10, 10)  # a test that makes more than that at once has hardly to do with Qt


class QtWatch:
    """Notes each QTimer and QThread that is started, and forbids what would wait for a person's answer."""

    def __init__(self) -> None:
        from PySide6 import QtCore, QtWidgets

        self.timers: weakref.WeakSet[QtCore.QTimer] = weakref.WeakSet()
        self.threads: weakref.WeakSet[QtCore.QThread] = weakref.WeakSet()
        self._note_starts(QtCore.QTimer, self.timers)
        self._note_starts(QtCore.QThread, self.threads)
        for name in ("QDialog", "QMenu"):
            self._forbid(getattr(QtWidgets, name), "exec")
        for name, questions in ASKING_STATICALLY.items():
            for question in questions:
                self._forbid(getattr(QtWidgets, name), question)

    @staticmethod
    def _note_starts(kind: type, started: weakref.WeakSet[Any]) -> None:
        start: Callable[..., None] = kind.start  # type: ignore[attr-defined] # it has one

        def noted_start(self: Any, *args: Any) -> None:
            started.add(self)
            start(self, *args)

        kind.start = noted_start  # type: ignore[attr-defined] # as above

    @staticmethod
    def _forbid(kind: type, name: str) -> None:
        def forbidden(*_args: Any, **_kwargs: Any) -> NoReturn:
            pytest.fail(f"{kind.__name__}.{name} waits for a person's answer; use open() and a signal")

        setattr(kind, name, staticmethod(forbidden) if name != "exec" else forbidden)

    def leftovers(self) -> Iterator[str]:
        """Tell what is still running or shown, and end it, so that the next test is not disturbed."""
        from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
        from PySide6.QtWidgets import QApplication

        app = QCoreApplication.instance()
        if app is None:
            return
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for thread in _valid(self.threads):
            if thread.isRunning() and not thread.wait(int(GRACE_SECONDS * 1000)):
                yield f"a running thread: {thread!r}"
                thread.requestInterruption()
                thread.quit()
                thread.wait(int(GRACE_SECONDS * 1000))
        if not QThreadPool.globalInstance().waitForDone(int(GRACE_SECONDS * 1000)):
            yield "work in the global thread pool"
        for timer in _valid(self.timers):
            if timer.isActive():
                yield f"an active timer: {timer!r} of {timer.parent()!r}, every {timer.interval()} ms"
                timer.stop()
        if isinstance(app, QApplication):
            for widget in _top_level_widgets():
                if widget.isVisible():
                    yield f"a visible window: {widget!r}"
                    widget.close()


def _top_level_widgets() -> list[Any]:
    """Ask Qt with no search for garbage in between: one that starts while the list is turned into Python's objects
    destroys windows that nobody holds any more and that still stand further on in the list.
    """
    from PySide6.QtWidgets import QApplication

    gc.disable()
    try:
        return QApplication.topLevelWidgets()
    finally:
        gc.enable()


def _search_for_garbage() -> None:
    """Search between two tests, and through everything once in a while.

    In the middle of one, Python may begin it inside a call of Qt that holds a lock: the run stood still for ever.
    The program has a timer for it (``desktop/garbage.py``).
    """
    if gc.get_count()[0] > MANY_OBJECTS:
        gc.collect(1 if next(_searches) % SELDOM else 2)


def _valid(objects: weakref.WeakSet[Any]) -> list[Any]:
    import shiboken6

    return [thing for thing in objects if shiboken6.isValid(thing)]


_watch: list[QtWatch] = []


def _qt_watch() -> QtWatch | None:
    """Return the one watch; none while nothing has imported Qt's widgets."""
    if not _watch and "PySide6.QtWidgets" in sys.modules:
        _watch.append(QtWatch())
    return _watch[0] if _watch else None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember that a test failed: its traceback keeps everything alive, so leftovers would only be noise."""
    report = yield
    if report.failed:
        item.stash[_FAILED] = True
    return report


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a timer or a window behind."""
    _qt_watch()
    threads_before = set(threading.enumerate())

    yield

    found = [
        f"a running thread: {thread!r}"
        for thread in set(threading.enumerate()) - threads_before
        if not thread.daemon and (thread.join(GRACE_SECONDS) or thread.is_alive())
    ]
    _search_for_garbage()
    if not gc.isenabled():  # then Qt's wrappers outlive what they stood for, and are taken for other objects
        gc.enable()
        found.append("the search for garbage switched off")
    watch = _qt_watch()
    if watch is not None:
        found += watch.leftovers()
    if found and not request.node.stash.get(_FAILED, False):
        pytest.fail("the test left behind: " + "; ".join(found), pytrace=False)
