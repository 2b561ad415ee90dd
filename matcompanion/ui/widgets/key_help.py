"""The list of all keys, in a window of its own beside the one that is worked in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.fading_scroll import FadingScroll
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.wording_keys import KeyPart, parts, tr

_WIDTH, _EDGE = 560, 40
_KEYS_SHARE = 0.36  # of the width, at most


class KeyHelp(QDialog):
    """Shows them over *window* until it is closed; nothing waits for it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        self.setObjectName("page")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 12, 16)
        column.setSpacing(6)
        metrics = QFontMetrics(theme.font("label_strong"))
        widest = max(metrics.horizontalAdvance(keys.keys) for part in parts() for keys in part.keys)
        self._keys_width = min(widest, round(theme.scaled(_WIDTH) * _KEYS_SHARE))
        for part in parts():
            column.addWidget(Heading(theme, part.name))
            column.addLayout(self._grid(theme, part))
            column.addSpacing(14)
        column.addStretch(1)
        self.reader = FadingScroll(theme, inside, ground="bg")
        self.reader.let_read(tr("All keys, scrolls with the arrow keys"))
        self.close_button = Button(theme, tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.reader, 1)
        whole.addLayout(foot)
        room = window.size()
        self.resize(min(theme.scaled(_WIDTH), room.width() - _EDGE), room.height() - _EDGE)
        self.close_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with the key that opened it; Qt knows Esc."""
        if event.key() == Qt.Key.Key_F1:
            self.close()
        else:
            super().keyPressEvent(event)

    def _grid(self, theme: Theme, part: KeyPart) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, self._keys_width)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, keys in enumerate(part.keys):
            for place, words in enumerate(
                (
                    PlainLabel(theme, keys.keys, role="label_strong", wrap=True),
                    PlainLabel(theme, keys.does, role="label", color="ink2", wrap=True),
                )
            ):
                words.setAlignment(top)  # the first lines of both stand beside each other
                grid.addWidget(words, row, place)
        return grid


def show_keys(theme: Theme, window: QWidget) -> KeyHelp:
    """Show the list over *window*, the one that is there or a new one."""
    there = next((child for child in window.findChildren(KeyHelp) if child.isVisible()), None)
    shown = there or KeyHelp(theme, window)
    shown.show()
    shown.raise_()
    shown.activateWindow()
    return shown
