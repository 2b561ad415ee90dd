"""The program as a whole, put together on a folder, a clock and a worker of the test."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QEnterEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from matcompanion import resources
from matcompanion.app import Program
from matcompanion.domain.choices import EndReason, Kind, Level, Scale, Status, When
from matcompanion.domain.comparison import order
from matcompanion.domain.screening import Answers
from matcompanion.domain.session import Rating, replaced
from matcompanion.domain.session_instant import State
from matcompanion.paths import Paths
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.storage.settings_file import read_settings
from matcompanion.ui.charts.mat_against_rest import MatAgainstRest
from matcompanion.ui.first_picture import keep_picture, read_picture
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.pages.choose.comparison_offer import ComparisonOffer
from matcompanion.ui.widgets.notice import Notice
from matcompanion.ui.widgets.rail import RailButton
from matcompanion.ui.widgets.rating_scale import RatingScale
from tests.fakes import FakeClock, HeldJobs

NOTHING_APPLIES = Answers((), FakeClock().now().date())


class Teller(QObject):
    """Tells *sentence* when it is its turn."""

    told = Signal(str)

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self._sentence = sentence

    @Slot()
    def told_by_another_thread(self) -> None:
        self.told.emit(self._sentence)


class Running:
    """A program whose time and disk the test moves; without *answers* it asks its questions first.

    *at_once* is done before the disk has answered anything.
    """

    def __init__(self, folder, answers=NOTHING_APPLIES, place="choose", at_once=None) -> None:
        self.clock, self.jobs, self.paths = FakeClock(), HeldJobs(), Paths(folder)
        self.program = Program(
            paths=self.paths, clock=self.clock, worker=self.jobs, resources=resources.root(), answers=answers
        )
        self.program.show(place)
        if at_once is not None:
            at_once(self)
        self.turn()

    def turn(self) -> None:
        """Let everything happen that waits."""
        for _ in range(8):
            QApplication.processEvents()
            self.jobs.land()

    def pass_seconds(self, seconds: int) -> None:
        for _ in range(seconds):
            self.clock.advance(1.0)
            self.program.session.tick()

    def close(self) -> None:
        self.program.window.close()
        self.jobs.close()
        self.turn()
        history = self.program.history._history
        if history is not None:
            history._database.close()
        self.program.window.deleteLater()


@pytest.fixture
def running(qapp, tmp_path):
    started = []

    def start(**how) -> Running:
        started.append(Running(tmp_path, **how))
        return started[-1]

    yield start
    for each in started:
        each.close()


def stored(folder):
    with Database.open(Paths(folder).database) as database:
        return History(database).sessions()


def run_a_session(running: Running) -> None:
    program = running.program
    program.choose.choose_area("neck")
    program.choose.rate(Scale.TENSION, 7)
    program.choose.start()
    running.turn()
    running.pass_seconds(40 + program.choose.plan.minutes * 60)
    running.turn()


def test_a_session_runs_to_its_end_and_its_ratings_are_kept(running, tmp_path):
    first = running()
    run_a_session(first)
    program = first.program
    assert program.window.place == "session"
    assert program.session.instant.state is State.GETTING_UP

    program.session.got_up()
    first.turn()
    assert program.window.place == "after"
    page = program.window.page("after")
    page.saved.emit(_rated(stored(tmp_path)[0], 4))
    first.turn()

    (session,) = stored(tmp_path)
    assert session.status is Status.COMPLETED
    assert session.areas == ("neck",)
    assert session.rating(Scale.TENSION, When.BEFORE) == 7
    assert session.rating(Scale.TENSION, When.AFTER) == 4


def test_who_chooses_again_after_a_session_begins_at_the_figure_and_the_top_of_the_plan(running):
    first = running()
    window = first.program.window
    choose = window.page("choose")
    slider = next(scale for scale in choose.findChildren(RatingScale) if scale.accessibleName() == "Tension before")
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    choose._card._area.ensureWidgetVisible(slider)
    assert choose._card._area.verticalScrollBar().value() > 0
    run_a_session(first)
    first.program.session.got_up()
    first.turn()

    window.page("after").left.emit("choose")
    first.turn()

    assert window.place == "choose"
    assert choose._card._area.verticalScrollBar().value() == 0
    assert choose.figure.map.isAncestorOf(choose.focusWidget())


def _rated(session, value):
    return replace(session, ratings=replaced(session.ratings, Rating(Scale.TENSION, When.AFTER, value)))


def test_closing_the_window_keeps_what_was_done(running, tmp_path):
    first = running()
    first.program.choose.choose_area("neck")
    first.program.choose.start()
    first.turn()
    first.pass_seconds(100)

    first.close()

    (session,) = stored(tmp_path)
    assert session.status is Status.ENDED_EARLY
    assert 60 <= session.active_seconds <= 71


def test_an_interrupted_session_is_offered_and_kept(running, tmp_path):
    crashed = running()
    crashed.program.choose.choose_area("neck")
    crashed.program.choose.start()
    crashed.turn()
    crashed.pass_seconds(90)
    crashed.turn()
    crashed.program.history._history._database.close()

    again = running()
    notices = again.program.window.notices
    assert notices.isVisible()
    keep, discard = notices.findChildren(type(again.program.window.page("choose")._card.start_button))[:2]
    assert (keep.text(), discard.text()) == ("Keep", "Discard")
    assert keep.isDefault()
    keep.click()
    again.turn()

    assert not notices.isVisible()
    (session,) = stored(tmp_path)
    assert session.status is Status.INTERRUPTED
    assert 55 <= session.active_seconds <= 61


def test_a_session_that_stopped_while_one_lay_down_is_forgotten_without_a_question(running, tmp_path):
    crashed = running()
    crashed.program.choose.choose_area("neck")
    crashed.program.choose.start()
    crashed.turn()
    crashed.pass_seconds(10)
    crashed.turn()
    crashed.program.history._history._database.close()

    again = running()
    again.turn()

    assert not again.program.window.notices.findChildren(Notice)
    with Database.open(Paths(tmp_path).database) as database:
        assert History(database).interrupted() is None
    assert stored(tmp_path) == []


def test_a_session_begun_before_the_history_is_open_is_not_taken_for_an_interrupted_one(running):
    def begin(waiting):
        waiting.program.choose.choose_area("neck")
        waiting.program.choose.start()
        waiting.pass_seconds(60)

    first = running(at_once=begin)

    assert first.program.window.place == "session"
    assert first.program.session.instant is not None
    assert not first.program.window.notices.findChildren(Notice)


def test_the_last_choice_and_the_level_are_there_at_the_next_start(running, tmp_path):
    first = running()
    first.program.settings.change(level=Level.TWO)
    first.program.choose.choose_area("calves")
    first.program.choose.choose_minutes(7)
    first.program.choose.start()
    first.turn()
    first.program.session.end()
    first.turn()
    plan = first.program.choose.plan
    first.close()

    settings, trouble = read_settings(Paths(tmp_path).settings)
    assert trouble is None
    assert settings.level is Level.TWO
    assert running().program.choose.plan == plan


def test_a_history_that_cannot_be_read_is_left_alone_and_asked_about(running, tmp_path):
    tmp_path.mkdir(exist_ok=True)
    Paths(tmp_path).database.write_bytes(b"not a database at all, but long enough to be looked at" * 40)

    first = running()

    assert first.program.window.place == "recovery"
    assert first.program.choose.plan.minutes > 0
    assert Paths(tmp_path).database.read_bytes().startswith(b"not a database")


def test_the_picture_of_the_first_frame_is_used_only_while_it_is_true(running, tmp_path, qapp):
    first = running()
    file = first.paths.first_picture
    keep_picture(first.program.window.centralWidget(), file, version="1", follows_system=False)

    picture = read_picture(file, version="1")
    assert picture is not None
    assert picture.size_left == first.program.window.centralWidget().size()
    assert read_picture(file, version="2") is None
    keep_picture(first.program.window.centralWidget(), file, version="1", follows_system=True)
    assert read_picture(file, version="1") is not None
    before = qapp.palette()
    qapp.setPalette(QPalette(QColor("#202020")))
    assert read_picture(file, version="1") is None
    qapp.setPalette(before)
    file.write_bytes(b"no picture")
    assert read_picture(file, version="1") is None
    assert read_picture(tmp_path / "none.png", version="1") is None


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full to write to")
def test_a_picture_that_finds_the_disk_full_leaves_no_half_of_it(running, tmp_path, capfd):
    first = running()
    (tmp_path / "picture.tmp.png").symlink_to("/dev/full")

    keep_picture(first.program.window.centralWidget(), tmp_path / "picture.png", version="1", follows_system=False)

    assert not list(tmp_path.glob("picture*"))
    assert capfd.readouterr().err == ""


def test_the_page_is_made_behind_its_picture_with_breaths_between(qtbot, tmp_path):
    window, seen = MainWindow(), []
    picture = QWidget()
    window.setCentralWidget(picture)
    window.resize(1000, 700)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()

    def breathe():
        QApplication.processEvents()
        inside = window.childAt(window.width() // 2, window.height() // 2)
        seen.append(inside is picture and picture.isVisible() and picture.size() == window.size())

    program = Program(
        paths=Paths(tmp_path), clock=FakeClock(), worker=HeldJobs(), resources=resources.root(), window=window,
        answers=NOTHING_APPLIES, breathe=breathe,
    )  # fmt: skip
    program.show()

    assert len(seen) > 6
    assert all(seen)
    middle = window.childAt(window.width() // 2, window.height() // 2)
    assert window.page("choose").isAncestorOf(middle)
    window.close()


def test_a_place_is_made_when_mouse_or_keyboard_come_near_it(running):
    first = running()
    window = first.program.window

    assert {place for place in ("progress", "history", "learn", "settings") if window.has(place)} == set()
    inside = QPointF(5, 5)
    QApplication.sendEvent(window.rail.findChildren(RailButton)[1], QEnterEvent(inside, inside, inside))

    assert window.has("progress")
    assert window.place == "choose"


def test_trouble_in_a_session_is_told_on_its_page_and_not_over_it(running):
    first = running()
    first.program.choose.choose_area("neck")
    first.program.choose.start()
    first.turn()

    first.program.places.tell("No sound device. Everything else works.")

    assert first.program.window.page("session").trouble.text() == "No sound device. Everything else works."
    assert first.program.window.notices._texts == {}


def test_trouble_that_is_told_while_the_page_of_the_session_is_made_is_on_it(running):
    first = running()
    program = first.program
    program.choose.choose_area("neck")
    program.window.breathe = QApplication.processEvents  # as the program does it: the page is made in turns
    teller = Teller("The screen may switch off.")
    teller.told.connect(program.places.tell)
    program.session.started.connect(teller.told_by_another_thread, Qt.ConnectionType.QueuedConnection)

    program.choose.start()
    first.turn()
    first.pass_seconds(1)

    assert program.window.page("session").trouble.text() == "The screen may switch off."


def test_what_was_too_slow_is_kept_for_later_sessions(running):
    first = running()

    first.program.session.breath_was_too_much.emit(7.5)

    assert first.program.settings.settings.slowest_breath_seconds == 7.5


def test_who_was_dizzy_is_asked_less_later(running, tmp_path):
    first = running()
    first.program.choose.choose_area("neck")
    first.program.choose.start()
    first.turn()
    first.pass_seconds(100)
    first.program.session.end()
    first.program.session.got_up()
    first.turn()
    first.close()
    (session,) = stored(tmp_path)

    again = running()
    again.program.window.page("after").saved.emit(replace(session, breathing="ease8", end_reason=EndReason.DIZZY))

    assert again.program.settings.settings.slowest_breath_seconds == pytest.approx(6)


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


def test_a_day_at_rest_is_recorded_for_the_comparison_and_the_next_start_goes_on_with_it(running, tmp_path):
    first = running()
    program = first.program
    program.comparison.controller.start(14)
    first.turn()
    plan = program.comparison.controller.course.plan
    write_plan_with(first, next(seed for seed in range(99) if order(replace(plan, seed=seed))[0] is Kind.REST))

    program.comparison.choose(Kind.REST)
    run_a_session(first)
    program.session.got_up()
    first.turn()
    program.window.page("after").saved.emit(_rated(stored(tmp_path)[0], 4))
    first.turn()
    assert program.comparison.controller.course.days == 1
    first.close()

    second = running().program.comparison.controller.course
    assert (second.days, second.waiting.kind, second.waiting.change) == (1, Kind.REST, -3)


def write_plan_with(running: Running, seed: int) -> None:
    settings = running.program.settings
    settings.change(comparison=replace(settings.settings.comparison, seed=seed))
    running.turn()


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


def test_a_comparison_begins_on_progress_and_choose_offers_what_it_asks_for(running):
    first = running()
    run_a_session(first)
    first.program.session.got_up()
    first.turn()
    program = first.program
    page = program.window.open_place("progress")
    first.turn()
    while page.busy:
        first.turn()
    (card,) = page.findChildren(MatAgainstRest)
    card.controls.begin.click()
    first.turn()
    assert "It begins tomorrow" in card.controls.today.text()
    program.window.open_place("choose")
    (offer,) = program.window.page("choose").findChildren(ComparisonOffer)
    assert not offer.isVisible()

    first.clock.advance(24 * 3600)
    program.window.open_place("progress")
    first.turn()
    asked = program.comparison.controller.course.asked
    assert "Today asks for" in card.controls.today.text()
    card.controls.take.click()
    first.turn()

    assert program.window.place == "choose"
    assert program.choose.plan.kind is asked
    assert offer.isVisible()
    assert offer.label.text().startswith("Counts for your comparison, pair 1 of 14")


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
