"""The body map can be used by mouse, by keyboard and by assistive technology, and its names stand clear."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QCursor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from matcompanion.domain.catalogue import Zone
from matcompanion.domain.choices import View
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.widgets.body_map import BodyMap
from matcompanion.ui.widgets.zone_walk import ZoneWalk
from tests.ui.zone_samples import AREAS, active_window, new_theme, shipped_figures, shipped_zones, zone_called

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NO_MOD, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
SIZES = [QSize(584, 500), QSize(388, 400), QSize(320, 340)]


class Owner:
    """Chooses what the map asks for, as a page does, and notes what it was told."""

    def __init__(self, body: BodyMap) -> None:
        self.body = body
        self.toggled: list[tuple[str, bool]] = []
        self.refused: list[Zone] = []
        self.flipped: list[View] = []
        body.toggled.connect(self.choose)
        body.refused.connect(self.refused.append)
        body.flipped.connect(self.flipped.append)

    def choose(self, area: str, extend: bool) -> None:
        self.toggled.append((area, extend))
        self.body.set_chosen((*self.body.chosen, area) if extend else (area,))


@pytest.fixture
def around(qapp: QApplication) -> Iterator[QWidget]:
    """A window with a field, the map and another field."""
    body = BodyMap(new_theme(), shipped_figures(), shipped_zones())
    window = active_window(QLineEdit(), body, QLineEdit(), width=620, height=580)
    yield window
    window.close()


@pytest.fixture
def body(around: QWidget) -> BodyMap:
    found = around.findChild(BodyMap)
    assert isinstance(found, BodyMap)
    return found


@pytest.fixture
def owner(body: BodyMap) -> Owner:
    return Owner(body)


def focused(body: BodyMap) -> Zone:
    button = QApplication.focusWidget()
    return next(zone for zone in shipped_zones() if body.button(zone) is button)


def focus(body: BodyMap, zone: Zone) -> None:
    body.button(zone).setFocus(Qt.FocusReason.TabFocusReason)


def press(body: BodyMap, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MOD) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    assert body.isAncestorOf(widget)
    QTest.keyClick(widget, key, modifiers)


def middle(body: BodyMap, zone: Zone) -> QPoint:
    """Where a hand with a mouse would aim: the middle of what assistive technology says is there."""
    return body.button(zone).geometry().center()


def click(body: BodyMap, pos: QPoint, modifiers: Qt.KeyboardModifier = NO_MOD) -> None:
    QTest.mouseClick(body, Qt.MouseButton.LeftButton, modifiers, pos)


def hover(body: BodyMap, pos: QPoint) -> None:
    place = QPointF(pos)
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(
        body, QMouseEvent(QEvent.Type.MouseMove, place, body.mapToGlobal(place), none, none, NO_MOD)
    )


def accessible(body: BodyMap, zone: Zone) -> QAccessibleInterface:
    """What assistive technology finds among the map's children."""
    root = QAccessible.queryAccessibleInterface(body)
    found = [root.child(i) for i in range(root.childCount())]
    side = zone.view.value
    return next(
        child
        for child in found
        if child.text(QAccessible.Text.Name) == zone.name
        and child.text(QAccessible.Text.Description).split(",")[0] == side
    )


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


def test_a_zone_is_a_check_box_with_its_name_for_assistive_technology(body: BodyMap) -> None:
    for zone in shipped_zones():
        found = accessible(body, zone)

        assert found.role() == QAccessible.Role.CheckBox
        assert found.state().checkable
        assert not found.state().checked
        assert found.state().focusable
        assert found.rect().isValid()


def test_assistive_technology_hears_side_and_reason(body: BodyMap) -> None:
    throat = zone_called("Throat", View.FRONT)
    body.set_suggested(["calves"])
    body.set_overlay("recent", {"calves": 0.4}, {"calves": "3 times in 4 weeks"})

    described = {z.name: body.button(z).accessibleDescription() for z in shipped_zones() if z.view is View.BACK}

    assert accessible(body, throat).text(QAccessible.Text.Description) == f"front, not for the mat: {throat.reason}"
    assert described["Nape"] == "back"
    assert described["Calves"] == "back, suggested, 3 times in 4 weeks"


def test_assistive_technology_can_choose_and_sees_it(body: BodyMap, owner: Owner) -> None:
    nape = zone_called("Nape", View.BACK)
    action = accessible(body, nape).actionInterface()
    name = next(name for name in action.actionNames() if name in ("Toggle", "Press", "Check"))

    action.doAction(name)

    assert owner.toggled == [("neck", False)]
    assert accessible(body, nape).state().checked


def test_assistive_technology_cannot_check_what_is_not_for_the_mat(body: BodyMap, owner: Owner) -> None:
    belly = zone_called("Belly", View.FRONT)
    action = accessible(body, belly).actionInterface()

    for name in action.actionNames():
        action.doAction(name)

    assert [zone.name for zone in owner.refused] == ["Belly"]
    assert not accessible(body, belly).state().checked


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
