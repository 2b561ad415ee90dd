"""The first bytes of a file of SQLite: whose it is, and which version its tables have."""

from __future__ import annotations

import struct

HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\0"


def told_by(header: bytes) -> tuple[int, int]:
    """Return the version of the tables and the id of the program in *header*; zeros where it is none of SQLite."""
    if len(header) < HEADER_BYTES or not header.startswith(_MAGIC):
        return 0, 0
    version, application = struct.unpack(">I4xI", header[60:72])
    return version, application
