"""What the box beside the plan offers: the words of a suggestion and what may be done about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.rung import RungController
from matcompanion.domain.catalogue import AfterEffect
from matcompanion.domain.choices import Track
from matcompanion.domain.progression import Advice, Move, Rule, Suggestion
from matcompanion.phrases import inside_sentence, listed
from matcompanion.ui import wording
from matcompanion.ui import wording_rung as words
from matcompanion.ui.pages.choose.rung_box import Act, Offer
from matcompanion.ui.wording_rung import tr


def before_history(choose: ChooseController) -> Offer:
    """Return what can be said of the plan while the history is not known: the level and its minutes."""
    rule = choose.catalogue.levels[choose.plan.level]
    text = tr("{level}: {surface}, {least} to {most} minutes for the back.").format(
        level=wording.level(rule.id),
        surface=inside_sentence(wording.surface(rule.surface)),
        least=rule.minutes[0],
        most=rule.minutes[1],
    )
    return Offer(text)


def paused(tracks: Mapping[Track, Suggestion], effects: Mapping[str, AfterEffect], *, breathing: bool) -> Offer:
    """Return what is said below the reason why the mat waits for *tracks*: how the waiting ends."""
    said = list(tracks.values())
    dizzy = next((one for one in said if one.rule is Rule.DIZZY), None)
    if dizzy is not None:
        text = tr("Go on when a professional has told you that it is fine.")
    else:
        text = " ".join([words.reason(said[0], 0, 0, effects), _waiting(tracks)])
    acts = [act for act in _while_paused(dizzy or said[0]) if not (breathing and act[0] is Act.BREATHE)]
    return Offer(text, acts)


def _waiting(tracks: Iterable[Track]) -> str:
    names = listed(inside_sentence(words.track(track)) for track in tracks)
    return tr("Waiting to heal: {tracks}.").format(tracks=names)


def offer(rung: RungController, said: Suggestion, effects: Mapping[str, AfterEffect]) -> Offer:
    """Return what is offered for *said*, the suggestion of *rung*."""
    text = " ".join([_said(rung, said, effects), *words.notes(said)])
    if said.move is Move.PAUSE:
        return Offer(text, _while_paused(said), ground="caution")
    hurt = [track for track, one in rung.paused.items() if one.rule is Rule.HURT]
    if hurt:
        text = " ".join([text, _waiting(hurt)])
    acts = _back_and_forth(rung, said) + ([(Act.HEALED, tr("It has healed"))] if hurt else [])
    is_news = said.move is not Move.STAY or said.rule is Rule.FIRST_RUNG
    return Offer(text, acts, ground="accent" if is_news and not said.declined and not rung.is_followed else "sunken")


def _said(rung: RungController, said: Suggestion, effects: Mapping[str, AfterEffect]) -> str:
    """Return why this is offered, or that it is planned already."""
    count = rung.count
    if said.move is Move.UP and said.rung is not None and rung.is_followed:
        return words.planned(said, said.rung, rung.number(said.rung), count)
    reason = words.reason(said, rung.number(said.at), count, effects)
    if said.move is Move.BACK and rung.is_followed:
        return " ".join([reason, tr("It is planned.")])
    return reason


def _while_paused(said: Suggestion) -> list[tuple[Act, str]]:
    acts = [(Act.BREATHE, tr("Breathing only"))]
    if Advice.CARE_CARD in said.advice:
        return [(Act.HEALED, tr("It has healed")), *acts]
    if Advice.ASK_CARD in said.advice:
        return [(Act.ASKED, tr("I have asked")), *acts]
    return acts


def _back_and_forth(rung: RungController, said: Suggestion) -> list[tuple[Act, str]]:
    acts: list[tuple[Act, str]] = []
    if not rung.is_followed:
        acts.append((Act.TAKE, _take(said)))
    if said.move is not Move.STAY and not (said.declined and rung.is_at_home):
        acts.append((Act.STAY, tr("Stay")))
    if Advice.MAT_MAY_NOT_SUIT in said.advice:
        return [*acts, (Act.BREATHE, tr("Breathing only"))]
    going_up = said.move is Move.UP and rung.is_followed  # the way back from there is to stay
    if rung.below is not None and said.move is not Move.BACK and not going_up:
        acts.append((Act.GO_BACK, tr("Go back")))
    if said.move is Move.STAY or said.declined:
        if rung.claimable and said.rule is not Rule.FIRST_RUNG:
            acts.append((Act.CLAIM, tr("I am used to it")))
        if said.longer is not None:
            acts.append((Act.LONGER, _use(said.longer.minutes)))
    return acts


def _take(said: Suggestion) -> str:
    if said.move is Move.UP:
        return tr("Next step")
    if said.move is Move.BACK:
        return tr("Go back a step") if said.rule is not Rule.GAP else tr("Start lower")
    return _use(said.minutes)


def _use(minutes: int) -> str:
    return tr("Use {minutes}").format(minutes=wording.minutes(minutes))
