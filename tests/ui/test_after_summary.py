"""The summary after a session: what was done, the numbers, and no more than can be known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcompanion.domain.choices import Kind, Position, Scale
from matcompanion.ui import wording_history
from matcompanion.ui.pages.after import AfterPage, words
from matcompanion.ui.theme import Theme
from tests.ui.after_session import BACK, MAT, STOPPED, after_page

if TYPE_CHECKING:
    from matcompanion.domain.catalogue import Catalogue, Learning


@pytest.fixture
def page(theme: Theme, catalogue: Catalogue, learning: Learning) -> AfterPage:
    return after_page(theme, catalogue, learning)


def test_the_minutes_are_those_of_history(catalogue: Catalogue) -> None:
    stopped = replace(STOPPED, active_seconds=532)

    assert words.title(catalogue, stopped) == "Lower back, 8\u00a0minutes"
    assert wording_history.minutes_of(stopped) == 8


def test_what_was_done_stands_on_the_right(page: AfterPage) -> None:
    page.show_session(MAT)

    assert page.summary.said == [
        "Lower back, 25\u00a0minutes",
        "On your back, knees bent, cotton shirt\nBed or couch, 4\u00a0s in, 6\u00a0s out",
        "6 tension before",
        "5 pain before",
        "Ratings cannot tell the mat apart from simply lying still.",
    ]


def test_the_numbers_follow_the_ratings(page: AfterPage) -> None:
    page.show_session(MAT)

    page.form.scales[Scale.TENSION].setValue(3)
    page.form.scales[Scale.PAIN].setValue(7)

    assert page.summary.said[2:4] == ["−3 tension", "+2 pain"]


def test_one_sentence_says_no_more_than_can_be_known(page: AfterPage) -> None:
    page.show_session(MAT)
    page.form.scales[Scale.TENSION].setValue(3)
    on_the_mat = page.summary.said[-1]
    page.show_session(replace(MAT, kind=Kind.BREATHING, stages=()))

    assert on_the_mat == "Ratings cannot tell the mat apart from simply lying still."
    assert page.summary.said[-1] == "One session says little. Ratings add up over weeks."


def test_a_stage_is_as_long_as_history_says(page: AfterPage) -> None:
    stages = (replace(BACK, active_seconds=599), replace(BACK, areas=("neck",), active_seconds=40))

    page.show_session(replace(MAT, stages=stages, breathing="natural"))

    assert page.summary.said[1] == "Lower back, 9 minutes\nNape, under a minute"


def test_several_stages_are_named_one_by_one(page: AfterPage) -> None:
    neck = replace(BACK, areas=("neck",), position=Position.PILLOW_NECK, active_seconds=300)

    page.show_session(replace(MAT, stages=(replace(BACK, active_seconds=720), neck), breathing="natural"))

    assert page.summary.said[:2] == [
        "Lower back and nape, 25\u00a0minutes",
        "Lower back, 12 minutes\nNape, 5 minutes",
    ]


def test_a_stage_that_was_never_come_to_is_not_said_to_be_done(page: AfterPage) -> None:
    neck = replace(BACK, areas=("neck",), position=Position.PILLOW_NECK, active_seconds=0)

    page.show_session(replace(STOPPED, stages=(replace(BACK, active_seconds=300), neck)))

    assert page.summary.said[0] == "Lower back, 5\u00a0minutes"
    assert "Nape" not in page.summary.said[1]
    assert "On your back" in page.summary.said[1]
    assert all("neck" not in figure._chosen for figure in page.summary._figures.values())
