"""Makes docs/guide from the pages about the program in Learn, so that they are written once and read in both places.

Run it after resources/content/guide has changed: .venv/bin/python packaging/make_guide.py. With --check nothing is
written, and the exit code is 1 if something would be.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any, TypeAlias

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "content" / "guide"
TARGET = ROOT / "docs" / "guide"
GROUP = "program"
COMMAND = "matcompanion "
PICTURES = {
    "first_session": ("choose_light_1100x720.png", "The page Choose: the figure, and the plan beside it"),
    "by_ear": ("session_light_1100x720.png", "A session: points that open and close with the breath"),
    "afterwards": ("after_light_1100x720.png", "After a session: ratings, with those of before as rings"),
    "your_history": ("history_light_1100x720.png", "History: a table of sessions, details beside it"),
    "reading_progress": ("progress_light_1100x720.png", "Progress: graphs, each with its finding as a heading"),
    "your_data": ("settings_light_1100x720.png", "Settings"),
}
LEAD = "How to use Mat Companion, page by page. The same pages are in the program, in Learn below “This program”."

Row: TypeAlias = Mapping[str, Any]


def main() -> int:
    """Write every page, or with --check name those that are not as they would be written."""
    pages = made()
    old = {path.name: path.read_text(encoding="utf-8") for path in TARGET.glob("*.md")}
    if "--check" in sys.argv[1:]:
        stale = sorted(name for name in {*pages, *old} if pages.get(name) != old.get(name))
        sys.stdout.writelines(f"docs/guide/{name} is not what packaging/make_guide.py makes\n" for name in stale)
        return 1 if stale else 0
    TARGET.mkdir(exist_ok=True)
    for name in old.keys() - pages.keys():
        (TARGET / name).unlink()
    for name, text in pages.items():
        (TARGET / name).write_text(text, encoding="utf-8")
    return 0


def made() -> dict[str, str]:
    """Return the pages by the names of their files."""
    topics: dict[str, Row] = {
        path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(SOURCE.glob("*.toml"))
    }
    ours = sorted((id_ for id_, topic in topics.items() if topic["group"] == GROUP), key=lambda i: topics[i]["order"])
    pages = {_file(id_): _page(id_, topics) for id_ in ours}
    index = [
        f"{n}. [{topics[id_]['title']}]({_file(id_)}): {topics[id_]['summary']}" for n, id_ in enumerate(ours, 1)
    ]
    pages["README.md"] = _joined(["# Guide", LEAD, "\n".join(index)])
    return pages


def _file(topic: str) -> str:
    return f"{topic.replace('_', '-')}.md"


def _joined(blocks: list[str]) -> str:
    return "\n\n".join(blocks) + "\n"


def _page(id_: str, topics: Mapping[str, Row]) -> str:
    topic = topics[id_]
    blocks = [f"# {topic['title']}", topic["summary"]]
    if id_ in PICTURES:
        file, words = PICTURES[id_]
        blocks.append(f"![{words}](../pictures/{file})")
    for section in topic["section"]:
        if "title" in section:
            blocks.append(f"## {section['title']}")
        for form, parts in groupby(section["part"], key=lambda part: part.get("form", "text")):
            blocks += _blocks(form, list(parts))
        more = list(_more(section.get("see", ()), topics))
        if more:
            blocks.append(f"More: {', '.join(more)}.")
    blocks.append("[All pages](README.md)")
    return _joined(blocks)


def _blocks(form: str, parts: list[Row]) -> list[str]:
    """Return parts of one *form* in the way that Markdown has for it."""
    if form == "point":
        return ["\n".join(f"- {part['text']}" for part in parts)]
    if form == "step":
        return ["\n".join(f"{number}. {part['text']}" for number, part in enumerate(parts, 1))]
    if form == "moment":
        return ["\n".join(["| | |", "|---|---|", *(f"| **{part['label']}** | {part['text']} |" for part in parts)])]
    return [block for part in parts for block in _labelled(part)]


def _labelled(part: Row) -> list[str]:
    label = part.get("label", "")
    if label.startswith(COMMAND):
        return [f"```sh\n{label}\n```", part["text"]]
    return [f"**{label}** {part['text']}" if label else part["text"]]


def _more(names: tuple[str, ...], topics: Mapping[str, Row]) -> Iterator[str]:
    """Yield links to other pages; what is about mats is read in the program."""
    for name in names:
        if name in topics:
            title = topics[name]["title"]
            ours = topics[name]["group"] == GROUP
            yield f"[{title}]({_file(name)})" if ours else f"“{title}” in Learn"


if __name__ == "__main__":
    raise SystemExit(main())
