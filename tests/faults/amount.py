"""How much of the fault campaign is run: a little in every check, all of it before a release.

`FAULT_CAMPAIGN=full` runs all cases, `FAULT_CAMPAIGN=full:3/10` the third tenth of them, so that the whole can be run
in pieces. A case is a number from which everything about it follows, so each can be tried again.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any


def cases(few: int, all_of_them: int) -> range:
    """Return the numbers of the cases to run: *few*, or the share that was asked for of *all_of_them*."""
    asked = os.environ.get("FAULT_CAMPAIGN", "")
    if not asked:
        return range(few)
    _, _, part = asked.partition(":")
    number, _, parts = (part or "1/1").partition("/")
    first, last = int(number) - 1, int(number)
    return range(all_of_them * first // int(parts), all_of_them * last // int(parts))


def promised(seconds: float) -> float:
    """Return how long a promise of *seconds* may take: to the letter in the campaign, where nothing else is running.

    In every check the machine may be busy with other things, and five times as much is still no hang.
    """
    return seconds if os.environ.get("FAULT_CAMPAIGN") else 5 * seconds


def note(what: str, **figures: Any) -> None:
    """Say the *figures* of a part of the campaign, and add them to the file of `FAULT_FIGURES`, if there is one."""
    print(f"\n{what}: " + ", ".join(f"{name} {value}" for name, value in figures.items()))
    file = os.environ.get("FAULT_FIGURES")
    if file:
        with Path(file).open("a", encoding="utf-8") as figures_file:
            figures_file.write(json.dumps({"what": what, **figures}) + "\n")
