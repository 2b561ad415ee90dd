"""What the program is, the keys it has, and whose work it stands on, each with its licence to read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from matcompanion import __version__, resources
from matcompanion.content.works_reader import licence_text, read_works
from matcompanion.domain.works import Work
from matcompanion.ui import wording
from matcompanion.ui.pages.settings.group import SettingGroup
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.disclosure import Disclosure
from matcompanion.ui.widgets.key_help import show_keys
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.selectable_text import SelectableText

_LINES = 14


class LicenceText(QPlainTextEdit):
    """A licence *text* to read and to copy, *name* in front."""

    def __init__(self, theme: Theme, name: str, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Licence of {name}").format(name=name))
        theme.changed.connect(self._dress)
        self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        """Wear the font again: with a stylesheet, Qt takes it off when a parent changes."""
        super().showEvent(event)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        font = self._theme.font("caption")
        self.setFont(font)
        self.setFixedHeight(QFontMetrics(font).lineSpacing() * _LINES)


class AboutGroup(SettingGroup):
    """Version, intended use, keys and licences."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.set_title(self.tr("About"))
        self.version = PlainLabel(
            theme, self.tr("Mat Companion {version}").format(version=__version__), role="value", wrap=True
        )
        use = self.tr("For relaxation. Not for diagnosing or treating any condition.")
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 14, 0, 14)
        column.setSpacing(2)
        column.addWidget(self.version)
        column.addWidget(PlainLabel(theme, use, role="label", color="ink2", wrap=True))
        column.addWidget(
            PlainLabel(theme, self.tr("Open source, MIT licence."), role="label", color="ink2", wrap=True)
        )
        self.add(words)
        self.keys = Button(theme, self.tr("Show"), kind="outline")
        self.keys.setAccessibleName(self.tr("Show all keys"))
        self.keys.clicked.connect(self._show_keys)
        self.add_row(self.tr("Keys"), self.tr("Everything can be done with them. F1 shows them too."), self.keys)
        self.works: list[Disclosure] = []
        self.add(self._works())

    def _works(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 14, 0, 10)
        column.setSpacing(0)
        column.addWidget(PlainLabel(self._theme, self.tr("Whose work it stands on"), role="value", wrap=True))
        column.addSpacing(4)
        for work in read_works(resources.root()):
            name = self.tr("{name}, {licence}").format(name=work.name, licence=work.licence)
            line = Disclosure(self._theme, name, partial(self._opened, work), side=0)
            self.works.append(line)
            column.addWidget(line)
        return box

    def _opened(self, work: Work) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 2, 0, 10)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self._theme, wording.content(work.note), role="label", color="ink2", wrap=True))
        for address in work.addresses:
            column.addWidget(SelectableText(self._theme, self.tr("Address: {name}").format(name=work.name), address))
        for text in work.texts:
            column.addWidget(LicenceText(self._theme, work.name, licence_text(resources.root(), text)))
        return box

    @Slot()
    def _show_keys(self) -> None:
        show_keys(self._theme, self.window())
