"""Where the lines of a text end: a last line of one short word is given company from the line above."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextLayout, QTextOption

_SHORT = 0.22  # of the longest line; a last line below that looks left behind
_SHORT_WORD = 0.5  # of the longest line; a last word alone below that does too
_ENOUGH = 0.27  # of the longest line; a last line above that does not
_STEP = 0.03  # of the width, at each try
_NARROWEST = 0.55  # of the width
_LONGEST = 400  # characters; in what is longer nobody sees it


def _lines(text: str, font: QFont, width: int) -> tuple[list[float], str]:
    """Return the width of each line of *text* in lines that may be *width* wide, and the words of the last one."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    widths: list[float] = []
    last = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        widths.append(line.naturalTextWidth())
        last = line.textStart()
    layout.endLayout()
    return widths, text[last:].strip()


def _is_left_behind(widths: list[float], last: str) -> bool:
    share = widths[-1] / max(widths)
    return share < _SHORT or (" " not in last and share < _SHORT_WORD)


def even_width(text: str, font: QFont, width: int) -> int:
    """Return how wide the lines of *text* may be, at most *width*, so that no short word stands alone in the last.

    There are as many lines as in all of the width: what was laid out for them stays as it is.
    """
    if width <= 0 or "\n" in text or not 0 < len(text) <= _LONGEST:
        return width
    lines, last = _lines(text, font, width)
    if len(lines) < 2 or not _is_left_behind(lines, last):
        return width
    best = width
    tried = width * (1 - _STEP)
    while tried >= width * _NARROWEST:
        narrower, last = _lines(text, font, int(tried))
        if len(narrower) > len(lines):
            break
        best = int(tried)
        if narrower[-1] >= _ENOUGH * max(narrower) and not _is_left_behind(narrower, last):
            break
        tried -= width * _STEP
    return best
