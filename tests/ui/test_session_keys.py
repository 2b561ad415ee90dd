"""The keys of the running session: pausing, lengthening, skipping, marking, ending."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from matcompanion.domain.session_instant import EventKind, State
from matcompanion.ui import wording_session
from tests.sessions import plan, stage

Key = Qt.Key


@pytest.mark.parametrize(
    "key",
    [Key.Key_Space, Key.Key_Return, Key.Key_Enter, Key.Key_MediaPlay, Key.Key_MediaPause,
     Key.Key_MediaTogglePlayPause, Key.Key_PageUp, Key.Key_P],
)  # fmt: skip
def test_one_target_pauses_and_goes_on(bed, key):
    bed.run().press(key)
    paused = bed.state
    bed.press(key)

    assert paused is State.PAUSED
    assert bed.state is State.RUNNING


def test_a_key_that_is_held_down_counts_once(bed):
    bed.run().press(Key.Key_Space).press(Key.Key_Space, held=True)

    assert bed.state is State.PAUSED


def test_space_starts_at_once_while_getting_into_place(bed):
    bed.start().press(Key.Key_Space)

    assert bed.state is State.RUNNING


def test_the_lead_in_can_be_paused(bed):
    bed.start().press(Key.Key_P)
    assert bed.state is State.PAUSED

    bed.wait(30).press(Key.Key_Space)

    assert bed.state is State.LEAD_IN
    assert bed.controller.instant.lead_left == pytest.approx(10)


def test_up_and_down_change_the_session_by_five_minutes(bed):
    bed.run()
    bed.press(Key.Key_Up)
    longer = bed.controller.instant.total
    bed.press(Key.Key_Down).press(Key.Key_Down)

    assert longer == 1500
    assert bed.controller.instant.total == 900


def test_up_and_down_change_the_lead_in_by_ten_seconds(bed):
    bed.start().press(Key.Key_Up).press(Key.Key_Up).press(Key.Key_Down)

    assert bed.controller.instant.lead_left == pytest.approx(20)
    assert bed.controller.instant.total == 1200


def test_what_is_refused_is_said_for_a_while(bed):
    bed.run(plan(stage(minutes=45))).press(Key.Key_Up)
    said = bed.line
    bed.wait(5)

    assert said == "45 minutes is the most here|"
    assert "min left" in bed.line


def test_shorter_than_what_was_done_is_refused_too(bed):
    bed.run(plan(stage(minutes=2)), seconds=110).press(Key.Key_Down)

    assert bed.line == "It cannot be shorter now|"


def test_page_down_skips_a_phase(bed):
    bed.run(seconds=20).press(Key.Key_PageDown)

    assert bed.kinds[-2:] == ["skipped", "warm_up"]


@pytest.mark.parametrize(
    ("key", "kind"),
    [(Key.Key_E, "mark_eased"), (Key.Key_S, "mark_too_slow"), (Key.Key_K, "mark")],
)
def test_marks_are_kept_and_answered(bed, key, kind):
    bed.run().press(key)

    assert bed.kinds[-1] == kind
    assert bed.line == f"{wording_session.noted(EventKind(kind))}|"


@pytest.mark.parametrize("key", [Key.Key_E, Key.Key_S, Key.Key_K, Key.Key_B])
def test_there_is_nothing_to_mark_before_it_begins(bed, key):
    bed.start().press(key)
    counting = list(bed.kinds)
    bed.press(Key.Key_P).press(key)

    assert counting == ["started"]
    assert bed.kinds == ["started", "paused"]


def test_escape_ends_at_the_second_press(bed):
    bed.run().press(Key.Key_Escape)
    asked = bed.line
    bed.wait(3).press(Key.Key_Escape)

    assert asked == "End now?|Press Esc again."
    assert bed.state is State.GETTING_UP
    assert bed.line == "|"


def test_escape_alone_is_harmless(bed):
    bed.run().press(Key.Key_Escape).press(Key.Key_Escape, held=True).wait(5).press(Key.Key_Escape)

    assert bed.state is State.RUNNING


def test_escape_calls_off_what_has_not_begun(bed):
    cancelled = []
    bed.controller.cancelled.connect(lambda: cancelled.append(1))
    bed.start().press(Key.Key_Escape).press(Key.Key_Escape)

    assert cancelled == [1]
    assert bed.controller.instant is None


def test_what_was_asked_in_the_session_before_is_asked_anew(bed):
    bed.start().press(Key.Key_Escape).press(Key.Key_Escape)
    bed.start().press(Key.Key_Escape)

    assert bed.controller.instant is not None
    assert bed.line == "End now?|Press Esc again."


def test_f_asks_for_the_full_screen(bed, qtbot):
    bed.run()

    with qtbot.waitSignal(bed.page.full_screen_requested, timeout=0, raising=True):
        bed.press(Key.Key_F)


def test_keys_with_control_are_not_the_sessions(bed):
    bed.run().press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    assert "mark_too_slow" not in bed.kinds


def test_without_a_session_keys_and_clicks_do_nothing(bed):
    bed.press(Key.Key_Space).press(Key.Key_Escape).click(QPoint(300, 300)).move(QPoint(10, 10))

    assert bed.controller.instant is None
