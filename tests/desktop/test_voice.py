"""The voice of the system: a command or an engine of Qt, and what happens when it is absent, fails or hangs."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from matcompanion.desktop import voice as voices
from matcompanion.desktop.voice import CommandVoice, QtVoice, open_voice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ON_UNIX = pytest.mark.skipif(sys.platform == "win32", reason="the commands are shell scripts")
AT_ONCE = 'printf "%s\\n" "$@" >> "$0.said"'
FOR_EVER = f"{AT_ONCE}; exec sleep 60"
REFUSING = "echo first line >&2; echo no server >&2; exit 1"


class Spoken:
    """What a voice told."""

    def __init__(self, voice: voices.Voice) -> None:
        self.speaking: list[bool] = []
        self.failed: list[str] = []
        voice.speaking.connect(self.speaking.append)
        voice.failed.connect(self.failed.append)


@pytest.fixture
def command(tmp_path: Path) -> Callable[[str, str], Path]:
    """Put a command that does as its script says into a folder."""

    def make(name: str, script: str) -> Path:
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o700)
        return path

    return make


@pytest.fixture
def speak(qapp):
    """Return what makes a voice of a command; it falls silent after the test."""
    made = []

    def make(path: Path) -> CommandVoice:
        made.append(CommandVoice(str(path), voices._spd_say, "en"))
        return made[-1]

    yield make
    for voice in made:
        voice.hush()


def said(path: Path) -> list[str]:
    """Return the arguments that a command was given."""
    file = path.with_name(path.name + ".said")
    return file.read_text().splitlines() if file.exists() else []


@ON_UNIX
def test_a_sentence_is_said_by_the_command(qtbot, command, speak):
    path = command("spd-say", AT_ONCE)
    voice = speak(path)
    spoken = Spoken(voice)
    voice.set_volume(60)

    with qtbot.waitSignal(voice.speaking, check_params_cb=lambda speaking: not speaking):
        voice.say("-Warm up; echo $HOME")

    arguments = said(path)
    assert spoken.speaking == [True, False]
    assert arguments[-2:] == ["--", "-Warm up; echo $HOME"]
    assert arguments[arguments.index("--volume") + 1] == "-40"
    assert arguments[arguments.index("--priority") + 1] == "important"


@ON_UNIX
def test_what_comes_next_waits_and_is_one_speaking_with_it(qtbot, command, speak):
    path = command("spd-say", AT_ONCE)
    voice = speak(path)
    spoken = Spoken(voice)

    with qtbot.waitSignal(voice.speaking, check_params_cb=lambda speaking: not speaking):
        voice.say("Warm up")
        voice.say_next("Prickly at first")
        voice.say_next("is normal.")

    assert [line for line in said(path) if not line.startswith("-")][-1] == "is normal."
    assert "Prickly at first" not in said(path)
    assert said(path).index("Warm up") < said(path).index("is normal.")
    assert spoken.speaking == [True, False]


@ON_UNIX
def test_what_is_urgent_takes_the_place_of_what_is_being_said(qtbot, command, speak):
    path = command("spd-say", FOR_EVER)
    voice = speak(path)
    spoken = Spoken(voice)

    voice.say_next("A long line")
    first = voice._process
    voice.say_next("never said")
    voice.say("Paused")
    qtbot.waitUntil(lambda: "Paused" in said(path))

    assert first is not voice._process
    assert spoken.speaking == [True]
    assert spoken.failed == []


@ON_UNIX
def test_hushed_it_says_no_more(qtbot, command, speak):
    path = command("spd-say", FOR_EVER)
    voice = speak(path)
    spoken = Spoken(voice)
    voice.say("A long line")
    voice.say_next("and another")

    voice.hush()
    voice.hush()

    assert spoken.speaking == [True, False]
    assert voice._process is None


@ON_UNIX
def test_a_command_that_fails_says_why(qtbot, command, speak):
    voice = speak(command("spd-say", REFUSING))
    spoken = Spoken(voice)

    with qtbot.waitSignal(voice.failed) as failed:
        voice.say("Warm up")
        voice.say_next("never said")

    assert failed.args[0].endswith("spd-say: no server")
    assert spoken.speaking == [True, False]


def test_a_command_that_is_gone_fails(qtbot, tmp_path, speak):
    voice = speak(tmp_path / "gone")

    with qtbot.waitSignal(voice.failed):
        voice.say("Warm up")


@ON_UNIX
def test_a_voice_that_hangs_is_given_up(qtbot, command, speak, monkeypatch):
    monkeypatch.setattr(voices, "_PATIENCE_MS", 0)
    monkeypatch.setattr(voices, "_WORD_MS", 10)
    voice = speak(command("spd-say", FOR_EVER))
    spoken = Spoken(voice)

    with qtbot.waitSignal(voice.failed):
        voice.say("Warm up")

    assert spoken.speaking == [True, False]
    assert voice._process is None


@pytest.fixture
def no_engine(monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux the commands come first")
@pytest.mark.parametrize("names", [["spd-say", "espeak-ng"], ["espeak-ng"]])
def test_on_linux_the_first_command_that_is_there_speaks(qtbot, command, names, monkeypatch, tmp_path, no_engine):
    paths = [command(name, AT_ONCE) for name in names]
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    voice = open_voice("en")
    assert voice is not None

    with qtbot.waitSignal(voice.speaking, check_params_cb=lambda speaking: not speaking):
        voice.say("Warm up")

    assert said(paths[0])[-1] == "Warm up"
    assert "en" in said(paths[0])


def test_without_a_command_and_without_the_library_there_is_no_voice(qapp, monkeypatch, tmp_path, no_engine):
    monkeypatch.setenv("PATH", str(tmp_path))

    assert open_voice("en") is None


@pytest.fixture
def engine(qapp, qtlog):
    """Qt's own silent engine, which speaks in time."""
    with qtlog.disabled():  # it complains of what else is missing
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError as missing:
            pytest.skip(f"no QtTextToSpeech: {missing}")
        engine = QTextToSpeech("mock")
    if engine.state() is not QTextToSpeech.State.Ready:
        pytest.skip("Qt's mock engine is not there")
    return engine


