"""What some ratings can tell, and how far a sentence may go. Plain Python, but for the trend, which needs numpy."""

from matcompanion.domain.statistics.interval import Interval, change_of, median
from matcompanion.domain.statistics.practice import Practice, practice
from matcompanion.domain.statistics.rules import (
    Finding,
    Stage,
    Verdict,
    finding,
    finding_of_counts,
    stage_for,
)
from matcompanion.domain.statistics.sign_flip import SignFlip, least_p, sign_flip
from matcompanion.domain.statistics.signed_rank import hodges_lehmann

__all__ = [
    "Finding",
    "Interval",
    "Practice",
    "SignFlip",
    "Stage",
    "Verdict",
    "change_of",
    "finding",
    "finding_of_counts",
    "hodges_lehmann",
    "least_p",
    "median",
    "practice",
    "sign_flip",
    "stage_for",
]
