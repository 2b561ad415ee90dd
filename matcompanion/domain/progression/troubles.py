"""Rows 1 to 6 of the decision table: something went wrong, or it is long ago. None where a row does not hold."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from matcompanion.domain.progression.decision import Decision, Today, way_back
from matcompanion.domain.progression.exposure import Exposure
from matcompanion.domain.progression.rules import ProgressionRules
from matcompanion.domain.progression.standing import Standing
from matcompanion.domain.progression.suggestion import Advice, Facts, Move, Rule


def _hurt(rules: ProgressionRules, standing: Standing, today: Today) -> Decision | None:
    last = standing.last
    effect = _effect_that_pauses(rules, standing, last, today.day) if last is not None else None
    if last is None or effect is None:
        return None
    facts = Facts(effect=effect)
    if standing.healed_at is None or standing.healed_at <= last.at:
        return Decision(Rule.HURT, Move.PAUSE, None, None, facts, frozenset({Advice.CARE_CARD}))
    return way_back(Rule.HURT, standing, standing.rungs.before(standing.place, rules.hurt.rungs_back), facts)


def _effect_that_pauses(rules: ProgressionRules, standing: Standing, last: Exposure, day: date) -> str | None:
    noted = last.noticed
    at_once = noted & rules.hurt.effects
    if at_once:
        return min(at_once)
    healed = standing.healed_on if standing.healed_at is not None and standing.healed_at > last.at else None
    until = day if healed is None else min(day, healed)
    lasting = noted & rules.hurt.lasting_effects
    return min(lasting) if lasting and (until - last.day).days > rules.hurt.lasting_days else None


def _dizzy(rules: ProgressionRules, standing: Standing, today: Today) -> Decision | None:
    row, last, asked = rules.dizzy, standing.last, standing.asked_at
    times = sorted({*standing.dizzy, *today.dizzy})
    if not times or (asked is not None and asked >= times[-1]) or (last is not None and times[-1] < last.at):
        return None
    latest = times[-1].date()
    lately = [one for one in times if (latest - one.date()).days <= row.days and (asked is None or one > asked)]
    facts = Facts(sessions=len(lately))
    if len(lately) >= row.times:
        return Decision(Rule.DIZZY, Move.PAUSE, None, None, facts, frozenset({Advice.ASK_CARD}))
    if (today.day - latest).days > row.days:
        return None
    advice = frozenset({Advice.NOT_STANDING, Advice.EASIER_BREATHING})
    return Decision(Rule.DIZZY, Move.STAY, standing.place, None, facts, advice)


def _first_rung(rules: ProgressionRules, standing: Standing, today: Today) -> Decision | None:
    found = _painful(rules, standing, today) or _often_painful(rules, standing, today)
    if found is None or standing.place > 0 or found.move is Move.BACK:
        return None
    minutes = min(rules.first_rung.minutes, standing.rungs[0].minutes)
    advice = {Advice.TOWEL}
    if standing.sore >= rules.first_rung.sessions:
        advice.add(Advice.MAT_MAY_NOT_SUIT)
    return Decision(Rule.FIRST_RUNG, Move.STAY, 0, minutes, found.facts, frozenset(advice))


def _painful(rules: ProgressionRules, standing: Standing, _today: Today) -> Decision | None:
    last = standing.stay[-1] if standing.stay else None
    if last is None or not is_too_much(rules, last):
        return None
    facts = Facts(sting_end=last.sting_end, stopped=last.painful)
    if last.tried is not None and last.tried > standing.place:  # a leap that did not go well: back to what is known
        place = standing.place
        return Decision(Rule.PAINFUL, Move.BACK, place, standing.rungs[place].minutes, facts)
    return way_back(Rule.PAINFUL, standing, standing.rungs.before(standing.place), facts)


def is_too_much(rules: ProgressionRules, one: Exposure) -> bool:
    """Return whether the session was stopped for pain or still stung too much at its end."""
    return one.painful or (one.sting_end is not None and one.sting_end >= rules.painful.sting_end)


def _often_painful(rules: ProgressionRules, standing: Standing, _today: Today) -> Decision | None:
    row = rules.often_painful
    window = standing.stay[-row.sessions :]
    found = [one for one in window if _a_little_too_much(rules, one)]
    if len(found) < row.times:
        return None
    facts = Facts(sessions=len(found))
    return way_back(Rule.OFTEN_PAINFUL, standing, standing.rungs.before(standing.place), facts)


def _a_little_too_much(rules: ProgressionRules, one: Exposure) -> bool:
    row = rules.often_painful
    first, end = one.sting_1min, one.sting_end
    return (first is not None and first >= row.sting_1min) or (end is not None and end >= row.sting_end)


def _next_day(rules: ProgressionRules, standing: Standing, today: Today) -> Decision | None:
    last = standing.last
    if last is None:
        return None
    row = rules.next_day
    still = row.effects | rules.hurt.lasting_effects
    answered = [answer for answer in last.later if answer.effects & still]
    noted = (last.effects & row.effects) or (
        last.effects & rules.hurt.lasting_effects
        and (today.day - last.day).days <= rules.hurt.lasting_days
        and (standing.healed_at is None or standing.healed_at <= last.at)
    )
    if not answered and not noted:
        return None
    seen = answered[-1].day if answered else last.day
    resting = (today.day - seen).days < row.rest_days + (not answered)
    advice = frozenset({Advice.REST_DAY}) if resting else frozenset()
    return Decision(Rule.NEXT_DAY, Move.STAY, standing.place, advice=advice)


TROUBLE_ROWS: tuple[Callable[[ProgressionRules, Standing, Today], Decision | None], ...] = (
    _hurt,
    _dizzy,
    _first_rung,
    _painful,
    _often_painful,
    _next_day,
)
"""Rows 1 to 5 in the order in which they are tried."""


def gap(rules: ProgressionRules, standing: Standing, today: Today) -> Decision | None:
    """Return the way down after many days without about as much (row 6)."""
    if standing.near is None or not standing.past:
        return None
    row, rungs = rules.gap, standing.rungs
    days = (today.day - standing.near).days
    if days < row.back_days:
        return None
    place = rungs.before(standing.place)
    if days >= row.start_days:
        place = 0
    elif days >= row.level_days:
        place = min(place, rungs.first_of(rungs[standing.place].level))
    return way_back(Rule.GAP, standing, place, Facts(days=days)) if place < standing.place else None
