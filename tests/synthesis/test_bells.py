"""Every bell is one of its own, and nothing that changes a session happens in silence."""

from __future__ import annotations

import copy
from collections import deque
from itertools import combinations

import numpy as np
import pytest

from matcompanion.domain.choices import EndReason
from matcompanion.domain.live_session import LiveSession
from matcompanion.domain.session_instant import EventKind, Phase, State
from matcompanion.synthesis.bell_sounds import HIGHEST_PARTIAL, TAIL, sound_of
from matcompanion.synthesis.bells import BELL_OF, END_BELLS, ON_THE_WAY, Bell, bell_for, end_bells
from tests.domain.breaths import live
from tests.synthesis.hearing import largest_step

RATE = 44_100
ACTIONS = {
    "wait": lambda session, now: session.tick(now),
    "wait a minute": lambda session, now: [event for step in range(31) for event in session.tick(now + 2 * step)],
    "sleep": lambda session, now: session.gap(now, 100),
    "pause": LiveSession.pause,
    "resume": LiveSession.resume,
    "start now": LiveSession.start_now,
    "skip": LiveSession.skip,
    "longer": lambda session, now: session.extend(now, 300),
    "shorter": lambda session, now: session.extend(now, -300),
    "too slow": lambda session, now: session.mark(now, EventKind.MARK_TOO_SLOW),
    "end": lambda session, now: session.end(now, EndReason.OTHER),
    "got up": LiveSession.got_up,
}


def what_is_shown(session: LiveSession) -> tuple[object, ...]:
    phase = session.phase_at(session.active) if session.state is State.RUNNING else None
    return session.state, session.stage, phase


def test_every_transition_of_a_session_is_heard() -> None:
    """Walk through everything a person can do, from every state that can be come to."""
    silent, seen = [], set()
    waiting = deque([(live(4, 3, lead_in=10), 1.0, ("start",))])
    while waiting:
        session, now, way = waiting.popleft()
        before = what_is_shown(session)
        for name, action in ACTIONS.items():
            after = copy.deepcopy(session)
            kinds = [event.kind for event in action(after, now)]
            change = (before, what_is_shown(after))
            if before != change[1] and bell_for(kinds) is None:
                silent.append((*way, name))
            known = (*change, round(after.active / 90))
            if known not in seen:
                seen.add(known)
                waiting.append((after, now + (61 if name == "wait a minute" else 1), (*way, name)))

    changes = {(before, after) for before, after, _ in seen if before != after}
    assert silent == []
    assert len(changes) > 30
    assert {after[0] for _, after in changes} == set(State)
    assert {after[2] for _, after in changes} == {*Phase, None}
    assert {after[1] for _, after in changes} == {0, 1}


def test_everything_that_can_happen_has_a_bell_but_the_gap() -> None:
    assert set(EventKind) - set(BELL_OF) == {EventKind.GAP}


def test_no_two_bells_are_alike() -> None:
    sounds = {bell: sound_of(bell, RATE) for bell in Bell}

    for one, other in combinations(Bell, 2):
        a, b = sounds[one] / np.abs(sounds[one]).max(), sounds[other] / np.abs(sounds[other]).max()
        shorter = min(len(a), len(b))
        assert np.abs(a[:shorter] - b[:shorter]).max() > 0.2, (one, other)


@pytest.mark.parametrize("bell", Bell)
def test_a_bell_begins_and_ends_in_silence_and_never_clicks(bell) -> None:
    sound = sound_of(bell, RATE)

    assert sound[0] == 0
    assert abs(sound[-1]) < 1e-4
    assert np.abs(sound).max() <= 1
    assert len(sound) >= TAIL * RATE
    assert largest_step(sound, RATE, HIGHEST_PARTIAL) < 1


def test_bells_on_the_way_are_the_softest() -> None:
    loudest = max(np.abs(sound_of(bell, RATE)).max() for bell in ON_THE_WAY)

    assert loudest <= 0.3 < np.abs(sound_of(Bell.END, RATE)).max()


@pytest.mark.parametrize(
    ("kinds", "bell"),
    [
        (["stage", "settle_in"], Bell.BEGIN),
        (["stage"], Bell.STAGE),
        (["gap", "paused"], Bell.PAUSE),
        (["skipped", "deep_rest"], Bell.DEEP_REST),
        (["half_time", "time_up"], Bell.END),
        (["gap"], None),
        ([], None),
    ],
)
def test_of_all_that_happens_at_once_the_weightiest_is_rung(kinds, bell) -> None:
    assert bell_for(kinds) is bell


@pytest.mark.parametrize(("since_end", "rung"), [(0, 1), (59.9, 1), (60, 2), (179, 2), (180, 3), (9999, 3)])
def test_the_end_is_rung_again_and_louder(since_end, rung) -> None:
    due = end_bells(since_end)

    assert len(due) == rung
    assert list(due) == sorted(set(due))
    assert END_BELLS[-1][1] == 1.0
