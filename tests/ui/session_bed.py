"""The page of the running session with a session on it, and the time, the keys and the mouse in the test's hands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from matcompanion import resources
from matcompanion.controllers.session import SessionController
from matcompanion.domain.session_instant import State
from matcompanion.domain.settings import MotionChoice, Settings, ThemeChoice
from matcompanion.ui.pages.session import SessionPage
from matcompanion.ui.pages.session.key_hints import KeyHint
from matcompanion.ui.pages.session.pacer_ground import PacerMode
from matcompanion.ui.theme import Theme
from tests.fakes import FakeClock
from tests.sessions import CATALOGUE, KeptSessions, plan

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Bed:
    """A page with a session on it, and the time in hand."""

    def __init__(self, qtbot: QtBot, scale: float = 1.0) -> None:
        self.clock = FakeClock(scale=scale)
        self.settings = Settings(lead_in_seconds=10, dim_after_seconds=60)
        self.store = KeptSessions()
        self.controller = SessionController(CATALOGUE, self.clock, self.store, lambda: self.settings)
        self.theme = Theme(resources.root())
        self.theme.set_choices(ThemeChoice.LIGHT, 100, MotionChoice.FULL)
        self.page = SessionPage(self.theme, CATALOGUE, self.controller, lambda: self.settings)
        self.finished: list = []
        self.controller.finished.connect(self.finished.append)
        self.page.resize(1100, 720)
        qtbot.addWidget(self.page)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.setFocus()

    def start(self, wanted=None) -> Bed:
        self.controller.start(wanted or plan())
        return self

    def run(self, wanted=None, seconds: float = 100) -> Bed:
        """Start and let so many active seconds pass."""
        return self.start(wanted).wait(10 + seconds)

    def wait(self, seconds: float, step: float = 1.0) -> Bed:
        whole, rest = divmod(seconds, step)
        for part in [step] * int(whole) + ([rest] if rest > 1e-9 else []):
            self.clock.advance(part)
            self.controller.tick()
        return self

    def press(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier, *, held: bool = False) -> Bed:
        target = QApplication.focusWidget() or self.page
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, "", held))
        return self

    def click(self, place: QPoint, button=Qt.MouseButton.LeftButton) -> Bed:
        target = self.page.childAt(place) or self.page
        where = QPointF(target.mapFrom(self.page, place))
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            event = QMouseEvent(kind, where, QPointF(place), button, button, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(target, event)
        return self

    def move(self, place: QPoint) -> Bed:
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(place), QPointF(place), none, none, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(self.page, event)
        return self

    @property
    def state(self) -> State:
        return self.controller.instant.state

    @property
    def kinds(self) -> list[str]:
        return [event.kind for event in self.controller._run.events]

    @property
    def mode(self) -> PacerMode:
        return self.page.pacer._shown[1]

    @property
    def line(self) -> str:
        line = self.page.pacer._shown[2]
        return f"{line.lead}|{line.rest}"

    @property
    def under(self) -> str:
        return self.page.pacer._shown[3]

    def names(self) -> list[str]:
        return [hint.accessibleName() for hint in self.page.findChildren(KeyHint) if hint.isVisible()]


def steps_of(bed: Bed) -> list[str]:
    grid = bed.page.get_up._grid
    return [grid.itemAtPosition(row, 1).widget().text() for row in range(grid.rowCount()) if grid.count()]
