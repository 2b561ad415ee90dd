"""Reads the guide, resources/content/guide/*.toml, one file a topic; its name is the id of the topic."""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path

from matcompanion.content.row import ContentError, Row, read_file
from matcompanion.domain.catalogue import Learning
from matcompanion.domain.guide import Form, Guide, Part, Section, Shown, Topic, TopicGroup

__all__ = ["ContentError", "read_guide"]


def read_guide(root: Path, learning: Learning) -> Guide:
    """Return the topics under *root*/content/guide in their order.

    ContentError if a row is not as it should be, if it points to something that is not there, or if an id stands
    for two things: topics, claims and studies of *learning* are opened by their ids alone.
    """
    folder = root / "content" / "guide"
    files = sorted(file.name for file in folder.glob("*.toml"))
    ids = [*(Path(name).stem for name in files), *learning.claims, *learning.studies]
    for name in files:
        if ids.count(Path(name).stem) > 1:
            raise ContentError(f"guide/{name}", "", "", "has the id of a claim or of a study")
    topics = [_topic(folder, name, ids) for name in files]
    return {topic.id: topic for topic in sorted(topics, key=lambda topic: topic.order)}


def _topic(folder: Path, name: str, ids: Container[str]) -> Topic:
    row = read_file(folder.parent, f"guide/{name}")
    topic = Topic(
        id=Path(name).stem,
        order=row.whole("order"),
        group=row.choice("group", TopicGroup),
        title=row.text("title"),
        summary=row.text("summary"),
        words=row.texts("words"),
        sections=tuple(_section(section, ids) for section in row.rows("section")),
    )
    row.end()
    return topic


def _section(row: Row, ids: Container[str]) -> Section:
    section = Section(
        id=row.text("id"),
        title=row.text("title", ""),
        parts=tuple(_part(part) for part in row.rows_or_none("part", named=())),
        shown=row.choice_or_none("show", Shown),
        see=row.all_known_or_none("see", ids, "topic, claim or study"),
        source=row.text("source", ""),
    )
    if not section.parts and section.shown is None:
        row.refuse("part", "is missing")
    row.end()
    return section


def _part(row: Row) -> Part:
    part = Part(
        form=row.choice_or_none("form", Form) or Form.TEXT,
        text=row.text("text", ""),
        source=row.text("source"),
        label=row.text("label", ""),
        signs=row.texts_or_none("signs"),
    )
    if not part.text and not part.signs:
        row.refuse("text", "is missing")
    if part.form is Form.MOMENT and not part.label:
        row.refuse("label", "is missing")
    row.end()
    return part
