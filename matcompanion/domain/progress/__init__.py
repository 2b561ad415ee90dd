"""What the history adds up to, one value for each graph: small, whatever the history is, and without a clock.

The values are made of columns of numbers by ``domain.tally``, which needs numpy and is imported late; these are not.
"""

from matcompanion.domain.progress.body import MOST_RELIEF, AreaFigures, Body, BodyFigures, relief
from matcompanion.domain.progress.periods import Period, Unit, periods
from matcompanion.domain.progress.practised import Calendar, Day, Minutes, Rhythm, Stretch
from matcompanion.domain.progress.ratings import (
    COMPARED,
    GRAPHED,
    Baseline,
    Comparison,
    Direction,
    Heap,
    Point,
    Reading,
    Trend,
)
from matcompanion.domain.progress.splits import Dot, Hour, Hours, KindSplit, Split
from matcompanion.domain.progress.sting import Acclimatisation, Placed, StingHeap, StingPoint, StingSeries
from matcompanion.domain.progress.whole import Progress

__all__ = [
    "COMPARED",
    "GRAPHED",
    "MOST_RELIEF",
    "Acclimatisation",
    "AreaFigures",
    "Baseline",
    "Body",
    "BodyFigures",
    "Calendar",
    "Comparison",
    "Day",
    "Direction",
    "Dot",
    "Heap",
    "Hour",
    "Hours",
    "KindSplit",
    "Minutes",
    "Period",
    "Placed",
    "Point",
    "Progress",
    "Reading",
    "Rhythm",
    "Split",
    "StingHeap",
    "StingPoint",
    "StingSeries",
    "Stretch",
    "Trend",
    "Unit",
    "periods",
    "relief",
]
