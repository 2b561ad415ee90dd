"""The figure is whole: every region is drawn, holds its own pins, and meets its neighbours without overlap."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QApplication

from matcompanion.domain.choices import View
from matcompanion.ui.widgets.body_layout import mat_under, stands
from matcompanion.ui.widgets.figure import Figure, Region
from matcompanion.ui.widgets.figure_paint import FigurePainter, Look
from matcompanion.ui.widgets.figure_view import FigureView
from tests.ui.zone_samples import REGIONS, new_theme, shipped_figures, shipped_zones

K = 0.6
STAGE = "#FBFBF9"


@pytest.fixture(params=list(View))
def figure(request: pytest.FixtureRequest, qapp: QApplication) -> Figure:
    return shipped_figures()[request.param]


def covered(*paths: QPainterPath) -> list[int]:
    """How much of each pixel the paths cover, added up; 51 is all of it once. Two pixels a unit."""
    image = QImage(840, 1660, QImage.Format.Format_Grayscale16)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    painter.scale(2, 2)
    painter.translate(210, 15)
    for path in paths:
        painter.fillPath(path, QColor(51, 51, 51))  # a fifth, so that overlaps have room to show
    painter.end()
    return list(bytes(image.constBits())[1::2])  # the high bytes


def area(paths: list[QPainterPath]) -> float:
    return sum(covered(*paths)) / 51 / 4


def painted(painter: FigurePainter, look: Look, *, ratio: float = 1.0) -> QImage:
    size = QSize(int(260 * ratio), int(500 * ratio))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(STAGE))
    brush = QPainter(image)
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush.translate(130, 10)
    painter.paint(brush, look, K, ratio)
    brush.end()
    return image


def pixel(image: QImage, region: Region, *, ratio: float = 1.0) -> QColor:
    pin = region.pins[0] * K + QPointF(130, 10)
    return image.pixelColor((pin * ratio).toPoint())


def test_every_region_has_a_path(figure: Figure) -> None:
    assert set(figure.regions) == REGIONS[figure.view]
    assert all(not region.path.isEmpty() for region in figure.regions.values())


def test_every_zone_of_the_content_is_drawn_and_every_region_is_a_zone(qapp: QApplication) -> None:
    drawn = {(view, name) for view, figure in shipped_figures().items() for name in figure.regions}

    assert {(zone.view, zone.region) for zone in shipped_zones()} == drawn


def test_a_region_holds_its_pins_its_spots_and_the_middle_of_its_piece(figure: Figure) -> None:
    for region in figure.regions.values():
        inside = [*region.pins, *region.spots, region.piece.center()]

        assert all(region.path.contains(point) for point in inside), region.name


def test_the_warm_glow_of_a_region_is_centred_on_it(figure: Figure) -> None:
    for region in figure.regions.values():
        assert all(region.path.contains(glow.centre) for glow in region.glows), region.name


def test_left_and_right_are_one_region(figure: Figure) -> None:
    for region in figure.regions.values():
        mirrored = [QPointF(-pin.x(), pin.y()) for pin in region.pins]

        assert all(region.path.contains(pin) for pin in mirrored), region.name
        assert region.paired == (len(region.spots) == 2)


def test_regions_tile_the_body(figure: Figure) -> None:
    regions = [region.path for region in figure.regions.values()]

    apart = sum(area([path]) for path in regions)
    body = area([figure.silhouette])

    assert apart == pytest.approx(body, rel=0.01)
    assert body > 100_000


def test_no_two_regions_overlap(figure: Figure) -> None:
    layers = covered(*(region.path for region in figure.regions.values()))

    # A fifth of white is one layer; a pixel on a seam is a little over it at most.
    assert sum(value > 51 + 12 for value in layers) < 30


def test_a_point_belongs_to_the_nearest_region_within_reach(qapp: QApplication) -> None:
    front = shipped_figures()[View.FRONT]
    between_the_shins = QPointF(0, 600)

    assert front.region_at(between_the_shins) is None
    assert front.nearest_region(between_the_shins, 20) is front.regions["knees_shins"]
    assert front.nearest_region(between_the_shins, 10) is None
    assert front.nearest_region(QPointF(0, 200), 0) is front.regions["chest"]


def test_the_profile_knows_where_the_body_is(figure: Figure) -> None:
    rows = figure.profile

    assert all(len(row) % 2 == 0 for row in rows)
    assert rows[300 // 6][-1] == pytest.approx(120, abs=3)  # the elbow
    assert rows[300 // 6][0] == pytest.approx(-120, abs=3)


@pytest.mark.parametrize("dark", [False, True])
def test_states_can_be_told_apart(qapp: QApplication, dark: bool) -> None:
    theme = new_theme(dark=dark)
    figure = shipped_figures()[View.BACK]
    region = figure.regions["lower_back"]
    painter = FigurePainter(theme, figure)

    looks = {
        "rest": Look(),
        "chosen": Look(chosen=frozenset({"lower_back"})),
        "suggested": Look(suggested=frozenset({"lower_back"})),
        "little": Look(fills=(("lower_back", 0.1),)),
        "much": Look(fills=(("lower_back", 1.0),)),
        "recent": Look(fills=(("lower_back", 1.0),), scale="tide"),
    }
    colours = {name: pixel(painted(painter, look), region).name() for name, look in looks.items()}

    assert len(set(colours.values())) == len(looks)


def test_a_suggestion_is_warm_but_not_outside_the_body(qapp: QApplication) -> None:
    painter = FigurePainter(new_theme(), shipped_figures()[View.BACK])

    image = painted(painter, Look(suggested=frozenset({"shoulders_upper_back", "soles", "nape"})))

    assert image.pixelColor(4, 4) == QColor(STAGE)
    beside_the_neck = QPointF(34, 100) * K + QPointF(130, 10)
    assert image.pixelColor(beside_the_neck.toPoint()) == QColor(STAGE)


def test_the_picture_follows_the_theme(qapp: QApplication) -> None:
    from matcompanion.domain.settings import MotionChoice, ThemeChoice

    theme = new_theme()
    figure = shipped_figures()[View.FRONT]
    painter = FigurePainter(theme, figure)
    light = pixel(painted(painter, Look()), figure.regions["chest"])

    theme.set_choices(ThemeChoice.DARK, 100, MotionChoice.SYSTEM)
    dark = pixel(painted(painter, Look()), figure.regions["chest"])

    assert light.lightness() > 180
    assert dark.lightness() < 110


def test_the_picture_is_sharp_on_a_dense_screen(qapp: QApplication) -> None:
    figure = shipped_figures()[View.BACK]
    painter = FigurePainter(new_theme(), figure)

    once = painted(painter, Look(chosen=frozenset({"calves"})))
    twice = painted(painter, Look(chosen=frozenset({"calves"})), ratio=2.0)

    assert twice.size() == once.size() * 2
    enlarged = once.scaled(twice.size())
    assert enlarged.convertToFormat(twice.format()) != twice


def test_passing_states_change_only_their_region(qapp: QApplication) -> None:
    figure = shipped_figures()[View.FRONT]
    painter = FigurePainter(new_theme(), figure)
    plain = painted(painter, Look())

    for act in ("hover", "focus", "hatch"):
        image = painted(painter, Look())
        brush = QPainter(image)
        brush.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush.translate(130, 10)
        chest = figure.regions["chest"]
        if act == "hover":
            painter.paint_hover(brush, chest, K, chosen=False)
        elif act == "focus":
            painter.paint_focus(brush, chest, K)
        else:
            painter.paint_hatch(brush, chest, K, 1.0)
        brush.end()

        assert image != plain, act
        for other in ("head", "hips", "feet"):
            assert pixel(image, figure.regions[other]) == pixel(plain, figure.regions[other]), act


def test_a_mat_is_drawn_to_scale_and_stays_on_the_plate(qapp: QApplication) -> None:
    back = shipped_figures()[View.BACK]

    under_the_back = mat_under(back, ["lower_back"], pillow=False)
    under_the_feet = mat_under(back, ["soles"], pillow=False)
    pillow = mat_under(back, ["nape"], pillow=True)

    assert under_the_back is not None
    assert under_the_feet is not None
    assert pillow is not None
    assert (round(under_the_back.width()), round(under_the_back.height())) == (185, 300)
    assert (round(under_the_feet.width()), round(under_the_feet.height())) == (300, 185)
    assert (round(pillow.width()), round(pillow.height())) == (168, 66)
    for mat, name in ((under_the_back, "lower_back"), (under_the_feet, "soles"), (pillow, "nape")):
        assert mat.contains(back.regions[name].pins[0])
        assert back.plate.contains(mat)
    assert mat_under(back, ["forearms_hands"], pillow=False) is None
    assert mat_under(back, [], pillow=False) is None


@pytest.mark.parametrize("size", [QSize(584, 500), QSize(388, 400), QSize(1400, 1000), QSize(240, 300)])
@pytest.mark.parametrize("views", [tuple(View), (View.BACK,)])
def test_figures_stand_inside_their_widget_without_touching(size: QSize, views: tuple[View, ...]) -> None:
    figures = shipped_figures()
    room = QRectF(0, 0, size.width(), size.height())

    bodies = [
        stand.rect_to_pixels(figures[stand.view].silhouette.boundingRect())
        for stand in stands(size, views, caption=20)
    ]

    assert all(room.contains(body) for body in bodies)
    if len(bodies) == 2:
        assert bodies[0].right() < bodies[1].left()


def test_a_view_shows_what_it_is_told(qapp: QApplication) -> None:
    theme = new_theme()
    view = FigureView(theme, shipped_figures(), shipped_zones(), chosen={"lower_back"})
    view.resize(230, 430)

    chosen = view.grab().toImage()
    view.set_chosen(())
    rest = view.grab().toImage()

    assert chosen != rest
    assert view.focusPolicy() == Qt.FocusPolicy.NoFocus
