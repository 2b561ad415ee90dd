"""The day after: a calm line leads to a small form; both can be left alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from matcompanion.controllers.past_sessions import PastSessions
from matcompanion.domain.choices import Scale, When
from matcompanion.domain.session import Rating
from matcompanion.domain.settings import MotionChoice, Settings, ThemeChoice
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.next_day_offer import NextDayOffer, ask_about_yesterday
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.notice import Notice
from tests.ui.history_desk import CATALOGUE, Desk, press, rest, selected, session, texts


@pytest.fixture
def window(desk: Desk, theme: Theme) -> Iterator[MainWindow]:
    window = MainWindow()
    makers = {"choose": QWidget, "recovery": QWidget, "history": lambda: desk.page}
    window.furnish(theme, makers, frozenset({"recovery"}), ())
    window.open_place("choose")
    window.show()
    yield window
    window.close()
    desk.page.setParent(None)
    window.deleteLater()


def ask(desk: Desk, window: MainWindow) -> list[Notice]:
    ask_about_yesterday(CATALOGUE, desk.history, PastSessions(desk.clock, Settings), window)
    desk.land()
    return [notice for notice in window.findChildren(Notice) if notice.isVisible()]


def buttons(notice: Notice) -> dict[str, Button]:
    return {button.text(): button for button in notice.buttons}


# The line


def test_the_day_after_is_asked_about_in_one_line(desk: Desk, window: MainWindow) -> None:
    desk.store.add(session(1, 1))
    before = QApplication.focusWidget()

    (notice,) = ask(desk, window)

    assert notice.label.text() == "Yesterday: Nape. How are the skin and the night’s sleep today?"
    assert list(buttons(notice)) == ["Answer", "Not now"]
    assert QApplication.focusWidget() is before


def test_without_the_mat_only_the_night_is_asked_about(desk: Desk, window: MainWindow) -> None:
    desk.store.add(rest(1, 1))

    (notice,) = ask(desk, window)

    assert notice.label.text() == "Yesterday: Rest. How did you sleep?"


def test_it_can_be_ignored(desk: Desk, window: MainWindow) -> None:
    desk.store.add(session(1, 1))
    (notice,) = ask(desk, window)

    press(buttons(notice)["Not now"])

    assert desk.store.get(UUID(int=1)) == session(1, 1)
    assert ask(desk, window) == []
    assert len(window.findChildren(NextDayOffer)) == 1


def test_the_line_leads_to_the_form(desk: Desk, window: MainWindow) -> None:
    desk.store.add(session(1, 1))
    desk.store.add(session(2, 0))
    (notice,) = ask(desk, window)

    press(buttons(notice)["Answer"])
    desk.land()

    assert window.place == "history"
    assert desk.page.next_day.isVisible()
    assert selected(desk.page) == 1
    assert not notice.isVisible()


def test_it_waits_until_what_stands_alone_is_left(desk: Desk, window: MainWindow) -> None:
    desk.store.add(session(1, 1))
    window.open_place("recovery")
    assert ask(desk, window) == []

    window.open_place("choose")
    desk.land()

    assert [notice.isVisible() for notice in window.findChildren(Notice)] == [True]


def test_a_new_day_is_noticed_when_a_place_is_opened(desk: Desk, window: MainWindow) -> None:
    assert ask(desk, window) == []
    desk.store.add(session(1, 0))
    desk.clock.advance(24 * 3600)

    window.open_place("choose")
    desk.land()

    assert [notice.isVisible() for notice in window.findChildren(Notice)] == [True]


def test_a_question_that_was_ignored_makes_way_for_that_of_the_next_day(desk: Desk, window: MainWindow) -> None:
    desk.store.add(session(1, 1))
    ask(desk, window)
    desk.store.add(session(2, 0))
    desk.clock.advance(24 * 3600)

    window.open_place("choose")
    desk.land()
    (notice,) = [one for one in window.findChildren(Notice) if one.isVisible()]
    press(buttons(notice)["Not now"])

    assert [one for one in window.findChildren(Notice) if one.isVisible()] == []


# The form


def test_what_became_of_the_session_since_the_question_is_not_lost(desk: Desk, window: MainWindow) -> None:
    desk.store.add(session(1, 1))
    (notice,) = ask(desk, window)
    desk.store.update(replace(session(1, 1), note="Slept in the train"))
    page = desk.page

    press(buttons(notice)["Answer"])
    desk.land()
    press(page.next_day.still.chips["marks"])
    press(page.next_day.save)
    desk.land()

    (kept,) = desk.store.sessions()
    assert (kept.note, "marks" in kept.after_effects) == ("Slept in the train", True)


def test_a_session_that_was_deleted_since_the_question_is_asked_about_no_more(desk: Desk, window: MainWindow) -> None:
    desk.store.add(session(1, 1))
    desk.store.add(session(2, 2))
    (notice,) = ask(desk, window)
    desk.store.delete(UUID(int=1), desk.clock.now())

    press(buttons(notice)["Answer"])
    desk.land()

    assert not desk.page.next_day.isVisible()
    assert selected(desk.page) == 2


def test_what_is_told_is_kept(desk: Desk) -> None:
    page = desk.open(session(1, 1))
    page.ask_next_day(session(1, 1))
    desk.land()
    assert "Nape, Tue 17 Nov 2026, 20:00 to 20:16" in texts(page.next_day)
    assert not page.table.isEnabled()

    press(page.next_day.still.chips["marks"])
    assert "Then rest today, and stay on the same step." in texts(page.next_day)
    QTest.keyClick(page.next_day.sleep, Qt.Key.Key_7)
    press(page.next_day.save)
    desk.land()

    kept = desk.store.get(UUID(int=1))
    assert kept is not None
    assert kept.after_effects == ("marks", "marks_next_day")
    assert Rating(Scale.SLEEP, When.NEXT_DAY, 7) in kept.ratings
    assert page.details.isVisible()
    assert "Marks or soreness still there the next day" in texts(page.details)


def test_nothing_told_changes_nothing(desk: Desk) -> None:
    page = desk.open(session(1, 1))
    page.ask_next_day(session(1, 1))
    desk.land()

    press(page.next_day.save)

    assert desk.worker.held == []
    assert page.details.isVisible()
    assert page.table.isEnabled()


@pytest.mark.parametrize("leave", ["cancel", "escape"])
def test_the_form_can_be_left(desk: Desk, leave: str) -> None:
    page = desk.open(session(1, 1))
    page.ask_next_day(session(1, 1))
    desk.land()
    press(page.next_day.still.chips["soreness"])

    if leave == "cancel":
        press(page.next_day.cancel)
    else:
        QTest.keyClick(page.next_day.sleep, Qt.Key.Key_Escape)

    assert desk.worker.held == []
    assert page.details.isVisible()
    page.ask_next_day(session(1, 1))
    assert page.next_day.still.chosen == ()


def test_without_the_mat_there_is_nothing_to_look_for_on_the_skin(desk: Desk) -> None:
    page = desk.open(rest(1, 1))

    page.ask_next_day(rest(1, 1))

    assert not page.next_day.still.isVisible()
    assert page.next_day.sleep.isVisible()


def test_the_night_can_be_told_later_too(desk: Desk) -> None:
    page = desk.open(session(1, 30))
    press(page.details.edit)

    sleep = next(
        one for one in page.editor.ratings.scales.values() if one.accessibleName() == "Sleep the night after"
    )
    QTest.keyClick(sleep, Qt.Key.Key_4)
    press(page.editor.save)
    desk.land()

    kept = desk.store.get(UUID(int=1))
    assert kept is not None
    assert kept.rating(Scale.SLEEP, When.NEXT_DAY) == 4


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [724, 1012])
def test_the_form_is_not_cut_off(desk: Desk, theme: Theme, percent: int, width: int) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    page = desk.open(session(1, 1), width=width)

    page.ask_next_day(session(1, 1))
    desk.land()
    QApplication.processEvents()

    assert page.scroller.horizontalScrollBar().maximum() == 0
    inner = page.next_day.scroller
    assert inner.widget().width() <= inner.viewport().width()
