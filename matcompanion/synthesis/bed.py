"""What lies under the breath: made here, or a recording of the person's own."""

from __future__ import annotations

from pathlib import Path

from matcompanion.domain.settings import Ambience
from matcompanion.synthesis.ambience import Bed, made_bed
from matcompanion.synthesis.recording import recorded_bed


def bed_of(ambience: Ambience, file: str, rate: int) -> Bed | None:
    """Return the bed of *ambience* at *rate* samples a second, of *file* if it is an own one, or None.

    UnusableRecordingError for a file that is no recording.
    """
    if ambience is not Ambience.OWN:
        return made_bed(ambience, rate)
    return recorded_bed(Path(file), rate) if file else None
