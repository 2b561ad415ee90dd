"""A notice as the service of a desktop gets it on a bus of its own, and nothing where there is none."""

from __future__ import annotations

import sys

import pytest

from matcompanion.desktop.notices import show_notice
from tests.desktop.test_awake import ON_LINUX, WITH_A_BUS, Service, bus, services  # noqa: F401 - fixtures

NOTIFICATIONS = "org.freedesktop.Notifications"


@ON_LINUX
@WITH_A_BUS
def test_the_desktop_is_asked_with_the_types_that_it_takes(services):  # noqa: F811 - the fixture
    service = Service(NOTIFICATIONS)
    services.append(service)

    shown = show_notice("icon", "Time for yourself, if you like", "You asked for a word at 20:00.")

    assert shown
    method, body = service.asked[0]
    assert method == "Notify"
    assert body[:6] == (
        "Mat Companion",
        0,
        "icon",
        "Time for yourself, if you like",
        "You asked for a word at 20:00.",
        [],
    )
    assert body[7] == -1


@ON_LINUX
@WITH_A_BUS
def test_a_desktop_that_refuses_is_no_trouble(services):  # noqa: F811 - the fixture
    services.append(Service(NOTIFICATIONS, refusing=True))

    assert not show_notice("icon", "a", "b")


@ON_LINUX
@WITH_A_BUS
def test_a_bus_without_the_service_is_no_trouble(bus):  # noqa: F811 - the fixture
    assert not show_notice("icon", "a", "b")


@ON_LINUX
@pytest.mark.parametrize("address", ["", "unix:path=/nowhere", "nonsense"])
def test_no_bus_is_no_trouble(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    assert not show_notice("icon", "a", "b")


def test_elsewhere_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")

    assert not show_notice("icon", "a", "b")
