"""What desktops and software centres read of the program: gathers its strings, and puts the translations beside them.

English stands in the files themselves; the lines in other languages are written by packaging/make_descriptions.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape, unescape

from translating.message import Message

CONTEXT = "desktop"
NAME = "Mat Companion"
DESKTOP = "packaging/linux/io.github.matcompanion.MatCompanion.desktop"
METAINFO = "packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"
_ENTRY = re.compile(r"(?P<key>GenericName|Comment|Keywords|Name)=(?P<text>.*)")
_ELEMENT = re.compile(r"(?P<space> *)<(?P<key>summary|p|li|caption)>(?P<text>.*)</(?P=key)>")
_IN_A_LANGUAGE = re.compile(r"\w+\[\w+\]=| *<\w+ xml:lang=")
_RELEASE = re.compile(r'(?P<before> *<release )version="[^"]*" type="\w+" date="(?P<date>[^"]*)">')
_HEADING = r"^## \[?{version}\]?\D*(\d{{4}}-\d\d-\d\d)"
_COMMENTS = {
    "Keywords": "Words by which a desktop finds the program; a semicolon after each",
    "Comment": "What the program is for, under its name",
    "caption": "Stands under a picture",
}


def gather(root: Path) -> Iterator[Message]:
    """Return every text of both files below *root*."""
    for where in (DESKTOP, METAINFO):
        for line in (root / where).read_text(encoding="utf-8").splitlines():
            if "<releases>" in line:
                break
            found = _found(line)
            if found is not None:
                yield Message(CONTEXT, unescape(found["text"]), (where,), _COMMENTS.get(found["key"], ""))


def desktop_file(text: str, languages: Mapping[str, Mapping[str, str]]) -> str:
    """Return the desktop file *text* with its lines in all *languages*: by code, translations by source."""
    return "\n".join([*_lines(text, languages), ""])


def metainfo(text: str, languages: Mapping[str, Mapping[str, str]], version: str, changes: str) -> str:
    """Return the metainfo *text* likewise, its newest release being *version*, of the day that *changes* say."""
    whole = "\n".join([*_lines(text, languages), ""])
    kind = "development" if "dev" in version else "stable"
    told = re.search(_HEADING.format(version=re.escape(version)), changes, re.MULTILINE)

    def release(found: re.Match[str]) -> str:
        date = told[1] if told else found["date"]
        return f'{found["before"]}version="{version.replace(".dev", "~dev")}" type="{kind}" date="{date}">'

    return _RELEASE.sub(release, whole, count=1)


def _found(line: str) -> re.Match[str] | None:
    found = _ENTRY.fullmatch(line) or _ELEMENT.fullmatch(line)
    return None if found is None or found["text"] == NAME else found


def _lines(text: str, languages: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    releases = False
    for line in text.splitlines():
        if _IN_A_LANGUAGE.match(line):
            continue
        yield line
        releases = releases or "<releases>" in line
        found = None if releases else _found(line)
        if found is None:
            continue
        for code in sorted(languages):
            said = languages[code].get(unescape(found["text"]), "")
            if said:
                yield _in_language(found, code, said)


def _in_language(found: re.Match[str], code: str, said: str) -> str:
    if "space" in found.groupdict():
        return f'{found["space"]}<{found["key"]} xml:lang="{code}">{escape(said)}</{found["key"]}>'
    return f"{found['key']}[{code}]={said}"
