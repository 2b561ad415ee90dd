"""When to see someone: the panel by itself and on Choose. It never waits for an answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QPushButton

from matcompanion import resources
from matcompanion.content.guide_reader import read_guide
from matcompanion.content.learning_reader import read_learning
from matcompanion.content.red_flags_reader import read_red_flags
from matcompanion.domain.choices import Level, Scale
from matcompanion.domain.pain_trend import PainTrend, TrendKind
from matcompanion.domain.red_flags import FlagTopic, Offer, Why
from matcompanion.domain.settings import MotionChoice, Settings, ThemeChoice
from matcompanion.ui import wording_red_flags as words
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.figure import read_figures
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.red_flag_panel import RedFlagPanel
from tests.controllers.test_red_flags import CATALOGUE, Bench

LEARNING = read_learning(resources.root(), CATALOGUE)
FLAGS = read_red_flags(resources.root(), CATALOGUE, LEARNING.after_effects)
GUIDE = read_guide(resources.root(), LEARNING)
SEE = "When to see someone"


@pytest.fixture
def theme(qapp):
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    return theme


@pytest.fixture
def bench(qapp, tmp_path):
    return Bench(tmp_path, Settings(level=Level.TWO))


@pytest.fixture
def page(qtbot, theme, bench):
    page = ChoosePage(theme, read_figures(resources.root()), bench.choose, 30)
    page.set_red_flags(bench.flags)
    page.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # in the window it may be narrower
    page.setStyleSheet(theme.stylesheet())
    qtbot.addWidget(page)
    page.resize(1012, 720)
    page.show()
    return page


def shown(widget, name):
    found = [b for b in widget.findChildren(QPushButton) if name in (b.text(), b.accessibleName()) and b.isVisible()]
    return found[0] if found else None


def words_of(widget):
    return " ".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisible())


# The panel


@pytest.mark.parametrize("topic", list(FlagTopic))
def test_every_sign_of_a_topic_can_be_read(qtbot, theme, topic):
    panel = RedFlagPanel(theme, FLAGS)
    qtbot.addWidget(panel)
    panel.show()

    panel.show_topics((topic,))

    assert panel.topic is topic
    assert [label.text() for label in panel.emergency.labels] == list(FLAGS.topics[topic].emergency)
    assert [label.text() for label in panel.urgent.labels] == list(FLAGS.topics[topic].urgent)
    assert panel.urgent.title.text() == FLAGS.topics[topic].who


def test_the_last_sign_can_be_scrolled_to_by_keyboard(qtbot, theme):
    panel = RedFlagPanel(theme, FLAGS)
    qtbot.addWidget(panel)
    panel.resize(560, 400)
    panel.show()
    QApplication.processEvents()
    scroll, bar = panel._scroll, panel._scroll.verticalScrollBar()
    assert bar.maximum() > 0
    assert scroll.focusPolicy() is Qt.FocusPolicy.StrongFocus

    qtbot.keyClick(scroll, Qt.Key.Key_PageDown)
    paged = bar.value()
    scroll.setFocus()
    qtbot.keyClick(scroll, Qt.Key.Key_End)

    assert 0 < paged <= bar.value() == bar.maximum()


def test_the_number_to_call_is_that_of_no_one_country(qtbot, theme):
    panel = RedFlagPanel(theme, FLAGS)
    qtbot.addWidget(panel)

    todo = panel.emergency.todo.text()

    assert "your local emergency number" in todo
    assert all(number in todo for number in ("112", "911", "999"))


@pytest.mark.parametrize("topic", list(FlagTopic))
def test_the_panel_says_where_the_signs_come_from(qtbot, theme, topic):
    panel = RedFlagPanel(theme, FLAGS)
    qtbot.addWidget(panel)

    panel.show_topics((topic,))

    pages = [name.removeprefix("web:") for name in FLAGS.topics[topic].source.split("; ") if name != "design"]
    assert pages
    assert all(page in panel.end.text() for page in pages)


def test_every_other_topic_is_one_press_away(qtbot, theme):
    panel = RedFlagPanel(theme, FLAGS)
    qtbot.addWidget(panel)
    panel.show_topics((FlagTopic.NECK, FlagTopic.HEAD))
    panel.show()

    shown(panel, "Head").click()

    assert panel.topic is FlagTopic.HEAD
    assert "blow to the head" in words_of(panel)
    assert "Get help now" in words_of(panel)


def test_the_panel_says_what_it_is_not(qtbot, theme):
    panel = RedFlagPanel(theme, FLAGS)
    qtbot.addWidget(panel)
    panel.show()

    assert "It does not say what you have." in words_of(panel)


@pytest.mark.parametrize("width", [300, 552])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_the_panel_is_cut_off_at_the_side(qtbot, theme, width, percent):
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    panel = RedFlagPanel(theme, FLAGS)
    panel.setStyleSheet(theme.stylesheet())
    qtbot.addWidget(panel)
    panel.resize(width * percent // 100, 500)
    panel.show()
    QApplication.processEvents()

    for label in (*panel.emergency.labels, *panel.urgent.labels):
        right = label.mapTo(panel, label.rect().topRight()).x()
        assert right <= panel.width()
        assert label.height() >= label.heightForWidth(label.width())


# On Choose


def test_picking_an_area_shows_one_quiet_line_and_waits_for_nothing(page, bench, qtbot):
    bench.choose.choose_area("lower_back")

    assert page._panels.notice.said == "Some pain in the back or legs needs a doctor, not a mat."
    assert page.figure.map.isVisible()
    with qtbot.waitSignal(bench.choose.start_requested):
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    ("area", "word"), [("head", "headaches"), ("neck", "neck"), ("hips_glutes", "back or legs"), ("calves", "leg")]
)
def test_each_topic_has_its_own_line(page, bench, area, word):
    bench.choose.choose_area(area)

    assert word in page._panels.notice.said


def test_a_high_rating_is_worth_showing(page, bench):
    bench.choose.choose_area("feet")
    before = page._panels.notice.said

    bench.choose.rate(Scale.PAIN, 8)

    assert before == ""
    assert page._panels.notice.said.startswith("Pain of 8 or more is worth showing to someone.")


TRENDS = {
    TrendKind.IN_A_ROW: ((3, 7), (2, 8), (1, 7)),
    TrendKind.RISING: ((27, 3), (24, 3), (21, 3), (9, 5), (6, 5), (3, 5)),
    TrendKind.LASTING: ((48, 4), (37, 4), (26, 4), (14, 4), (1, 4)),
}
TREND_WORDS = {
    TrendKind.IN_A_ROW: "Lower back · 3 sessions in a row began with pain of 7 or more.",
    TrendKind.RISING: "Lower back · Over 4 weeks your pain before sessions has gone up by 2 points or more.",
    TrendKind.LASTING: "Lower back · You have noted pain for more than 6 weeks, and it does not ease.",
}


@pytest.mark.parametrize("trend", list(TrendKind))
def test_a_trend_is_told_in_neutral_words(page, bench, trend):
    bench.keep(*TRENDS[trend])

    assert page._panels.notice.said == f"{TREND_WORDS[trend]} It may be worth talking to a professional."


@pytest.mark.parametrize("trend", list(TrendKind))
def test_learn_says_the_same_of_a_trend(trend):
    sentence = TREND_WORDS[trend].removeprefix("Lower back · ")
    talk = next(section for section in GUIDE["red_flags"].sections if section.id == "talk")

    assert sentence in [
        part.text.replace("Three", "3").replace("four", "4").replace("six", "6") for part in talk.parts
    ]


def test_a_trend_without_a_place_names_none(bench):
    said = words.offered(CATALOGUE, Offer(Why.TREND, (), PainTrend(TrendKind.IN_A_ROW, None)), FLAGS)

    assert said.startswith("3 sessions in a row")


def test_not_today_puts_the_line_away(page, bench):
    bench.choose.choose_area("lower_back")

    shown(page, "Not today").click()

    assert page._panels.notice.said == ""
    bench.choose.choose_area("mid_back")
    assert page._panels.notice.said == ""


def test_the_line_opens_the_signs_and_was_seen_then(page, bench):
    bench.choose.choose_area("lower_back")

    page._panels.notice.see.click()

    panel = page.findChild(RedFlagPanel)
    assert panel.isVisible()
    assert panel.topic is FlagTopic.BACK
    assert not page.figure.map.isVisible()
    shown(panel, "Close when to see someone").click()
    assert page.figure.map.isVisible()
    assert page._panels.notice.said == ""


def test_the_card_always_has_the_button(page, bench):
    bench.choose.choose_area("lower_back")
    shown(page, "Not today").click()

    page._card.see_button.click()

    assert page.findChild(RedFlagPanel).topic is FlagTopic.BACK


def test_the_button_is_there_where_no_topic_fits(page, bench):
    bench.choose.choose_area("feet")

    page._card.see_button.click()

    assert page.findChild(RedFlagPanel).isVisible()


def test_steps_and_signs_take_turns(page, bench):
    bench.choose.choose_area("lower_back")
    page._panels.swap_steps()
    page._card.see_button.click()

    panel = page.findChild(RedFlagPanel)
    assert panel.isVisible()
    page._panels.swap_steps()
    assert not panel.isVisible()


def test_while_the_signs_are_shown_the_line_is_not(page, bench):
    bench.choose.choose_area("lower_back")
    page._card.see_button.click()
    during = page._panels.notice.said

    page._panels.close()

    assert during == ""
    assert page._panels.notice.said != ""


def test_at_large_text_the_line_stands_in_the_plan(page, theme, bench):
    bench.choose.choose_area("lower_back")

    theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)
    QApplication.processEvents()
    large = page._card.isAncestorOf(page._panels.notice)
    theme.set_choices(ThemeChoice.LIGHT, 100, MotionChoice.FULL)
    QApplication.processEvents()

    assert large
    assert page.figure.isAncestorOf(page._panels.notice)
    assert page._panels.notice.said != ""


def test_at_large_text_a_high_rating_is_answered_where_it_was_given(page, theme, bench):
    bench.choose.choose_area("lower_back")
    theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)
    page._parts._group.button(1).click()
    QApplication.processEvents()
    before = page._panels.notice.y() < page._card._before.y()

    bench.choose.rate(Scale.PAIN, 8)
    QApplication.processEvents()

    assert before
    assert page._panels.notice.y() > page._card._before.y()


@pytest.mark.parametrize(("size", "beside"), [((724, 600), False), ((1012, 600), False), ((1500, 1000), True)])
def test_at_large_text_a_panel_has_the_page_to_itself(page, theme, bench, size, beside):
    page.resize(*size)
    theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)
    bench.choose.choose_area("lower_back")
    page._parts._group.button(1).click()
    page._card.see_button.setFocus()
    page._card.see_button.click()
    during = (page._card.start_button.isVisible(), page._goals.isVisible(), page._card.isVisible())

    shown(page, "Close when to see someone").click()

    assert during == (False, False, False)
    assert page._card.start_button.isVisible()
    assert page.figure.map.isVisible() is beside  # or the plan alone, from where it was asked for
    assert page.focusWidget() is page._card.see_button


def test_a_panel_is_seen_though_all_goals_are_spread_out(page, bench):
    page.resize(724, 600)
    page._make_room(True)
    spread = page.figure.map.isVisible()

    page._card.see_button.click()

    assert not spread
    assert page.findChild(RedFlagPanel).isVisible()


def test_the_line_finds_room_in_a_small_window(page, bench):
    page.resize(724, 600)
    bench.choose.choose_area("lower_back")
    QApplication.processEvents()
    notice = page._panels.notice

    sentence = notice._sentence
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    assert notice.see.geometry().top() >= sentence.geometry().bottom()
