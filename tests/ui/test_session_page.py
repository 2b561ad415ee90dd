"""The page of the running session: keys, clicks, hints, what assistive technology finds, and the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from matcompanion import resources
from matcompanion.controllers.frame_timer import DARK_FRAME_MS, HIDDEN_MS
from matcompanion.controllers.session import SessionController
from matcompanion.domain.catalogue import Anchor, CoachLine
from matcompanion.domain.choices import Kind, Status
from matcompanion.domain.session_instant import EventKind, State
from matcompanion.domain.settings import MotionChoice, Settings, ThemeChoice
from matcompanion.ui import wording_session
from matcompanion.ui.pages.session import SessionPage
from matcompanion.ui.pages.session import view as session_view
from matcompanion.ui.pages.session.attention import Attention
from matcompanion.ui.pages.session.key_hints import KeyHint
from matcompanion.ui.pages.session.pacer import Pacer
from matcompanion.ui.pages.session.pacer_ground import PacerMode
from matcompanion.ui.theme import Theme
from tests.fakes import FakeClock
from tests.sessions import CATALOGUE, NECK, KeptSessions, off_the_mat, plan, stage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key


class Bed:
    """A page with a session on it, and the time in hand."""

    def __init__(self, qtbot: QtBot, scale: float = 1.0) -> None:
        self.clock = FakeClock(scale=scale)
        self.settings = Settings(lead_in_seconds=10, dim_after_seconds=60)
        self.store = KeptSessions()
        self.controller = SessionController(CATALOGUE, self.clock, self.store, lambda: self.settings)
        self.theme = Theme(resources.root())
        self.theme.set_choices(ThemeChoice.LIGHT, 100, MotionChoice.FULL)
        self.page = SessionPage(self.theme, CATALOGUE, self.controller, lambda: self.settings)
        self.finished: list = []
        self.controller.finished.connect(self.finished.append)
        self.page.resize(1100, 720)
        qtbot.addWidget(self.page)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.setFocus()

    def start(self, wanted=None) -> Bed:
        self.controller.start(wanted or plan())
        return self

    def run(self, wanted=None, seconds: float = 100) -> Bed:
        """Start and let so many active seconds pass."""
        return self.start(wanted).wait(10 + seconds)

    def wait(self, seconds: float, step: float = 1.0) -> Bed:
        whole, rest = divmod(seconds, step)
        for part in [step] * int(whole) + ([rest] if rest > 1e-9 else []):
            self.clock.advance(part)
            self.controller.tick()
        return self

    def press(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier, *, held: bool = False) -> Bed:
        target = QApplication.focusWidget() or self.page
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, "", held))
        return self

    def click(self, place: QPoint, button=Qt.MouseButton.LeftButton) -> Bed:
        target = self.page.childAt(place) or self.page
        where = QPointF(target.mapFrom(self.page, place))
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            event = QMouseEvent(kind, where, QPointF(place), button, button, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(target, event)
        return self

    def move(self, place: QPoint) -> Bed:
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(place), QPointF(place), none, none, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(self.page, event)
        return self

    @property
    def state(self) -> State:
        return self.controller.instant.state

    @property
    def kinds(self) -> list[str]:
        return [event.kind for event in self.controller._run.events]

    @property
    def mode(self) -> PacerMode:
        return self.page.pacer._shown[1]

    @property
    def line(self) -> str:
        line = self.page.pacer._shown[2]
        return f"{line.lead}|{line.rest}"

    @property
    def under(self) -> str:
        return self.page.pacer._shown[3]

    def names(self) -> list[str]:
        return [hint.accessibleName() for hint in self.page.findChildren(KeyHint) if hint.isVisible()]


@pytest.fixture
def bed(qtbot):
    bed = Bed(qtbot)
    yield bed
    bed.controller._timer.stop()
    bed.controller._keeper._again.stop()


# Keys


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


def test_there_is_nothing_to_mark_before_it_begins(bed):
    bed.start().press(Key.Key_E)

    assert bed.kinds == ["started"]


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


# The mouse


def test_a_click_anywhere_pauses_and_goes_on(bed):
    bed.run().click(QPoint(550, 300))
    paused = bed.state
    bed.click(QPoint(30, 30))

    assert paused is State.PAUSED
    assert bed.state is State.RUNNING


def test_another_button_of_the_mouse_only_wakes(bed):
    bed.run().click(QPoint(550, 300), Qt.MouseButton.RightButton)

    assert bed.state is State.RUNNING
    assert bed.page.hints._light == 1


def test_a_hint_that_cannot_be_seen_is_no_target(bed):
    bed.run()
    place = bed.page.hints.end.mapTo(bed.page, bed.page.hints.end.rect().center())

    bed.click(place)

    assert bed.state is State.PAUSED


def test_a_hint_that_can_be_seen_is_a_button(bed):
    bed.run().move(QPoint(100, 100))
    place = bed.page.hints.end.mapTo(bed.page, bed.page.hints.end.rect().center())

    bed.click(place)

    assert bed.state is State.GETTING_UP


def test_hints_and_pointer_go_after_five_seconds(bed):
    bed.run().move(QPoint(100, 100))
    awake = bed.page.hints._light, bed.page.cursor().shape()
    bed.wait(4.9, 0.1)
    still = bed.page.hints._light
    bed.wait(1, 0.1)

    assert awake == (1, Qt.CursorShape.ArrowCursor)
    assert still == 1
    assert bed.page.hints._light == 0
    assert bed.page.cursor().shape() == Qt.CursorShape.BlankCursor


def test_a_table_that_shakes_wakes_nothing(bed):
    bed.run().move(QPoint(100, 100)).wait(10).move(QPoint(101, 101))

    assert bed.page.hints._light == 0


def test_hints_stay_while_getting_into_place(bed):
    bed.start().wait(9)

    assert bed.page.hints._light == 1


def test_hints_stay_while_the_keyboard_is_on_them(bed):
    bed.run().press(Key.Key_Shift)
    bed.page.hints.end.setFocus(Qt.FocusReason.TabFocusReason)
    bed.wait(20)

    assert bed.page.hints._light == 1
    assert not bed.page.hints.end.grab().toImage().isNull()
    bed.press(Key.Key_Return)
    assert bed.state is State.GETTING_UP


def test_the_keys_of_the_page_work_on_a_hint_too(bed):
    bed.run()
    bed.page.hints.more.setFocus(Qt.FocusReason.TabFocusReason)

    bed.press(Key.Key_Up)

    assert bed.controller.instant.total == 1500


def test_space_on_a_hint_presses_it(bed):
    bed.run()
    bed.page.hints.more.setFocus(Qt.FocusReason.TabFocusReason)

    bed.press(Key.Key_Space).press(Key.Key_Space, held=True)

    assert bed.controller.instant.total == 1500
    assert bed.state is State.RUNNING


def test_a_hint_that_goes_gives_the_focus_back_to_the_page(bed):
    bed.start()
    bed.page.hints.start_now.setFocus(Qt.FocusReason.TabFocusReason)

    bed.press(Key.Key_Space)

    assert bed.state is State.RUNNING
    assert bed.page.hasFocus()


# Brightness


def test_d_goes_from_full_to_dim_to_dark_to_full(bed):
    bed.run().press(Key.Key_Shift)
    modes = [bed.mode]
    for _ in range(3):
        bed.press(Key.Key_D)
        modes.append(bed.mode)

    assert modes == [PacerMode.FULL, PacerMode.DIM, PacerMode.DARK, PacerMode.FULL]


def test_it_dims_by_itself_and_any_key_shows_it_again(bed):
    bed.run(seconds=49)
    modes = [bed.mode]
    bed.wait(2)
    modes.append(bed.mode)
    bed.wait(60)
    modes.append(bed.mode)
    bed.press(Key.Key_Shift)
    modes.append(bed.mode)

    assert modes == [PacerMode.FULL, PacerMode.DIM, PacerMode.DARK, PacerMode.FULL]


def test_in_the_dark_it_looks_half_as_often(bed):
    bed.run(seconds=120)

    assert bed.mode is PacerMode.DARK
    assert bed.controller._timer.interval() == DARK_FRAME_MS


def test_a_chosen_brightness_comes_back_after_a_look():
    attention = Attention()
    attention.begin(0)
    attention.dim(1, 60)
    attention.dim(2, 60)

    seen = [attention.mode(2, 60)]
    attention.touch(100)
    seen += [attention.mode(104, 60), attention.mode(106, 60)]

    assert seen == [PacerMode.DARK, PacerMode.FULL, PacerMode.DARK]


def test_never_dim_by_itself_if_that_is_wished():
    attention = Attention()
    attention.begin(0)

    assert attention.mode(1e6, 0) is PacerMode.FULL


# What assistive technology finds


def test_the_controls_have_their_names(bed):
    bed.start()
    leading_in = bed.names()
    bed.press(Key.Key_Space)
    running = bed.names()
    bed.press(Key.Key_Space)
    paused = bed.names()

    assert leading_in == ["Start now", "Pause", "10 s more", "End session, cancel"]
    assert running == ["Pause", "5 min more", "Dim", "End session"]
    assert paused == ["Resume", "5 min more", "Dim", "End session"]


def test_a_visible_text_stands_in_its_accessible_name(bed):
    bed.run()

    for hint in bed.page.findChildren(KeyHint):
        interface = QAccessible.queryAccessibleInterface(hint)
        assert interface.role() is QAccessible.Role.PushButton
        assert hint.text().lower() in interface.text(QAccessible.Text.Name).lower()


def test_pressing_end_session_once_ends(bed, qtbot):
    bed.run()

    with qtbot.waitSignal(bed.controller.ended, timeout=5000):  # Qt shows the button pressed for a moment
        QAccessible.queryAccessibleInterface(bed.page.hints.end).actionInterface().doAction("Press")

    assert bed.state is State.GETTING_UP


def value(readout) -> tuple[str, str]:
    interface = QAccessible.queryAccessibleInterface(readout)
    text = interface.textInterface()
    return interface.text(QAccessible.Text.Name), text.text(0, text.characterCount())


def test_the_values_can_be_read(bed):
    readouts = bed.page.readouts
    bed.run(seconds=30)
    natural = [value(r) for r in (readouts.time_left, readouts.breath, readouts.stage)]
    bed.wait(31)
    paced = value(readouts.breath)
    bed.wait(2.5)
    out = value(readouts.breath)
    bed.press(Key.Key_Space)

    assert natural == [("Time left", "19:30"), ("Breath", "Breathe naturally"), ("Stage", "Lower back")]
    assert paced == ("Breath", "Breathe in")
    assert out == ("Breath", "Breathe out")
    assert value(readouts.breath) == ("Breath", "Breathe naturally")


def test_a_hold_can_be_read(bed):
    bed.run(plan(pattern="box4"), seconds=600)
    seen = set()
    for _ in range(40):
        bed.wait(0.5)
        seen.add(value(bed.page.readouts.breath)[1])

    assert seen == {"Breathe in", "Hold", "Breathe out"}


def test_the_values_lie_over_what_they_tell_and_take_no_focus(bed):
    bed.run()

    for readout in (bed.page.readouts.time_left, bed.page.readouts.breath, bed.page.readouts.stage):
        assert bed.page.rect().contains(readout.geometry())
        assert readout.width() > 20
        assert readout.height() > 10
        assert readout.focusPolicy() is Qt.FocusPolicy.NoFocus
        assert readout.isReadOnly()
    assert bed.page.readouts.time_left.geometry().center().x() > 550


def test_values_go_on_while_the_window_cannot_be_seen(bed):
    bed.run(seconds=30)
    bed.page.hide()
    bed.wait(60)

    assert value(bed.page.readouts.time_left)[1] == "18:30"
    assert bed.controller._timer.interval() == HIDDEN_MS


@pytest.fixture
def said(monkeypatch):
    """What a screen reader is told; it is switched on for the test."""
    said: list[tuple[str, bool]] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(session_view, "announce", lambda _widget, text, *, urgent=False: said.append((text, urgent)))
    return said


def test_a_screen_reader_is_told_what_happens(bed, said):
    bed.run(plan(stage(minutes=10), stage("neck", 5, NECK)), seconds=62).press(Key.Key_Space).press(Key.Key_Space)
    bed.press(Key.Key_Escape).press(Key.Key_Escape)

    assert said == [
        ("Rest your arms at your sides.", False),
        ("Settle in", False),
        ("Warm up", False),
        ("Paused", False),
        ("Going on", False),
        ("End now? Press Esc again.", False),
        ("Roll to your side and get up slowly.", True),
    ]


def test_the_next_stage_is_announced(bed, said):
    bed.run(plan(stage(minutes=5), stage("neck", 5, NECK)), seconds=310)

    assert said[-2:] == [("Next: Nape", False), ("Lie down and lift your head.", False)]


def test_without_a_screen_reader_nothing_is_said(bed, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: False))
    monkeypatch.setattr(session_view, "announce", lambda *_args, **_more: said.append(1))

    bed.run(seconds=100).press(Key.Key_E)

    assert said == []


# Stages, lines, the end


def test_a_later_stage_is_led_in_with_its_name(bed):
    bed.run(plan(stage(minutes=5), stage("neck", 5, NECK)), seconds=312)

    assert bed.state is State.LEAD_IN
    assert bed.line == "Next: Nape|"
    assert "chin" in bed.under
    assert bed.names()[-1] == "End session"


def test_among_several_stages_it_says_which(bed):
    bed.run(plan(stage(minutes=5), stage("neck", 5, NECK)), seconds=100)

    assert bed.under == "Lower back, 1 of 2"


def test_quiet_lines_come_at_their_time(bed):
    bed.page.set_coach_lines(
        [
            CoachLine(30, Anchor.START, "Prickly at first is normal.", ""),
            CoachLine(30, Anchor.START, "Rest.", "", kinds=(Kind.REST,)),
        ]
    )
    bed.run(seconds=31)
    shown = bed.under
    bed.wait(20)

    assert shown == "Prickly at first is normal."
    assert bed.under == ""


def steps_of(bed: Bed) -> list[str]:
    grid = bed.page.get_up._grid
    return [grid.itemAtPosition(row, 1).widget().text() for row in range(grid.rowCount()) if grid.count()]


def test_the_end_is_how_to_get_up_and_never_a_form(bed):
    bed.run(seconds=1201)

    assert bed.state is State.GETTING_UP
    assert bed.page.get_up.isVisible()
    assert bed.page.get_up.sentence.text() == "Roll to your side and get up slowly."
    assert steps_of(bed)[0] == "Bend your knees."
    assert bed.page.get_up.done.text() == "20 minutes done"
    assert not bed.page.hints.isVisible()
    assert bed.finished == []
    button = QAccessible.queryAccessibleInterface(bed.page.get_up.button)
    assert button.text(QAccessible.Text.Name) == "I am up"


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
@pytest.mark.parametrize("on_button", [True, False])
def test_space_and_enter_say_i_am_up(bed, key, on_button):
    bed.run(seconds=1201)
    (bed.page.get_up.button if on_button else bed.page).setFocus()

    bed.press(key)

    assert [session.status for session in bed.finished] == [Status.COMPLETED]


def test_the_button_says_i_am_up(bed):
    bed.run(seconds=1201)

    bed.page.get_up.button.click()

    assert len(bed.finished) == 1


def test_the_button_shows_the_keyboard_only_to_who_uses_it(bed):
    bed.run(seconds=1201)
    button = bed.page.get_up.button
    plain = button.grab().toImage()

    bed.page.setFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = button.grab().toImage()

    assert plain != ringed


def test_other_keys_on_the_button_are_the_pages(bed, qtbot):
    bed.run(seconds=1201)
    bed.page.get_up.button.setFocus()

    with qtbot.waitSignal(bed.page.full_screen_requested, timeout=0, raising=True):
        bed.press(Key.Key_F)


def test_a_key_held_since_before_does_not_say_i_am_up(bed):
    bed.run(seconds=1201)

    bed.press(Key.Key_Space, held=True)

    assert bed.finished == []


def test_a_click_beside_the_button_does_not_say_i_am_up(bed):
    bed.run(seconds=1201).click(QPoint(20, 20)).press(Key.Key_Escape).press(Key.Key_Escape)

    assert bed.finished == []
    assert bed.state is State.GETTING_UP


def test_the_steps_can_be_scrolled_by_key_where_they_do_not_fit(bed):
    bed.theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)
    bed.page.resize(800, 600)
    bed.run(seconds=1201)
    bar = bed.page.get_up._scroll.verticalScrollBar()
    bed.page.grab()

    bed.press(Key.Key_Down)
    down = bar.value()
    bed.press(Key.Key_Up)

    assert down > 0 == bar.value()
    assert bed.page.rect().contains(
        bed.page.get_up.button.mapTo(bed.page, bed.page.get_up.button.rect().bottomRight())
    )


def test_a_second_session_starts_with_a_clean_page(bed):
    bed.run(seconds=1201).press(Key.Key_Space)
    bed.start(off_the_mat())

    assert not bed.page.get_up.isVisible()
    assert bed.page.hints.isVisible()
    assert bed.line == "Lie down|then close your eyes"
    bed.wait(12)
    bed.press(Key.Key_Escape).press(Key.Key_Escape)
    assert bed.page.get_up.sentence.text() == "Take your time and get up slowly."


def test_a_page_made_while_a_session_runs_shows_it(bed, qtbot):
    bed.run()

    late = SessionPage(bed.theme, CATALOGUE, bed.controller, lambda: bed.settings)
    qtbot.addWidget(late)
    late.show()
    bed.wait(1)

    assert late.readouts.stage.text() == "Lower back"


# The window


def test_a_faster_clock_is_told(qtbot):
    bed = Bed(qtbot, scale=60)
    bed.start()
    bed.clock.advance(0.033)
    bed.controller.tick()

    assert bed.page.pacer._corner == "60 times speed"
    bed.controller.close()


def test_what_waits_on_the_screen_waits_in_real_seconds(qtbot):
    bed = Bed(qtbot, scale=60)
    bed.start(plan(stage(minutes=45))).press(Key.Key_Space).press(Key.Key_Escape).wait(3, 0.03)

    assert bed.line == "End now?|Press Esc again."
    bed.controller.close()


def test_on_a_full_screen_the_minutes_can_be_read_from_the_floor(bed, qapp):
    bed.run()
    bed.page.resize(1920, 1080)
    near = bed.page.pacer.layout_now.number_size

    bed.page.setWindowState(Qt.WindowState.WindowFullScreen)
    bed.wait(1)

    assert bed.page.pacer.layout_now.number_size > 1.5 * near
    dots = bed.page.screen().physicalDotsPerInch()
    assert bed.page.pacer.layout_now.number_size * 0.697 / dots * 25.4 >= 22.9


def test_in_a_narrow_window_the_spare_hints_go_first(bed):
    bed.theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)
    bed.page.resize(800, 600)
    bed.run().press(Key.Key_Shift)

    assert bed.names() == ["Pause", "5 min more", "End session"]
    for hint in bed.page.findChildren(KeyHint):
        if hint.isVisible():
            place = hint.mapTo(bed.page, QPoint(0, 0))
            assert bed.page.rect().contains(place)
            assert place.x() + hint.width() <= 800


def test_what_comes_after_the_session_was_called_off_is_not_shown(bed):
    bed.start()
    instant = bed.controller.instant
    bed.press(Key.Key_Escape).press(Key.Key_Escape)

    bed.controller.instant_changed.emit(instant)

    assert bed.page._names is None


def test_minimised_nothing_is_painted(bed, monkeypatch):
    bed.run()
    shown = []
    monkeypatch.setattr(Pacer, "show_instant", lambda *_args: shown.append(1))

    bed.page.setWindowState(Qt.WindowState.WindowMinimized)
    bed.wait(10)

    assert shown == []


def test_the_picture_of_the_page_holds_the_hints(bed):
    bed.run().press(Key.Key_Shift)
    awake = bed.page.grab().toImage()
    bed.wait(6)
    asleep = bed.page.grab().toImage()

    part = (300, 660, 500, 60)
    assert awake.copy(*part) != asleep.copy(*part)
