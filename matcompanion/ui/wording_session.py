"""The words of a running session: what stands on the screen and what a screen reader is told, as functions of it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from matcompanion.domain.breathing import BreathPhase
from matcompanion.domain.catalogue import Catalogue, PatternRule
from matcompanion.domain.choices import Kind, Position
from matcompanion.domain.limits import is_upright
from matcompanion.domain.plan import Plan, PlannedStage
from matcompanion.domain.session_instant import EventKind, Instant, Phase, State
from matcompanion.domain.step_times import step_before_start
from matcompanion.translation import translate
from matcompanion.ui import wording
from matcompanion.ui.wording import in_figures

FIRST_BREATHS = 3
"""So many breaths are explained."""


@dataclass(frozen=True, slots=True)
class Line:
    """The line under the ring: what goes on, and what is left of it. *number* may be set large."""

    lead: str = ""
    before: str = ""
    number: str = ""
    after: str = ""

    @property
    def rest(self) -> str:
        """What stands after the lead."""
        return f"{self.before}{self.number}{self.after}"


@dataclass(frozen=True, slots=True)
class Guide:
    """How to get into place, at one moment: a drawing in the ring, its words below, a caption above."""

    drawing: str
    text: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of getting into place or up: its words and the name of its drawing."""

    text: str
    drawing: str


@dataclass(frozen=True, slots=True)
class SessionNames:
    """What a plan is called on the screen: its stages, how to get into place and how to get up again."""

    stages: tuple[str, ...]
    leads: tuple[str, ...]
    setups: tuple[tuple[Step, ...], ...]
    get_ups: tuple[tuple[Step, ...], ...]
    upright: tuple[bool, ...]
    eyes_open: tuple[bool, ...]
    standing: tuple[bool, ...]


def tr(text: str, count: int = -1) -> str:
    """Return *text* in the person's language; ``%n`` is *count*."""
    return translate("session", text, count, in_figures(count))


def phase(value: Phase) -> str:
    """Return the name of a phase."""
    match value:
        case Phase.SETTLE_IN:
            return tr("Settle in")
        case Phase.WARM_UP:
            return tr("Warm up")
        case Phase.DEEP_REST:
            return tr("Deep rest")
        case Phase.COME_BACK:
            return tr("Come back")


def breath_word(value: BreathPhase) -> str:
    """Return the word in the middle of the bloom; none while breathing is natural."""
    match value:
        case BreathPhase.NATURAL:
            return ""
        case BreathPhase.IN:
            return tr("In")
        case BreathPhase.OUT:
            return tr("Out")
        case BreathPhase.HOLD_FULL | BreathPhase.HOLD_EMPTY:
            return tr("Hold")


def breath_value(value: BreathPhase) -> str:
    """Return what assistive technology reads as the breath."""
    match value:
        case BreathPhase.NATURAL:
            return tr("Breathe naturally")
        case BreathPhase.IN:
            return tr("Breathe in")
        case BreathPhase.OUT:
            return tr("Breathe out")
        case BreathPhase.HOLD_FULL | BreathPhase.HOLD_EMPTY:
            return tr("Hold")


def names_of(catalogue: Catalogue, plan: Plan) -> SessionNames:
    """Return what *plan* is called."""
    positions = [
        catalogue.positions[stage.placement.position] if stage.placement is not None else None
        for stage in plan.stages
    ]
    return SessionNames(
        stages=tuple(_stage_name(catalogue, plan.kind, stage) for stage in plan.stages),
        leads=tuple(wording.content(position.lead) if position else "" for position in positions),
        setups=tuple(_steps(position.setup, position.setup_drawings) if position else () for position in positions),
        get_ups=tuple(_steps(position.getup, position.getup_drawings) if position else () for position in positions),
        upright=tuple(position is not None and is_upright(position.id) for position in positions),
        eyes_open=tuple(position is not None and position.eyes_open for position in positions),
        standing=tuple(position is not None and position.id is Position.STAND for position in positions),
    )


def _steps(texts: tuple[str, ...], drawings: tuple[str, ...]) -> tuple[Step, ...]:
    return tuple(Step(wording.content(text), drawing) for text, drawing in zip(texts, drawings, strict=True))


def _stage_name(catalogue: Catalogue, kind: Kind, stage: PlannedStage) -> str:
    return wording.areas(catalogue, stage.areas) if stage.areas else wording.kind(kind)


def time_left(seconds: float) -> Line:
    """Return what is left: whole minutes, seconds only in the last minute."""
    whole = math.ceil(seconds)
    text = tr("%n min left") if whole >= 60 else tr("%n s left")
    before, _, after = text.partition("%n")
    return Line(before=before, number=str(math.ceil(whole / 60) if whole >= 60 else whole), after=after)


def line(instant: Instant, names: SessionNames) -> Line:
    """Return the line under the ring."""
    if instant.state is State.PAUSED:
        lead = tr("Paused") if instant.lead_left > 0 else ""
        return Line(lead, after=tr("Press Space when you are ready"))
    if instant.state is State.LEAD_IN:
        return _lead_in_line(instant, names)
    left = time_left(instant.left)
    return Line(_lead(instant), left.before, left.number, left.after)


