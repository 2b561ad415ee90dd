"""The desktop of the tests can be trusted: it finds, reads, presses, types, waits, and says when it cannot."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.release.desktop import NotSeenError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.release.desktop import Desktop, Program

pytestmark = pytest.mark.window

THROW_AWAY_PROGRAM = """
import sys
from PySide6.QtCore import QTimer, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QLabel, QLineEdit, QListWidget, QMainWindow,
    QPushButton, QSlider, QVBoxLayout, QWidget)

app = QApplication(sys.argv)
window = QMainWindow(windowTitle="Throw-away window")
window.setCentralWidget(QWidget())
layout = QVBoxLayout(window.centralWidget())
button, counter = QPushButton("Count"), QLabel("Counted 0 times")
slider = QSlider(Qt.Orientation.Horizontal, accessibleName="Minutes", minimum=3, maximum=40)
box, field, listing = QCheckBox("Sound"), QLineEdit(accessibleName="Note"), QListWidget(accessibleName="Areas")
hidden = QPushButton("Never seen")
listing.addItems(["Back", "Feet"])
opener, later = QPushButton("Open"), QLabel("")
for widget in (button, counter, slider, box, field, listing, hidden, opener, later):
    layout.addWidget(widget)
hidden.hide()
count = 0
def counted():
    global count
    count += 1
    counter.setText(f"Counted {count} times")
button.clicked.connect(counted)
QShortcut(QKeySequence("Ctrl+K"), window).activated.connect(counted)
dialog = QDialog(window, windowTitle="A dialog")
closer = QPushButton("Close", dialog)
closer.clicked.connect(dialog.close)
opener.clicked.connect(dialog.open)
box.toggled.connect(lambda on: QTimer.singleShot(300, lambda: later.setText("sound is on" if on else "sound is off")))
window.show()
sys.exit(app.exec())
"""


@pytest.fixture
def program(desktop: Desktop) -> Program:
    return desktop.start([sys.executable, "-c", THROW_AWAY_PROGRAM])


def test_a_button_is_pressed_and_a_label_read(program: Program) -> None:
    window = program.find("frame", "Throw-away")

    window.find("button", "Count").press()

    window.find("label", "Counted 1 time")
    window.gone("label", "Counted 0 times")


def test_a_slider_is_read_and_set(program: Program) -> None:
    slider = program.find("slider", "Minutes")
    assert slider.value == 3
    assert slider.range[:2] == [3, 40]

    slider.set_value(12)
    slider.until("value", 12)
    slider.press("Increase")

    assert slider.value == 13


def test_a_check_box_is_toggled_and_what_follows_is_waited_for(program: Program) -> None:
    box = program.find("check box", "Sound")
    assert "checked" not in box.states

    box.press()
    box.until("states", "checked")
    program.find("label", "sound is on")
    box.press()
    box.until("states", "not checked")

    program.find("label", "sound is off", exact=True)


def test_text_is_set_and_typed(desktop: Desktop, program: Program) -> None:
    field = program.find("text", "Note")

    field.set_text("warm")
    field.focus()
    desktop.keys("End")
    desktop.type_text(" & Calm, 100 %")
    field.until("text", "warm & Calm, 100 %")
    desktop.keys("ctrl+a", "x")

    field.until("text", "x")


def test_a_shortcut_and_the_mouse_reach_the_program(desktop: Desktop, program: Program) -> None:
    program.find("text", "Note").focus()

    desktop.keys("ctrl+k")
    program.find("label", "Counted 1 time")
    program.find("button", "Count").click()

    program.find("label", "Counted 2 times")


def test_an_item_of_a_list_is_selected(program: Program) -> None:
    listing = program.find("list", "Areas")
    assert [item.name for item in listing.find_all("list item")] == ["Back", "Feet"]

    listing.select(1)

    listing.find("list item", "Feet", state="selected")


def test_a_dialog_comes_and_goes(program: Program) -> None:
    program.find("button", "Open").press()
    dialog = program.find("dialog", "A dialog")
    dialog.find("button", "Close").press()

    program.gone("dialog")


def test_what_is_hidden_is_found_only_on_demand(program: Program) -> None:
    program.find("frame")

    program.gone("button", "Never seen", timeout=0)
    program.find("button", "Never seen", hidden=True)


def test_a_search_in_vain_tells_what_is_there(program: Program) -> None:
    window = program.find("frame")

    with pytest.raises(NotSeenError, match=r'slider "Minutes".*value=3'):
        window.find("button", "No such button", timeout=0.1)
    with pytest.raises(NotSeenError, match="Counted 0 times"):
        program.find("label", "Counted").until("name", "Counted 1", timeout=0.1)


def test_a_program_that_ends_at_once_is_quoted(desktop: Desktop) -> None:
    with pytest.raises(NotSeenError, match=r"ended with 3:\nout of order"):
        desktop.start([sys.executable, "-c", "print('out of order'); raise SystemExit(3)"])


def test_a_picture_of_the_screen_is_taken(desktop: Desktop, program: Program, tmp_path: Path) -> None:
    program.find("frame")

    desktop.screenshot(tmp_path / "screen.png")

    assert (tmp_path / "screen.png").read_bytes().startswith(b"\x89PNG")


def test_closing_the_window_ends_the_program(desktop: Desktop, program: Program) -> None:
    program.find("button", "Count").focus()

    desktop.keys("alt+F4")

    assert program.wait() == 0
