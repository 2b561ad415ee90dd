"""Nothing moves by itself but the breath and the figure that turns, and both ask first whether motion is wanted."""

from __future__ import annotations

import re
from pathlib import Path

import matcompanion

MOVING = re.compile(r"Q(Variant|Property|Sequential|Parallel)Animation|QTimeLine|QScroller\b|QMovie|QGraphicsEffect")
FIGURE = "ui/widgets/figure_turn.py"  # started by the body stage alone, which tests/ui/test_body_map.py tries


def test_what_could_move_is_known():
    root = Path(matcompanion.__file__).parent

    moving = {
        file.relative_to(root).as_posix() for file in root.rglob("*.py") if MOVING.search(file.read_text("utf-8"))
    }

    assert moving == {FIGURE}
