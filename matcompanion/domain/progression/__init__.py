"""How a person gets used to the mat: rungs, the table that suggests the next one, and the ladder they make."""

from matcompanion.domain.progression.allowed import Allows, allowed_on_areas, allowed_on_track, areas_of_track
from matcompanion.domain.progression.ladder import Ladder, LadderRung, TrackLadder, ladder_of
from matcompanion.domain.progression.past import Past, RungChoice, RungChoiceKind, SkinAnswer
from matcompanion.domain.progression.rules import ProgressionRules
from matcompanion.domain.progression.rungs import Harder, Rung, TrackRungs, made_harder
from matcompanion.domain.progression.stage import is_on, stage_on, track_of_stage
from matcompanion.domain.progression.suggest import WayUp, way_up
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
    "WayUp",
    "allowed_on_areas",
    "allowed_on_track",
    "areas_of_track",
    "is_on",
    "ladder_of",
    "made_harder",
    "stage_on",
    "track_of_stage",
    "way_up",
]
