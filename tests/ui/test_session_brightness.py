"""How bright the page of the running session is: full, dim or dark, by itself and by key."""

from __future__ import annotations

from PySide6.QtCore import Qt

from matcompanion.controllers.frame_timer import DARK_FRAME_MS
from matcompanion.ui.pages.session.attention import Attention
from matcompanion.ui.pages.session.pacer_ground import PacerMode

Key = Qt.Key


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
