"""The body map by keyboard: Tab comes by once, arrows reach every zone, Space and Return choose."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from matcompanion.domain.catalogue import Zone
from matcompanion.domain.choices import View
from matcompanion.ui.widgets.body_map import BodyMap
from matcompanion.ui.widgets.zone_walk import ZoneWalk
from tests.ui.body_map_owner import CONTROL, NO_MOD, SHIFT, Owner, focus
from tests.ui.zone_samples import shipped_zones, zone_called

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


def focused(body: BodyMap) -> Zone:
    button = QApplication.focusWidget()
    return next(zone for zone in shipped_zones() if body.button(zone) is button)


def press(body: BodyMap, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MOD) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    assert body.isAncestorOf(widget)
    QTest.keyClick(widget, key, modifiers)


def test_tab_enters_the_map_once_and_leaves_it_again(around: QWidget, body: BodyMap) -> None:
    before, after = around.findChildren(QLineEdit)
    before.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert focused(body) == zone_called("Face and head", View.FRONT)
    press(body, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    assert focused(body) == zone_called("Face and head", View.FRONT)


def test_tab_enters_where_something_is_chosen(around: QWidget, body: BodyMap) -> None:
    before = around.findChildren(QLineEdit)[0]
    before.setFocus(Qt.FocusReason.TabFocusReason)
    body.set_chosen(["lower_back"])

    QTest.keyClick(before, Qt.Key.Key_Tab)

    assert focused(body) == zone_called("Lower back", View.BACK)


def test_tab_comes_back_to_where_the_arrows_led(around: QWidget, body: BodyMap) -> None:
    focus(body, zone_called("Nape", View.BACK))
    press(body, Qt.Key.Key_Down)
    press(body, Qt.Key.Key_Tab)

    QTest.keyClick(around.findChildren(QLineEdit)[1], Qt.Key.Key_Backtab)

    assert focused(body) == zone_called("Shoulders and upper back", View.BACK)


@pytest.mark.parametrize("views", [["front", "back"], ["front"], ["back"]])
def test_every_zone_can_be_reached_by_arrows_from_any_other(body: BodyMap, views: list[str]) -> None:
    shown = [zone for zone in shipped_zones() if zone.view in views]
    walk = ZoneWalk([body.button(zone) for zone in shown])
    walk.show([View(view) for view in views])
    for start in shown:
        reached = {start}
        routes: list[list[Qt.Key]] = [[]]
        while routes:
            route = routes.pop(0)
            for key in ARROWS:
                walk.enter(body.button(shown[0]))
                walk.enter(body.button(start))
                for step in (*route, key):
                    walk.step(step)
                if walk.current.zone not in reached:
                    reached.add(walk.current.zone)
                    routes.append([*route, key])

        assert reached == set(shown), start.name


def test_arrows_lead_to_the_neighbour_one_would_expect(body: BodyMap) -> None:
    steps = [
        ("Nape", View.BACK, Qt.Key.Key_Down, "Shoulders and upper back", View.BACK),
        ("Shoulders and upper back", View.BACK, Qt.Key.Key_Down, "Mid back", View.BACK),
        ("Mid back", View.BACK, Qt.Key.Key_Down, "Lower back", View.BACK),
        ("Lower back", View.BACK, Qt.Key.Key_Down, "Glutes and hips", View.BACK),
        ("Calves", View.BACK, Qt.Key.Key_Down, "Soles", View.BACK),
        ("Calves", View.BACK, Qt.Key.Key_Up, "Back of thighs", View.BACK),
        ("Face and head", View.FRONT, Qt.Key.Key_Right, "Back of head", View.BACK),
        ("Back of head", View.BACK, Qt.Key.Key_Left, "Face and head", View.FRONT),
        ("Chest", View.FRONT, Qt.Key.Key_Right, "Shoulders", View.FRONT),
        ("Feet", View.FRONT, Qt.Key.Key_Right, "Soles", View.BACK),
    ]
    for name, view, key, expected, where in steps:
        focus(body, zone_called(name, view))
        press(body, key)

        assert focused(body) == zone_called(expected, where), (name, key)


def test_an_arrow_and_its_opposite_lead_back_to_the_trunk(body: BodyMap) -> None:
    focus(body, zone_called("Chest", View.FRONT))

    press(body, Qt.Key.Key_Right)
    press(body, Qt.Key.Key_Left)

    assert focused(body) == zone_called("Chest", View.FRONT)


def test_home_and_end_lead_to_the_first_and_the_last_zone(body: BodyMap) -> None:
    focus(body, zone_called("Belly", View.FRONT))

    press(body, Qt.Key.Key_End)
    assert focused(body) == zone_called("Soles", View.BACK)
    press(body, Qt.Key.Key_Home)
    assert focused(body) == zone_called("Face and head", View.FRONT)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_return_choose(body: BodyMap, owner: Owner, key: Qt.Key) -> None:
    focus(body, zone_called("Calves", View.BACK))

    press(body, key)

    assert owner.toggled == [("calves", False)]
    assert body.button(zone_called("Calves", View.BACK)).isChecked()


def test_shift_space_adds(body: BodyMap, owner: Owner) -> None:
    body.set_chosen(["neck"])
    focus(body, zone_called("Calves", View.BACK))

    press(body, Qt.Key.Key_Space, SHIFT)

    assert body.chosen == ("neck", "calves")


def test_space_on_a_zone_that_is_not_for_the_mat_is_refused(body: BodyMap, owner: Owner) -> None:
    focus(body, zone_called("Chest", View.FRONT))

    press(body, Qt.Key.Key_Space)

    assert [zone.name for zone in owner.refused] == ["Chest"]


def test_control_return_is_left_to_the_page(body: BodyMap, owner: Owner) -> None:
    focus(body, zone_called("Calves", View.BACK))

    press(body, Qt.Key.Key_Return, CONTROL)

    assert owner.toggled == []


def test_f_turns_the_figure_in_one_figure_mode_only(body: BodyMap, owner: Owner) -> None:
    focus(body, zone_called("Soles", View.BACK))
    press(body, Qt.Key.Key_F)
    assert body.views == (View.FRONT, View.BACK)

    body.set_views(["back"])
    press(body, Qt.Key.Key_F)

    assert owner.flipped == [View.FRONT]
    assert body.views == (View.FRONT,)
    assert focused(body) == zone_called("Feet", View.FRONT)
