"""The group Reminders: times and days, and what this desktop has to let them come while the window is away."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.controllers.at_login import AtLoginController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.reminders import MOST_REMINDERS
from matcompanion.domain.settings import Reminder, Settings
from matcompanion.ui import wording_reminders as words
from matcompanion.ui.pages.settings.group import SettingGroup, SettingRow, hugging
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button, Chip
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.stepper import Stepper
from matcompanion.ui.widgets.switch import Switch

_HOUR, _LAST_MINUTE, _STEP = 60, 24 * 60 - 1, 15
_OFFERED = ((20, 0), (12, 30), (7, 30), (16, 0))
_DAY_GAP = 6


class Desktop(Protocol):
    """What this desktop has."""

    @property
    def has_tray(self) -> bool:
        """Whether there is a tray now."""
        ...


class ReminderRow(QWidget):
    """One reminder; ``changed`` brings it as it was set, ``removed`` comes when it shall go."""

    changed = Signal(object)  # Reminder
    removed = Signal()

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._reminder, self._is_showing = Reminder(0, 0), False
        self.time = Stepper(
            theme,
            words.tr("Time of reminder {n}").format(n=number),
            say=words.clock_time,
            read=words.clock_minutes,
            step=_STEP,
        )
        hugging(self.time, (0, _LAST_MINUTE))
        self.remove = Button(theme, words.tr("Remove"), kind="ghost")
        self.remove.setAccessibleName(words.tr("Remove reminder {n}").format(n=number))
        self.days: dict[int, Chip] = {}
        days = QWidget()
        flow = FlowLayout(days, gap=_DAY_GAP)
        for day in words.days_in_order():
            chip = Chip(theme, words.day(day, short=True))
            chip.setAccessibleName(words.tr("{day}, reminder {n}").format(day=words.day(day), n=number))
            chip.toggled.connect(self._change_days)
            flow.addWidget(chip)
            self.days[day] = chip
        self._head = SettingRow(theme, words.tr("Reminder {n}").format(n=number), "", self.time)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(days)
        flow.addWidget(self.remove)
        self.time.changed.connect(self._change_time)
        self.remove.clicked.connect(self.removed)

    def show_reminder(self, reminder: Reminder) -> None:
        """Show *reminder* without telling anybody."""
        self._reminder = reminder
        self.time.set_value(reminder.hour * _HOUR + reminder.minute)
        self._is_showing = True
        for day, chip in self.days.items():
            chip.setChecked(day in reminder.days)
        self._is_showing = False
        self._head.set_description("" if reminder.days else words.tr("On no day, so it does not come."))

    @Slot(int)
    def _change_time(self, minutes: int) -> None:
        self.changed.emit(Reminder(minutes // _HOUR, minutes % _HOUR, self._reminder.days))

    @Slot()
    def _change_days(self) -> None:
        if self._is_showing:
            return
        days = tuple(sorted(day for day, chip in self.days.items() if chip.isChecked()))
        self.changed.emit(Reminder(self._reminder.hour, self._reminder.minute, days))


class ReminderGroup(SettingGroup):
    """The reminders of *settings*. What the desktop has is offered once ``set_desktop`` has said it."""

    def __init__(self, theme: Theme, settings: SettingsController) -> None:
        super().__init__(theme)
        self._settings = settings
        self._at_login: AtLoginController | None = None
        self.set_title(words.tr("Reminders"), words.tr("A quiet word when you want one. Never during a session."))
        self.rows: list[ReminderRow] = []
        rows = QWidget()
        self._rows = QVBoxLayout(rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.add(rows)
        self.add_one = Button(theme, words.tr("Add a reminder"), kind="outline", icon_name="plus")
        self._add_row = self.add_row("", "", self.add_one)
        self.tray = Switch(theme, words.tr("Stay in the tray"))
        self._tray_row = self.add_row(words.tr("Stay in the tray"), "", self.tray)
        self.login = Switch(theme, words.tr("Start at login"))
        self._login_row = self.add_row(
            words.tr("Start at login"), words.tr("Without the window, where there is a tray."), self.login
        )
        self.set_part_visible(self._tray_row, visible=False)
        self.set_part_visible(self._login_row, visible=False)
        self.add_one.clicked.connect(self._add)
        self.tray.toggled.connect(self._change_tray)
        self.login.toggled.connect(self._change_login)
        settings.changed.connect(self._show)
        self._show(settings.settings)

    def set_desktop(self, desktop: Desktop, at_login: AtLoginController) -> None:
        """Offer what *desktop* has; it may be asked again, for a tray comes and goes."""
        there = desktop.has_tray
        self.tray.setEnabled(there or self._settings.settings.stays_in_tray)
        self._tray_row.set_description(
            words.tr("Closing the window then only puts it away, and reminders still come.")
            if there
            else words.tr("This desktop has no tray. Reminders come while the window is open.")
        )
        self.set_part_visible(self._tray_row, visible=True)
        if self._at_login is None:
            self._at_login = at_login
            at_login.changed.connect(self._show_login)
        self._show_login()

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        for number in range(len(self.rows), len(settings.reminders)):
            row = ReminderRow(self._theme, number + 1)
            row.changed.connect(partial(self._change, number))
            row.removed.connect(partial(self._remove, number))
            self.rows.append(row)
            self._rows.addWidget(row)
        while len(self.rows) > len(settings.reminders):
            row = self.rows.pop()
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        for row, reminder in zip(self.rows, settings.reminders, strict=True):
            row.show_reminder(reminder)
        self._lines[self._add_row].setVisible(bool(self.rows))
        full = len(self.rows) >= MOST_REMINDERS
        self.add_one.setEnabled(not full)
        self._add_row.set_title(words.tr("None yet.") if not self.rows else "")
        self._add_row.set_description(
            words.tr("There can be {n} reminders at most.").format(n=MOST_REMINDERS)
            if full
            else words.tr("They come while Mat Companion is open.")
            if not settings.stays_in_tray
            else ""
        )
        self.tray.setChecked(settings.stays_in_tray)

    @Slot()
    def _show_login(self) -> None:
        if self._at_login is not None:
            self.set_part_visible(self._login_row, visible=self._at_login.possible)
            self.login.setEnabled(self._at_login.on is not None)
            self.login.setChecked(bool(self._at_login.on))

    @Slot()
    def _add(self) -> None:
        reminders = self._settings.settings.reminders
        taken = {(reminder.hour, reminder.minute) for reminder in reminders}
        hour, minute = next((time for time in _OFFERED if time not in taken), _OFFERED[0])
        self._settings.change(reminders=(*reminders, Reminder(hour, minute)))
        self.rows[-1].time.setFocus()

    def _change(self, number: int, reminder: object) -> None:
        reminders = self._settings.settings.reminders
        if isinstance(reminder, Reminder):
            self._settings.change(reminders=(*reminders[:number], reminder, *reminders[number + 1 :]))

    def _remove(self, number: int) -> None:
        reminders = self._settings.settings.reminders
        self._settings.change(reminders=(*reminders[:number], *reminders[number + 1 :]))
        (self.rows[min(number, len(self.rows) - 1)].remove if self.rows else self.add_one).setFocus()

    @Slot(bool)
    def _change_tray(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._settings.change(stays_in_tray=on)

    @Slot(bool)
    def _change_login(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        if self._at_login is not None and on is not self._at_login.on:
            self._at_login.switch(on=on)
