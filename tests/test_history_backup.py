"""From History a backup is made at once, and the way leads to where an older one is gone back to."""

from __future__ import annotations

import pytest

from matcompanion.ui.pages.history import HistoryPage
from matcompanion.ui.pages.settings import SettingsPage
from tests.program import Running


@pytest.fixture
def running(qapp, tmp_path):
    running = Running(tmp_path, place="history")
    yield running
    running.close()


def page_of(running: Running) -> HistoryPage:
    page = running.program.window.page("history")
    assert isinstance(page, HistoryPage)
    return page


def test_a_backup_is_made_and_told(running):
    page = page_of(running)

    page.toolbar.back_up.click()
    running.turn()

    assert list(running.paths.backups.glob("*.db"))
    assert page.exchange.title.text() == "Backed up 0 sessions; the copy was checked."
    assert page.exchange.isVisible()


def test_what_was_asked_for_elsewhere_is_told_there(running):
    running.program.safe.backups.back_up()
    running.turn()

    assert page_of(running).exchange.isHidden()


def test_restore_leads_to_where_a_backup_is_chosen(running):
    page_of(running).toolbar.restore.click()
    running.turn()

    assert running.program.window.place == "settings"
    page = running.program.window.page("settings")
    assert isinstance(page, SettingsPage)
    assert page.backups is not None
    assert page.backups.older is running.program.window.focusWidget()
    assert not page.backups.older.visibleRegion().isEmpty()
