"""The picture of a session goes over from one brightness to the next; it never jumps."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt

from matcompanion.controllers.frame_timer import DARK_FRAME_MS, FRAME_MS
from matcompanion.ui.pages.session.attention import FADE_SECONDS, Fade
from matcompanion.ui.pages.session.pacer_ground import PacerMode
from tests.ui.session_bed import Bed

Key = Qt.Key
STEP = 0.1


def light(bed: Bed) -> float:
    """How bright the ring and the ground around it are."""
    image = bed.page.pacer.grab().toImage()
    middle = image.height() * 425 // 1000
    row = range(250, 330)
    return sum(image.pixelColor(x, middle).lightnessF() for x in row) / len(row)


def test_the_first_brightness_is_there_at_once():
    fade = Fade()

    assert not fade.turns_to(PacerMode.FULL, 100)
    assert fade.share(100) == 1


def test_another_brightness_comes_in_the_time_of_a_fade():
    fade = Fade()
    fade.turns_to(PacerMode.FULL, 0)

    assert fade.turns_to(PacerMode.DIM, 10)
    assert not fade.turns_to(PacerMode.DIM, 10.3)
    assert [fade.share(10 + part * FADE_SECONDS) for part in (0, 0.5, 1, 2)] == pytest.approx([0, 0.5, 1, 1])
    fade.begin()
    assert not fade.turns_to(PacerMode.DARK, 11)
    assert fade.share(11) == 1


@pytest.mark.parametrize("presses", [1, 2])
def test_it_gets_darker_little_by_little(bed, presses):
    bed.run().press(Key.Key_Space).wait(1)  # the breath stands still
    for _ in range(presses - 1):
        bed.press(Key.Key_D).wait(1)
    seen = [light(bed)]
    bed.press(Key.Key_D)
    seen.append(light(bed))
    for _ in range(6):
        bed.wait(STEP, STEP)
        seen.append(light(bed))
    bed.wait(1)
    last = light(bed)

    whole = seen[0] - last
    assert whole > 0.005
    assert seen[1] == pytest.approx(seen[0], abs=0.1 * whole)
    assert all(one - other < 0.35 * whole for one, other in pairwise(seen))
    assert seen[-1] == pytest.approx(last, abs=0.15 * whole)


def test_a_look_into_the_dark_gets_brighter_from_what_is_seen(bed):
    bed.run().press(Key.Key_Space).press(Key.Key_D).wait(1).press(Key.Key_D).wait(0.3, STEP)
    half = light(bed)
    bed.move(QPoint(300, 300))
    turned = light(bed)
    bed.wait(1)

    assert turned == pytest.approx(half, abs=0.004)
    assert light(bed) > half


def test_after_the_fade_nothing_of_it_is_kept(bed):
    bed.run().press(Key.Key_D)
    kept = bed.page.pacer._before.isNull()
    bed.wait(1)

    assert not kept
    assert bed.page.pacer._before.isNull()
    assert bed.page.pacer._share == 1


def test_the_dark_is_looked_at_less_often_only_when_it_is_dark(bed):
    bed.run().press(Key.Key_Shift).press(Key.Key_D).wait(1).press(Key.Key_D).wait(0.3, STEP)
    fading = bed.controller._timer.interval()
    bed.wait(1)

    assert (fading, bed.controller._timer.interval()) == (FRAME_MS, DARK_FRAME_MS)


def test_a_window_of_another_size_ends_the_fade(bed):
    bed.run().press(Key.Key_D).wait(0.2, STEP)
    bed.page.resize(900, 650)

    assert bed.page.pacer._before.isNull()
