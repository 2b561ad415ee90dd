"""The search field of History: what it leaves, and what it says when nothing is left."""

from __future__ import annotations

from uuid import UUID

from tests.ui.history_desk import Desk, dates, rest, rows, selected, session, texts


def test_a_search_leaves_what_says_every_word(desk: Desk) -> None:
    page = desk.open(session(1, note="A rolled towel"), session(2, 1, note="A towel"), rest(3, 2))

    page.search.setText("TOWEL rolled")
    desk.land()
    assert dates(page) == ["18 Nov 2026"]
    page.search.setText("rest")
    desk.land()
    assert dates(page) == ["16 Nov 2026"]
    assert selected(page) == 3

    page.search.clear()
    desk.land()
    assert len(rows(page)) == 3


def test_what_is_not_found_is_said(desk: Desk) -> None:
    page = desk.open(session(1))

    page.search.setText("zebra")
    desk.land()

    assert "Nothing about “zebra”. Try an area, or a word of a note." in texts(page)
    assert not page.table.isVisible()
    assert not page.details.isVisible()

    page.search.clear()
    desk.land()
    assert page.table.isVisible()
    assert page.details.isVisible()
    assert selected(page) == 1


def test_a_search_keeps_what_is_selected_if_it_is_found(desk: Desk) -> None:
    page = desk.open(session(1, note="towel"), session(2, 1, note="towel"))
    page.show_session(UUID(int=2))
    desk.land()

    page.search.setText("towel")
    desk.land()

    assert selected(page) == 2


def test_a_session_that_the_search_hides_is_shown(desk: Desk) -> None:
    page = desk.open(session(1, note="towel"), session(2, 1))
    page.search.setText("towel")
    desk.land()

    page.show_session(UUID(int=2))
    desk.land()

    assert page.search.text() == ""
    assert selected(page) == 2
