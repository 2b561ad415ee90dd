"""Sentences about rungs, which the screen calls steps: where one stands, what is suggested, why, what is missing."""

from __future__ import annotations

from collections.abc import Mapping

from matcompanion.domain.catalogue import AfterEffect
from matcompanion.domain.choices import Surface, Track
from matcompanion.domain.plan import PlannedStage
from matcompanion.domain.progression import Advice, Harder, Missing, MissingKind, Move, Rule, Rung, Suggestion
from matcompanion.phrases import in_a_row, inside_sentence
from matcompanion.translation import translate
from matcompanion.ui import wording
from matcompanion.ui.wording import in_figures


def tr(text: str, count: int = -1) -> str:
    """Return *text* in the person's language; ``%n`` is *count*."""
    return translate("rung", text, count, in_figures(count))


def track(value: Track) -> str:
    """Return the name of a track, as what gets used to the points together."""
    return {
        Track.BACK: tr("Back"),
        Track.NECK_HEAD: tr("Neck and head"),
        Track.LOWBACK_PILLOW: tr("Lower back on the pillow"),
        Track.HIPS_LEGS: tr("Hips and legs"),
        Track.FEET: tr("Feet"),
        Track.HANDS: tr("Hands and forearms"),
    }[value]


def surface(value: Rung) -> str:
    """Return what the mat lies on at a rung, or how the body meets it where that says more."""
    if value.track is Track.FEET:
        return tr("standing") if Surface.HARD in value.surfaces else tr("sitting")
    if value.track is Track.HANDS:
        return tr("at a table")
    return inside_sentence(wording.surface(value.surfaces[0]))


def rung(value: Rung) -> str:
    """Return a rung as what one does: surface, clothing, minutes."""
    worn = [] if value.track is Track.HANDS else [inside_sentence(wording.clothing(value.clothing[0]))]
    return in_a_row([surface(value), *worn, wording.minutes(value.minutes)])


def plan(stage: PlannedStage) -> str:
    """Return what is planned now, to be read out."""
    how = stage.placement
    worn = (
        [inside_sentence(wording.surface(how.surface)), inside_sentence(wording.clothing(how.clothing))]
        if how is not None
        else []
    )
    return tr("Planned: {what}").format(what=in_a_row([*worn, wording.minutes(stage.minutes)]))


def place(number: int, count: int) -> str:
    """Return where somebody stands."""
    return tr("Step {n} of {count}").format(n=number, count=count)


def change(harder: Harder | None, to: Rung) -> str:
    """Return what is new on the rung *to*: the one thing that it makes harder, and its minutes."""
    time = wording.minutes(to.minutes)
    if harder is Harder.CLOTHING:
        return tr("{clothing}, {minutes}").format(
            clothing=inside_sentence(wording.clothing(to.clothing[0])), minutes=time
        )
    if harder is Harder.SURFACE:
        return tr("{surface}, {minutes}").format(surface=surface(to), minutes=time)
    return time


# Why --------------------------------------------------------------------------------------------------------------


def reason(said: Suggestion, here: int, count: int, effects: Mapping[str, AfterEffect]) -> str:
    """Return why this is suggested: one sentence that names the step and the rule, and what is offered."""
    if said.move is Move.PAUSE:
        return _pause(said, effects)
    if said.rule is Rule.FIRST_RUNG:
        return _first_rung(said)
    if said.move is Move.UP:
        return _up(said, here)
    if said.move is Move.BACK and said.rung is not None:
        change = _easier(said, said.rung)
        return tr("{why}, so an easier step is offered: {change}.").format(why=_trouble(said), change=change)
    return _stay(said, here, count)


def _pause(said: Suggestion, effects: Mapping[str, AfterEffect]) -> str:
    if Advice.CARE_CARD in said.advice:
        effect = effects.get(said.facts.effect or "")
        what = wording.content(effect.name) if effect is not None else tr("Something")
        return tr("{effect} was noted. Let it heal first; this part of the body waits.").format(effect=what)
    if Advice.ASK_CARD in said.advice:
        times = said.facts.sessions or 0
        return tr(
            "You felt dizzy. Ask a doctor before you go on."
            if times == 1
            else "You felt dizzy %n times within a month. Ask a doctor before you go on.",
            times,
        )
    return wording.refusal(said.refusal) if said.refusal is not None else tr("The mat waits here.")


def _first_rung(said: Suggestion) -> str:
    if Advice.MAT_MAY_NOT_SUIT in said.advice:
        return tr("It hurt again and again. This mat may not suit you; breathing alone is always there.")
    return tr("It was too much last time. Lay a thick towel over the mat and try {minutes}.").format(
        minutes=wording.minutes(said.minutes)
    )


def _up(said: Suggestion, here: int) -> str:
    if said.rung is None:
        return ""
    if said.declined:
        return tr("You stay on step {here} for now. The next one is there when you like.").format(here=here)
    sessions = said.facts.sessions or 0
    why = (
        tr("%n full sessions hardly stung", sessions)
        if said.facts.hardly_stung
        else tr("%n full sessions went well", sessions)
    )
    new = change(said.harder, said.rung)
    if said.new_level is not None:
        return tr("{why}: {level} is next if you like, {new}.").format(
            why=why, level=inside_sentence(wording.level(said.new_level)), new=new
        )
    return tr("{why}: step {n} is next if you like, {new}.").format(why=why, n=here + 1, new=new)


