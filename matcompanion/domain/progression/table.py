"""The decision table: its rows in their order, the first that holds decides. It only ever suggests.

Rows 1 to 5 and 7 to 10 look back on the last session, row 6 on the days since then. Where both a trouble and a gap
speak, the lower of their rungs is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from statistics import median

from matcompanion.domain.progression.exposure import Exposure
from matcompanion.domain.progression.rules import ProgressionRules
from matcompanion.domain.progression.standing import Standing
from matcompanion.domain.progression.suggestion import NO_FACTS, Advice, Facts, Missing, MissingKind, Move, Rule


@dataclass(frozen=True, slots=True)
class Today:
    """The *day* that is asked for, the times of being *dizzy* on any track, the days of new levels."""

    day: date
    dizzy: Sequence[datetime] = ()
    new_levels: Sequence[date] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """What the table says: the rung of *place*, None for a pause, at most *minutes* of it."""

    rule: Rule
    move: Move
    place: int | None
    minutes: int | None = None
    facts: Facts = NO_FACTS
    advice: frozenset[Advice] = frozenset()
    missing: tuple[Missing, ...] = ()


def decide(rules: ProgressionRules, standing: Standing, today: Today) -> Decision:
    """Return what the table says of *standing* on the day of *today*."""
    trouble = next((found for row in _TROUBLES if (found := row(rules, standing, today)) is not None), None)
    gap = _gap(rules, standing, today)
    if trouble is None:
        return gap or _forward(rules, standing, today)
    if gap is not None and gap.place is not None and trouble.place is not None and gap.place < trouble.place:
        return gap
    return trouble


def _back(rule: Rule, standing: Standing, place: int, facts: Facts, *advice: Advice) -> Decision:
    """Return the way down to *place*, never for longer than on the rung of now."""
    move = Move.BACK if place < standing.place else Move.STAY
    minutes = min(standing.rungs[place].minutes, standing.rungs[standing.place].minutes)
    return Decision(rule, move, place, minutes, facts, frozenset(advice))


# Rows 1 to 5: something went wrong -------------------------------------------------------------------------------


def _hurt(rules: ProgressionRules, standing: Standing, today: Today) -> Decision | None:
    last = standing.last
    effect = _effect_that_pauses(rules, standing, last, today.day) if last is not None else None
    if last is None or effect is None:
        return None
    facts = Facts(effect=effect, days=(today.day - last.day).days)
    if standing.healed_at is None or standing.healed_at <= last.at:
        return Decision(Rule.HURT, Move.PAUSE, None, None, facts, frozenset({Advice.CARE_CARD}))
    return _back(Rule.HURT, standing, standing.rungs.before(standing.place, rules.hurt.rungs_back), facts)


def _effect_that_pauses(rules: ProgressionRules, standing: Standing, last: Exposure, day: date) -> str | None:
    noted = last.effects.union(*(answer.effects for answer in last.later))
    at_once = noted & rules.hurt.effects
    if at_once:
        return min(at_once)
    healed = standing.healed_at
    until = day if healed is None or healed <= last.at else min(day, healed.date())
    lasting = noted & rules.hurt.lasting_effects
    return min(lasting) if lasting and (until - last.day).days > rules.hurt.lasting_days else None


def _dizzy(rules: ProgressionRules, standing: Standing, today: Today) -> Decision | None:
    row, last, asked = rules.dizzy, standing.last, standing.asked_at
    recent = [one for one in _dizzy_times(standing, today, row.days) if asked is None or one > asked]
    if not recent:
        return None
    facts = Facts(sessions=len(recent))
    if len(recent) >= row.times:
        return Decision(Rule.DIZZY, Move.PAUSE, None, None, facts, frozenset({Advice.ASK_CARD}))
    if last is not None and recent[-1] < last.at:
        return None
    advice = frozenset({Advice.NOT_STANDING, Advice.EASIER_BREATHING})
    return Decision(Rule.DIZZY, Move.STAY, standing.place, None, facts, advice)


def _dizzy_times(standing: Standing, today: Today, days: int) -> list[datetime]:
    """Return the times of dizziness in the last *days*, on this track or any other."""
    found = set()
    for one in reversed(standing.past):
        if (today.day - one.day).days > days:
            break
        if one.dizzy:
            found.add(one.at)
    return sorted(found.union(time for time in today.dizzy if (today.day - time.date()).days <= days))


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
    return _back(Rule.PAINFUL, standing, standing.rungs.before(standing.place), facts)


def is_too_much(rules: ProgressionRules, one: Exposure) -> bool:
    """Return whether the session was stopped for pain or still stung too much at its end."""
    return one.painful or (one.sting_end is not None and one.sting_end >= rules.painful.sting_end)


def _often_painful(rules: ProgressionRules, standing: Standing, _today: Today) -> Decision | None:
    row = rules.often_painful
    window = standing.stay[-row.sessions :]
    found = [one for one in window if _a_little_too_much(rules, one)]
    if len(found) < row.times:
        return None
    facts = Facts(sessions=len(found), sting_1min=found[-1].sting_1min, sting_end=found[-1].sting_end)
    return _back(Rule.OFTEN_PAINFUL, standing, standing.rungs.before(standing.place), facts)


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
    return Decision(Rule.NEXT_DAY, Move.STAY, standing.place, None, Facts(days=(today.day - seen).days), advice)


_TROUBLES: tuple[Callable[[ProgressionRules, Standing, Today], Decision | None], ...] = (
    _hurt,
    _dizzy,
    _first_rung,
    _painful,
    _often_painful,
    _next_day,
)


# Row 6: a gap ------------------------------------------------------------------------------------------------------


def _gap(rules: ProgressionRules, standing: Standing, today: Today) -> Decision | None:
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
    return _back(Rule.GAP, standing, place, Facts(days=days)) if place < standing.place else None


# Rows 4a and 7 to 10: onward, or not yet ---------------------------------------------------------------------------


def _forward(rules: ProgressionRules, standing: Standing, today: Today) -> Decision:
    rungs, place = standing.rungs, standing.place
    following = rungs.after(place)
    row = _quick(rules, standing) or _steady(rules, standing)
    advice = frozenset({Advice.STAYING_IS_FINE}) if standing.stays >= rules.stay.sessions else frozenset()
    minutes = None
    if standing.cushion:
        advice |= {Advice.TOWEL}
        minutes = min(rules.first_rung.minutes, rungs[0].minutes) if standing.cushion > 1 else None
    if following is None:
        return Decision(Rule.STAY, Move.STAY, place, minutes, advice=advice)
    waiting = _waiting(rules, standing, today, following)
    if row is None:
        missing = (*_missing_here(rules, standing), *waiting)
        return Decision(Rule.STAY, Move.STAY, place, minutes, advice=advice, missing=missing)
    rule, facts = row
    if waiting:
        held = waiting[0].kind is MissingKind.STEPPED_BACK
        stay = Rule.STEPPED_BACK if held else Rule.STAY
        return Decision(stay, Move.STAY, place, minutes, facts, advice, waiting)
    if rungs[following].level is not rungs[place].level:
        return Decision(Rule.NEW_LEVEL, Move.UP, following, None, facts, frozenset({Advice.LEVEL_CARD}))
    return Decision(rule, Move.UP, following, None, facts)


def _quick(rules: ProgressionRules, standing: Standing) -> tuple[Rule, Facts] | None:
    row = rules.quick
    window = standing.evidence[-row.sessions :]
    if len(window) < row.sessions or not all(one.full and one.is_rated for one in window):
        return None
    end, first = _most(window)
    if end > row.sting_end or first > row.sting_1min:
        return None
    return Rule.QUICK, Facts(sessions=row.sessions, sting_1min=first, sting_end=end)


def _steady(rules: ProgressionRules, standing: Standing) -> tuple[Rule, Facts] | None:
    row, sessions = rules.steady, standing.rungs[standing.place].sessions
    window = standing.evidence[-sessions:]
    if len(window) < sessions or not all(_is_steady(rules, one) for one in window):
        return None
    middle = median(one.sting_end or 0 for one in window)
    if middle > row.sting_end:
        return None
    return Rule.STEADY, Facts(sessions=sessions, sting_1min=_most(window)[1], sting_end=int(middle))


def _is_steady(rules: ProgressionRules, one: Exposure) -> bool:
    row = rules.steady
    easy = one.sting_1min is not None and one.sting_1min <= row.sting_1min
    return one.full and one.is_rated and easy and not one.effects - row.usual_effects


def _most(window: Sequence[Exposure]) -> tuple[int, int]:
    return max(one.sting_end or 0 for one in window), max(one.sting_1min or 0 for one in window)


def _missing_here(rules: ProgressionRules, standing: Standing) -> tuple[Missing, ...]:
    """Return what is missing on the rung itself before the next is offered."""
    if standing.cushion:
        return (Missing(MissingKind.TOWEL, standing.cushion),)
    good = 0
    for one in reversed(standing.evidence):
        if not _is_steady(rules, one):
            break
        good += 1
    found = [Missing(MissingKind.SESSIONS, max(1, standing.rungs[standing.place].sessions - good))]
    last = standing.evidence[-1] if standing.evidence else None
    if last is not None and not last.is_rated:
        found.append(Missing(MissingKind.RATINGS))
    elif last is not None and last.full and not (_is_steady(rules, last) and _ends_easy(rules, last)):
        found.append(Missing(MissingKind.COMFORT))
    return tuple(found)


def _ends_easy(rules: ProgressionRules, one: Exposure) -> bool:
    return one.sting_end is not None and one.sting_end <= rules.steady.sting_end


def _waiting(rules: ProgressionRules, standing: Standing, today: Today, following: int) -> tuple[Missing, ...]:
    """Return what holds the next rung back although the sessions were fine."""
    found = []
    held = standing.sessions_held(following)
    if held:
        found.append(Missing(MissingKind.STEPPED_BACK, held))
    if standing.moved_up == today.day:
        found.append(Missing(MissingKind.TOMORROW))
    if standing.rungs[following].level is not standing.rungs[standing.place].level:
        found += _waiting_for_level(rules, standing, today)
    return tuple(found)


def _waiting_for_level(rules: ProgressionRules, standing: Standing, today: Today) -> list[Missing]:
    row, found = rules.new_level, []
    recent = standing.troubled[-row.quiet_sessions :]
    if True in recent:
        quiet = recent[::-1].index(True)
        found.append(Missing(MissingKind.QUIET, row.quiet_sessions - quiet))
    last = max((day for day in (*standing.new_levels, *today.new_levels) if day <= today.day), default=None)
    if last is not None and (today.day - last).days < row.days:
        found.append(Missing(MissingKind.LEVEL_DAYS, row.days - (today.day - last).days))
    return found
