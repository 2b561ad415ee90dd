"""Writes the file ``copyright`` of the Debian package, from what About shows: write_copyright.py > copyright.

The GNU licences lie on every Debian system and are pointed to, as its policy wants it; so is a text that holds one.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from matcompanion.content.works_reader import licence_text, read_works  # noqa: E402 - the path comes first

COMMON = {"lgpl-3.txt": "LGPL-3", "gpl-3.txt": "GPL-3"}
SHIPPED = "/usr/lib/matcompanion/_internal/matcompanion/_resources/licences"


def said(text: str) -> str:
    """Return what the file says of a licence *text*: where it is, or all of it."""
    if text in COMMON:
        return f"The text is in /usr/share/common-licenses/{COMMON[text]}."
    whole = licence_text(ROOT / "resources", text)
    if "GNU GENERAL PUBLIC LICENSE" in whole:
        return f"The text, which holds the GPL-3 with the exception for runtime libraries, is in {SHIPPED}/{text}."
    return whole.strip()


def main() -> int:
    """Write every work with its licence; a text that several share stands once."""
    print("Mat Companion, and the works that it brings along below /usr/lib/matcompanion.")
    shown: dict[str, str] = {}
    for work in read_works(ROOT / "resources"):
        print(f"\n\n{work.name}: {work.licence}\n\n{work.note}")
        for address in work.addresses:
            print(address)
        for text in work.texts:
            print()
            print(f"As of {shown[text]}, above." if text in shown else said(text))
            shown.setdefault(text, work.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
