"""How often the pacer paints: only what moved, and nothing while it cannot be seen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcompanion.domain.breathing import BreathPhase
from matcompanion.ui import wording_session
from matcompanion.ui.pages.session.pacer_ground import PacerMode
from matcompanion.ui.wording_session import Line

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
from tests.ui.pacer_pictures import INSTANT, NAMES, CountingPacer, breathing


def test_only_the_moving_part_is_painted_again(pacer: CountingPacer, qtbot: QtBot, qapp) -> None:
    with qtbot.waitExposed(pacer):
        pacer.show()
    line = wording_session.line(INSTANT, NAMES)
    pacer.show_instant(INSTANT, PacerMode.FULL, line)
    qapp.processEvents()
    pacer.painted.clear()

    pacer.show_instant(breathing(volume=0.6), PacerMode.FULL, line)
    qapp.processEvents()
    pacer.show_instant(breathing(volume=0.6), PacerMode.FULL, line)
    qapp.processEvents()

    assert len(pacer.painted) == 1
    assert pacer.painted[0][0] < 580


def test_a_still_bloom_is_not_painted_again(pacer: CountingPacer, qtbot: QtBot, qapp) -> None:
    with qtbot.waitExposed(pacer):
        pacer.show()
    hold = breathing(BreathPhase.HOLD_FULL, volume=1.0)
    line = wording_session.line(hold, NAMES)
    pacer.show_instant(hold, PacerMode.FULL, line)
    qapp.processEvents()
    pacer.painted.clear()

    for frame in range(1, 30):
        later = replace(hold, active=600.0 + frame / 60, breath=replace(hold.breath, fraction=frame / 30))
        pacer.show_instant(later, PacerMode.FULL, line)
        qapp.processEvents()

    assert len(pacer.painted) <= 1  # the white dot moved


def test_nothing_is_painted_while_hidden(pacer: CountingPacer, qtbot: QtBot, qapp) -> None:
    with qtbot.waitExposed(pacer):
        pacer.show()
    pacer.hide()
    pacer.painted.clear()

    for volume in range(10):
        pacer.show_instant(breathing(volume=volume / 10), PacerMode.FULL, Line(str(volume)))
        qapp.processEvents()

    assert pacer.painted == []
