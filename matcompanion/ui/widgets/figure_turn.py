"""Turning the one figure from front to back: it narrows, and widens again as the other side."""

from __future__ import annotations

import math

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal, Slot

from matcompanion.domain.choices import View

_MILLISECONDS = 240


class FigureTurn(QObject):
    """Knows which view is seen while the figure turns, and how wide it is."""

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._from: View | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(_MILLISECONDS)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self.moved)
        self._animation.finished.connect(self._finish)

    @property
    def running(self) -> bool:
        """Whether the figure is turning now."""
        return self._from is not None

    def start(self, view: View) -> None:
        """Turn away from *view*."""
        self._from = view
        self._animation.start()

    def stop(self) -> None:
        """Be turned at once."""
        self._from = None
        self._animation.stop()

    @Slot()
    def _finish(self) -> None:
        self._from = None
        self.moved.emit()

    def seen(self, view: View) -> tuple[View, float]:
        """Return what is seen where *view* will be, and its share of the full width."""
        if self._from is None:
            return view, 1.0
        share = float(self._animation.currentValue())
        return (self._from if share < 0.5 else view), max(0.02, abs(math.cos(math.pi * share)))
