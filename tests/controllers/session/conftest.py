"""A controller of a session with its clock and its store in the test's hands."""

from __future__ import annotations

import pytest

from matcompanion.controllers.session import SessionController
from matcompanion.domain.settings import Settings
from tests.controllers.session.heard import Heard
from tests.fakes import FakeClock
from tests.sessions import CATALOGUE, Beats, KeptSessions


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def store():
    return KeptSessions()


@pytest.fixture
def beats():
    return Beats()


@pytest.fixture
def controller(qapp, clock, store, beats):
    controller = SessionController(CATALOGUE, clock, store, lambda: Settings(lead_in_seconds=10), beats)
    yield controller
    controller._timer.stop()
    controller._keeper._again.stop()


@pytest.fixture
def heard(controller):
    return Heard(controller)
