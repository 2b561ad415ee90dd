"""Saving a graph: as a picture, as a drawing and as numbers, with its words and without what was not shown."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from matcompanion.domain.progress_view import ProgressView
from matcompanion.domain.tally.whole import progress
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.chart_picture import png
from matcompanion.ui.pages.progress import ProgressPage
from matcompanion.ui.pages.progress.saving import GraphSaver
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.report_samples import CATALOGUE
from tests.taken import columns_of
from tests.ui.every_graph import CARDS
from tests.ui.progress_samples import TODAY, history, make_card, new_theme, sample, stage


class KeptFiles(QObject):
    """Keeps what it is to write."""

    ended = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.written: dict[str, bytes] = {}
        self.rows: dict[str, Sequence[Sequence[object]]] = {}

    def save(self, path: Path, make: Callable[[], bytes]) -> None:
        self.written[path.name] = make()
        self.ended.emit(f"Saved as {path.name}.")

    def save_rows(self, path: Path, rows: Sequence[Sequence[object]]) -> None:
        self.rows[path.name] = rows
        self.ended.emit(f"Saved as {path.name}.")


@pytest.fixture(params=CARDS, ids=lambda card: card.__name__)
def card(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[ChartCard]:
    card = make_card(request.param, new_theme())
    window = stage(card, 520, 460)
    card.set_data(sample(30))
    card.allow_saving()
    QApplication.processEvents()
    yield card
    window.close()


def test_a_picture_has_words_and_marks(card: ChartCard) -> None:
    image = card.picture().image()

    assert image.width() >= 2 * 480
    assert QImage.fromData(png(image)).size() == image.size()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert len(colours) > 20


def test_a_drawing_tells_the_finding_in_letters(card: ChartCard) -> None:
    drawing = ET.fromstring(card.picture().svg())

    letters = " ".join(drawing.itertext())
    shapes = [one for one in drawing.iter() if one.tag.endswith(("path", "circle", "polyline", "line", "rect"))]
    for word in card.title.split():
        assert word in letters
    assert len(shapes) > 10


def test_the_numbers_are_those_of_the_table(card: ChartCard) -> None:
    headings, *rows = card.numbers()

    assert len(headings) > 1
    assert rows
    assert all(len(row) == len(headings) for row in rows)


def test_where_there_is_no_graph_nothing_can_be_saved(qtbot: QtBot) -> None:
    card = make_card(CARDS[2], new_theme())
    window = stage(card, 520, 400)
    card.allow_saving()
    card.set_data(sample(0))
    assert not card.save.isVisible()

    card.set_data(sample(5))
    assert card.save.isVisible()
    assert card.save.accessibleName() == "Save, Before and after"
    window.close()


class Source(QObject):
    changed = Signal()
    progress_ready = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.view = ProgressView()

    def look(self, view: ProgressView) -> None:
        self.view = view

    def ask(self) -> None:
        self.progress_ready.emit(progress(columns_of(history(20)), self.view, TODAY))


class Desk:
    def __init__(self) -> None:
        self.files = KeptFiles()
        self.page = ProgressPage(new_theme(), CATALOGUE, Source(), files=self.files)
        self.window: QWidget = stage(self.page, 1012, 720)
        while self.page.busy:
            QApplication.processEvents()
        QApplication.processEvents()

    @property
    def saver(self) -> GraphSaver:
        assert self.page.saver is not None
        return self.page.saver

    def save(self, name: str, path: Path) -> None:
        card = next(card for card in self.page.findChildren(ChartCard) if card.accessibleName() == name)
        QTest.mouseClick(card.save, Qt.MouseButton.LeftButton)
        dialog = self.saver.question.dialog
        assert dialog is not None
        dialog.fileSelected.emit(str(path))
        dialog.close()
        QApplication.processEvents()


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk()
    yield made
    made.window.close()


def test_the_ending_says_what_is_saved(desk: Desk, tmp_path: Path) -> None:
    for name in ("mine.png", "mine.svg", "mine.csv", "mine"):
        desk.save("Minutes per week", tmp_path / name)

    assert set(desk.files.written) == {"mine.png", "mine.svg"}
    assert desk.files.written["mine.svg"].startswith(b"<?xml")
    assert desk.files.rows["mine.csv"][0][0] == "Week"


def test_a_name_without_an_ending_becomes_a_picture(desk: Desk, tmp_path: Path) -> None:
    desk.save("Baseline", tmp_path / "mine")

    assert desk.files.written["mine.png"].startswith(b"\x89PNG")


def test_what_became_of_it_is_said_on_the_page(desk: Desk, tmp_path: Path) -> None:
    desk.save("Rhythm", tmp_path / "mine.csv")

    said = [label.text() for label in desk.page.findChildren(PlainLabel) if label.isVisible()]
    assert "Saved as mine.csv." in said
