"""The page Choose on the shipped content: what is chosen shows on the figure, in the card and on Start."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.controllers.choose import ChooseController
from matcompanion.domain.choices import Kind, Level, Position, View
from matcompanion.domain.settings import MotionChoice, Settings, ThemeChoice
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.fading_scroll import FadingScroll
from matcompanion.ui.widgets.figure import read_figures

CATALOGUE = read_catalogue(resources.root())


class StoredSettings(QObject):
    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.settings = replace(Settings(), level=Level.TWO)


@pytest.fixture
def theme(qapp):
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    return theme


@pytest.fixture
def controller(qapp):
    return ChooseController(CATALOGUE, StoredSettings())


@pytest.fixture
def page(qtbot, theme, controller):
    page = ChoosePage(theme, read_figures(resources.root()), controller, 30)
    page.setStyleSheet(theme.stylesheet())
    qtbot.addWidget(page)
    page.resize(1012, 720)
    page.show()
    return page


def named(page, name, kind=QPushButton):
    found = [w for w in page.findChildren(kind) if w.accessibleName().startswith(name) or w.text() == name]
    assert found, f"nothing is named {name}"
    return found[0]


def zone(page, name):
    return next(
        button for button in page.figure.map.findChildren(QObject) if getattr(button, "accessibleName", str)() == name
    )


def test_a_zone_that_is_pressed_is_chosen_in_the_card_and_on_start(page, controller):
    zone(page, "Nape").click()

    assert controller.plan.areas == ("neck",)
    assert page.figure.map.chosen == ("neck",)
    start = named(page, "Start session")
    assert start.text() == f"Start {controller.plan.minutes} minutes"
    assert start.accessibleName() == f"Start session, {controller.plan.minutes} minutes"


def test_the_fields_fade_where_there_are_more_of_them(page):
    scroll = page._card.findChild(FadingScroll)
    QApplication.processEvents()
    bar = scroll.verticalScrollBar()
    assert bar.maximum() > 0
    assert scroll._below.isVisible()

    bar.setValue(bar.maximum())
    QApplication.processEvents()

    fades = {name: fade.isVisible() for name, fade in (("above", scroll._above), ("below", scroll._below))}
    assert fades == {"above": True, "below": False}


def test_a_zone_that_is_not_for_the_mat_says_why_and_offers_another(page, controller):
    throat = CATALOGUE.zone(View.FRONT, "neck")

    zone(page, "Throat").click()

    words = [label.text() for label in page.findChildren(QObject) if hasattr(label, "text") and label.isVisible()]
    assert throat.reason in words
    named(page, "Choose nape").click()
    assert controller.plan.areas == ("neck",)


def test_a_goal_lights_up_its_areas(page, controller):
    goal = CATALOGUE.goals["leg_ease"]

    named(page, goal.name.replace("&", "&&")).click()

    assert controller.plan.goal == "leg_ease"
    assert controller.plan.areas == goal.areas[:1]


def test_ctrl_enter_starts_from_anywhere_on_the_page(page, controller, qtbot):
    page.begin()

    with qtbot.waitSignal(controller.start_requested) as started:
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert started.args[0] == controller.plan


def test_the_fields_have_the_names_that_are_relied_on(page):
    names = {w.accessibleName().split(",")[0] for w in page.findChildren(QObject) if hasattr(w, "accessibleName")}

    for name in ("Kind", "Goal", "Position", "Surface", "Clothing", "Minutes", "Breathing"):
        assert name in names, name
    assert {"Tension before", "Pain before"} <= names


def test_minutes_are_a_spin_button(page):
    spin = next(
        w for w in page.findChildren(QObject) if hasattr(w, "accessibleName") and w.accessibleName() == "Minutes"
    )

    assert QAccessible.queryAccessibleInterface(spin).role() == QAccessible.Role.SpinBox


def test_rest_has_no_mat_fields_and_no_caution(page, controller):
    controller.choose_kind(Kind.REST)

    position = next(
        w for w in page.findChildren(QObject) if hasattr(w, "accessibleName") and "Position" in w.accessibleName()
    )
    assert not position.isVisible()
    assert not named(page, "Add a stage").isVisible()


def test_why_there_can_be_no_more_stages_is_read_and_not_only_pointed_at(page, controller):
    before = page._card._no_more.isVisible()

    controller.choose_minutes(45)

    assert not named(page, "Add a stage").isEnabled()
    assert (before, page._card._no_more.isVisible()) == (False, True)


def test_stages_are_listed_and_can_be_taken_out(page, controller):
    controller.choose_area("mid_back")
    controller.choose_minutes(12)
    controller.add_stage("neck")

    QApplication.processEvents()  # new rows are shown at the next turn of the event loop

    remove = named(page, "Remove stage 2")
    assert remove.isVisible()
    remove.click()

    assert controller.plan.areas == ("mid_back",)


@pytest.mark.parametrize(("percent", "size"), [(100, (712, 720)), (100, (1012, 720)), (200, (1312, 900))])
def test_start_is_always_to_be_seen(page, theme, size, percent):
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    page.setStyleSheet(theme.stylesheet())
    page.resize(*size)
    QApplication.processEvents()  # what was moved is shown at the next turn of the event loop

    start = named(page, "Start session")

    assert start.isVisible()
    assert page.rect().contains(start.mapTo(page, start.rect().center()))
    needed = start.fontMetrics().horizontalAdvance(start.text())
    assert start.width() > needed


def test_the_goals_fit_their_row_at_any_width(page):
    chips = page.findChild(QObject, "goals")
    for width in (620, 712, 900, 1012, 1500):
        page.resize(width, 720)
        shown = [b for b in chips.findChildren(QPushButton) if b.isVisible()]
        assert shown
        assert max(b.geometry().right() for b in shown) <= chips.width()
        rectangles = sorted((b.geometry() for b in shown), key=lambda r: r.left())
        for left, right in pairwise(rectangles):
            assert left.right() < right.left()


@pytest.mark.parametrize("width", [712, 1012])
def test_more_shows_all_goals_and_choosing_one_puts_the_rest_away(page, controller, width):
    page.resize(width, 600 if width < 800 else 720)
    named(page, "More…").click()
    QApplication.processEvents()
    chips = page.findChild(QObject, "goals")
    shown = [b for b in chips.findChildren(QPushButton) if b.isVisible()]
    assert len(shown) == len(CATALOGUE.goals) + 1
    for chip in shown:
        assert chips.rect().contains(chip.geometry())

    named(page, CATALOGUE.goals["sleep"].name).click()
    QApplication.processEvents()

    assert controller.plan.goal == "sleep"
    assert page.figure.map.isVisible()
    assert len([b for b in chips.findChildren(QPushButton) if b.isVisible()]) < len(shown)


@pytest.mark.parametrize("percent", [160, 200])
def test_large_text_leaves_the_figure_room_in_the_usual_window(page, theme, percent):
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    page.setStyleSheet(theme.stylesheet())
    page.resize(1012, 720)
    for _ in range(4):
        QApplication.processEvents()

    assert page.figure.map.height() > 200
    assert page.figure.foot.rect().bottom() <= page.figure.foot.parentWidget().rect().bottom() - page.figure.foot.y()


def test_a_small_window_with_large_text_shows_area_and_plan_in_turn(page, theme):
    theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)
    page.setStyleSheet(theme.stylesheet())
    page.setMinimumSize(1, 1)  # a window of the smallest size does not ask the page
    page.resize(724, 600)
    QApplication.processEvents()
    assert page.figure.map.isVisible()
    assert page.figure.map.height() > 200
    assert page.figure.foot.as_list.height() >= page.figure.foot.as_list.sizeHint().height()
    assert not page._card.isVisible()

    next(b for b in page.findChildren(QRadioButton) if b.text() == "Plan").click()
    QApplication.processEvents()

    assert not page.figure.map.isVisible()
    assert page._card.isVisible()
    assert page._card.width() > 600
    assert named(page, "Start session").isVisible()


@pytest.mark.parametrize(("percent", "width"), [(100, 1012), (100, 712), (200, 1012)])
def test_several_stages_are_no_wider_than_the_card(page, controller, theme, percent, width):
    controller.choose_area("shoulders_upper_back")
    controller.add_stage("hips_glutes")
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    page.resize(width, 900)
    QApplication.processEvents()
    page.grab()
    inside = named(page, "Remove stage 2").parentWidget().parentWidget().parentWidget()

    assert inside.width() <= inside.parentWidget().width()
    for button in (named(page, "Stage 1"), named(page, "Remove stage 2")):
        assert button.mapTo(inside, button.rect().topRight()).x() < inside.parentWidget().width()
    assert named(page, "Stage 1").height() >= named(page, "Stage 1").label.heightForWidth(
        named(page, "Stage 1").label.width()
    )


@pytest.mark.parametrize(
    ("area", "position", "words"),
    [
        ("neck", None, "seconds to lie down"),
        ("feet", Position.FEET_SEATED, "seconds to settle"),
        ("feet", Position.STAND, "seconds to settle"),
        ("hands_arms", None, "seconds to settle"),
    ],
)
def test_who_sits_or_stands_is_not_told_to_lie_down(page, controller, area, position, words):
    controller.choose_area(area)
    if position is not None:
        controller.choose_position(position)

    assert words in page._card._hint.text()
