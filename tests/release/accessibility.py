"""What an audit asks of everything that a screen reader sees: names, roles, states, and the way of the keyboard.

``Audit.look`` takes one look at what is on the screen and goes round it with Tab; what is wrong gathers in
``findings``, one sentence each. The rules are functions of what was seen, without a screen of their own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tests.release.desktop import Desktop, Node

Thing = dict[str, Any]
Wanted = tuple["str | None", str]

PATIENCE = 1.5
MOST_STEPS = 250
PRESSED = {"button", "check box", "radio button", "toggle button", "link", "menu item", "page tab"}
VALUED = {"slider", "spin button"}
FILLED = VALUED | {"combo box", "text", "password text"}
LISTS = {"list", "table", "tree"}
READ = {"chart", "document frame", "grouping", "panel", "image"}  # can have the keyboard, to be read or scrolled
INSIDE = {"table cell", "list item", "tree item"}  # named or empty; what they are in has the name
CONTROLS = PRESSED | FILLED | LISTS
RAIL = ("Choose", "Progress", "History", "Learn", "Settings")
ARROWS_LEAD_THROUGH = ("Body map", "Areas", "Sort by")


@dataclass
class Audit:
    """Looks at *root*, the program or one of its windows, and keeps what it finds."""

    desktop: Desktop
    root: Node
    findings: list[str] = field(default_factory=list)
    looks: int = 0

    def look(self, where: str, root: Node | None = None, *, wanted: Iterable[Wanted] = ()) -> None:
        """Look at everything, called *where* in the findings; *wanted* are roles and names that have to be there."""
        things = self.survey(root)
        self.note(where, [*unnamed(things), *wrong(things), *missing(things, wanted)])
        walked = self.desktop.ask("walk", chord="Tab", most=MOST_STEPS, patience=PATIENCE)
        self.note(where, way_problems(things, walked["way"], closed=walked["closed"]))
        self.looks += 1

    def survey(self, root: Node | None = None) -> list[Thing]:
        """Return everything that shows, as the driver knows it."""
        things: list[Thing] = self.desktop.ask("survey", node=(root or self.root)._node)
        return things

    def note(self, where: str, problems: Iterable[str]) -> None:
        """Keep *problems* among the findings."""
        self.findings += [f"{where}: {problem}" for problem in problems]

    def check(self) -> None:
        """Fail with everything that was found."""
        assert self.looks
        assert not self.findings, "\n".join([f"{len(self.findings)} findings:", *self.findings])


def called(thing: Thing) -> str:
    """Return how a finding calls *thing*."""
    return f"{thing['role']} {thing['name']!r}"


# What there is ------------------------------------------------------------------------------------------------------


def unnamed(things: Iterable[Thing]) -> Iterator[str]:
    """Tell what can be used or can have the keyboard, and has no name."""
    for thing in things:
        usable = thing["role"] in CONTROLS or ("focusable" in thing["states"] and thing["role"] not in INSIDE)
        if usable and not thing["name"].strip():
            yield f"no name: {called(thing)} at {thing['extents']}"


def wrong(things: Sequence[Thing]) -> Iterator[str]:
    """Tell where role, states, actions and values do not fit together."""
    for thing in things:
        role, states = thing["role"], set(thing["states"])
        enabled = "enabled" in states
        if "focusable" in states and role not in CONTROLS | READ | INSIDE:
            yield f"can have the keyboard, but its role says nothing: {called(thing)}"
        if role in PRESSED and enabled and not thing["actions"]:
            yield f"cannot be pressed: {called(thing)}"
        if role in ("check box", "radio button") and "checkable" not in states:
            yield f"does not say that it can be checked: {called(thing)}"
        if role in VALUED and not _in_range(thing):
            yield f"value {thing['value']} outside of {thing['range']}: {called(thing)}"
        if role == "slider" and not thing["description"]:
            yield f"does not say what its ends are: {called(thing)}"
        if role in ("chart", "image") and not (thing["description"] or thing["name"]):
            yield f"a picture without words: {called(thing)}"
    yield from _two_at_once(things)


def _in_range(thing: Thing) -> bool:
    if thing["value"] is None or thing["range"] is None:
        return False
    least, most, _ = thing["range"]
    return bool(least <= thing["value"] <= most)


def _two_at_once(things: Sequence[Thing]) -> Iterator[str]:
    """Tell of radio buttons of which more than one is on."""
    groups: dict[int, list[Thing]] = {}
    for thing in things:
        if thing["role"] == "radio button":
            groups.setdefault(thing["parent"], []).append(thing)
    for group in groups.values():
        if sum("checked" in thing["states"] for thing in group) > 1:
            yield f"more than one is on of {', '.join(called(thing) for thing in group)}"


def missing(things: Sequence[Thing], wanted: Iterable[Wanted]) -> Iterator[str]:
    """Tell which of the *wanted* roles and names are not there; a name may go on after a comma."""
    for role, name in wanted:
        if not any(_is_wanted(thing, role, name) for thing in things):
            yield f"not there: {role or 'anything'} {name!r}"


def _is_wanted(thing: Thing, role: str | None, name: str) -> bool:
    fits = thing["name"] == name or thing["name"].startswith(f"{name},")
    return fits and (role is None or thing["role"] == role)


# The way of Tab -----------------------------------------------------------------------------------------------------


def way_problems(things: Sequence[Thing], way: Sequence[Thing], *, closed: bool) -> Iterator[str]:
    """Tell what is wrong with the *way* of Tab: where it ends, what it leaves out, where it goes back."""
    if not closed:
        yield f"the keyboard does not come round after {len(way)} steps: {', '.join(map(called, way[-2:]))}"
    by_path = {thing["path"]: thing for thing in things}
    yield from _left_out(things, way, by_path)
    yield from _against_reading(way)
    yield from _torn(way, by_path)


def _above(step: Thing, by_path: dict[str, Thing]) -> Iterator[Thing]:
    """Yield what *step* is in, from near to far."""
    known = by_path.get(step["path"])
    if known is None:  # a cell: its table comes with it
        known = by_path.get(step["parent_path"])
        if known is not None:
            yield known
    by_node = {thing["node"]: thing for thing in by_path.values()}
    while known is not None and known["parent"] in by_node:
        known = by_node[known["parent"]]
        yield known


def _left_out(things: Sequence[Thing], way: Sequence[Thing], by_path: dict[str, Thing]) -> Iterator[str]:
    reached = {step["path"] for step in way}
    around = {above["path"] for step in way for above in _above(step, by_path)}
    groups = {thing["parent"] for thing in things if thing["path"] in reached}
    spins = {step["name"] for step in way if step["role"] == "spin button"}
    for thing in things:
        if thing["role"] not in CONTROLS or "enabled" not in thing["states"] or thing["path"] in reached | around:
            continue
        above = list(_above(thing, by_path))
        by_arrows = (thing["role"] == "radio button" and thing["parent"] in groups) or any(
            each["name"] in ARROWS_LEAD_THROUGH and each["path"] in around for each in above
        )
        by_keys = thing["role"] == "button" and (  # an arrow of a number field, the cross in a line of text
            thing["name"].partition(": ")[2] in spins or (above[0]["role"] == "text" and above[0]["path"] in reached)
        )
        is_read_out = thing["role"] == "text" and "focusable" not in thing["states"] and not thing["actions"]
        if not (by_arrows or by_keys or is_read_out):
            yield f"Tab does not reach {called(thing)}"


def _is_rail(step: Thing) -> bool:
    return step["role"] == "radio button" and step["name"] in RAIL


def _against_reading(way: Sequence[Thing]) -> Iterator[str]:
    """Tell where the way goes up in a column or back in a line; without the rail, it begins anew once."""
    free = 0 if any(_is_rail(step) for step in way) else 1
    for last, step in pairwise(way):
        if _is_rail(step) or _is_rail(last) or not _goes_back(step["before"], step["extents"]):
            continue
        free -= 1
        if free < 0:
            yield f"from {called(last)} at {step['before']} back to {called(step)} at {step['extents']}"


def _goes_back(before: Sequence[int], now: Sequence[int]) -> bool:
    """Return whether *now* is read before *before*: above it and not to the right, or left of it in the same line."""
    left, top, width, height = before
    x, y, wide, high = now
    is_above, is_left = y + high <= top, x + wide <= left
    in_line = min(top + height, y + high) - max(top, y) > min(height, high) / 2
    return (is_above and x < left + width) or (is_left and in_line)


def _torn(way: Sequence[Thing], by_path: dict[str, Thing]) -> Iterator[str]:
    """Tell where the way comes back into something that it had left before all of it was seen."""
    steps = [{above["path"] for above in _above(step, by_path)} for step in way]
    told: set[int] = set()
    for path in set().union(*steps):
        inside = [path in above for above in steps]
        entries = [place for place, here in enumerate(inside) if here and not inside[place - 1]]
        if len(entries) > 1 and entries[1] not in told:
            told.add(entries[1])
            place = entries[1]
            yield f"from {called(way[place - 1])} back into {called(by_path[path])}, to {called(way[place])}"
