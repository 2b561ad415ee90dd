"""Every string of the program can be translated, and what is translated says what the source says."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from matcompanion.translation import NUMERUS, known

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
sys.path.insert(0, str(ROOT / "packaging"))

import translate  # noqa: E402 - packaging/translate.py; the path comes first
from translating import check  # noqa: E402 - as above
from translating.message import Message, merged  # noqa: E402 - as above

if TYPE_CHECKING:
    from collections.abc import Iterator

LANGUAGES = sorted(NUMERUS)
MESSAGES = translate.gathered()
SOURCES = sorted((ROOT / "matcompanion").rglob("*.py"))
SHOWING = {
    "Button", "Heading", "NavButton", "PlainLabel", "QAction", "addAction", "addItem", "setAccessibleDescription",
    "setAccessibleName", "setPlaceholderText", "setStatusTip", "setText", "setTitle", "setToolTip", "setWindowTitle",
    "set_text", "set_title",
}  # fmt: skip
"""What puts a string before a person."""
SAME_EVERYWHERE = {"Mat Companion", "SQLite", "Escape", "Esc"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_of_a_language_holds_the_strings_of_now_and_no_others(language: str) -> None:
    file = translate.file_of(language)

    assert file.read_text(encoding="utf-8") == translate.updated(language, MESSAGES, translate.stored(language)), (
        "packaging/translations update brings it up to date"
    )


def test_every_file_of_a_language_is_known() -> None:
    files = {path.stem.removeprefix("matcompanion_") for path in (RESOURCES / "translations").glob("*.ts")}

    assert files == {language.code for language, _ in known(RESOURCES)} == set(LANGUAGES)


def test_a_language_that_is_offered_lacks_nothing() -> None:
    missing = [
        f"{language.code}: {message.source}"
        for language, complete in known(RESOURCES)
        if complete
        for has in [translate.stored(language.code)]
        for message in MESSAGES
        if not translate.is_done(language.code, message, has.get((message.context, message.source), ()))
    ]

    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_places_numbers_and_the_end_of_the_sentence(language: str) -> None:
    has = translate.stored(language)
    wrong = [
        f"{message.source!r}: {forms!r} {fault}"
        for message in MESSAGES
        if all(forms := has.get((message.context, message.source), ("",)))
        for fault in check.wrong(language, message, forms)
    ]

    assert wrong == []


@pytest.mark.parametrize(
    ("source", "text", "fault"),
    [
        ("{n} minutes", "Minuten", "has none where the source has {n}"),
        ("Done.", "Fertig", "ends with 'g' where the source ends with '.'"),
        ("At most 45", "Höchstens 54", "has the numbers 54 where the source has 45"),
        (" or ", "oder", "has other spaces at its beginning or end"),
        ("one\ntwo", "eins zwei", "has other line breaks"),
        ("0.1 points of 2,724", "0.1 Punkte von 2.724", "writes 0.1 with a point"),
    ],
)
def test_what_a_translation_loses_is_found(source: str, text: str, fault: str) -> None:
    message = Message("any", source, ("any.py",))

    assert list(check.wrong("de", message, (text,))) == [fault]


def test_a_minute_may_be_said_without_its_number_only_where_the_form_is_of_one_alone() -> None:
    message = Message("any", "%n minutes", ("any.py",), plural=True, one="%n minute")

    assert list(check.wrong("de", message, ("eine Minute", "%n Minuten"))) == []
    assert list(check.wrong("fr", message, ("une minute", "%n minutes"))) != []


def test_full_width_signs_end_a_sentence_too() -> None:
    assert list(check.wrong("zh_CN", Message("any", "Done.", ("any.py",)), ("完成。",))) == []


def test_a_key_may_have_a_number_in_its_name() -> None:
    assert list(check.wrong("de", Message("any", "Home, End", ("any.py",)), ("Pos1, Ende",))) == []


def test_strings_that_are_there_twice_are_translated_once() -> None:
    twice = [Message("any", "Mat", ("a.py",)), Message("any", "Mat", ("b.py",))]

    assert merged(twice) == [Message("any", "Mat", ("a.py", "b.py"))]


# Strings that nobody could translate -------------------------------------------------------------------------------


def literals(node: ast.expr) -> Iterator[str]:
    """The text of *node* where it is written out, f-strings too, whichever way a condition goes."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        yield from literals(node.func.value)


