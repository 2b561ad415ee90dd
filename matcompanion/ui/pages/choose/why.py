"""What stands behind a plan: why this step, what would change it, each number and each caution with its source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from matcompanion.controllers.choose import ChooseController
from matcompanion.domain import limits
from matcompanion.domain.catalogue import STOP_CAUTION, Catalogue
from matcompanion.domain.choices import Kind
from matcompanion.domain.guide import sources_of
from matcompanion.domain.plan import areas_of
from matcompanion.domain.progression import ProgressionRules, Rung, Suggestion
from matcompanion.phrases import inside_sentence
from matcompanion.ui import wording
from matcompanion.ui import wording_rung as words
from matcompanion.ui.wording_rung import tr

OWN_ANSWERS = "answers"
"""Stands in the place of a source where the person's own answers are it."""
OUR_CHOICE = "design"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is said, and the ``source`` field of the content that it comes from."""

    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what stands below it."""

    heading: str
    lines: tuple[Line, ...]


def step(said: Suggestion, reason: str, here: int, count: int) -> Part:
    """Return where the person stands and why the suggestion is as it is."""
    own = said.refusal is not None and said.refusal.because is not None
    lines = [Line(reason, OWN_ANSWERS if own else OUR_CHOICE)]
    lines.append(Line(tr("Your step: {rung}.").format(rung=words.rung(said.at)), said.at.source))
    if said.next is not None:
        lines.append(Line(tr("The next: {rung}.").format(rung=words.rung(said.next)), said.next.source))
    if said.longer is not None:
        text = tr("Longer, if you like: {minutes}. No other step needs it.")
        lines.append(Line(text.format(minutes=wording.minutes(said.longer.minutes)), said.longer.source))
    return Part(words.place(here, count), tuple(lines))


def changes(rules: ProgressionRules, said: Suggestion) -> Part:
    """Return what would lead up, down or into a pause, by the thresholds of *rules*."""
    lines = [*_onward(rules, said), *_down(rules, said.at)]
    lines.append(Line(tr("Nothing changes by itself. You may stay, go back or go on as you like.")))
    return Part(tr("What would change it"), tuple(lines))


def _onward(rules: ProgressionRules, said: Suggestion) -> Iterator[Line]:
    if said.next is None:
        return
    steady, quick = rules.steady, rules.quick
    yield Line(
        tr(
            "{n} full sessions in a row: the next step. The sting is rated, "
            "{first} or less in the first minute, about {end} or less at the end."
        ).format(n=said.at.sessions, first=steady.sting_1min, end=steady.sting_end),
        steady.source,
    )
    yield Line(
        tr("{n} such sessions are enough where it hardly stings: {first} at first, {end} at the end.").format(
            n=quick.sessions, first=quick.sting_1min, end=quick.sting_end
        ),
        quick.source,
    )
    if said.next.level is not said.at.level:
        level = rules.new_level
        yield Line(
            tr("A new level needs {n} sessions without trouble, and {days} days since the last new one.").format(
                n=level.quiet_sessions, days=level.days
            ),
            level.source,
        )


def _down(rules: ProgressionRules, at: Rung) -> Iterator[Line]:
    painful, often, gap, hurt = rules.painful, rules.often_painful, rules.gap, rules.hurt
    yield Line(
        tr("You stop because it hurts, or it stings {n} or more at the end: one step back.").format(
            n=painful.sting_end
        ),
        painful.source,
    )
    yield Line(
        tr("In {times} of {n} sessions it stings {first} at first or {end} at the end: one step back.").format(
            times=often.times, n=often.sessions, first=often.sting_1min, end=often.sting_end
        ),
        often.source,
    )
    yield Line(
        tr(
            "{a} days without: one step back. {b} days: the first step of the level. {c} days: the first of all."
        ).format(a=gap.back_days, b=gap.level_days, c=gap.start_days),
        gap.source,
    )
    if rules.rungs[at.track].place_of(at.id) == 0:
        first = rules.first_rung
        yield Line(
            tr("On the first step it is a towel over the mat and {minutes} instead.").format(
                minutes=wording.minutes(min(first.minutes, at.minutes))
            ),
            first.source,
        )
    yield Line(tr("Marks are still there the next day: a day of rest."), rules.next_day.source)
    yield Line(
        tr("Open skin, a blister, a rash or numbness: a pause until it has healed, then {n} steps back.").format(
            n=hurt.rungs_back
        ),
        hurt.source,
    )


