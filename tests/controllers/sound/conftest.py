"""A session and its sound, with settings that a test changes and an output that only notes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal

from matcompanion.controllers.session import SessionController
from matcompanion.controllers.sound import SoundController
from matcompanion.domain.settings import Settings
from tests.fakes import FakeClock
from tests.sessions import CATALOGUE, KeptSessions
from tests.sound_fakes import FakeOutput


class SetByHand(QObject):
    """Settings that a test changes."""

    changed = Signal(object)

    def __init__(self, **chosen) -> None:
        super().__init__()
        self.settings = Settings(lead_in_seconds=10, **chosen)

    def change(self, **chosen) -> None:
        self.settings = Settings(lead_in_seconds=10, **chosen)
        self.changed.emit(self.settings)


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def settings(qapp):
    return SetByHand()


@pytest.fixture
def session(qapp, clock, settings):
    session = SessionController(CATALOGUE, clock, KeptSessions(), lambda: settings.settings)
    yield session
    session._timer.stop()


@pytest.fixture
def sound(session, clock, settings):
    sound = SoundController(session, clock, settings, FakeOutput)
    sound.problems = []
    sound.problem.connect(sound.problems.append)
    return sound
