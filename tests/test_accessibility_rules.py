"""The rules of the accessibility audit find what they are there for, and nothing in a page that is as it should."""

from __future__ import annotations

import pytest

from tests.release.accessibility import Thing, missing, unnamed, way_problems, wrong

FOCUSABLE = ["enabled", "focusable", "sensitive"]


def thing(node: int, role: str, name: str, place: tuple[int, int], **others: object) -> Thing:
    seen: Thing = {
        "node": node,
        "path": f"/{node}",
        "parent": 1,
        "role": role,
        "name": name,
        "states": FOCUSABLE,
        "description": "",
        "extents": [*place, 100, 44],
        "actions": ["Press"],
        "value": None,
        "range": None,
        "text": None,
    }
    return seen | others


def page() -> list[Thing]:
    """A button, a group of two rows below it, and a button in the next column."""
    return [
        thing(1, "panel", "", (0, 0), states=[], parent=None),
        thing(6, "button", "Goal", (0, -50)),
        thing(2, "grouping", "Plan", (0, 0), states=[]),
        thing(3, "button", "Steps", (0, 0), parent=2),
        thing(4, "button", "Add", (0, 50), parent=2),
        thing(5, "button", "Start", (200, 0)),
    ]


def way(things: list[Thing], *nodes: int) -> list[Thing]:
    """The steps to *nodes*, on a page that does not scroll."""
    by_node = {each["node"]: each for each in things}
    steps = []
    for place, node in enumerate(nodes):
        before = by_node[nodes[max(0, place - 1)]]["extents"]
        steps.append(by_node[node] | {"before": before, "parent_path": "/2"})
    return steps


def test_a_page_that_is_as_it_should_be_has_no_findings():
    things = page()

    found = [*unnamed(things), *wrong(things), *way_problems(things, way(things, 6, 3, 4, 5), closed=True)]

    assert found == []


@pytest.mark.parametrize("role", ["button", "slider", "table", "grouping"])
def test_what_has_no_name_is_found(role):
    assert list(unnamed([thing(3, role, " ", (0, 0))]))


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"role": "filler"}, "its role says nothing"),
        ({"actions": []}, "cannot be pressed"),
        ({"role": "check box"}, "does not say that it can be checked"),
        ({"role": "spin button", "value": 99.0, "range": [0.0, 10.0, 1.0]}, "outside of"),
        ({"role": "slider", "value": 1.0, "range": [0.0, 10.0, 1.0]}, "does not say what its ends are"),
    ],
)
def test_a_role_that_does_not_fit_is_found(changed, sentence):
    (found,) = wrong([thing(3, "button", "Steps", (0, 0)) | changed])

    assert sentence in found


def test_two_radio_buttons_that_are_on_are_found():
    on = [*FOCUSABLE, "checkable", "checked"]

    assert list(wrong([thing(node, "radio button", str(node), (0, 0), states=on) for node in (3, 4)]))


def test_a_name_may_go_on_after_a_comma_only():
    things = [thing(3, "button", "Start session, 5 minutes", (0, 0)), thing(4, "button", "Startle", (0, 0))]

    assert list(missing(things, [("button", "Start session"), (None, "Start")])) == ["not there: anything 'Start'"]


@pytest.mark.parametrize(
    ("nodes", "sentence"),
    [
        ((6, 3, 5), "Tab does not reach button 'Add'"),
        ((6, 4, 3, 6, 4, 3), "back to button 'Steps'"),
        ((6, 3, 5, 4), "back into grouping 'Plan'"),
    ],
)
def test_a_way_that_leaves_out_or_goes_back_is_found(nodes, sentence):
    things = page()

    found = list(way_problems(things, way(things, *nodes), closed=True))

    assert any(sentence in each for each in found), found


def test_a_keyboard_trap_is_found():
    things = page()

    (found,) = way_problems(things, way(things, 6, 3, 4, 5), closed=False)

    assert "does not come round" in found