def planned(said: Suggestion, to: Rung, number: int, count: int) -> str:
    """Return that the step *to*, the next one, is what the plan is now."""
    text = tr("Planned: step {n} of {count}, {change}. You can go back at any time.")
    return text.format(n=number, count=count, change=change(said.harder, to))


def _easier(said: Suggestion, to: Rung) -> str:
    """Return what is different on the easier rung *to*, and its minutes."""
    parts = [surface(to)] if surface(to) != surface(said.at) else []
    if to.clothing[0] is not said.at.clothing[0]:
        parts.append(inside_sentence(wording.clothing(to.clothing[0])))
    return in_a_row([*parts, wording.minutes(said.minutes)])


def _trouble(said: Suggestion) -> str:
    facts = said.facts
    if said.rule is Rule.PAINFUL:
        if facts.stopped:
            return tr("You stopped last time because it hurt")
        return tr("It still stung %n of 10 at the end", facts.sting_end or 0)
    if said.rule is Rule.OFTEN_PAINFUL:
        return tr("It stung a lot in %n of your last sessions", facts.sessions or 0)
    if said.rule is Rule.GAP:
        return tr("It is %n days since you did as much", facts.days or 0)
    if said.rule is Rule.HURT:
        return tr("It has healed")
    if Advice.NOT_STANDING in said.advice:
        return tr("You felt dizzy, and it is better not to stand")
    return tr("Your step is not for you today")


def _stay(said: Suggestion, here: int, count: int) -> str:
    where = tr("Step {here} of {count}.").format(here=here, count=count)
    if said.rule is Rule.DIZZY:
        return " ".join([where, tr("You felt dizzy, so stay on it and breathe as you like.")])
    if said.rule is Rule.NEXT_DAY:
        if Advice.REST_DAY in said.advice:
            return " ".join([where, tr("Marks were there the next day, so rest today.")])
        return " ".join([where, tr("Marks were there the next day, so stay on it.")])
    if said.rule is Rule.HURT:
        return " ".join([where, tr("It has healed; begin gently.")])
    if Advice.STAYING_IS_FINE in said.advice and said.next is not None:
        return " ".join([where, tr("Staying here is fine, for as long as you like.")])
    if said.next is None:
        return " ".join([where, tr("It is the last; nothing has to come after it.")])
    return " ".join([where, missing(first_missing(said.missing))])


# What is missing --------------------------------------------------------------------------------------------------

_FIRST = (
    MissingKind.NOT_ALLOWED,
    MissingKind.TOWEL,
    MissingKind.STEPPED_BACK,
    MissingKind.TOMORROW,
    MissingKind.RATINGS,
    MissingKind.COMFORT,
    MissingKind.SESSIONS,
    MissingKind.QUIET,
    MissingKind.LEVEL_DAYS,
)


def first_missing(values: tuple[Missing, ...]) -> Missing | None:
    """Return what is said first of what is missing."""
    return min(values, key=lambda one: _FIRST.index(one.kind), default=None)


def missing(value: Missing | None) -> str:
    """Return what is missing before the next step, as a sentence."""
    if value is None:
        return tr("The next is offered when this one feels easy.")
    number = value.number
    if value.kind is MissingKind.NOT_ALLOWED and value.refusal is not None:
        return tr("The next one waits. {why}").format(why=wording.refusal(value.refusal))
    return {
        MissingKind.SESSIONS: tr(
            "One more full session that feels fine, then the next."
            if number == 1
            else "%n more full sessions that feel fine, then the next.",
            number,
        ),
        MissingKind.RATINGS: tr("Rate the sting afterwards, then the next can be offered."),
        MissingKind.COMFORT: tr("It still stings, so stay as long as you like."),
        MissingKind.STEPPED_BACK: tr(
            "You left the next one twice, so it waits for one more session."
            if number == 1
            else "You left the next one twice, so it waits for %n more sessions.",
            number,
        ),
        MissingKind.QUIET: tr(
            "The next level waits for one more session without trouble."
            if number == 1
            else "The next level waits for %n more sessions without trouble.",
            number,
        ),
        MissingKind.LEVEL_DAYS: tr(
            "The next level waits one more day." if number == 1 else "The next level waits %n more days.", number
        ),
        MissingKind.TOMORROW: tr("You went up today, so the next is for another day."),
        MissingKind.TOWEL: tr(
            "One more session with the towel." if number == 1 else "%n more sessions with the towel.", number
        ),
        MissingKind.NOT_ALLOWED: tr("The next one waits."),
    }[value.kind]


def notes(said: Suggestion) -> list[str]:
    """Return the soft notes beside a suggestion."""
    told = {
        Advice.LONG_DAY: tr("This makes more than an hour here today. No study has looked at more."),
        Advice.SECOND_TODAY: tr("You were on the mat here today. At level 1, once a day is enough."),
        Advice.EASIER_BREATHING: tr("Breathe as you like until you feel steady."),
    }
    return [sentence for advice, sentence in told.items() if advice in said.advice]
