"""All statements of the safety check, one below the other, to be ticked when they are true."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.screening import Answer
from matcompanion.domain.screening_items import Kept, Screening
from matcompanion.ui import wording
from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.pages.safety.item_box import ItemBox
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Questions(QWidget):
    """The list; ``changed`` whenever the person ticks or answers something. The arrows walk through it."""

    changed = Signal()
    moved_to = Signal(object)  # what the person looks at now, a widget

    def __init__(self, theme: Theme, catalogue: Catalogue, screening: Screening) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What is true for you"))
        give_role(self, QAccessible.Role.Grouping)
        self.boxes: dict[str, ItemBox] = {}
        self._top: list[ItemBox] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        group = ""
        for item in screening.items.values():
            if item.follows is not None or item.kept is Kept.LEAFLET:  # that is asked with the mat
                continue
            if item.group != group:
                group = item.group
                heading = PlainLabel(
                    theme, wording.content(screening.groups[group]), role="label_strong", color="ink2"
                )
                heading.setContentsMargins(14, 14 if self._top else 0, 14, 4)
                column.addWidget(heading)
            followers = tuple(ItemBox(theme, catalogue, each) for each in screening.followers(item.id))
            box = ItemBox(theme, catalogue, item, followers)
            box.changed.connect(self._tell)
            box.grown.connect(self.moved_to)
            column.addWidget(box)
            self._top.append(box)
            self.boxes |= {each.item.id: each for each in (box, *followers)}
        column.addStretch(1)

    @property
    def count(self) -> int:
        """How many statements are asked at first."""
        return len(self._top)

    @property
    def given(self) -> tuple[Answer, ...]:
        """What is ticked, with what was answered to it."""
        return tuple(answer for box in self._top for answer in box.given)

    def set_today(self, today: date) -> None:
        """Take note of which day it is: the page may have been made days ago."""
        for box in self._top:
            box.set_today(today)

    def set_given(self, answers: tuple[Answer, ...]) -> None:
        """Show *answers*; whatever else is there is not ticked."""
        by_item = {answer.item: answer for answer in answers}
        self.blockSignals(True)
        for box in self._top:
            box.set_given(by_item)
        self.blockSignals(False)

    def begin(self) -> None:
        """Give the keyboard to the first statement."""
        self._top[0].row.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from statement to statement by the arrows, to the ends by Home and End."""
        rows = [box.row for box in self.boxes.values() if box.row.isVisible()]
        place = next((i for i, row in enumerate(rows) if row.hasFocus()), None)
        key = Qt.Key(event.key())
        if place is None:
            event.ignore()
            return
        if key in _STEPS:
            place = max(0, min(len(rows) - 1, place + _STEPS[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            place = 0 if key == Qt.Key.Key_Home else len(rows) - 1
        else:
            event.ignore()
            return
        rows[place].setFocus(Qt.FocusReason.TabFocusReason)
        self.moved_to.emit(rows[place])
