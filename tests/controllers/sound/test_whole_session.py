"""The sound of a whole session without a device, sample for sample."""

from __future__ import annotations

import numpy as np
import pytest

from matcompanion.domain.loudness import loudness_at
from matcompanion.domain.session_instant import EventKind, State
from matcompanion.synthesis.bell_sounds import HIGHEST_PARTIAL
from tests.sessions import plan, stage
from tests.synthesis.hearing import largest_step, listen

RATE = 44_100


def test_what_is_heard_of_a_whole_session_is_in_step_with_what_is_drawn_and_never_clicks(sound, session, clock):
    """Turn the player over as the output does, while the person pauses, goes on, and finds it too slow."""
    turn, ahead = 0.04, 0.3
    player = sound._output.make_source()
    player.opened(RATE)
    session.start(plan(stage(minutes=5), pattern="ease10"))
    heard, drawn = [], []
    doing = {105: session.pause, 111: session.resume, 150: lambda: session.mark(EventKind.MARK_TOO_SLOW)}
    for number in range(round(300 / turn)):
        clock.advance(turn)
        session.tick()
        if number in [round(second / turn) for second in doing]:
            doing[round(number * turn)]()
        heard.append(player.render(round(turn * RATE), ahead))
        drawn.append(session.instant)
    sound_heard = np.concatenate(heard)

    assert largest_step(sound_heard, RATE, HIGHEST_PARTIAL) < 1
    assert np.abs(sound_heard).max() < loudness_at(75)
    tone = listen(sound_heard / loudness_at(75), RATE)
    compared = 0
    for number, instant in enumerate(drawn):
        at = number * turn - ahead  # when this instant was heard, counted from the first sample
        calm = 0.1 < instant.breath.fraction < 0.9 and instant.breath.phase in ("in", "out")
        quiet_before = [abs(second - number * turn) > 8 for second in (*doing, 0)]
        if instant.state is State.RUNNING and calm and all(quiet_before) and 0 < number < len(drawn) - 200:
            share = np.arccos(1 - 2 * instant.breath.volume) / np.pi
            place = int(np.searchsorted(tone.times, at))
            pitch = float(np.median(tone.pitch[place - 20 : place + 20]))
            # A breath moves by a fifth in 2.5 s at the fastest: one hertz is 0.03 s.
            assert pitch == pytest.approx(196 * 1.5**share, abs=3.0), number * turn
            compared += 1
    assert compared > 2000
