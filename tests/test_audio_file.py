"""The sound of a session as a file: what is in it, and that there is a whole one or none."""

from __future__ import annotations

import io
import os
import signal
import sys
import time as timing
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import numpy as np
import pytest

from matcompanion import resources
from matcompanion.cli import run
from matcompanion.clock import SystemClock
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.domain.choices import Level
from matcompanion.domain.screening import Answer, Answers, TodayCheck
from matcompanion.domain.settings import Ambience, OwnPattern, Settings
from matcompanion.paths import Paths
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.storage.settings_file import write_settings
from tests.storage.session_examples import on_the_mat
from tests.synthesis.hearing import breaths, listen, read

TODAY = SystemClock().now().astimezone().date()


@pytest.fixture
def after_midnight(monkeypatch):
    """Somewhere it is between one and two in the night now: return the day of there."""
    west = (SystemClock().now().hour - 1 + 12) % 24 - 12
    monkeypatch.setenv("TZ", f"THERE{west}")
    timing.tzset()
    yield SystemClock().now().astimezone().date()
    monkeypatch.undo()
    timing.tzset()


@pytest.fixture
def paths(tmp_path) -> Paths:
    folder = tmp_path / "data"
    folder.mkdir()
    return Paths(folder)


@pytest.fixture
def audio(paths, tmp_path):
    """What does it: called with the arguments, it returns the exit code."""

    def do(*arguments: str, file: str = "sound.wav") -> int:
        return run(["--data-dir", str(paths.data), "audio", str(tmp_path / file), *arguments])

    return do


def seconds_of(path: Path) -> float:
    samples, rate = read(path)
    return len(samples) / rate


class Terminal(io.StringIO):
    """A terminal on which somebody presses Ctrl-C, or whom the system tells to end, when something is shown."""

    def __init__(self, at: str, number: int) -> None:
        super().__init__()
        self.at, self.number = at, number

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if self.at in text:
            os.kill(os.getpid(), self.number)
        return super().write(text)


def test_the_breath_of_the_file_is_found_by_an_ear_that_knows_only_the_pattern(audio, tmp_path) -> None:
    assert audio("--minutes", "10", "--pattern", "long6") == 0

    samples, rate = read(tmp_path / "sound.wav")
    paced = [breath for breath in breaths(listen(samples, rate)) if 9.9 < breath.end - breath.begin < 10.1]
    begins = np.array([breath.begin for breath in paced])
    expected = begins[0] + 10 * np.arange(len(paced))
    errors = np.concatenate([begins - expected, [b.turn - e - 4 for b, e in zip(paced, expected, strict=True)]])
    print(
        f"\n{len(paced)} breaths of {np.diff(begins).mean():.5f} s, "
        f"the worst {1000 * np.abs(errors).max():.1f} ms beside its place"
    )
    assert len(paced) > 25
    assert np.diff(begins).mean() == pytest.approx(10, rel=1e-3)
    assert np.abs(errors).max() < 0.030
    assert np.abs(samples).max() < 0.9
    assert len(samples) / rate == 30 + 600 + 8


def test_without_wishes_it_is_a_first_session_on_the_upper_back(audio, tmp_path, capsys) -> None:
    assert audio() == 0

    told = capsys.readouterr().out
    assert "Shoulders and upper back, 10 minutes, easy start; 10:38 to play" in told
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["sound.wav"]
    assert not list((tmp_path / "data").iterdir())


def test_the_breath_is_as_slow_as_the_history_allows(audio, paths, capsys) -> None:
    with Database.open(paths.database) as database:
        session = on_the_mat()
        History(database).import_sessions(
            [
                type(session)(**{**fields(session), "id": uuid4(), "started_at": session.started_at + timedelta(n)})
                for n in range(4)
            ]
        )

    audio("--minutes", "1")

    assert "long out-breath" in capsys.readouterr().out


def fields(session) -> dict:
    return {name: getattr(session, name) for name in session.__slots__}


def test_it_follows_the_settings(audio, paths, tmp_path, capsys) -> None:
    write_settings(paths.settings, Settings(level=Level.TWO, lead_in_seconds=5, ambience=Ambience.BROWN))

    assert audio("--minutes", "2", "--area", "lower_back") == 0

    samples, rate = read(tmp_path / "sound.wav")
    assert len(samples) == (5 + 120 + 8) * rate
    assert np.abs(samples[30 * rate : 31 * rate]).max() > 0.01
    assert "Lower back, 2 minutes" in capsys.readouterr().out


def test_it_breathes_as_the_person_does(audio, paths, tmp_path) -> None:
    own = OwnPattern(inhale=3, hold_full=0, exhale=4, hold_empty=0)
    write_settings(paths.settings, Settings(lead_in_seconds=5, own_patterns=(own,), own_per_minute=60 / 7))

    assert audio("--minutes", "2", "--pattern", "custom") == 0

    found = breaths(listen(*read(tmp_path / "sound.wav")))
    assert [breath.end - breath.begin for breath in found if breath.end < 100] == pytest.approx([7] * 9, abs=0.01)


def test_settings_that_cannot_be_understood_are_told_and_do_not_matter(audio, paths, capsys) -> None:
    paths.settings.write_text("[")

    assert audio("--minutes", "1") == 0
    assert "could not be understood" in capsys.readouterr().err


