"""The list of areas is a full equal of the figure."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from matcompanion.domain.catalogue import Zone
from matcompanion.ui.widgets.area_list import AreaList
from matcompanion.ui.widgets.area_row import AreaRow
from tests.ui.zone_samples import AREAS, active_window, new_theme, shipped_zones

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def around(qapp: QApplication) -> Iterator[QWidget]:
    window = active_window(QLineEdit(), AreaList(new_theme(), shipped_zones()), QLineEdit(), width=400, height=420)
    yield window
    window.close()


@pytest.fixture
def areas(around: QWidget) -> AreaList:
    found = around.findChild(AreaList)
    assert isinstance(found, AreaList)
    return found


@pytest.fixture
def told(areas: AreaList) -> list[tuple[str, bool] | Zone]:
    told: list[tuple[str, bool] | Zone] = []
    areas.toggled.connect(lambda area, extend: told.append((area, extend)))
    areas.refused.connect(told.append)
    return told


def row_called(areas: AreaList, name: str) -> AreaRow:
    return next(row for row in areas.rows if row.text() == name)


def test_every_area_has_one_row_and_so_has_what_is_not_for_the_mat(areas: AreaList) -> None:
    usable = [row.zone.area for row in areas.rows if row.zone.area is not None]
    refused = [row.text() for row in areas.rows if row.zone.area is None]

    assert sorted(usable) == sorted(AREAS)
    assert usable[0] == "head"
    assert sorted(refused) == [
        "Belly", "Chest", "Face and head", "Hips", "Knees and shins", "Thighs", "Throat", "Upper arms",
    ]  # fmt: skip


def test_rows_are_large_enough_to_hit(areas: AreaList) -> None:
    assert all(row.height() >= 48 for row in areas.rows)


def test_a_click_asks_for_the_area(areas: AreaList, told: list[object]) -> None:
    QTest.mouseClick(row_called(areas, "Nape"), LEFT)
    QTest.mouseClick(row_called(areas, "Calves"), LEFT, SHIFT)

    assert told == [("neck", False), ("calves", True)]


def test_what_is_chosen_is_what_the_owner_says(areas: AreaList) -> None:
    nape = row_called(areas, "Nape")

    QTest.mouseClick(nape, LEFT)
    assert not nape.isChecked()

    areas.set_chosen(["neck"])
    assert nape.isChecked()
    assert areas.chosen == ("neck",)


def test_what_is_not_for_the_mat_says_why_and_stays_unchecked(areas: AreaList, told: list[object]) -> None:
    throat = row_called(areas, "Throat")

    QTest.mouseClick(throat, LEFT)

    assert told == [throat.zone]
    assert not throat.isChecked()
    assert throat.accessibleDescription() == f"not for the mat: {throat.zone.reason}"


def test_a_barred_area_is_refused(areas: AreaList, told: list[object]) -> None:
    areas.set_barred({"feet": "Your feet feel touch less."})

    QTest.mouseClick(row_called(areas, "Soles"), LEFT)

    [zone] = told
    assert isinstance(zone, Zone)
    assert zone.reason == "Your feet feel touch less."


def test_setters_tell_nobody(areas: AreaList, told: list[object]) -> None:
    areas.set_chosen(["neck"])
    areas.set_suggested(["calves"])
    areas.set_overlay("recent", {"neck": 0.4}, {"neck": "twice"})
    areas.set_barred({})

    assert told == []


def test_tab_enters_once_and_arrows_walk(around: QWidget, areas: AreaList, told: list[object]) -> None:
    before, after = around.findChildren(QLineEdit)
    before.setFocus(Qt.FocusReason.TabFocusReason)
    areas.set_chosen(["neck"])

    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is row_called(areas, "Nape")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert told == [("shoulders_upper_back", False)]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    assert QApplication.focusWidget() is areas.rows[-1]
    assert areas.verticalScrollBar().value() > 0
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after


def test_rows_are_check_boxes_for_assistive_technology(areas: AreaList, told: list[object]) -> None:
    areas.set_chosen(["neck"])
    areas.set_suggested(["calves"])
    nape, calves = (QAccessible.queryAccessibleInterface(row_called(areas, n)) for n in ("Nape", "Calves"))

    assert nape.role() == QAccessible.Role.CheckBox
    assert nape.text(QAccessible.Text.Name) == "Nape"
    assert nape.state().checked
    assert calves.text(QAccessible.Text.Description) == "Suggested"
    calves.actionInterface().doAction(calves.actionInterface().actionNames()[0])
    assert told == [("calves", False)]


def test_large_text_wraps_instead_of_being_cut(qapp: QApplication) -> None:
    areas = AreaList(new_theme(percent=200), shipped_zones())
    areas.resize(340, 600)
    row = row_called(areas, "Throat")

    assert row.heightForWidth(300) > row.heightForWidth(900) > 96
