"""How bright the session is shown and whether its hints can be seen, by when the person last did something.

It has no clock; it is handed real seconds.
"""

from __future__ import annotations

import math

from matcompanion.ui.pages.session.pacer_ground import PacerMode

AWAKE_SECONDS = 5.0
"""How long hints and pointer stay after the last input, and a full picture where a dimmed one was chosen."""
FADE_SECONDS = 0.6

_NEXT = {PacerMode.FULL: PacerMode.DIM, PacerMode.DIM: PacerMode.DARK, PacerMode.DARK: PacerMode.FULL}


class Fade:
    """Knows how far the picture has gone over from one brightness to the next."""

    def __init__(self) -> None:
        self._mode: PacerMode | None = None
        self._since = 0.0

    def begin(self) -> None:
        """Start anew: the first brightness is there at once."""
        self._mode = None

    def turns_to(self, mode: PacerMode, now: float) -> bool:
        """Return whether *mode* is another brightness than before; then it comes from *now* on."""
        if mode is self._mode:
            return False
        first, self._mode = self._mode is None, mode
        self._since = -math.inf if first else now
        return not first

    def share(self, now: float) -> float:
        """Return how much of the brightness of now is there, 0 to 1."""
        return max(0.0, min(1.0, (now - self._since) / FADE_SECONDS))


class Attention:
    """Knows the last input and the brightness that was chosen."""

    def __init__(self) -> None:
        self._last = 0.0
        self._chosen = PacerMode.FULL
        self._peeking = False

    def begin(self, now: float) -> None:
        """Start anew at full brightness."""
        self._last, self._chosen, self._peeking = now, PacerMode.FULL, False

    def touch(self, now: float) -> None:
        """The person did something: show everything for a while."""
        self._last, self._peeking = now, True

    def stay(self, now: float) -> None:
        """The person is still at it, though nothing new was done."""
        self._last = max(self._last, now - AWAKE_SECONDS / 2)

    def dim(self, now: float, dim_after: float) -> None:
        """Go from full to dim, from dim to dark, from dark to full."""
        self._chosen = _NEXT[self.mode(now, dim_after)]
        self._last, self._peeking = now, False

    def mode(self, now: float, dim_after: float) -> PacerMode:
        """Return the brightness: dim after *dim_after* seconds without input, dark after twice that; 0 is never."""
        idle = now - self._last
        if self._chosen is not PacerMode.FULL:
            return PacerMode.FULL if self._peeking and idle < AWAKE_SECONDS else self._chosen
        if dim_after <= 0 or idle < dim_after:
            return PacerMode.FULL
        return PacerMode.DIM if idle < 2 * dim_after else PacerMode.DARK

    def is_awake(self, now: float) -> bool:
        """Return whether the person did something just now."""
        return now - self._last < AWAKE_SECONDS

    def light(self, now: float) -> float:
        """Return how well the hints can be seen, 0 to 1."""
        return max(0.0, min(1.0, 1.0 - (now - self._last - AWAKE_SECONDS) / FADE_SECONDS))
