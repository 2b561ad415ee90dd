"""The figures of the report: what touched the mat is on the right figure, and each side on the right side of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from matcompanion import resources
from matcompanion.domain.choices import AreaId, Scale, Side, View, When
from matcompanion.domain.session import Rating, Session
from matcompanion.ui.report.bodies import BodiesPicture, contact_regions, side_sign
from matcompanion.ui.report.paper import Ink
from matcompanion.ui.report.pdf import report_pdf
from matcompanion.ui.theme import read_colours
from matcompanion.ui.widgets.figure import read_figures
from tests.report_samples import CATALOGUE, contents, lying
from tests.ui.progress_samples import new_theme

WIDTH, HEIGHT, SCALE = 200, 212, 4
BOTH_VIEWS = {"hands_arms"}
"""The areas that the mat touches on what is seen from the front too."""


def rated(area: AreaId, side: Side) -> Session:
    return lying(area=area, ratings=(Rating(Scale.PAIN, When.BEFORE, 5, area, side),))


class Drawn:
    """Both figures with one area of which one side was rated."""

    def __init__(self, area: AreaId, side: Side) -> None:
        ink = Ink(read_colours(resources.root() / "themes" / "light.toml"))
        areas = contents([rated(area, side)]).report.areas
        picture = BodiesPicture(ink, CATALOGUE, read_figures(resources.root()), areas, WIDTH, HEIGHT)
        self._image = QImage(WIDTH * SCALE, HEIGHT * SCALE, QImage.Format.Format_RGB32)
        self._image.fill(QColor("white"))
        painter = QPainter(self._image)
        painter.scale(SCALE, SCALE)
        picture.paint(painter, 0, 0)
        painter.end()
        self._area, self._side = ink.scale("tide")[-1].rgb(), ink("ember").rgb()

    def shaded(self, view: View) -> bool:
        """Whether the area is shaded on that figure."""
        return bool(self._across(view, self._area))

    def side(self, view: View) -> set[int]:
        """On which sides of that figure's middle a letter stands: 1 is right on the page, -1 left."""
        middle = WIDTH * SCALE * (1 + 2 * (view is View.BACK)) // 4
        return {1 if x > middle else -1 for x in self._across(view, self._side)}

    def _across(self, view: View, colour: int) -> set[int]:
        half = WIDTH * SCALE // 2
        columns = range(half, 2 * half) if view is View.BACK else range(half)
        return {x for x in columns for y in range(0, HEIGHT * SCALE, 2) if self._image.pixel(x, y) == colour}


@pytest.mark.parametrize("area", CATALOGUE.areas)
def test_an_area_is_drawn_where_the_points_touch_it(qapp: QApplication, area: AreaId) -> None:
    new_theme()

    drawn = Drawn(area, Side.BOTH)

    assert drawn.shaded(View.BACK)
    assert drawn.shaded(View.FRONT) == (area in BOTH_VIEWS)
    assert bool(contact_regions(CATALOGUE, area)[View.FRONT]) == (area in BOTH_VIEWS)


@pytest.mark.parametrize("area", CATALOGUE.areas)
@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_a_rated_side_is_marked_on_the_persons_own_side(qapp: QApplication, area: AreaId, side: Side) -> None:
    new_theme()

    drawn = Drawn(area, side)

    seen_from_behind = -1 if side is Side.LEFT else 1
    assert drawn.side(View.BACK) == {seen_from_behind}
    assert drawn.side(View.FRONT) == ({-seen_from_behind} if area in BOTH_VIEWS else set())


def test_left_from_the_front_is_right_on_the_page() -> None:
    assert side_sign(View.FRONT, Side.LEFT) == side_sign(View.BACK, Side.RIGHT) == 1
    assert side_sign(View.FRONT, Side.RIGHT) == side_sign(View.BACK, Side.LEFT) == -1


def test_the_words_on_the_page_name_the_same_sides(qapp: QApplication, tmp_path: Path) -> None:
    new_theme()
    path = tmp_path / "report.pdf"
    path.write_bytes(report_pdf(contents([rated("lower_back", Side.LEFT)]), resources.root()))

    words = _figure_words(path)

    front, back = words["Front"][0], words["Back"][0]
    assert front < back
    (right_of_front, right_of_back), (left_of_front, left_of_back) = sorted(words["Right"]), sorted(words["Left"])
    assert right_of_front < front < left_of_front < left_of_back < back < right_of_back


def _figure_words(path: Path) -> dict[str, list[float]]:
    """Return how far right the middle of each word about the figures is; they stand left of their table."""
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    found: dict[str, list[float]] = {word: [] for word in ("Front", "Back", "Left", "Right")}
    for page in range(document.pageCount()):
        text, width = document.getAllText(page).text(), document.pagePointSize(page).width()
        for word in re.finditer(r"Front|Back|Left|Right", text):
            box = document.getSelectionAtIndex(page, word.start(), len(word.group())).boundingRectangle()
            if box.center().x() < 0.45 * width:
                found[word.group()].append(box.center().x())
    document.close()
    return found
