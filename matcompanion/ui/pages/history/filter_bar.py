"""What narrows the table down beside the search: kind, area, and how far back; and how many are left."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Kind
from matcompanion.ui import wording, wording_search
from matcompanion.ui import wording_history as words
from matcompanion.ui.announce import announce
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.choice_field import ChoiceField
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.plain_label import PlainLabel

_GAP = 18
_ARROW = 26
_HEIGHT = 44


class FilterBar(QWidget):
    """``changed`` when the person chooses, ``all_requested`` when they want to see everything again."""

    changed = Signal()
    all_requested = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self._theme = theme
        self.kind = _Filter(theme, words.tr("Kind shown"))
        self.area = _Filter(theme, words.tr("Area shown"))
        self.days = _Filter(theme, words.tr("Days shown"))
        self.kind.set_options(
            [(None, words.tr("All kinds"), None), *((kind, wording.kind(kind), None) for kind in Kind)]
        )
        names = [(area, wording.area(catalogue, area), None) for area in wording_search.sorted_areas(catalogue)]
        self.area.set_options([(None, words.tr("All areas"), None), *names])
        self.days.set_options([(days, wording_search.days(days), None) for days in (None, *wording_search.DAYS)])
        self._count = PlainLabel(theme, role="label", color="ink2")
        self.show_all = Button(theme, words.tr("Show all"), kind="ghost")
        flow = FlowLayout(self, gap=_GAP)
        self._fields = (self.kind, self.area, self.days)
        for part in (*self._fields, self._count, self.show_all):
            flow.addWidget(part)
        for field in self._fields:
            field.chosen.connect(self.changed)
        self.show_all.clicked.connect(self.all_requested)
        self.clear()
        self.show_all.hide()
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def chosen_kind(self) -> Kind | None:
        """The kind that is chosen, or None for all."""
        return self.kind.value if isinstance(self.kind.value, Kind) else None

    @property
    def chosen_area(self) -> str | None:
        """The area that is chosen, or None for all."""
        return self.area.value if isinstance(self.area.value, str) else None

    @property
    def chosen_days(self) -> int | None:
        """How many days back, or None for all."""
        return self.days.value if isinstance(self.days.value, int) else None

    @property
    def count(self) -> str:
        """How many it says were found."""
        return self._count.text()

    @Slot()
    def _dress(self) -> None:
        self._count.setMinimumHeight(self._theme.control_height(_HEIGHT))

    def clear(self) -> None:
        """Choose everything, and tell nobody."""
        for field in self._fields:
            field.set_value(None)

    def show_count(self, found: int, total: int, *, narrowed: bool) -> None:
        """Say how many were found; where something is left out, offer to see everything again."""
        text = wording_search.count(found, total)
        if narrowed and text != self._count.text():
            announce(self, text)
        self._count.setText(text)
        if not narrowed and self.show_all.hasFocus():
            self.kind.setFocus()
        self.show_all.setVisible(narrowed)
        self.updateGeometry()


class _Filter(ChoiceField):
    """As wide as what is chosen, so that the fields stand like words in a row."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, None, "", name)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Return the height of everything in the row."""
        return max(super().heightForWidth(width), self._theme.control_height(_HEIGHT))

    def sizeHint(self) -> QSize:
        """Return the size of what is chosen."""
        words = QFontMetrics(self._theme.font("value")).horizontalAdvance(self.words)
        width = words + self._theme.scaled(_ARROW)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the same size."""
        return self.sizeHint()
