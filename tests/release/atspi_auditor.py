"""The driver of atspi_driver.py, and what an audit needs besides: one look at everything, the way of Tab, the news.

Run like the driver itself and in its place. What happens on the bus is only listened to after ``listen``.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # an isolated Python does not look beside the script

import atspi_driver
from gi.repository import Atspi, GLib

FOCUS, ANNOUNCEMENT = "object:state-changed:focused", "object:announcement"
SETTLED_SECONDS = 0.01
PART_SECONDS = 0.4
MOST_PARTS = 3  # day, month and year of a date are one field, and Tab goes from part to part
FEW_CELLS = 60  # a table tells of each of its cells; the first rows stand for the others
CELLS = ("table cell", "table column header", "table row header")
CONTROLS = (
    "button",
    "check box",
    "radio button",
    "toggle button",
    "combo box",
    "slider",
    "spin button",
    "text",
    "password text",
    "link",
    "menu item",
    "page tab",
    "list",
    "list item",
    "table",
    "tree",
    "scroll bar",
)


class Auditor(atspi_driver.Driver):
    """Answers the commands of an audit too."""

    def __init__(self):
        super().__init__()
        self._focused = []
        self._said = []
        self._listener = None
        self._keyboard = None

    # One look

    def survey(self, node):
        """Return everything that shows below *node*, from top to bottom, each with what is known of it."""
        found = []
        self._survey(self._thing(node), None, found)
        return found

    def _survey(self, thing, parent, found):
        cells = 0
        for child in self._children(thing):
            try:
                if child is None or not self._showing(child):
                    continue
                role = atspi_driver.plain_role(child.getRoleName())
                cells += role in CELLS
                if role in CELLS and cells > FEW_CELLS:
                    continue
                seen = self._known(child, role, parent)
                found.append(seen)
                if role not in CELLS:
                    self._survey(child, seen["node"], found)
            except GLib.Error:
                continue  # it went while being asked

    def _known(self, thing, role, parent):
        seen = self._named(thing) | {"path": thing.path, "parent": parent, "states": atspi_driver.states_of(thing)}
        seen["description"] = thing.description
        for what in ("extents", "value", "range", "text", "actions") if role in CONTROLS else ("extents",):
            try:
                seen[what] = atspi_driver.READERS[what](thing)
            except (NotImplementedError, GLib.Error):
                seen[what] = None
        return seen

    # Questions that come too late

    def ask_beyond(self, node):
        """Ask everything below *node*, hidden or not, for children it has not (or no more); return how many asked."""
        asked, waiting = 0, [self._thing(node)]
        while waiting:
            thing = waiting.pop()
            try:
                count = thing.childCount
                for index in (count, count + 1, count + 7):
                    thing.getChildAtIndex(index)
                asked += 1
            except GLib.Error:
                continue  # refused, or it went while being asked
            if atspi_driver.plain_role(thing.getRoleName()) not in CELLS:
                waiting += [child for child in self._children(thing)[:FEW_CELLS] if child is not None]
        return asked

    # What happens

    def listen(self):
        """Hear from now on where the keyboard goes and what is announced."""
        if self._listener is None:
            self._listener = Atspi.EventListener.new(self._hear)
            for kind in (FOCUS, ANNOUNCEMENT):
                self._listener.register(kind)
        self._pump(0)
        self._focused.clear()
        self._said.clear()

    def _hear(self, event, *_):
        if event.type.startswith(ANNOUNCEMENT):
            self._said.append([str(event.any_data), event.detail1])
        elif event.detail1:
            self._focused.append(event.source)

    def _pump(self, seconds, until=None):
        """Take in what comes for *seconds*, or until *until* is true; return whether it is."""
        context, deadline = GLib.MainContext.default(), time.monotonic() + seconds
        while True:
            while context.pending():
                context.iteration(False)
            if until is not None and until():
                return True
            if time.monotonic() >= deadline:
                return False
            time.sleep(0.002)

    def said(self, wanted, timeout):
        """Wait until *wanted* was announced since ``listen``; return all that was said, with its politeness."""
        if not self._pump(timeout, lambda: any(text.startswith(wanted) for text, _ in self._said)):
            raise atspi_driver.DriverError(f"{wanted!r} was not said; there was {self._said}")
        return self._said

    # Walking

    def walk(self, chord, most, patience):
        """Press the keys of *chord* until the keyboard is where it was after the first time, or *most* times.

        Return each thing that got it, with the place of the one before as it is by then.
        """
        self.listen()
        way, before = [], None
        for _ in range(most):
            thing = self._next(chord, before, patience)
            if thing is None:
                break
            step = self._known(thing, atspi_driver.plain_role(thing.getRoleName()), None)
            step["parent_path"] = thing.parent.path if thing.parent is not None else None
            step["before"] = atspi_driver.extents_of(before) if before is not None else step["extents"]
            before = thing
            if way and step["path"] == way[0]["path"]:
                return {"way": way, "closed": True}
            way.append(step)
        return {"way": way, "closed": False}

    def _next(self, chord, before, patience):
        """Return what gets the keyboard by *chord*, which may first go through the parts of a date."""
        has_parts = before is None or atspi_driver.plain_role(before.getRoleName()) == "spin button"
        for _ in range(1 + MOST_PARTS if has_parts else 1):
            self._focused.clear()
            self._press(chord)
            if self._pump(PART_SECONDS if has_parts else patience, lambda: bool(self._focused)):
                self._pump(SETTLED_SECONDS)
                return self._focused[-1]
        return None

    def _press(self, chord):
        if self._keyboard is None:
            self._keyboard = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE)
        self._keyboard.stdin.write(f"key --delay 0 {chord}\n".encode())
        self._keyboard.stdin.flush()


if __name__ == "__main__":
    atspi_driver.main(Auditor)
