"""Brings the licence texts of everything that comes with the program into resources/licences.

Run it in the development environment after the lock has changed; the texts are those that the packages bring along.
What has no package (type, Python, Qt's own LGPL, xcb-util) is copied from where it lies; icu.txt came by hand, out of
the sources of ICU 72. `tests/content/test_works.py` fails when a package of the lock has no text.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "licences"
PACKAGES = ("colorama", "jeepney", "numpy", "platformdirs", "pyqtgraph", "SQLAlchemy", "wakepy")
COMMON = Path("/usr/share/common-licenses")
XCB = ("cursor0", "icccm4", "image0", "keysyms1", "render-util0", "util1")
_HOLDERS = re.compile(r"^Upstream-Name: (.*?)$.*?^Files: \*\nCopyright: (.*?)^License: MIT", re.MULTILINE | re.DOTALL)
_MIT = re.compile(r"^License: MIT[^\n]*\n( Permission.*?)\n\n", re.MULTILINE | re.DOTALL)


def licence_of(package: str) -> str:
    """Return the main licence text of an installed *package*."""
    files = distribution(package).files or []
    named = [
        file for file in files if ".dist-info" in str(file) and file.name.upper().startswith(("LICENSE", "COPYING"))
    ]
    shortest = min(named, key=lambda file: len(file.parts))
    return Path(str(shortest.locate())).read_text(encoding="utf-8")


def licence_of_xcb() -> str:
    """Return who wrote each part of xcb-util, and the licence that they share, as Debian tells it."""
    told, licences = [], []
    for part in XCB:
        text = (Path("/usr/share/doc") / f"libxcb-{part}" / "copyright").read_text(encoding="utf-8")
        name, holders = _HOLDERS.findall(text)[0]
        told.append("\n".join([name, *(f"Copyright {line.strip()}" for line in holders.splitlines())]) + "\n")
        licences += _MIT.findall(text)
    words = licences[0].replace("\n .\n", "\n\n")
    return "\n".join([*told, "\n".join(" ".join(line.split()) for line in words.splitlines())])


def main() -> int:
    """Write every text; say which could not be found."""
    texts = {f"{package.lower()}.txt": licence_of(package) for package in PACKAGES}
    texts["xcb-util.txt"] = licence_of_xcb()
    for name, source in {
        "matcompanion.txt": ROOT / "LICENSE",
        "hanken-grotesk.txt": ROOT / "resources" / "fonts" / "OFL.txt",
        "lgpl-3.txt": COMMON / "LGPL-3",
        "gpl-3.txt": COMMON / "GPL-3",
        "python.txt": Path(sys.base_prefix) / "lib" / f"python3.{sys.version_info.minor}" / "LICENSE.txt",
    }.items():
        if source.exists():
            texts[name] = source.read_text(encoding="utf-8")
        else:
            print(f"{source} is not here; {name} stays as it is")
    for name, text in texts.items():
        (TARGET / name).write_text(
            "\n".join(line.rstrip() for line in text.splitlines()).strip() + "\n", encoding="utf-8"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
