"""The sound of the longest session is made at least fifty times as fast as it is played."""

from __future__ import annotations

import time

import numpy as np
import pytest

from matcompanion.domain.settings import Ambience, Timbre
from matcompanion.synthesis.ambience import made_bed
from matcompanion.synthesis.mixer import RATE, Mixer
from matcompanion.synthesis.score import score_of
from matcompanion.synthesis.wav_file import write_wav
from tests.domain.breaths import live

RATIO = 50


@pytest.mark.parametrize("ambience", [Ambience.NONE, Ambience.SEA])
def test_forty_five_minutes(tmp_path, ambience):
    began = time.perf_counter()
    score = score_of(live(45, lead_in=30))
    with (tmp_path / "sound.wav").open("wb") as stream:
        write_wav(stream, score, Mixer(RATE, Timbre.REED), made_bed(ambience, RATE), lambda _: None)
    took = time.perf_counter() - began

    ratio = score.whole / took
    print(f"\n45 minutes with {ambience.value}: {took:.1f} s, {ratio:.0f} times as fast as it is played")
    assert ratio >= RATIO


def test_a_block_for_a_loudspeaker_takes_little_of_the_processor():
    mixer = Mixer()
    mixer.lie_on(made_bed(Ambience.SEA, RATE))
    mixer.breathe(live(45).course, 100.0)
    block = RATE // 25

    spent = []
    for _ in range(500):
        began = time.process_time()
        mixer.mix(block)
        spent.append(time.process_time() - began)

    share = float(np.median(spent)) * RATE / block
    print(f"\nplaying: {100 * share:.1f} % of one processor")
    assert share < 0.1
