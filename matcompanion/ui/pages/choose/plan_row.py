"""The parts of the plans in the place of the figure: a row for each, and the line that says what came of a press."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.settings import OwnPlan
from matcompanion.ui import wording_plans as words
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.plain_label import PlainLabel


class PlanRow(QWidget):
    """One plan that is kept, and what can be done with it."""

    use_asked = Signal(object)  # OwnPlan
    save_asked = Signal(object)  # OwnPlan
    remove_asked = Signal(object)  # OwnPlan

    def __init__(self, theme: Theme, catalogue: Catalogue, own: OwnPlan) -> None:
        super().__init__()
        self.own = own
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(2)
        column.addWidget(PlainLabel(theme, own.name, role="value", wrap=True))
        lines = [words.summary(catalogue, own), own.note, words.tr("By {by}").format(by=own.by) if own.by else ""]
        for line in filter(None, lines):
            column.addWidget(PlainLabel(theme, line, role="label", color="ink2", wrap=True))
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=8)
        self.use = Button(theme, words.tr("Use"), kind="soft")
        self.save = Button(theme, words.tr("Save as a file"), kind="ghost", wraps=True)
        self.remove = Button(theme, words.tr("Remove"), kind="ghost")
        names = (words.tr("Use {name}"), words.tr("Save {name} as a file"), words.tr("Remove {name}"))
        for button, name in zip((self.use, self.save, self.remove), names, strict=True):
            button.setAccessibleName(name.format(name=own.name))
            flow.addWidget(button)
        self.use.clicked.connect(self._use)
        self.save.clicked.connect(self._save)
        self.remove.clicked.connect(self._remove)
        column.addSpacing(6)
        column.addWidget(buttons)

    @Slot()
    def _use(self) -> None:
        self.use_asked.emit(self.own)

    @Slot()
    def _save(self) -> None:
        self.save_asked.emit(self.own)

    @Slot()
    def _remove(self) -> None:
        self.remove_asked.emit(self.own)


class Said(QWidget):
    """What came of it; hidden while there is nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._card = Card(ground="accent", padding=(14, 8, 8, 8), spacing=8, horizontal=True)
        self._text = PlainLabel(theme, role="label", color="on_accent_soft", wrap=True)
        self.undo = Button(theme, words.tr("Undo"), kind="ghost", icon_name="undo")
        self._card.body.addWidget(self._text, 1)
        self._card.body.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 8)
        column.addWidget(self._card)
        self.say("")

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def say(self, text: str, *, trouble: bool = False, undo: bool = False) -> None:
        """Say *text*, or nothing."""
        self._text.setText(text)
        self._text.set_color("on_caution" if trouble else "on_accent_soft")
        self._card.setProperty("card", "caution" if trouble else "accent")
        self._card.style().polish(self._card)
        self.undo.setVisible(undo)
        self.setVisible(bool(text))
