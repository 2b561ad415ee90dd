"""A desktop of its own for the tests, and the whole program on it, driven as a screen reader would drive it.

The fixture ``desktop`` starts, once for all tests, a private D-Bus, a screen in memory (Xvfb), a small window manager
(openbox) and the accessibility bus; where one of them is missing, the test is skipped and says so. Every call waits,
at most PATIENCE seconds, for what it needs to be there; nothing sleeps a fixed time::

    def test_a_session(desktop, tmp_path):
        program = desktop.start([sys.executable, "-m", "matcompanion", "--data-dir", str(tmp_path)])
        window = program.find("frame", "Mat Companion")
        window.find("button", "Begin").press()              # role, beginning of the name
        slider = window.find("slider", "Minutes")
        slider.set_value(12); slider.value; slider.range    # 12.0, [minimum, maximum, step]
        window.find("check box", "Sound").until("states", "checked")  # or "not checked"
        window.find("label", "11 minutes")                  # waits for it
        program.gone("dialog")                              # waits for it to go
        desktop.keys("ctrl+z", "Return"); desktop.type_text("a note")
        desktop.screenshot(tmp_path / "picture.png")
        program.process.terminate(); assert program.wait() == 0

``Desktop``  start(arguments, **environment) -> Program   keys(*chords)   type_text(text)   screenshot(path)
``Program``  is the topmost Node; process, output(), wait(timeout) -> exit code, stop()
``Node``     find, find_all, gone (role, name, exact=, part=, state=, hidden=, timeout=), children, parent, tree()
             press(action=None), set_value, set_text, select(index), focus, click (with the mouse)
             role and name (as found), current_name, description, text, value, range, states, actions, extents
             until(what, wanted): what is "name", "text" (beginnings), "value" or "states"
A call that waited in vain raises ``NotSeenError`` with the tree of what was there instead.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PATIENCE = 20.0
SCREEN = "1400x1000x24"
SYSTEM_PYTHON = "/usr/bin/python3"
DRIVER = Path(__file__).with_name("atspi_auditor.py")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PACKAGES = "xvfb openbox dbus at-spi2-core python3-pyatspi gir1.2-atspi-2.0 xdotool"


class NotSeenError(AssertionError):
    """What was waited for did not come, or cannot be done."""


def _bus_launcher() -> str | None:
    return next((path for path in LAUNCHERS if os.access(path, os.X_OK)), None)


def what_is_missing() -> list[str]:
    """Return the parts that this machine lacks for a desktop."""
    if not sys.platform.startswith("linux"):
        return ["Linux"]
    missing = [tool for tool in ("Xvfb", "openbox", "dbus-daemon", "xdotool") if shutil.which(tool) is None]
    if _bus_launcher() is None:
        missing.append("at-spi-bus-launcher")
    probe = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0'); import pyatspi"]
    if not Path(SYSTEM_PYTHON).exists() or subprocess.run(probe, capture_output=True, check=False).returncode != 0:
        missing.append("pyatspi")
    return missing


class Desktop:
    """A screen nobody sees, and what lives on it."""

    def __init__(self) -> None:
        # Not pytest's folder: the paths of sockets have to be short.
        self._folder = Path(tempfile.mkdtemp(prefix="desktop-"))
        self._processes: list[subprocess.Popen[bytes]] = []
        self._programs: list[Program] = []
        outside = (
            "DISPLAY",
            "WAYLAND_DISPLAY",
            "QT_QPA_PLATFORM",
            "XDG_SESSION_TYPE",
            "XDG_CURRENT_DESKTOP",
            "AT_SPI_BUS_ADDRESS",
        )
        self.environment = {name: value for name, value in os.environ.items() if name not in outside}
        self.environment |= {
            "HOME": str(self._folder),
            "XDG_RUNTIME_DIR": str(self._folder),
            "GSETTINGS_BACKEND": "memory",
            "GIO_USE_VFS": "local",
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            self.environment[name] = str(self._folder / name)
        try:
            self._set_up()
        except BaseException:
            self.close()
            raise

    def _set_up(self) -> None:
        bus = self._service(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"])
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._next_line(bus)
        screen = self._service(["Xvfb", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"])
        self.environment["DISPLAY"] = ":" + self._next_line(screen)
        self._service(["openbox", "--sm-disable"])
        self._service([str(_bus_launcher()), "--launch-immediately"])
        self._driver = self._service([SYSTEM_PYTHON, "-I", str(DRIVER)], stdin=subprocess.PIPE)
        self.ask("children", node=0)

    def _service(self, command: list[str], stdin: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
        with self._log_of(command).open("wb") as log:
            process = subprocess.Popen(
                command,
                stdin=stdin,
                stdout=subprocess.PIPE,
                stderr=log,
                env=self.environment,
                cwd=self._folder,
                bufsize=0,
            )
        self._processes.append(process)
        return process

    def _next_line(self, process: subprocess.Popen[bytes], timeout: float = PATIENCE) -> str:
        """Return the next line that a service prints, without its end."""
        assert process.stdout is not None
        line = b""
        while not line.endswith(b"\n"):
            ready, _, _ = select.select([process.stdout], [], [], timeout)
            piece = os.read(process.stdout.fileno(), 65536) if ready else b""
            if not piece:
                said = self._log_of(process.args).read_text(encoding="utf-8", errors="replace")
                raise NotSeenError(f"{process.args} says nothing more, exit code {process.poll()}:\n{said}")
            line += piece
        return line.decode().strip()

    def _log_of(self, command: Any) -> Path:
        return self._folder / (Path(command[0]).name + ".log")

    def ask(self, command: str, timeout: float = 0.0, **arguments: Any) -> Any:
        """Hand *command* to the driver and return its result."""
        assert self._driver.stdin is not None
        if command in ("find", "gone", "program", "until", "said"):
            arguments["timeout"] = timeout
        with contextlib.suppress(BrokenPipeError):  # then there is no answer either, and its log tells why
            self._driver.stdin.write(json.dumps({"command": command, **arguments}).encode() + b"\n")
        answer = json.loads(self._next_line(self._driver, timeout + 2 * PATIENCE))
        if "error" in answer:
            raise NotSeenError(answer["error"])
        return answer["result"]

    def start(self, arguments: Sequence[str], **environment: str) -> Program:
        """Start a program and wait until a screen reader sees it."""
        program = Program(
            self, list(arguments), self.environment | environment, self._folder / f"output-{len(self._programs)}"
        )
        self._programs.append(program)
        program.appear()
        return program

    def keys(self, *chords: str) -> None:
        """Press keys such as "Tab", "ctrl+z" or "alt+F4" (names of X11), one chord after the other."""
        self._xdotool("key", "--clearmodifiers", *chords)

    def type_text(self, text: str) -> None:
        """Type *text* into whatever has the focus."""
        self._xdotool("type", "--clearmodifiers", "--delay", "8", "--", text)

    def click(self, x: int, y: int) -> None:
        """Click with the mouse at a place of the screen."""
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", "1")

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, timeout=PATIENCE)

    def screenshot(self, path: Path) -> None:
        """Write a picture of the whole screen to *path*."""
        program = (
            "import sys; from PySide6.QtGui import QGuiApplication as A\n"
            "a = A(sys.argv); raise SystemExit(not a.primaryScreen().grabWindow(0).save(sys.argv[1]))"
        )
        subprocess.run([sys.executable, "-c", program, str(path)], env=self.environment, check=True, timeout=PATIENCE)

    def end_programs(self) -> None:
        """End whatever was started and still runs."""
        while self._programs:
            self._programs.pop().stop()

    def close(self) -> None:
        """Take everything down."""
        self.end_programs()
        for process in reversed(self._processes):
            _end(process)
        shutil.rmtree(self._folder, ignore_errors=True)


class Node:
    """One thing on the screen. The name and the role are as they were when it was found."""

    def __init__(self, desktop: Desktop, found: dict[str, Any]) -> None:
        self._desktop = desktop
        self._node: int = found["node"]
        self.role: str = found["role"]
        self.name: str = found["name"]

    def __repr__(self) -> str:
        return f"<{self.role} {self.name!r}>"

    def find(
        self, role: str | None = None, name: str | None = None, *, timeout: float = PATIENCE, **how: Any
    ) -> Node:
        """Wait for a thing of *role* whose name begins with *name* and return it.

        With exact=True *name* is all of it, with part=True it may stand anywhere in it.

        With state="checked" it has to be in that state too. What is hidden is passed over unless hidden=True.
        """
        return Node(self._desktop, self._search("find", role, name, timeout, **how))

    def find_all(
        self, role: str | None = None, name: str | None = None, *, timeout: float = PATIENCE, **how: Any
    ) -> list[Node]:
        """Return all of them, from top to bottom; waits for at least one."""
        return [Node(self._desktop, found) for found in self._search("find", role, name, timeout, every=True, **how)]

    def gone(
        self, role: str | None = None, name: str | None = None, *, timeout: float = PATIENCE, **how: Any
    ) -> None:
        """Wait until there is no such thing."""
        self._search("gone", role, name, timeout, **how)

    def _search(self, command: str, role: str | None, name: str | None, timeout: float, **how: Any) -> Any:
        wanted = {"exact": False, "part": False, "state": None, "hidden": False} | how
        return self._desktop.ask(command, timeout, within=self._node, role=role, name=name, **wanted)

    def _ask(self, command: str, **arguments: Any) -> Any:
        return self._desktop.ask(command, node=self._node, **arguments)

    def children(self) -> list[Node]:
        """Return the things directly below."""
        return [Node(self._desktop, found) for found in self._ask("children")]

    def parent(self) -> Node:
        """Return the thing directly above."""
        return Node(self._desktop, self._ask("parent"))

    def tree(self) -> str:
        """Return what is below as indented lines, to be read by a person; what is hidden without what is in it."""
        return str(self._ask("tree"))

    def press(self, action: str | None = None) -> None:
        """Press or toggle it; or do another of its *actions*, such as "Increase" or "ShowMenu"."""
        self._ask("press", action=action)

    def set_value(self, value: float) -> float:
        """Set a slider or number field; returns what it says then."""
        return float(self._ask("set_value", value=value))

    def set_text(self, text: str) -> None:
        """Replace the text of a field."""
        self._ask("set_text", text=text)

    def select(self, index: int) -> None:
        """Select a child of a list."""
        self._ask("select", index=index)

    def focus(self) -> None:
        """Give it the keyboard, and wait until it has it."""
        self._ask("focus")
        self.until("states", "focused")

    def click(self) -> None:
        """Click in its middle with the mouse."""
        x, y, width, height = self.extents
        self._desktop.click(x + width // 2, y + height // 2)

    def until(self, what: str, wanted: str | float, *, timeout: float = PATIENCE) -> None:
        """Wait until "name" or "text" begins with *wanted*, "value" is it, or "states" has it ("not x": has not)."""
        self._desktop.ask("until", timeout, node=self._node, what=what, wanted=wanted)

    current_name = property(lambda self: self._ask("read", what="name"), doc="What it is called now.")
    description = property(lambda self: self._ask("read", what="description"), doc="What it is for, at more length.")
    text = property(lambda self: self._ask("read", what="text"), doc="What is written in it.")
    value = property(lambda self: self._ask("read", what="value"), doc="Its number.")
    range = property(
        lambda self: self._ask("read", what="range"), doc="The least, the most and the step of its number."
    )
    states = property(lambda self: self._ask("read", what="states"), doc="Its states, sorted.")
    actions = property(lambda self: self._ask("read", what="actions"), doc="What it can do.")
    extents = property(lambda self: self._ask("read", what="extents"), doc="x, y, width, height on the screen.")


class Program(Node):
    """A program that was started, and what a screen reader sees of it."""

    def __init__(self, desktop: Desktop, arguments: list[str], environment: dict[str, str], log: Path) -> None:
        self._desktop = desktop
        self._log = log
        with log.open("wb") as sink:
            self.process = subprocess.Popen(
                arguments, stdin=subprocess.DEVNULL, stdout=sink, stderr=subprocess.STDOUT, env=environment
            )

    def appear(self) -> None:
        """Wait until it is on the bus; raise NotSeenError with what it said if it ends before."""
        for _ in range(int(PATIENCE)):
            if self.process.poll() is not None:
                raise NotSeenError(f"the program ended with {self.process.returncode}:\n{self.output()}")
            try:
                found = self._desktop.ask("program", 1.0, pid=self.process.pid)
            except NotSeenError:
                continue
            super().__init__(self._desktop, found)
            return
        raise NotSeenError(f"no screen reader sees the program; it said:\n{self.output()}")

    def output(self) -> str:
        """Return what it wrote to standard output and error until now."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def wait(self, timeout: float = PATIENCE) -> int:
        """Wait for its end and return the exit code."""
        return self.process.wait(timeout)

    def stop(self) -> None:
        """End it if it still runs."""
        _end(self.process)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()


@pytest.fixture(scope="session")
def _one_desktop() -> Iterator[Desktop]:
    missing = what_is_missing()
    if missing:
        pytest.skip(f"no window can be driven here without {', '.join(missing)} (packages: {PACKAGES})")
    desktop = Desktop()
    yield desktop
    desktop.close()


@pytest.fixture
def desktop(_one_desktop: Desktop) -> Iterator[Desktop]:
    """The desktop, with no program on it at the beginning, nor at the end."""
    yield _one_desktop
    _one_desktop.end_programs()
