"""Writes the sound of a session to a file for the command line: to be played from a phone; whole or not at all."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from matcompanion import resources
from matcompanion.clock import SystemClock
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.screening_reader import read_screening
from matcompanion.controllers.today import counted_today
from matcompanion.domain import limits
from matcompanion.domain.catalogue import Area, Catalogue, PatternRule
from matcompanion.domain.choices import AreaId, Kind, Level, PatternId, Position
from matcompanion.domain.limits import RefusalKind
from matcompanion.domain.live_session import LiveSession
from matcompanion.domain.own_pace import pacing_for
from matcompanion.domain.own_pattern import catalogue_with, is_own
from matcompanion.domain.plan import (
    BREATHING_MINUTES,
    NATURAL_PATTERN,
    Plan,
    PlannedStage,
    areas_of,
    live_plan,
    offers,
    suggest_pattern,
    suggest_stage,
)
from matcompanion.domain.restrictions import Because
from matcompanion.domain.screening import restrictions_for
from matcompanion.domain.settings import Settings
from matcompanion.paths import Paths
from matcompanion.phrases import inside_sentence
from matcompanion.refusals import reason_of
from matcompanion.storage.files import written_whole
from matcompanion.storage.settings_file import read_settings
from matcompanion.synthesis.bed import bed_of
from matcompanion.synthesis.mixer import RATE, Mixer
from matcompanion.synthesis.recording import UnusableRecordingError
from matcompanion.synthesis.score import Score, score_of
from matcompanion.synthesis.wav_file import write_wav
from matcompanion.terminal import say, tell, tr
from matcompanion.translation import translate

DEFAULT_AREA: AreaId = "shoulders_upper_back"
_SUFFIX = ".wav"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the command line asked for; None is as suggested."""

    minutes: int | None = None
    pattern: PatternId | None = None
    area: AreaId | None = None


class _RefusedError(Exception):
    """Why there is no file, in one sentence."""


def write_audio(paths: Paths, file: str, wishes: Wishes) -> int:
    """Write the sound of the session of *wishes* to *file*. Return the exit code."""
    path = Path(file)
    try:
        if path.suffix.lower() != _SUFFIX:
            text = tr("{file} has a form that is not known here; the sound is written as {ending}.")
            raise _RefusedError(text.format(file=file, ending=_SUFFIX))
        settings, trouble = read_settings(paths.settings)
        catalogue = catalogue_with(read_catalogue(resources.root()), settings.own_patterns)
        catalogue = _for_this_person(catalogue, settings)
        if trouble is not None:
            _say(str(trouble))
        plan = _plan(catalogue, settings, wishes, paths)
        score = score_of(_live(catalogue, plan, settings), bells_on_the_way=settings.bells_on)
        with _ended_in_order(), written_whole(path) as stream:
            bed = bed_of(settings.ambience, settings.ambience_file, RATE)
            write_wav(stream, score, Mixer(RATE, settings.timbre), bed, _progress(file))
    except (_RefusedError, UnusableRecordingError) as refused:
        _say(str(refused))
        return 1
    except OSError as error:
        text = tr("{file} could not be written ({reason}); nothing was changed.")
        _say(text.format(file=file, reason=reason_of(error)))
        return 1
    except KeyboardInterrupt:
        _say(tr("stopped; {file} was not written.").format(file=file))
        return 1
    tell(_summary(file, catalogue, plan, score))
    return 0


def _plan(catalogue: Catalogue, settings: Settings, wishes: Wishes, paths: Paths) -> Plan:
    """Return the plan of *wishes* inside the limits of *settings*; breathing only where the mat waits."""
    level = limits.level_within(catalogue, settings.level)
    area = _known_area(wishes.area or DEFAULT_AREA, catalogue)
    stage = suggest_stage(catalogue, (area,), level, None)
    placement = stage.placement if stage is not None else None
    if placement is None and wishes.area is not None:
        raise _RefusedError(_why_no_area(catalogue, catalogue.areas[area], level))
    kind = Kind.MAT if placement is not None else Kind.BREATHING
    most = limits.most_minutes_of(catalogue, kind)
    if placement is not None:
        most = limits.most_minutes(catalogue, areas_of(catalogue, (area,)), placement, level)
    minutes = (
        (stage.minutes if stage is not None else BREATHING_MINUTES) if wishes.minutes is None else wishes.minutes
    )
    too_many = limits.minutes_refusal(minutes, most, catalogue.restrictions)
    if too_many is not None:
        where = _where(catalogue, area, level) if placement is not None else ""
        raise _RefusedError(_too_long(minutes, most, where, by_answers=too_many.because is not None))
    positions = (placement.position,) if placement is not None else ()
    pattern = _pattern(catalogue, settings, wishes, area, positions, paths)
    return Plan(kind, None, level, pattern, (PlannedStage((area,), placement, minutes),))


def _pattern(
    catalogue: Catalogue,
    settings: Settings,
    wishes: Wishes,
    area: AreaId,
    positions: tuple[Position, ...],
    paths: Paths,
) -> PatternId:
    """Return how to breathe: as was wished, else as suits the area."""
    if wishes.pattern is None:
        wanted = (catalogue.areas[area].breathing,)
        return suggest_pattern(catalogue, wanted, paced_sessions=_paced_sessions(paths), positions=positions)
    pattern = _known_pattern(wishes.pattern, catalogue)
    refusal = offers(catalogue, pattern, limits.ENOUGH_SESSIONS, positions, holds_confirmed=settings.holds_confirmed)
    if refusal is not None and refusal.because is not None:
        raise _RefusedError(_forbidden(pattern, refusal.because))
    if refusal is not None:
        raise _RefusedError(_why_no_pattern(refusal.kind).format(pattern=pattern))
    return pattern


