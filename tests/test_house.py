"""The rules of the house that no linter knows."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "matcompanion"
SOURCES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
MOST_LINES_OF_A_FILE = 400
MOST_LINES_OF_A_FUNCTION = 60
NETWORK = {
    "aiohttp", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib", "urllib3", "websockets", "xmlrpc",
    "PySide6.QtHttpServer", "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets", "PySide6.QtWebView",
}  # fmt: skip
LOCAL_SOCKET_ONLY = PACKAGE / "desktop" / "door.py"  # a second start hands its wishes to the first
PLAIN_LABEL = PACKAGE / "ui" / "widgets" / "plain_label.py"
LATE_LIBRARIES = {"sqlalchemy", "numpy", "pyqtgraph", "wakepy", "PySide6.QtMultimedia", "PySide6.QtTextToSpeech"}


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports_of(tree: ast.Module) -> Iterator[str]:
    """Every module named by an import statement, with what is taken from it: ``PySide6``, ``PySide6.QtCore``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_one_of(module: str, forbidden: set[str]) -> bool:
    return any(module == name or module.startswith(name + ".") for name in forbidden)


def label_calls(tree: ast.Module) -> list[int]:
    """The lines where a bare QLabel is made."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and (getattr(node.func, "id", None) == "QLabel" or getattr(node.func, "attr", None) == "QLabel")
    ]


def test_the_checks_below_see_the_sources() -> None:
    assert PACKAGE / "__init__.py" in SOURCES
    assert Path(__file__).resolve() in TESTS


@pytest.mark.parametrize(
    ("line", "found"),
    [("import socket", True), ("from urllib.request import urlopen", True), ("from PySide6 import QtNetwork", True),
     ("from PySide6.QtNetwork import QTcpSocket", True), ("from matcompanion.desktop import sslike", False)],
)  # fmt: skip
def test_a_network_import_is_recognised(line: str, found: bool) -> None:
    assert any(is_one_of(module, NETWORK) for module in imports_of(ast.parse(line))) is found


def test_no_file_is_too_long() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in (*SOURCES, *TESTS)
    }

    assert {name: length for name, length in lengths.items() if length > MOST_LINES_OF_A_FILE} == {}


def test_no_function_is_too_long() -> None:
    lengths = {
        f"{path.relative_to(ROOT)}:{node.name}": (node.end_lineno or 0) - node.lineno + 1
        for path in SOURCES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }

    assert {name: length for name, length in lengths.items() if length > MOST_LINES_OF_A_FUNCTION} == {}


def test_nothing_imports_the_network() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {module}"
        for path in SOURCES
        if path != LOCAL_SOCKET_ONLY
        for module in imports_of(tree_of(path))
        if is_one_of(module, NETWORK)
    ]

    assert found == []


def test_migrations_are_our_own_steps() -> None:
    files = [*SOURCES, ROOT / "pyproject.toml", *(ROOT / "packaging").glob("requirements*")]

    imported = [
        path.name for path in SOURCES if any(is_one_of(name, {"alembic"}) for name in imports_of(tree_of(path)))
    ]
    required = [
        path.name for path in files if re.search(r'^\s*"?alembic\b', path.read_text(encoding="utf-8"), re.M | re.I)
    ]

    assert imported + required == []


def test_text_is_shown_by_plain_labels() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in SOURCES
        if path != PLAIN_LABEL
        for line in label_calls(tree_of(path))
    ]

    assert found == [], "QLabel guesses at HTML, loads files and can hang on 300 characters: use PlainLabel"


@pytest.mark.skipif(not (PACKAGE / "app.py").exists(), reason="there is no matcompanion/app.py yet")
def test_the_first_frame_needs_no_heavy_library() -> None:
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", "import matcompanion.app"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )

    imported = {
        line.rpartition("|")[2].strip() for line in run.stderr.splitlines() if line.startswith("import time:")
    }
    assert run.returncode == 0, "\n".join(run.stderr.splitlines()[-5:])
    assert "matcompanion.app" in imported
    assert sorted(module for module in imported if is_one_of(module, LATE_LIBRARIES)) == []


def test_calls_into_qt_keep_the_reference_counts() -> None:
    """PySide6 6.12.0 on Python 3.11 drops a reference of None at each call, until the process dies."""
    program = """
import sys
from PySide6.QtCore import QObject, Signal
class Bell(QObject):
    rung = Signal()
bell = Bell()
bell.rung.connect(lambda: None)
before = sys.getrefcount(None), sys.getrefcount(True)
for _ in range(5000):
    bell.setObjectName("x")
    bell.rung.emit()
after = sys.getrefcount(None), sys.getrefcount(True)
print(max(abs(a - b) for a, b in zip(before, after)))
"""

    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert run.returncode == 0, run.stderr
    assert int(run.stdout) < 100


def test_packaging_is_no_package() -> None:
    """It would shadow the library of that name."""
    assert not list((ROOT / "packaging").rglob("__init__.py"))


def test_resources_hold_no_code() -> None:
    assert not list((ROOT / "resources").rglob("*.py"))
