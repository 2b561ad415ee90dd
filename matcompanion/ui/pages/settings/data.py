"""Where everything is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from matcompanion.ui.pages.settings.group import SettingGroup
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.plain_label import PlainLabel


class PathText(QPlainTextEdit):
    """A path to read and to copy; a long one goes on in the next line, wherever that is."""

    def __init__(self, theme: Theme, accessible_name: str, path: str) -> None:
        super().__init__(path)
        self._theme = theme
        self.setAccessibleName(accessible_name)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("border: none; border-radius: 0; background: transparent; padding: 0;")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Wear the font again: with a stylesheet, Qt takes it off when a parent changes."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as it needs."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self.setFont(self._theme.font("label"))
        lines = max(1, round(self.document().size().height()))  # counted in lines by this kind of document
        self.setFixedHeight(lines * QFontMetrics(self._theme.font("label")).lineSpacing() + 2)

    def minimumSizeHint(self) -> QSize:
        """Return a small width: every width will do."""
        return QSize(100, self.height())


class DataGroup(SettingGroup):
    """The folder of the history, to be read, copied and opened."""

    def __init__(self, theme: Theme, folder: Path, open_address: Callable[[QUrl], bool]) -> None:
        super().__init__(theme)
        self.set_title(self.tr("Data"))
        self._folder, self._open_address = folder, open_address
        self.path = PathText(theme, self.tr("Folder of the history"), str(folder))
        self.open = Button(theme, self.tr("Open folder"), kind="outline")
        self.open.clicked.connect(self._open)
        self._problem = PlainLabel(theme, role="label", color="danger", wrap=True)
        self._problem.hide()
        row = QHBoxLayout()
        row.addWidget(self.open)
        row.addStretch(1)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 14, 0, 14)
        column.setSpacing(4)
        column.addWidget(
            PlainLabel(theme, self.tr("Your history stays on this computer, in this folder:"), wrap=True)
        )
        column.addWidget(self.path)
        column.addSpacing(8)
        column.addLayout(row)
        column.addWidget(self._problem)
        self.add(box)

    @property
    def problem(self) -> str:
        """Why the folder could not be opened, if it could not."""
        return "" if self._problem.isHidden() else self._problem.text()

    @Slot()
    def _open(self) -> None:
        opened = self._open_address(QUrl.fromLocalFile(str(self._folder)))
        self._problem.setText(self.tr("The folder could not be opened from here. You can copy its name above."))
        self._problem.setVisible(not opened)
