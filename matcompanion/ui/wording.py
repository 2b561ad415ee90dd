"""Sentences made of the domain's enums and numbers. Names from the content are translated here too."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from matcompanion.domain.catalogue import Catalogue, PatternRule
from matcompanion.domain.choices import AreaId, Clothing, Kind, Level, Position, Scale, Surface
from matcompanion.domain.limits import Placement, Refusal, RefusalKind
from matcompanion.domain.own_pattern import is_own
from matcompanion.domain.plan import Plan, PlannedStage
from matcompanion.domain.restrictions import Because, Who
from matcompanion.phrases import in_a_row, inside_sentence, listed
from matcompanion.translation import translate


def tr(text: str, count: int = -1) -> str:
    """Return *text* in the person's language; ``%n`` is *count*."""
    return translate("wording", text, count, in_figures(count))


def content(text: str) -> str:
    """Return a *text* of the shipped content in the person's language."""
    return QCoreApplication.translate("content", text)


def minutes(count: int) -> str:
    """Return *count* minutes in words."""
    return tr("%n minute" if count == 1 else "%n minutes", count)


def clock(seconds: float) -> str:
    """Return *seconds* as m:ss, rounded up so that it reads 0:00 only at the end."""
    whole = max(0, -int(-seconds // 1))
    return f"{whole // 60}:{whole % 60:02d}"


def kind(value: Kind) -> str:
    """Return the name of a kind of session."""
    return {Kind.MAT: tr("Mat"), Kind.BREATHING: tr("Breathing"), Kind.REST: tr("Rest")}[value]


def surface(value: Surface) -> str:
    """Return the name of a surface."""
    return {Surface.SEAT: tr("Sofa or chair"), Surface.SOFT: tr("Bed or couch"), Surface.HARD: tr("Firm floor")}[
        value
    ]


def clothing(value: Clothing) -> str:
    """Return the name of what is between skin and points."""
    return {
        Clothing.SHIRT: tr("Cotton shirt"),
        Clothing.CLOTH: tr("Cloth between"),
        Clothing.SOCKS: tr("Socks"),
        Clothing.BARE: tr("Bare skin"),
    }[value]


def level(value: Level) -> str:
    """Return the name of a level."""
    return {Level.ONE: tr("Level 1"), Level.TWO: tr("Level 2"), Level.THREE: tr("Level 3")}[value]


def scale(value: Scale) -> str:
    """Return the name of a scale."""
    return {
        Scale.PAIN: tr("Pain"),
        Scale.TENSION: tr("Tension"),
        Scale.ENERGY: tr("Energy"),
        Scale.MOOD: tr("Mood"),
        Scale.SLEEP: tr("Sleep"),
        Scale.STING_1MIN: tr("Sting in the first minute"),
        Scale.STING_END: tr("Sting at the end"),
    }[value]


def area(catalogue: Catalogue, value: AreaId) -> str:
    """Return the name of an area."""
    return content(catalogue.areas[value].name)


def areas(catalogue: Catalogue, values: tuple[AreaId, ...]) -> str:
    """Return the names of areas as one phrase."""
    names = [area(catalogue, value) for value in values]
    if len(names) < 2:
        return "".join(names)
    lowered = [names[0], *(inside_sentence(name) for name in names[1:])]
    return tr("{first} and {last}").format(first=listed(lowered[:-1]), last=lowered[-1])


def in_figures(count: int) -> str:
    """Return a whole number in figures, in groups of three as the language has them."""
    return QLocale().toString(count)


def number(value: float) -> str:
    """Return *value* in figures, with decimals only where there are some."""
    return QLocale().toString(float(value), "g")


def pattern_name(pattern: PatternRule) -> str:
    """Return the name of a pattern; those of a person's own have one name."""
    return tr("Your own breath") if is_own(pattern.id) else content(pattern.name)


def breathing(pattern: PatternRule) -> str:
    """Return a pattern as what one does."""
    if pattern.natural:
        return tr("As you like")
    what = breath(pattern.inhale + pattern.top_up, pattern.hold_full, pattern.exhale, pattern.hold_empty)
    return tr("Your own: {what}").format(what=what) if is_own(pattern.id) else what


def breath(inhale: float, hold_full: float, exhale: float, hold_empty: float) -> str:
    """Return one breath, in seconds, as what one does."""
    parts = [tr("{n} s in").format(n=number(inhale))]
    if hold_full:
        parts.append(tr("hold {n}").format(n=number(hold_full)))
    parts.append(tr("{n} s out").format(n=number(exhale)))
    if hold_empty:
        parts.append(tr("hold {n}").format(n=number(hold_empty)))
    return in_a_row(parts)


def position(catalogue: Catalogue, areas: tuple[AreaId, ...], value: Position) -> str:
    """Return the name of a position, as the first of *areas* has it."""
    own = catalogue.areas[areas[0]].position_names.get(value) if areas else None
    return content(own or catalogue.positions[value].name)


def placement(catalogue: Catalogue, areas: tuple[AreaId, ...], value: Placement | None) -> str:
    """Return how the mat is used on *areas* as one phrase."""
    if value is None:
        return tr("Without the mat")
    return in_a_row((position(catalogue, areas, value.position), inside_sentence(clothing(value.clothing))))


def stage(catalogue: Catalogue, value: PlannedStage) -> str:
    """Return a stage as one line."""
    name = areas(catalogue, value.areas) if value.areas else placement(catalogue, value.areas, value.placement)
    return in_a_row((name, minutes(value.minutes)))


def plan_title(catalogue: Catalogue, plan: Plan) -> str:
    """Return what a plan is about."""
    if plan.kind is Kind.BREATHING:
        return tr("Breathing only")
    if plan.kind is Kind.REST:
        return tr("Rest without the mat")
    return areas(catalogue, plan.stages[0].areas)


def whom(because: Because) -> str:
    """Return whom to ask, as a sentence; nothing where nobody is to be asked."""
    if not because.ask:
        return ""
    names = {
        Who.DOCTOR: tr("doctor"),
        Who.NURSE: tr("nurse"),
        Who.PHARMACIST: tr("pharmacist"),
        Who.MIDWIFE: tr("midwife"),
    }
    asked = tr(" or ").join(names[who] for who in because.ask)
    if because.urgent:
        return tr("See a {who} today.").format(who=asked)
    if because.until_asked:
        return tr("Ask a {who} first.").format(who=asked)
    return tr("A {who} can tell you more.").format(who=asked)


def _most(kind: RefusalKind, number: int) -> str:
    """Return what the most is where the guide or our own limits say it; nothing for another *kind*."""
    one = number == 1
    if kind is RefusalKind.MINUTES:
        return tr("%n minute is the most here." if one else "%n minutes is the most here.", number)
    if kind is RefusalKind.MINUTES_TOGETHER:
        return tr("%n minutes is the most for all stages together.", number)
    if kind is RefusalKind.STAGES:
        return tr("A session has one to %n stages.", number)
    return ""


def refusal(value: Refusal) -> str:
    """Return why something is not allowed, in at most 15 words; then whom to ask, where somebody is to be asked."""
    if value.because is not None:
        return " ".join(filter(None, [content(value.because.reason), whom(value.because)]))
    if value.kind in (RefusalKind.LEVEL, RefusalKind.CLOTHING_LEVEL) and value.level is not None:
        return tr("This is for {level}. You can change your level above.").format(
            level=inside_sentence(level(value.level))
        )
    if value.kind is RefusalKind.PATTERN_LATER and value.number is not None:
        return tr(
            "Comes after %n more paced session, so that slow breathing feels easy."
            if value.number == 1
            else "Comes after %n more paced sessions, so that slow breathing feels easy.",
            value.number,
        )
    if value.number is not None and (most := _most(value.kind, value.number)):
        return most
    return {
        RefusalKind.ANSWERS: tr("Your answers to the safety questions speak against it."),
        RefusalKind.NO_PILLOW: tr("You have no pillow with points. You can change that in Settings."),
        RefusalKind.ONLY_PILLOW: tr("You have no mat, only a pillow. You can change that in Settings."),
        RefusalKind.POSITION_ELSEWHERE: tr("This position does not reach the area."),
        RefusalKind.SURFACE: tr("This position does not go with that surface."),
        RefusalKind.CLOTHING: tr("Not used for this area."),
        RefusalKind.PATTERN_HOLDS: tr("Holding the breath is switched on in Settings, if it is fine for you."),
        RefusalKind.PATTERN_LYING: tr("Only when you lie down."),
        RefusalKind.PATTERN_STANDING: tr("Not while you stand."),
        RefusalKind.LEVEL: tr("Not at this level."),
        RefusalKind.CLOTHING_LEVEL: tr("Not at this level."),
        RefusalKind.PATTERN_LATER: tr("Comes later."),
        RefusalKind.MINUTES: tr("That is too long here."),
        RefusalKind.MINUTES_TOGETHER: tr("That is too long for one session."),
        RefusalKind.STAGES: tr("A session has at least one stage, and not too many."),
    }[value.kind]
