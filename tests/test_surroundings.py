"""What is around the window: the key of the sound is for everything that is heard."""

from __future__ import annotations

import pytest

from matcompanion.surroundings import Surroundings
from tests.program import Running


@pytest.fixture
def around(qapp, tmp_path):
    running = Running(tmp_path)
    surroundings = Surroundings(running.program)
    yield surroundings
    surroundings.close()
    running.close()


def test_the_key_of_the_sound_silences_the_words_too_and_lets_both_be_heard_again(around):
    press = around._program.places.mute_requested.emit
    heard = []

    for _ in range(2):
        press()
        heard.append((around._sound.muted, around._voice.silent))

    assert heard == [(True, True), (False, False)]
