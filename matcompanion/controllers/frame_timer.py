"""How often a running session is looked at: as often as something can be seen to change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer

FRAME_MS = 33
DARK_FRAME_MS = 66
STILL_MS = 100
"""How often to look while nothing breathes on the screen: getting into place, a pause, the end."""
HIDDEN_MS = 250


class FrameTimer(QTimer):
    """Ticks for whoever asks it to ``pace``; *visible* and *dark* say what of the session can be seen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.visible, self.dark = True, False
        self.setTimerType(Qt.TimerType.PreciseTimer)

    def pace(self, *, breathes: bool) -> None:
        """Tick from now on as the session needs that *breathes*, or that waits."""
        if not self.visible:
            pace = HIDDEN_MS
        elif not breathes:
            pace = STILL_MS
        else:
            pace = DARK_FRAME_MS if self.dark else FRAME_MS
        if not self.isActive() or self.interval() != pace:
            self.start(pace)
