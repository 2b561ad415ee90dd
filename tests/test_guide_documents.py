"""What the guide and the documents say of the program is so: commands, keys and names of things on the screen."""

from __future__ import annotations

import ast
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from matcompanion import arguments, cli, resources
from matcompanion.ui.pages.session import SessionPage
from tests.program import Running

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
GUIDE = sorted((ROOT / "docs" / "guide").glob("*.md"))
DOCUMENTS = sorted({ROOT / "README.md", *(ROOT / "docs").glob("*.md"), *GUIDE})
COMMAND = re.compile(r"^matcompanion .+$|`(matcompanion [^`]+)`|“(matcompanion [^”]+)”", re.MULTILINE)
QUOTED = re.compile(r"“([^”]+)”")
LINK = re.compile(r"\]\(([^)#:]+)\)")
PLACEHOLDERS = {"DATE": "2026-03-01", "N": "20", "FILE.wav|DIR": "FILE.wav"}
LONG_NAMES = {"Enter": "Return", "Page up": "PgUp", "Page down": "PgDown"}
WIDGETS = {"map": "widgets/body_map.py", "ratings": "widgets/rating_scale.py", "graphs": "charts/graph.py"}
"""Where the keys of a section are taken, if they are not shortcuts."""


def test_the_documents_are_what_the_pages_in_learn_say() -> None:
    check = [sys.executable, ROOT / "packaging" / "make_guide.py", "--check"]

    answer = subprocess.run(check, capture_output=True, text=True, check=False)

    assert answer.stdout == ""
    assert answer.returncode == 0


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_to_a_file(document: Path) -> None:
    text = document.read_text(encoding="utf-8")

    assert [link for link in LINK.findall(text) if not (document.parent / link).exists()] == []


# Commands -----------------------------------------------------------------------------------------------------------


def commands() -> Iterator[str]:
    for document in DOCUMENTS:
        for found in COMMAND.finditer(document.read_text(encoding="utf-8")):
            yield found[1] or found[2] or found[0]


@pytest.mark.parametrize("command", sorted(set(commands())))
def test_every_command_of_the_documents_is_understood(command: str) -> None:
    words = [PLACEHOLDERS.get(word, word) for word in shlex.split(command.replace("[", "").replace("]", ""))[1:]]

    assert arguments.parser().parse_args(words)


@pytest.mark.parametrize("command", sorted(one for one in set(commands()) if one.startswith("matcompanion audio")))
def test_the_sound_of_the_documents_can_be_made_at_a_first_session(command: str, tmp_path: Path) -> None:
    words = [PLACEHOLDERS.get(word, word) for word in shlex.split(command)[1:]]
    words[words.index("FILE.wav")] = str(tmp_path / "sound.wav")

    assert cli.run(["--data-dir", str(tmp_path / "data"), *words]) == 0


def test_every_command_has_its_place_in_the_guide() -> None:
    said = " ".join(path.read_text(encoding="utf-8") for path in GUIDE)

    assert [name for name in cli._COMMANDS if f"matcompanion {name}" not in said] == []


# Names --------------------------------------------------------------------------------------------------------------


def program_topics() -> dict[str, dict]:
    files = (resources.root() / "content" / "guide").glob("*.toml")
    topics = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in files}
    return {name: topic for name, topic in topics.items() if topic["group"] == "program"}


def parts(topic: dict) -> Iterator[tuple[str, dict]]:
    for section in topic["section"]:
        for part in section["part"]:
            yield section["id"], part


def strings_of_the_program() -> set[str]:
    found: set[str] = set()
    for path in (ROOT / "matcompanion").rglob("*.py"):
        tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        found |= {node.value for node in tree if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    for path in (resources.root() / "content").glob("*.toml"):
        found |= set(re.findall(r'"([^"]+)"', path.read_text(encoding="utf-8")))
    return found


def test_every_name_in_quotes_stands_on_the_screen() -> None:
    there = strings_of_the_program()
    named = {name for topic in program_topics().values() for _, part in parts(topic) for name in quoted(part)}

    beginnings = tuple(text.split(" {")[0] for text in there if " {" in text)
    assert sorted(name for name in named - there if name not in beginnings) == []
    assert len(named) > 40


def quoted(part: dict) -> list[str]:
    return [name for name in QUOTED.findall(part["text"]) if not name.startswith("matcompanion")]


def test_every_graph_that_is_told_of_is_there() -> None:
    told = {part["label"] for section, part in parts(program_topics()["reading_progress"]) if section == "each"}

    assert sorted(told - strings_of_the_program()) == []


# Keys ---------------------------------------------------------------------------------------------------------------


def keys(section: str) -> set[str]:
    """Return the keys of a section as Qt writes them."""
    told = parts(program_topics()["keyboard"])
    labels = [part["label"] for one, part in told if one == section and "label" in part]
    names = [name for label in labels for name in re.split(r", (?=\w)", label)]
    return {QKeySequence(LONG_NAMES.get(name, name)).toString() for name in names}


def test_every_shortcut_of_the_guide_is_one(qapp, tmp_path) -> None:
    running = Running(tmp_path)
    for place in ("choose", "after", "learn"):
        running.program.window.page(place)

    taken = {shortcut.key().toString() for shortcut in running.program.window.findChildren(QShortcut)}

    running.close()
    assert keys("window") - {"Tab"} | keys("choose") | keys("learn") <= taken


def test_every_key_of_a_session_does_something(qapp, tmp_path) -> None:
    running = Running(tmp_path)
    page = running.program.window.page("session")
    assert isinstance(page, SessionPage)

    acts = {QKeySequence(key).toString() for key in page._actions()}

    running.close()
    assert keys("session") <= acts
    left_out = {key for key in acts - keys("session") if "Media" not in key and key != "Enter"}
    assert left_out == set()


@pytest.mark.parametrize("section", WIDGETS)
def test_every_key_of_a_widget_is_taken_by_it(section: str) -> None:
    source = (ROOT / "matcompanion" / "ui" / WIDGETS[section]).read_text(encoding="utf-8")

    missing = [key for key in keys(section) if f"Key_{Qt.Key(QKeySequence(key)[0].key()).name[4:]}" not in source]

    assert missing == []
