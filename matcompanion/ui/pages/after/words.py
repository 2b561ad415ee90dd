"""The words of the page After: what was done, what changed, and no more than one session can say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import AreaId, EndReason, Kind, Scale, When
from matcompanion.domain.limits import Placement
from matcompanion.domain.red_flags import RedFlags, after_session
from matcompanion.domain.session import Session, Stage
from matcompanion.phrases import in_a_row, inside_sentence, listed
from matcompanion.ui import wording, wording_red_flags

_MINUS = "−"
_NO_BREAK = "\u00a0"

_TO_HEAL = {"bruise", "rash", "blister", "broken_skin"}


def tr(text: str) -> str:
    """Return *text* in the person's language."""
    return QCoreApplication.translate("after", text)


def length(active_seconds: int) -> str:
    """Return how long it was, in whole minutes as History has them."""
    if active_seconds < 60:
        return tr("under a minute")
    return wording.minutes(active_seconds // 60)


def begun(session: Session) -> tuple[Stage, ...]:
    """Return the stages that were come to; all of them where of none a second is known."""
    return tuple(stage for stage in session.stages if stage.active_seconds > 0) or session.stages


def areas_used(session: Session) -> tuple[AreaId, ...]:
    """Return the areas of those stages, each once, in their order."""
    return tuple(dict.fromkeys(area for stage in begun(session) for area in stage.areas))


def subject(catalogue: Catalogue, session: Session) -> str:
    """Return what the session was about."""
    if session.kind is Kind.BREATHING:
        return tr("Breathing only")
    if session.kind is Kind.REST:
        return tr("Rest without the mat")
    return wording.areas(catalogue, areas_used(session)) or wording.kind(session.kind)


def title(catalogue: Catalogue, session: Session) -> str:
    """Return what was done and for how long."""
    return tr("{what}, {length}").format(
        what=subject(catalogue, session), length=length(session.active_seconds).replace(" ", _NO_BREAK)
    )


def details(catalogue: Catalogue, session: Session) -> str:
    """Return how it was done, a line for each stage that was begun, and how it was breathed."""
    pattern = catalogue.patterns.get(session.breathing)
    breath = "" if pattern is None or pattern.natural else wording.breathing(pattern).replace(" s ", f"{_NO_BREAK}s ")
    done = begun(session)
    if session.kind is not Kind.MAT or not done:
        return breath
    if len(done) == 1:
        how, where = _placement(catalogue, done[0])
        return "\n".join(filter(None, (how, in_a_row(filter(None, (where, breath))))))
    stages = [
        tr("{what}, {length}").format(what=wording.areas(catalogue, stage.areas), length=length(stage.active_seconds))
        for stage in done
    ]
    return "\n".join(filter(None, (*stages, breath)))


def _placement(catalogue: Catalogue, stage: Stage) -> tuple[str, str]:
    """Return how and on what."""
    if stage.position is None or stage.surface is None or stage.clothing is None:
        return "", ""
    placed = Placement(stage.position, stage.surface, stage.clothing)
    return wording.placement(catalogue, stage.areas, placed), wording.surface(stage.surface)


def in_sentence(name: str) -> str:
    """Return the *name* of an area or scale as it stands inside a sentence."""
    return inside_sentence(name)


def scale_title(catalogue: Catalogue, scale: Scale, area: AreaId | None) -> str:
    """Return the visible title of a scale: the word that it has before the session and in Progress."""
    if scale is Scale.PAIN and area is not None:
        return tr("Pain, {area}").format(area=in_sentence(wording.area(catalogue, area)))
    return wording.scale(scale)


def scale_word(scale: Scale) -> str:
    """Return the word below a number."""
    return in_sentence(wording.scale(scale))


def signed(change: int) -> str:
    """Return a change with its sign; a true minus, and nothing before 0."""
    return f"{_MINUS}{-change}" if change < 0 else f"+{change}" if change > 0 else "0"


def honest_sentence(kind: Kind) -> str:
    """Return the one sentence about what changed: no more than one session can say."""
    if kind is Kind.MAT:
        return tr("Ratings cannot tell the mat apart from simply lying still.")
    return tr("One session says little. Ratings add up over weeks.")


def end_reason(reason: EndReason) -> str:
    """Return the words of a chip."""
    return {
        EndReason.COMFORT: tr("Uncomfortable"),
        EndReason.TOO_PAINFUL: tr("Too painful"),
        EndReason.DIZZY: tr("Dizzy"),
        EndReason.OTHER: tr("Other"),
        EndReason.NO_ANSWER: "",
    }[reason]


def care(effects: tuple[str, ...], reason: EndReason | None = None) -> str:
    """Return what to do about *effects*, or about the *reason* to stop; nothing where nothing need be done."""
    if "fainting" in effects:
        return tr("Do not get up alone. If you also have chest pain or trouble breathing, call an emergency number.")
    if set(effects) & _TO_HEAL:
        return tr("Keep the mat off this spot until it has healed. If it lasts, show it to a pharmacist or doctor.")
    if "numbness" in effects:
        return tr("If it lasts more than an hour, leave the mat and ask a pharmacist or doctor.")
    if "dizzy" in effects or reason is EndReason.DIZZY:
        return tr("Sit or lie down until it has passed, and get up slowly.")
    return ""


def advice(session: Session, flags: RedFlags | None) -> str:
    """Return what to do about what was noticed, rated or answered after *session*, if anything."""
    said = care(session.after_effects, session.end_reason)
    if said or flags is None or after_session(flags, session) is None:
        return said
    return wording_red_flags.afterwards(flags.high_pain)


def saved_lines(catalogue: Catalogue, session: Session, effects: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return what was saved beside the minutes: a name and its words for each thing."""
    lines = []
    for rating in session.ratings:
        if rating.when is not When.AFTER:
            continue
        before = session.rating(rating.scale, When.BEFORE)
        words = str(rating.value)
        if before is not None:
            words = tr("{before} before, {now} now").format(before=before, now=rating.value)
        lines.append((scale_title(catalogue, rating.scale, rating.area), words))
    if effects:
        lines.append((tr("Noticed"), listed([effects[0], *map(in_sentence, effects[1:])])))
    if session.note:
        lines.append((tr("Note"), session.note))
    return lines
