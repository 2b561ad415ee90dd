"""The shipped guide: whole, in its order, and tied to the claims and the studies."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from matcompanion import resources
from matcompanion.content.guide_reader import ContentError, read_guide
from matcompanion.domain.choices import Grade
from matcompanion.domain.evidence import MOST_SPIKES, spikes
from matcompanion.domain.guide import Form, Shown, TopicGroup, sources_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from matcompanion.domain.catalogue import Learning
    from matcompanion.domain.guide import Guide, Topic

TOPICS = [
    "what_it_is", "feeling", "first_weeks", "levels", "positions", "pillow", "standing", "breathing", "care",
    "who_not", "stop", "side_effects", "red_flags", "professional", "claims", "graphs", "studies",
    "first_session", "body_map", "by_ear", "afterwards", "your_history", "reading_progress", "mat_and_rest",
    "your_data", "reminders", "keyboard", "trouble",
]  # fmt: skip
EMERGENCY_NUMBERS = re.compile(r"\b(112|911|999|111|000|144)\b")


def said(topic: Topic) -> str:
    return " ".join(part.text for section in topic.sections for part in section.parts)


def test_the_topics_come_in_their_order_and_their_groups(guide: Guide) -> None:
    assert list(guide) == TOPICS
    assert [topic.order for topic in guide.values()] == list(range(1, len(TOPICS) + 1))
    groups = [list(TopicGroup).index(topic.group) for topic in guide.values()]
    assert groups == sorted(groups)


def test_no_section_has_the_id_of_another_of_its_topic(guide: Guide) -> None:
    for topic in guide.values():
        ids = [section.id for section in topic.sections]
        assert len(set(ids)) == len(ids), topic.id


def test_only_the_first_section_of_a_topic_has_no_title(guide: Guide) -> None:
    for topic in guide.values():
        assert all(
            section.title or section is topic.sections[0] or section.id == "copy" for section in topic.sections
        )


def test_every_kind_of_other_content_is_shown_once(guide: Guide) -> None:
    shown = [section.shown for topic in guide.values() for section in topic.sections if section.shown is not None]

    assert sorted(shown) == sorted(Shown)


def test_every_source_is_one_that_a_person_can_look_up(guide: Guide, learning: Learning) -> None:
    for topic in guide.values():
        assert topic.sources, topic.id
        for source in topic.sources:
            kind, _, rest = source.partition(":")
            assert (rest and kind in ("guide", "maker", "web")) or source in {"design", "program", *learning.studies}


def test_the_sources_of_a_topic_are_named_once(guide: Guide) -> None:
    sources = guide["feeling"].sources

    assert len(set(sources)) == len(sources)
    assert set(sources_of("guide:50; olsson2011")) <= set(sources)


def test_a_warning_stands_where_the_guide_is_silent(guide: Guide) -> None:
    assert "8 of 91" in said(guide["feeling"])
    assert "blood pressure was higher" in said(guide["side_effects"])
    assert "face down" in said(guide["positions"])
    assert "leaflet" in said(guide["standing"])


def test_help_is_asked_for_without_a_number_of_one_country(guide: Guide) -> None:
    for topic in ("red_flags", "stop"):
        assert "emergency number" in said(guide[topic])
        assert not EMERGENCY_NUMBERS.search(said(guide[topic]))
    urgent = [
        section.id
        for section in guide["red_flags"].sections
        if any(part.form is Form.URGENT for part in section.parts)
    ]
    assert urgent == ["back", "head", "neck", "leg"]


def test_no_claim_has_good_large_trials(learning: Learning) -> None:
    assert {grade: spikes(grade) for grade in Grade} == {
        Grade.SOME: 2, Grade.SHORT: 1, Grade.MIXED: 1,
        Grade.NO_EXTRA: 0, Grade.RELATED: 0, Grade.UNTESTED: 0, Grade.CONTRADICTED: 0,
    }  # fmt: skip
    assert max(spikes(claim.grade) for claim in learning.claims.values()) < MOST_SPIKES


def test_a_drift_of_half_the_distance_is_worked_out_rightly(guide: Guide) -> None:
    text = said(guide["graphs"])

    assert "(1 − r) × (before − usual)" in text
    assert "0.5" in text
    assert (1 - 0.5) * (8 - 4) == 2


DAMAGES = [
    ("feeling.toml", 'label = "First touch"\n', "", "label"),
    ("feeling.toml", 'form = "point"', 'form = "poem"', "form"),
    ("feeling.toml", 'source = "guide:50"\n', "", "source"),
    ("feeling.toml", 'see = ["levels"]', 'see = ["leevls"]', "see"),
    ("feeling.toml", 'group = "mat"', 'group = "cat"', "group"),
    ("feeling.toml", "order = 2", "order = 2\nodrer = 2", "odrer"),
    ("feeling.toml", 'text = "Your skin tingles', 'txet = "x"\ntext = "Your skin tingles', "txet"),
    ("levels.toml", 'show = "areas"', 'show = "arias"', "show"),
    ("breathing.toml", 'show = "patterns"\n', "", "part"),
]


@pytest.fixture
def damaged(tmp_path: Path, learning: Learning) -> Callable[[str, str, str], None]:
    shutil.copytree(resources.root() / "content", tmp_path / "content")

    def read(file: str, old: str, new: str) -> None:
        path = tmp_path / "content" / "guide" / file
        text = path.read_text(encoding="utf-8")
        assert old in text, "the damage would change nothing"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        read_guide(tmp_path, learning)

    return read


@pytest.mark.parametrize(("file", "old", "new", "field"), DAMAGES)
def test_a_damaged_topic_is_refused_by_name(
    damaged: Callable[[str, str, str], None], file: str, old: str, new: str, field: str
) -> None:
    with pytest.raises(ContentError) as refusal:
        damaged(file, old, new)

    assert (refusal.value.file, refusal.value.field) == (f"guide/{file}", field)


@pytest.mark.parametrize("taken", ["stress", "saha2016"])
def test_a_topic_does_not_take_the_id_of_a_claim_or_a_study(tmp_path: Path, learning: Learning, taken: str) -> None:
    shutil.copytree(resources.root() / "content", tmp_path / "content")
    folder = tmp_path / "content" / "guide"
    (folder / "care.toml").rename(folder / f"{taken}.toml")

    with pytest.raises(ContentError, match="has the id of"):
        read_guide(tmp_path, learning)


def test_a_study_says_what_it_is_about_and_has_a_name_of_its_own(learning: Learning) -> None:
    names = [study.name for study in learning.studies.values()]
    assert len(set(names)) == len(names)

    order = [study.about for study in learning.studies.values()]
    assert order == sorted(order, key=list(type(order[0])).index)
