"""Which step of getting onto the mat, or up from it, is shown when. Nobody has to answer; it goes on by itself."""

from __future__ import annotations

import math

STEP_SECONDS = 5.0
"""How long a step stands while getting into place: time to read 15 words from a distance (our choice)."""
LAST_SECONDS = 5.0
"""Before the session begins, the last word is to close the eyes (our choice)."""
GET_UP_SECONDS = 8.0
"""How long each step of getting up is pointed out; all of them stand there all the time (our choice)."""


def step_before_start(count: int, lead_left: float) -> int | None:
    """Return which of *count* steps is shown when *lead_left* seconds are left to get into place.

    The steps end where the session begins: in a short time the first ones are left out, in a long one the first
    waits. None in the last seconds, and where there are no steps.
    """
    if count < 1 or lead_left <= LAST_SECONDS:
        return None
    still_to_come = math.ceil((lead_left - LAST_SECONDS) / STEP_SECONDS) - 1
    return max(0, count - 1 - still_to_come)


def step_after_end(count: int, since_end: float) -> int | None:
    """Return which of *count* steps is pointed out so many seconds after the end; the last one stays."""
    if count < 1:
        return None
    return min(count - 1, max(0, int(since_end / GET_UP_SECONDS)))
