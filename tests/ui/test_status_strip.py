"""The line at the foot of the window wears the theme of now."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.ui.zone_samples import new_theme


def test_the_line_at_the_foot_can_be_read_after_a_change_to_dark(qtbot):
    theme, window = new_theme(), MainWindow()
    qtbot.addWidget(window)
    window.furnish(theme, {"choose": QWidget}, frozenset(), ("Trying out",))
    window.open_place("choose")
    window.show()
    QApplication.processEvents()

    theme.set_choices(ThemeChoice.DARK, 100, MotionChoice.FULL)
    QApplication.processEvents()

    line = next(label for label in window.findChildren(PlainLabel) if label.text() == "Trying out")
    assert line.palette().color(line.foregroundRole()) == theme.color("ink2")
