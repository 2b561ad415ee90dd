"""What many tests of the window begin with: the look, a window for a graph, a session, a history, the body map."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.body_map import BodyMap
from tests.ui import zone_samples
from tests.ui.body_map_owner import Owner
from tests.ui.history_desk import Desk, opened_desk
from tests.ui.progress_samples import new_theme, stage
from tests.ui.session_bed import Bed

if TYPE_CHECKING:
    from tests.ui.every_graph import Show  # the plotting library is not for every test


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
