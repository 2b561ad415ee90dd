"""Why the plan is as it is, in the place of the figure: to read, to copy from, and to close again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Learning
from matcompanion.domain.guide import sources_of
from matcompanion.ui import wording, wording_learn, wording_rung
from matcompanion.ui.pages.choose.side_panel import SidePanel
from matcompanion.ui.pages.choose.why import OWN_ANSWERS, Line, Part
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.selectable_text import SelectableText


class WhyPanel(SidePanel):
    """Shows parts, each line with where it comes from, and at the end the studies to look up."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Close the reasons"))
        self.title.setText(self.tr("Why this plan"))
        self._headings: list[Heading] = []
        self._shown: tuple[Part, ...] = ()

    def show_parts(self, parts: Sequence[Part], learning: Learning) -> None:
        """Show *parts* in the place of those before; where they are the same, nothing moves."""
        if tuple(parts) == self._shown:
            return
        self._shown = tuple(parts)
        self.clear()
        self._headings = []
        for part in parts:
            self._add_heading(part.heading)
            for line in part.lines:
                self.column.addWidget(_LineView(self._theme, line, learning))
        self._add_studies(parts, learning)
        self.column.addStretch(1)
        self._inside.adjustSize()

    def _add_heading(self, text: str) -> None:
        heading = Heading(self._theme, text)
        if self._headings:
            self.column.addSpacing(14)
        self._headings.append(heading)
        self.column.addWidget(heading)

    def _add_studies(self, parts: Sequence[Part], learning: Learning) -> None:
        """Show once where each study that was named can be found, to be copied."""
        named = [name for part in parts for line in part.lines for name in sources_of(line.source)]
        studies = [learning.studies[name] for name in dict.fromkeys(named) if name in learning.studies]
        if not studies:
            return
        self._add_heading(self.tr("The studies"))
        for study in studies:
            name = wording.content(study.name)
            address = wording_learn.address(study)
            self.column.addSpacing(4)
            self.column.addWidget(PlainLabel(self._theme, name, wrap=True))
            words = wording_rung.tr("Address of the study {name}").format(name=name)
            self.column.addWidget(SelectableText(self._theme, words, address))

    def go_to(self, index: int) -> None:
        """Scroll to the part at *index*."""
        self.column.activate()
        heading = self._headings[index]
        self.reader.verticalScrollBar().setValue(heading.y() if index else 0)


class _LineView(QWidget):
    """One line, and below it where it comes from."""

    def __init__(self, theme: Theme, line: Line, learning: Learning) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(1)
        column.addWidget(PlainLabel(theme, line.text, wrap=True))
        if not line.source:
            return
        from_where = (
            wording_rung.tr("From: your own answers")
            if line.source == OWN_ANSWERS
            else wording_learn.sources(line.source, learning)
        )
        column.addWidget(PlainLabel(theme, from_where, role="caption", color="ink2", wrap=True))
