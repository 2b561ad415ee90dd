"""Where everything of the running session stands, as a function of the size of the page."""

from __future__ import annotations

from dataclasses import dataclass

from matcompanion.ui.widgets.breath_bloom import MIDDLE

FAR_MILLIMETRES = 23.0
"""How tall the remaining minutes are at least on a full screen, to be read from the floor."""
DIGIT_HEIGHT = 0.697
"""The height of a digit of the bundled type, as a share of its size."""
HINTS_HEIGHT = 44
_MM_PER_INCH = 25.4
_LIKELY_DPI = (60.0, 400.0)  # some screens do not tell the truth
_SMALLEST_SHRINK = 0.55


def minutes_pixel_height(dots_per_inch: float) -> float:
    """Return how many pixels tall the remaining minutes have to be on a screen of so many physical dots."""
    lowest, highest = _LIKELY_DPI
    return FAR_MILLIMETRES / _MM_PER_INCH * max(lowest, min(highest, dots_per_inch))


@dataclass(frozen=True, slots=True)
class PacerLayout:
    """Lengths and places in pixels; *line_y*, *under_y* and *hints_y* are the middles of their lines.

    *number_size* is the size of the number in the line under the ring, *line_size* that of its words.
    """

    width: float
    height: float
    unit: float
    center_y: float
    line_y: float
    under_y: float
    hints_y: float
    number_size: float
    line_size: float
    under_size: float

    @property
    def center_x(self) -> float:
        """The middle from left to right."""
        return self.width / 2

    @property
    def full(self) -> float:
        """The radius of the bloom when the lungs are full."""
        return 0.315 * self.unit

    @property
    def ring(self) -> float:
        """The radius of the ring."""
        return 1.135 * self.full

    @property
    def ring_width(self) -> float:
        """How thick the ring is."""
        return max(3.0, 0.0052 * self.unit)

    @property
    def word_size(self) -> float:
        """The size of the word in the middle."""
        return 0.34 * self.full

    @property
    def word_width(self) -> float:
        """How wide the word may be, so that it stays in the dark middle."""
        return 1.9 * MIDDLE * self.full

    @property
    def lead_size(self) -> float:
        """The size of the number while getting into place."""
        return 0.86 * self.full

    @property
    def guide_number(self) -> tuple[float, float]:
        """The middle and the size of that number where a drawing stands below it."""
        return self.center_y - 0.52 * self.ring, 0.46 * self.full

    @property
    def caption_y(self) -> float:
        """The middle of the line above that number."""
        return self.center_y - 0.80 * self.ring

    @property
    def drawing(self) -> tuple[float, float, float, float]:
        """Left, top, width and height of the drawing in the ring."""
        return (
            self.center_x - 0.76 * self.ring,
            self.center_y - 0.26 * self.ring,
            1.52 * self.ring,
            0.84 * self.ring,
        )

    @property
    def step(self) -> tuple[float, float]:
        """Top and bottom of the words of a step, which take the place of all lines."""
        hints_top = 2 * self.under_y - self.line_y - 0.50 * self.number_size
        return self.center_y + self.ring + 0.016 * self.unit, hints_top - 0.010 * self.unit


def lay_out(
    width: float, height: float, *, far: float = 0.0, text: float = 1.0, larger: float = 1.0, top: float = 0.0
) -> PacerLayout:
    """Return the layout of a page of that size.

    *far* is the height in pixels that the digits of the remaining minutes have at least, 0 for none; *text* is the
    text size, 1 for 100 %; the lines are *larger* by that factor, to be read while standing; *top* pixels are taken
    by words above the ring. What does not fit makes the bloom smaller, never the words.
    """
    hints = HINTS_HEIGHT * text
    hints_y = height - 8 - hints / 2
    unit = min(width, 1.02 * height)
    far_size = far / DIGIT_HEIGHT
    shrink = 1.0
    while True:
        own = unit * shrink
        under = larger * max(0.030 * own, 15 * text)
        words = larger * 0.056 * own
        line = max(words, far_size)
        ring = 1.135 * 0.315 * own
        room = hints_y - 13 * text - 1.3 * under - 1.25 * line - 0.030 * own
        if top + 2 * ring + 0.030 * own <= room or shrink <= _SMALLEST_SHRINK:
            break
        shrink -= 0.02
    highest = top + ring + 0.020 * own
    center_y = min(max(0.425 * height, highest if top else 0.0), max(room - ring, highest))
    line_y = center_y + ring + 0.024 * own + line * 0.72
    below = line_y + 0.50 * line
    under_y = (below + hints_y - 13 * text) / 2
    return PacerLayout(width, height, own, center_y, line_y, under_y, hints_y, line, words, under)
