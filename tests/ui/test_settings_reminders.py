"""Reminders in Settings: several a day, by weekday, in the person's own way of writing times."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QSpinBox

from matcompanion import resources
from matcompanion.controllers.at_login import AtLoginController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.reminders import MOST_REMINDERS
from matcompanion.domain.settings import Reminder, Settings
from matcompanion.ui import wording_reminders as words
from matcompanion.ui.pages.settings.reminders import ReminderGroup
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.fakes import HeldJobs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WEEKDAYS = (0, 1, 2, 3, 4)


class Desktop:
    def __init__(self, has_tray: bool) -> None:
        self.has_tray = has_tray


@pytest.fixture(autouse=True)
def here(qapp: QApplication):
    """Germany: 20:00, and the week begins on Monday."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def settings(qapp: QApplication) -> SettingsController:
    return SettingsController(Settings(), lambda _settings: None, HeldJobs())


@pytest.fixture
def group(settings: SettingsController, qtbot: QtBot) -> ReminderGroup:
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    group = ReminderGroup(theme, settings)
    qtbot.addWidget(group)
    group.resize(640, 800)
    group.show()
    return group


def test_at_first_there_is_none_and_one_is_added_for_every_evening(
    group: ReminderGroup, settings: SettingsController
) -> None:
    assert group.rows == []

    group.add_one.click()
    group.add_one.click()

    assert settings.settings.reminders == (Reminder(20, 0), Reminder(12, 30))
    assert [row.findChild(QSpinBox).text() for row in group.rows] == ["20:00", "12:30"]


def test_a_day_is_switched_by_its_name(group: ReminderGroup, settings: SettingsController) -> None:
    settings.change(reminders=(Reminder(20, 0),))
    chips = {chip.accessibleName(): chip for chip in group.rows[0].days.values()}

    chips["Saturday, reminder 1"].click()
    chips["Sunday, reminder 1"].click()

    assert settings.settings.reminders == (Reminder(20, 0, WEEKDAYS),)
    chips["Sunday, reminder 1"].click()
    assert settings.settings.reminders == (Reminder(20, 0, (*WEEKDAYS, 6)),)


def test_a_time_is_typed_or_stepped(group: ReminderGroup, settings: SettingsController, qtbot: QtBot) -> None:
    settings.change(reminders=(Reminder(20, 0, WEEKDAYS),))
    spin = group.rows[0].findChild(QSpinBox)

    spin.selectAll()
    qtbot.keyClicks(spin, "7:10")
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    typed = settings.settings.reminders
    qtbot.keyClick(spin, Qt.Key.Key_Up)

    assert typed == (Reminder(7, 10, WEEKDAYS),)
    assert settings.settings.reminders == (Reminder(7, 15, WEEKDAYS),)


def test_on_no_day_it_says_that_it_does_not_come(group: ReminderGroup, settings: SettingsController) -> None:
    settings.change(reminders=(Reminder(20, 0, (2,)),))

    group.rows[0].days[2].click()

    assert settings.settings.reminders == (Reminder(20, 0, ()),)
    assert "On no day, so it does not come." in [w.text() for w in group.findChildren(PlainLabel)]


def test_one_is_removed_and_the_keyboard_stays_there(group: ReminderGroup, settings: SettingsController) -> None:
    settings.change(reminders=(Reminder(7, 0), Reminder(12, 0), Reminder(20, 0)))

    group.rows[1].remove.click()
    assert settings.settings.reminders == (Reminder(7, 0), Reminder(20, 0))
    assert group.rows[1].remove.hasFocus()
    group.rows[1].remove.click()
    group.rows[0].remove.click()

    assert settings.settings.reminders == ()
    assert group.add_one.hasFocus()


def test_there_are_no_more_than_can_be_overlooked(group: ReminderGroup, settings: SettingsController) -> None:
    for _ in range(MOST_REMINDERS):
        group.add_one.click()

    assert not group.add_one.isEnabled()


def test_what_the_desktop_has_not_is_said(group: ReminderGroup) -> None:
    assert group.tray.isHidden() or not group.tray.isVisible()

    group.set_desktop(Desktop(has_tray=False), AtLoginController(None, HeldJobs()))

    assert group.tray.isVisible()
    assert not group.tray.isEnabled()
    assert not group.login.isVisible()


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("20:30", 1230), ("20.30", 1230), ("2030", 1230), ("20", 1200), ("8 pm", 1200), ("8:15 p.m.", 1215),
        ("12 am", 0), ("12 pm", 720), ("0:05", 5), ("24:00", None), ("12:60", None), ("", None), ("soon", None),
    ],
)  # fmt: skip
def test_times_are_read_as_people_write_them(typed: str, minutes: int | None) -> None:
    assert words.clock_minutes(typed) == minutes


@pytest.mark.parametrize(("place", "first"), [("de_DE", 0), ("en_US", 6), ("ar_EG", 5)])
def test_the_week_begins_as_it_does_there(place: str, first: int) -> None:
    QLocale.setDefault(QLocale(place))

    assert words.days_in_order()[0] == first
    assert sorted(words.days_in_order()) == list(range(7))


@pytest.mark.parametrize("country", ["UnitedStates", "Germany", "UnitedKingdom"])
def test_every_time_that_is_shown_is_read_as_itself(country: str) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, getattr(QLocale.Country, country)))

    assert all(words.clock_minutes(words.clock_time(minutes)) == minutes for minutes in range(0, 1440, 5))
