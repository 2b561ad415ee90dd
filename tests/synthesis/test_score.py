"""The sound of a whole session, heard by an ear that knows only the pattern."""

from __future__ import annotations

import io

import numpy as np
import pytest

from matcompanion.domain.settings import Ambience, Timbre
from matcompanion.synthesis.ambience import made_bed
from matcompanion.synthesis.bell_sounds import HIGHEST_PARTIAL, sound_of
from matcompanion.synthesis.bells import END_BELLS, ON_THE_WAY, Bell
from matcompanion.synthesis.breath_tone import HIGHEST_PARTIAL as HIGHEST_OF_TONE
from matcompanion.synthesis.mixer import BELL_LEVEL, RATE, Mixer
from matcompanion.synthesis.score import TAIL_SECONDS, blocks, score_of
from matcompanion.synthesis.wav_file import as_16_bit, write_wav
from tests.domain.breaths import live, run
from tests.synthesis.hearing import breaths, largest_step, listen

LEAD_IN = 30
COURSE = live(10).course


def sound_of_session(minutes: int = 10, name: str = "long6", *, bells: bool = True, **mixed):
    score = score_of(live(minutes, name=name, lead_in=LEAD_IN), bells_on_the_way=bells)
    bed = made_bed(mixed.pop("ambience", Ambience.NONE), RATE)
    return score, np.concatenate(list(blocks(score, Mixer(**mixed), bed)))


@pytest.fixture(scope="module")
def ten_minutes():
    return sound_of_session()


def test_the_bells_are_those_of_the_live_session() -> None:
    session = live(10, lead_in=LEAD_IN)
    happened = ["started", *run(session, 0, 700, step=0.5)]

    bells = score_of(live(10, lead_in=LEAD_IN)).bells

    assert [bell for _, bell in bells] == [
        Bell.LEAD_IN,
        Bell.BEGIN,
        Bell.WARM_UP,
        Bell.DEEP_REST,
        Bell.HALF_TIME,
        Bell.COME_BACK,
        Bell.LAST_MINUTE,
        Bell.END,
    ]
    assert len(happened) == len(bells) + 1  # the first stage and settling in begin together
    assert (LEAD_IN + 300, Bell.HALF_TIME) in bells
    assert (LEAD_IN + 600, Bell.END) in bells


def test_the_breath_is_that_of_the_live_session() -> None:
    session = live(10, lead_in=LEAD_IN)
    run(session, 0, 700)

    (span,) = score_of(live(10, lead_in=LEAD_IN)).spans
    assert (span.course, span.begin, span.end, span.active) == (session.course, LEAD_IN, LEAD_IN + 600, 0)


def test_without_bells_on_the_way_those_of_beginning_and_end_are_left() -> None:
    bells = [bell for _, bell in score_of(live(10), bells_on_the_way=False).bells]

    assert bells == [Bell.LEAD_IN, Bell.BEGIN, Bell.END]
    assert not ON_THE_WAY & set(bells)


def test_every_stage_is_breathed_as_in_the_live_session_after_the_time_to_move() -> None:
    session = live(4, 3, lead_in=10)
    first = session.stage_planned[0]  # four minutes and the rest of a breath
    run(session, 0, 10 + first + 20 + 0.5, step=0.25)
    at_the_second_stage = session.course
    run(session, 10 + first + 20.5, 500)

    score = score_of(live(4, 3, lead_in=10))

    (one, two) = score.spans
    assert (one.begin, one.end, one.active) == pytest.approx((10, 10 + first, 0))
    assert (two.begin, two.end, two.active) == pytest.approx((30 + first, 450, first), abs=1e-3)
    assert two.course == session.course == at_the_second_stage
    bells = {bell: second for second, bell in score.bells}
    assert [bells[bell] for bell in (Bell.MOVE, Bell.STAGE, Bell.END)] == pytest.approx(
        [10 + first, 30 + first, 450], abs=1e-3
    )


def test_nothing_is_breathed_while_moving_to_the_next_stage() -> None:
    score = score_of(live(4, 3, lead_in=10), bells_on_the_way=False)
    sound = np.concatenate(list(blocks(score, Mixer())))

    end, begin = round(score.spans[0].end), int(score.spans[1].begin)

    assert sound[(end - 5) * RATE : end * RATE].any()
    assert not sound[(end + 7) * RATE : begin * RATE].any()
    assert largest_step(sound, RATE, HIGHEST_PARTIAL) < 1


