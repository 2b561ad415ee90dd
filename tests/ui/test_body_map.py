"""The body map under a hand with a mouse: what a click asks for, what is refused, and a near miss."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from matcompanion.domain.catalogue import Zone
from matcompanion.domain.choices import View
from matcompanion.ui.widgets.body_map import BodyMap
from tests.ui.body_map_owner import CONTROL, NO_MOD, SHIFT, Owner, hover, middle
from tests.ui.zone_samples import shipped_zones, zone_called


def click(body: BodyMap, pos: QPoint, modifiers: Qt.KeyboardModifier = NO_MOD) -> None:
    QTest.mouseClick(body, Qt.MouseButton.LeftButton, modifiers, pos)


def test_a_click_asks_for_the_zone_alone(body: BodyMap, owner: Owner) -> None:
    body.set_chosen(["neck"])

    click(body, middle(body, zone_called("Lower back", View.BACK)))

    assert owner.toggled == [("lower_back", False)]
    assert body.button(zone_called("Lower back", View.BACK)).isChecked()
    assert not body.button(zone_called("Nape", View.BACK)).isChecked()


@pytest.mark.parametrize("modifier", [SHIFT, CONTROL])
def test_shift_and_control_ask_for_one_more(body: BodyMap, owner: Owner, modifier: Qt.KeyboardModifier) -> None:
    body.set_chosen(["neck"])

    click(body, middle(body, zone_called("Calves", View.BACK)), modifier)

    assert owner.toggled == [("calves", True)]
    assert body.chosen == ("neck", "calves")


@pytest.mark.parametrize("zone", shipped_zones(), ids=lambda zone: f"{zone.view}-{zone.region}")
def test_a_click_in_the_middle_of_every_zone_hits_it(body: BodyMap, owner: Owner, zone: Zone) -> None:
    click(body, middle(body, zone))

    assert [*(area for area, _ in owner.toggled), *(z.region for z in owner.refused)] == [zone.area or zone.region]
    assert body.button(zone).hitButton(middle(body, zone) - body.button(zone).pos())


def test_the_hit_area_of_a_button_is_its_shape(body: BodyMap) -> None:
    arms = body.button(zone_called("Forearms and hands", View.BACK))

    assert not arms.hitButton(QPoint(1, arms.height() - 1))


def test_a_zone_that_is_not_for_the_mat_says_so_and_stays_unchecked(body: BodyMap, owner: Owner) -> None:
    throat = zone_called("Throat", View.FRONT)
    body.set_chosen(["neck"])

    click(body, middle(body, throat))

    assert owner.refused == [throat]
    assert owner.toggled == []
    assert body.chosen == ("neck",)
    assert not body.button(throat).isChecked()


def test_a_barred_area_is_refused_with_the_reason_for_this_person(body: BodyMap, owner: Owner) -> None:
    soles = zone_called("Soles", View.BACK)
    body.set_barred({"feet": "Your feet feel touch less."})

    click(body, middle(body, soles))

    assert owner.toggled == []
    assert owner.refused[0].reason == "Your feet feel touch less."
    assert body.button(soles).accessibleDescription() == "back, not for now: Your feet feel touch less."


def test_an_owner_that_does_not_follow_leaves_nothing_checked(body: BodyMap) -> None:
    click(body, middle(body, zone_called("Nape", View.BACK)))

    assert body.chosen == ()
    assert not body.button(zone_called("Nape", View.BACK)).isChecked()


def test_front_and_back_of_an_area_are_chosen_together(body: BodyMap) -> None:
    body.set_chosen(["shoulders_upper_back", "feet"])

    checked = {(z.view, z.region) for z in shipped_zones() if body.button(z).isChecked()}
    assert checked == {
        (View.FRONT, "shoulders"), (View.BACK, "shoulders_upper_back"), (View.FRONT, "feet"), (View.BACK, "soles"),
    }  # fmt: skip


def test_setters_tell_nobody(body: BodyMap, owner: Owner) -> None:
    body.set_chosen(["neck"])
    body.set_suggested(["calves"])
    body.set_barred({"feet": "no"})
    body.set_overlay("relief", {"neck": 0.5}, {"neck": "2 points less"})
    body.set_mat_brackets(["neck"], uses_pillow=True)
    body.set_views(["back"])
    body.set_views(["front", "back"])

    assert (owner.toggled, owner.refused, owner.flipped) == ([], [], [])


@pytest.mark.parametrize(("outside", "hit"), [(18, True), (27, False)])
def test_a_near_miss_means_the_nearest_zone_within_22_pixels(body: BodyMap, outside: int, hit: bool) -> None:
    calves = zone_called("Calves", View.BACK)
    region = body.button(calves).region
    edge = body._stands[1].to_pixels(QPointF(region.path.boundingRect().right(), 610))

    found = body.zone_at(edge + QPointF(outside, 0))

    assert found == (calves if hit else None)


def test_nothing_is_hit_far_from_the_body(body: BodyMap, owner: Owner) -> None:
    click(body, QPoint(3, 3))

    assert (owner.toggled, owner.refused) == ([], [])


def test_a_label_can_be_clicked(body: BodyMap, owner: Owner) -> None:
    body.set_suggested(["calves"])

    click(body, body.label_rects[0].center().toPoint())

    assert owner.toggled == [("calves", False)]


def test_a_press_that_slides_off_asks_for_nothing(body: BodyMap, owner: Owner) -> None:
    QTest.mousePress(body, Qt.MouseButton.LeftButton, NO_MOD, middle(body, zone_called("Lower back", View.BACK)))
    QTest.mouseRelease(body, Qt.MouseButton.LeftButton, NO_MOD, middle(body, zone_called("Calves", View.BACK)))

    assert owner.toggled == []


def test_hovering_names_the_zone_and_leaving_takes_the_name_away(body: BodyMap) -> None:
    hover(body, middle(body, zone_called("Mid back", View.BACK)))
    assert len(body.label_rects) == 1
    assert body.cursor().shape() == Qt.CursorShape.PointingHandCursor

    QApplication.sendEvent(body, QEvent(QEvent.Type.Leave))
    assert body.label_rects == ()
    assert body.cursor().shape() == QCursor().shape()
