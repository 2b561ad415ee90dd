"""What assistive technology reads of a running session: the time that is left, the breath, the stage."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QWidget

from matcompanion.domain.breathing import BreathPhase
from matcompanion.domain.session_instant import Instant, State
from matcompanion.ui import wording, wording_session
from matcompanion.ui.pages.session.readout import Readout
from matcompanion.ui.widgets.pacer_layout import PacerLayout
from matcompanion.ui.wording_session import SessionNames, tr


class Readouts:
    """The three values, laid over the places where the pacer paints them in *page*."""

    def __init__(self, page: QWidget) -> None:
        self.stage = Readout(tr("Stage"), page)
        self.breath = Readout(tr("Breath"), page)
        self.time_left = Readout(tr("Time left"), page)
        self._shown: tuple[int, BreathPhase, int, SessionNames] | None = None

    def show_instant(self, instant: Instant, names: SessionNames) -> None:
        """Have the values of *instant* read out on request."""
        phase = instant.breath.phase if instant.state is State.RUNNING else BreathPhase.NATURAL
        shown = (math.ceil(instant.left), phase, instant.stage, names)
        if shown == self._shown:
            return
        self._shown = shown
        self.time_left.show_value(wording.clock(instant.left))
        self.breath.show_value(wording_session.breath_value(phase))
        self.stage.show_value(names.stages[instant.stage])

    def place(self, layout: PacerLayout) -> None:
        """Lay the values over what can be seen."""
        line, size = round(layout.line_y - layout.number_size / 2), round(layout.number_size)
        middle = round(layout.center_x)
        half = min(middle, round(layout.ring))
        self.stage.setGeometry(middle - half, line, half, size)
        self.time_left.setGeometry(middle, line, half, size)
        word = round(layout.word_width / 2)
        self.breath.setGeometry(middle - word, round(layout.center_y) - word // 2, 2 * word, word)
