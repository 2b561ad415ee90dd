"""The page Learn on the shipped content: everything can be opened, found, read and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.guide_reader import read_guide
from matcompanion.content.learning_reader import read_learning
from matcompanion.domain.choices import Grade
from matcompanion.domain.evidence import MOST_SPIKES, spikes
from matcompanion.domain.guide import TopicGroup
from matcompanion.domain.settings import MotionChoice, ThemeChoice
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
from tests.ui.zone_samples import active_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CATALOGUE = read_catalogue(resources.root())
LEARNING = read_learning(resources.root(), CATALOGUE)
GUIDE = read_guide(resources.root(), LEARNING)
ELEVEN = {
    "stress", "circulation", "oxygenation", "headache", "back_pain", "endorphins", "neck_pain", "muscle_tension",
    "sciatica", "congestion", "digestion",
}  # fmt: skip
WIDE, NARROW = (1012, 720), (724, 600)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    return theme


@pytest.fixture
def copied() -> list[str]:
    return []


@pytest.fixture
def page(theme: Theme, copied: list[str], qtbot: QtBot) -> LearnPage:
    page = LearnPage(theme, CATALOGUE, LEARNING, GUIDE, copied.append)
    page.setStyleSheet(theme.stylesheet())
    qtbot.addWidget(page)
    page.resize(*WIDE)
    page.show()
    QTest.qWaitForWindowExposed(page)
    turn()
    return page


def turn() -> None:
    for _ in range(8):
        QApplication.processEvents()


def said(page: QWidget) -> list[str]:
    """Every text that can be seen of the article."""
    return [label.text() for label in page.article.body_shown.findChildren(PlainLabel) if label.isVisible()]


def open_topic(page: LearnPage, what: str, section: str = "") -> None:
    assert page.show_topic(what, section)
    turn()


def row(page: LearnPage, title: str) -> QAbstractButton:
    return next(row for row in page.topics.rows if row.text() == title)


def titles(page: LearnPage) -> list[str]:
    return [row.text() for row in page.topics.rows]


def title(page: LearnPage) -> str:
    return page.article.body_shown.findChildren(Heading)[0].text()


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


# Opening and going back ---------------------------------------------------------------------------------------------


def test_what_is_not_there_is_not_opened(page: LearnPage) -> None:
    open_topic(page, "pillow")

    assert not page.show_topic("astrology")

    assert title(page) == "Where the pillow goes"


def test_a_section_is_scrolled_to(page: LearnPage) -> None:
    open_topic(page, "graphs", "count")

    heading = next(
        h for h in page.article.body_shown.findChildren(Heading) if h.text() == "How many sessions it takes"
    )
    at = heading.mapTo(page.article.scroller.viewport(), heading.rect().topLeft()).y()
    assert 0 <= at <= 20


def test_every_link_leads_somewhere_and_back_again(page: LearnPage, qtbot: QtBot) -> None:
    for topic in GUIDE.values():
        for target in dict.fromkeys(see for section in topic.sections for see in section.see):
            open_topic(page, topic.id)
            name = page._library.title(target)
            link = next(b for b in page.article.body_shown.findChildren(QAbstractButton) if b.text() == name)
            link.click()
            turn()
            assert page.article.scroller.accessibleName() == name

            page.article.back.click()
            turn()
            assert title(page) == topic.title


def test_going_back_from_a_claim_leads_to_all_of_them(page: LearnPage, qtbot: QtBot) -> None:
    open_topic(page, "sleep")
    assert row(page, "What it may help with").isChecked()
    assert page.article.back.accessibleName() == "Back to What it may help with"

    qtbot.keyClick(page.article.scroller, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    turn()

    assert title(page) == "What it may help with"
    assert not page.article.back.isVisible()


# By keyboard and by ear ---------------------------------------------------------------------------------------------


def test_the_arrows_walk_through_the_topics_and_open_them(page: LearnPage, qtbot: QtBot) -> None:
    page.activateWindow()
    page.topics.rows[0].setFocus()

    qtbot.keyClick(page.topics.rows[0], Qt.Key.Key_Down)
    turn()
    assert title(page) == page.topics.rows[1].text()
    qtbot.keyClick(page.topics.rows[1], Qt.Key.Key_End)
    turn()

    assert title(page) == page.topics.rows[-1].text()
    assert [r.isChecked() for r in page.topics.rows].count(True) == 1
    assert page.topics.rows[-1].isChecked()


def test_tab_comes_to_one_row_and_to_the_article(page: LearnPage) -> None:
    open_topic(page, "pillow")

    by_tab = [r.text() for r in page.topics.rows if r.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert by_tab == ["Where the pillow goes"]
    assert page.article.scroller.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert page.article.scroller.accessibleName() == "Where the pillow goes"


def test_tab_goes_from_the_search_over_the_topics_to_the_article(page: LearnPage, qtbot: QtBot) -> None:
    page.activateWindow()
    for asked in ("", "sleep", ""):
        page.search.setText(asked)
        turn()
        page.search.setFocus()

        qtbot.keyClick(page.search, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() in page.topics.rows
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert page.article.scroller.hasFocus()
        qtbot.keyClick(page.article.scroller, Qt.Key.Key_Tab)
        assert page.article.body_shown.isAncestorOf(QApplication.focusWidget())


def test_the_article_scrolls_by_keyboard(page: LearnPage, qtbot: QtBot) -> None:
    open_topic(page, "who_not")
    bar = page.article.scroller.verticalScrollBar()
    assert (bar.value(), bar.maximum() > 0) == (0, True)

    qtbot.keyClick(page.article.scroller, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(page.article.scroller, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(page.article.scroller, Qt.Key.Key_Home)

    assert bar.value() == 0


def test_assistive_technology_finds_headings_rows_and_the_grade(page: LearnPage) -> None:
    open_topic(page, "stress")

    def seen(widget: QWidget) -> tuple[QAccessible.Role, str]:
        interface = QAccessible.queryAccessibleInterface(widget)
        return interface.role(), interface.text(QAccessible.Text.Name)

    headings = [seen(heading) for heading in page.article.body_shown.findChildren(Heading)]
    assert (QAccessible.Role.Heading, "Stress") in headings
    assert (QAccessible.Role.Heading, "Studied") in headings
    assert {role for role, _ in headings} == {QAccessible.Role.Heading}
    assert seen(row(page, "Positions")) == (QAccessible.Role.RadioButton, "Positions")
    evidence = page.article.body_shown.findChild(EvidenceLabel)
    assert seen(evidence)[1] == "Evidence: No better than without, 0 of 3 dots"
    assert seen(page.search)[1] == "Search the guide"


def test_a_row_that_is_toggled_without_a_click_opens_too(page: LearnPage) -> None:
    row(page, "Positions").toggle()
    turn()

    assert title(page) == "Positions"


# Searching ----------------------------------------------------------------------------------------------------------


def test_what_is_found_opens_where_it_speaks_of_it(page: LearnPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "towel")
    assert titles(page)[0] in ("Positions", "Where the pillow goes")

    qtbot.mouseClick(row(page, "Where the pillow goes"), Qt.MouseButton.LeftButton)
    turn()

    assert title(page) == "Where the pillow goes"
    assert page.search.text() == "towel"


def test_ctrl_f_searches_from_the_rail_too_but_only_here(page: LearnPage, qtbot: QtBot) -> None:
    rail = QPushButton("Learn")
    window = active_window(rail, page, width=WIDE[0], height=WIDE[1])
    rail.setFocus()
    qtbot.keyClick(rail, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    found = window.focusWidget()

    page.hide()
    rail.setFocus()
    qtbot.keyClick(rail, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    left = window.focusWidget()
    page.setParent(None)  # it is the fixture's
    window.close()

    assert (found, left) == (page.search, rail)


def test_return_opens_what_is_nearest(page: LearnPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "migraine")

    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    turn()

    assert title(page) == "Headache"


def test_studies_come_after_what_is_written_for_the_person(page: LearnPage) -> None:
    page.search.setText("neck")

    assert titles(page).index("Neck pain") < titles(page).index("Pressing the neck, 2012")
    assert titles(page).index("When to see someone") < titles(page).index("Pressing the neck, 2012")


def test_nothing_found_is_said_and_other_words_are_offered(page: LearnPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "zumba <b>")

    assert page.nothing.isVisible()
    assert not page.topics.isVisible()
    assert page.nothing.text == "Nothing about “zumba <b>”. Try “pillow” or “sleep”."
    for button in page.nothing.buttons:
        page.search.setText("zumba")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert page.topics.isVisible()
        assert page.topics.rows


def test_emptying_the_search_brings_all_topics_back(page: LearnPage, qtbot: QtBot) -> None:
    page.search.setText("sleep")
    open_first = page.topics.rows[0]
    qtbot.mouseClick(open_first, Qt.MouseButton.LeftButton)
    turn()

    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    turn()

    assert page.search.text() == ""
    assert titles(page) == [topic.title for topic in GUIDE.values()]
    assert row(page, "What it may help with").isChecked()


def test_the_keyboard_goes_from_the_search_to_what_was_found(page: LearnPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.keyClick(page.article.scroller, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, "magnet")
    turn()

    qtbot.keyClick(page.search, Qt.Key.Key_Down)

    assert page.topics.rows[0].hasFocus()


# Narrow, and large text ---------------------------------------------------------------------------------------------


def test_a_narrow_window_shows_the_list_or_the_article(page: LearnPage, qtbot: QtBot) -> None:
    page.resize(*NARROW)
    assert page.search.isVisible()
    assert not page.article.isVisible()

    qtbot.mouseClick(row(page, "Positions"), Qt.MouseButton.LeftButton)
    turn()
    assert page.article.isVisible()
    assert not page.search.isVisible()
    assert page.article.back.text() == "All topics"

    qtbot.mouseClick(page.article.back, Qt.MouseButton.LeftButton)
    assert page.search.isVisible()
    assert not page.article.isVisible()


def test_in_a_narrow_window_the_arrows_only_move(page: LearnPage, qtbot: QtBot) -> None:
    page.resize(*NARROW)
    page.activateWindow()
    page.topics.rows[0].setFocus()

    qtbot.keyClick(page.topics.rows[0], Qt.Key.Key_Down)
    assert not page.article.isVisible()
    assert page.topics.rows[1].hasFocus()
    qtbot.keyClick(page.topics.rows[1], Qt.Key.Key_Return)
    turn()

    assert page.article.isVisible()
    assert title(page) == page.topics.rows[1].text()
    assert page.article.scroller.hasFocus()
    qtbot.keyClick(page.article.scroller, Qt.Key.Key_Escape)
    assert page.topics.rows[1].hasFocus()


def test_a_topic_asked_for_from_elsewhere_is_read_at_once(page: LearnPage) -> None:
    page.resize(*NARROW)
    page.search.setText("zumba")

    open_topic(page, "back_pain")

    assert page.article.isVisible()
    assert title(page) == "Back pain"
    assert page.search.text() == ""


@pytest.mark.parametrize(("size", "percent"), [(WIDE, 100), (NARROW, 100), (WIDE, 200), (NARROW, 200), (NARROW, 80)])
def test_nothing_is_cut_off(page: LearnPage, theme: Theme, size: tuple[int, int], percent: int) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    page.resize(*size)
    for what in (*GUIDE, "back_pain", "olsson2011"):
        open_topic(page, what)
        view = page.article.scroller.viewport()
        assert page.article.scroller.widget().width() <= view.width(), what
        for label in page.article.body_shown.findChildren(PlainLabel):
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()), (what, label.text())
            elif label.isVisible():
                assert label.width() >= label.sizeHint().width(), (what, label.text())


@pytest.mark.parametrize("percent", [100, 200])
def test_no_row_of_the_list_is_cut_off(page: LearnPage, theme: Theme, percent: int) -> None:
    theme.set_choices(ThemeChoice.DARK, percent, MotionChoice.FULL)
    page.search.setText("neck")
    turn()

    for one in page.topics.rows:
        assert one.height() >= one.heightForWidth(one.width())
        assert one.height() >= 44
