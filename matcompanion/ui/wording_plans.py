"""The sentences of plans that are kept, given and taken from files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from matcompanion.controllers.own_plans import Taken
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Kind
from matcompanion.domain.own_pattern import MOST_OWN_PATTERNS
from matcompanion.domain.own_plan import MOST_OWN_PLANS, Change, ChangeKind, Fitting
from matcompanion.domain.plan_check import PlanProblem
from matcompanion.domain.plan_file import FORMAT, MOST_BYTES, FaultKind, PlanFileFault
from matcompanion.domain.settings import OwnPlan, StageChoice
from matcompanion.phrases import inside_sentence, listed, set_apart
from matcompanion.ui import wording


def tr(text: str) -> str:
    """Return *text* in the person's language."""
    return QCoreApplication.translate("plans", text)


# What a plan is ---------------------------------------------------------------------------------------------------


def stages(catalogue: Catalogue, own: OwnPlan) -> str:
    """Return where and how long, stage by stage."""
    parts = [_stage(catalogue, own.kind, choice) for choice in own.stages]
    return tr(", then ").join([*parts[:1], *(inside_sentence(part) for part in parts[1:])])


def _stage(catalogue: Catalogue, kind: Kind, choice: StageChoice) -> str:
    minutes = wording.minutes(choice.minutes)
    if kind is not Kind.MAT:
        without = tr("Breathing only") if kind is Kind.BREATHING else tr("Rest without the mat")
        return tr("{what}, {minutes}").format(what=without, minutes=minutes)
    known = tuple(area for area in choice.areas if area in catalogue.areas)
    what = wording.areas(catalogue, known)
    if choice.position is not None:
        what = tr("{area} ({position})").format(area=what, position=_lowered(catalogue, known, choice))
    return tr("{what}, {minutes}").format(what=what, minutes=minutes)


def _lowered(catalogue: Catalogue, areas: tuple[str, ...], choice: StageChoice) -> str:
    name = wording.position(catalogue, areas, choice.position) if choice.position is not None else ""
    return inside_sentence(name)


def breath(catalogue: Catalogue, own: OwnPlan) -> str:
    """Return how to breathe; nothing where the plan leaves that open."""
    if own.own_breath is not None:
        parts = own.own_breath
        return wording.breath(parts.inhale, parts.hold_full, parts.exhale, parts.hold_empty)
    rule = catalogue.patterns.get(own.breathing or "")
    if rule is None:
        return ""
    return tr("breathe as you like") if rule.natural else wording.breathing(rule)


def summary(catalogue: Catalogue, own: OwnPlan) -> str:
    """Return what is done, in one line."""
    return set_apart(filter(None, [stages(catalogue, own), breath(catalogue, own)]))


# What came of it --------------------------------------------------------------------------------------------------


def used(own: OwnPlan, fitting: Fitting) -> str:
    """Return that *own* is on the card, or why it is not, and what had to be changed."""
    first = (
        tr("{name} is on the card now.") if fitting.plan is not None else tr("{name} cannot be used as things are.")
    )
    told = dict.fromkeys(_change(change, own) for change in fitting.changes)
    return "\n".join([first.format(name=own.name), *(f"•  {line}" for line in told)])


def _change(change: Change, own: OwnPlan) -> str:
    what = {
        ChangeKind.LEFT_OUT: tr("Left out."),
        ChangeKind.POSITION: tr("In another position."),
        ChangeKind.SURFACE: tr("On another surface."),
        ChangeKind.CLOTHING: tr("In other clothing."),
        ChangeKind.MINUTES: tr("Shorter."),
        ChangeKind.BREATHING: tr("Another breath."),
        ChangeKind.OWN_PATTERNS_FULL: tr("Another breath: there can be {n} of your own at most.").format(
            n=MOST_OWN_PATTERNS
        ),
    }[change.kind]
    if change.number and len(own.stages) > 1:
        what = tr("Stage {n}: {what}").format(n=change.number, what=inside_sentence(what))
    why = wording.refusal(change.refusal) if change.refusal is not None else ""
    return " ".join(filter(None, [what, why]))


def taken(found: Taken) -> str:
    """Return which plans came out of a file."""
    lines = []
    if len(found.new) == 1:
        lines.append(tr("{plan} is among your plans now.").format(plan=found.new[0].name))
    elif found.new:
        lines.append(tr("{n} plans of {name} are among yours now.").format(n=len(found.new), name=found.name))
    if found.present:
        lines.append(
            tr("1 plan of {name} was here already.").format(name=found.name)
            if found.present == 1
            else tr("{n} plans of {name} were here already.").format(n=found.present, name=found.name)
        )
    if found.no_room:
        lines.append(full())
    return " ".join(lines)


def full() -> str:
    """Return that there is no room for another plan."""
    return tr("There can be {n} plans at most. Remove one first.").format(n=MOST_OWN_PLANS)


# What is wrong with a file ----------------------------------------------------------------------------------------


def refused(name: str, fault: PlanFileFault) -> str:
    """Return in one sentence why nothing was taken from the file *name*."""
    whole = {
        FaultKind.UNREADABLE: tr("{name} could not be read ({why})."),
        FaultKind.TOO_LARGE: tr("{name} is too large for a plan: {most} kB is the most."),
        FaultKind.NOT_TEXT: tr("{name} is no text, so there is no plan in it."),
        FaultKind.NOT_TOML: tr("{name} cannot be understood: look at line {line}.")
        if fault.line
        else tr("{name} cannot be understood: it is not written as TOML."),
        FaultKind.NO_PLAN: tr("{name} is no plan for Mat Companion: it does not say format = {format}."),
        FaultKind.NEWER: tr("{name} is for a newer version of Mat Companion than this one."),
    }.get(fault.kind)
    if whole is not None:
        said = whole.format(name=name, why=fault.value, most=MOST_BYTES // 1000, line=fault.line, format=FORMAT)
    else:
        said = tr("{name}, {what}").format(name=name, what=_in_a_plan(fault))
    return tr("{said} Nothing was changed.").format(said=said)


def _in_a_plan(fault: PlanFileFault) -> str:
    where = _where(fault)
    what = {
        FaultKind.MISSING: tr("{field} is missing."),
        FaultKind.UNKNOWN_FIELD: tr("{field} means nothing here."),
        FaultKind.WRONG: tr("{field} cannot be {value}; it is one of: {known}.")
        if fault.known
        else tr("{field} cannot be {value}."),
        FaultKind.TOO_MANY: tr("{field} is there more than {value} times."),
        FaultKind.NOT_ALLOWED: tr("{field}: {why}"),
    }[fault.kind]
    said = what.format(field=fault.field, value=fault.value, known=_listed(fault.known), why=_problem(fault.problem))
    return f"{where}: {said}" if where else said


def _where(fault: PlanFileFault) -> str:
    if fault.stage:
        return tr("plan {n}, stage {m}").format(n=fault.plan, m=fault.stage)
    return tr("plan {n}").format(n=fault.plan) if fault.plan else ""


def _listed(ids: Sequence[str]) -> str:
    return listed(ids)


def _problem(found: PlanProblem | None) -> str:
    if found is None:
        return ""
    if found.refusal is not None:
        return wording.refusal(found.refusal)
    return tr("a breath like this is not possible here.") if found.breath is not None else ""
