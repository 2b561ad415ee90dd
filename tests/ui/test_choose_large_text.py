"""Choose with large text in the window as it is: what is asked and what is explained is never cut away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget

from matcompanion import resources
from matcompanion.domain.choices import Level
from matcompanion.domain.screening import Answer
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.figure import read_figures
from tests.person import Person

SIZES = [(1012, 720), (724, 600)]
PERCENTS = [100, 150, 200]


@pytest.fixture
def theme(qapp):
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    return theme


@pytest.fixture
def person(qapp):
    person = Person()
    person.says(Answer("varicose"))
    person.settings.change(level=Level.TWO)
    return person


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def shown(window, theme, person):
    """Return the page in a window that does not grow with it, with the text made larger while it is there."""

    def show(size: tuple[int, int], percent: int) -> ChoosePage:
        page = ChoosePage(theme, read_figures(resources.root()), person.choose, 30, screening=person.screening)
        page.setParent(window)
        window.setFixedSize(*size)
        page.resize(*size)
        window.show()
        turn()
        theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.REDUCED)
        page.setStyleSheet(theme.stylesheet())
        turn()
        return page

    return show


def turn() -> None:
    for _ in range(10):
        QApplication.processEvents()


def inside(part: QWidget, whole: QWidget) -> bool:
    """Whether *part* is there, whole, and nothing of it is cut away by what holds it."""
    around = part.parentWidget()
    while around is not None and around is not whole.parentWidget():
        place = QRect(part.mapTo(around, part.rect().topLeft()), part.size())
        if not around.rect().contains(place):
            return False
        around = around.parentWidget()
    return part.isVisible()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("percent", PERCENTS)
def test_everything_that_may_be_true_today_can_be_pressed(shown, size, percent):
    page = shown(size, percent)
    page._parts.set_current(1)
    page._show_parts()

    page.show_check(on=True)
    turn()

    check = page._card._answers.check
    assert check.height() >= check.heightForWidth(check.width())
    for part in (*check.chips.values(), check.yes, page._card.start_button):
        assert inside(part, page), part.text()

    page.show_check(on=False)
    turn()
    assert page._card.isVisible()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("percent", PERCENTS)
def test_a_reason_can_be_read_whole_and_acted_upon(shown, size, percent):
    page = shown(size, percent)
    button = next(button for button in page.figure.map._buttons.values() if button.zone.area == "calves")

    button.click()
    turn()

    box = page.figure.answer
    assert inside(box.reason, page)
    assert inside(box.way_out, page)
    assert box.reason.height() >= box.reason.heightForWidth(box.reason.width())
    assert box.reason.width() >= page._theme.scaled(120)  # a few words in a line


@pytest.mark.parametrize("size", SIZES)
def test_the_figure_gets_its_room_back_when_another_area_is_chosen(shown, size):
    page = shown(size, 200)
    before = page.figure.map.height()
    button = next(button for button in page.figure.map._buttons.values() if button.zone.area == "calves")
    button.click()
    turn()

    page.figure.choose("neck")
    turn()

    assert page.figure.map.height() == before
    assert page._goals.isVisible()
    assert page.figure.foot.isVisible()
