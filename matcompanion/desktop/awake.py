"""Staying awake: the request to the system to leave the screen on, through a library that may be absent."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from matcompanion import NAME
from matcompanion.logs import log
from matcompanion.translation import translate

if TYPE_CHECKING:
    from wakepy import DBusAdapter, Mode
    from wakepy.core import DBusMethodCall

_NAME_OF_WAKEPY, _REASON_OF_WAKEPY = "wakepy", "wakelock active"


class Awake(Enum):
    """What the system agreed to."""

    SCREEN = "screen"
    """The screen stays on, and the computer with it."""
    COMPUTER = "computer"
    """The computer stays on; the screen may go dark."""
    NOTHING = "nothing"


class StayAwake:
    """The request to stay awake. Make it and take it back in one and the same thread, and not in the window's.

    It takes 0.1 s the first time, and seconds where a service of the desktop hangs. Should the program be killed,
    the request ends with it: a service lets go of those who left its bus, and Windows and macOS of their process.
    """

    def __init__(self) -> None:
        self._mode: Mode | None = None
        self._adapters: list[DBusAdapter] = []

    def enter(self) -> Awake:
        """Ask for the screen, or else for the computer, to stay on; return what was agreed to."""
        self.leave()
        try:
            from wakepy import keep
        except ImportError as missing:
            log.warning("the computer cannot be asked to stay awake: %s", missing)
            return Awake.NOTHING
        adapter = _adapter_class(self._adapters)
        for make, agreed in ((keep.presenting, Awake.SCREEN), (keep.running, Awake.COMPUTER)):
            mode = make(on_fail="pass", dbus_adapter=adapter)
            mode.__enter__()
            if mode.active:
                self._mode = mode
                return agreed
            log.info("not staying awake: %s", mode.result.get_failure_text(style="inline"))
            mode.__exit__(None, None, None)
        self._disconnect()
        return Awake.NOTHING

    def leave(self) -> None:
        """Take the request back, if there is one. RuntimeError if the system does not take it back."""
        mode, self._mode = self._mode, None
        try:
            if mode is not None:
                mode.__exit__(None, None, None)
        finally:
            self._disconnect()

    def _disconnect(self) -> None:
        """Leave the bus: a request that could not be taken back ends with that too."""
        while self._adapters:
            self._adapters.pop().close_connections()


def _adapter_class(made: list[DBusAdapter]) -> type[DBusAdapter] | None:
    """Return what speaks to the bus in our name, noting each one *made*; None where there is no bus to speak to."""
    try:
        from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter
    except ImportError:  # Windows and macOS
        return None

    class OurAdapter(JeepneyDBusAdapter):
        """Says who asks, for desktops show it, and closes without collecting garbage.

        wakepy collects it at every closing; in this thread that could take objects of Qt with it.
        """

        def __init__(self) -> None:
            super().__init__()
            made.append(self)

        def process(self, call: DBusMethodCall) -> object:
            ours = {_NAME_OF_WAKEPY: NAME, _REASON_OF_WAKEPY: translate("desktop", "A session is running")}
            call.args = tuple(ours.get(arg, arg) for arg in call.args)
            return super().process(call)

        def close_connections(self) -> None:
            while self._connections:
                _, connection = self._connections.popitem()
                self.close_connection(connection)

    return OurAdapter
