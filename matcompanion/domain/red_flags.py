"""Signs that need a professional and not a mat: which belong to a plan, a rating or what was noticed.

Nothing here names what somebody has; it only says when the card is worth offering. The signs and the numbers stand in
resources/content/red_flags.toml.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from matcompanion.domain.choices import AreaId, GoalId, Scale, When
from matcompanion.domain.pain_trend import PainTrend, TrendRule
from matcompanion.domain.session import Rating, Session


class FlagTopic(StrEnum):
    """What the signs are about."""

    BACK = "back"
    HEAD = "head"
    NECK = "neck"
    LEG = "leg"
    DURING_USE = "during_use"


class Urgency(StrEnum):
    """How soon somebody should be asked."""

    URGENT = "urgent"
    EMERGENCY = "emergency"


@dataclass(frozen=True, slots=True)
class TopicFlags:
    """The signs of one topic; *areas* and *goals* are where the card about it is offered, *who* says who to ask."""

    id: FlagTopic
    name: str
    areas: tuple[AreaId, ...]
    goals: tuple[GoalId, ...]
    emergency: tuple[str, ...]
    urgent: tuple[str, ...]
    who: str
    source: str


@dataclass(frozen=True, slots=True)
class RedFlags:
    """All topics, the after-effects that are signs, and the numbers that make the card come by itself.

    From *high_pain* on a rating brings it. A trend that was put away rests for *trend_rest_days*.
    """

    topics: Mapping[FlagTopic, TopicFlags]
    effects: Mapping[str, Urgency]
    high_pain: int
    trend: TrendRule
    trend_rest_days: int
    source: str


class Why(StrEnum):
    """Why the card is offered, the most pressing first."""

    HIGH_PAIN = "high_pain"
    TREND = "trend"
    AREA = "area"


@dataclass(frozen=True, slots=True)
class Offer:
    """That the card is offered: *why*, about what, and which *trend* it was in which area."""

    why: Why
    topics: tuple[FlagTopic, ...]
    trend: PainTrend | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """What is put away together with this offer, so that nothing takes its place."""
        return (self.why.value, *(topic.value for topic in self.topics))


PutAway = Mapping[str, date]
"""Until which day, that day included, an offer or a topic does not come by itself."""


def topics_of(flags: RedFlags, areas: Iterable[AreaId], goal: GoalId | None = None) -> tuple[FlagTopic, ...]:
    """Return the topics that belong to *areas* and *goal*: those of the first area first."""
    found: dict[FlagTopic, None] = {}
    for area in areas:
        found |= {topic.id: None for topic in flags.topics.values() if area in topic.areas}
    found |= {topic.id: None for topic in flags.topics.values() if goal is not None and goal in topic.goals}
    return tuple(found)


def is_high(flags: RedFlags, ratings: Iterable[Rating]) -> bool:
    """Return whether any pain of *ratings* is so high that the card is worth offering."""
    return any(rating.scale is Scale.PAIN and rating.value >= flags.high_pain for rating in ratings)


def offer(
    flags: RedFlags,
    *,
    areas: tuple[AreaId, ...],
    goal: GoalId | None,
    picked: bool,
    ratings: Iterable[Rating],
    trend: PainTrend | None,
    put_away: PutAway,
    today: date,
) -> Offer | None:
    """Return what is offered before a session, if anything: never what was put away for today.

    An area or a goal brings it when it was *picked*, not when it stands there from last time.
    """
    topics = topics_of(flags, areas, goal)
    if is_high(flags, ratings) and _may_come(Why.HIGH_PAIN.value, put_away, today):
        return Offer(Why.HIGH_PAIN, topics)
    if trend is not None and _may_come(Why.TREND.value, put_away, today):
        return Offer(Why.TREND, topics_of(flags, (trend.area,)) if trend.area is not None else (), trend)
    fresh = tuple(topic for topic in topics if _may_come(topic.value, put_away, today))
    return Offer(Why.AREA, fresh) if picked and fresh else None


def _may_come(key: str, put_away: PutAway, today: date) -> bool:
    until = put_away.get(key)
    return until is None or today > until


def put_away_with(flags: RedFlags, put_away: PutAway, given: Offer, today: date) -> dict[str, date]:
    """Return *put_away* after *given* was closed: for this day, a trend for longer. What is over is dropped."""
    still = {key: until for key, until in put_away.items() if until >= today}
    rest = today + timedelta(days=flags.trend_rest_days - 1)
    return still | {key: max(still.get(key, today), rest if key == Why.TREND.value else today) for key in given.keys}


@dataclass(frozen=True, slots=True)
class AfterFlags:
    """What of a session's record belongs to the card: how soon to ask, None where it is only offered."""

    urgency: Urgency | None
    topics: tuple[FlagTopic, ...]


def after_session(flags: RedFlags, session: Session) -> AfterFlags | None:
    """Return what was noticed or rated after *session* that belongs to the card, None where nothing does."""
    found = {flags.effects[effect] for effect in session.after_effects if effect in flags.effects}
    urgency = next((level for level in (Urgency.EMERGENCY, Urgency.URGENT) if level in found), None)
    high = is_high(flags, (rating for rating in session.ratings if rating.when is When.AFTER))
    if urgency is None and not high:
        return None
    own = topics_of(flags, session.areas, session.goal) if high else ()
    return AfterFlags(urgency, ((FlagTopic.DURING_USE,) if urgency is not None else ()) + own)
