"""The body map for assistive technology: every zone is a check box with its name, side and reason."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface

from matcompanion.domain.catalogue import Zone
from matcompanion.domain.choices import View
from matcompanion.ui.widgets.body_map import BodyMap
from tests.ui.body_map_owner import Owner
from tests.ui.zone_samples import shipped_zones, zone_called


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
