"""Draw how to get on the mat and off it again, one picture for each step, into resources/drawings.

The person is a pose of joints with soft limbs around them (drawings/figure.py); a scene puts mat, pillow and
furniture beside it. Run it after a pose changed: ``python packaging/make_drawings.py``. The colours in the files are
those of the light theme; the program puts those it wears in their place.
"""

from __future__ import annotations

from pathlib import Path

from drawings import scenes_feet, scenes_lie, scenes_pillow, scenes_seat
from drawings.scene import svg

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "drawings"
SCENES = scenes_lie.SCENES | scenes_pillow.SCENES | scenes_seat.SCENES | scenes_feet.SCENES
STYLES = (
    ".plaster{fill:#E2E0D8}.far{fill:#D2D0C7}.shade{fill:#57524A;fill-opacity:.12}"
    ".line{fill:none;stroke:#8C877B;stroke-linecap:round;stroke-linejoin:round}"
    ".mat{fill:none;stroke:#155E6E;stroke-linecap:round;stroke-linejoin:round}.cushion,.spike{fill:#155E6E}"
    ".way{fill:none;stroke:#155E6E;stroke-linecap:round;stroke-linejoin:round}"
    ".thing{fill:#8C877B;fill-opacity:.1;stroke:#8C877B;stroke-linecap:round;stroke-linejoin:round}"
    ".edge{fill:none;stroke:#8C877B;stroke-linecap:round}.solid{fill:#FFFFFF;stroke:#8C877B;stroke-linejoin:round}"
    ".hole{fill:#FFFFFF}"
)


def main() -> None:
    """Write every drawing, and take away those that no scene makes any more."""
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.svg"):
        if old.stem not in SCENES:
            old.unlink()
    for name, scene in SCENES.items():
        (FOLDER / f"{name}.svg").write_text(svg(scene, STYLES), "utf-8")


if __name__ == "__main__":
    main()
