"""A session deleted on the History page, and the way back."""

from __future__ import annotations

from tests.ui.history_desk import Desk, dates, press, rows, selected, session


def test_a_deleted_session_can_be_brought_back(desk: Desk) -> None:
    page = desk.open(session(1), session(2, 1))
    assert not page.undo_bar.isVisible()

    press(page.details.delete)
    desk.land()
    assert dates(page) == ["17 Nov 2026"]
    assert selected(page) == 2
    assert page.undo_bar.isVisible()
    assert page.undo_bar.text == "Deleted: session of Wed 18 Nov 2026"
    assert (page.undo_bar.undo.text(), page.details.delete.text()) == ("Undo", "Delete")

    press(page.undo_bar.undo)
    desk.land()
    assert len(rows(page)) == 2
    assert selected(page) == 1
    assert not page.undo_bar.isVisible()


def test_deleting_twice_before_the_disk_has_answered_deletes_one(desk: Desk) -> None:
    page = desk.open(session(1), session(2, 1))

    press(page.details.delete)
    press(page.details.delete)
    desk.land()

    assert dates(page) == ["17 Nov 2026"]
    assert page.undo_bar.isVisible()


def test_what_is_not_deleted_yet_cannot_be_brought_back(desk: Desk) -> None:
    page = desk.open(session(1), session(2, 1))

    press(page.details.delete)
    page.table.selectRow(1)
    press(page.details.delete)
    desk.worker.land(1)
    assert not page.undo_bar.isVisible()
    desk.land()

    assert page.undo_bar.text == "Deleted: session of Tue 17 Nov 2026"


def test_the_last_session_can_be_deleted_and_brought_back(desk: Desk) -> None:
    page = desk.open(session(1))

    press(page.details.delete)
    desk.land()
    assert page.empty.isVisible()
    assert page.undo_bar.isVisible()

    press(page.undo_bar.undo)
    desk.land()
    assert selected(page) == 1
    assert page.table.isVisible()


def test_the_way_back_can_be_closed(desk: Desk) -> None:
    page = desk.open(session(1), session(2, 1))
    press(page.details.delete)
    desk.land()

    press(page.undo_bar.close_button)

    assert not page.undo_bar.isVisible()
    assert dates(page) == ["17 Nov 2026"]
