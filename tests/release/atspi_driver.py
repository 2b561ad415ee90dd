"""What a screen reader can see and do, as a process that answers one JSON line with one JSON line.

It is run by the system's Python, for only that has pyatspi; so it imports nothing of ours. ``desktop.py`` is its
caller and says what the commands mean. A request is ``{"command": "find", ...}``, an answer ``{"result": ...}`` or
``{"error": "..."}``. Things on the screen are named by numbers; 0 is the whole desktop.
"""

from __future__ import annotations

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")

import pyatspi  # noqa: E402 - the version comes first
from gi.repository import Atspi, GLib  # noqa: E402 - as above

POLL_SECONDS = 0.03
MANY_CHILDREN = 1000  # a table tells of each of its cells; nobody presses the one after these
LIKELY_ACTIONS = ("press", "toggle", "check", "click", "activate", "jump", "showmenu")


class DriverError(Exception):
    """Something the caller should read; not a fault of the driver."""


def plain_role(name):
    return name.replace("push button", "button")  # renamed by newer releases of AT-SPI


def states_of(thing):
    return sorted(pyatspi.stateToString(state) for state in thing.getState().getStates())


def text_of(thing):
    return thing.queryText().getText(0, -1)


def value_of(thing):
    return thing.queryValue().currentValue


def range_of(thing):
    value = thing.queryValue()
    return [value.minimumValue, value.maximumValue, value.minimumIncrement]


def actions_of(thing):
    actions = thing.queryAction()
    return [actions.getName(index) for index in range(actions.nActions)]


def extents_of(thing):
    box = thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return [box.x, box.y, box.width, box.height]


READERS = {
    "name": lambda thing: thing.name,
    "description": lambda thing: thing.description,
    "role": lambda thing: plain_role(thing.getRoleName()),
    "states": states_of,
    "text": text_of,
    "value": value_of,
    "range": range_of,
    "actions": actions_of,
    "extents": extents_of,
}


