"""Runs a whole session of an installed program through its screen-reader interface, on a German desktop.

german_session.py PROGRAM [--root ROOT]: PROGRAM is the path of the program, inside ROOT if that is where it is
installed. Screen and buses stay outside of ROOT, so that nothing but the program has to be installed in it; only
their sockets are lent to it. What is looked for is what the program's own German file says, and must not be English.
The end is one line, or what was there instead, and exit code 1.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(HERE))

from matcompanion.translation import Language, Translation  # noqa: E402 - the path comes first
from tests.release.desktop import SYSTEM_PYTHON, Desktop, NotSeenError, Program, what_is_missing  # noqa: E402 - as above

GERMAN = {"LANG": "de_DE.UTF-8", "LC_ALL": "", "LC_MESSAGES": "", "LANGUAGE": ""}
TIME_SCALE = "20"
PATIENCE = 90
TEXTS = "_internal/matcompanion/_resources/translations/matcompanion_de.ts"


class Words:
    """The German words of the program itself."""

    def __init__(self, texts: Path) -> None:
        self._found: dict[str, set[str]] = {}
        for (_, source), forms in Translation(Language("de", "Deutsch"), texts).messages.items():
            self._found.setdefault(source, set()).add(forms[0])

    def say(self, source: str) -> str:
        """Return what *source* begins with in German; a place such as ``{minutes}`` ends it."""
        german = self._found.get(source, set())
        if len(german) != 1:
            raise NotSeenError(f"The German file says {german or 'nothing'} for {source!r}")
        (beginning, *_) = next(iter(german)).split("{")
        if source.startswith(beginning) and source != "Pause":
            raise NotSeenError(f"{source!r} is not translated")
        return beginning


@contextmanager
def a_desktop(root: Path | None) -> Iterator[Desktop]:
    """Give a desktop whose folder and sockets have the same paths inside *root*."""
    with tempfile.TemporaryDirectory(prefix="mc") as made:
        folder = Path(made)
        if root is not None:
            inner = root / made.lstrip("/")
            inner.mkdir()
            folder.rmdir()
            folder.symlink_to(inner)
        tempfile.tempdir = str(folder)
        desktop = Desktop()
        try:
            if root is not None:
                lend(desktop, root)
            yield desktop
        finally:
            desktop.close()
            tempfile.tempdir = None
            if root is not None:
                folder.unlink()
                inner.rmdir()
                folder.mkdir()


def lend(desktop: Desktop, root: Path) -> None:
    """Let the sockets that are files outside the folder of *desktop* be found in *root* too."""
    bus = re.search(r"unix:path=([^,]+)", desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
    screen = Path("/tmp/.X11-unix") / ("X" + desktop.environment["DISPLAY"].lstrip(":"))
    for socket in filter(None, (Path(bus[1]) if bus else None, screen)):
        inner = root / str(socket).lstrip("/")
        inner.parent.mkdir(exist_ok=True)
        if socket.exists() and not inner.exists():
            os.link(socket, inner)


class Surroundings:
    """A tray and, where there is PulseAudio, a sound device that is played into nothing."""

    def __init__(self, desktop: Desktop) -> None:
        self._environment = desktop.environment
        self.has_sound = all(map(shutil.which, ("pulseaudio", "pactl")))
        tray = [SYSTEM_PYTHON, "-I", str(Path(__file__).with_name("stand_in_tray.py"))]
        self._tray = subprocess.Popen(tray, env=self._environment, stdout=subprocess.PIPE, text=True)
        assert self.next_icon() == "ready"
        if self.has_sound:
            modules = ["-L", "module-null-sink", "-L", "module-native-protocol-unix"]
            self._run("pulseaudio", "-n", "--daemonize=yes", "--exit-idle-time=-1", *modules)

    def _run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, check=True, timeout=PATIENCE
        )
        return done.stdout

    def next_icon(self) -> str:
        """Wait until something is put into the tray and return its name."""
        assert self._tray.stdout is not None
        return self._tray.stdout.readline().strip()

    def heard(self) -> str:
        """Wait until something is played; return who plays it."""
        command = ["timeout", str(PATIENCE), "pactl", "subscribe"]
        with subprocess.Popen(
            command, env=self._environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as changes:
            assert changes.stdout is not None
            for _ in chain([""], changes.stdout):
                name = re.search(r'application\.name = "(Mat.*)"', self._run("pactl", "list", "sink-inputs"))
                if name:
                    changes.terminate()
                    return name[1]
        raise NotSeenError("nothing is heard")

    def close(self) -> None:
        """End both."""
        if self.has_sound:
            self._run("pactl", "exit")
        self._tray.terminate()
        self._tray.wait()
        assert self._tray.stdout is not None
        self._tray.stdout.close()


def first_answers(program: Program, words: Words, around: Surroundings) -> str:
    """Answer the questions of the first start as somebody does to whom nothing applies; return who was heard."""
    program.find("button", words.say("None of these apply")).press()
    program.find("radio button", words.say("Sofa or chair")).press()
    program.find("button", words.say("Continue")).press()
    program.find("spin button", words.say("Lead-in"))
    heard = "nobody listened"
    if around.has_sound:
        program.find("button", words.say("Test the sound")).press()
        heard = around.heard()
    program.find("button", words.say("Continue")).press()
    return heard


def whole_session(program: Program, words: Words) -> None:
    """Choose the nape, start, pause, go on, end, rate and save."""
    area = program.find("check box", words.say("Nape"))
    area.press()
    area.until("states", "checked")
    program.find("slider", words.say("Tension before")).set_value(7)
    program.find("button", words.say("Start session, {minutes}")).press()
    pause = words.say("Pause")
    program.gone("button", words.say("Start now"), timeout=PATIENCE)
    program.find("button", pause, exact=True, timeout=PATIENCE).press()
    program.find("button", words.say("Resume"), exact=True).press()
    program.find("button", pause, exact=True)
    program.find(None, words.say("Time left")).until("text", "2:", timeout=PATIENCE)
    end = words.say("End session")
    program.find("button", end).press()
    program.find("button", end).press()
    program.find("button", words.say("I am up"), timeout=PATIENCE).press()
    program.find("slider", words.say("Tension after")).set_value(4)
    program.find("button", words.say("Save session")).press()


def saved_graphs(program: Program, words: Words, desktop: Desktop) -> list[int]:
    """Save a graph as a picture, a drawing and numbers; return the sizes of the files."""
    program.find("button", words.say("See progress")).press()
    name = words.say("Minutes per week")
    assert program.find(None, name).description, "the graph says nothing"
    sizes = []
    for ending, beginning in ((".png", b"\x89PNG"), (".svg", b"<?xml"), (".csv", b"\xef\xbb\xbf")):
        file = Path(desktop.environment["HOME"]) / f"graph{ending}"
        program.find("button", words.say("Save, {name}") + name).press()
        field = program.find("dialog", words.say("Save the graph")).find("text", state="focused")
        field.set_text(str(file))
        desktop.keys("Return")
        program.gone("dialog")
        program.find(None, words.say("Saved as {name}.") + file.name)
        assert file.read_bytes().startswith(beginning), f"{file.name} is something else"
        sizes.append(file.stat().st_size)
    return sizes


def put_into_the_tray(program: Program, words: Words, around: Surroundings) -> str:
    """Let it stay in the tray; return the name of its icon."""
    program.find("radio button", words.say("Settings")).press()
    program.find("check box", words.say("Stay in the tray"), state="enabled", hidden=True).press()
    return around.next_icon()


def seen_in_history(program: Program, words: Words) -> str:
    """Look the session up in History; return its row."""
    program.find("radio button", words.say("History")).press()
    table = program.find("table", words.say("Sessions"))
    table.find("table cell", words.say("Nape"))
    return " | ".join(cell.name for cell in table.find_all("table cell"))


def exported(command: Sequence[str], environment: dict[str, str]) -> dict[str, object]:
    """Return the one session that the program kept."""
    done = subprocess.run([*command, "export", "-"], env=environment, capture_output=True, check=True, timeout=60)
    (session,) = json.loads(done.stdout)["sessions"]
    return session


def tried(command: Sequence[str], texts: Path, desktop: Desktop) -> None:
    """Start the program, go the whole way, and say what was seen of it."""
    words = Words(texts)
    around = Surroundings(desktop)
    try:
        program = desktop.start([*command, "--time-scale", TIME_SCALE], **GERMAN)
        print(f"Heard: {first_answers(program, words, around)}")
        whole_session(program, words)
        print(f"Graph as picture, drawing and numbers: {saved_graphs(program, words, desktop)} bytes")
        print(f"In the history: {seen_in_history(program, words)}")
        print(f"In the tray: {put_into_the_tray(program, words, around)}")
        desktop.keys("ctrl+q")
        leave(program)
    finally:
        around.close()
    kept = exported(command, desktop.environment | GERMAN)
    ratings = {(one["scale"], one["when"]): one["value"] for one in kept["ratings"]}
    assert (ratings["tension", "before"], ratings["tension", "after"]) == (7, 4), kept


def leave(program: Program) -> None:
    """Wait until the program has ended, with nothing to complain of."""
    assert program.wait() == 0, program.output()
    assert "Traceback" not in program.output(), program.output()


def main() -> int:
    """Try the program that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path)
    parser.add_argument("--root", type=Path)
    options = parser.parse_args()
    missing = what_is_missing()
    if missing:
        print(f"No window can be driven here without {', '.join(missing)}", file=sys.stderr)
        return 1
    root: Path | None = options.root and options.root.resolve()
    program = options.program if root else options.program.resolve()
    command = ["chroot", str(root), str(program)] if root else [str(program)]
    home = (root or Path("/")) / str(program).lstrip("/")
    target = home.readlink() if home.is_symlink() else Path(home.name)
    texts = (home.parent / target).resolve().parent / TEXTS
    try:
        with a_desktop(root) as desktop:
            tried(command, texts, desktop)
    except (AssertionError, NotSeenError) as problem:
        print(problem, file=sys.stderr)
        return 1
    print("A session in German, from the first question to its row in History.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
