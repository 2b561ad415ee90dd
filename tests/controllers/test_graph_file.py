"""Graphs as files: written aside, whole or not at all, and harmless in a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions

from matcompanion.controllers.graph_file import GraphFileController
from tests.fakes import HeldJobs


class Desk:
    def __init__(self) -> None:
        self.aside = HeldJobs()
        self.heard: list[str] = []
        self.controller = GraphFileController(self.aside)
        self.controller.ended.connect(self.heard.append)


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    return Desk()


def test_a_picture_is_made_and_written_on_the_worker(desk: Desk, tmp_path: Path) -> None:
    made = []

    desk.controller.save(tmp_path / "mine.png", lambda: made.append(1) or b"picture")
    assert made == []
    desk.aside.land()

    assert (tmp_path / "mine.png").read_bytes() == b"picture"
    assert desk.heard == ["Saved as mine.png."]


def test_numbers_can_be_read_again(desk: Desk, tmp_path: Path) -> None:
    rows = [["Day", "Kind", "Change"], [date(2026, 11, 18), "Mat, on the floor", -1.5], [date(2026, 11, 17), None, 2]]

    desk.controller.save_rows(tmp_path / "mine.csv", rows)
    desk.aside.land()

    text = (tmp_path / "mine.csv").read_text("utf-8-sig")
    assert list(csv.reader(text.splitlines())) == [
        ["Day", "Kind", "Change"],
        ["2026-11-18", "Mat, on the floor", "-1.5"],
        ["2026-11-17", "", "2"],
    ]


@pytest.mark.parametrize("word", ["=HYPERLINK(1)", "+1", "-1", "@SUM(1)"])
def test_a_word_is_no_formula(desk: Desk, tmp_path: Path, word: str) -> None:
    desk.controller.save_rows(tmp_path / "mine.csv", [[word, -1]])
    desk.aside.land()

    assert (tmp_path / "mine.csv").read_text("utf-8-sig").strip() == f"'{word},-1"


def test_a_folder_that_is_gone_is_told_and_nothing_is_left(desk: Desk, tmp_path: Path) -> None:
    desk.controller.save(tmp_path / "gone" / "mine.png", lambda: b"picture")
    desk.aside.land()

    assert desk.heard == ["The graph could not be saved (there is no such file or folder)."]
    assert list(tmp_path.iterdir()) == []


def test_a_fault_of_ours_is_not_told_as_one_of_the_world(desk: Desk, tmp_path: Path) -> None:
    def broken() -> bytes:
        raise ZeroDivisionError

    desk.controller.save(tmp_path / "mine.png", broken)
    with capture_exceptions() as caught:
        desk.aside.land()

    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    assert desk.heard == [""]
