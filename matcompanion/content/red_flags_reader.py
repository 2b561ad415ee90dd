"""Reads the signs that need a professional; nothing of it is needed before the first frame."""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path

from matcompanion.content.row import ContentError, Row, read_file
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.pain_trend import TrendRule
from matcompanion.domain.red_flags import FlagTopic, RedFlags, TopicFlags, Urgency

__all__ = ["ContentError", "read_red_flags"]

_FILE = "red_flags.toml"


def read_red_flags(root: Path, catalogue: Catalogue, effects: Container[object]) -> RedFlags:
    """Return the signs under *root*/content; *effects* are the after-effects that there are.

    ContentError if a row or a field is not as it should be, or names an area, a goal or an after-effect that is not
    there.
    """
    file = read_file(root / "content", _FILE)
    topics = {}
    for row in file.rows("topic"):
        topic = _topic(row, catalogue)
        topics[topic.id] = topic
    for wanted in FlagTopic:
        if wanted not in topics:
            raise ContentError(_FILE, wanted.value, "id", "is missing")
    after, prompts = file.table("after"), file.table("prompts")
    signs = {
        effect: level
        for level in Urgency
        for effect in after.all_known(f"{level.value}_effects", effects, "after-effect")
    }
    after.text("source")
    after.end()
    flags = RedFlags(
        topics=topics,
        effects=signs,
        high_pain=prompts.whole("high_pain"),
        trend=TrendRule(
            row_sessions=prompts.whole("row_sessions"),
            row_pain=prompts.whole("row_pain"),
            rise_points=prompts.whole("rise_points"),
            rise_days=prompts.whole("rise_days"),
            rise_ratings=prompts.whole("rise_ratings"),
            long_days=prompts.whole("long_days"),
            long_gap_days=prompts.whole("long_gap_days"),
            ease_points=prompts.whole("ease_points"),
        ),
        trend_rest_days=prompts.whole("trend_rest_days"),
        source=prompts.text("source"),
    )
    prompts.end()
    file.end()
    return flags


def _topic(row: Row, catalogue: Catalogue) -> TopicFlags:
    topic = TopicFlags(
        id=row.choice("id", FlagTopic),
        name=row.text("name"),
        areas=row.all_known("areas", catalogue.areas, "area"),
        goals=row.all_known("goals", catalogue.goals, "goal"),
        emergency=row.texts("emergency"),
        urgent=row.texts("urgent"),
        who=row.text("who"),
        source=row.text("source"),
    )
    row.end()
    return topic
