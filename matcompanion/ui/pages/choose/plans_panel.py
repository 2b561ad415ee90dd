"""The plans that a person keeps, in the place of the figure: used, given as a file, taken from one, removed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from matcompanion.controllers.own_plans import OwnPlansController, Taken
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.own_plan import LONGEST_NAME, Fitting
from matcompanion.domain.plan_file import PlanFileFault
from matcompanion.domain.settings import OwnPlan
from matcompanion.ui import wording_plans as words
from matcompanion.ui.announce import announce
from matcompanion.ui.pages.choose.plan_row import PlanRow, Said
from matcompanion.ui.pages.choose.side_panel import SidePanel
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.file_question import FileQuestion
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel

_FORM = "toml"


class PlansPanel(SidePanel):
    """Shows the plans of *plans* and asks for what is pressed."""

    def __init__(self, theme: Theme, catalogue: Catalogue, plans: OwnPlansController) -> None:
        super().__init__(theme, words.tr("Close the plans"))
        self._catalogue, self._plans = catalogue, plans
        self._to_save: tuple[OwnPlan, ...] = ()
        self._before: tuple[OwnPlan, ...] | None = None
        self._suggested = ""
        self.title.setText(words.tr("Your plans"))
        self.questions = FileQuestion(self)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(words.tr("Name of the plan"))
        self.keep = Button(theme, words.tr("Keep"), kind="soft")
        self.keep.setAccessibleName(words.tr("Keep the plan of the card"))
        self.save = Button(theme, words.tr("Save as a file"), kind="ghost", icon_name="export", wraps=True)
        self.save.setAccessibleName(words.tr("Save the plan of the card as a file"))
        self.open = Button(theme, words.tr("Open a plan file"), kind="outline", icon_name="import", wraps=True)
        self.said = Said(theme)
        self._rows, self._after_card, self._after_file = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._rows.setSpacing(0)
        self._after_card.addWidget(self.said)
        self._full = PlainLabel(theme, words.full(), role="label", color="ink2", wrap=True)
        self._none = PlainLabel(theme, words.tr("None yet."), color="ink2", wrap=True)
        self._lay_out()
        self._connect()
        self._show_plans()
        self._dress()

    def _lay_out(self) -> None:
        column, theme = self.column, self._theme
        column.addWidget(
            PlainLabel(
                theme,
                words.tr("Keep what the card shows under a name, or save it as a file for somebody else."),
                color="ink2",
                wrap=True,
            )
        )
        column.addSpacing(6)
        column.addWidget(PlainLabel(theme, words.tr("Name"), role="caption", color="ink2"))
        column.addWidget(self.name)
        column.addSpacing(8)
        column.addWidget(_in_a_row(self.keep, self.save))
        column.addWidget(self._full)
        column.addLayout(self._after_card)
        column.addSpacing(14)
        column.addWidget(Heading(theme, words.tr("Kept")))
        column.addWidget(self._none)
        column.addLayout(self._rows)
        column.addSpacing(14)
        column.addWidget(Heading(theme, words.tr("From a file")))
        column.addWidget(
            PlainLabel(
                theme,
                words.tr(
                    "A therapist or a maker can give you a plan as a .toml file. "
                    "The limits of your level and your answers hold for it too."
                ),
                color="ink2",
                wrap=True,
            )
        )
        column.addSpacing(6)
        column.addWidget(_in_a_row(self.open))
        column.addLayout(self._after_file)
        column.addStretch(1)

    def _connect(self) -> None:
        plans = self._plans
        self.keep.clicked.connect(self._keep)
        self.name.returnPressed.connect(self._keep)
        self.name.textChanged.connect(self._show_room)
        self.save.clicked.connect(self._ask_to_save)
        self.open.clicked.connect(self._ask_to_open)
        self.questions.answered.connect(self._take_file)
        self.said.undo.clicked.connect(self._undo)
        plans.changed.connect(self._show_plans)
        plans.used.connect(self._tell_used)
        plans.taken.connect(self._tell_taken)
        plans.refused.connect(self._tell_refused)
        plans.saved.connect(self._tell_saved)
        plans.unsaved.connect(self._tell_unsaved)
        self._theme.changed.connect(self._dress)

    def suggest_name(self, name: str) -> None:
        """Offer *name* for the plan on the card, unless the person has written another."""
        if self.name.text() in ("", self._suggested):
            self._suggested = name
            self.name.setText(name)
            self.name.setCursorPosition(0)

    def begin(self) -> None:
        """Take the keyboard."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def rows(self) -> list[PlanRow]:
        """The plans as they are shown."""
        items = (self._rows.itemAt(place) for place in range(self._rows.count()))
        return [row for item in items if item is not None and isinstance(row := item.widget(), PlanRow)]

    @Slot()
    def _show_plans(self) -> None:
        for row in self.rows:
            if row.own not in self._plans.plans:
                self._rows.removeWidget(row)
                row.hide()
                row.deleteLater()
        there = [row.own for row in self.rows]
        for place, own in enumerate(self._plans.plans):
            if own not in there:
                row = PlanRow(self._theme, self._catalogue, own)
                row.use_asked.connect(self._use)
                row.save_asked.connect(self._save_one)
                row.remove_asked.connect(self._remove)
                rows = self.rows
                self._rows.insertWidget(self._rows.indexOf(rows[place]) if place < len(rows) else -1, row)
        self._none.setVisible(not self._plans.plans)
        self._show_room()

    @Slot()
    def _show_room(self) -> None:
        named = bool(self.name.text().strip())
        self.keep.setEnabled(named and not self._plans.full)
        self.keep.setAccessibleDescription(words.full() if self._plans.full else "")
        self._full.setVisible(self._plans.full)
        self.save.setEnabled(named)

    @Slot()
    def _dress(self) -> None:
        self.name.setFont(self._theme.font("body"))
        self.name.setMinimumHeight(self._theme.control_height(44))

    # What is pressed ------------------------------------------------------------------------------------------------

    @Slot()
    def _keep(self) -> None:
        name = self.name.text()
        if not self.keep.isEnabled():
            return
        kept = self._plans.keep(name)
        self._move_said(self._after_card)
        self._say(words.tr("{name} is kept.").format(name=name.strip()) if kept else words.tr("It is kept already."))

    @Slot(object)
    def _use(self, own: OwnPlan) -> None:
        self._move_below(own)
        self._plans.use(own)

    @Slot(object)
    def _remove(self, own: OwnPlan) -> None:
        before = self._plans.plans
        self._move_below(own)
        self._plans.remove(own)
        self._say(words.tr("Removed: {name}").format(name=own.name), undo=before)
        self.said.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _undo(self) -> None:
        if self._before is not None:
            self._plans.put_back(self._before)
        self.said.say("")
        self.begin()

    @Slot()
    def _ask_to_save(self) -> None:
        self._move_said(self._after_card)
        self._ask_where(self._plans.now(self.name.text()))

    @Slot(object)
    def _save_one(self, own: OwnPlan) -> None:
        self._move_below(own)
        self._ask_where(own)

    def _ask_where(self, own: OwnPlan) -> None:
        self._to_save = (own,)
        self.questions.ask_to_save(words.tr("Save the plan"), _file_name(own.name), ((words.tr("Plans"), _FORM),))

    @Slot()
    def _ask_to_open(self) -> None:
        self._to_save = ()
        self._move_said(self._after_file)
        self.questions.ask_to_open(words.tr("Open a plan file"), ((words.tr("Plans"), _FORM),))

    @Slot(object)
    def _take_file(self, path: Path) -> None:
        if self._to_save:
            self._plans.save(self._to_save, path)
        else:
            self._plans.read(path)

    # What came of it ------------------------------------------------------------------------------------------------

    @Slot(object, object)
    def _tell_used(self, own: OwnPlan, fitting: Fitting) -> None:
        self._say(words.used(own, fitting), trouble=fitting.plan is None)

    @Slot(object)
    def _tell_taken(self, taken: Taken) -> None:
        self._say(words.taken(taken))

    @Slot(str, object)
    def _tell_refused(self, name: str, fault: PlanFileFault) -> None:
        self._say(words.refused(name, fault), trouble=True)

    @Slot(object)
    def _tell_saved(self, path: Path) -> None:
        self._say(words.tr("Saved {name} in {folder}.").format(name=path.name, folder=path.parent.name))

    @Slot(str, str)
    def _tell_unsaved(self, name: str, why: str) -> None:
        self._say(words.tr("{name} could not be written ({why}).").format(name=name, why=why), trouble=True)

    def _move_below(self, own: OwnPlan) -> None:
        """Let what comes of it be said below the row of *own*."""
        self._move_said(self._rows, next((place for place, row in enumerate(self.rows, 1) if row.own == own), 0))

    def _move_said(self, where: QVBoxLayout, place: int = 0) -> None:
        self.said.say("")
        for layout in (self._rows, self._after_card, self._after_file):
            layout.removeWidget(self.said)
        where.insertWidget(place, self.said)

    def _say(self, text: str, *, trouble: bool = False, undo: tuple[OwnPlan, ...] | None = None) -> None:
        self._before = undo
        self.said.say(text, trouble=trouble, undo=undo is not None)
        self._inside.adjustSize()
        self.reader.ensureWidgetVisible(self.said)
        announce(self, text)


def _in_a_row(*buttons: Button) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, gap=8)
    for button in buttons:
        flow.addWidget(button)
    return row


def _file_name(name: str) -> str:
    """Return *name* as every system takes it for a file."""
    return "".join(c if c.isalnum() or c in " ,-_()" else "-" for c in name).strip(" .-") or "plan"
