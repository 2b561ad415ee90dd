"""What can be lain on: noises made here and recordings of the person's."""

from __future__ import annotations

import wave
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest

from matcompanion.domain.settings import Ambience
from matcompanion.synthesis.ambience import LOUDNESS, Bed, made_bed
from matcompanion.synthesis.recording import UnusableRecordingError, recorded_bed

if TYPE_CHECKING:
    from pathlib import Path

RATE = 44_100
MADE = (Ambience.BROWN, Ambience.RAIN, Ambience.SEA)


def loudness_of(sound: np.ndarray) -> float:
    return float(np.sqrt(np.mean(sound * sound)))


def write(path: Path, samples: np.ndarray, rate: int = RATE, width: int = 2) -> Path:
    """Write *samples* (one column for each channel) as whole numbers of *width* bytes."""
    full = 2 ** (8 * width - 1) - 1
    numbers = np.rint(samples * full).astype("<i8")
    data = (numbers + 128).astype(np.uint8) if width == 1 else numbers
    columns = data.reshape(len(samples), -1)
    raw = columns.reshape(-1).view(np.uint8).reshape(-1, 1 if width == 1 else 8)[:, :width]
    with wave.open(str(path), "wb") as file:
        file.setnchannels(columns.shape[1])
        file.setsampwidth(min(width, 4))
        file.setframerate(rate)
        file.writeframes(raw.tobytes())
    if width > 4:
        whole = bytearray(path.read_bytes())
        whole[32:36] = (columns.shape[1] * width).to_bytes(2, "little") + (8 * width).to_bytes(2, "little")
        path.write_bytes(whole)
    return path


def a_note(seconds: float = 3, rate: int = RATE, hertz: float = 330) -> np.ndarray:
    return 0.5 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)


def after_the_seam(bed: Bed) -> np.ndarray:
    bed.render(RATE)
    return bed.render(RATE)


@pytest.mark.parametrize("ambience", [Ambience.NONE, Ambience.OWN])
def test_nothing_is_made_of_nothing(ambience) -> None:
    assert made_bed(ambience, RATE) is None


@pytest.mark.parametrize("ambience", MADE)
def test_every_ambience_is_as_loud_and_the_same_each_time(ambience) -> None:
    one, other = made_bed(ambience, RATE), made_bed(ambience, RATE)

    sound = one.render(80 * RATE)

    assert loudness_of(sound) == pytest.approx(LOUDNESS, rel=0.25)
    assert abs(sound.mean()) < 0.01
    assert (sound[:1000] == other.render(1000)).all()


@pytest.mark.parametrize("ambience", MADE)
def test_the_size_of_the_blocks_makes_no_difference(ambience) -> None:
    whole, pieces = made_bed(ambience, RATE), made_bed(ambience, RATE)
    cuts = [0, 1, 500, 500, 70_000, 600_000]

    together = np.concatenate([pieces.render(b - a) for a, b in pairwise(cuts)])

    assert np.abs(together - whole.render(cuts[-1])).max() < 1e-6


@pytest.mark.parametrize("ambience", MADE)
def test_a_loop_shows_no_seam(ambience) -> None:
    for loop in made_bed(ambience, RATE).loops:
        usual = np.abs(np.diff(loop)).max()
        assert abs(loop[0] - loop[-1]) < usual


def test_the_colours_differ() -> None:
    def height(ambience: Ambience) -> float:
        """Return where the middle of the strength lies."""
        strength = np.abs(np.fft.rfft(made_bed(ambience, RATE).render(5 * RATE))) ** 2
        return float((strength * np.fft.rfftfreq(5 * RATE, 1 / RATE)).sum() / strength.sum())

    assert height(Ambience.BROWN) < height(Ambience.SEA) < height(Ambience.RAIN)


def test_the_sea_comes_and_goes() -> None:
    sound = made_bed(Ambience.SEA, RATE).render(40 * RATE)
    by_second = np.array([loudness_of(part) for part in sound.reshape(-1, RATE)])

    assert by_second.max() > 3 * by_second.min()


@pytest.mark.parametrize("width", [1, 2, 3, 4])
@pytest.mark.parametrize("channels", [1, 2])
def test_a_recording_of_any_width_is_played(tmp_path, width, channels) -> None:
    path = write(tmp_path / "own.wav", np.column_stack([a_note()] * channels), width=width)

    sound = after_the_seam(recorded_bed(path, RATE))

    assert loudness_of(sound) == pytest.approx(LOUDNESS, rel=0.05)
    assert np.abs(np.fft.rfft(sound)).argmax() == 330


@pytest.mark.parametrize("own_rate", [8000, 22_050, 48_000])
def test_a_recording_keeps_its_pitch_at_any_rate(tmp_path, own_rate) -> None:
    path = write(tmp_path / "own.wav", a_note(rate=own_rate), own_rate)

    sound = after_the_seam(recorded_bed(path, RATE))

    assert np.abs(np.fft.rfft(sound)).argmax() == 330


def test_a_recording_goes_round_without_a_click(tmp_path) -> None:
    path = write(tmp_path / "own.wav", a_note(3.0007))
    bed = recorded_bed(path, RATE)

    sound = bed.render(10 * RATE)

    assert len(bed.loops[0]) < 3 * RATE
    assert np.abs(np.diff(sound)).max() < 1.5 * 2 * np.pi * 330 / RATE * np.abs(sound).max()


def test_a_silent_recording_stays_silent(tmp_path) -> None:
    path = write(tmp_path / "own.wav", np.zeros(2 * RATE))

    assert not recorded_bed(path, RATE).render(RATE).any()


def test_a_file_that_ends_too_early_is_played_as_far_as_it_goes(tmp_path) -> None:
    path = write(tmp_path / "own.wav", np.column_stack([a_note(), a_note()]))
    path.write_bytes(path.read_bytes()[:-100_001])

    assert recorded_bed(path, RATE).render(RATE).any()


def test_a_file_of_numbers_too_wide_is_refused(tmp_path) -> None:
    with pytest.raises(UnusableRecordingError, match="of a kind that cannot be played"):
        recorded_bed(write(tmp_path / "own.wav", a_note(), width=8), RATE)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "not a plain WAV file (it ends too early)"),
        (b"RIFF\x00\x00", "not a plain WAV file"),
        (b"OggS and some more of it, all of it music", "not a plain WAV file"),
        (None, "could not be read (there is no such file or folder)"),
    ],
)
def test_what_cannot_be_played_is_told_in_a_sentence(tmp_path, content, says) -> None:
    path = tmp_path / "own.wav"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(UnusableRecordingError) as told:
        recorded_bed(path, RATE)

    assert says in str(told.value)
    assert str(told.value).startswith("own.wav ")


def test_a_recording_of_less_than_a_second_is_refused(tmp_path) -> None:
    with pytest.raises(UnusableRecordingError, match="shorter than a second"):
        recorded_bed(write(tmp_path / "own.wav", a_note(0.5)), RATE)


def test_a_bed_begins_at_its_beginning() -> None:
    assert list(Bed((np.arange(3, dtype=np.float32),), RATE).render(5)) == [0, 1, 2, 0, 1]
