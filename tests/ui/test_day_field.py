"""A day in a field: it can be read at every text size, and nothing changes it by chance."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QDir, QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QHBoxLayout, QWidget

from matcompanion import resources
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.day_field import DayField


@pytest.fixture
def theme(qapp):
    QDir.setSearchPaths("themes", [str(resources.root() / "themes")])
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    return theme


@pytest.fixture
def page(qtbot, theme):
    page = QWidget()
    page.setStyleSheet(theme.stylesheet())
    qtbot.addWidget(page)
    page.resize(600, 200)
    return page


@pytest.fixture
def field(theme, page):
    field = DayField(theme, "Asked on", "d MMMM yyyy")
    field.setDate(QDate(2026, 9, 30))  # a long one
    row = QHBoxLayout(page)
    row.addWidget(field)
    row.addStretch(1)
    return field


@pytest.mark.parametrize("percent", [80, 100, 150, 200])
def test_the_whole_day_can_be_read(field, theme, percent):
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.REDUCED)
    field.window().setStyleSheet(theme.stylesheet())
    field.window().show()
    QApplication.processEvents()

    line = field.lineEdit()
    needed = QFontMetrics(line.font()).horizontalAdvance(line.text())
    assert line.text() == "30 September 2026"
    assert line.contentsRect().width() >= needed
    assert line.x() >= 6


def test_the_wheel_changes_nothing(field):
    field.window().show()
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip

    QApplication.sendEvent(field, turn)

    assert field.date() == QDate(2026, 9, 30)


def test_a_field_that_nobody_saw_has_made_no_calendar(field):
    assert field.findChild(QCalendarWidget) is None

    field.window().show()

    assert field.calendarWidget().font().pixelSize() == field._theme.font("label").pixelSize()
