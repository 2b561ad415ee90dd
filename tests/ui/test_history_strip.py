"""The strip of a session in its details: breath, pauses and marks, seen, heard and pointed at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from matcompanion.domain.choices import Clothing, Position, Surface
from matcompanion.domain.session import SessionEvent, Stage
from matcompanion.ui.pages.history import HistoryPage
from matcompanion.ui.pages.history.strip_view import StripKey, StripView
from tests.ui.history_desk import Desk, opened_desk, session, texts
from tests.ui.progress_samples import new_theme

EVENTS = (
    SessionEvent(0.0, "started"),
    SessionEvent(60.0, "warm_up"),
    SessionEvent(240.0, "deep_rest"),
    SessionEvent(300.0, "mark_eased"),
    SessionEvent(450.0, "paused"),
    SessionEvent(450.0, "resumed"),
    SessionEvent(600.0, "mark_too_slow"),
    SessionEvent(700.0, "mark"),
    SessionEvent(840.0, "come_back"),
    SessionEvent(900.0, "time_up"),
)


def strip(page: HistoryPage) -> StripView:
    QApplication.processEvents()  # what was added to the details is laid out then
    (found,) = page.details.findChildren(StripView)
    return found


def test_the_course_is_told_in_words(desk: Desk) -> None:
    page = desk.open(session(1, events=EVENTS))

    assert strip(page).accessibleName() == "Course of the session"
    assert strip(page).accessibleDescription() == (
        "The breath slowed down from 1:00 to 4:00. It kept to the pattern from 4:00 to 14:00. "
        "5:00 It eased. 7:30 Paused. 10:00 Breathing too slow. 11:40 Marked."
    )


def test_each_sign_is_explained_once(desk: Desk) -> None:
    page = desk.open(session(1, events=(*EVENTS, SessionEvent(800.0, "mark"))))

    QApplication.processEvents()
    (key,) = page.details.findChildren(StripKey)

    assert texts(key) == ["It eased", "Breathing too slow", "Marked", "Paused"]


def test_the_pointer_is_told_what_happened_where_it_rests(desk: Desk) -> None:
    view = strip(desk.open(session(1, events=EVENTS)))

    assert [one.kind for one in view.events_at(view._x(450))] == ["paused"]
    assert view.events_at(view._x(150)) == []


def test_the_wave_is_deeper_where_the_breath_is(desk: Desk) -> None:
    view = strip(desk.open(session(1, events=EVENTS)))

    assert [view._depth(at) for at in (30, 60, 150, 240, 800, 840, 900)] == [0, 0, 0.5, 1, 1, 0, 0]


def test_a_session_without_a_course_has_no_strip(desk: Desk) -> None:
    page = desk.open(session(1, events=EVENTS[:1]))

    assert page.details.findChildren(StripView) == []


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("dark", [False, True])
def test_it_is_drawn_at_any_size(tmp_path: Path, qapp: QApplication, percent: int, dark: bool) -> None:
    stages = tuple(
        Stage((one,), Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT, 450, 450) for one in ("neck", "feet")
    )
    theme = new_theme(percent=percent, dark=dark)
    with opened_desk(theme, tmp_path) as desk:
        view = strip(desk.open(session(1, events=EVENTS, stages=stages), width=724))

        image = view.grab().toImage()

        top = round(16 * percent / 100)
        wave = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(top, top + 30, 2)}
        assert theme.hex("accent").lower() in wave
        assert view.height() >= view.sizeHint().height()
