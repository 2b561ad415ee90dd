"""A reminder is told once, when its time has come, while nothing disturbs."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from matcompanion.controllers.reminders import LONGEST_WAIT, RemindersController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.reminders import Due
from matcompanion.domain.settings import Reminder, Settings
from tests.fakes import NOON, FakeClock, HeldJobs


def at(minutes: float, days: tuple[int, ...] = tuple(range(7))) -> Reminder:
    """A reminder so many minutes after the clock of the test begins, by the clock of this computer."""
    when = NOON.astimezone() + timedelta(minutes=minutes)
    return Reminder(when.hour, when.minute, days)


class Desk:
    def __init__(self, *reminders: Reminder) -> None:
        self.clock = FakeClock()
        settings = Settings(reminders=reminders, day_starts_at_hour=0)
        self.settings = SettingsController(settings, lambda _settings: None, HeldJobs())
        self.busy = False
        self.told: list[Due] = []
        self.controller = RemindersController(self.settings, self.clock, lambda: self.busy)
        self.controller.due.connect(self.told.append)

    @property
    def timer(self) -> QTimer:
        return self.controller.findChild(QTimer)

    def pass_minutes(self, minutes: float) -> None:
        self.clock.advance(minutes * 60)
        self.controller.look()

    def told_at(self) -> list[datetime]:
        return [due.moment for due in self.told]


@pytest.fixture
def desk(qapp: QApplication):
    made = []

    def make(*reminders: Reminder) -> Desk:
        made.append(Desk(*reminders))
        return made[-1]

    yield make
    for each in made:
        each.controller.close()


def test_it_is_told_once_when_its_time_has_come(desk) -> None:
    here = desk(at(10))

    here.pass_minutes(9)
    early = list(here.told)
    for _ in range(5):
        here.pass_minutes(1)

    assert early == []
    assert here.told_at() == [(NOON + timedelta(minutes=10)).astimezone()]


def test_several_a_day_are_each_told(desk) -> None:
    here = desk(at(10), at(30), at(50))

    for _ in range(60):
        here.pass_minutes(1)

    assert [moment - NOON for moment in here.told_at()] == [timedelta(minutes=m) for m in (10, 30, 50)]


def test_what_would_disturb_is_not_told_then_nor_later(desk) -> None:
    here = desk(at(10))
    here.busy = True
    here.pass_minutes(11)
    here.busy = False

    here.pass_minutes(1)

    assert here.told == []


def test_one_that_is_set_now_does_not_come_for_the_time_before(desk) -> None:
    here = desk(at(60))
    here.clock.advance(20 * 60)

    here.settings.change(reminders=(at(15),))
    here.controller.look()

    assert here.told == []


def test_a_clock_that_is_set_is_noticed_soon(desk) -> None:
    here = desk(at(600))

    assert 0 < here.timer.interval() <= LONGEST_WAIT / timedelta(milliseconds=1) + 1
    here.clock.set_wall(NOON + timedelta(minutes=601))
    here.timer.timeout.emit()

    assert len(here.told) == 1


def test_close_to_its_time_it_waits_no_longer_than_to_that(desk) -> None:
    here = desk(at(10))
    here.clock.advance(10 * 60 - 2)

    here.controller.look()

    assert here.timer.interval() <= 2001


def test_without_reminders_nothing_ticks(desk) -> None:
    here = desk(at(10))

    here.settings.change(reminders=())

    assert not here.timer.isActive()
    assert here.controller.next is None


def test_a_day_that_is_not_wanted_is_left_out(desk) -> None:
    wednesday = (NOON + timedelta(minutes=10)).astimezone().weekday()
    here = desk(at(10, tuple(day for day in range(7) if day != wednesday)))

    here.pass_minutes(11)

    assert here.told == []
    assert here.controller.next.moment - NOON > timedelta(hours=20)