def test_the_silent_engine_of_qt_is_never_taken(qtlog, engine, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(type(engine), "availableEngines", staticmethod(lambda: ["mock"]))

    assert open_voice("en") is None


def test_an_engine_that_does_not_start_is_passed_over(qtlog, engine, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(voices, "NEVER", "")
    monkeypatch.setattr(type(engine), "availableEngines", staticmethod(lambda: ["absent", "mock"]))

    with qtlog.disabled():
        voice = open_voice("en")

    assert isinstance(voice, QtVoice)
    assert voice._engine.engine() == "mock"
    assert voice._engine.rate() < 0


def test_an_engine_that_does_not_speak_the_language_is_passed_over(qtlog, engine, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(voices, "NEVER", "")
    monkeypatch.setattr(type(engine), "availableEngines", staticmethod(lambda: ["mock"]))

    with qtlog.disabled():
        assert open_voice("zh_CN") is None


def test_an_engine_speaks_one_sentence_after_the_other(qtbot, engine):
    voice = QtVoice(engine)
    spoken = Spoken(voice)

    with qtbot.waitSignal(voice.speaking, check_params_cb=lambda speaking: not speaking):
        voice.say("Warm up")
        voice.say_next("Prickly at first")

    assert spoken.speaking == [True, False]
    assert engine.state() is type(engine).State.Ready


def test_an_engine_that_is_interrupted_does_not_take_that_for_the_end(qtbot, engine):
    voice = QtVoice(engine)
    spoken = Spoken(voice)
    voice.say("A line of many words that takes its time")

    voice.say("Paused")
    after_the_interruption = list(spoken.speaking)
    qtbot.waitUntil(lambda: spoken.speaking[-1:] == [False])

    assert after_the_interruption == [True]
    assert spoken.speaking == [True, False]


def test_an_engine_can_be_hushed(engine):
    voice = QtVoice(engine)
    spoken = Spoken(voice)
    voice.set_volume(50)
    voice.say("A line of many words that takes its time")

    voice.hush()

    assert spoken.speaking == [True, False]
    assert engine.state() is type(engine).State.Ready
    assert engine.volume() == pytest.approx(0.5)


def test_an_engine_that_fails_says_so(engine):
    voice = QtVoice(engine)
    spoken = Spoken(voice)
    voice.say("Warm up")

    engine.errorOccurred.emit(type(engine).ErrorReason.Playback, "no sound")
    voice._longest.stop()
    engine.stop()

    assert spoken.speaking == [True, False]
    assert len(spoken.failed) == 1


@pytest.mark.parametrize(
    ("offered", "language", "taken"),
    [
        (["de_DE", "en_GB", "en_US"], "en", "en_US"),
        (["de_DE", "en_GB"], "en", "en_GB"),
        (["de_DE", "nb_NO"], "en", None),
        ([], "en", None),
    ],
)
def test_the_voice_speaks_the_language_of_the_words(offered, language, taken, monkeypatch):
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("en_US")))

    best = voices._best([QLocale(name) for name in offered], language)

    assert (best.name() if best else None) == taken


def test_the_library_is_imported_when_it_is_needed():
    program = "import sys, matcompanion.controllers.voice; print('PySide6.QtTextToSpeech' in sys.modules)"

    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "False"
