"""How long each stage of a running session is to be, and how long it was so far."""

from __future__ import annotations

from matcompanion.domain.session_instant import LivePlan

SHORTEST_LEFT = 15.0
"""Seconds that are left at least when a stage is made shorter (our choice)."""


class StageTimes:
    """Planned and active seconds of the stages, kept inside the limits of the plan."""

    def __init__(self, plan: LivePlan) -> None:
        self._plan = plan
        self._planned = [float(seconds) for seconds in plan.stage_seconds]
        self._active = [0.0] * len(self._planned)

    @property
    def total(self) -> float:
        """Planned seconds of all stages."""
        return sum(self._planned)

    @property
    def planned(self) -> tuple[float, ...]:
        """Planned seconds of each stage."""
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
        return sum(self._planned[: stage + 1])

    def count(self, stage: int, seconds: float) -> None:
        """Add *seconds* that were spent in *stage*."""
        self._active[stage] += seconds

    def most_of(self, stage: int) -> float:
        """Return the longest that *stage* may become beside the others; never less than it is."""
        most = float(self._plan.stage_most[stage])
        if self._plan.most is not None:
            most = min(most, self._plan.most - (self.total - self._planned[stage]))
        return max(most, self._planned[stage])

    def change(self, stage: int, seconds: float, *, left: float) -> float:
        """Make *stage* longer by *seconds* (shorter below 0) as far as may be; return by how much it was.

        At least *left* seconds stay.
        """
        before = self._planned[stage]
        least = min(before, self._active[stage] + max(SHORTEST_LEFT, left))
        self._planned[stage] = max(least, min(self.most_of(stage), before + seconds))
        return self._planned[stage] - before

    def cut(self, stage: int, left: float = 0.0) -> None:
        """Let *stage* end *left* seconds from now; what is not spent is taken off the plan."""
        self._planned[stage] = self._active[stage] + left