def test_an_own_recording_that_is_gone_is_told(audio, paths, tmp_path, capsys) -> None:
    write_settings(paths.settings, Settings(ambience=Ambience.OWN, ambience_file=str(tmp_path / "rain.wav")))

    assert audio("--minutes", "1") == 1
    assert "rain.wav could not be read" in capsys.readouterr().err
    assert not (tmp_path / "sound.wav").exists()


def test_a_pattern_that_is_asked_for_by_name_need_not_wait(audio, capsys) -> None:
    assert audio("--minutes", "1", "--pattern", "long6x") == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--minutes", "16"], "16 minutes are too long for Shoulders and upper back at level 1: 15 is the most"),
        (["--area", "elbow"], "elbow is not an area that is known here; these are: head, neck,"),
        (["--pattern", "fast"], "fast is not a breathing pattern that is known here; these are: natural,"),
        (["--pattern", "box4"], "box4 holds the breath, which is switched on in Settings"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(audio, tmp_path, capsys, arguments, says) -> None:
    assert audio(*arguments) == 1

    told = capsys.readouterr().err
    assert told.startswith(f"matcompanion: {says}")
    assert told.count("\n") == 1
    assert not (tmp_path / "sound.wav").exists()


@pytest.mark.parametrize("area", read_catalogue(resources.root()).areas)
@pytest.mark.parametrize("level", Level)
def test_every_area_has_a_sound_at_every_level(audio, paths, area, level) -> None:
    write_settings(paths.settings, Settings(level=level, lead_in_seconds=5))

    assert audio("--minutes", "1", "--area", area) == 0


@pytest.mark.parametrize("minutes", ["0", "-3", "ten", "2.5", "²"])
def test_minutes_that_are_no_number_are_wrong_usage(audio, capsys, minutes) -> None:
    assert audio(f"--minutes={minutes}") == 2
    assert "a whole number from 1" in capsys.readouterr().err


def test_another_form_is_refused(audio, capsys) -> None:
    assert audio(file="sound.mp3") == 1
    assert "the sound is written as .wav" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_told(audio, capsys) -> None:
    assert audio("--minutes", "1", file="nowhere/sound.wav") == 1
    assert "could not be written (there is no such file or folder)" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to be had here")
def test_a_full_disk_is_told(audio, tmp_path, capsys) -> None:
    (tmp_path / "sound.wav").symlink_to("/dev/full")

    assert audio("--minutes", "1") == 1
    assert "could not be written (the disk is full)" in capsys.readouterr().err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_whoever_stops_it_finds_no_half_file(audio, tmp_path, monkeypatch, number) -> None:
    (tmp_path / "sound.wav").write_bytes(b"the one before")
    terminal = Terminal("20 %", number)
    monkeypatch.setattr(sys, "stderr", terminal)
    before, outside = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell lets what runs beside it ignore Ctrl-C

    try:
        assert audio("--minutes", "5") == 1
    finally:
        signal.signal(signal.SIGINT, outside)

    assert "stopped; " in terminal.getvalue()
    assert (tmp_path / "sound.wav").read_bytes() == b"the one before"
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["sound.wav"]
    assert signal.getsignal(signal.SIGTERM) is before


def test_how_far_it_is_is_shown_on_a_terminal_only(audio, monkeypatch, capsys) -> None:
    audio("--minutes", "1")
    elsewhere = capsys.readouterr().err
    terminal = Terminal("never", 0)
    monkeypatch.setattr(sys, "stderr", terminal)

    audio("--minutes", "1")

    assert elsewhere == ""
    assert "sound.wav: 100 %\n" in terminal.getvalue()


def test_where_the_mat_waits_the_sound_is_that_of_breathing_only(audio, paths, tmp_path, capsys) -> None:
    write_settings(paths.settings, Settings(answers=Answers((Answer("heart"),), TODAY)))

    assert audio("--minutes", "4") == 0
    assert seconds_of(tmp_path / "sound.wav") > 4 * 60
    assert audio("--area", "neck") == 1

    assert "advise asking first" in capsys.readouterr().err


def test_what_was_true_in_the_evening_holds_after_midnight_too(audio, paths, capsys, after_midnight) -> None:
    evening = after_midnight - timedelta(days=1)
    write_settings(paths.settings, Settings(answers=Answers((), evening), today=TodayCheck(("fever",), evening)))

    assert audio("--area", "neck") == 1

    assert "give the mat a rest until you are well" in capsys.readouterr().err


def test_the_answers_limit_the_minutes_and_the_breath_of_the_file(audio, paths, capsys) -> None:
    answers = Answers((Answer("thinners", asked_on=TODAY), Answer("mental_panic")), TODAY)
    write_settings(paths.settings, Settings(level=Level.TWO, answers=answers))

    assert audio("--minutes", "12") == 1
    assert audio("--minutes", "4", "--pattern", "long6") == 1

    told = capsys.readouterr().err
    assert "10 is the most, as your answers ask for" in told
    assert "breathe as you like" in told


def test_help_says_how_to_learn_the_ids_and_it_is_so(audio, capsys) -> None:
    assert run(["audio", "--help"]) == 0
    assert "an ID that is not known is told all that are" in " ".join(capsys.readouterr().out.split())

    assert audio("--area", "?") == 1
    assert "head, neck, shoulders_upper_back" in capsys.readouterr().err
