"""The plans that a person keeps: used on Choose inside the limits, written to a file, read from one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.jobs import Worker
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain import own_plan, plan
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Kind, PatternId
from matcompanion.domain.limits import Refusal, RefusalKind
from matcompanion.domain.own_pattern import MOST_OWN_PATTERNS, own_id, with_own
from matcompanion.domain.own_plan import Change, ChangeKind
from matcompanion.domain.plan_file import PlanFileFault, PlanFileRefused
from matcompanion.domain.settings import OwnPattern, OwnPlan, Settings
from matcompanion.refusals import reason_of

SUFFIX = ".toml"


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of the file *name*: plans that are new here, that were here already, and that found no room."""

    name: str
    new: tuple[OwnPlan, ...]
    present: int
    no_room: int


class OwnPlansController(QObject):
    """Holds the plans in the settings and puts one of them into *choose*. Files are read and written on *aside*."""

    changed = Signal()
    used = Signal(object, object)  # OwnPlan, Fitting
    taken = Signal(object)  # Taken
    refused = Signal(str, object)  # the name of a file, PlanFileFault
    saved = Signal(object)  # Path
    unsaved = Signal(str, str)  # the name of a file, why

    def __init__(
        self,
        choose: ChooseController,
        settings: SettingsController,
        catalogue: Catalogue,
        aside: Worker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choose, self._settings, self._catalogue, self._aside = choose, settings, catalogue, aside
        self._shown = self.plans
        settings.changed.connect(self._follow)

    @property
    def plans(self) -> tuple[OwnPlan, ...]:
        """The plans that are kept, the oldest first."""
        return self._settings.settings.own_plans

    @property
    def full(self) -> bool:
        """Whether there is room for no other."""
        return len(self.plans) >= own_plan.MOST_OWN_PLANS

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        if settings.own_plans != self._shown:
            self._shown = settings.own_plans
            self.changed.emit()

    def now(self, name: str) -> OwnPlan:
        """Return the plan on Choose under *name*."""
        return own_plan.own_plan_of(self._choose.plan, name, self._settings.settings.own_patterns)

    def keep(self, name: str) -> bool:
        """Keep the plan on Choose under *name*; return whether there was room and it was not there."""
        before = self.plans
        self._settings.change(own_plans=own_plan.with_plan(before, self.now(name)))
        return self.plans != before

    def remove(self, gone: OwnPlan) -> None:
        """Keep *gone* no longer."""
        self._settings.change(own_plans=own_plan.without_plan(self.plans, gone))

    def put_back(self, plans: tuple[OwnPlan, ...]) -> None:
        """Keep *plans*, as they were before one was removed."""
        self._settings.change(own_plans=plans)

    # Using ----------------------------------------------------------------------------------------------------------

    def use(self, own: OwnPlan) -> None:
        """Put what of *own* this person may do today on Choose; ``used`` tells what had to be changed."""
        choose = self._choose
        fitting = own_plan.fit(choose.catalogue, own, self._settings.settings.level)
        if fitting.plan is not None:
            before = choose.plan.pattern
            natural = own.kind is Kind.REST and own.breathing is None
            choose.take(replace(fitting.plan, pattern=plan.NATURAL_PATTERN if natural else before))
            wanted, change = self._wanted_breath(own)
            if wanted is not None and change is None:
                change = self._refused_breath(wanted)
            choose.choose_pattern(wanted if wanted is not None and change is None else choose.plan.pattern)
            if change is not None:
                fitting = replace(fitting, changes=(*fitting.changes, change))
        self.used.emit(own, fitting)

    def _wanted_breath(self, own: OwnPlan) -> tuple[PatternId | None, Change | None]:
        """Return the pattern that *own* asks for; a breath of its own becomes one of the person's."""
        if own.own_breath is None:
            return own.breathing if own.breathing in self._choose.catalogue.patterns else None, None
        patterns = self._settings.settings.own_patterns
        there = sum(pattern is not None for pattern in patterns)
        if own.own_breath not in patterns and there >= MOST_OWN_PATTERNS:
            return None, Change(ChangeKind.OWN_PATTERNS_FULL, 0, None)
        patterns = with_own(patterns, own.own_breath)
        self._settings.change(own_patterns=patterns)
        return own_id(_place(patterns, own.own_breath)), None

    def _refused_breath(self, wanted: PatternId) -> Change | None:
        """Return why *wanted* does not go with the plan that is now on Choose."""
        offered = dict(self._choose.options.patterns())
        why = offered.get(wanted, Refusal(RefusalKind.PATTERN_HOLDS))
        return Change(ChangeKind.BREATHING, 0, why) if why is not None else None

    # Files ----------------------------------------------------------------------------------------------------------

    def save(self, plans: Sequence[OwnPlan], path: Path) -> None:
        """Begin to write *plans* to *path*."""
        path = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
        self._aside.run(partial(_write, tuple(plans), path)).done.connect(self._after_writing)

    @Slot(object)
    def _after_writing(self, result: tuple[Path, str]) -> None:
        path, trouble = result
        if trouble:
            self.unsaved.emit(path.name, trouble)
        else:
            self.saved.emit(path)

    def read(self, path: Path) -> None:
        """Begin to read the plans of *path*; they are kept, all of them or none where something is wrong."""
        self._aside.run(partial(_read, path, self._catalogue)).done.connect(self._after_reading)

    @Slot(object)
    def _after_reading(self, result: tuple[Path, tuple[OwnPlan, ...] | PlanFileFault]) -> None:
        path, found = result
        if isinstance(found, PlanFileFault):
            self.refused.emit(path.name, found)
            return
        kept, before, no_room = self.plans, self.plans, 0
        for own in found:
            grown = own_plan.with_plan(kept, own)
            no_room += grown == kept and len(kept) >= own_plan.MOST_OWN_PLANS
            kept = grown
        new = kept[len(before) :]
        self._settings.change(own_plans=kept)
        self.taken.emit(Taken(path.name, new, len(found) - len(new) - no_room, no_room))


def _place(patterns: Sequence[OwnPattern | None], wanted: OwnPattern) -> int:
    return list(patterns).index(wanted)


# On the worker.


def _write(plans: tuple[OwnPlan, ...], path: Path) -> tuple[Path, str]:
    from matcompanion.storage.files import written_whole
    from matcompanion.storage.plan_file import written

    try:
        with written_whole(path) as stream:
            stream.write(written(plans).encode())
    except OSError as error:
        return path, reason_of(error)
    return path, ""


def _read(path: Path, catalogue: Catalogue) -> tuple[Path, tuple[OwnPlan, ...] | PlanFileFault]:
    from matcompanion.storage.plan_file import read_plans

    try:
        return path, read_plans(path, catalogue)
    except PlanFileRefused as refused:
        return path, refused.fault
