"""The suggestion for a track: what the table says of the past, kept inside what is allowed for this person today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import EndReason, Level, Status, Surface, Track
from matcompanion.domain.limits import Refusal
from matcompanion.domain.progression.allowed import Allows, everything
from matcompanion.domain.progression.decision import Decision, Today
from matcompanion.domain.progression.exposure import exposures
from matcompanion.domain.progression.past import Past
from matcompanion.domain.progression.rules import ProgressionRules
from matcompanion.domain.progression.rungs import Rung, made_harder
from matcompanion.domain.progression.standing import Standing
from matcompanion.domain.progression.suggestion import Advice, Missing, MissingKind, Move, Rule, Suggestion
from matcompanion.domain.progression.table import decide
from matcompanion.domain.progression.walk import walked


@dataclass(frozen=True, slots=True)
class WayUp:
    """Where a past has led on every track; it can be asked again and again for other days and limits.

    *since* is the day on which it begins, where older sessions were not looked at.
    """

    rules: ProgressionRules
    standings: Mapping[Track, Standing]
    dizzy: tuple[datetime, ...]
    new_levels: tuple[date, ...]
    since: date | None = None

    def suggest(self, track: Track, today: date, level: Level, allows: Allows = everything) -> Suggestion:
        """Return what is suggested on *track* on the day *today*, to who has chosen *level*."""
        standing = _under(self.standings[track], level, today)
        return _suggestion(self.rules, standing, Today(today, self.dizzy, self.new_levels), allows)


def way_up(rules: ProgressionRules, catalogue: Catalogue, past: Past) -> WayUp:
    """Walk through *past* on every track."""
    standings = {
        track: walked(rules, track, exposures(rules, catalogue, past.sessions, past.answers, track), past.choices)
        for track in Track
    }
    new_levels = tuple(day for standing in standings.values() for day in standing.new_levels)
    return WayUp(rules, standings, _dizzy_times(rules, past), new_levels, past.since)


def _dizzy_times(rules: ProgressionRules, past: Past) -> tuple[datetime, ...]:
    """Return when the person was dizzy, with the mat or without: it is not a matter of one place."""
    return tuple(
        session.started_at
        for session in past.sessions
        if session.status is not Status.RUNNING
        and session.time_scale <= 1
        and (session.end_reason is EndReason.DIZZY or rules.dizzy.effects.intersection(session.after_effects))
    )


def _under(standing: Standing, level: Level, today: date) -> Standing:
    """Return *standing* no higher than *level*; one that nothing has led to begins there on the back.

    A level is a way to lie with the whole back, so on the other tracks everybody begins at the first rung.
    """
    rungs = standing.rungs
    ceiling = rungs.last_up_to(level)
    if not standing.settled:
        place = rungs.first_of(level) if rungs.track is Track.BACK else 0
        return replace(standing, place=place)
    if standing.place <= ceiling or rungs[standing.place].level is rungs[ceiling].level:
        return standing
    lowered = replace(standing, new_levels=list(standing.new_levels), reached=dict(standing.reached))
    lowered.stand(ceiling, today)
    lowered.near = standing.near
    return lowered


def _suggestion(rules: ProgressionRules, standing: Standing, today: Today, allows: Allows) -> Suggestion:
    rungs = standing.rungs
    decision = _allowed(standing, decide(rules, standing, today), allows)
    at, following, longer = rungs[standing.place], rungs.after(standing.place), rungs.longer(standing.place)
    rung = None if decision.place is None else rungs[decision.place]
    up = decision.move is Move.UP and rung is not None
    missing, refusal = decision.missing, None if rung is not None else _first_refusal(decision, standing, allows)
    if not up and following is not None:
        missing = (*missing, *_not_allowed(rungs[following], allows, missing))
    return Suggestion(
        track=rungs.track,
        rule=decision.rule,
        move=decision.move,
        at=at,
        rung=rung,
        minutes=_minutes(decision, rung, at),
        harder=next(iter(made_harder(at, rung)), None) if up and rung is not None else None,
        next=None if following is None else rungs[following],
        longer=None if longer is None or allows(rungs[longer]) is not None else rungs[longer],
        missing=missing,
        advice=decision.advice | _soft_notes(rules, standing, today.day, decision, rung),
        facts=decision.facts,
        new_level=rung.level if up and rung is not None and rung.level is not at.level else None,
        refusal=refusal,
        declined=standing.declined,
    )


def _minutes(decision: Decision, rung: Rung | None, at: Rung) -> int:
    """Return the minutes of *rung*; on the way down never more than on the rung of now."""
    if rung is None:
        return 0
    most = rung.minutes if decision.move is Move.UP else min(rung.minutes, at.minutes)
    return most if decision.minutes is None else min(decision.minutes, most)


def _allowed(standing: Standing, decision: Decision, allows: Allows) -> Decision:
    """Return *decision* on the highest rung up to its own that is allowed."""
    rungs = standing.rungs
    if decision.place is None:
        return decision
    stands = Advice.NOT_STANDING not in decision.advice
    if decision.move is Move.UP:
        refusal = allows(rungs[decision.place])
        if refusal is None:
            return decision
        missing = (Missing(MissingKind.NOT_ALLOWED, refusal=refusal),)
        advice = decision.advice - {Advice.LEVEL_CARD}
        decision = replace(
            decision, rule=Rule.STAY, move=Move.STAY, place=standing.place, missing=missing, advice=advice
        )
    place = decision.place
    while place is not None and (allows(rungs[place]) is not None or not (stands or _is_seated(rungs[place]))):
        place = rungs.before(place) if place > 0 else None
    if place is None:
        return replace(decision, move=Move.PAUSE, place=None)
    if place == decision.place:
        return decision
    return replace(decision, move=Move.BACK, place=place)


def _is_seated(rung: Rung) -> bool:
    return rung.track is not Track.FEET or Surface.HARD not in rung.surfaces


def _first_refusal(decision: Decision, standing: Standing, allows: Allows) -> Refusal | None:
    """Return why not even the first rung is allowed; None where the table itself asks for the pause."""
    if Advice.CARE_CARD in decision.advice or Advice.ASK_CARD in decision.advice:
        return None
    return allows(standing.rungs[0])


def _not_allowed(rung: Rung, allows: Allows, missing: tuple[Missing, ...]) -> tuple[Missing, ...]:
    if any(one.kind is MissingKind.NOT_ALLOWED for one in missing):
        return ()
    refusal = allows(rung)
    return () if refusal is None else (Missing(MissingKind.NOT_ALLOWED, refusal=refusal),)


def _soft_notes(
    rules: ProgressionRules, standing: Standing, day: date, decision: Decision, rung: Rung | None
) -> frozenset[Advice]:
    done = [one for one in standing.past if one.day == day]
    if rung is None or not done:
        return frozenset()
    notes = set()
    minutes = sum(one.active_seconds for one in done) / 60 + _minutes(decision, rung, standing.rungs[standing.place])
    if minutes > rules.day.minutes:
        notes.add(Advice.LONG_DAY)
    if rung.level is Level.ONE and len(done) >= rules.first_level_day.sessions:
        notes.add(Advice.SECOND_TODAY)
    return frozenset(notes)
