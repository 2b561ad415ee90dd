"""The group Backups: the newest one, another one now, a second folder, and the way back to an older history."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from matcompanion.controllers.backups import BackupsController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.safekeeping import BackupState, Outcome
from matcompanion.domain.settings import Settings
from matcompanion.ui import wording_safekeeping as words
from matcompanion.ui.announce import announce
from matcompanion.ui.pages.settings.group import SettingGroup
from matcompanion.ui.pages.settings.own_pattern import CautionBox
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.choice_field import ChoiceField
from matcompanion.ui.widgets.confirmation import Confirmation
from matcompanion.ui.widgets.file_question import FileQuestion
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.selectable_text import SelectableText

_MOST_LISTED = 20
_ANOTHER_FILE = "another file"


class BackupsGroup(SettingGroup):
    """Shows what *backups* knows, and asks it for what the person wants."""

    def __init__(self, theme: Theme, settings: SettingsController, backups: BackupsController) -> None:
        super().__init__(theme)
        self.set_title(words.tr("Backups"), words.tr("Checked copies, made after a day with something new."))
        self._settings, self._backups = settings, backups
        self._wanted: Path | None = None
        self.back_up_now = Button(theme, words.tr("Back up now"), kind="outline")
        self.copy = Button(theme, words.tr("Save a copy"), kind="outline")
        self.choose_second = Button(theme, words.tr("Choose a folder"), kind="outline")
        self.forget_second = Button(theme, words.tr("No second folder"), kind="ghost")
        self.older = ChoiceField(theme, None, "", words.tr("Restore a backup"))
        self.older.hug()
        self.told = PlainLabel(theme, role="label", color="ink2", wrap=True)
        self.told.setContentsMargins(0, 0, 0, 12)
        self.told.hide()
        self.trouble = CautionBox(theme, below=12)
        self.second_trouble = CautionBox(theme, below=12)
        self.question = Confirmation(theme, yes=words.tr("Restore"), no=words.tr("Keep my history"), below=12)
        self._second_path = SelectableText(theme, words.tr("Second folder"), "")
        self._second_path.hide()
        self._copy_question, self._folder_question = FileQuestion(self), FileQuestion(self)
        self._file_question = FileQuestion(self)
        self._lay_out()
        self._connect()
        self._show(backups.state)
        self._show_second(settings.settings)

    def _lay_out(self) -> None:
        self._newest = self.add_row(words.tr("Newest backup"), "", self.back_up_now)
        self.add_below(self.told)
        self.add_below(self.trouble)
        self.add_row(words.tr("A copy elsewhere"), words.tr("One file, on a USB stick for example."), self.copy)
        buttons = QWidget()
        column = QVBoxLayout(buttons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.choose_second)
        column.addWidget(self.forget_second)
        buttons.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self.add_row(
            words.tr("Second folder"), words.tr("Each backup goes there too. Another disk is best."), buttons
        )
        self.add_below(self._second_path)
        self.add_below(self.second_trouble)
        self.add_row(words.tr("Restore a backup"), words.tr("Your present history is kept aside."), self.older)
        self.add_below(self.question)

    def _connect(self) -> None:
        self.back_up_now.clicked.connect(self._back_up)
        self.copy.clicked.connect(self._ask_for_copy)
        self.choose_second.clicked.connect(self._ask_for_folder)
        self.forget_second.clicked.connect(self._forget_second)
        self.older.chosen.connect(self._ask_about)
        self.question.confirmed.connect(self._restore)
        self.question.declined.connect(self._stay)
        self._copy_question.answered.connect(self._save_copy)
        self._folder_question.answered.connect(self._take_folder)
        self._file_question.answered.connect(self._ask_about_file)
        self._backups.changed.connect(self._show)
        self._backups.ended.connect(self._tell)
        self._settings.changed.connect(self._show_second)

    def showEvent(self, event: QShowEvent) -> None:
        """Look which backups there are."""
        super().showEvent(event)
        if not event.spontaneous():
            self._backups.refresh()

    # Showing --------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _show(self, state: BackupState) -> None:
        newest = state.backups[0] if state.backups else None
        none = words.tr("None yet. The first comes after a session.")
        self._newest.set_description(none if newest is None else words.backup(newest))
        self.second_trouble.say(state.second_trouble)
        listed = state.backups[:_MOST_LISTED]
        options: list[tuple[object, str, str | None]] = [(one.path, words.backup(one), None) for one in listed]
        another = words.tr("Another file")
        self.older.set_options([(None, words.tr("Choose"), None), *options, (_ANOTHER_FILE, another, None)])
        self._listed = {one.path: one for one in listed}

    @Slot(object)
    def _show_second(self, settings: Settings) -> None:
        there = bool(settings.backup_folder)
        self._second_path.setPlainText(settings.backup_folder)
        self._second_path.setVisible(there)
        self.forget_second.setVisible(there)
        if not there:
            self.second_trouble.say("")

    @Slot(object)
    def _tell(self, outcome: Outcome) -> None:
        """Say what became of what was asked for."""
        self._set_busy(busy=False)
        said = words.outcome(outcome)
        self.trouble.say(said if outcome.trouble else "")
        self.told.setText("" if outcome.trouble else said)
        self.told.setVisible(not outcome.trouble)
        announce(self, said)

    def _set_busy(self, *, busy: bool) -> None:
        for control in (self.back_up_now, self.copy, self.older):
            control.setEnabled(not busy)

    # Asking ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _back_up(self) -> None:
        self._set_busy(busy=True)
        self._backups.back_up()

    @Slot()
    def _ask_for_copy(self) -> None:
        filters = ((words.tr("Copies of the history"), "db"),)
        self._copy_question.ask_to_save(words.tr("Save a copy"), "matcompanion", filters)

    @Slot(object)
    def _save_copy(self, file: Path) -> None:
        self._set_busy(busy=True)
        self._backups.save_copy(file)

    @Slot()
    def _ask_for_folder(self) -> None:
        self._folder_question.ask_for_folder(words.tr("Second folder for the backups"))

    @Slot(object)
    def _take_folder(self, folder: Path) -> None:
        if folder.resolve() == self._backups.folder.resolve():
            self.second_trouble.say(words.tr("The backups are in this folder already; choose another one."))
            return
        self.second_trouble.say("")
        self._settings.change(backup_folder=str(folder))

    @Slot()
    def _forget_second(self) -> None:
        self._settings.change(backup_folder="")
        self.choose_second.setFocus()

    @Slot(object)
    def _ask_about(self, chosen: object) -> None:
        if chosen == _ANOTHER_FILE:
            self.older.set_value(None)
            filters = ((words.tr("Copies of the history"), "db"),)
            self._file_question.ask_to_open(words.tr("Restore from a file"), filters)
        elif isinstance(chosen, Path):
            self._wanted = chosen
            self.question.ask(words.restore_question(self._listed[chosen]))
        else:
            self._wanted = None
            self.question.hide()

    @Slot(object)
    def _ask_about_file(self, file: Path) -> None:
        self._wanted = file
        self.question.ask(words.restore_file_question(file))

    @Slot()
    def _restore(self) -> None:
        if self._wanted is not None:
            self._set_busy(busy=True)
            self._backups.restore(self._wanted)
        self._stay()

    @Slot()
    def _stay(self) -> None:
        self._wanted = None
        self.older.set_value(None)
        self.older.setFocus()
