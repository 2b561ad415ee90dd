"""What can be read on the page Learn: every topic, claim, study and limit, and where each comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from matcompanion.domain.choices import Grade
from matcompanion.domain.evidence import MOST_SPIKES, spikes
from matcompanion.domain.guide import TopicGroup
from matcompanion.ui import wording_learn as words
from matcompanion.ui.pages.learn import LearnPage
from matcompanion.ui.pages.learn.claims import ClaimRow
from matcompanion.ui.pages.learn.parts import PartView
from matcompanion.ui.pages.learn.sources import Links
from matcompanion.ui.pages.learn.study_card import AddressLine, StudyCard
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.evidence_label import EvidenceLabel
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.content.readability import grade
from tests.ui.learn_reading import CATALOGUE, GUIDE, LEARNING, open_topic, opened, title, titles, turn

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ELEVEN = {
    "stress", "circulation", "oxygenation", "headache", "back_pain", "endorphins", "neck_pain", "muscle_tension",
    "sciatica", "congestion", "digestion",
}  # fmt: skip


@pytest.fixture
def copied() -> list[str]:
    return []


@pytest.fixture
def page(theme: Theme, copied: list[str], qtbot: QtBot) -> LearnPage:
    return opened(theme, qtbot, copied.append)


def said(page: QWidget) -> list[str]:
    """Every text that can be seen of the article."""
    return [label.text() for label in page.article.body_shown.findChildren(PlainLabel) if label.isVisible()]


# What is there ------------------------------------------------------------------------------------------------------


def test_only_a_page_about_the_program_names_no_sources(page: LearnPage) -> None:
    for topic in GUIDE.values():
        page.show_topic(topic.id)

        assert (page.article.body_shown.sources is None) == (topic.group is TopicGroup.PROGRAM)


def test_every_topic_is_in_the_list_below_its_group(page: LearnPage) -> None:
    assert titles(page) == [topic.title for topic in GUIDE.values()]
    groups = [heading.text() for heading in page.topics.findChildren(Heading)]
    assert groups == ["The mat", "Using it", "Taking care", "What is known", "This program"]


@pytest.mark.parametrize("topic", GUIDE.values(), ids=GUIDE)
def test_every_line_of_a_topic_can_be_read(page: LearnPage, topic) -> None:
    open_topic(page, topic.id)

    texts = said(page)
    assert {topic.title, topic.summary} <= set(texts)
    for section in topic.sections:
        for part in section.parts:
            assert {part.text, part.label, *part.signs} - {""} <= set(texts)
        assert section.title in (*texts, "")


@pytest.mark.parametrize("claim", LEARNING.claims.values(), ids=LEARNING.claims)
def test_every_claim_has_its_grade_on_the_page_and_opens(page: LearnPage, claim, qtbot: QtBot) -> None:
    open_topic(page, "claims")
    line = next(row for row in page.article.body_shown.findChildren(ClaimRow) if row.claim is claim)
    assert line.accessibleName() == f"{claim.name}, {words.grade(claim.grade)}"
    assert claim.text in said(page)

    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    turn()

    texts = said(page)
    assert title(page) == claim.name
    assert {claim.text, claim.people_say, "People say", "Studied"} <= set(texts)
    (evidence,) = page.article.body_shown.findChildren(EvidenceLabel)
    assert evidence.text() == words.grade(claim.grade)
    assert f"{spikes(claim.grade)} of {MOST_SPIKES} dots" in evidence.accessibleName()
    cards = page.article.body_shown.findChildren(StudyCard)
    assert [card.address.text.toPlainText() for card in cards] == [
        words.address(LEARNING.studies[study]) for study in claim.studies
    ]


@pytest.mark.parametrize("value", Grade)
def test_every_grade_is_put_in_words_that_are_easy_to_read(value: Grade) -> None:
    assert grade(words.grade_meaning(value)) <= 8
    assert len(words.grade(value).split()) <= 4


def test_the_eleven_promises_of_the_guide_are_all_there(page: LearnPage) -> None:
    open_topic(page, "claims")

    shown = {row.claim.id for row in page.article.body_shown.findChildren(ClaimRow)}
    assert shown >= ELEVEN
    assert shown == set(LEARNING.claims)
    assert {claim.id for claim in LEARNING.claims.values() if claim.order <= len(ELEVEN)} == ELEVEN


@pytest.mark.parametrize("study", LEARNING.studies.values(), ids=LEARNING.studies)
def test_every_study_can_be_reached_read_and_copied(page: LearnPage, copied, study, qtbot: QtBot) -> None:
    open_topic(page, study.id)

    assert {study.design, study.found, study.limits} <= set(said(page))
    address = page.article.body_shown.findChild(AddressLine)
    assert address.text.isReadOnly()
    address.text.selectAll()
    assert address.text.textCursor().selectedText() == words.address(study)
    qtbot.mouseClick(address.button, Qt.MouseButton.LeftButton)
    assert copied == [words.address(study)]
    assert address.button.text() == "Copied"
    assert address.button.accessibleName().startswith("Copied")


def test_an_address_is_one_that_a_browser_understands_where_it_can_be() -> None:
    assert words.address(LEARNING.studies["olsson2011"]) == "https://doi.org/10.1089/acm.2010.0135"
    assert words.address(LEARNING.studies["migraine_needles"]).endswith("/PMC7434532/")
    assert words.address(LEARNING.studies["kisker2023"]) == LEARNING.studies["kisker2023"].address


def test_limits_are_those_that_plans_are_made_with(page: LearnPage) -> None:
    open_topic(page, "levels")

    texts = said(page)
    assert "20 to 45 minutes, cotton shirt or bare skin" in texts
    names = {label.accessibleName() for label in page.article.body_shown.findChildren(PlainLabel)}
    assert {
        "Lower back, Level 2: 45 minutes",
        "Lower back: pillow under your lower back, Level 2: 20 minutes",
        "Soles: standing on the mat, Level 1: not offered",
    } <= names


def test_a_position_opens_its_steps(page: LearnPage) -> None:
    open_topic(page, "positions", "stand")

    rule = next(rule for rule in CATALOGUE.positions.values() if rule.id == "stand")
    assert {*rule.setup, *rule.getup} <= set(said(page))
    assert CATALOGUE.positions["sit"].setup[0] not in said(page)


# Where it comes from ------------------------------------------------------------------------------------------------


def test_each_line_says_where_it_comes_from_when_asked(page: LearnPage, qtbot: QtBot) -> None:
    open_topic(page, "feeling")
    assert not any(text.startswith("From: ") for text in said(page))

    qtbot.mouseClick(page.article.body_shown.sources.line_by_line, Qt.MouseButton.LeftButton)

    parts = page.article.body_shown.findChildren(PartView)
    assert parts
    assert all(part.source.isVisible() and part.source.text().startswith("From: ") for part in parts)
    assert "From: the guide, lines 50, 130" in said(page)
    assert "From: Saha and others, 2016; our own choice" in said(page)

    open_topic(page, "stress")
    assert "From: the guide, line 80" in said(page)


def test_what_a_page_rests_on_is_named_once_and_leads_to_the_studies(page: LearnPage, qtbot: QtBot) -> None:
    open_topic(page, "feeling")
    assert "The guide, lines 46, 50, 60, 64, 70, 130, 135" in said(page)
    links = page.article.body_shown.sources.findChild(Links)
    saha = next(b for b in links.findChildren(QAbstractButton) if b.text().startswith("Saha"))

    qtbot.mouseClick(saha, Qt.MouseButton.LeftButton)
    turn()

    assert title(page) == "Where this comes from"
    assert LEARNING.studies["saha2016"].found in said(page)
    assert page.article.back.text() == "How the mat feels"
