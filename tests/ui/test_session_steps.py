"""Getting into place and up again on the page of the running session: one step at a time, and nothing to answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from matcompanion import resources
from matcompanion.content.learning_reader import read_learning
from matcompanion.domain.choices import Clothing, Kind, Position, Surface
from matcompanion.domain.limits import Placement
from matcompanion.domain.session_instant import State
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.domain.step_times import GET_UP_SECONDS
from matcompanion.ui.pages.session.pacer_ground import PacerMode
from matcompanion.ui.wording_session import Step
from tests.sessions import CATALOGUE, NECK, STANDING, off_the_mat, plan, stage
from tests.ui.session_bed import Bed

Key = Qt.Key
LYING = CATALOGUE.positions[Position.LIE_SOFT]
STAND = CATALOGUE.positions[Position.STAND]


@pytest.fixture
def bed(qtbot):
    bed = Bed(qtbot)
    bed.settings = bed.settings.__class__(lead_in_seconds=30, dim_after_seconds=60)
    yield bed
    bed.controller._timer.stop()
    bed.controller._keeper._again.stop()


def guide(bed):
    return bed.page.pacer._shown[4]


def test_each_step_has_its_turn_with_its_drawing(bed):
    bed.start()
    shown = []

    for _ in range(5):
        bed.wait(1)
        shown.append((guide(bed).text, bed.page.drawing.name))
        bed.wait(4)

    assert shown == list(zip(LYING.setup, LYING.setup_drawings, strict=True))


def test_in_the_last_seconds_the_eyes_close(bed):
    bed.start().wait(26)

    assert guide(bed).text == ""
    assert bed.page.drawing.name == LYING.setup_drawings[-1]
    assert bed.line == "Lie down|then close your eyes"


def test_who_stands_keeps_the_eyes_open(bed):
    bed.start(plan(stage("feet", 5, STANDING))).wait(12)
    texts = [guide(bed).text]
    bed.wait(15)

    assert texts == [STAND.setup[0]]
    assert bed.line == "Get into place|and keep your eyes open"
    assert any("eyes open" in step for step in STAND.setup)


def test_the_drawing_stands_inside_of_the_ring(bed):
    bed.start().wait(1)
    layout, place = bed.page.pacer.layout_now, bed.page.drawing.geometry()

    for corner in (place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight()):
        away = ((corner.x() - layout.center_x) ** 2 + (corner.y() - layout.center_y) ** 2) ** 0.5
        assert away < layout.ring


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(800, 600), (1100, 720), (1920, 1080)])
def test_the_words_of_a_step_have_their_room(bed, size, percent):
    bed.page.resize(*size)
    bed.theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    layout = bed.page.pacer.layout_now
    top, bottom = layout.step

    assert top > layout.center_y + layout.ring
    assert bottom - top > 2 * layout.under_size
    assert bottom < layout.hints_y


def test_when_the_session_runs_the_drawing_is_gone(bed):
    bed.start().wait(20)
    shown = bed.page.drawing.isVisible()

    bed.wait(15)

    assert shown
    assert bed.state is State.RUNNING
    assert not bed.page.drawing.isVisible()


def test_pausing_keeps_the_drawing_and_says_how_to_go_on(bed):
    bed.start().wait(12).press(Key.Key_P)

    assert bed.page.drawing.isVisible()
    assert guide(bed).text == ""
    assert bed.line == "Paused|Press Space when you are ready"


def test_a_pause_while_getting_into_place_moves_nothing_and_says_no_line_of_the_mat(bed):
    bed.page.set_coach_lines(read_learning(resources.root(), CATALOGUE).coach_lines)
    bed.start().wait(12)
    bed.page.show_trouble("The screen may switch off during the session.")
    bed.wait(1)
    before = bed.page.pacer.layout_now

    bed.press(Key.Key_P).wait(1)

    assert bed.page.pacer.layout_now == before
    assert bed.under == ""
    assert "End session, cancel" in bed.names()


def test_a_question_stands_over_the_words_of_a_step(bed):
    bed.start().wait(12).press(Key.Key_Escape)
    asked = guide(bed).text
    bed.wait(5)

    assert asked == ""
    assert guide(bed).text != ""


def test_more_time_brings_the_earlier_step_back(bed):
    bed.start().wait(12)
    before = bed.page.drawing.name

    bed.press(Key.Key_Up)

    assert before == LYING.setup_drawings[2]
    assert bed.page.drawing.name == LYING.setup_drawings[0]


def test_the_next_stage_is_named_over_its_steps(bed):
    bed.run(plan(stage(minutes=5), stage("neck", 5, NECK)), seconds=330)

    assert bed.state is State.LEAD_IN
    assert guide(bed).caption == "Next: Nape"
    assert guide(bed).text in CATALOGUE.positions[Position.PILLOW_NECK].setup


def test_off_the_mat_there_are_no_steps(bed):
    bed.start(off_the_mat(Kind.REST)).wait(10)

    assert guide(bed) is None
    assert not bed.page.drawing.isVisible()


def test_a_dimmed_page_dims_the_drawing(bed):
    bed.start().wait(5).press(Key.Key_D)

    assert bed.mode is PacerMode.DIM
    assert bed.page.drawing._light < 1


# Getting up


def ended(bed, wanted=None):
    bed.start(wanted).wait(32)
    bed.controller.end()
    bed.controller.tick()
    return bed.page.get_up


def test_at_the_end_every_step_can_be_read_at_once(bed):
    get_up = ended(bed)

    assert [text.text() for _, text in get_up._rows] == list(LYING.getup)
    assert all(text.isVisible() for _, text in get_up._rows)


def test_one_step_after_the_other_is_pointed_out(bed):
    get_up = ended(bed)
    shown = []

    for _ in LYING.getup:
        shown.append(get_up.drawing.name)
        bed.wait(GET_UP_SECONDS)

    assert shown == list(LYING.getup_drawings)
    assert get_up.drawing.name == LYING.getup_drawings[-1]


def test_the_steps_delay_nothing(bed):
    get_up = ended(bed)

    get_up.button.click()

    assert len(bed.finished) == 1


def test_who_rested_without_the_mat_sees_no_drawing(bed):
    get_up = ended(bed, off_the_mat(Kind.REST))

    assert get_up.drawing.name == ""
    assert not get_up.drawing.isVisible()


def test_at_large_text_the_step_whose_turn_it_is_scrolls_into_sight(bed):
    bed.page.resize(800, 600)
    bed.theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)
    get_up = ended(bed)

    bed.wait(GET_UP_SECONDS * len(LYING.getup))
    last = get_up._rows[-1][1]
    view = get_up._scroll.viewport()

    assert not get_up.drawing.isVisible()
    assert view.rect().intersects(last.rect().translated(last.mapTo(view, last.rect().topLeft())))


def test_at_large_text_the_next_session_begins_with_its_first_step(bed):
    bed.theme.set_choices(ThemeChoice.LIGHT, 200, MotionChoice.FULL)
    bed.page.resize(800, 600)
    ended(bed, plan())
    bed.wait(GET_UP_SECONDS * len(LYING.getup))
    bed.controller.got_up()

    get_up = ended(bed, plan())
    bed.wait(1)
    QApplication.processEvents()
    view, first = get_up._scroll.viewport(), get_up._rows[0][1]

    assert get_up._scroll.verticalScrollBar().maximum() > 0
    assert view.rect().contains(first.rect().translated(first.mapTo(view, first.rect().topLeft())))


def test_the_steps_of_the_session_before_are_gone_at_once(bed):
    get_up = ended(bed, plan())
    before = [label for row in get_up._rows for label in row]

    get_up.show_steps("", "", (Step("Only this.", "side"),))

    assert [label for label in before if label.isVisible()] == []


def test_a_seat_is_left_by_its_own_steps(bed):
    seat = Placement(Position.PROP_SEAT, Surface.SEAT, Clothing.SHIRT)

    get_up = ended(bed, plan(stage("mid_back", 5, seat)))

    assert get_up.drawing.name == CATALOGUE.positions[Position.PROP_SEAT].getup_drawings[0]
