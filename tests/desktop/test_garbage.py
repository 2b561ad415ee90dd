"""Garbage is searched for on the thread of the window, between two turns of its event loop."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from matcompanion.desktop.garbage import GarbageSearch


class Ring(QObject):
    """An object that holds itself, so that only a search finds that nobody else does."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


@pytest.fixture
def search(qapp):
    search = GarbageSearch(every_ms=1)
    search.begin()
    yield search
    search.end()
    gc.unfreeze()


def litter() -> weakref.ref[Ring]:
    """Leave behind more than Python lets lie, and return one of it."""
    kept = [[] for _ in range(2 * gc.get_threshold()[0])]
    for one in kept:
        one.append(one)
    return weakref.ref(Ring())


def test_nothing_is_destroyed_in_the_middle_of_something(search):
    left = litter()

    litter()

    assert left() is not None


def test_between_two_turns_what_nobody_holds_goes_away_on_the_thread_of_the_window(search, qtbot):
    threads = []
    left = litter()
    weakref.finalize(left(), lambda: threads.append(threading.current_thread()))

    qtbot.waitUntil(lambda: left() is None)

    assert threads == [threading.main_thread()]


def test_at_the_end_it_is_pythons_again(qapp):
    search = GarbageSearch()
    search.begin()

    search.end()

    assert gc.isenabled()
    gc.unfreeze()
