"""The groups about what speaks against the mat: the answers of the safety check, and what the mat is like."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from matcompanion.controllers.screening import ScreeningController
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.screening import Answers, MatProfile, because
from matcompanion.ui import wording
from matcompanion.ui import wording_screening as words
from matcompanion.ui.announce import announce
from matcompanion.ui.pages.settings.group import SettingGroup
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.switch import Switch


class SafetyGroup(SettingGroup):
    """What was answered, and the ways to change or delete it; ``change_requested`` asks for the questions."""

    change_requested = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue, screening: ScreeningController) -> None:
        super().__init__(theme)
        self._catalogue, self._screening = catalogue, screening
        self._deleted: tuple[Answers, tuple[str, ...], bool] | None = None
        content = screening.screening
        self.set_title(self.tr("Safety answers"), wording.content(content.intended_use))
        self.change = Button(theme, "", kind="outline")
        self.keep = Switch(theme, self.tr("Keep my answers for the next time"))
        self.delete = Button(theme, "", kind="outline")
        self.answered = self.add_row(self.tr("What is true for you"), "", self.change)
        self._keep_row = self.add_row(
            self.tr("Keep my answers"),
            self.tr("On this computer, for the next time. Off: used until you close the program."),
            self.keep,
        )
        self._delete_row = self.add_row("", "", self.delete)
        self.change.clicked.connect(self.change_requested)
        self.keep.toggled.connect(self._keep)
        self.delete.clicked.connect(self._delete_or_undo)
        screening.changed.connect(self._show)
        self._show()

    @Slot(bool)
    def _keep(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        answers = self._screening.answers
        if answers is not None and on is not self._screening.keeps:
            self._screening.remember(answers, self._screening.today_items, keep=on)

    @Slot()
    def _delete_or_undo(self) -> None:
        screening, deleted = self._screening, self._deleted
        if deleted is not None:
            answers, today, keep = deleted
            screening.remember(answers, today, keep=keep)
        elif screening.answers is not None:
            self._deleted = screening.answers, screening.today_items, screening.keeps
            screening.forget()
            announce(self, self.tr("Your answers are deleted."))

    @Slot()
    def _show(self) -> None:
        screening, answers = self._screening, self._screening.answers
        there = answers is not None
        if there:
            self._deleted = None
        self.answered.set_description(self._summary() if answers is not None else self._nothing())
        self.change.setText(self.tr("Change") if there else self.tr("Answer"))
        self.change.setAccessibleName(
            self.tr("Change the safety answers") if there else self.tr("Answer the safety questions")
        )
        self.keep.setChecked(screening.keeps)
        self.set_part_visible(self._keep_row, visible=there)
        undo = self._deleted is not None
        self.set_part_visible(self._delete_row, visible=there or undo)
        self._delete_row.set_title(self.tr("Deleted") if undo else self.tr("Delete my answers"))
        self._delete_row.set_description(
            self.tr("Your answers are gone; your history is not touched.")
            if undo
            else self.tr("Then the mat waits until you answer anew. Your history stays.")
        )
        self.delete.set_kind("outline" if undo else "danger")
        self.delete.setText(self.tr("Undo") if undo else self.tr("Delete"))
        self.delete.setAccessibleName(
            self.tr("Undo deleting the answers") if undo else self.tr("Delete the safety answers")
        )

    def _nothing(self) -> str:
        return self.tr("Not answered. The mat waits; breathing and rest are open.")

    def _summary(self) -> str:
        """Return when it was answered, and what of it is true with what follows."""
        screening = self._screening
        answers, items = screening.answers, screening.screening.items
        if answers is None:
            return self._nothing()
        lines = [self.tr("Answered on {day}.").format(day=words.day(answers.answered_on))]
        for item in items.values():
            answer = answers.of(item.id)
            if answer is None and item.id not in screening.today_items:
                continue
            areas = answer.areas if answer is not None else ()
            asked = answer.asked_on if answer is not None and item.until_asked else None
            parts = [f"•  {wording.content(item.question)}."]
            if asked is not None:
                parts.append(self.tr("Asked on {day}.").format(day=words.day(asked)))
            elif item.until_asked:
                parts.append(wording.whom(because(item)))
            parts.append(words.consequences(self._catalogue, item, areas=areas, asked=asked is not None))
            lines.append(" ".join(filter(None, parts)))
        if len(lines) == 1:
            lines.append(self.tr("Nothing speaks against the mat."))
        return "\n".join(lines)


class MatGroup(SettingGroup):
    """What the mat is like; plans follow it."""

    def __init__(self, theme: Theme, screening: ScreeningController) -> None:
        super().__init__(theme)
        self._screening, self._is_showing = screening, False
        self.set_title(self.tr("Your mat"))
        self.pillow = Switch(theme, self.tr("Pillow with points"))
        self.only_pillow = Switch(theme, self.tr("Only the pillow"))
        self.magnets = Switch(theme, self.tr("Magnets"))
        self.leaflet = Switch(theme, self.tr("The leaflet says not to stand on it"))
        self.add_row(self.tr("Pillow with points"), self.tr("Off: no plan needs one."), self.pillow)
        self._only = self.add_row(self.tr("Only the pillow"), self.tr("On: no plan needs a mat."), self.only_pillow)
        self.add_row(
            self.tr("Magnets"), self.tr("Some mats have them. They can disturb a pacemaker or a pump."), self.magnets
        )
        self.add_row(
            self.tr("The leaflet says not to stand on it"), self.tr("On: standing is left out."), self.leaflet
        )
        for switch in (self.pillow, self.only_pillow, self.magnets, self.leaflet):
            switch.toggled.connect(self._change)
        screening.changed.connect(self._show)
        self._show()

    @Slot()
    def _change(self) -> None:
        if self._is_showing:
            return
        told = MatProfile.told(
            pillow=self.pillow.isChecked(),
            only_pillow=self.only_pillow.isChecked(),
            magnets=self.magnets.isChecked(),
            leaflet=self.leaflet.isChecked(),
        )
        self._screening.change_mat(told)

    @Slot()
    def _show(self) -> None:
        mat = self._screening.mat
        self._is_showing = True
        self.pillow.setChecked(mat.pillow_is_there)
        self.only_pillow.setChecked(mat.only_pillow)
        self.set_part_visible(self._only, visible=mat.pillow_is_there)
        self.magnets.setChecked(mat.has_magnets)
        self.leaflet.setChecked(mat.leaflet_forbids_standing)
        self._is_showing = False
