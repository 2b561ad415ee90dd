"""How long each stage of a running session is to be, and how long it was so far."""

from __future__ import annotations

from matcompanion.domain.breathing import BreathCourse
from matcompanion.domain.session_instant import LivePlan

SHORTEST_LEFT = 15.0
"""Seconds that are left at least when a stage is made shorter (our choice)."""
_NO_MATTER = 1e-9


class StageTimes:
    """Planned and active seconds of the stages, kept inside the limits of the plan.

    A stage may end a little later or earlier than it was planned, so that a breath is finished. That is taken off
    the next one or given to it: all together stay as long as they were. Where neither may become longer, the
    session becomes shorter, by less than a breath.
    """

    def __init__(self, plan: LivePlan) -> None:
        self._plan = plan
        self._planned = [float(seconds) for seconds in plan.stage_seconds]
        self._late = [0.0] * len(self._planned)
        self._lost = [0.0] * len(self._planned)  # by which it ends early, with nothing given to the next
        self._cut: set[int] = set()
        self._active = [0.0] * len(self._planned)

    @property
    def total(self) -> float:
        """Planned seconds of all stages, with every breath finished."""
        return sum(self._planned) - sum(self._lost)

    @property
    def planned(self) -> tuple[float, ...]:
        """Planned seconds of each stage, as they are with every breath finished."""
        return tuple(self._length(stage) for stage in range(len(self._planned)))

    @property
    def wanted(self) -> tuple[float, ...]:
        """Seconds that the person wanted each stage to be."""
        return tuple(self._planned)

    @property
    def active(self) -> tuple[float, ...]:
        """Active seconds of each stage."""
        return tuple(self._active)

    def is_last(self, stage: int) -> bool:
        """Return whether nothing comes after *stage*."""
        return stage + 1 == len(self._planned)

    def end_of(self, stage: int) -> float:
        """Return when *stage* ends, in active seconds of the session."""
        return self._planned_end(stage) + self._late[stage]

    def count(self, stage: int, seconds: float) -> None:
        """Add *seconds* that were spent in *stage*."""
        self._active[stage] += seconds

    def most_of(self, stage: int) -> float:
        """Return the longest that *stage* may become beside the others; never less than it is."""
        most = float(self._plan.stage_most[stage])
        if self._plan.most is not None:
            most = min(most, self._plan.most - (sum(self._planned) - self._planned[stage]))
        return max(most, self._planned[stage])

    def change(self, stage: int, seconds: float, *, left: float) -> float:
        """Make *stage* longer by *seconds* (shorter below 0) as far as may be; return by how much it was.

        At least *left* seconds stay. Its end is the planned one again, whatever breath that cuts.
        """
        self._late[stage] = self._lost[stage] = 0.0
        before = self._planned[stage]
        begun_late = before - self._length(stage)
        least = min(before, self._active[stage] + max(SHORTEST_LEFT, left) + begun_late)
        most = max(before, self.most_of(stage) + min(0.0, begun_late))
        self._planned[stage] = max(least, min(most, before + seconds))
        return self._planned[stage] - before

    def cut(self, stage: int, left: float = 0.0) -> None:
        """Let *stage* end *left* seconds from now; what is not spent is taken off the plan."""
        self._late[stage] = self._lost[stage] = 0.0
        self._planned[stage] += self._active[stage] + left - self._length(stage)
        self._cut.add(stage)

    def finish_breath(self, stage: int, course: BreathCourse, active: float) -> None:
        """Let *stage* end with the breath of *course* that holds its planned end, unless it is the last or was cut.

        Where that would be too long, it ends with the breath before; where the next one would be too long then,
        nothing is given to it. *active* seconds of the session have passed.
        """
        if self.is_last(stage) or stage in self._cut:
            return
        self._late[stage] = self._lost[stage] = 0.0
        end = self._planned_end(stage)
        begun, finished = course.breath_around(end)
        later, earlier = max(finished, active) - end, begun - end
        most = self._plan.stage_most
        room = min(most[stage] - self._length(stage), self._length(stage + 1) - SHORTEST_LEFT)
        if later <= room + _NO_MATTER:
            self._late[stage] = max(0.0, later)
        elif begun > active and self._length(stage + 1) - earlier <= most[stage + 1]:
            self._late[stage] = earlier
        elif begun > active:
            self._lost[stage] = -earlier

    def _length(self, stage: int) -> float:
        """Return how long *stage* is with its own breath and that of the stage before finished."""
        own = self._planned[stage] - self._lost[stage]
        return own + self._late[stage] - (self._late[stage - 1] if stage else 0.0)

    def _planned_end(self, stage: int) -> float:
        return sum(self._planned[: stage + 1]) - sum(self._lost[: stage + 1])
