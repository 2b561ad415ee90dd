"""What is seen of the body map: the turning figure, the ring, colours, outlines and the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from matcompanion.domain.choices import View
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.widgets.body_map import BodyMap
from tests.ui.zone_samples import new_theme, shipped_figures, shipped_zones, zone_called

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
from tests.ui.body_map_owner import focus


def test_the_figure_turns_unless_motion_is_reduced(body: BodyMap, qtbot: QtBot) -> None:
    body.set_views(["front"])
    assert not body._turn.running

    body.set_views(["back"])
    assert body._turn.running
    assert body._turn.seen(View.BACK)[0] is View.FRONT
    with qtbot.waitSignal(body._turn._animation.finished):
        pass
    assert body._turn.seen(View.BACK) == (View.BACK, 1.0)

    body._theme.set_choices(ThemeChoice.LIGHT, 100, MotionChoice.REDUCED)
    body.set_views(["front"])
    assert not body._turn.running


def test_one_figure_hides_the_other_ones_zones(body: BodyMap) -> None:
    body.set_views(["back"])

    assert {z.view for z in shipped_zones() if body.button(z).isVisible()} == {View.BACK}


def test_the_keyboard_shows_its_ring_and_the_mouse_does_not(body: BodyMap) -> None:
    calves = zone_called("Calves", View.BACK)
    rest = body.grab().toImage()

    body.button(calves).setFocus(Qt.FocusReason.MouseFocusReason)
    assert body.label_rects == ()
    assert body.grab().toImage() == rest

    focus(body, zone_called("Soles", View.BACK))
    assert len(body.label_rects) == 1
    assert body.grab().toImage() != rest


def test_overlays_colour_the_figure_and_plain_takes_the_colour_away(body: BodyMap) -> None:
    plain = body.grab().toImage()

    body.set_overlay("relief", {"neck": 0.5}, {})
    relief = body.grab().toImage()
    body.set_overlay("recent", {"neck": 0.5}, {})
    recent = body.grab().toImage()
    body.set_overlay("plain", {}, {})

    assert relief != plain
    assert recent not in (plain, relief)
    assert body.grab().toImage() == plain


def test_stronger_outlines_and_mat_corners_can_be_seen_and_undone(body: BodyMap) -> None:
    plain = body.grab().toImage()

    body.set_stronger_outlines(True)
    assert body.grab().toImage() != plain
    body.set_stronger_outlines(False)
    body.set_mat_brackets(["lower_back"], uses_pillow=False)
    assert body.grab().toImage() != plain
    body.set_mat_brackets([], uses_pillow=False)

    assert body.grab().toImage() == plain


def test_the_map_follows_the_theme(qapp: QApplication) -> None:
    theme = new_theme()
    body = BodyMap(theme, shipped_figures(), shipped_zones())
    body.resize(584, 500)
    body.set_chosen(["neck"])
    light, label = body.grab().toImage(), body.label_rects[0]

    theme.set_choices(ThemeChoice.DARK, 150, MotionChoice.SYSTEM)

    assert body.grab().toImage() != light
    assert body.label_rects[0].height() > label.height()
