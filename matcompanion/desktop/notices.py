"""A notice of the desktop: shown by the service that the desktop has for it, where it has one.

Qt cannot ask it: PySide6 sends a whole number as another type than the service takes. On Windows and macOS, and where
there is no such service, the tray or the window has to do (matcompanion.background).
"""

from __future__ import annotations

import sys

from matcompanion import NAME
from matcompanion.logs import log

_BUS_NAME, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_SIGNATURE = "susssasa{sv}i"
_PATIENCE_SECONDS = 3.0
_AS_USUAL = -1  # how long it stays: as the desktop's own


def show_notice(icon: str, title: str, text: str) -> bool:
    """Show a notice and return whether the desktop took it. It may wait for seconds: not for the window's thread."""
    if sys.platform in ("win32", "darwin"):
        return False
    try:
        from jeepney import DBusAddress, MessageType, new_method_call
        from jeepney.io.blocking import open_dbus_connection
    except ImportError as missing:
        log.warning("no notices of the desktop: %s", missing)
        return False
    service = DBusAddress(_PATH, bus_name=_BUS_NAME, interface=_BUS_NAME)
    hints = {"desktop-entry": ("s", icon), "category": ("s", "x-matcompanion.reminder")}
    call = new_method_call(service, "Notify", _SIGNATURE, (NAME, 0, icon, title, text, [], hints, _AS_USUAL))
    try:
        connection = open_dbus_connection(bus="SESSION")
    except Exception as refused:  # noqa: BLE001 - jeepney's own, OSError, ValueError: there is no bus to speak to
        log.info("no bus for a notice: %s", refused)
        return False
    try:
        answer = connection.send_and_get_reply(call, timeout=_PATIENCE_SECONDS)
    except (OSError, TimeoutError, ValueError) as refused:
        log.info("no notice: %s", refused)
        return False
    finally:
        connection.close()
    if answer.header.message_type is MessageType.error:
        log.info("no notice: %s", answer.body)
        return False
    return True