def _lead_in_line(instant: Instant, names: SessionNames) -> Line:
    if instant.stage > 0:
        return Line(tr("Next: {stage}").format(stage=names.stages[instant.stage]))
    if names.eyes_open[instant.stage]:
        return Line(tr("Get into place"), after=tr("and keep your eyes open"))
    lead = tr("Get into place") if names.upright[instant.stage] else tr("Lie down")
    return Line(lead, after=tr("then close your eyes"))


def _lead(instant: Instant) -> str:
    breath = instant.breath
    if breath.phase is BreathPhase.NATURAL:
        return tr("{phase} · breathe as you like").format(phase=phase(instant.phase))
    if breath.cycle < FIRST_BREATHS:
        return tr("Breathe in through your nose")
    return phase(instant.phase)


def stage_line(instant: Instant, names: SessionNames) -> str:
    """Return the quiet line below: where the person is among several stages, or how to get into place."""
    if instant.state is State.LEAD_IN:
        return names.leads[instant.stage]
    if len(names.stages) == 1:
        return ""
    return tr("{stage}, {number} of {count}").format(
        stage=names.stages[instant.stage], number=instant.stage + 1, count=len(names.stages)
    )


def guide(instant: Instant, names: SessionNames) -> Guide | None:
    """Return what is shown of how to get into place; None off the mat and when the session runs.

    The words stand there while time is counted; in the last seconds only the drawing of the last step.
    """
    steps = names.setups[instant.stage]
    if not steps or instant.lead_left <= 0 or instant.state not in (State.LEAD_IN, State.PAUSED):
        return None
    at = step_before_start(len(steps), instant.lead_left)
    step = steps[-1 if at is None else at]
    counted = at is not None and instant.state is State.LEAD_IN
    caption = tr("Next: {stage}").format(stage=names.stages[instant.stage]) if instant.stage > 0 else ""
    return Guide(step.drawing, step.text if counted else "", caption)


def get_up(names: SessionNames, stage: int) -> str:
    """Return the sentence at the end."""
    if names.standing[stage]:
        return tr("Hold on and step off slowly.")
    if names.upright[stage] or not names.get_ups[stage]:
        return tr("Take your time and get up slowly.")
    return tr("Roll to your side and get up slowly.")


def announcement(kind: EventKind, names: SessionNames, stage: int) -> str:
    """Return what a screen reader says when *kind* happens; nothing for most."""
    if kind in (EventKind.TIME_UP, EventKind.ENDED_EARLY):
        return get_up(names, stage)
    if kind is EventKind.MOVE:
        return tr("Next: {stage}").format(stage=names.stages[stage])
    return {
        EventKind.SETTLE_IN: phase(Phase.SETTLE_IN),
        EventKind.WARM_UP: phase(Phase.WARM_UP),
        EventKind.DEEP_REST: phase(Phase.DEEP_REST),
        EventKind.COME_BACK: phase(Phase.COME_BACK),
        EventKind.PAUSED: tr("Paused"),
        EventKind.RESUMED: tr("Going on"),
        EventKind.LAST_MINUTE: tr("One minute left"),
        EventKind.BREATHE_FREELY: breathe_freely(),
    }.get(kind, "")


def breathe_freely() -> str:
    """Return what helps when the breath was too much."""
    return tr("Breathe normally, smaller breaths.")


def breathes(pattern: PatternRule) -> str:
    """Return that another pattern was chosen on the way."""
    if pattern.natural:
        return tr("Breathe as you like.")
    return tr("From the next breath: {breathing}").format(breathing=wording.breathing(pattern))


def no_pace() -> str:
    """Return why no other pattern can be chosen at the end."""
    return tr("No pace any more. Breathe as you like.")


def noted(kind: EventKind) -> str:
    """Return the short answer to a mark."""
    return {
        EventKind.MARK_EASED: tr("Noted: it eased"),
        EventKind.MARK_TOO_SLOW: tr("A little quicker from the next breath"),
        EventKind.MARK: tr("Noted"),
    }[kind]


def most_here(minutes: int) -> str:
    """Return why a stage cannot become longer."""
    return tr("%n minute is the most here" if minutes == 1 else "%n minutes is the most here", minutes)


def shortest_here() -> str:
    """Return why a stage cannot become shorter."""
    return tr("It cannot be shorter now")


def end_question() -> Line:
    """Return the question that comes before an end."""
    return Line(tr("End now?"), after=tr("Press Esc again."))


def sound(*, muted: bool) -> str:
    """Return the short answer to the key of the sound."""
    return tr("Sound off") if muted else tr("Sound on")


def gap_question(seconds: float, *, slept: bool) -> str:
    """Return what is asked when so many real seconds went by unseen, *slept* or for a reason that is not known."""
    text = (
        tr("The computer slept {time}. Count it?") if slept else tr("The session stood still for {time}. Count it?")
    )
    return text.format(time=wording.clock(seconds))


def done(instant: Instant) -> str:
    """Return how much was done, in whole minutes."""
    minutes = round(instant.active) // 60  # as History counts them
    return tr("%n minute done" if minutes == 1 else "%n minutes done", minutes) if minutes else ""


def speed(scale: float) -> str:
    """Return how much faster the clock runs."""
    return tr("{n} times speed").format(n=wording.number(scale))
