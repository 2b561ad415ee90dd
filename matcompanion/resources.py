"""Where the shipped files are: beside the package in a checkout, inside it when installed."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


def root() -> Path:
    """Return the folder of the shipped files. FileNotFoundError if the installation is broken."""
    for place in _PLACES:
        if (place / "content").is_dir():
            return place
    raise FileNotFoundError(f"the shipped files are missing: looked in {_PLACES[0]} and {_PLACES[1]}")
