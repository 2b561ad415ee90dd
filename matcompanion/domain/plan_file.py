"""What can be wrong with a file of plans: typed, so that the window can say it in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from matcompanion.domain.plan_check import PlanProblem

FORMAT, VERSION = "matcompanion-plan", 1
MOST_PLANS = 20
MOST_BYTES = 64_000


class FaultKind(StrEnum):
    """Which fault it is."""

    UNREADABLE = "unreadable"  # the system did not give it out; *value* says why
    TOO_LARGE = "too_large"
    NOT_TEXT = "not_text"
    NOT_TOML = "not_toml"  # *line* says where
    NO_PLAN = "no_plan"  # some other TOML
    NEWER = "newer"  # a later version of the form
    MISSING = "missing"
    UNKNOWN_FIELD = "unknown_field"
    WRONG = "wrong"  # a value of another kind, or none of *known*
    TOO_MANY = "too_many"
    NOT_ALLOWED = "not_allowed"  # *problem* says what the guide does not allow


@dataclass(frozen=True, slots=True)
class PlanFileFault:
    """The first fault of a file: of the *field* with *value*, in plan and stage counted from 1, 0 where in none."""

    kind: FaultKind
    plan: int = 0
    stage: int = 0
    field: str = ""
    value: str = ""
    line: int = 0
    known: tuple[str, ...] = ()
    problem: PlanProblem | None = None


class PlanFileRefused(Exception):  # noqa: N818 - a fact about a file
    """A file that is not taken over."""

    def __init__(self, fault: PlanFileFault) -> None:
        super().__init__(f"{fault.kind}: plan {fault.plan}, stage {fault.stage}, {fault.field} {fault.value!r}")
        self.fault = fault
