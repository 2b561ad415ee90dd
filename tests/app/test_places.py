"""The places of the whole program: made when they are needed, and the ways from one to another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from matcompanion.ui.pages.choose.plan_head import PlanHead
from matcompanion.ui.theme import FAMILY
from matcompanion.ui.widgets.rail import RailButton
from tests.program import run_a_session


def test_a_place_is_made_when_mouse_or_keyboard_come_near_it(running):
    first = running()
    window = first.program.window

    assert {place for place in ("progress", "history", "learn", "settings") if window.has(place)} == set()
    inside = QPointF(5, 5)
    QApplication.sendEvent(window.rail.findChildren(RailButton)[1], QEnterEvent(inside, inside, inside))

    assert window.has("progress")
    assert window.place == "choose"


def test_the_report_is_saved_from_history(running, tmp_path):
    first = running()
    run_a_session(first)
    first.program.session.got_up()
    first.turn()
    page = first.program.window.open_place("history")
    first.turn()
    file = tmp_path / "mine.pdf"
    page.report_panel._ask = lambda *_: file

    page.report.click()
    page.report_panel.save.click()
    first.turn()

    assert file.read_bytes().startswith(b"%PDF-")
    assert page.report_panel.said.text() == f"Saved mine.pdf in {tmp_path.name}."


def test_another_place_can_open_what_something_rests_on(running):
    first = running()

    first.program.places.ways.to_topic("back_pain")
    first.turn()

    assert first.program.window.place == "learn"
    assert first.program.window.page("learn").article.scroller.accessibleName() == "Back pain"


def test_every_place_of_the_rail_has_its_key(running):
    first = running()
    first.program.window.activateWindow()
    first.turn()

    for number, place in enumerate(("choose", "progress", "history", "learn"), 1):
        QTest.keyClick(first.program.window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert first.program.window.place == place
    assert first.program.window.rail._buttons["learn"].isChecked()


def test_shift_f1_opens_learn_where_the_signs_stand_too_but_not_in_a_session(running):
    first = running()
    first.program.window.activateWindow()
    first.turn()

    QTest.keyClick(first.program.window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    learn = first.program.window.place
    known = first.program.window.page("learn").show_topic("red_flags")
    first.program.window.open_place("session")
    QTest.keyClick(first.program.window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)

    assert learn == "learn"
    assert known
    assert first.program.window.place == "session"


def test_shift_f1_opens_the_page_about_the_place_and_then_the_keys(running):
    first = running()
    window = first.program.window
    window.activateWindow()
    first.turn()
    shown = {}
    for place in ("choose", "after", "progress", "history", "settings"):
        window.open_place(place)
        QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
        assert window.place == "learn"
        shown[place] = window.page("learn").article.scroller.accessibleName()

    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)

    assert window.page("learn").article.scroller.accessibleName() == "Keys"
    assert shown == {
        "choose": "Your first session",
        "after": "After a session",
        "progress": "Progress and how to read it",
        "history": "Your history",
        "settings": "Your data and backups",
    }


def test_after_a_change_the_graphs_on_the_screen_are_counted_before_the_steps_are_walked(running):
    first = running()
    run_a_session(first)
    first.program.session.got_up()
    first.turn()
    program, came = first.program, []
    program.window.open_place("progress")
    first.turn()
    program.progress.progress_ready.connect(lambda _: came.append("graphs"))
    program.progression.changed.connect(lambda: came.append("steps"))
    (session,) = program.history._history.sessions()

    program.history.delete(session.id)
    first.turn()

    assert came == ["graphs", "steps"]


@pytest.mark.parametrize(("place", "name"), [("after", "After the session"), ("progress", "Progress")])
def test_who_asked_for_help_finds_the_way_back(running, place, name):
    first = running()
    window = first.program.window
    window.activateWindow()
    window.open_place(place)
    first.turn()
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    first.turn()
    back = window.page("learn").article.back
    assert (back.isVisible(), back.text(), back.accessibleName()) == (True, name, f"Back to {name}")

    QTest.keyClick(window.page("learn"), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert window.place == place
    window.open_place("learn")
    assert not back.isVisible()


def test_what_qt_makes_itself_wears_our_type_and_grows_with_the_text(running):
    first = running()
    head = first.program.window.page("choose").findChild(PlanHead)
    sizes = []

    for percent in (100, 200):
        first.program.settings.change(text_percent=percent)
        first.turn()
        head.list_levels()
        head.levels.ensurePolished()
        sizes.append(head.levels.font().pixelSize())
        assert head.levels.font().family() == FAMILY

    assert sizes[1] == 2 * sizes[0]
    assert QToolTip.font().family() == FAMILY
    first.close()
