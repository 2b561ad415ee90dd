"""Python's own ``import`` in its place again, which PySide takes.

PySide's reads the source of every module that is imported after it, ours or not, to learn whether "PySide6" stands in
it, and keeps it all in memory: for the sake of ``from __feature__ import``, which nothing here uses. SQLAlchemy takes
30 MB that way instead of 19.
"""

from __future__ import annotations

import builtins
import linecache


def import_plainly() -> None:
    """Put the ``import`` of before PySide back and forget the sources it has kept, 3 MB.

    Nothing happens if PySide no longer takes its place.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
        linecache.clearcache()
