"""The decision table: its rows in their order, the first that holds decides. It only ever suggests.

Rows 1 to 5 and 7 to 10 look back on the last session, row 6 on the days since then. Where both a trouble and a gap
speak, the lower of their rungs is taken.
"""

from __future__ import annotations

from matcompanion.domain.progression.decision import Decision, Today
from matcompanion.domain.progression.onward import onward
from matcompanion.domain.progression.rules import ProgressionRules
from matcompanion.domain.progression.standing import Standing
from matcompanion.domain.progression.troubles import TROUBLE_ROWS, gap


def decide(rules: ProgressionRules, standing: Standing, today: Today) -> Decision:
    """Return what the table says of *standing* on the day of *today*."""
    trouble = next((found for row in TROUBLE_ROWS if (found := row(rules, standing, today)) is not None), None)
    away = gap(rules, standing, today)
    if trouble is None:
        return away or onward(rules, standing, today)
    if away is not None and away.place is not None and trouble.place is not None and away.place < trouble.place:
        return away
    return trouble
