"""Where everything stands on the pacer: large enough to be read from the floor, whole, and apart in every size."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetricsF, QImage

from matcompanion.domain.breathing import BreathPhase
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui import wording_session
from matcompanion.ui.pages.session.pacer import Pacer
from matcompanion.ui.pages.session.pacer_ground import PacerMode
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.breath_bloom import radius_share
from matcompanion.ui.widgets.pacer_layout import DIGIT_HEIGHT, lay_out, minutes_pixel_height
from matcompanion.ui.wording_session import Line

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
from tests.ui.pacer_pictures import BREATH, INSTANT, NAMES, CountingPacer, light, reach, show


@pytest.mark.parametrize(("width", "height"), [(800, 600), (1100, 720), (1920, 1080)])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_at_any_size(theme: Theme, pacer: CountingPacer, width, height, percent) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    pacer.resize(width, height)
    instant = replace(INSTANT, breath=replace(BREATH, phase=BreathPhase.NATURAL))

    pacer.show_instant(
        instant, PacerMode.FULL, wording_session.line(instant, NAMES), "A quiet line that is rather long"
    )
    picture = pacer.grab().toImage()

    edge = 3
    assert light(picture, 0, 0, edge, height, 1) < 0.05
    assert light(picture, width - edge, 0, width, height, 1) < 0.05
    assert light(picture, 0, 0, width, edge, 1) < 0.05


def test_another_size_shows_the_same_instant_again(pacer: CountingPacer) -> None:
    show(pacer, INSTANT)

    pacer.resize(800, 600)
    picture = pacer.grab().toImage()

    assert reach(picture, (400, 255), most=205) == pytest.approx(radius_share(0.5) * 0.315 * 612, abs=8)


def test_a_finer_screen_shows_the_same_in_more_pixels(theme: Theme, qtbot: QtBot) -> None:
    class FinePacer(Pacer):
        ratio = 1.0

        def devicePixelRatioF(self) -> float:
            return self.ratio

    pacer = FinePacer(theme)
    qtbot.addWidget(pacer)
    pacer.resize(550, 360)
    coarse = show(pacer, INSTANT)
    pacer.ratio = 2.0
    pacer.show_instant(INSTANT, PacerMode.FULL, wording_session.line(INSTANT, NAMES))
    fine = QImage(1100, 720, QImage.Format.Format_RGB32)
    fine.setDevicePixelRatio(2.0)
    pacer.render(fine)

    inside = 240  # the ring is further out
    assert reach(coarse, (275, 153), most=inside // 2) * 2 == pytest.approx(
        reach(fine, (550, 306), most=inside), abs=8
    )


def test_a_line_that_is_too_long_is_set_smaller(pacer: CountingPacer) -> None:
    pacer.resize(800, 600)
    long = Line("Breathe in through your nose, and take all the time you like", "only ", "18", " minutes are left")

    pacer.show_instant(INSTANT, PacerMode.FULL, long, "a quiet line that goes on and on " * 5)
    picture = pacer.grab().toImage()

    assert light(picture, 0, 480, 12, 600, 1) < 0.05
    assert light(picture, 788, 480, 800, 600, 1) < 0.05
    assert light(picture, 30, 500, 60, 530, 1) > 0.05


def test_digits_are_23_millimetres_tall_on_a_full_screen() -> None:
    assert minutes_pixel_height(25.4) == pytest.approx(23 / 25.4 * 60)  # too few to be true
    assert minutes_pixel_height(96) == pytest.approx(86.9, abs=0.1)
    for dots, size in ((93.6, (1920, 1080)), (157, (1920, 1080)), (109, (2560, 1440))):
        layout = lay_out(*size, far=minutes_pixel_height(dots))
        assert layout.number_size * DIGIT_HEIGHT / dots * 25.4 >= 22.99
        assert layout.line_y + 0.5 * layout.number_size < layout.hints_y - 13


def test_the_bundled_digits_are_as_tall_as_reckoned(theme: Theme) -> None:
    font = theme.sized_font(200, 400)

    assert QFontMetricsF(font).tightBoundingRect("18").height() / 200 >= DIGIT_HEIGHT - 0.005


@pytest.mark.parametrize("far", [0, 90, 140])
@pytest.mark.parametrize(("width", "height"), [(800, 600), (1100, 720), (1920, 1080), (1280, 2000)])
@pytest.mark.parametrize("text", [0.8, 1, 2])
def test_nothing_stands_on_anything_else(width: int, height: int, far: float, text: float) -> None:
    layout = lay_out(width, height, far=far, text=text)

    assert layout.center_y - layout.ring > 0
    assert layout.center_y + layout.ring < layout.line_y - 0.35 * layout.line_size
    assert layout.line_y + 0.3 * layout.line_size < layout.under_y
    assert layout.hints_y < height
    assert layout.unit <= 1.02 * height


def test_the_layout_of_the_usual_window() -> None:
    layout = lay_out(1100, 720)

    assert (layout.center_x, layout.center_y) == (550, pytest.approx(306))
    assert layout.full == pytest.approx(231.3, abs=0.1)
    assert layout.word_size == pytest.approx(0.34 * layout.full)


def test_a_far_number_keeps_its_height(theme: Theme, pacer: CountingPacer) -> None:
    pacer.resize(1920, 1080)
    pacer.set_far(140)
    pacer.set_far(140)

    near = show(pacer, INSTANT)

    layout = pacer.layout_now
    top, bottom = round(layout.line_y - 66), round(layout.line_y + 66)
    rows = [y for y in range(top, bottom) if light(near, 700, y, 1300, y + 1, 1) > 0.03]
    assert rows[0] <= top + 4
    assert rows[-1] >= bottom - 4
