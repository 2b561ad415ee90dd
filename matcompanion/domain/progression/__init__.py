"""How a person gets used to the mat: rungs, the table that suggests the next one, and the ladder they make."""

from matcompanion.domain.progression.ladder import Ladder, LadderRung, TrackLadder, ladder
from matcompanion.domain.progression.past import Past, RungChoice, RungChoiceKind, SkinAnswer
from matcompanion.domain.progression.rules import ProgressionRules
from matcompanion.domain.progression.rungs import Harder, Rung, TrackRungs, made_harder
from matcompanion.domain.progression.suggest import Allows, suggest, suggestions
from matcompanion.domain.progression.suggestion import (
    Advice,
    Facts,
    Missing,
    MissingKind,
    Move,
    Rule,
    Suggestion,
)

__all__ = [
    "Advice",
    "Allows",
    "Facts",
    "Harder",
    "Ladder",
    "LadderRung",
    "Missing",
    "MissingKind",
    "Move",
    "Past",
    "ProgressionRules",
    "Rule",
    "Rung",
    "RungChoice",
    "RungChoiceKind",
    "SkinAnswer",
    "Suggestion",
    "TrackLadder",
    "TrackRungs",
    "ladder",
    "made_harder",
    "suggest",
    "suggestions",
]
