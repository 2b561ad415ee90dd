"""What the program is, and whose work it stands on."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from matcompanion import __version__
from matcompanion.ui.pages.settings.group import SettingGroup
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel

_WORKS = (
    ("Hanken Grotesk", "SIL OFL 1.1"),
    ("Qt, Qt for Python", "LGPL 3"),
    ("pyqtgraph", "MIT"),
    ("NumPy", "BSD 3-Clause"),
    ("SQLAlchemy", "MIT"),
    ("platformdirs", "MIT"),
)


class AboutGroup(SettingGroup):
    """Version, intended use and licences."""

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
        self.add(self._works(theme))

    def _works(self, theme: Theme) -> QWidget:
        works = QWidget()
        column = QVBoxLayout(works)
        column.setContentsMargins(0, 14, 0, 14)
        column.setSpacing(8)
        column.addWidget(PlainLabel(theme, self.tr("It is built with"), role="value", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (name, licence) in enumerate(_WORKS):
            grid.addWidget(PlainLabel(theme, name, role="label", color="ink2"), row, 0)
            grid.addWidget(PlainLabel(theme, licence, role="label", color="ink2", wrap=True), row, 1)
        column.addLayout(grid)
        return works
