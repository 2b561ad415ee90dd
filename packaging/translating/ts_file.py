"""Reads and writes a file of Qt Linguist; the same strings always make the same file, so that branches merge well."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from typing import TypeAlias
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from translating.message import Message

Translations: TypeAlias = Mapping[tuple[str, str], tuple[str, ...]]
"""By context and source, the forms; an empty one is not translated yet."""


def read(path: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return what is translated in *path*."""
    found = {}
    for part in ET.parse(path).getroot().iterfind("context"):
        context = part.findtext("name", "")
        for message in part.iterfind("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = translation.findall("numerusform") or [translation]
            found[context, message.findtext("source", "")] = tuple(form.text or "" for form in forms)
    return found


def written(language: str, messages: Iterable[Message], translations: Translations, forms: int) -> str:
    """Return the file of *language* with all *messages*; one that *translations* lacks is unfinished."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    ordered = sorted(messages, key=lambda message: (message.context, message.source))
    for context, group in groupby(ordered, key=lambda message: message.context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for message in group:
            lines += _message(message, translations.get((context, message.source), ()), forms)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(message: Message, translated: tuple[str, ...], forms: int) -> Iterable[str]:
    wanted = forms if message.plural else 1
    texts = translated if len(translated) == wanted else ("",) * wanted
    state = "" if all(texts) else ' type="unfinished"'
    yield '    <message numerus="yes">' if message.plural else "    <message>"
    for where in message.where:
        yield f'        <location filename="../../{escape(where)}"/>'
    yield f"        <source>{escape(message.source)}</source>"
    if message.comment:
        yield f"        <extracomment>{escape(message.comment)}</extracomment>"
    if message.plural:
        yield f"        <translation{state}>"
        yield from (f"            <numerusform>{escape(text)}</numerusform>" for text in texts)
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(texts[0])}</translation>"
    if message.one:
        yield f"        <extra-one>{escape(message.one)}</extra-one>"
    yield "    </message>"
