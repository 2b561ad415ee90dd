"""Puts blocks on pages: from top to bottom, each whole, with a line at the head and the foot of every page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QPainter

from matcompanion.ui.report.paper import Block, Ink, Text

MARGIN = 46.0
_TOP, _FOOT = 40.0, 44.0
_HEAD = 22.0  # what the line at the head of a later page takes


@dataclass(frozen=True, slots=True)
class Part:
    """A block, the air above it, and whether it must not be the last on its page."""

    block: Block
    above: float = 0.0
    with_next: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A block with its distance from the top of its page."""

    block: Block
    y: float


class Pages:
    """Pages of one size that are filled one after another."""

    def __init__(self, size: QSizeF) -> None:
        self.size = size
        self.pages: list[list[Placed]] = [[]]
        self._y = _TOP

    @property
    def width(self) -> float:
        """How wide a block may be."""
        return self.size.width() - 2 * MARGIN

    @property
    def left(self) -> float:
        """What is left of the page that is being filled."""
        return self.size.height() - _FOOT - self._y

    def place(self, parts: Sequence[Part]) -> None:
        """Place *parts* below what is there, each run that belongs together on one page."""
        run: list[Part] = []
        for part in parts:
            run.append(part)
            if not part.with_next:
                self._place_run(run)
                run = []
        self._place_run(run)

    def _place_run(self, run: Sequence[Part]) -> None:
        needed = sum(part.above + part.block.height for part in run)
        if run and self.pages[-1] and needed > self.left:
            self.pages.append([])
            self._y = _TOP + _HEAD
        for part in run:
            self._y += part.above if self.pages[-1] else 0
            self.pages[-1].append(Placed(part.block, self._y))
            self._y += part.block.height


def paint_page(painter: QPainter, pages: Pages, index: int, ink: Ink, head: str, foot: tuple[str, str]) -> None:
    """Draw the page *index* with *head* on all pages but the first; *foot* stands left and right."""
    right = Qt.AlignmentFlag.AlignRight
    if index:
        Text(head, "label", ink("ink2"), pages.width).paint(painter, MARGIN, _TOP - 6)
    for placed in pages.pages[index]:
        placed.block.paint(painter, MARGIN, placed.y)
    at = pages.size.height() - 30
    Text(foot[0], "label", ink("ink2"), pages.width * 0.8).paint(painter, MARGIN, at)
    Text(foot[1], "label", ink("ink2"), pages.width, right).paint(painter, MARGIN, at)