def numbers(choose: ChooseController, lead_in_seconds: int) -> Part:
    """Return every number on the card with its source."""
    plan, catalogue = choose.plan, choose.catalogue
    lines = list(_limits(choose)) if plan.kind is Kind.MAT else []
    longest, own = limits.most_minutes_of(catalogue, plan.kind), catalogue.restrictions.most
    if plan.kind is not Kind.MAT:
        source = OUR_CHOICE
    else:
        own_limit = own is not None and own.minutes == longest
        source = OWN_ANSWERS if own_limit else _guide_of(catalogue, longest)
    lines.append(
        Line(
            tr("A whole session has {minutes} at most.").format(minutes=wording.minutes(longest)),
            source,
        )
    )
    pattern = choose.breathed(plan.pattern)
    lines.append(Line(tr("Breathing: {pattern}.").format(pattern=wording.breathing(pattern)), pattern.source))
    lines.append(Line(tr("{n} seconds to get ready.").format(n=lead_in_seconds), OUR_CHOICE))
    return Part(tr("The numbers of this plan"), tuple(lines))


def _guide_of(catalogue: Catalogue, longest: int) -> str:
    """Return where the guide says that a session may take *longest* minutes."""
    levels = [rule for rule in catalogue.levels.values() if rule.minutes[1] == longest]
    sources = (source for rule in levels for source in sources_of(rule.source) if source != OUR_CHOICE)
    return "; ".join(dict.fromkeys(sources))


def _limits(choose: ChooseController) -> Iterator[Line]:
    catalogue, stage, level = choose.catalogue, choose.stage, choose.plan.level
    how = stage.placement
    if how is None:
        return
    general = catalogue.levels[level]
    yield Line(
        tr("{level}: {surface}, {least} to {most} minutes for the back.").format(
            level=wording.level(level),
            surface=inside_sentence(wording.surface(general.surface)),
            least=general.minutes[0],
            most=general.minutes[1],
        ),
        general.source,
    )
    for area in areas_of(catalogue, stage.areas):
        rule = limits.rule_for(catalogue, area, how.position, how.surface, level)
        if rule is not None:
            yield Line(
                tr("{area}, {surface}: {minutes} at most.").format(
                    area=wording.content(area.name),
                    surface=inside_sentence(wording.surface(how.surface)),
                    minutes=wording.minutes(limits.most_minutes(catalogue, (area,), how, level)),
                ),
                "; ".join(dict.fromkeys((*sources_of(rule.source), *sources_of(area.source)))),
            )
    position = catalogue.positions[how.position]
    if position.cap_minutes is not None:
        text = tr("{position}: {minutes} at most.")
        yield Line(
            text.format(position=wording.content(position.name), minutes=wording.minutes(position.cap_minutes)),
            position.source,
        )
    own = catalogue.restrictions.most
    if own is not None:
        yield Line(wording.content(own.because.reason), OWN_ANSWERS)


def cautions(choose: ChooseController) -> Part:
    """Return every caution of the shown stage with its source."""
    catalogue, lines = choose.catalogue, []
    if choose.plan.kind is Kind.MAT:
        lines = [Line(wording.content(note), OWN_ANSWERS) for note in catalogue.restrictions.notes]
        ids = [STOP_CAUTION, *(c for area in choose.stage.areas for c in catalogue.areas[area].cautions)]
        for name in dict.fromkeys(ids):
            caution = catalogue.cautions[name]
            lines.append(Line(wording.content(caution.text), caution.source))
    goal = choose.goal
    if goal is not None and goal.note:
        lines.append(Line(wording.content(goal.note), goal.source))
    return Part(tr("What to watch for"), tuple(lines))
