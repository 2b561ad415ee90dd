"""A stream from a stranger: never more than so many bytes of it are read, and who waits hears how far it is."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator
from typing import IO

from matcompanion.storage.problems import tr

MOST_BYTES = 500_000_000
"""200,000 sessions fit, which is the most that one file may hold."""
_PIECE = 256 * 1024

Heard = Callable[[int], None]


class UnreadableText(Exception):  # noqa: N818 - a fact about a file
    """Why the bytes are no text to read; *line* is where."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(why)
        self.line = line


class Bounded:
    """The bytes of *stream* as text in pieces. *heard* is called with the number of bytes read so far."""

    def __init__(self, stream: IO[bytes], heard: Heard | None = None, most_bytes: int = MOST_BYTES) -> None:
        self._stream, self._heard, self._most = stream, heard, most_bytes
        self._read = 0
        self._line = 1

    def pieces(self) -> Iterator[str]:
        """Give the text in pieces of any length. UnreadableText if it is no UTF-8 or too much."""
        decoder = codecs.getincrementaldecoder("utf-8-sig")()
        while data := self._stream.read(_PIECE):
            self._count(len(data))
            yield self._decoded(decoder, data, final=False)
        yield self._decoded(decoder, b"", final=True)

    def lines(self, longest: int) -> Iterator[str]:
        """Give the text line by line, none of more than *longest* bytes."""
        while data := self._stream.readline(longest + 1):
            self._count(len(data))
            if len(data) > longest:
                raise UnreadableText(self._line, tr("this line is too long"))
            decoder = codecs.getincrementaldecoder("utf-8-sig" if self._line == 1 else "utf-8")()
            yield self._decoded(decoder, data, final=True)

    def _count(self, more: int) -> None:
        self._read += more
        if self._read > self._most:
            raise UnreadableText(1, tr("the file is larger than {n} MB").format(n=self._most // 1_000_000))
        if self._heard is not None:
            self._heard(self._read)

    def _decoded(self, decoder: codecs.IncrementalDecoder, data: bytes, *, final: bool) -> str:
        try:
            text = decoder.decode(data, final=final)
        except UnicodeDecodeError as exc:
            line = self._line + exc.object.count(b"\n", 0, exc.start)
            raise UnreadableText(line, tr("this is not UTF-8 text")) from None
        self._line += text.count("\n")
        return text
