"""Sentences about the breathing of the person's own, each of at most 15 words."""

from __future__ import annotations

import re

from matcompanion.domain.catalogue import CustomPatternLimits
from matcompanion.domain.own_pattern import MOST_OWN_PATTERNS, OwnProblem, OwnWarning
from matcompanion.ui.wording import number, tr

_NUMBER = re.compile(r"\d{1,6}(?:[.,]\d{1,6})?")


def rate(per_minute: float) -> str:
    """Return a rate in words, with a decimal only where there is one."""
    return tr("{n} breaths a minute").format(n=number(round(per_minute, 1)))


def about(per_minute: float) -> str:
    """Return a rate that was tapped, to the whole breath."""
    return tr("{n} breaths a minute").format(n=round(per_minute))


def full() -> str:
    """Return that there is no room for one more pattern."""
    return tr("There can be {n} patterns at most. Remove one first.").format(n=MOST_OWN_PATTERNS)


def half_seconds(count: int) -> str:
    """Return *count* half seconds in seconds."""
    return tr("{n} s").format(n=number(count / 2))


def half_seconds_in(text: str) -> int | None:
    """Return how many half seconds the first number of *text* is, or None where there is none."""
    found = _NUMBER.search(text)
    return round(float(found.group().replace(",", ".")) * 2) if found else None


def problem(value: OwnProblem, limits: CustomPatternLimits) -> str:
    """Return why a pattern cannot be used."""
    least, most = (number(end) for end in limits.phase_seconds)
    shortest, longest = (number(end) for end in limits.cycle_seconds)
    return {
        OwnProblem.PART: tr("Each part takes {least} to {most} seconds.").format(least=least, most=most),
        OwnProblem.SHORT_IN: tr("Breathe in for at least {n} seconds.").format(n=number(limits.least_inhale)),
        OwnProblem.SHORT_OUT: tr("Breathe out for at least {n} seconds.").format(n=number(limits.least_exhale)),
        OwnProblem.SHORT_BREATH: tr("A whole breath takes at least {n} seconds.").format(n=shortest),
        OwnProblem.LONG_BREATH: tr("A whole breath takes at most {n} seconds. Shorten a part.").format(n=longest),
    }[value]


def warning(value: OwnWarning, limits: CustomPatternLimits) -> str:
    """Return what the person should know of a pattern."""
    return {
        OwnWarning.SLOW: tr("Fewer than {n} breaths a minute is hard for most people. Slower, not bigger.").format(
            n=number(limits.warn_below_per_minute)
        ),
        OwnWarning.LONG_HOLD: tr("Holds of more than {n} seconds can make you light-headed.").format(
            n=number(limits.warn_hold_above)
        ),
    }[value]


def tapped(per_minute: float) -> str:
    """Return what was found by tapping, and what it does."""
    return tr("{rate}. Sessions start there.").format(rate=about(per_minute))


def not_tapped(per_minute: float) -> str:
    """Return where sessions start while nothing was tapped."""
    return tr("Sessions start at {rate}. Tap six breaths to start at your own.").format(rate=about(per_minute))


def uneven() -> str:
    """Return that the taps were no breaths."""
    return tr("That was too uneven. Tap once with each breath in.")


def cap(seconds: float) -> str:
    """Return that breaths are capped."""
    return tr("Not slower than {n} s a breath").format(n=number(round(seconds, 1)))
