"""Why the plan is as it is: the step, what would change it, and where every number and every caution comes from."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from matcompanion import resources
from matcompanion.content.learning_reader import read_learning
from matcompanion.domain.choices import Kind, Level, Track
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui import wording_learn
from matcompanion.ui.pages.choose import ChoosePage, why
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.figure import read_figures
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.selectable_text import SelectableText
from tests.content.readability import grade
from tests.controllers.rung_home import BACK, Home, climbed, easy_on
from tests.domain.progression.people import CATALOGUE, RULES, on, suggest

LEARNING = read_learning(resources.root(), CATALOGUE)


@pytest.fixture
def theme(qapp):
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    return theme


@pytest.fixture
def home(qapp, tmp_path):
    home = Home(tmp_path / "history.db")
    yield home
    home.database.close()


@pytest.fixture
def page(qtbot, theme, home):
    page = ChoosePage(theme, read_figures(resources.root()), home.choose, 30)
    page.set_rung(home.rung, lambda: LEARNING)
    page.setStyleSheet(theme.stylesheet())
    qtbot.addWidget(page)
    page.resize(1012, 720)
    page.show()
    return page


def begin(home, *sessions, level=Level.ONE):
    home.raise_level(level)
    home.remember(*sessions)
    home.open()
    home.choose.choose_area("mid_back")


def panel(page):
    return page._desk._why


def read(page):
    """Everything that stands in the panel, in its order."""
    return [label.text() for label in panel(page).findChildren(PlainLabel) if label.isVisibleTo(panel(page))]


def headings(page):
    return [heading.text() for heading in panel(page).findChildren(Heading) if heading.isVisibleTo(panel(page))]


def test_it_tells_the_step_what_would_change_it_the_numbers_and_the_cautions(page, home):
    begin(home, *easy_on(0))

    page._desk.box.why.click()

    assert headings(page) == [
        "Why this plan",
        "Step 1 of 16",
        "What would change it",
        "The numbers of this plan",
        "What to watch for",
        "The studies",
    ]
    lines = read(page)
    assert "2 full sessions hardly stung: step 2 is next if you like, 12 minutes." in lines
    assert "Your step: sofa or chair, cotton shirt, 10 minutes." in lines
    assert "The next: sofa or chair, cotton shirt, 12 minutes." in lines
    assert "Nothing changes by itself. You may stay, go back or go on as you like." in lines


def test_what_would_change_it_names_the_thresholds_of_the_table(page, home):
    begin(home, *climbed(2))

    page._desk.box.why.click()

    text = "\n".join(read(page))
    assert "3 full sessions in a row" in text
    assert "6 or less in the first minute, about 3 or less at the end" in text
    assert "2 such sessions are enough where it hardly stings: 3 at first, 1 at the end." in text
    assert "A new level needs 5 sessions without trouble, and 7 days since the last new one." in text
    assert "it stings 7 or more at the end: one step back." in text
    assert "In 2 of 3 sessions it stings 8 at first or 5 at the end: one step back." in text
    assert "14 days without: one step back. 42 days: the first step of the level. 90 days: the first of all." in text


def parts_of(home, sessions, area):
    choose = home.choose
    choose.choose_area(area)
    said = home.rung.suggestion
    return [
        why.step(said, "Why.", home.rung.number(said.at), home.rung.count),
        why.changes(RULES, said),
        why.numbers(choose, 30),
        why.cautions(choose),
    ]


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("area", CATALOGUE.areas)
def test_every_number_and_every_caution_says_where_it_comes_from(home, level, area):
    begin(home, on(BACK[0], 0), level=level)

    for part in parts_of(home, [], area):
        assert part.lines
        for line in part.lines:
            if re.search(r"\d", line.text) or part.heading == "What to watch for":
                assert line.source, line.text
            if line.source and line.source != why.OWN_ANSWERS:
                told = wording_learn.sources(line.source, LEARNING)
                assert re.search(r"guide|own choice|maker|web page|, \d{4}", told), (line.source, told)
            assert grade(line.text) <= 9, line.text


@pytest.mark.parametrize("track", Track)
@pytest.mark.parametrize("level", Level)
def test_what_would_change_it_can_be_told_of_every_track(track, level):
    from tests.domain.progression.people import Past, day

    said = suggest(Past(level=level), track, day(1))

    assert all(line.text and "{" not in line.text for line in why.changes(RULES, said).lines)


def test_what_the_persons_own_answers_ask_for_is_named_as_theirs(page, home):
    from dataclasses import replace

    from matcompanion.domain.restrictions import UNRESTRICTED, Because, Most

    begin(home, *climbed(0))
    home.answers.forbid(
        replace(UNRESTRICTED, most=Most(12, Because("thinners", "Keep it short.")), notes=("Rise slowly.",))
    )

    page._card._origin.click()

    lines = read(page)
    for line in ("Keep it short.", "A whole session has 12 minutes at most.", "Rise slowly."):
        assert lines[lines.index(line) + 1] == "From: your own answers"


def test_the_studies_stand_there_once_and_can_be_copied(page, home):
    begin(home, *climbed(2))

    page._desk.box.why.click()

    texts = [text for text in panel(page).findChildren(SelectableText) if text.isVisibleTo(panel(page))]
    addresses = [text.toPlainText() for text in texts]
    assert addresses
    assert len(addresses) == len(set(addresses))
    assert all(text.accessibleName().startswith("Address of the study") for text in texts)


def test_a_caution_leads_to_where_cautions_come_from_and_the_keyboard_goes_back(page, home, qtbot):
    begin(home, *climbed(2))
    page._card._origin.setFocus()

    page._card._origin.click()
    QApplication.processEvents()
    assert panel(page).isVisible()
    assert panel(page).reader.hasFocus()
    assert panel(page).reader.verticalScrollBar().value() > 0

    qtbot.keyClick(panel(page).reader, Qt.Key.Key_Escape)

    assert not panel(page).isVisible()
    assert page.figure.map.isVisible()
    assert page._card._origin.hasFocus()


def test_the_reasons_follow_the_plan_while_they_are_open(page, home):
    begin(home, *easy_on(0))
    page._desk.box.why.click()

    home.choose.choose_area("feet")
    QApplication.processEvents()

    assert "Step 1 of 8" in headings(page)


def test_before_the_history_is_known_the_numbers_and_cautions_are_there(page):
    page._desk.box.why.click()

    assert headings(page)[:3] == ["Why this plan", "The numbers of this plan", "What to watch for"]


def test_off_the_mat_the_numbers_are_told_too(page, home):
    begin(home, *climbed(0))
    home.choose.choose_kind(Kind.BREATHING)

    assert not page._desk.box.isVisible()
    assert [part.heading for part in page._desk._parts()] == ["The numbers of this plan", "What to watch for"]


@pytest.mark.parametrize("size", [(1012, 720), (720, 600)])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_reasons_fit_at_every_size(page, home, theme, size, percent, choice):
    theme.set_choices(choice, percent, MotionChoice.REDUCED)
    page.setStyleSheet(theme.stylesheet())
    page.resize(*size)
    begin(home, *climbed(0))

    page._desk.box.why.click()
    QApplication.processEvents()

    reader = panel(page).reader
    assert reader.horizontalScrollBar().maximum() == 0
    for label in panel(page).findChildren(PlainLabel):
        if label.isVisibleTo(panel(page)):
            assert label.height() >= label.heightForWidth(label.width()), label.text()
