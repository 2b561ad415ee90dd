"""The names on the body map: they stand beside the body, never on one another, and whole or not at all."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QApplication

from matcompanion.domain.choices import View
from matcompanion.ui.widgets.body_map import BodyMap
from tests.ui.body_map_owner import hover, middle
from tests.ui.zone_samples import AREAS, new_theme, shipped_figures, shipped_zones, zone_called

SIZES = [QSize(584, 500), QSize(388, 400), QSize(320, 340)]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s.width()}x{s.height()}")
@pytest.mark.parametrize("views", [["front", "back"], ["back"], ["front"]])
def test_labels_never_overlap_and_stay_inside(
    qapp: QApplication, size: QSize, percent: int, views: list[str]
) -> None:
    body = BodyMap(new_theme(percent=percent), shipped_figures(), shipped_zones())
    body.set_views(views)
    body.resize(size)
    room = QRectF(0, 0, size.width(), size.height())
    most = 4 if percent > 100 else 6
    for areas in ((), ("lower_back",), ("lower_back", "hips_glutes", "thighs_back"), AREAS[:most]):
        body.set_chosen(areas[:1])
        body.set_suggested(areas[1:])
        for zone in shipped_zones()[::4]:
            if zone.view in views:
                hover(body, middle(body, zone))

                rects = body.label_rects
                assert rects
                assert all(room.contains(rect) for rect in rects)
                assert not any(a.intersects(b) for a, b in combinations(rects, 2)), (zone.name, areas)


def test_a_label_that_has_no_room_is_left_out_not_cut_off(qapp: QApplication) -> None:
    body = BodyMap(new_theme(percent=200), shipped_figures(), shipped_zones())
    body.set_views(["back"])
    body.resize(380, 60)
    body.set_chosen(["shoulders_upper_back"])
    [whole] = body.label_rects

    body.resize(380, 50)
    body.set_chosen(["shoulders_upper_back"])

    assert QRectF(0, 0, 380, 60).contains(whole)
    assert body.label_rects == ()


@pytest.mark.parametrize(("size", "views"), [(SIZES[0], ["front", "back"]), (SIZES[1], ["back"])])
def test_labels_stand_beside_the_body(qapp: QApplication, size: QSize, views: list[str]) -> None:
    body = BodyMap(new_theme(), shipped_figures(), shipped_zones())
    body.set_views(views)
    body.resize(size)
    over = []
    for area in AREAS:
        body.set_chosen([area])
        [rect] = body.label_rects
        over += [
            area
            for stand in body._stands
            if shipped_figures()[stand.view].silhouette.contains(stand.to_units(rect.center()))
        ]

    assert over == []


def test_a_passing_label_moves_none_of_those_that_stay(body: BodyMap) -> None:
    body.set_chosen(["lower_back"])
    body.set_suggested(["hips_glutes", "thighs_back"])
    before = body.label_rects

    hover(body, middle(body, zone_called("Mid back", View.BACK)))

    assert body.label_rects[:3] == before
    assert len(body.label_rects) == 4


def test_an_area_is_named_once_and_on_the_back(body: BodyMap) -> None:
    body.set_chosen(["feet"])

    [rect] = body.label_rects

    assert rect.center().x() > body.width() / 2
