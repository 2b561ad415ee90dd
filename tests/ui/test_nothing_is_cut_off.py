"""No text is cut off in any place: 40 % longer, twice as large, both, mirrored, and in each language."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from matcompanion import resources, translation
from matcompanion.domain.choices import Level, View
from matcompanion.domain.safekeeping import Question, QuestionKind
from matcompanion.pseudo import Long, Mirrored
from matcompanion.tour.by_hand import turn
from matcompanion.tour.places import SIZES, Guide
from matcompanion.translation import NUMERUS, Translation, known
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.pages.choose.plans_desk import PlansDesk
from matcompanion.ui.pages.history import HistoryPage
from matcompanion.ui.pages.recovery import RecoveryPage
from matcompanion.ui.translator import Translator
from matcompanion.ui.widgets.buttons import TARGET
from matcompanion.ui.widgets.fading_scroll import FadingScroll
from matcompanion.ui.widgets.key_help import KeyHelp
from tests.cut_off import SLACK, cut_off
from tests.ui.every_page import ACCOUNT, MADE_AT, EveryPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pytestqt.qtbot import QtBot

TURNED_SLACK = 8.0
"""Where English stands in a text from right to left its pieces are measured one by one."""


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[Translation | None], None]]:
    """Return what makes the program speak another language, or English again."""
    translator = Translator(qapp)

    def wear(language: Translation | None) -> None:
        translation.wear(language)
        qapp.removeTranslator(translator)
        if language is not None:
            qapp.installTranslator(translator)

    yield wear
    wear(None)
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    translator.deleteLater()


@pytest.fixture
def guide_at(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[int, tuple[int, int]], Guide]]:
    """Return what makes a program with text of so many per cent, in a window of a size."""
    guides: list[Guide] = []

    def make(percent: int, size: tuple[int, int]) -> Guide:
        guide = Guide(tmp_path)
        guides.append(guide)
        guide.program.settings.change(level=Level.TWO, lead_in_seconds=20, dim_after_seconds=0, text_percent=percent)
        guide.program.show()
        turn()
        guide.program.window.resize(*size)
        turn()
        return guide

    yield make
    for guide in guides:
        guide.leave()
        guide.program.window.deleteLater()


def more_places(guide: Guide) -> Iterator[tuple[str, QWidget]]:
    """Open what the tour does not show; give its name and its window."""
    window = guide.program.window
    page = window.open_place("choose")
    assert isinstance(page, ChoosePage)
    desk = page.findChild(PlansDesk)
    assert desk is not None
    for name, button in (
        ("steps", page._card._fields.how_to),
        ("why", page._card._rung_box.why),
        ("origins", page._card._origins),
        ("when to see someone", page._card.see_button),
        ("plans", desk.button),
        ("list", page.figure.foot.as_list),
        ("goals", page._goals._more),
    ):
        button.click()
        yield f"choose, {name}", window
    history = window.open_place("history")
    assert isinstance(history, HistoryPage)
    for name, button in (("report", history.toolbar.report), ("add", history.toolbar.add_past)):
        button.click()
        yield f"history, {name}", window
    window.open_place("settings")
    window.show_keys()
    turn()
    keys = window.findChild(KeyHelp)
    yield "keys", keys
    keys.close()
    window.notices.tell(guide.program.tr("Your session is not saved yet. It is kept here and tried again."))
    recovery = window.open_place("recovery")
    assert isinstance(recovery, RecoveryPage)
    recovery.show_account(ACCOUNT)
    yield "recovery, account", window
    recovery.show_question(Question(QuestionKind.MISSING, Path("data"), MADE_AT, 312))
    yield "recovery, question", window


@pytest.fixture
def pages_at(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[int, tuple[int, int]], EveryPage]]:
    """Return what makes a program that is led through every state, as ``guide_at`` does."""
    made: list[EveryPage] = []

    def make(percent: int, size: tuple[int, int]) -> EveryPage:
        made.append(EveryPage(tmp_path, size, percent))
        return made[-1]

    yield make
    for pages in made:
        pages.close()


def places_of(guide: Guide) -> Iterator[tuple[str, QWidget]]:
    """Lead through every place, in whatever language."""
    window = guide.program.window
    yield from ((name, window) for name in guide.walk())
    yield from more_places(guide)


def faults(places: Iterable[tuple[str, QWidget]], slack: float = SLACK) -> dict[str, list[str]]:
    """Return what is cut off, by place; what is cut off everywhere is told once."""
    found: dict[str, list[str]] = {}
    told: set[str] = set()
    for place, looked_at in places:
        turn()
        new = [fault for fault in cut_off(looked_at, slack) if fault not in told]
        told.update(new)
        if new:
            found[place] = new
    return found


ROOMY, SMALL = SIZES


def of_the_files(code: str) -> Translation | None:
    language = next(language for language, _ in known(resources.root()) if language.code == code)
    return translation.translation(resources.root(), language)


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
@pytest.mark.parametrize("language", [Mirrored, *(partial(of_the_files, code) for code in sorted(NUMERUS))])
def test_no_text_is_cut_off_in_any_language(
    speak: Callable[[Translation | None], None],
    guide_at: Callable[[int, tuple[int, int]], Guide],
    language: Callable[[], Translation | None],
) -> None:
    speak(language())
    guide = guide_at(100, ROOMY if language is Mirrored else SMALL)

    found = faults(places_of(guide), TURNED_SLACK if language is Mirrored else SLACK)

    assert found == {}


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
@pytest.mark.parametrize(
    ("language", "percent", "size"),
    [
        pytest.param(Long, 100, ROOMY, id="long"),
        pytest.param(Long, 100, SMALL, id="long, small window"),
        pytest.param(None, 150, ROOMY, id="larger"),
        pytest.param(None, 150, SMALL, id="larger, small window"),
        pytest.param(None, 200, ROOMY, id="large"),
        pytest.param(None, 200, SMALL, id="large, small window"),
        pytest.param(Long, 200, ROOMY, id="long and large"),
        pytest.param(Long, 200, SMALL, id="long and large, small window"),
    ],
)
def test_no_text_is_cut_off_in_any_state(
    speak: Callable[[Translation | None], None],
    pages_at: Callable[[int, tuple[int, int]], EveryPage],
    language: Callable[[], Translation | None] | None,
    percent: int,
    size: tuple[int, int],
) -> None:
    speak(None if language is None else language())
    pages = pages_at(percent, size)

    found = faults(pages.pages())

    assert found == {}
    assert pages.window.size().toTuple() == size


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("percent", [120, 140, 150])
def test_title_level_and_start_of_choose_are_whole_with_the_text_in_between(
    guide_at: Callable[[int, tuple[int, int]], Guide], percent: int, size: tuple[int, int]
) -> None:
    """Where the text is not yet so large that Start always goes below, the height of the window decides it."""
    guide = guide_at(percent, size)
    window = guide.program.window
    guide.program.choose.choose_area("lower_back")
    page = window.open_place("choose")
    assert isinstance(page, ChoosePage)
    turn()
    card = page._card

    for half in (0, 1):
        page._parts.set_current(half)
        page._show_parts()
        turn()
        assert cut_off(window) == []
    for part in (card.head._level, card.start_button):
        assert part.visibleRegion().boundingRect().size() == part.size()
    area = card.findChild(FadingScroll)
    assert area is not None
    assert area.viewport().height() >= 2 * guide.program.theme.scaled(TARGET)


def test_text_that_is_cut_off_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(100, 40)
    whole, cut = QLabel("Mat", window), QLabel("Acupressure mat with a pillow", window)
    whole.resize(90, 20)
    cut.resize(90, 20)
    window.show()

    assert len(cut_off(window)) == 1


def test_from_right_to_left_the_pages_turn_round_and_the_figure_does_not(
    speak: Callable[[Translation | None], None], guide_at: Callable[[int, tuple[int, int]], Guide]
) -> None:
    speak(Mirrored())
    guide = guide_at(100, SIZES[0])
    window = guide.program.window
    page = window.open_place("choose")
    assert isinstance(page, ChoosePage)
    turn()

    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.rail.x() > page.mapTo(window, page.rect().topLeft()).x()
    assert page._card.x() < page.figure.map.mapTo(page, page.figure.map.rect().topLeft()).x()
    from_left = sorted(page.figure.map._stands, key=lambda stand: stand.crown.x())
    assert [stand.view for stand in from_left] == [View.FRONT, View.BACK]
