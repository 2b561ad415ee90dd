"""A study: what was done, what was found, what that is worth, and its address to copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Study
from matcompanion.ui import wording
from matcompanion.ui import wording_learn as words
from matcompanion.ui.announce import announce
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.selectable_text import SelectableText

_BESIDE_ABOVE = 360


class AddressLine(QWidget):
    """An address to read, and a button that hands it to *copy*."""

    def __init__(self, theme: Theme, name: str, address: str, copy: Callable[[str], None]) -> None:
        super().__init__()
        self._theme, self._copy, self._address = theme, copy, address
        self.text = SelectableText(theme, words.tr("Address of {study}").format(study=name), address)
        self.button = Button(theme, words.tr("Copy"), kind="outline")
        self.button.setAccessibleName(words.tr("Copy the address of {study}").format(study=name))
        self._name = name
        self.button.clicked.connect(self._take)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 4, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.button)
        self._row.setAlignment(self.text, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._arrange)

    @Slot()
    def _take(self) -> None:
        self._copy(self._address)
        self.button.setText(words.tr("Copied"))
        self.button.setAccessibleName(words.tr("Copied, the address of {study}").format(study=self._name))
        announce(self, words.tr("Copied"))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the button: the address wraps anywhere, and the button may go below it."""
        return QSize(self.button.minimumSizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button where it fits."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        beside = self.width() >= self._theme.scaled(_BESIDE_ABOVE)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        left = Qt.AlignmentFlag.AlignLeft
        self._row.setAlignment(self.button, Qt.AlignmentFlag.AlignVCenter if beside else left)


class StudyCard(Card):
    """The card of *study*; without its *named* heading where a line above it says the name."""

    def __init__(self, theme: Theme, study: Study, copy: Callable[[str], None], *, named: bool = True) -> None:
        super().__init__(ground="sunken", padding=(18, 14, 14, 14), spacing=8)
        name = wording.content(study.name)
        if named:
            self.body.addWidget(Heading(theme, name, role="value"))
        for title, text in (
            (words.tr("What was done"), study.design),
            (words.tr("What was found"), study.found),
            (words.tr("What it is worth"), study.limits),
        ):
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(PlainLabel(theme, title, role="caption_strong", color="ink2"))
            pair.addWidget(PlainLabel(theme, wording.content(text), role="body", wrap=True))
            self.body.addLayout(pair)
        self.address = AddressLine(theme, name, words.address(study), copy)
        self.body.addWidget(self.address)
