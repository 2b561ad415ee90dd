"""Says that the history takes a while to open: years of it after a crash, or a damaged file that is being saved."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from matcompanion.controllers.history import HistoryController
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.widgets.notice import Notice

PATIENCE_MS = 3000
"""Whoever waits longer for their sessions wants to know what for."""


class SlowOpening(QObject):
    """Tells at the top of *window* that *history* is not there yet; the line goes by itself."""

    def __init__(self, history: HistoryController, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._notice: Notice | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._tell)
        for answered in (history.opened, history.unopened, history.undecided):
            answered.connect(self._rest)
        window.closing.connect(self._rest)
        self._patience.start()

    @Slot()
    def _tell(self) -> None:
        text = self.tr("Your history is being looked through, which takes a moment. You can start meanwhile.")
        self._notice = self._window.notices.ask(text, [])

    @Slot()
    def _rest(self) -> None:
        self._patience.stop()
        notice, self._notice = self._notice, None
        if notice is not None:
            notice.closed.emit()
