"""The pictures of Progress that the tour takes: with each number of sessions, and of each state of the comparison."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from matcompanion.tour import histories, taking

NOW = datetime(2026, 11, 18, 20, tzinfo=UTC)


@pytest.mark.parametrize("number", [0, 1, 12, 2000])
def test_a_history_of_the_tour_has_just_as_many_sessions_and_ends_yesterday(number: int) -> None:
    sessions = histories._begun(number, NOW)

    assert len({one.id for one in sessions}) == number
    assert not sessions or (NOW.date() - sessions[-1].local_date).days == 1


def test_progress_is_pictured_whole_in_light_and_dark(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(histories, "_COUNTS", (0, 5))

    sizes = {name: picture.size().toTuple() for name, picture in histories.progress_pictures(tmp_path)}

    assert set(sizes) == {"progress_of_0_light", "progress_of_0_dark", "progress_of_5_light", "progress_of_5_dark"}
    assert sizes["progress_of_0_light"] == (1100, 720)
    assert sizes["progress_of_5_light"][1] > 2000


def test_the_comparison_is_pictured_at_each_of_its_states(qapp: QApplication, tmp_path: Path) -> None:
    names = [name for name, _ in histories.comparison_pictures(tmp_path)]

    assert names[::2] == [
        f"comparison_{state}_light" for state in ("offered", "begun", "half_a_pair", "under_way", "over", "stopped")
    ]


def test_a_picture_that_cannot_be_written_is_told_with_the_reason(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "one.png").mkdir()
    monkeypatch.setattr(taking, "_pictures", lambda *, brief: [("none" if brief else "one", QPixmap(4, 4))])

    assert taking.take_tour(tmp_path) == 1
    assert taking.take_tour(tmp_path, brief=True) == 0

    assert capfd.readouterr().err == f"matcompanion: {tmp_path / 'one.png'} could not be written (it is a folder).\n"
    assert not QPixmap(str(tmp_path / "none.png")).isNull()
