"""Reminders, tray and login around the whole program: only what was asked for, and never a window that is lost."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from matcompanion.background import PATIENT_LOOKS, Background
from matcompanion.domain.session_instant import State
from matcompanion.domain.settings import Reminder
from matcompanion.ui.pages.settings import SettingsPage
from matcompanion.ui.widgets.notice import Notice
from tests.fakes import NOON, HeldJobs
from tests.program import Running

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)  # offscreen has no window manager


class FakeTray(QObject):
    """An icon in a tray that can vanish."""

    show_asked = Signal()
    quit_asked = Signal()

    def __init__(self, icon: object, name: str, *, show: str, leave: str, parent: QObject) -> None:
        super().__init__(parent)
        self.is_there, self.speaks = True, True
        self.said: list[tuple[str, str]] = []

    def say(self, title: str, text: str) -> bool:
        if self.speaks:
            self.said.append((title, text))
        return self.speaks

    def close(self) -> None:
        self.is_there = False


class Login:
    """A desktop that starts programs at login, or refuses to."""

    def __init__(self) -> None:
        self.on, self.refuses = False, False

    def is_on(self) -> bool:
        return self.on

    def switch(self, *, on: bool) -> bool:
        if self.refuses:
            raise PermissionError(13, "Permission denied")
        self.on = on
        return on


class Desk(Running):
    """The program with what is around its window; the test is the desktop."""

    def __init__(self, folder, **changes: object) -> None:
        super().__init__(folder)
        self.program.settings.change(**changes)
        self.tray_there, self.takes_notices = True, True
        self.notices: list[tuple[str, str]] = []
        self.slow, self.login = HeldJobs(), Login()
        self.background = self.surround()

    def surround(self, *, in_tray: bool = False) -> Background:
        return Background(
            self.program,
            self.slow,
            in_tray=in_tray,
            login=self.login,
            show=self._show,
            trays=lambda: self.tray_there,
            make_tray=FakeTray,  # type: ignore[arg-type] # a stand-in
        )

    def _show(self, _icon: str, title: str, text: str) -> bool:
        self.notices.append((title, text))
        return self.takes_notices

    def turn(self) -> None:
        super().turn()
        if hasattr(self, "slow"):
            self.slow.land()

    def remind(self) -> None:
        """Let the time of a reminder of five minutes past noon come, here."""
        self.clock.advance(5 * 60 + 1)
        self.background.reminders.look()
        self.turn()

    def in_window(self) -> list[str]:
        return [notice.label.text() for notice in self.program.window.findChildren(Notice) if not notice.isHidden()]

    @property
    def tray(self) -> FakeTray:
        (tray,) = (tray for tray in self.background.findChildren(FakeTray) if tray.is_there)
        return tray

    def close(self) -> None:
        self.program.window.leave()
        super().close()


LOCAL = NOON.astimezone() + timedelta(minutes=5)
SOON = Reminder(LOCAL.hour, LOCAL.minute)


@pytest.fixture
def desk(qapp, tmp_path):
    started = []

    def start(**changes: object) -> Desk:
        started.append(Desk(tmp_path, **changes))
        started[-1].turn()
        return started[-1]

    yield start
    for each in started:
        each.close()


def test_nothing_is_asked_of_the_desktop_by_itself(desk):
    running = desk()

    running.clock.advance(24 * 3600)
    running.background.reminders.look()
    running.turn()

    assert running.notices == []
    assert running.background.findChildren(FakeTray) == []
    assert not running.login.on


def test_a_reminder_is_a_notice_of_the_desktop_where_the_window_is_behind(desk):
    running = desk(reminders=(SOON,))
    running.program.window.showMinimized()

    running.remind()

    (title, text) = running.notices[0]
    assert title == "Time for yourself, if you like"
    assert text.startswith("You asked for a word at ")
    assert running.in_window() == []


def test_a_reminder_stands_in_the_window_that_is_in_front(desk, qtbot):
    running = desk(reminders=(SOON,))
    running.program.window.activateWindow()
    qtbot.waitUntil(running.program.window.isActiveWindow)

    running.remind()

    assert running.notices == []
    assert len(running.in_window()) == 1


def test_where_the_desktop_shows_no_notices_the_tray_does_and_else_the_window(desk):
    running = desk(reminders=(SOON,), stays_in_tray=True)
    running.takes_notices = False
    running.program.window.showMinimized()

    running.remind()
    said, in_window = list(running.tray.said), running.in_window()
    running.tray.speaks = False
    running.clock.advance(24 * 3600 - 301)
    running.background.reminders.look()
    running.remind()

    assert len(said) == 1
    assert in_window == []
    assert len(running.in_window()) == 1


def test_no_reminder_comes_during_a_session_and_none_after_it(desk):
    running = desk(reminders=(SOON,))
    running.program.choose.start()
    running.turn()

    running.remind()
    running.program.session.end()
    running.program.window.open_place("choose")
    running.clock.advance(60)
    running.background.reminders.look()
    running.turn()

    assert running.notices == []
    assert running.in_window() == []


def test_after_a_sleep_a_reminder_that_is_long_past_stays_away(desk):
    running = desk(reminders=(SOON,))
    running.program.window.showMinimized()

    running.clock.sleep(3 * 3600)
    running.background.reminders.look()
    running.turn()

    assert running.notices == []


def test_the_notice_in_the_window_leads_to_choose(desk):
    running = desk(reminders=(SOON,))
    running.takes_notices = False
    running.program.window.open_place("history")
    running.program.window.showMinimized()
    running.remind()

    notice = next(n for n in running.program.window.findChildren(Notice) if not n.isHidden())
    notice.buttons[0].click()
    running.turn()

    assert running.program.window.place == "choose"
    assert running.in_window() == []


def test_closing_the_window_ends_the_program_unless_the_tray_was_asked_for(desk):
    running = desk()
    closed = []
    running.program.window.closed.connect(lambda: closed.append(True))

    running.program.window.close()

    assert closed == [True]


def test_with_the_tray_closing_only_puts_the_window_away_and_it_comes_back(desk):
    running = desk(stays_in_tray=True)
    window = running.program.window
    closed = []
    window.closed.connect(lambda: closed.append(True))

    window.close()
    away = not window.isVisible()
    running.tray.show_asked.emit()

    assert away
    assert closed == []
    assert window.isVisible()


def test_leaving_closes_for_good_even_from_the_tray(desk):
    running = desk(stays_in_tray=True)
    window = running.program.window
    closed, asked = [], []
    window.closed.connect(lambda: closed.append(True))
    running.background.left.connect(lambda: asked.append(True))
    tray = running.tray
    window.close()

    tray.quit_asked.emit()

    assert asked == [True]
    assert closed == [True]
    assert not tray.is_there


def test_a_question_before_leaving_is_shown_even_when_the_window_was_away(desk):
    running = desk(stays_in_tray=True)
    window = running.program.window
    left = []
    running.background.left.connect(lambda: left.append(True))
    window.close()
    window.may_close = lambda: False

    running.tray.quit_asked.emit()
    seen = window.isVisible()
    window.may_close = lambda: True

    assert left == []
    assert seen


def test_where_there_is_no_tray_the_window_is_never_put_away(desk):
    running = desk()
    running.tray_there = False
    running.program.settings.change(stays_in_tray=True)
    closed = []
    running.program.window.closed.connect(lambda: closed.append(True))

    running.program.window.close()

    assert closed == [True]


def test_a_tray_that_vanishes_gives_the_window_back(desk):
    running = desk(stays_in_tray=True)
    running.program.window.close()
    assert not running.program.window.isVisible()

    running.tray.is_there = False
    running.background._look_out.timeout.emit()

    assert running.program.window.isVisible()


def test_a_session_is_paused_when_its_window_is_put_away(desk):
    running = desk(stays_in_tray=True)
    running.program.choose.start()
    running.turn()
    running.pass_seconds(60)

    running.program.window.close()

    assert running.program.session.instant.state is State.PAUSED


def test_begun_in_the_tray_the_window_waits_there_and_without_one_it_stands_small(qapp, desk):
    running = desk(stays_in_tray=True)
    window = running.program.window
    window.hide()
    running.tray_there = False
    running.tray.close()
    running.background._tray = None
    away = running.surround(in_tray=True)

    for _ in range(PATIENT_LOOKS):
        away._look_out.timeout.emit()
    waited = not window.isVisible()
    away._look_out.timeout.emit()

    assert waited
    assert window.isMinimized()
    away.close()


def test_begun_in_a_tray_that_was_not_asked_for_the_window_stands_small(desk):
    running = desk()
    running.program.window.hide()

    away = running.surround(in_tray=True)

    assert running.program.window.isMinimized()
    away.close()


def test_settings_offer_what_the_desktop_has(desk):
    running = desk()
    page = running.program.window.open_place("settings")
    running.turn()
    assert isinstance(page, SettingsPage)

    page.reminders.tray.click()
    page.reminders.login.click()
    running.turn()

    assert running.program.settings.settings.stays_in_tray
    assert running.tray.is_there
    assert running.login.on


def test_deleting_everything_takes_the_start_at_login_away(desk):
    running = desk()
    running.background.at_login.switch(on=True)
    running.turn()
    assert running.login.on

    running.program.safe.erasing.emit()
    running.turn()

    assert not running.login.on


def test_a_login_that_cannot_be_changed_is_told_and_stays_as_it_is(desk):
    running = desk()
    running.login.refuses = True
    page = running.program.window.open_place("settings")
    running.turn()

    page.reminders.login.click()
    running.turn()

    assert running.in_window() == ["Starting at login could not be changed (that is not allowed here)."]
    assert not page.reminders.login.isChecked()


def test_nothing_waits_when_there_is_no_reminder(desk):
    running = desk()

    timers = [timer for timer in running.background.reminders.findChildren(QTimer) if timer.isActive()]

    assert timers == []
    assert QApplication.instance() is not None
