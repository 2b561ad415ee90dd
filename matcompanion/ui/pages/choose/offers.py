"""What the box beside the plan offers: the words of a suggestion and what may be done about it."""

from __future__ import annotations

from collections.abc import Mapping

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.rung import RungController
from matcompanion.domain.catalogue import AfterEffect
from matcompanion.domain.choices import Track
from matcompanion.domain.progression import Advice, Move, Rule, Suggestion
from matcompanion.ui import wording
from matcompanion.ui import wording_rung as words
from matcompanion.ui.pages.choose.rung_box import Act, Offer
from matcompanion.ui.wording_rung import tr


def before_history(choose: ChooseController) -> Offer:
    """Return what can be said of the plan while the history is not known: the level and its minutes."""
    rule = choose.catalogue.levels[choose.plan.level]
    text = tr("{level}: {surface}, {least} to {most} minutes for the back.").format(
        level=wording.level(rule.id),
        surface=wording.surface(rule.surface).lower(),
        least=rule.minutes[0],
        most=rule.minutes[1],
    )
    return Offer(text)


def paused(tracks: Mapping[Track, Suggestion], effects: Mapping[str, AfterEffect]) -> Offer:
    """Return what is said of *tracks* that wait, and how the waiting ends."""
    said = list(tracks.values())
    dizzy = next((one for one in said if one.rule is Rule.DIZZY), None)
    if dizzy is not None:
        return Offer(words.reason(dizzy, 0, 0, effects), _while_paused(dizzy), ground="caution")
    names = ", ".join(words.track(track).lower() for track in tracks)
    text = " ".join([words.reason(said[0], 0, 0, effects), tr("Waiting: {tracks}.").format(tracks=names)])
    return Offer(text, _while_paused(said[0]), ground="caution")


def offer(rung: RungController, said: Suggestion, effects: Mapping[str, AfterEffect]) -> Offer:
    """Return what is offered for *said*, the suggestion of *rung*."""
    here, count = rung.number(said.at), rung.count
    text = " ".join([words.reason(said, here, count, effects), *words.notes(said)])
    if said.move is Move.PAUSE:
        return Offer(text, _while_paused(said), ground="caution")
    hurt = {track: one for track, one in rung.paused.items() if one.rule is Rule.HURT}
    if hurt:
        names = ", ".join(words.track(track).lower() for track in hurt)
        text = " ".join([text, tr("Waiting to heal: {tracks}.").format(tracks=names)])
    acts = _back_and_forth(rung, said) + ([(Act.HEALED, tr("It has healed"))] if hurt else [])
    is_news = said.move is not Move.STAY or said.rule is Rule.FIRST_RUNG
    return Offer(text, acts, ground="accent" if is_news and not said.declined and not rung.is_followed else "sunken")


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
        acts.append((Act.BREATHE, tr("Breathing only")))
    elif said.move is Move.STAY or said.declined:
        if rung.below is not None:
            acts.append((Act.GO_BACK, tr("Go back")))
        if rung.claimable:
            acts.append((Act.CLAIM, tr("I am used to it")))
        if said.longer is not None:
            acts.append((Act.LONGER, wording.minutes(said.longer.minutes)))
    return acts


def _take(said: Suggestion) -> str:
    if said.move is Move.UP:
        return tr("Take the next step")
    if said.move is Move.BACK:
        return tr("Go back a step") if said.rule is not Rule.GAP else tr("Start lower")
    return tr("Use {minutes}").format(minutes=wording.minutes(said.minutes))
