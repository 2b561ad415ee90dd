"""The drawings of the steps as they are shown: whole, in the colours of their place, and silent."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from matcompanion import resources
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.drawing import Drawing, day_inks, draw, night_inks, tallness

NAMES = sorted(file.stem for file in (resources.root() / "drawings").glob("*.svg"))
WIDE = 300


@pytest.fixture
def theme(qapp):
    return Theme(resources.root())


def drawn(name: str, inks, width: int = WIDE, height: int | None = None) -> QImage:
    height = height or round(width * tallness(name))
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, name, inks, QRectF(0, 0, width, height))
    painter.end()
    return image


def colours_of(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def edge(image: QImage) -> list[QColor]:
    right, bottom = image.width() - 1, image.height() - 1
    across = [image.pixelColor(x, y) for x in range(image.width()) for y in (0, bottom)]
    return across + [image.pixelColor(x, y) for y in range(image.height()) for x in (0, right)]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_of_a_drawing_is_cut_off(theme, name):
    image = drawn(name, day_inks(theme, "surface"))

    assert max(colour.alpha() for colour in edge(image)) == 0
    assert len(colours_of(image)) > 3


def test_a_drawing_wears_the_colours_of_its_place(theme):
    theme.set_choices(ThemeChoice.LIGHT, 100, MotionChoice.FULL)
    light = colours_of(drawn("lie_roll", day_inks(theme, "stage")))
    worn = {theme.hex(name).lower() for name in ("fig_light", "accent", "stage")}
    theme.set_choices(ThemeChoice.DARK, 100, MotionChoice.FULL)
    dark = colours_of(drawn("lie_roll", day_inks(theme, "stage")))
    night = colours_of(drawn("lie_roll", night_inks(theme)))

    assert worn <= light
    assert theme.hex("fig_light").lower() in dark
    assert theme.session["cool_inner"].lower() in night
    assert not worn & (dark | night)


def test_drawings_stand_on_one_floor_so_that_they_can_take_turns(theme):
    inks = day_inks(theme, "surface")
    floors = []
    for name in ("lie_mat", "lie_sit", "lie_rest"):
        image = drawn(name, inks, WIDE, 200)
        rows = [y for y in range(200) if sum(image.pixelColor(x, y).alpha() > 0 for x in range(WIDE)) > 0.9 * WIDE]
        floors.append(max(rows))

    assert max(floors) - min(floors) <= 1


def test_a_drawing_is_silent_and_lets_the_mouse_through(qtbot, theme):
    drawing = Drawing(theme)
    qtbot.addWidget(drawing)
    drawing.show_drawing("lie_rest")

    assert drawing.accessibleName() == ""
    assert drawing.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert drawing.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_drawing_follows_the_theme_and_its_name(qtbot, theme):
    drawing = Drawing(theme)
    qtbot.addWidget(drawing)
    drawing.resize(WIDE, 200)
    drawing.show_drawing("lie_rest")
    first = drawing.grab().toImage()

    theme.set_choices(ThemeChoice.DARK, 100, MotionChoice.FULL)
    second = drawing.grab().toImage()
    drawing.show_drawing("lie_knees")
    third = drawing.grab().toImage()
    drawing.show_drawing("")
    nothing = drawing.grab().toImage()

    assert len({str(image.constBits().tobytes()) for image in (first, second, third, nothing)}) == 4
    assert drawing.name == ""