class Driver:
    """Answers the commands. Each public method is one."""

    def __init__(self):
        self.things = {0: pyatspi.Registry.getDesktop(0)}
        self.things[0].set_cache_mask(Atspi.Cache.NONE)  # without a main loop, what is cached is never renewed

    # Finding

    def program(self, pid, timeout):
        """Wait for the program with the process id *pid* to show itself on the bus."""

        def search():
            for thing in self._children(self.things[0]):
                if thing is not None and thing.get_process_id() == pid:
                    return self._named(thing)
            return None

        return self._poll(search, timeout) or self._missing(f"no program with the process id {pid}", 0)

    def find(self, within, timeout, every=False, **wanted):
        """Wait for the first thing that fits *wanted*; with *every*, for at least one, and return all."""

        def search():
            fitting = self._search(self._thing(within), wanted)
            return [self._named(thing) for thing in fitting] if every else self._named(next(fitting, None))

        return self._poll(search, timeout) or self._missing(f"nothing with {wanted}", within)

    def gone(self, within, timeout, **wanted):
        """Wait until nothing fits *wanted* any more."""

        def search():
            try:
                root = self._thing(within)
                return next(self._search(root, wanted), None) is None
            except GLib.Error:
                return True  # the place itself is gone

        if not self._poll(search, timeout):
            self._missing(f"still there: {wanted}", within)

    def children(self, node):
        return [self._named(thing) for thing in self._children(self._thing(node)) if thing is not None]

    def parent(self, node):
        return self._named(self._thing(node).parent)

    def tree(self, node):
        """Return what is below *node*, one line each, indented; what is hidden without what is in it."""
        lines = []
        self._draw(self._thing(node), 0, lines)
        return "\n".join(lines)

    # Reading, and waiting for what is to be read

    def read(self, node, what):
        return READERS[what](self._thing(node))

    def until(self, node, what, wanted, timeout):
        """Wait until reading *what* gives *wanted*: a state that is there, a beginning of a text, a number.

        A state with "not " before it is waited for to go.
        """

        def fits():
            found = READERS[what](self._thing(node))
            if what == "states":
                return wanted[4:] not in found if wanted.startswith("not ") else wanted in found
            return found.startswith(wanted) if isinstance(found, str) else found == wanted

        if not self._poll(fits, timeout):
            raise DriverError(f"waited for {what} to be {wanted!r}, but it is {self.read(node, what)!r}")

    # Doing

    def press(self, node, action=None):
        """Do *action* (the likeliest one if not said)."""
        thing = self._thing(node)
        names = [name.lower().replace(" ", "") for name in actions_of(thing)]
        for name in [action.lower().replace(" ", "")] if action else LIKELY_ACTIONS:
            if name in names:
                if not thing.queryAction().doAction(names.index(name)):
                    raise DriverError(f"{self._line(thing)} refused to {name}")
                return
        raise DriverError(f"{self._line(thing)} can only {names}")

    def set_value(self, node, value):
        thing = self._thing(node)
        thing.queryValue().currentValue = value
        return value_of(thing)

    def set_text(self, node, text):
        if not self._thing(node).queryEditableText().setTextContents(text):
            raise DriverError(f"{self._line(self._thing(node))} refused the text")

    def select(self, node, index):
        """Select the child number *index* of a list or table."""
        if not self._thing(node).querySelection().selectChild(index):
            raise DriverError(f"{self._line(self._thing(node))} refused to select {index}")

    def focus(self, node):
        if not self._thing(node).queryComponent().grabFocus():
            raise DriverError(f"{self._line(self._thing(node))} refused the focus")

    # Inside

    def _thing(self, node):
        return self.things[node]

    def _named(self, thing):
        """Return *thing* as the caller is told of it."""
        if thing is None:
            return None
        number = len(self.things)
        self.things[number] = thing
        return {"node": number, "role": plain_role(thing.getRoleName()), "name": thing.name}

    @staticmethod
    def _children(thing):
        try:
            return [thing.getChildAtIndex(index) for index in range(min(thing.childCount, MANY_CHILDREN))]
        except GLib.Error:
            return []  # it went while being asked

    def _search(self, root, wanted):
        """Give the things below *root* that fit, from top to bottom; what does not show is passed over."""
        for thing in self._children(root):
            try:
                if thing is None or not (wanted["hidden"] or self._showing(thing)):
                    continue
                if self._fits(thing, wanted):
                    yield thing
                yield from self._search(thing, wanted)
            except GLib.Error:
                continue

    @staticmethod
    def _showing(thing):
        return thing.getState().contains(pyatspi.STATE_SHOWING)

    @staticmethod
    def _fits(thing, wanted):
        role, name, state = wanted["role"], wanted["name"], wanted["state"]
        if role is not None and plain_role(thing.getRoleName()) != plain_role(role):
            return False
        if name is not None and not Driver._is_called(thing.name, wanted):
            return False
        return state is None or state in states_of(thing)

    @staticmethod
    def _is_called(name, wanted):
        if wanted["exact"]:
            return name == wanted["name"]
        return wanted["name"] in name if wanted["part"] else name.startswith(wanted["name"])

    @staticmethod
    def _poll(question, timeout):
        """Ask until the answer is true or *timeout* seconds have passed; a program that is busy is asked again."""
        deadline = time.monotonic() + timeout
        while True:
            try:
                answer = question()
            except GLib.Error:
                answer = None
            if answer or time.monotonic() > deadline:
                return answer
            time.sleep(POLL_SECONDS)

    def _missing(self, what, within):
        raise DriverError(f"{what}; there is:\n{self.tree(within)}")

    def _draw(self, thing, depth, lines):
        try:
            lines.append("  " * depth + self._line(thing))
            if depth and not self._showing(thing):
                return
            more = thing.childCount - MANY_CHILDREN
        except GLib.Error:
            return
        for child in self._children(thing):
            if child is not None:
                self._draw(child, depth + 1, lines)
        if more > 0:
            lines.append("  " * (depth + 1) + f"... and {more} more, which are not looked at")

    @staticmethod
    def _line(thing):
        notable = {"checked", "focused", "pressed", "selected", "expanded"} & set(states_of(thing))
        if not Driver._showing(thing):
            notable.add("hidden")
        words = [plain_role(thing.getRoleName()), json.dumps(thing.name, ensure_ascii=False), *sorted(notable)]
        for what in ("value", "text"):
            try:
                found = READERS[what](thing)
            except (NotImplementedError, GLib.Error):
                continue
            if found != thing.name:
                words.append(f"{what}={found!r}")
        return " ".join(words)


def answer(driver, request):
    command = request.pop("command")
    try:
        return {"result": getattr(driver, command)(**request)}
    except DriverError as problem:
        return {"error": str(problem)}
    except NotImplementedError:
        return {"error": f"{command}: this thing has no such side ({request})"}
    except (GLib.Error, LookupError) as error:
        return {"error": f"{command}: {error} ({request})"}


def main(kind=Driver):
    Atspi.set_timeout(3000, 10000)
    driver = kind()
    for line in sys.stdin:
        print(json.dumps(answer(driver, json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
