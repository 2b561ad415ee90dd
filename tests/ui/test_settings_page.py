"""Every setting is shown as it is, and a change is asked for at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QScrollArea, QSpinBox, QWidget

import matcompanion
from matcompanion import resources
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.choices import Level
from matcompanion.domain.settings import FontChoice, MotionChoice, Settings, ThemeChoice
from matcompanion.ui.pages.settings import SettingsPage
from matcompanion.ui.pages.settings.about import AboutGroup
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.segmented import Segmented
from tests.fakes import HeldJobs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from matcompanion.domain.catalogue import Catalogue

FOLDER = Path("/home/anna/.local/share/matcompanion")


class FakeDesktop:
    """Takes addresses, or refuses them."""

    def __init__(self) -> None:
        self.opened: list[QUrl] = []
        self.takes = True

    def open(self, address: QUrl) -> bool:
        self.opened.append(address)
        return self.takes


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    return theme


@pytest.fixture
def controller(qapp: QApplication) -> SettingsController:
    return SettingsController(Settings(level=Level.TWO), lambda _settings: None, HeldJobs())


@pytest.fixture
def desktop() -> FakeDesktop:
    return FakeDesktop()


@pytest.fixture
def page(
    theme: Theme, catalogue: Catalogue, controller: SettingsController, desktop: FakeDesktop, qtbot: QtBot
) -> SettingsPage:
    page = SettingsPage(theme, catalogue, controller, FOLDER, desktop.open)
    qtbot.addWidget(page)
    page.resize(1000, 720)
    return page


def named(page: SettingsPage, kind: type[QWidget], name: str) -> QWidget:
    return next(w for w in page.findChildren(kind) if w.accessibleName().startswith(name))


def button(within: QWidget, text: str) -> QAbstractButton:
    return next(b for b in within.findChildren(QAbstractButton) if text in (b.text(), b.accessibleName()))


def texts(page: QWidget) -> list[str]:
    return [w.text() for w in page.findChildren(QWidget) if hasattr(w, "text") and callable(w.text)]


def test_the_settings_of_now_are_shown(page: SettingsPage) -> None:
    spins = {spin.accessibleName(): spin.text() for spin in page.findChildren(QSpinBox)}

    assert spins == {
        "Breathe in": "4 s",
        "Hold after breathing in": "0 s",
        "Breathe out": "6 s",
        "Hold after breathing out": "0 s",
        "Volume": "75 %, medium",
        "Lead-in": "30 seconds",
        "Dim after": "2 minutes",
        "Text size": "100 %",
        "Weekly goal": "80 minutes",
        "Day starts at": "04:00",
    }
    assert named(page, QAbstractButton, "Bed or couch").isChecked()


def test_levels_are_told_apart_by_what_the_mat_lies_on(page: SettingsPage) -> None:
    rows = [b.accessibleName() for b in page.findChildren(QAbstractButton) if ", Level" in b.accessibleName()]

    assert rows == [
        "Sofa or chair, Level 1, 10 to 15 minutes, cotton shirt",
        "Bed or couch, Level 2, 20 to 45 minutes, cotton shirt or bare skin",
        "Firm floor, Level 3, 20 to 45 minutes, cotton shirt or bare skin",
    ]


@pytest.mark.parametrize(
    ("name", "typed", "field", "then"),
    [
        ("Lead-in", "60", "lead_in_seconds", 60),
        ("Dim after", "0", "dim_after_seconds", 0),
        ("Dim after", "5", "dim_after_seconds", 300),
        ("Text size", "150", "text_percent", 150),
        ("Weekly goal", "0", "weekly_goal_minutes", 0),
        ("Day starts at", "16", "day_starts_at_hour", 16),
    ],
)
def test_a_number_is_changed_at_once(
    page: SettingsPage, controller: SettingsController, qtbot: QtBot, name: str, typed: str, field: str, then: int
) -> None:
    spin = named(page, QSpinBox, name)
    spin.selectAll()

    qtbot.keyClicks(spin, typed)
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    qtbot.keyClick(spin, Qt.Key.Key_Return)  # what is shown reads as the same number

    assert getattr(controller.settings, field) == then


@pytest.mark.parametrize(
    ("group", "text", "field", "then"),
    [
        ("Colours", "Dark", "theme", ThemeChoice.DARK),
        ("Colours", "Light", "theme", ThemeChoice.LIGHT),
        ("Motion", "Reduced", "motion", MotionChoice.REDUCED),
        ("Motion", "Full", "motion", MotionChoice.FULL),
        ("Font", "System", "font", FontChoice.SYSTEM),
    ],
)
def test_a_choice_is_changed_at_once(
    page: SettingsPage,
    controller: SettingsController,
    qtbot: QtBot,
    group: str,
    text: str,
    field: str,
    then: object,
) -> None:
    qtbot.mouseClick(button(named(page, Segmented, group), text), Qt.MouseButton.LeftButton)

    assert getattr(controller.settings, field) is then


def test_the_level_is_changed_at_once(page: SettingsPage, controller: SettingsController, qtbot: QtBot) -> None:
    qtbot.mouseClick(named(page, QAbstractButton, "Firm floor"), Qt.MouseButton.LeftButton)

    assert controller.settings.level is Level.THREE


def test_outlines_are_switched_at_once(page: SettingsPage, controller: SettingsController, qtbot: QtBot) -> None:
    switch = named(page, QAbstractButton, "Stronger outlines")
    seen = QAccessible.queryAccessibleInterface(switch)
    assert seen.role() == QAccessible.Role.CheckBox

    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)

    assert controller.settings.stronger_outlines


def test_what_changes_elsewhere_is_shown_and_not_told_back(
    page: SettingsPage, controller: SettingsController
) -> None:
    told: list[Settings] = []
    controller.changed.connect(told.append)

    controller.change(
        level=Level.ONE, theme=ThemeChoice.DARK, text_percent=120, motion=MotionChoice.FULL, stronger_outlines=True
    )

    assert len(told) == 1
    assert named(page, QSpinBox, "Text size").text() == "120 %"
    assert named(page, Segmented, "Colours").current == 2
    assert named(page, Segmented, "Motion").current == 1
    assert named(page, QAbstractButton, "Sofa or chair").isChecked()
    assert named(page, QAbstractButton, "Stronger outlines").isChecked()


def test_none_and_never_are_said_in_words(page: SettingsPage, controller: SettingsController) -> None:
    controller.change(weekly_goal_minutes=0, dim_after_seconds=0)

    assert named(page, QSpinBox, "Weekly goal").text() == "None"
    assert named(page, QSpinBox, "Dim after").text() == "Never"


def test_the_folder_is_plain_text_to_copy(page: SettingsPage) -> None:
    path = named(page, QPlainTextEdit, "Folder of the history")

    assert path.toPlainText() == str(FOLDER)
    assert path.isReadOnly()
    path.selectAll()
    assert path.textCursor().selectedText() == str(FOLDER)


def test_a_long_folder_takes_another_line(theme: Theme, catalogue: Catalogue, qtbot: QtBot) -> None:
    jobs = SettingsController(Settings(), lambda _settings: None, HeldJobs())
    heights = []

    for folder in (FOLDER, Path("/" + "x" * 400)):
        page = SettingsPage(theme, catalogue, jobs, folder)
        qtbot.addWidget(page)
        page.resize(700, 600)
        page.grab()
        page.grab()
        heights.append(named(page, QPlainTextEdit, "Folder of the history").height())

    assert heights[1] > 2 * heights[0]


def test_the_folder_can_be_opened(page: SettingsPage, desktop: FakeDesktop, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(page, "Open folder"), Qt.MouseButton.LeftButton)

    assert desktop.opened == [QUrl.fromLocalFile(str(FOLDER))]
    assert page.data.problem == ""


def test_a_desktop_that_cannot_open_folders_is_told(page: SettingsPage, desktop: FakeDesktop, qtbot: QtBot) -> None:
    desktop.takes = False

    qtbot.mouseClick(button(page, "Open folder"), Qt.MouseButton.LeftButton)

    assert page.data.problem.startswith("The folder could not be opened")


def test_version_and_licences_are_named(page: SettingsPage) -> None:
    said = texts(page)

    assert f"Mat Companion {matcompanion.__version__}" in said
    for work in (
        "Mat Companion, MIT",
        "Hanken Grotesk, SIL OFL 1.1",
        "Qt, Qt for Python, LGPL 3",
        "pyqtgraph, MIT",
        "NumPy, BSD 3-Clause",
        "SQLAlchemy, MIT",
        "platformdirs, MIT",
    ):
        assert work in said


def test_a_licence_can_be_read_from_beginning_to_end(page: SettingsPage) -> None:
    about = next(group for group in page.groups if isinstance(group, AboutGroup))
    line = next(work for work in about.works if work.line.text().startswith("Qt,"))

    line.open()

    shown = {box.accessibleName(): box.toPlainText() for box in line.findChildren(QPlainTextEdit)}
    assert "GNU GENERAL PUBLIC LICENSE" in shown["Licence of Qt, Qt for Python"]
    assert "https://doc.qt.io/qt-6/licenses-used-in-qt.html" in shown.values()


@pytest.mark.parametrize("width", [1012, 724])
@pytest.mark.parametrize("percent", [80, 100, 200])
def test_nothing_is_wider_than_the_page(page: SettingsPage, theme: Theme, width: int, percent: int) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    page.resize(width, 600)
    page.grab()
    page.grab()
    scroll = page.findChild(QScrollArea)

    assert scroll.widget().width() <= scroll.viewport().width()
    for group in page.groups:
        assert group.width() <= 640
        assert group.mapTo(page, group.rect().topRight()).x() < width
