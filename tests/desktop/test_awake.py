"""The request to stay awake, as the services of a desktop see it on a bus of their own."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from matcompanion.controllers.awake import AwakeController
from matcompanion.controllers.jobs import Jobs
from matcompanion.controllers.session import SessionController
from matcompanion.desktop.awake import Awake, StayAwake
from matcompanion.domain.settings import Settings
from tests.fakes import FakeClock
from tests.sessions import CATALOGUE, KeptSessions, plan

if TYPE_CHECKING:
    from collections.abc import Iterator

SCREEN_SAVER = "org.freedesktop.ScreenSaver"
POWER = "org.freedesktop.PowerManagement"
GNOME = "org.gnome.SessionManager"
COOKIE = 4_000_000_000  # fits a uint32 and nothing smaller
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the bus is that of a Linux desktop")
WITH_A_BUS = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus-daemon is not installed")


class Service(threading.Thread):
    """A service of a desktop that answers requests to stay awake, and notes them."""

    def __init__(self, name: str, refusing: bool = False) -> None:
        from jeepney import message_bus
        from jeepney.io.blocking import Proxy, open_dbus_connection

        super().__init__()
        self.name_on_bus, self.refusing = name, refusing
        self.asked: list[tuple[str, tuple[object, ...]]] = []
        self._done = threading.Event()
        self._connection = open_dbus_connection()
        Proxy(message_bus, self._connection).RequestName(name)
        self.start()

    def run(self) -> None:
        from jeepney import HeaderFields, MessageType, new_error, new_method_return

        with self._connection:
            while not self._done.is_set():
                try:
                    message = self._connection.receive(timeout=0.05)
                except TimeoutError:
                    continue
                if message.header.message_type is not MessageType.method_call:
                    continue
                method = message.header.fields[HeaderFields.member]
                self.asked.append((method, message.body))
                if self.refusing:
                    self._connection.send(new_error(message, "org.freedesktop.DBus.Error.AccessDenied"))
                elif method == "Inhibit":
                    self._connection.send(new_method_return(message, "u", (COOKIE,)))
                else:
                    self._connection.send(new_method_return(message))

    def stop(self) -> None:
        self._done.set()
        self.join()


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A bus for this test alone."""
    monkeypatch.delenv("XDG_SESSION_DESKTOP", raising=False)
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    with daemon.stdout:
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        daemon.terminate()
        daemon.wait()


@pytest.fixture
def services(bus: str) -> Iterator[list[Service]]:
    """Services that the test starts; they are stopped after it."""
    started: list[Service] = []
    yield started
    for service in started:
        service.stop()


@pytest.fixture
def no_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


@ON_LINUX
@WITH_A_BUS
@pytest.mark.parametrize("name", [SCREEN_SAVER, GNOME])
def test_the_screen_is_asked_to_stay_on_and_let_go(services, name):
    service = Service(name)
    services.append(service)
    awake = StayAwake()

    agreed = awake.enter()
    asked = list(service.asked)
    awake.leave()

    assert agreed is Awake.SCREEN
    assert [method for method, _ in asked] == ["Inhibit"]
    assert {"Mat Companion", "A session is running"} <= set(asked[0][1])
    method, body = service.asked[-1]
    assert method in {"UnInhibit", "Uninhibit"}
    assert body == (COOKIE,)


@ON_LINUX
@WITH_A_BUS
def test_where_the_screen_cannot_be_asked_the_computer_is(services):
    service = Service(POWER)
    services.append(service)
    awake = StayAwake()

    agreed = awake.enter()
    awake.leave()

    assert agreed is Awake.COMPUTER
    assert service.asked == [("Inhibit", ("Mat Companion", "A session is running")), ("UnInhibit", (COOKIE,))]


@ON_LINUX
@WITH_A_BUS
def test_a_service_that_refuses_is_no_agreement(services):
    service = Service(SCREEN_SAVER, refusing=True)
    services.append(service)
    awake = StayAwake()

    agreed = awake.enter()
    awake.leave()

    assert agreed is Awake.NOTHING
    assert [method for method, _ in service.asked] == ["Inhibit"]


@ON_LINUX
@WITH_A_BUS
def test_a_desktop_without_such_a_service_agrees_to_nothing(bus):
    assert StayAwake().enter() is Awake.NOTHING


@ON_LINUX
@WITH_A_BUS
def test_asking_again_lets_go_of_the_first_request(services):
    service = Service(SCREEN_SAVER)
    services.append(service)
    awake = StayAwake()

    awake.enter()
    awake.enter()
    awake.leave()
    awake.leave()

    assert [method for method, _ in service.asked] == ["Inhibit", "UnInhibit", "Inhibit", "UnInhibit"]


@ON_LINUX
@WITH_A_BUS
def test_a_request_that_is_not_taken_back_is_an_error_and_ends_with_the_connection(services):
    service = Service(SCREEN_SAVER)
    services.append(service)
    awake = StayAwake()
    awake.enter()
    service.refusing = True

    with pytest.raises(RuntimeError, match="ScreenSaver"):
        awake.leave()

    assert awake._adapters == []
    awake.leave()


@ON_LINUX
def test_without_a_bus_there_is_no_agreement_and_no_error(no_bus):
    awake = StayAwake()

    agreed = awake.enter()
    awake.leave()

    assert agreed is Awake.NOTHING


@ON_LINUX
def test_a_bus_that_is_gone_is_no_error(monkeypatch, tmp_path):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'gone'}")

    assert StayAwake().enter() is Awake.NOTHING


def test_without_the_library_there_is_no_agreement_and_no_error(monkeypatch):
    monkeypatch.setitem(sys.modules, "wakepy", None)
    awake = StayAwake()

    agreed = awake.enter()
    awake.leave()

    assert agreed is Awake.NOTHING


def test_the_library_is_imported_when_it_is_needed():
    program = "import sys, matcompanion.controllers.awake; print('wakepy' in sys.modules)"

    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "False"


@ON_LINUX
@WITH_A_BUS
def test_a_real_session_is_kept_awake_on_a_thread_of_its_own(qtbot, services):
    service = Service(SCREEN_SAVER)
    services.append(service)
    worker = Jobs()
    session = SessionController(CATALOGUE, FakeClock(), KeptSessions(), Settings)
    awake = AwakeController(session, StayAwake(), worker)

    session.start(plan())
    qtbot.waitUntil(lambda: awake.agreed is not None)
    agreed = awake.agreed
    session.close()
    awake.close()
    worker.close()

    assert agreed is Awake.SCREEN
    assert [method for method, _ in service.asked] == ["Inhibit", "UnInhibit"]


@ON_LINUX
def test_a_real_session_runs_without_a_bus_and_says_so(qtbot, no_bus):
    worker = Jobs()
    session = SessionController(CATALOGUE, FakeClock(), KeptSessions(), Settings)
    awake = AwakeController(session, StayAwake(), worker)

    with qtbot.waitSignal(awake.problem) as told:
        session.start(plan())
    session.close()
    awake.close()
    worker.close()

    assert "may switch off" in told.args[0]
