"""The shipped signs that need a professional: whole, neutral about the number to call, the same as in the guide."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from matcompanion import resources
from matcompanion.content.red_flags_reader import ContentError, read_red_flags
from matcompanion.domain.guide import Form
from matcompanion.domain.red_flags import FlagTopic, Urgency

if TYPE_CHECKING:
    from pathlib import Path

    from matcompanion.domain.catalogue import Catalogue, Learning
    from matcompanion.domain.guide import Guide
    from matcompanion.domain.red_flags import RedFlags, TopicFlags

MOST_WORDS = 16


def said(topic: TopicFlags) -> str:
    return " ".join((*topic.emergency, *topic.urgent)).lower()


# Each sign of content 4.3 by a word that nothing else would say.
SIGNS = {
    (FlagTopic.BACK, "emergency"): "both legs|between your legs|pass water|stool|sex|chest|crash",
    (FlagTopic.BACK, "urgent"): "fever|weight|lump|shape|rest|night|cough|shoulders|six weeks|cancer",
    (FlagTopic.HEAD, "emergency"): (
        "at once|worst|blow|speak|remember|see as before|drowsy|mixed up|high fever|stiff neck|rash|eye"
    ),
    (FlagTopic.HEAD, "urgent"): "jaw|blurred|twice|scalp|numb or weak|throw up|coming back|worse",
    (FlagTopic.NECK, "emergency"): "weak or clumsy|numb|faint|double|speak or swallow|spine|crash",
    (FlagTopic.NECK, "urgent"): "pins and needles|fever or chills|night",
    (FlagTopic.LEG, "emergency"): "swollen|breath|chest",
    (FlagTopic.LEG, "urgent"): "newly swollen|warm|red|vein",
    (FlagTopic.DURING_USE, "emergency"): "faint|chest|breath",
    (FlagTopic.DURING_USE, "urgent"): "broken|bruise|two days|rash|blister|numb|hour",
}


@pytest.mark.parametrize(("topic", "when"), SIGNS)
def test_every_sign_is_there(red_flags: RedFlags, topic: FlagTopic, when: str) -> None:
    text = " ".join(getattr(red_flags.topics[topic], when)).lower()

    assert [word for word in SIGNS[topic, when].split("|") if word not in text] == []


def test_a_sign_is_short_and_plain(red_flags: RedFlags) -> None:
    for topic in red_flags.topics.values():
        for sign in (*topic.emergency, *topic.urgent):
            assert len(sign.split()) <= MOST_WORDS, sign
            assert sign[0].isupper(), sign
            assert sign.endswith("."), sign


def test_no_number_of_one_country_and_no_diagnosis_is_named(red_flags: RedFlags) -> None:
    for topic in red_flags.topics.values():
        assert not re.search(r"\b\d{3}\b", said(topic))
        assert not re.search(r"\b(stroke|cauda|meningitis|thrombosis|arteritis|dissection)\b", said(topic))


def test_the_guide_lists_the_same_signs(red_flags: RedFlags, guide: Guide) -> None:
    sections = {section.id: section for section in guide["red_flags"].sections}

    for topic in red_flags.topics.values():
        if topic.id is FlagTopic.DURING_USE:
            continue
        parts = sections[topic.id].parts
        urgent = [sign for part in parts if part.form is Form.URGENT for sign in part.signs]
        soon = [sign for part in parts if part.form is Form.CAUTION for sign in (part.signs or (part.text,))]
        assert urgent == list(topic.emergency), topic.id
        assert soon == list(topic.urgent), topic.id
        assert sections[topic.id].title == topic.name


def test_the_guide_says_the_same_of_a_session(red_flags: RedFlags, guide: Guide) -> None:
    sections = {section.id: section for section in guide["stop"].sections}
    topic = red_flags.topics[FlagTopic.DURING_USE]

    assert [part.text for part in sections["later"].parts] == list(topic.urgent)
    for word in ("faint", "chest", "breath"):
        assert word in sections["now"].parts[0].text


def test_areas_and_goals_bring_the_topic_that_fits(red_flags: RedFlags) -> None:
    areas = {topic.id: topic.areas for topic in red_flags.topics.values()}
    goals = {topic.id: topic.goals for topic in red_flags.topics.values()}

    assert "head" in areas[FlagTopic.HEAD]
    assert "neck" in areas[FlagTopic.NECK]
    assert {"lower_back", "mid_back", "hips_glutes"} <= set(areas[FlagTopic.BACK])
    assert {"calves", "thighs_back"} <= set(areas[FlagTopic.LEG])
    assert goals[FlagTopic.HEAD] == ("head_ease",)
    assert goals[FlagTopic.BACK] == ("back_ease", "leg_ease")
    assert set(goals[FlagTopic.NECK]) == {"neck_ease", "head_ease"}


def test_what_may_be_noticed_afterwards_says_how_soon_to_ask(red_flags: RedFlags) -> None:
    assert red_flags.effects["fainting"] is Urgency.EMERGENCY
    assert {effect for effect, level in red_flags.effects.items() if level is Urgency.URGENT} == {
        "broken_skin", "bruise", "rash", "blister", "numbness",
    }  # fmt: skip
    assert not {"redness", "marks", "tingling", "itch", "soreness", "dizzy"} & red_flags.effects.keys()


def test_the_numbers_are_those_that_were_decided(red_flags: RedFlags) -> None:
    rule = red_flags.trend

    assert red_flags.high_pain == 8
    assert (rule.row_sessions, rule.row_pain) == (3, 7)
    assert (rule.rise_points, rule.rise_days) == (2, 28)
    assert rule.long_days == 42


@pytest.mark.parametrize(
    ("old", "new", "row", "field"),
    [
        ('id = "leg"', 'id = "arm"', "arm", "id"),
        ('areas = ["head"]', 'areas = ["hat"]', "head", "areas"),
        ('goals = ["head_ease"]', 'goals = ["hat_ease"]', "head", "goals"),
        (
            'emergency = ["You faint.", "Your chest hurts.", "You cannot get your breath."]\n',
            "",
            "during_use",
            "emergency",
        ),
        ('["fainting"]', '["yawning"]', "after", "emergency_effects"),
        ("high_pain = 8\n", "", "prompts", "high_pain"),
        ("rise_days = 28", "rise_day = 28", "prompts", "rise_days"),
        ('who = "See a doctor today"', 'who = ""', "leg", "who"),
    ],
)
def test_a_mistake_is_named(
    tmp_path: Path, catalogue: Catalogue, learning: Learning, old: str, new: str, row: str, field: str
) -> None:
    shutil.copytree(resources.root() / "content", tmp_path / "content")
    file = tmp_path / "content" / "red_flags.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(ContentError) as wrong:
        read_red_flags(tmp_path, catalogue, learning.after_effects)

    assert (wrong.value.file, wrong.value.row, wrong.value.field) == ("red_flags.toml", row, field)


def test_a_topic_that_is_missing_is_named(tmp_path: Path, catalogue: Catalogue, learning: Learning) -> None:
    (tmp_path / "content").mkdir()
    text = (resources.root() / "content" / "red_flags.toml").read_text(encoding="utf-8")
    rows = text.split("[[topic]]")
    without = [row for row in rows if 'id = "leg"' not in row]
    (tmp_path / "content" / "red_flags.toml").write_text("[[topic]]".join(without), encoding="utf-8")

    with pytest.raises(ContentError) as wrong:
        read_red_flags(tmp_path, catalogue, learning.after_effects)

    assert wrong.value.row == "leg"
