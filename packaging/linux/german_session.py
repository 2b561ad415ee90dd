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
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(HERE))

from matcompanion.translation import Language, Translation  # noqa: E402 - the path comes first
from tests.release.desktop import Desktop, NotSeenError, Program, what_is_missing  # noqa: E402 - as above

GERMAN = {"LANG": "de_DE.UTF-8", "LC_ALL": "", "LC_MESSAGES": "", "LANGUAGE": ""}
TIME_SCALE = "20"
PATIENCE = 90.0
TEXTS = "_internal/matcompanion/_resources/translations/matcompanion_de.ts"


class Words:
    """The German words of the program itself."""

    def __init__(self, texts: Path) -> None:
        self._messages = Translation(Language("de", "Deutsch"), texts).messages

    def say(self, context: str, source: str) -> str:
        """Return what *source* begins with in German; a place such as ``{minutes}`` ends it."""
        (german,) = self._messages[context, source]
        beginning = german.split("{")[0]
        assert beginning != source.split("{", maxsplit=1)[0] or source == "Pause", f"{source!r} is not translated"
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


def first_answers(program: Program, words: Words) -> None:
    """Answer the questions of the first start as somebody does to whom nothing applies."""
    program.find("button", words.say("HealthStep", "None of these apply")).press()
    program.find("radio button", words.say("content", "Sofa or chair")).press()
    program.find("button", words.say("LevelStep", "Continue")).press()
    program.find("spin button", words.say("SoundStep", "Lead-in"))
    program.find("button", words.say("SoundStep", "Continue")).press()


def whole_session(program: Program, words: Words) -> None:
    """Choose the nape, start, pause, go on, end, rate and save."""
    area = program.find("check box", words.say("content", "Nape"))
    area.press()
    area.until("states", "checked")
    program.find("slider", words.say("BeforeRatings", "Tension before")).set_value(7)
    program.find("button", words.say("PlanCard", "Start session, {minutes}")).press()
    pause = words.say("session", "Pause")
    program.gone("button", words.say("session", "Start now"), timeout=PATIENCE)
    program.find("button", pause, exact=True, timeout=PATIENCE).press()
    program.find("button", words.say("session", "Resume"), exact=True).press()
    program.find("button", pause, exact=True)
    program.find(None, words.say("session", "Time left")).until("text", "2:", timeout=PATIENCE)
    end = words.say("session", "End session")
    program.find("button", end).press()
    program.find("button", end).press()
    program.find("button", words.say("GetUp", "I am up"), timeout=PATIENCE).press()
    program.find("slider", words.say("after", "Tension after")).set_value(4)
    program.find("button", words.say("AfterForm", "Save session")).press()


def seen_in_history(program: Program, words: Words) -> str:
    """Look the session up in History, and the graphs in Progress; return the row."""
    program.find("button", words.say("SavedCard", "See progress")).press()
    graph = program.find(None, words.say("content", "Minutes per week"))
    assert graph.description, "the graph says nothing"
    program.find("radio button", words.say("MainWindow", "History")).press()
    table = program.find("table", words.say("history", "Sessions"))
    table.find("table cell", words.say("content", "Nape"))
    return " | ".join(cell.name for cell in table.find_all("table cell"))


def exported(command: Sequence[str], environment: dict[str, str]) -> dict[str, object]:
    """Return the one session that the program kept."""
    done = subprocess.run([*command, "export", "-"], env=environment, capture_output=True, check=True, timeout=60)
    (session,) = json.loads(done.stdout)["sessions"]
    return session


def tried(command: Sequence[str], texts: Path, desktop: Desktop) -> str:
    """Start the program, go the whole way, and return what History shows of it."""
    words = Words(texts)
    program = desktop.start([*command, "--time-scale", TIME_SCALE], **GERMAN)
    first_answers(program, words)
    whole_session(program, words)
    row = seen_in_history(program, words)
    desktop.keys("ctrl+q")
    assert program.wait() == 0, program.output()
    assert "Traceback" not in program.output(), program.output()
    kept = exported(command, desktop.environment | GERMAN)
    ratings = {(one["scale"], one["when"]): one["value"] for one in kept["ratings"]}
    assert (ratings["tension", "before"], ratings["tension", "after"]) == (7, 4), kept
    return row


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
            row = tried(command, texts, desktop)
    except (AssertionError, NotSeenError) as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"A session in German, from the first question to its row in History: {row}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
