"""Keeps resources/translations: update, todo, take, count. Start it as packaging/translations."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from translating import check, code, content, descriptions, ts_file  # noqa: E402 - as above
from translating.message import Message, merged  # noqa: E402 - as above

from matcompanion.translation import NUMERUS, known  # noqa: E402 - the path comes first

RESOURCES = ROOT / "resources"
LANGUAGES = tuple(NUMERUS)


def gathered(root: Path = ROOT) -> list[Message]:
    """Return every string that a person reads, sorted."""
    return merged([*code.gather(root), *content.gather(root), *descriptions.gather(root)])


def file_of(language: str) -> Path:
    """Return the file of *language*."""
    return RESOURCES / "translations" / f"matcompanion_{language}.ts"


def stored(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return what is translated into *language*."""
    return ts_file.read(file_of(language)) if file_of(language).exists() else {}


def updated(language: str, messages: list[Message], translations: ts_file.Translations) -> str:
    """Return the file of *language* as it should be."""
    return ts_file.written(language, messages, translations, NUMERUS[language][0])


def is_done(language: str, message: Message, forms: tuple[str, ...]) -> bool:
    """Return whether *forms* are a whole translation of *message*."""
    return len(forms) == (NUMERUS[language][0] if message.plural else 1) and all(forms)


def update(_options: argparse.Namespace) -> int:
    """Bring every file up to the strings of now; what is translated stays, what has vanished goes."""
    messages = gathered()
    for language in LANGUAGES:
        file_of(language).parent.mkdir(exist_ok=True)
        file_of(language).write_text(updated(language, messages, stored(language)), encoding="utf-8", newline="\n")
    return count(_options)


def count(_options: argparse.Namespace) -> int:
    """Say how many strings and words there are, and how many each language has."""
    messages = gathered()
    words = sum(len(message.source.split()) for message in messages)
    print(f"{len(messages)} strings, {words} words")
    complete = {language.code for language, done in known(RESOURCES) if done}
    for language in LANGUAGES:
        has = stored(language)
        done = sum(is_done(language, one, has.get((one.context, one.source), ())) for one in messages)
        print(f"{language}: {done} translated{', offered' if language in complete else ''}")
    return 0


def todo(options: argparse.Namespace) -> int:
    """Write what is not translated, or with --all everything, as JSON."""
    has = stored(options.language)
    rows = []
    for message in gathered():
        forms = has.get((message.context, message.source), ())
        done = is_done(options.language, message, forms)
        if (done and not options.all) or not message.context.startswith(options.context or ""):
            continue
        row: dict[str, object] = {"id": message.id, "context": message.context, "where": ", ".join(message.where)}
        if message.comment:
            row["comment"] = message.comment
        row["source"] = message.source
        if message.plural:
            row |= {"one": message.one, "plural": True, "forms": NUMERUS[options.language][0]}
        empty: str | list[str] = [""] * NUMERUS[options.language][0] if message.plural else ""
        row["translation"] = (list(forms) if message.plural else forms[0]) if done else empty
        rows.append(row)
    json.dump(rows, sys.stdout, indent=1, ensure_ascii=False)
    print()
    return 0


def take(options: argparse.Namespace) -> int:
    """Take translations from a JSON file; what is wrong is told and left out."""
    messages = gathered()
    by_id = {message.id: message for message in messages}
    has, taken, faults = stored(options.language), 0, 0
    for row in json.loads(Path(options.file).read_text(encoding="utf-8")):
        text = row.get("translation")
        forms = tuple(text) if isinstance(text, list) else (text or "",)
        if not any(forms):
            continue
        message = by_id.get(row["id"])
        if message is None:
            print(f"{row['id']}: there is no such string (any more): {row.get('source', '')!r}")
            faults += 1
            continue
        faults_here = [] if is_done(options.language, message, forms) else ["has not all its forms"]
        faults_here = faults_here or [fault for fault in check.wrong(options.language, message, forms) if fault]
        for fault in faults_here:
            print(f"{message.id} {message.source!r}: {' | '.join(forms)!r} {fault}")
        faults += len(faults_here)
        if not faults_here:
            has[message.context, message.source] = forms
            taken += 1
    file_of(options.language).write_text(updated(options.language, messages, has), encoding="utf-8", newline="\n")
    print(f"{taken} taken, {faults} faults")
    return 1 if faults else 0


def main() -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(prog="packaging/translations", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, do in (("update", update), ("count", count)):
        commands.add_parser(name, help=do.__doc__).set_defaults(do=do)
    asked = commands.add_parser("todo", help=todo.__doc__)
    asked.add_argument("--all", action="store_true", help="what is translated too")
    asked.add_argument("--context", help="only contexts that begin so, such as content")
    given = commands.add_parser("take", help=take.__doc__)
    for command, do in ((asked, todo), (given, take)):
        command.add_argument("language", choices=LANGUAGES)
        command.set_defaults(do=do)
    given.add_argument("file", help="what todo wrote, with each translation filled in")
    options = parser.parse_args()
    return int(options.do(options))


if __name__ == "__main__":
    sys.exit(main())
