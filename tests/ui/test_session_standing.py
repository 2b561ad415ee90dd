"""The page of the running session for who stands on the mat: larger, with open eyes, and without a word of lying."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt

from matcompanion import resources
from matcompanion.content.learning_reader import read_learning
from matcompanion.domain.session_instant import EventKind, State
from matcompanion.ui import wording_session
from matcompanion.ui.widgets.pacer_layout import lay_out
from tests.sessions import CATALOGUE, NECK, STANDING, plan, stage
from tests.ui.session_bed import Bed, steps_of

LYING = re.compile(r"\b(lie|lying|back slowly|roll|pillow|close your eyes)\b", re.IGNORECASE)
ON_FEET = stage("feet", 10, STANDING)


@pytest.fixture
def bed(qtbot):
    bed = Bed(qtbot)
    bed.page.set_coach_lines(read_learning(resources.root(), CATALOGUE).coach_lines)
    yield bed
    bed.controller.close()


def test_no_word_of_lying_or_closed_eyes_is_shown_or_said(bed):
    bed.start(plan(ON_FEET))
    names = wording_session.names_of(CATALOGUE, bed.controller.plan)
    words = {wording_session.announcement(kind, names, 0) for kind in EventKind}
    while bed.state is not State.GETTING_UP:
        words |= {bed.line, bed.under} if bed.page.pacer._shown else set()
        bed.wait(1)
    words |= {bed.page.get_up.sentence.text(), *steps_of(bed)}

    assert "Get into place|and keep your eyes open" in words
    assert "Hold on and step off slowly." in words
    assert [text for text in words if LYING.search(text)] == []


@pytest.mark.parametrize(
    ("stages", "said"),
    [
        ((ON_FEET,), "hold on and shift your weight slowly"),
        ((stage("neck", 5, NECK),), "lift your head a little"),
        ((stage(minutes=10),), "lift yourself a little"),
    ],
)
def test_the_line_about_moving_fits_the_position(bed, stages, said):
    bed.run(plan(*stages), seconds=112)

    assert said in bed.under


def test_the_words_lying_are_found_where_they_belong(bed):
    bed.start().wait(1)

    assert LYING.search(bed.line)


def test_the_lines_are_a_quarter_larger(bed):
    bed.start().wait(1)
    lying = bed.page.pacer.layout_now
    bed.press(Qt.Key.Key_Escape).press(Qt.Key.Key_Escape)
    bed.start(plan(ON_FEET)).wait(1)
    standing = bed.page.pacer.layout_now

    assert standing.line_size / standing.unit == pytest.approx(1.25 * lying.line_size / lying.unit)
    assert standing.line_size > 1.15 * lying.line_size
    assert standing.under_size > 1.15 * lying.under_size


@pytest.mark.parametrize("size", [(800, 600), (1100, 720), (1920, 1080)])
def test_the_larger_lines_have_their_room(size):
    layout = lay_out(*size, larger=1.25)

    assert layout.center_y - layout.ring > 0
    assert layout.line_y - layout.number_size / 2 > layout.center_y + layout.ring
    assert layout.under_y - layout.under_size / 2 > layout.line_y
    assert layout.under_y + layout.under_size / 2 < layout.hints_y


def test_the_hints_stay(bed):
    bed.run(plan(ON_FEET), seconds=60)

    assert bed.page.hints._light == 1


def test_on_the_way_to_the_stage_where_one_lies_down_it_is_as_ever(bed):
    bed.run(plan(ON_FEET, stage(minutes=5)), seconds=60)
    standing = bed.page.pacer._larger
    bed.wait(545)

    assert (standing, bed.page.pacer._larger) == (1.25, 1.0)
    assert bed.state is State.LEAD_IN
