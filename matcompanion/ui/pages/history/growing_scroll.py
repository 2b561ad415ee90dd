"""A scroll area that can also be as high as what is in it, where the page around it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.fading_scroll import FadingScroll


class GrowingScroll(FadingScroll):
    """Scrolls *content*, or grows with it."""

    def __init__(self, theme: Theme, content: QWidget, *, bar_room: int) -> None:
        super().__init__(theme, content, bar_room=bar_room)
        self._grows = self._is_fitting = False
        content.installEventFilter(self)

    def set_grows(self, *, grows: bool) -> None:
        """Be as high as the content, or as there is room."""
        self._grows = grows
        self.set_bar(shown=not grows)
        self._show_fades()
        self._fit()

    def _fit(self) -> None:
        content = self.widget()
        layout = content.layout() if content is not None else None
        if self._is_fitting:  # a new height asks for itself again
            return
        self._is_fitting = True
        if self._grows and layout is not None:
            wanted = layout.totalHeightForWidth(self.viewport().width())
            self.setMinimumHeight(max(wanted, layout.totalMinimumSize().height(), 0))
        else:
            self.setMinimumHeight(0)
        self._is_fitting = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when the content asks for another height."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again: the narrower, the higher."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return little: the height comes from the page, or from the content."""
        return QSize(super().sizeHint().width(), self.minimumHeight())
