"""What many tests of the window begin with: the look, a session on its page, a history on its page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matcompanion.ui.theme import Theme
from tests.ui.history_desk import Desk, opened_desk
from tests.ui.progress_samples import new_theme
from tests.ui.session_bed import Bed


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return new_theme()


@pytest.fixture
def bed(qtbot: QtBot) -> Iterator[Bed]:
    bed = Bed(qtbot)
    yield bed
    bed.controller.close()


@pytest.fixture
def desk(theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    with opened_desk(theme, tmp_path) as desk:
        yield desk
