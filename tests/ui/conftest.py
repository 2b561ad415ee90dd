"""What many tests of the window begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.session_bed import Bed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def bed(qtbot: QtBot) -> Iterator[Bed]:
    bed = Bed(qtbot)
    yield bed
    bed.controller.close()
