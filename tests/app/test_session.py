"""A session in the whole program: from Choose to After, kept at its end and when the window is closed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from matcompanion.domain.choices import Scale, Status, When
from matcompanion.domain.session_instant import State
from matcompanion.ui.widgets.rating_scale import RatingScale
from tests.program import rated_after, run_a_session, stored


class Teller(QObject):
    """Tells *sentence* when it is its turn."""

    told = Signal(str)

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self._sentence = sentence

    @Slot()
    def told_by_another_thread(self) -> None:
        self.told.emit(self._sentence)


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
    page.saved.emit(rated_after(stored(tmp_path)[0], 4))
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