def _why_no_pattern(kind: RefusalKind) -> str:
    return {
        RefusalKind.PATTERN_HOLDS: tr(
            "{pattern} holds the breath, which is switched on in Settings of the window first."
        ),
        RefusalKind.PATTERN_LYING: tr("{pattern} is for lying down only."),
        RefusalKind.PATTERN_STANDING: tr("{pattern} is not for standing."),
    }[kind]


def _why_no_area(catalogue: Catalogue, area: Area, level: Level) -> str:
    """Return why there is no session of *area*, by the person's own answers where it is those."""
    where, refusal = _where(catalogue, area.id, level), limits.area_refusal(catalogue, area, level)
    if refusal is not None and refusal.because is not None:
        return _forbidden(where, refusal.because)
    return tr("There is no session for {area}.").format(area=where)


def _forbidden(what: str, because: Because) -> str:
    return tr("Not {what}: {reason}").format(what=what, reason=_content(because.reason))


def _too_long(minutes: int, most: int, where: str, *, by_answers: bool) -> str:
    if where and by_answers:
        text = tr("{minutes} minutes are too long for {area}: {most} is the most, as your answers ask for.")
    elif where:
        text = tr("{minutes} minutes are too long for {area}: {most} is the most.")
    elif by_answers:
        text = tr(
            "{minutes} minutes are too long for a session without the mat: {most} is the most, "
            "as your answers ask for."
        )
    else:
        text = tr("{minutes} minutes are too long for a session without the mat: {most} is the most.")
    return text.format(minutes=minutes, most=most, area=where)


def _where(catalogue: Catalogue, area: AreaId, level: Level) -> str:
    name, its_level = _content(catalogue.areas[area].name), _content(catalogue.levels[level].name)
    return tr("{area} at {level}").format(area=name, level=inside_sentence(its_level))


def _content(text: str) -> str:
    return translate("content", text)


def _for_this_person(catalogue: Catalogue, settings: Settings) -> Catalogue:
    """Return *catalogue* with what the answers of the safety check forbid; nothing, while nothing was answered."""
    if settings.answers is None:
        return catalogue
    screening = read_screening(resources.root(), catalogue)
    clock = SystemClock()
    check = settings.today
    mine = restrictions_for(
        screening,
        catalogue.areas,
        settings.answers,
        mat=settings.mat,
        said_today=check.true_on(counted_today(clock, settings)) if check is not None else (),
        today=clock.now().astimezone().date(),
    )
    return replace(catalogue, restrictions=mine)


def _known_area(wanted: str, catalogue: Catalogue) -> AreaId:
    if wanted not in catalogue.areas:
        text = tr("{id} is not an area that is known here; these are: {ids}.")
        raise _RefusedError(text.format(id=wanted, ids=", ".join(catalogue.areas)))
    return wanted


def _known_pattern(wanted: str, catalogue: Catalogue) -> PatternId:
    if wanted not in catalogue.patterns:
        text = tr("{id} is not a breathing pattern that is known here; these are: {ids}.")
        raise _RefusedError(text.format(id=wanted, ids=", ".join(catalogue.patterns)))
    return wanted


def _paced_sessions(paths: Paths) -> int:
    """Return how many sessions of the history were breathed to a pace; slower patterns open with them."""
    if not paths.database.exists():
        return 0
    from matcompanion.storage.history import History
    from matcompanion.storage.start import opened_at_once

    with opened_at_once(paths, SystemClock().now()) as database:
        return History(database).paced_count(NATURAL_PATTERN)


def _live(catalogue: Catalogue, plan: Plan, settings: Settings) -> LiveSession:
    """Return the session of *plan*, as it would run in the window."""
    pacing = pacing_for(catalogue, plan.pattern, settings)
    return LiveSession(live_plan(catalogue, plan, settings.lead_in_seconds), pacing)


@contextmanager
def _ended_in_order() -> Iterator[None]:
    """Let a request to end be like Ctrl-C, so that no half file is left behind."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _progress(file: str) -> Callable[[float], None]:
    """Return what shows the share that is done, where somebody is looking."""
    shown = -1

    def show(share: float) -> None:
        nonlocal shown
        percent = int(share * 100)
        if percent > shown and sys.stderr.isatty():
            shown = percent
            sys.stderr.write(f"\r{file}: {percent} %" + ("\n" if percent == 100 else ""))
            sys.stderr.flush()

    return show


def _summary(file: str, catalogue: Catalogue, plan: Plan, score: Score) -> str:
    minutes, seconds = divmod(round(score.whole), 60)
    text = tr(
        "{file}: {area}, %n minute, {pattern}; {time} to play"
        if plan.minutes == 1
        else "{file}: {area}, %n minutes, {pattern}; {time} to play",
        plan.minutes,
    )
    return text.format(
        file=file,
        area=_content(catalogue.areas[plan.areas[0]].name),
        pattern=inside_sentence(_pattern_name(catalogue.patterns[plan.pattern])),
        time=f"{minutes}:{seconds:02}",
    )


def _pattern_name(pattern: PatternRule) -> str:
    return translate("wording", "Your own breath") if is_own(pattern.id) else _content(pattern.name)


def _say(sentence: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\033[K")  # over the share that was done
    say(sentence)
