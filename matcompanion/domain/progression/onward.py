"""Rows 7 to 10 of the decision table with their filter 4a: onward, or not yet and what is missing."""

from __future__ import annotations

from statistics import median

from matcompanion.domain.progression.decision import Decision, Today
from matcompanion.domain.progression.exposure import Exposure
from matcompanion.domain.progression.rules import ProgressionRules
from matcompanion.domain.progression.standing import Standing
from matcompanion.domain.progression.suggestion import Advice, Facts, Missing, MissingKind, Move, Rule


def onward(rules: ProgressionRules, standing: Standing, today: Today) -> Decision:
    """Return the next rung where the sessions were easy enough, else the rung of now with what is missing."""
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
    if len(window) < row.sessions or not all(_is_full_and_well(rules, one) for one in window):
        return None
    if any((one.sting_end or 0) > row.sting_end or (one.sting_1min or 0) > row.sting_1min for one in window):
        return None
    return Rule.QUICK, Facts(sessions=row.sessions, hardly_stung=True)


def _is_full_and_well(rules: ProgressionRules, one: Exposure) -> bool:
    unwell = rules.hurt.effects | rules.hurt.lasting_effects | rules.next_day.effects
    return one.full and one.is_rated and not one.dizzy and not one.noticed & unwell


def _steady(rules: ProgressionRules, standing: Standing) -> tuple[Rule, Facts] | None:
    row, sessions = rules.steady, standing.rungs[standing.place].sessions
    window = standing.evidence[-sessions:]
    if len(window) < sessions or not all(_is_steady(rules, one) for one in window):
        return None
    if median(one.sting_end or 0 for one in window) > row.sting_end:
        return None
    return Rule.STEADY, Facts(sessions=sessions)


def _is_steady(rules: ProgressionRules, one: Exposure) -> bool:
    row = rules.steady
    easy = one.sting_1min is not None and one.sting_1min <= row.sting_1min
    return _is_full_and_well(rules, one) and easy and not one.noticed - row.usual_effects


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
