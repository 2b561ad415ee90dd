"""The width of a report's page and what every part of it is set with: text, sections, two columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from matcompanion.ui.report.pages import Part
from matcompanion.ui.report.paper import Block, Boxed, Columns, Gap, Ink, Rule, Stack, Text

GUTTER = 22.0
_SECTION_ABOVE = 14.0


class Sheet:
    """Makes blocks that are *width* points wide, or half of it where two stand beside one another."""

    def __init__(self, ink: Ink, width: float) -> None:
        self.ink, self.width = ink, width
        self.half = (width - GUTTER) / 2

    def text(self, text: str, role: str = "body", color: str = "ink", width: float | None = None) -> Text:
        """Return *text* in one of the roles of type and one of the colours."""
        return Text(text, role, self.ink(color), self.width if width is None else width)

    def section(self, title: str) -> Part:
        """Return the heading of what follows."""
        rule = Rule(self.width, self.ink.pen("ink", 0.9), below=5)
        return Part(Stack([rule, self.text(title, "section"), Gap(4)]), _SECTION_ABOVE, with_next=True)

    def side_by_side(self, blocks: Sequence[Block], above: float) -> Iterator[Part]:
        """Yield *blocks* two in a row."""
        for place in range(0, len(blocks), 2):
            pair = blocks[place : place + 2]
            yield Part(Columns([(at * (self.half + GUTTER), block) for at, block in enumerate(pair)]), above)

    def missing(self, text: str, width: float) -> Block:
        """Return what is not there, so that it is seen that it was looked for."""
        inside = self.text(text, "small", "ink2", width - 16)
        return Boxed(inside, width, self.ink("surface"), 8, self.ink.pen("control", 0.6, dashed=True))
