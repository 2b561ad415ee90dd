"""What is forbidden today: by the person's answers, and while something has to heal or be asked about first."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.controllers.progression import ProgressionController
from matcompanion.controllers.sources import RestrictionsSource
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import AreaId
from matcompanion.domain.progression import Rule, areas_of_track
from matcompanion.domain.restrictions import Because, Restrictions, Who

HURT, DIZZY = "hurt", "dizzy_again"
"""The items of the reasons."""


class RestrictionsToday(QObject):
    """Adds to the restrictions of *answers* the areas of paused tracks; ``changed`` with either of them."""

    changed = Signal()

    def __init__(self, catalogue: Catalogue, answers: RestrictionsSource) -> None:
        super().__init__()
        self._catalogue, self._answers = catalogue, answers
        self._progression: ProgressionController | None = None
        self._areas: dict[AreaId, Because] = {}
        self._mat: tuple[Because, ...] = ()
        answers.changed.connect(self.changed)

    def follow(self, progression: ProgressionController) -> None:
        """Look at *progression* for tracks that are paused, now and whenever it changes."""
        self._progression = progression
        progression.changed.connect(self._look)

    @property
    def restrictions(self) -> Restrictions:
        """What is forbidden now."""
        own = self._answers.restrictions
        return replace(own, mat=(*own.mat, *self._mat), areas={**self._areas, **own.areas})

    @Slot()
    def _look(self) -> None:
        if self._progression is None or self._progression.way is None:
            return
        rules = self._progression.way.rules
        areas: dict[AreaId, Because] = {}
        mat: tuple[Because, ...] = ()
        for track, said in self._progression.paused.items():
            if said.rule is Rule.DIZZY:
                mat = (Because(DIZZY, rules.dizzy.reason, (Who.DOCTOR,), until_asked=True),)
            else:
                because = Because(HURT, rules.hurt.reason)
                areas |= {area.id: because for area in areas_of_track(self._catalogue, track)}
        if (areas, mat) != (self._areas, self._mat):
            self._areas, self._mat = areas, mat
            self.changed.emit()
