"""The sentences about the ladder of steps: which were reached, which is next, and why."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from matcompanion.domain.catalogue import AfterEffect
from matcompanion.domain.progress import Progress
from matcompanion.domain.progression import LadderRung, TrackLadder
from matcompanion.phrases import as_sentences, in_a_row, inside_sentence
from matcompanion.ui import wording_rung
from matcompanion.ui.wording import kind, level
from matcompanion.ui.wording_progress import day, sessions, short_day_of, tr

__all__ = ["level", "tr"]

track = wording_rung.track


def title(value: TrackLadder) -> str:
    """Return where the person stands."""
    if value.here is None:
        return tr("{track}: not tried yet").format(track=track(value.track))
    return tr("{track}: step {n} of {count}").format(track=track(value.track), n=value.here.number, count=value.count)


def subtitle(value: TrackLadder) -> str:
    """Return what the steps are."""
    if value.last_day is None:
        return tr("Steps of getting used to the points, easiest first, with their minutes")
    return tr("Steps of getting used to the points, easiest first, with their minutes. {sessions}").format(
        sessions=sessions(value.sessions)
    )


def why(value: TrackLadder, effects: Mapping[str, AfterEffect]) -> str:
    """Return what is next, and why."""
    if value.here is None:
        return tr("The first step is {rung}.").format(rung=wording_rung.rung(value.suggestion.at))
    return wording_rung.reason(value.suggestion, value.here.number, value.count, effects)


def note(since: date | None, today: date) -> str:
    """Return what must stand beside it; *since* is the first day it was told from, where there are older ones."""
    text = tr("No study says how fast to go, and nobody has to reach the end. Staying is as good as going on.")
    if since is None:
        return text
    newest = tr("This looks at your newest sessions, since {day}; you may have reached steps before.")
    return f"{newest.format(day=short_day_of(since, today))} {text}"


def summary(value: TrackLadder, effects: Mapping[str, AfterEffect], today: date) -> str:
    """Return the steps, for those who do not see them."""
    parts = []
    reached = [one for one in value.rungs if one.reached is not None]
    if value.here is not None:
        parts.append(tr("You are on {rung}").format(rung=wording_rung.rung(value.here.rung)))
    if reached:
        asked_for = sum(not one.rung.optional for one in reached)
        parts.append(tr("{n} of {count} steps reached").format(n=asked_for, count=value.count))
        newest = max(reached, key=lambda one: one.reached or today)
        if newest.reached is not None:
            parts.append(
                tr("the last new one, step {n}, on {day}").format(n=newest.number, day=day(newest.reached, today))
            )
    if value.next is not None:
        parts.append(tr("next: {rung}").format(rung=wording_rung.rung(value.next.rung)))
    return as_sentences([in_a_row(parts), why(value, effects)])


def rung_name(value: LadderRung) -> str:
    """Return which step it is."""
    text = tr("Step {n}, {level}").format(n=value.number, level=inside_sentence(level(value.rung.level)))
    return tr("{step}, a longer one").format(step=text) if value.rung.optional else text


def rung_telling(value: LadderRung, today: date) -> tuple[str, str]:
    """Return a step, and how far it is."""
    return rung_name(value), tr("{rung}. {state}").format(rung=rung(value), state=state(value, today))


def state(value: LadderRung, today: date) -> str:
    """Return whether a step was reached, and when."""
    parts = []
    if value.is_here:
        parts.append(tr("You are here"))
    if value.is_next:
        parts.append(tr("The next one"))
    if value.reached is not None:
        parts.append(
            tr("reached {day}, {sessions}").format(day=day(value.reached, today), sessions=sessions(value.sessions))
        )
    return in_a_row(parts) if parts else tr("Not reached")


def rung(value: LadderRung) -> str:
    """Return what one does on a step."""
    text = wording_rung.rung(value.rung)
    return text[:1].upper() + text[1:]


def off_the_mat(progress: Progress) -> str:
    """Return that steps are about the mat alone."""
    if progress.view.kind is None:
        return ""
    return tr("Steps are about the mat; the filter above shows {kind} only.").format(
        kind=inside_sentence(kind(progress.view.kind))
    )


def nothing_text() -> str:
    """Return how the first step comes about."""
    return tr("Your first session on the mat is the first step. Each part of the body has a ladder of its own.")
