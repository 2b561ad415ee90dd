"""The report for a doctor or physiotherapist: what it tells, and how that is compiled from sessions."""

from matcompanion.domain.report.compiling import report
from matcompanion.domain.report.values import (
    MOST_NOTES,
    REPORTED,
    AreaUse,
    Baseline,
    Compared,
    Effect,
    Felt,
    Note,
    Period,
    Placed,
    Rated,
    Reading,
    Report,
    ReportContents,
    Share,
    Sting,
)

__all__ = [
    "MOST_NOTES",
    "REPORTED",
    "AreaUse",
    "Baseline",
    "Compared",
    "Effect",
    "Felt",
    "Note",
    "Period",
    "Placed",
    "Rated",
    "Reading",
    "Report",
    "ReportContents",
    "Share",
    "Sting",
    "report",
]
