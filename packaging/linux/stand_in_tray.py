"""A tray that nobody sees: tells each icon that is put into it on a line. Run by the system's Python, for its gi."""

from __future__ import annotations

from gi.repository import Gio, GLib

NAME, PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
INTERFACE = f"""
<node><interface name="{NAME}">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
  <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
  <signal name="StatusNotifierHostRegistered"/>
</interface></node>"""
PROPERTIES = {
    "RegisteredStatusNotifierItems": GLib.Variant("as", []),
    "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
    "ProtocolVersion": GLib.Variant("i", 0),
}


def call(
    _bus: Gio.DBusConnection,
    _sender: str,
    _path: str,
    _interface: str,
    method: str,
    parameters: GLib.Variant,
    invocation: Gio.DBusMethodInvocation,
) -> None:
    """Answer a call."""
    if method == "RegisterStatusNotifierItem":
        print(parameters.unpack()[0], flush=True)
    invocation.return_value(None)


def read(*told: object) -> GLib.Variant:
    """Return a property, whose name comes last."""
    return PROPERTIES[str(told[-1])]


def take_the_bus(bus: Gio.DBusConnection, _name: str) -> None:
    """Offer the tray before anybody can ask for it."""
    bus.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], call, read, None)


def tell_ready(_bus: Gio.DBusConnection, _name: str) -> None:
    """Say that the name is taken."""
    print("ready", flush=True)


if __name__ == "__main__":
    Gio.bus_own_name(Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, take_the_bus, tell_ready, None)
    GLib.MainLoop().run()
