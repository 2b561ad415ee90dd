"""Brings translations and version into the desktop file and the metainfo, of which English is written by hand.

Run .venv/bin/python packaging/make_descriptions.py after the version, their English or its translations have changed.
With --check nothing is written, and the exit code is 1 if something would be.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import translate  # noqa: E402 - the path comes first
from translating import descriptions  # noqa: E402 - as above

from matcompanion import __version__  # noqa: E402 - as above


def made() -> dict[str, str]:
    """Return both files as they should be."""
    languages = {
        code: {
            source: forms[0] for (context, source), forms in translate.stored(code).items() if context == "desktop"
        }
        for code in translate.LANGUAGES
    }
    desktop, metainfo = (_text(where) for where in (descriptions.DESKTOP, descriptions.METAINFO))
    return {
        descriptions.DESKTOP: descriptions.desktop_file(desktop, languages),
        descriptions.METAINFO: descriptions.metainfo(metainfo, languages, __version__, _text("CHANGELOG.md")),
    }


def main() -> int:
    """Write both, or with --check name what is not as it would be written."""
    stale = [where for where, text in made().items() if text != _text(where)]
    if "--check" in sys.argv[1:]:
        sys.stdout.writelines(f"{where} is not what packaging/make_descriptions.py makes\n" for where in stale)
        return 1 if stale else 0
    for where, text in made().items():
        (ROOT / where).write_text(text, encoding="utf-8", newline="\n")
    return 0


def _text(where: str) -> str:
    return (ROOT / where).read_text(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
