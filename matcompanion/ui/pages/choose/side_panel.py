"""A panel in the place of the figure: a title, a way to close, and what is to be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.fading_scroll import FadingScroll
from matcompanion.ui.widgets.heading import Heading

_BAR = 14  # the scroll bar has its own room
_EDGE = 8


class SidePanel(QWidget):
    """A title, a way to close, and a column that scrolls; ``closed`` when the person wants the figure back."""

    closed = Signal()

    def __init__(self, theme: Theme, close: str) -> None:
        super().__init__()
        self._theme = theme
        self.title = Heading(theme, role="section")
        self._close = Button(theme, "", kind="round", icon_name="close")
        self._close.setAccessibleName(close)
        self._close.setToolTip(close)
        self._close.clicked.connect(self.closed)
        self._inside = QWidget()
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(0, 0, 0, _EDGE)
        self.column.setSpacing(4)
        self.reader = FadingScroll(theme, self._inside, ground="stage", bar_room=_BAR)
        self.reader.let_read(self.tr("Text, scrolls with the arrow keys"), radius=12)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, _BAR, 0)  # it ends where what scrolls does
        head.setSpacing(12)
        head.addWidget(self.title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4, 4, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self.reader, 1)
        away = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        away.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        away.activated.connect(self.closed)

    def begin(self) -> None:
        """Take the keyboard."""
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Take away what is in the column."""
        while (item := self.column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
