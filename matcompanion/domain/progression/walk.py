"""Walks through a history and finds where the person stands on a track.

A rung is taken by doing it: a suggestion counts as accepted when the next session follows it, and as declined when
it does not. An easier session that nobody suggested changes nothing. A leap over several rungs counts once it was
done in full without trouble.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter

from matcompanion.domain.choices import Track
from matcompanion.domain.progression.decision import Decision, Today
from matcompanion.domain.progression.exposure import Exposure
from matcompanion.domain.progression.past import RungChoice, RungChoiceKind
from matcompanion.domain.progression.rules import ProgressionRules
from matcompanion.domain.progression.standing import Standing
from matcompanion.domain.progression.suggestion import TROUBLE, Rule
from matcompanion.domain.progression.table import decide
from matcompanion.domain.progression.troubles import is_too_much

_CUSHIONED = 2
"""Sessions that want a thick cloth after one that was too much on the first rung: short, then of full length."""


def walked(
    rules: ProgressionRules,
    track: Track,
    exposures: Sequence[Exposure],
    choices: Iterable[RungChoice],
) -> Standing:
    """Return where *exposures* and *choices* lead, from the first rung on."""
    standing = Standing(rules.rungs[track])
    own = sorted((choice for choice in choices if _is_for(choice, track)), key=attrgetter("at"))
    for exposure in exposures:
        while own and own[0].at <= exposure.at:
            _choose(rules, standing, own.pop(0))
        _step(rules, standing, exposure)
    for choice in own:
        _choose(rules, standing, choice)
    return standing


def _is_for(choice: RungChoice, track: Track) -> bool:
    """Return whether *choice* counts on *track*; being dizzy is not a matter of one place."""
    return choice.track is track or choice.kind is RungChoiceKind.ASKED


def _choose(rules: ProgressionRules, standing: Standing, choice: RungChoice) -> None:
    row = rules.stepped_back
    standing.take(choice, times=row.times, sessions=row.sessions)


def _step(rules: ProgressionRules, standing: Standing, one: Exposure) -> None:
    """Let the session *one* count."""
    _move(rules, standing, one, decide(rules, standing, Today(one.day)))
    standing.past.append(one)
    standing.stay.append(one)
    if one.dizzy:
        standing.dizzy.append(one.at)
    standing.declined = False
    standing.reached.setdefault(standing.place, one.day)
    if one.tried is not None:
        standing.made[one.tried] += 1
    if one.tried == standing.place and not standing.cushion:
        standing.evidence.append(one)
    if _is_near(standing, one) and one.active_seconds >= rules.counts.least_seconds:
        standing.near = one.day
    said = decide(rules, standing, Today(one.day))
    standing.troubled.append(said.rule in TROUBLE)
    standing.stays += said.rule in (Rule.STAY, Rule.STEPPED_BACK)
    _cushion(standing, said)


def _move(rules: ProgressionRules, standing: Standing, one: Exposure, said: Decision) -> None:
    place, tried, rungs = standing.place, one.tried, standing.rungs
    if tried is not None and tried > place:
        following = max(rungs.after(place) or place, rungs.longer(place) or place)
        hurt = one.effects & (rules.hurt.effects | rules.hurt.lasting_effects)
        if tried <= following or (one.full and not hurt and not one.dizzy and not is_too_much(rules, one)):
            standing.stand(tried, one.day)
        return
    down = rungs.before(place, rules.hurt.rungs_back) if said.rule is Rule.HURT else said.place
    if down is None or down >= place or tried == place:
        return
    landed = max(down, tried or 0)
    if said.rule in (Rule.PAINFUL, Rule.OFTEN_PAINFUL):
        row = rules.stepped_back
        standing.leave_downwards(landed, one.day, times=row.times, sessions=row.sessions)
    else:
        near = standing.near
        standing.stand(landed, one.day)
        standing.near = near  # only a session that comes near the new rung ends the gap


def _is_near(standing: Standing, one: Exposure) -> bool:
    return standing.place == 0 or (one.tried is not None and one.tried >= standing.rungs.before(standing.place))


def _cushion(standing: Standing, said: Decision) -> None:
    if said.rule is Rule.FIRST_RUNG:
        standing.cushion = _CUSHIONED
        standing.sore += 1
        standing.evidence = []
    elif standing.cushion:
        standing.cushion -= 1
        if not standing.cushion:
            standing.sore = 0
