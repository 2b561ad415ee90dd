"""What a rating is called, and what the ends of its scale mean: the same wherever it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from matcompanion.domain.choices import Scale, When
from matcompanion.phrases import in_a_row
from matcompanion.ui import wording


def tr(text: str) -> str:
    """Return *text* in the person's language."""
    return QCoreApplication.translate("scales", text)


def rating_name(scale: Scale, when: When, area: str = "") -> str:
    """Return what a rating is of; *area* is a name or empty."""
    name = {
        (Scale.PAIN, When.BEFORE): tr("Pain before"),
        (Scale.PAIN, When.AFTER): tr("Pain after"),
        (Scale.TENSION, When.BEFORE): tr("Tension before"),
        (Scale.TENSION, When.AFTER): tr("Tension after"),
        (Scale.ENERGY, When.BEFORE): tr("Energy before"),
        (Scale.ENERGY, When.AFTER): tr("Energy after"),
        (Scale.MOOD, When.BEFORE): tr("Mood before"),
        (Scale.MOOD, When.AFTER): tr("Mood after"),
        (Scale.SLEEP, When.NEXT_DAY): tr("Sleep the night after"),
    }.get((scale, when), wording.scale(scale))
    return in_a_row((name, area)) if area else name


def ends(scale: Scale) -> tuple[str, str]:
    """Return what 0 and 10 mean."""
    return {
        Scale.PAIN: (tr("None"), tr("The worst I can imagine")),
        Scale.TENSION: (tr("None"), tr("The most I can imagine")),
        Scale.ENERGY: (tr("None"), tr("Full")),
        Scale.MOOD: (tr("Very bad"), tr("Very good")),
        Scale.SLEEP: (tr("Terrible"), tr("Excellent")),
        Scale.STING_1MIN: (tr("Nothing"), tr("Could not bear it")),
        Scale.STING_END: (tr("Nothing"), tr("Could not bear it")),
    }[scale]