def test_the_sound_is_as_long_as_the_session(ten_minutes) -> None:
    score, sound = ten_minutes

    assert len(sound) == (LEAD_IN + 600 + TAIL_SECONDS) * RATE
    assert score.whole * RATE == len(sound)


@pytest.mark.parametrize(
    ("name", "timbre", "period", "inhale"),
    [("long6", Timbre.WARM, 10.0, 4.0), ("ease10", Timbre.PURE, 6.0, 2.5), ("even6", Timbre.REED, 10.0, 5.0)],
)
def test_an_ear_that_knows_only_the_pattern_finds_every_breath(name, timbre, period, inhale) -> None:
    _, sound = sound_of_session(name=name, timbre=timbre)

    found = breaths(listen(sound, RATE))
    paced = [breath for breath in found if abs(breath.end - breath.begin - period) < 0.1]

    begins = np.array([breath.begin for breath in paced])
    first, count = begins[0], len(paced)
    expected = first + period * np.arange(count)
    assert count >= (COURSE.paced_until - COURSE.paced_from - 160) / period  # without the ramp
    assert (begins[-1] - first) / (count - 1) == pytest.approx(period, rel=1e-3)
    assert np.abs(begins - expected).max() < 0.030
    assert np.abs([b.turn - e - inhale for b, e in zip(paced, expected, strict=True)]).max() < 0.030
    assert np.abs([b.end - e - period for b, e in zip(paced, expected, strict=True)]).max() < 0.030


def test_every_breath_of_the_ramp_is_where_the_pacer_draws_it(ten_minutes) -> None:
    score, sound = ten_minutes
    drawn = [LEAD_IN + s.begin for s in score.spans[0].course.segments if s.cycle >= 0 and s.volume_from == 0]

    found = np.array([breath.begin for breath in breaths(listen(sound, RATE))])

    assert len(drawn) > 40
    assert max(np.abs(found - begin).min() for begin in drawn[1:]) < 0.005


def test_there_is_no_click_and_no_clipping(ten_minutes) -> None:
    score, sound = ten_minutes

    assert largest_step(sound, RATE, HIGHEST_PARTIAL) < 1
    assert 0.3 < np.abs(sound).max() < 0.9
    tone = sound.copy()
    for second, bell in score.bells:
        ringing = sound_of(bell, RATE) * BELL_LEVEL * (END_BELLS[0][1] if bell is Bell.END else 1.0)
        begin = round(second * RATE)
        tone[begin : begin + len(ringing)] -= ringing[: len(tone) - begin]
    assert largest_step(tone, RATE, HIGHEST_OF_TONE[Timbre.WARM]) < 1


def test_the_end_bell_is_rung_when_the_time_is_up_and_dies_away(ten_minutes) -> None:
    _, sound = ten_minutes
    end = (LEAD_IN + 600) * RATE

    assert not sound[end - RATE : end].any()
    assert np.abs(sound[end : end + 4 * RATE]).max() > 0.3
    assert np.abs(sound[-RATE // 4 :]).max() < 1e-3


def test_the_tone_is_silent_while_getting_into_place_and_settling_in(ten_minutes) -> None:
    _, sound = ten_minutes
    after_the_bell = sound[6 * RATE : LEAD_IN * RATE], sound[(LEAD_IN + 6) * RATE : (LEAD_IN + 60) * RATE]

    assert not any(part.any() for part in after_the_bell)


@pytest.mark.parametrize("ambience", [Ambience.BROWN, Ambience.RAIN, Ambience.SEA])
def test_the_ambience_is_there_from_beginning_to_end(ambience) -> None:
    _, sound = sound_of_session(2, ambience=ambience)

    assert sound[LEAD_IN * RATE // 2 :][:RATE].any()
    assert sound[0] == 0
    assert np.abs(sound[-RATE // 4 :]).max() < 1e-3
    assert np.abs(sound).max() < 0.98


def test_the_wave_file_holds_these_samples_and_tells_how_far_it_is() -> None:
    score, sound = sound_of_session(1)
    stream, told = io.BytesIO(), []

    write_wav(stream, score, Mixer(), None, told.append)

    data = stream.getvalue()
    assert data[:4] + data[8:12] == b"RIFFWAVE"
    assert int.from_bytes(data[40:44], "little") == len(data) - 44 == 2 * len(sound)
    assert np.abs(np.frombuffer(data[44:], "<i2") / 32767 - sound).max() < 1 / 32767
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_full_scale_fits_into_16_bits() -> None:
    assert as_16_bit(np.array([1, -1, 0], np.float32)) == b"\xff\x7f\x01\x80\x00\x00"
