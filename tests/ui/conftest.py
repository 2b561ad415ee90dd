"""What many tests of the window begin with: the look, and each page or graph with what it stands on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.domain.catalogue import Catalogue, Learning
from matcompanion.ui.pages.progress import ProgressPage
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.body_map import BodyMap
from tests.person import Person
from tests.ui import zone_samples
from tests.ui.body_map_owner import Owner
from tests.ui.every_graph import Show
from tests.ui.history_desk import Desk, opened_desk
from tests.ui.pacer_pictures import CountingPacer
from tests.ui.progress_samples import new_theme, stage
from tests.ui.progress_source import FakeSource, Open, answer, of
from tests.ui.session_bed import Bed


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return read_catalogue(resources.root())


@pytest.fixture(scope="session")
def learning(catalogue: Catalogue) -> Learning:
    return read_learning(resources.root(), catalogue)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return new_theme()


@pytest.fixture
def person(qapp: QApplication) -> Person:
    return Person()


@pytest.fixture
def bed(qtbot: QtBot) -> Iterator[Bed]:
    bed = Bed(qtbot)
    yield bed
    bed.controller.close()


@pytest.fixture
def desk(theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    with opened_desk(theme, tmp_path) as desk:
        yield desk


@pytest.fixture
def show(qapp: QApplication) -> Iterator[Show]:
    windows = []

    def show(widget: QWidget) -> None:
        windows.append(stage(widget, 520, 380))
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    yield show
    for window in windows:
        window.close()


@pytest.fixture
def around(qapp: QApplication) -> Iterator[QWidget]:
    """A window with a field, the map and another field."""
    body = BodyMap(zone_samples.new_theme(), zone_samples.shipped_figures(), zone_samples.shipped_zones())
    window = zone_samples.active_window(QLineEdit(), body, QLineEdit(), width=620, height=580)
    yield window
    window.close()


@pytest.fixture
def body(around: QWidget) -> BodyMap:
    found = around.findChild(BodyMap)
    assert isinstance(found, BodyMap)
    return found


@pytest.fixture
def owner(body: BodyMap) -> Owner:
    return Owner(body)


@pytest.fixture
def opened(theme: Theme, catalogue: Catalogue) -> Iterator[Open]:
    windows = []

    def open_page(sessions: int, width: int = 1012, height: int = 720) -> tuple[ProgressPage, FakeSource]:
        source = FakeSource(of(sessions))
        page = ProgressPage(theme, catalogue, source)
        windows.append(stage(page, width, height))
        answer(page, source)
        return page, source

    yield open_page
    for window in windows:
        window.close()


@pytest.fixture
def pacer(theme: Theme, qtbot: QtBot) -> CountingPacer:
    pacer = CountingPacer(theme)
    qtbot.addWidget(pacer)
    pacer.resize(1100, 720)
    return pacer


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What a screen reader is told, and whether it is to break in with it; it is switched on for the test."""
    said: list[tuple[str, bool]] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    return said
