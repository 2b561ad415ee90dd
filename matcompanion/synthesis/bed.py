"""What lies under the breath, as the settings say."""

from __future__ import annotations

from pathlib import Path

from matcompanion.domain.settings import Ambience, Settings
from matcompanion.synthesis.ambience import Bed, made_bed
from matcompanion.synthesis.recording import recorded_bed


def bed_of(settings: Settings, rate: int) -> Bed | None:
    """Return the bed of *settings* at *rate* samples a second, or None. UnusableRecordingError for a bad own file."""
    if settings.ambience is Ambience.OWN and settings.ambience_file:
        return recorded_bed(Path(settings.ambience_file), rate)
    return made_bed(settings.ambience, rate)
