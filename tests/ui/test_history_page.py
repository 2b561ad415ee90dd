"""The History page as a whole: reading the history, being sent to a session, and its layout."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint

from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.theme import Theme
from tests.ui.history_desk import Desk, dates, laid_out, press, rows, selected, session, texts
from tests.ui.progress_samples import TODAY

# Coming from elsewhere


def test_a_session_is_shown_when_it_has_been_read(desk: Desk) -> None:
    desk.page.show_session(UUID(int=2))

    page = desk.open(session(1), session(2, 1), session(3, 2))

    assert selected(page) == 2


def test_a_session_that_is_gone_changes_nothing(desk: Desk) -> None:
    page = desk.open(session(1), session(2, 1))

    page.show_session(UUID(int=99))
    desk.land()

    assert selected(page) == 1


def test_a_day_shows_its_last_session(desk: Desk) -> None:
    later = session(3, 1)
    later = replace(later, started_at=later.started_at + timedelta(hours=1))
    page = desk.open(session(1), session(2, 1), later)

    page.show_day(TODAY - timedelta(days=1))
    desk.land()

    assert selected(page) == 3


# Reading


def test_no_history_is_said_calmly(desk: Desk) -> None:
    page = desk.open()

    assert "Nothing here yet" in texts(page)
    assert not page.search.isVisible()
    assert not page.table.isVisible()


def test_a_session_that_was_added_appears(desk: Desk) -> None:
    page = desk.open()

    desk.history.add(session(1))
    desk.land()

    assert dates(page) == ["18 Nov 2026"]
    assert page.table.isVisible()


def test_a_page_that_is_not_shown_reads_nothing(desk: Desk) -> None:
    page = desk.open(session(1))
    assert desk.window is not None
    desk.window.hide()

    desk.history.changed.emit()
    assert desk.worker.held == []

    desk.window.show()
    assert len(desk.worker.held) == 1
    desk.land()
    assert len(rows(page)) == 1


def test_the_selection_stays_when_sessions_come_in(desk: Desk) -> None:
    page = desk.open(session(1, 1), session(2, 2))
    page.show_session(UUID(int=2))
    desk.land()

    desk.history.add(session(3))
    desk.land()

    assert selected(page) == 2
    assert len(rows(page)) == 3


# Layout


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [724, 1012, 1832])
def test_nothing_is_cut_off_at_the_side(desk: Desk, theme: Theme, percent: int, width: int) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    page = desk.open(session(1, note="A note"), width=width)

    for card in (page.details, page.editor):
        assert page.scroller.horizontalScrollBar().maximum() == 0
        assert page.scroller.widget().width() <= page.scroller.viewport().width()
        assert card.scroller.widget().width() <= card.scroller.viewport().width()
        press(page.details.edit)


def test_the_details_stand_beside_or_below(desk: Desk, theme: Theme) -> None:
    page = desk.open(session(1))
    beside = page.details.mapTo(page, QPoint(0, 0))
    assert beside.x() > page.table.mapTo(page, QPoint(0, 0)).x() + 300

    theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)
    laid_out()
    below = page.details.mapTo(page, QPoint(0, 0))

    assert below.y() > page.table.mapTo(page, QPoint(0, 0)).y() + 300


def test_on_a_narrow_page_only_the_page_scrolls(desk: Desk) -> None:
    page = desk.open(session(1, note="x" * 900), width=724, height=520)

    assert page.details.scroller.verticalScrollBar().maximum() == 0
    assert page.scroller.verticalScrollBar().maximum() > 0
