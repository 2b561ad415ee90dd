"""The breathing patterns of the guide and sessions made of them, by hand, for the tests of the breath."""

from __future__ import annotations

from dataclasses import replace

from matcompanion.domain.catalogue import PatternRule, RampRule
from matcompanion.domain.live_session import LiveSession
from matcompanion.domain.pacing import Pacing
from matcompanion.domain.session import SessionEvent
from matcompanion.domain.session_instant import LivePlan

MINUTE = 60
LEAD = 10


def pattern(
    name: str,
    inhale: float,
    hold_full: float,
    exhale: float,
    hold_empty: float = 0.0,
    *,
    top_up: float = 0.0,
    most_cycles: int | None = None,
    most_minutes: int | None = None,
    then: str | None = None,
) -> PatternRule:
    return PatternRule(
        id=name,
        name=name,
        inhale=inhale,
        top_up=top_up,
        hold_full=hold_full,
        exhale=exhale,
        hold_empty=hold_empty,
        text="",
        caution="",
        after=None,
        sessions_before=0,
        holds=hold_full > 0 or hold_empty > 0,
        lying_only=False,
        most_cycles=most_cycles,
        most_minutes=most_minutes,
        then=then,
        source="",
    )


PATTERNS = {
    rule.id: rule
    for rule in (
        pattern("natural", 0, 0, 0),
        pattern("ease10", 2.5, 0, 3.5),
        pattern("ease8", 3, 0, 4.5),
        pattern("long6", 4, 0, 6),
        pattern("even6", 5, 0, 5),
        pattern("sigh", 2.5, 0, 5.5, top_up=1, most_minutes=5, then="long6"),
        pattern("box4", 4, 4, 4, 4),
        pattern("r478", 4, 7, 8, most_cycles=4, then="long6"),
    )
}
RAMP = RampRule(
    start_per_minute=12,
    tapped_per_minute=(8, 20),
    start_inhale_share=0.4,
    step_seconds=0.25,
    hold_step_seconds=0.5,
    too_slow_step_seconds=0.5,
    settle_seconds=60,
    come_back_seconds=60,
    targets=(),
    source="",
)


def pacing(name: str = "long6", from_per_minute: float = 12, **ramp: float) -> Pacing:
    return Pacing(PATTERNS[name], PATTERNS, replace(RAMP, **ramp), from_per_minute)


def live(*minutes: int, name: str = "long6", lead_in: int = LEAD, most: int | None = 45 * MINUTE) -> LiveSession:
    """A session that was started at 0, with stages of those *minutes* that may all become 30."""
    plan = LivePlan(
        stage_seconds=tuple(m * MINUTE for m in minutes),
        stage_most=(30 * MINUTE,) * len(minutes),
        lead_in=lead_in,
        move=20,
        settle=60,
        come_back=60,
        most=most,
    )
    session = LiveSession(plan, pacing(name))
    session.start(0)
    return session


def run(session: LiveSession, start: float, end: float, step: float = 1.0) -> list[str]:
    """Tick *session* from *start* to *end* and return what happened, as words."""
    happened = []
    count = round((end - start) / step)
    for number in range(1, count + 1):
        happened += [event.kind for event in session.tick(start + number * (end - start) / count)]
    return happened


def kinds(events: list[SessionEvent]) -> list[str]:
    return [event.kind for event in events]
