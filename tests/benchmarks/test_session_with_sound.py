"""What a session with sound costs: pacer at 30 frames a second, tone, bells, the sea, into a device of nothing."""

from __future__ import annotations

import time
from functools import partial

import pytest
from PySide6.QtCore import QObject, Signal

from matcompanion.clock import SystemClock
from matcompanion.controllers.session import SessionController
from matcompanion.controllers.sound import SoundController
from matcompanion.desktop.loudspeaker import SoundState
from matcompanion.desktop.sound import SoundOutput
from matcompanion.domain.settings import Ambience, Settings
from tests.benchmarks.test_pacer_cost import CountingPage, measured, theme
from tests.sessions import CATALOGUE, KeptSessions, plan

__all__ = ["theme"]

MOST_OF_A_CORE = 0.06
DEPTH_SECONDS = 0.4


class Nothing:
    """A device that takes samples at the pace at which they would be heard."""

    rate = 48_000
    id = b"nothing"

    def __init__(self) -> None:
        self._began = time.monotonic()
        self.written = 0

    def alive(self) -> bool:
        return True

    def ahead(self) -> float:
        return max(0.0, self.written / self.rate - (time.monotonic() - self._began))

    def room(self) -> int:
        return max(0, round((DEPTH_SECONDS - self.ahead()) * self.rate))

    def write(self, samples) -> None:
        if self.ahead() == 0.0:
            self._began, self.written = time.monotonic(), 0
        self.written += len(samples)

    def close(self) -> None:
        pass


class OnlyNothing:
    """The devices of a computer that has that one."""

    def __init__(self, _changed) -> None:
        self.opened = []

    def open(self) -> Nothing:
        self.opened.append(Nothing())
        return self.opened[-1]

    def usual(self) -> bytes:
        return b"nothing"

    def close(self) -> None:
        pass


class StoredSettings(QObject):
    changed = Signal(object)
    settings = Settings(dim_after_seconds=0, ambience=Ambience.SEA)


@pytest.fixture
def sounding(theme, qtbot):
    stored, clock = StoredSettings(), SystemClock()
    session = SessionController(CATALOGUE, clock, KeptSessions(), lambda: stored.settings)
    sound = SoundController(session, clock, stored, partial(SoundOutput, open_loudspeakers=OnlyNothing))
    page = CountingPage(theme, CATALOGUE, session, lambda: stored.settings)
    page.resize(1100, 720)
    page.count()
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    session.start(plan())
    session.start_now()
    session.skip()
    yield page, sound
    session.close()
    assert sound.close()


def test_a_session_with_sound_takes_at_most_six_hundredths_of_a_core(sounding):
    page, sound = sounding

    share = measured(page, "the session with its sound")

    assert sound.state is SoundState.PLAYING
    assert share <= MOST_OF_A_CORE
