"""The rung of the stage that is shown: what is suggested there, and what the person does about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.progression import ProgressionController
from matcompanion.domain import limits
from matcompanion.domain.catalogue import Goal
from matcompanion.domain.choices import AreaId, Kind, Level, Track
from matcompanion.domain.plan import PlannedStage
from matcompanion.domain.progression import (
    Ladder,
    ProgressionRules,
    Rule,
    Rung,
    RungChoiceKind,
    Suggestion,
    TrackRungs,
    areas_of_track,
    is_on,
    stage_on,
    track_of_stage,
)

_LEVELS = tuple(Level)


class RungController(QObject):
    """Suggests, and changes the plan only when it is told to; ``changed`` when there is something else to show.

    *set_level* makes a level the person's own.
    """

    changed = Signal()

    def __init__(
        self,
        choose: ChooseController,
        progression: ProgressionController,
        set_level: Callable[[Level], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choose, self._progression, self._set_level = choose, progression, set_level
        self.suggestion: Suggestion | None = None
        self._wanted: AreaId | None = None
        choose.usual_stage = self.usual_stage
        choose.changed.connect(self._look)
        progression.changed.connect(self._look)

    # What it is ---------------------------------------------------------------------------------------------------

    @property
    def track(self) -> Track | None:
        """The track of the shown stage, None off the mat."""
        if self._choose.plan.kind is not Kind.MAT:
            return None
        return track_of_stage(self._choose.catalogue, self._choose.stage)

    @property
    def rungs(self) -> TrackRungs | None:
        """The rungs of the shown stage's track, None while they are not known."""
        track, way = self.track, self._progression.way
        return None if track is None or way is None else way.rules.rungs[track]

    @property
    def ladder(self) -> Ladder | None:
        """The ladder of every track, None while it is not known."""
        return self._progression.ladder(self._choose.catalogue)

    @property
    def rules(self) -> ProgressionRules | None:
        """The numbers of the table, None while they are not known."""
        return self._progression.way.rules if self._progression.way is not None else None

    @property
    def count(self) -> int:
        """How many rungs the track asks for."""
        return self.rungs.count if self.rungs is not None else 0

    def number(self, rung: Rung) -> int:
        """Return the number of *rung* among those that are asked for; a longer one has that of the rung before."""
        return self.rungs.number(rung) if self.rungs is not None else 0

    @property
    def is_followed(self) -> bool:
        """Whether the plan is just what is suggested."""
        said = self.suggestion
        return said is not None and said.rung is not None and is_on(self._choose.stage, said.rung, said.minutes)

    @property
    def is_at_home(self) -> bool:
        """Whether the plan is the rung where the person stands."""
        said = self.suggestion
        return said is not None and is_on(self._choose.stage, said.at, said.at.minutes)

    @property
    def below(self) -> Rung | None:
        """The rung below the one where the person stands."""
        rungs, said = self.rungs, self.suggestion
        place = rungs.place_of(said.at.id) if rungs is not None and said is not None else None
        return rungs[rungs.before(place)] if rungs is not None and place else None

    @property
    def claimable(self) -> tuple[Level, ...]:
        """The levels that somebody used to them could start at: those with a first rung above the suggested one."""
        rungs, said = self.rungs, self.suggestion
        if rungs is None or said is None or said.rung is None:
            return ()
        place = rungs.place_of(said.rung.id) or 0
        areas, catalogue = self._choose.stage.areas, self._choose.catalogue
        return tuple(
            level
            for level in _LEVELS
            if rungs.first_of(level) > place
            and stage_on(catalogue, areas, rungs[rungs.first_of(level)], 1) is not None
        )

    def usual_stage(self, stage: PlannedStage, goal: Goal | None) -> PlannedStage:
        """Return where the person stands in the place of *stage*.

        What is suggested is only offered, but after something hurt or made dizzy, or where it is all that is allowed.
        """
        catalogue = self._choose.catalogue
        track = track_of_stage(catalogue, stage)
        said = self._progression.suggest(track, catalogue, stage.areas) if track is not None else None
        if said is None or said.rung is None:
            return stage
        ways = [(said.at, said.at.minutes), (said.rung, said.minutes)]
        if said.rule in (Rule.HURT, Rule.DIZZY) and not said.declined:
            ways.reverse()
        for rung, minutes in ways:
            found = stage_on(catalogue, stage.areas, rung, minutes, goal=goal, before=stage.placement)
            if found is not None:
                return found
        return stage

    # What the person does -----------------------------------------------------------------------------------------

    def take(self) -> None:
        """Plan what is suggested; a new level becomes the person's own."""
        said = self.suggestion
        if said is None or said.rung is None:
            return
        if said.new_level is not None:
            self._raise_level(said.new_level)
        self._plan(said.rung, said.minutes)

    def take_longer(self) -> None:
        """Plan the optional rung that is longer than where the person stands."""
        if self.suggestion is not None and self.suggestion.longer is not None:
            self._plan(self.suggestion.longer, self.suggestion.longer.minutes)

    def stay(self) -> None:
        """Stay where the person stands, at least until after the next session."""
        said = self.suggestion
        if said is None:
            return
        self._plan(said.at, said.at.minutes)
        self._progression.decide(said.track, RungChoiceKind.STAYED)

    def go_back(self) -> None:
        """Stand on the rung below from now on."""
        said, below = self.suggestion, self.below
        if said is None or below is None:
            return
        self._plan(below, min(below.minutes, said.at.minutes))
        self._progression.decide(said.track, RungChoiceKind.WENT_BACK, below.id)

    def claim(self, level: Level) -> None:
        """Take the first rung of *level*, because the person is used to it."""
        rungs = self.rungs
        if rungs is None:
            return
        first = rungs[rungs.first_of(level)]
        self._raise_level(level)
        self._plan(first, first.minutes)
        self._progression.decide(rungs.track, RungChoiceKind.USED_TO_IT, level)

    @Slot(object)
    def choose_level(self, level: Level) -> None:
        """Make *level* the person's own; a higher one than that of the rung means that they are used to it here."""
        said = self.suggestion
        self._set_level(level)
        if said is not None and _LEVELS.index(level) > _LEVELS.index(said.at.level):
            self.claim(level)

    def _raise_level(self, level: Level) -> None:
        if _LEVELS.index(level) > _LEVELS.index(self._progression.level):
            self._set_level(level)

    @property
    def paused(self) -> dict[Track, Suggestion]:
        """The tracks that wait until something has healed or somebody was asked."""
        return self._progression.paused

    def say_healed(self, area: AreaId | None = None) -> None:
        """Take that what paused the tracks of *area* is gone, and plan it; or whatever it is that pauses any."""
        for track, said in self.paused.items():
            areas = {one.id for one in areas_of_track(self._choose.catalogue, track)}
            if said.rule is Rule.HURT and (area is None or area in areas):
                self._wanted = area
                self._progression.decide(track, RungChoiceKind.HEALED)

    def say_sore(self, area: AreaId, *, on: bool = True) -> None:
        """Take that the skin of *area* is sore before a session, or that it is not after all."""
        catalogue = self._choose.catalogue
        tracks = {limits.track_of(catalogue.areas[area], position) for position in catalogue.areas[area].positions}
        self._progression.note_skin(sorted(tracks), sore=on)

    def say_asked(self) -> None:
        """Take that somebody was asked about being dizzy."""
        self._progression.decide(next(iter(Track)), RungChoiceKind.ASKED)

    def _plan(self, rung: Rung, minutes: int) -> None:
        choose = self._choose
        before = choose.stage.placement
        stage = stage_on(choose.catalogue, choose.stage.areas, rung, minutes, goal=choose.goal, before=before)
        if stage is not None:
            choose.put_stage(stage)

    @Slot()
    def _look(self) -> None:
        choose, wanted = self._choose, self._wanted
        if wanted is not None and wanted not in choose.options.barred_areas():
            self._wanted = None
            choose.choose_area(wanted)
        track = self.track
        areas = choose.stage.areas
        self.suggestion = self._progression.suggest(track, choose.catalogue, areas) if track is not None else None
        self.changed.emit()
