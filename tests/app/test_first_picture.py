"""The picture of the first frame: kept, used while it is true, and taken away when the page behind it is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from matcompanion import resources
from matcompanion.app import Program
from matcompanion.paths import Paths
from matcompanion.ui.first_picture import keep_picture, read_picture
from matcompanion.ui.main_window import MainWindow
from tests.fakes import FakeClock, HeldJobs
from tests.program import NOTHING_APPLIES


def test_the_picture_of_the_first_frame_is_used_only_while_it_is_true(running, tmp_path, qapp):
    first = running()
    file = first.paths.first_picture
    keep_picture(first.program.window.centralWidget(), file, version="1", follows_system=False)

    picture = read_picture(file, version="1")
    assert picture is not None
    assert picture.size_left == first.program.window.centralWidget().size()
    assert read_picture(file, version="2") is None
    keep_picture(first.program.window.centralWidget(), file, version="1", follows_system=True)
    assert read_picture(file, version="1") is not None
    before = qapp.palette()
    qapp.setPalette(QPalette(QColor("#202020")))
    assert read_picture(file, version="1") is None
    qapp.setPalette(before)
    file.write_bytes(b"no picture")
    assert read_picture(file, version="1") is None
    assert read_picture(tmp_path / "none.png", version="1") is None


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full to write to")
def test_a_picture_that_finds_the_disk_full_leaves_no_half_of_it(running, tmp_path, capfd):
    first = running()
    (tmp_path / "picture.tmp.png").symlink_to("/dev/full")

    keep_picture(first.program.window.centralWidget(), tmp_path / "picture.png", version="1", follows_system=False)

    assert not list(tmp_path.glob("picture*"))
    assert capfd.readouterr().err == ""


def test_the_page_is_made_behind_its_picture_with_breaths_between(qtbot, tmp_path):
    window, seen = MainWindow(), []
    picture = QWidget()
    window.setCentralWidget(picture)
    window.resize(1000, 700)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()

    def breathe():
        QApplication.processEvents()
        inside = window.childAt(window.width() // 2, window.height() // 2)
        seen.append(inside is picture and picture.isVisible() and picture.size() == window.size())

    program = Program(
        paths=Paths(tmp_path), clock=FakeClock(), worker=HeldJobs(), resources=resources.root(), window=window,
        answers=NOTHING_APPLIES, breathe=breathe,
    )  # fmt: skip
    program.show()

    assert len(seen) > 6
    assert all(seen)
    middle = window.childAt(window.width() // 2, window.height() // 2)
    assert window.page("choose").isAncestorOf(middle)
    window.close()
