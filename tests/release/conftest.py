"""The tests of this folder have a desktop; see desktop.py."""

from tests.release.desktop import _one_desktop, desktop

__all__ = ["_one_desktop", "desktop"]
