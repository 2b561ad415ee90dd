"""Starting at login: a small file that the desktops of Linux look for. It is there or not; nothing else is kept.

Windows and macOS have other ways, and a Flatpak may not write it: there it is not offered (docs/packages.md).
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from matcompanion import DESKTOP_ID
from matcompanion.translation import translate

OPTION = "--in-tray"
_QUOTED = '"`$\\'


class Autostart:
    """The file below *config* that starts *command* at login."""

    def __init__(self, config: Path, command: tuple[str, ...]) -> None:
        self._file = config / "autostart" / f"{DESKTOP_ID}.desktop"
        self._command = command

    @property
    def file(self) -> Path:
        """Where the file is, or would be."""
        return self._file

    def is_on(self) -> bool:
        """Return whether the program is started at login."""
        try:
            return "Hidden=true" not in self._file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return False

    def switch(self, *, on: bool) -> bool:
        """Write the file or take it away, and return whether it is there then. OSError if that is refused."""
        if on:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(self._text(), encoding="utf-8")
        else:
            self._file.unlink(missing_ok=True)
        return self.is_on()

    def _text(self) -> str:
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Mat Companion",
            f"Comment={translate('desktop', 'Started at login, as was chosen in its settings')}",
            f"Exec={' '.join(_quoted(part) for part in self._command)}",
            f"Icon={DESKTOP_ID}",
            "Terminal=false",
            "StartupNotify=false",
        )
        return "\n".join(lines) + "\n"


def autostart_here(data: Path, usual_data: Path, environment: Mapping[str, str] = os.environ) -> Autostart | None:
    """Return the way to start at login on this desktop with the folder *data*, or None where there is none."""
    if sys.platform != "linux" or "FLATPAK_ID" in environment:
        return None
    folder = environment.get("XDG_CONFIG_HOME") or ""
    config = Path(folder) if Path(folder).is_absolute() else Path.home() / ".config"
    where = () if data == usual_data else ("--data-dir", str(data))
    return Autostart(config, (*_program(), *where, OPTION))


def _program() -> tuple[str, ...]:
    """Return what starts this very program."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    beside = Path(sys.executable).with_name("matcompanion")
    if beside.exists():
        return (str(beside),)
    installed = shutil.which("matcompanion")
    return (installed,) if installed else (sys.executable, "-m", "matcompanion")


def _quoted(part: str) -> str:
    """Return *part* as one word of an Exec line; a per cent sign would be a field code."""
    inside = "".join(f"\\{sign}" if sign in _QUOTED else sign for sign in part).replace("%", "%%")
    plain = part and all(sign.isalnum() or sign in "/._-+=:@," for sign in part)
    return inside if plain else '"' + inside.replace("\\", "\\\\") + '"'
