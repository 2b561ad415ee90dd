"""Nothing moves by itself but the breath and the figure that turns, and both ask first whether motion is wanted."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

import matcompanion
from matcompanion.domain.settings import MotionChoice
from matcompanion.tour.by_hand import turn
from matcompanion.tour.places import Guide
from tests.ui.rendered_text import pixels_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

MOVING = re.compile(r"Q(Variant|Property|Sequential|Parallel)Animation|QTimeLine|QScroller\b|QMovie|QGraphicsEffect")
SEEN = 60  # of 255: brighter than the ground of a session
ANTIALIASED = 3  # pixels
MOST_LOOKS, ENOUGH_LOOKS = 60, 3
FIGURE = "ui/widgets/figure_turn.py"  # started by the body stage alone, which tests/ui/test_body_map_look.py tries


def test_what_could_move_is_known():
    root = Path(matcompanion.__file__).parent

    moving = {
        file.relative_to(root).as_posix() for file in root.rglob("*.py") if MOVING.search(file.read_text("utf-8"))
    }

    assert moving == {FIGURE}


@pytest.fixture
def guide(qapp: QApplication, tmp_path: Path) -> Iterator[Guide]:
    guide = Guide(tmp_path)
    guide.program.settings.change(dim_after_seconds=0)
    guide.program.show()
    turn()
    yield guide
    guide.leave()
    guide.program.window.deleteLater()


def reach_of_the_bloom(guide: Guide) -> list[int]:
    """Return how far from the middle something is painted within the ring, at eight moments of some breaths."""
    guide.program.choose.start()
    guide._pass(240)
    reaches = []
    for _ in range(8):
        guide._pass(3)
        view = guide.program.window.page("session")
        layout = view.pacer.layout_now
        inner = round(layout.ring * 0.93 * 2)  # of a picture of twice the size
        left, top = round(layout.center_x * 2), round(layout.center_y * 2)
        inside = pixels_of(view.pacer)[top - inner : top + inner, left - inner : left + inner].astype(int)
        y, x = np.mgrid[-inner:inner, -inner:inner]
        seen = (inside.max(axis=2) > SEEN) & (np.hypot(x, y) < inner)
        reaches.append(int(np.hypot(x, y)[seen].max()))
    return reaches


@pytest.mark.parametrize("motion", [MotionChoice.FULL, MotionChoice.REDUCED])
def test_with_reduced_motion_the_bloom_stays_as_large_as_it_is(guide: Guide, motion: MotionChoice) -> None:
    guide.program.settings.change(motion=motion)

    reaches = reach_of_the_bloom(guide)

    moves = max(reaches) - min(reaches)
    assert moves <= ANTIALIASED if motion is MotionChoice.REDUCED else moves > 10 * ANTIALIASED


def comes_to_rest(guide: Guide) -> bool:
    """Return whether the window looks the same several times in a row, once what is made in short turns is there."""
    last, same = None, 0
    for _ in range(MOST_LOOKS):
        guide.clock.advance(30)
        turn()
        now = pixels_of(guide.program.window)
        same = same + 1 if last is not None and np.array_equal(now, last) else 0
        if same == ENOUGH_LOOKS:
            return True
        last = now
    return False


@pytest.mark.parametrize("place", ["choose", "progress", "history", "learn", "settings"])
def test_every_place_stands_still_when_nobody_touches_it(guide: Guide, place: str) -> None:
    guide.program.window.open_place(place)

    assert comes_to_rest(guide)
