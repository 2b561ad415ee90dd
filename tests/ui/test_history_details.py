"""The details of a session on the History page: all that is known of it, and nothing that is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from matcompanion.domain.choices import Clothing, EndReason, Position, Scale, Side, Source, Status, Surface, When
from matcompanion.domain.session import Rating, SessionEvent, Stage
from tests.ui.history_desk import Desk, laid_out, rest, session, texts


def test_everything_that_is_known_is_told(desk: Desk) -> None:
    stages = (
        Stage(("neck",), Position.PILLOW_NECK, Surface.HARD, Clothing.SHIRT, 900, 720),
        Stage(("feet",), Position.FEET_SEATED, Surface.SOFT, Clothing.SOCKS, 300, 0),
    )
    ratings = (
        Rating(Scale.PAIN, When.BEFORE, 5, "neck", Side.LEFT),
        Rating(Scale.PAIN, When.AFTER, 2, "neck", Side.LEFT),
        Rating(Scale.STING_END, When.AFTER, 4),
    )
    page = desk.open(
        session(
            1,
            stages=stages,
            ratings=ratings,
            status=Status.ENDED_EARLY,
            end_reason=EndReason.TOO_PAINFUL,
            active_seconds=720,
            planned_seconds=1200,
            events=(SessionEvent(65.0, "paused"), SessionEvent(70.0, "resumed"), SessionEvent(0.0, "started")),
            after_effects=("redness", "glow_in_the_dark"),
            note="<b>Not bold</b>",
            source=Source.IMPORTED,
            time_scale=60.0,
        )
    )

    told = texts(page.details)

    for text in (
        "Nape and soles",
        "Wed 18 Nov 2026, 20:00 to 20:16",
        "Tried out at 60 times speed",
        "12 of 20 minutes",
        "1 minute",
        "Ended early, too painful",
        "Neck & shoulders",
        "Level 2",
        "Imported",
        "<b>Not bold</b>",
        "Pain, nape, left",
        "Sting at the end",
        "Nape",
        "Soles",
        "1:05 Paused",
        "1:10 Went on",
        "Red or pink skin",
        "Glow in the dark",
    ):
        assert text in told
    assert not any("started" in text for text in told)
    names = [widget.accessibleName() for widget in page.details.findChildren(QWidget)]
    assert "Pain, nape, left, 5 to 2" in names
    assert "Sting at the end, 4 after" in names


def test_what_is_not_known_is_left_out(desk: Desk) -> None:
    page = desk.open(rest(1, 0))

    told = texts(page.details)

    assert {"Goal", "Level", "Origin", "Ratings", "Stages", "How", "What happened"}.isdisjoint(told)


def test_less_than_a_minute_is_said_so(desk: Desk) -> None:
    page = desk.open(session(1, active_seconds=40))

    assert "Under a minute" in texts(page.details)


def test_long_details_are_read_by_keyboard_and_short_ones_are_no_stop(desk: Desk) -> None:
    page = desk.open(session(1, note="slept well " * 200))
    laid_out()
    scroller = page.details.scroller
    bar = scroller.verticalScrollBar()
    assert bar.maximum() > 0
    assert page.details.scroller.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert scroller.accessibleName() == "Details, scrolls with the arrow keys"

    scroller.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(scroller, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(scroller, Qt.Key.Key_Home)
    assert bar.value() == 0

    page.window().resize(1012, 2000)
    laid_out()
    assert bar.maximum() == 0
    assert scroller.focusPolicy() is Qt.FocusPolicy.NoFocus
