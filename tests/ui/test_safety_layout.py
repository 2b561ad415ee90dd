"""The safety check by keyboard and in every size: nothing is cut off, and what follows a tick comes into sight."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.widgets.focus_ring import OWN_FOCUS
from tests.ui.safety_steps import box, opened, tick, turn


@pytest.fixture
def page_of(qtbot, theme):
    return partial(opened, qtbot, theme)


@pytest.fixture
def page(page_of, person):
    return page_of(person)


def test_arrows_walk_through_the_statements(page, qtbot):
    first = box(page, "under7").row

    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is box(page, "minor").row
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    turn()

    assert QApplication.focusWidget() is box(page, "sedated").row
    view = page.health.scroller.viewport()
    assert view.rect().intersects(
        box(page, "sedated")
        .row.rect()
        .translated(box(page, "sedated").row.mapTo(view, box(page, "sedated").row.rect().topLeft()))
    )


def test_what_follows_a_tick_at_the_edge_is_scrolled_into_sight(page):
    bar = page.health.scroller.verticalScrollBar()
    turn()
    before = bar.value()

    tick(page, "clot")
    turn()

    assert bar.value() > before


@pytest.mark.parametrize("size", [(1100, 720), (800, 600), (1920, 1080)])
@pytest.mark.parametrize("percent", [80, 100, 150, 200])
def test_nothing_is_cut_and_the_buttons_stay_in_sight(page_of, person, theme, size, percent):
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.REDUCED)
    page = page_of(person, size)
    tick(page, "numb", "thinners")
    turn()

    for button in (page.health.none, page.health.go_on):
        inside = button.rect().translated(button.mapTo(page, button.rect().topLeft()))
        assert page.rect().contains(inside)
        assert button.width() >= button.minimumSizeHint().width()
    content = page.health.scroller.widget()
    assert content.width() <= page.health.scroller.viewport().width()
    for each in page.health.questions.boxes.values():
        assert each.row.height() >= each.row.heightForWidth(each.row.width()) or not each.row.isVisible()


def test_in_a_narrow_window_no_ring_is_drawn_around_everything(page_of, person):
    page = page_of(person, size=(800, 600))

    assert page.window().focusWidget() in (page, None)
    assert page.property(OWN_FOCUS)


def test_in_a_narrow_window_the_words_scroll_with_the_list(page_of, person):
    page = page_of(person, (800, 600))
    turn()

    assert page.health.isAncestorOf(page.intro)

    page.resize(1100, 720)
    turn()
    assert not page.health.isAncestorOf(page.intro)
    assert page.intro.isVisible()
