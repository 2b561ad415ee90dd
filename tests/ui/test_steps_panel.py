"""How to get on the mat and up again, in the place of the figure on Choose."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.controllers.choose import ChooseController
from matcompanion.domain.choices import Kind, Level, Position
from matcompanion.domain.settings import MotionChoice, Settings, ThemeChoice
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.pages.choose.steps_panel import StepsPanel
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.drawing import Drawing
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
    return next(w for w in page.findChildren(kind) if name in (w.accessibleName(), w.text()))


def ask(page) -> StepsPanel:
    named(page, "How to get on the mat").click()
    return page.findChild(StepsPanel)


def test_the_card_asks_for_the_steps_and_they_take_the_place_of_the_figure(page, controller):
    controller.choose_position(Position.LIE_SOFT)

    panel = ask(page)

    assert panel.isVisible()
    assert not page.figure.map.isVisible()
    assert panel.said == list(CATALOGUE.positions[Position.LIE_SOFT].setup)
    assert named(page, "Start session, 15 minutes").isVisible()


def test_each_step_stands_below_its_drawing(page, controller):
    controller.choose_position(Position.LIE_SOFT)
    panel = ask(page)

    shown = [drawing.name for drawing in panel.findChildren(Drawing) if drawing.isVisible()]

    assert shown == list(CATALOGUE.positions[Position.LIE_SOFT].setup_drawings)


def test_getting_up_has_its_own_steps(page, controller):
    controller.choose_position(Position.LIE_SOFT)
    panel = ask(page)

    named(panel, "Getting up", QRadioButton).click()

    assert panel.said == list(CATALOGUE.positions[Position.LIE_SOFT].getup)


def test_the_steps_follow_the_position(page, controller):
    controller.choose_position(Position.LIE_SOFT)
    panel = ask(page)
    named(panel, "Getting up", QRadioButton).click()

    controller.choose_position(Position.PROP_SEAT)

    assert panel.said == list(CATALOGUE.positions[Position.PROP_SEAT].setup)


@pytest.mark.parametrize("way", ["close", "escape", "again"])
def test_the_figure_comes_back(page, qtbot, way):
    panel = ask(page)

    if way == "close":
        named(panel, "Close the steps").click()
    elif way == "escape":
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
    else:
        named(page, "How to get on the mat").click()

    assert page.figure.map.isVisible()
    assert not panel.isVisible()


def test_a_goal_brings_the_figure_back_for_it_lights_areas_there(page):
    panel = ask(page)

    named(page, "Back tension").click()

    assert page.figure.map.isVisible()
    assert not panel.isVisible()


def test_without_the_mat_there_is_nothing_to_get_on(page, controller):
    panel = ask(page)

    controller.choose_kind(Kind.REST)

    assert not panel.isVisible()
    assert page.figure.map.isVisible()
    assert not named(page, "How to get on the mat").isVisible()


def test_the_list_comes_back_where_it_was_shown(page):
    named(page, "List of areas").click()
    panel = ask(page)

    named(panel, "Close the steps").click()

    assert page.figure.list.isVisible()


@pytest.mark.parametrize("size", [(1012, 720), (724, 600)])
@pytest.mark.parametrize("position", list(Position))
def test_every_step_can_be_read_in_every_window(qtbot, theme, size, position):
    panel = StepsPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(552 if size[0] > 900 else 340, size[1] - 180)
    panel.show_position(CATALOGUE.positions[position], "A name")
    with qtbot.waitExposed(panel):
        panel.show()

    for step in panel._steps:
        assert step.words.height() >= step.words.heightForWidth(step.words.width())
        assert step.geometry().right() <= panel._scroll.viewport().width()


def test_at_large_text_the_steps_have_a_page_of_their_own(page, theme, controller):
    page.resize(724, 600)
    theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)
    page._parts.set_current(1)  # the plan: there is no room for the figure beside it
    page._show_parts()

    panel = ask(page)
    QApplication.processEvents()  # a widget that moved to another layout is shown at the next turn

    assert panel.isVisible()
    assert not page._card.start_button.isVisible()
    panel.closed.emit()
    assert named(page, "Start session, 15 minutes").isVisible()
