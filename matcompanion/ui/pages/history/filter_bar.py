"""What narrows the table down beside the search: kind, area, and how far back; and how many are left."""

from __future__ import annotations

from PySide6.QtCore import Signal
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


class FilterBar(QWidget):
    """``changed`` when the person chooses, ``all_requested`` when they want to see everything again."""

    changed = Signal()
    all_requested = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self.kind = _field(theme, words.tr("Kind shown"))
        self.area = _field(theme, words.tr("Area shown"))
        self.days = _field(theme, words.tr("Days shown"))
        self.kind.set_options(
            [(None, words.tr("All kinds"), None), *((kind, wording.kind(kind), None) for kind in Kind)]
        )
        names = [(area, wording.area(catalogue, area), None) for area in wording_search.sorted_areas(catalogue)]
        self.area.set_options([(None, words.tr("All areas"), None), *names])
        self.days.set_options([(days, wording_search.days(days), None) for days in (None, *wording_search.DAYS)])
        self._count = PlainLabel(theme, role="label", color="ink2")
        self._count.setMinimumHeight(theme.scaled(44))
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


def _field(theme: Theme, name: str) -> ChoiceField:
    field = ChoiceField(theme, None, "", name)
    policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    field.setSizePolicy(policy)
    return field