def hard_coded(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in SHOWING:
            for argument in node.args:
                yield from (f"{node.lineno}: {text}" for text in literals(argument) if is_language(text))


TRANSLATES = {"tr", "_tr", "translate", "content"}
LOGS = {"debug", "info", "warning", "error", "exception", "log"}
OUR_FAULTS = {
    "AssertionError", "FileNotFoundError", "IntegrityError", "KeyError", "NoSoundError", "RuntimeError", "ValueError"
}  # fmt: skip
"""What we did wrong is logged, and so is why there is no sound; the person is told in other words."""
SPEAKS_TO_NOBODY = (ROOT / "matcompanion" / "content", ROOT / "matcompanion" / "logs.py")
"""What is wrong with a shipped file is our fault."""
FOR_MACHINES = {
    "Hanken Grotesk", "[Desktop Entry]", "Name=Mat Companion", "Mat Companion ", "wakelock active",
    "could not connect", "Could not load", "Failed to create wl_display", "no window can be opened",
    "end of document", "Extra data", "Expecting property name enclosed in double quotes", "too long a value",
    "Unterminated string", "kind of session", "breathing pattern", "time of a rating", "set aside", "another file",
    "mid_back+lower_back lie_soft soft shirt 900/900", "pain before 6 lower_back", "marks; itch", "json csv",
    "guide:64; guide:70", "it did not come to an end", "Your own breath",
    "# A plan for Mat Companion. How to write one: docs/content-plans.md\n",
    ": plan , stage ,  ", "Mat Companion , Python , SQLite ",
}  # fmt: skip
"""Names, what other programs say or are told, examples, ids, and what stands for words that are elsewhere."""
_CODE = re.compile(
    r"\s*(SELECT|PRAGMA|INSERT|DELETE|CREATE|ATTACH|DETACH|SAVEPOINT|ROLLBACK|RELEASE|uuid|session_id|Callable)\b"
    r"|[^:]+: [^;]+;|background: |^ aber"
)


def unspoken(node: ast.AST) -> Iterator[str]:
    """Every phrase below *node* that goes to nobody who translates."""
    if isinstance(node, ast.Call):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called in TRANSLATES | LOGS | OUR_FAULTS:
            return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # a docstring
    if isinstance(node, ast.Constant | ast.JoinedStr):
        yield from (f"{node.lineno}: {text}" for text in literals(node) if is_phrase(text))
    written = {getattr(node, name, None) for name in ("annotation", "returns")}
    keys = node.keys if isinstance(node, ast.Dict) else []
    inside = node.values if isinstance(node, ast.Dict) else ast.iter_child_nodes(node)
    for child in inside:
        whole = isinstance(node, ast.JoinedStr) and isinstance(child, ast.Constant)
        if child not in written and child not in keys and not whole:
            yield from unspoken(child)


def is_phrase(text: str) -> bool:
    two_words = re.search(r"[A-Za-z]{2,}.* .*[a-z]{2,}", text)
    return bool(two_words) and text not in FOR_MACHINES | SAME_EVERYWHERE and not _CODE.match(text)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_phrase_of_the_code_can_be_translated(path: Path) -> None:
    """Also what a file, a terminal or an error says, which no widget shows."""
    if not path.is_relative_to(SPEAKS_TO_NOBODY[0]) and path not in SPEAKS_TO_NOBODY:
        assert list(unspoken(ast.parse(path.read_text(encoding="utf-8")))) == []


def test_a_phrase_that_goes_to_nobody_who_translates_is_found() -> None:
    code = "def say(n):\n    raise Told(f'There are {n} files', tr('Two words'), {'key of it': 1})"

    assert list(unspoken(ast.parse(code))) == ["2: There are  files"]


def is_language(text: str) -> bool:
    return bool(re.search(r"[A-Z].*[a-z]|[a-z].* .*[a-z]", text)) and text not in SAME_EVERYWHERE


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_string_on_the_screen_is_hard_coded(path: Path) -> None:
    assert list(hard_coded(ast.parse(path.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_is_translated_before_the_language_is_known(path: Path) -> None:
    """At the top of a module or a class tr() would run when it is imported, before the language is worn."""

    def at_import(node: ast.AST) -> Iterator[int]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                continue
            if isinstance(child, ast.Call):
                called = child.func.attr if isinstance(child.func, ast.Attribute) else getattr(child.func, "id", "")
                if called in ("tr", "_tr", "content"):
                    yield child.lineno
            yield from at_import(child)

    assert list(at_import(ast.parse(path.read_text(encoding="utf-8")))) == []
