"""The voice of the system: says a sentence, if there is such a voice. What it needs may be absent."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QLocale, QObject, QProcess, QProcessEnvironment, QStandardPaths, QTimer, Signal, Slot

from matcompanion import NAME
from matcompanion.logs import log

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

NEVER = "mock"
"""An engine of Qt's own tests that is silent, and offered like any other."""
_CALM_RATE = -0.15
_WORD_MS = 700
_DEATH_MS = 200  # takes 2; Qt complains of a process that outlives its object
_PATIENCE_MS = 10_000  # a speech server that is only started now takes a few seconds

Arguments: TypeAlias = Callable[[str, int, bool], list[str]]
"""The arguments of a command for a language, per cent of loudness, and whether it may interrupt; the text follows."""


class Voice(QObject):
    """Says one sentence at a time. Everything that it is asked comes back at once."""

    speaking = Signal(bool)
    failed = Signal(str)  # why, for the log

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaking = False
        self._next = ""
        # A voice whose server hangs never ends, and whoever is quieter meanwhile would stay so.
        self._longest = QTimer(self)
        self._longest.setSingleShot(True)
        self._longest.timeout.connect(self._give_up)

    def say(self, text: str) -> None:
        """Say *text* now, in place of what is being said."""
        self._next = ""
        self._begin(text, urgent=True)

    def say_next(self, text: str) -> None:
        """Say *text* as soon as nothing else is being said."""
        if self._speaking:
            self._next = text
        else:
            self._begin(text, urgent=False)

    def hush(self) -> None:
        """Say no more."""
        if self._speaking:
            self._stop()
            self._rest()

    def set_volume(self, percent: int) -> None:
        """Speak as loud as *percent* of what is usual here."""
        raise NotImplementedError

    def _start(self, text: str, *, urgent: bool) -> None:
        """Begin to say *text* in place of anything else; ``_finish`` or ``_fail`` follows."""
        raise NotImplementedError

    def _stop(self) -> None:
        """Say no more; nothing follows."""
        raise NotImplementedError

    def _begin(self, text: str, *, urgent: bool) -> None:
        self._longest.start(_PATIENCE_MS + _WORD_MS * len(text.split()))
        if not self._speaking:
            self._speaking = True
            self.speaking.emit(True)
        self._start(text, urgent=urgent)

    def _finish(self) -> None:
        if not self._speaking:
            return
        text, self._next = self._next, ""
        if text:
            self._begin(text, urgent=False)
        else:
            self._rest()

    def _rest(self) -> None:
        self._next = ""
        self._longest.stop()
        if self._speaking:
            self._speaking = False
            self.speaking.emit(False)

    def _fail(self, why: str) -> None:
        self._rest()
        self.failed.emit(why)

    @Slot()
    def _give_up(self) -> None:
        self._stop()
        self._fail("it did not come to an end")


class CommandVoice(Voice):
    """Speaks through a command of the system, at *program*: whatever hangs there does not hang here."""

    def __init__(self, program: str, arguments: Arguments, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program, self._arguments, self._language = program, arguments, language
        self._volume = 100
        self._process: QProcess | None = None

    def set_volume(self, percent: int) -> None:
        """Speak as loud as *percent* from the next sentence on."""
        self._volume = percent

    def _start(self, text: str, *, urgent: bool) -> None:
        self._stop()
        process = self._process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.setStandardOutputFile(QProcess.nullDevice())
        process.finished.connect(self._look)
        process.errorOccurred.connect(self._look)
        process.start(self._program, [*self._arguments(self._language, self._volume, urgent), text])

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._look)
            process.errorOccurred.disconnect(self._look)
            process.kill()
            process.waitForFinished(_DEATH_MS)
            process.deleteLater()

    @Slot()
    def _look(self) -> None:
        process = self._process
        if process is None or process.state() is not QProcess.ProcessState.NotRunning:
            return
        self._process = None
        process.deleteLater()
        if process.error() is QProcess.ProcessError.UnknownError and process.exitCode() == 0:
            self._finish()
        else:
            said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
            self._fail(f"{self._program}: {said.splitlines()[-1] if said else process.errorString()}")


class QtVoice(Voice):
    """Speaks with an *engine* of Qt, in this process."""

    def __init__(self, engine: QTextToSpeech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        engine.setParent(self)
        self._begun = False
        engine.stateChanged.connect(self._look)
        engine.errorOccurred.connect(self._look_at_error)

    def set_volume(self, percent: int) -> None:
        """Speak as loud as *percent*."""
        self._engine.setVolume(percent / 100)

    def _start(self, text: str, *, urgent: bool) -> None:  # noqa: ARG002 - an engine has one sentence at a time
        self._begun = False  # the end of what is interrupted is none of this sentence
        self._engine.stop()  # else some engines go on speaking without a word about the change
        self._engine.say(text)

    def _stop(self) -> None:
        self._begun = False
        self._engine.stop()

    @Slot()
    def _look(self) -> None:
        state = self._engine.state().name
        if state == "Speaking":
            self._begun = True
        elif state == "Ready" and self._begun:
            self._begun = False
            self._finish()

    @Slot()
    def _look_at_error(self) -> None:
        self._begun = False
        self._fail(self._engine.errorString())


def open_voice(language: str) -> Voice | None:
    """Return the voice of the system for texts in *language*, such as ``en`` or ``zh_CN``; None if there is none.

    Only on the thread of the window, and not while something moves on it: an engine may take 1.5 s to begin. On
    Linux the commands come first. Qt's engine there waits for each answer of the speech server, with Python held:
    a server without a sound device stopped the whole window in a trial, from another thread too.
    """
    if sys.platform == "linux":
        for name, arguments in _COMMANDS.items():
            program = QStandardPaths.findExecutable(name)
            if program:
                return CommandVoice(program, arguments, language.split("_", maxsplit=1)[0])
    return _open_engine(language)


def _open_engine(language: str) -> QtVoice | None:
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError as missing:  # PySide6-Addons or a library of the system is not there
        log.warning("no voice: %s", missing)
        return None
    for name in QTextToSpeech.availableEngines():
        if name == NEVER:
            continue
        engine = QTextToSpeech(name)
        if engine.state() is QTextToSpeech.State.Error:
            log.warning("no voice from %s: %s", name, engine.errorString())
            continue
        offered = engine.availableLocales()
        locale = _best(offered, language)
        if locale is None and offered:
            log.warning("no voice from %s for %s", name, language)  # read out by another, it is not understood
            continue
        if locale is not None and engine.locale().language() != locale.language():
            engine.setLocale(locale)
        engine.setRate(_CALM_RATE)
        return QtVoice(engine)
    return None


def _best(offered: list[QLocale], language: str) -> QLocale | None:
    """Return the locale of *language*, of the person's own country if there is one."""
    wanted = QLocale(language)
    speaking = [locale for locale in offered if locale.language() == wanted.language()]
    for territory in (QLocale.system().territory(), wanted.territory()):
        for locale in speaking:
            if locale.territory() == territory:
                return locale
    return speaking[0] if speaking else None


def _spd_say(language: str, volume: int, urgent: bool) -> list[str]:  # noqa: FBT001 - as Arguments has it
    priority = "important" if urgent else "message"  # an important one interrupts, also what was begun before
    loudness = str(volume - 100)  # 0 is what the person set for all programs
    return ["--wait", "--application-name", NAME, "--language", language, "--rate", "-15",
            "--volume", loudness, "--priority", priority, "--"]  # fmt: skip


def _espeak(language: str, volume: int, urgent: bool) -> list[str]:  # noqa: ARG001, FBT001 - as Arguments has it
    return ["-v", language, "-s", "150", "-a", str(volume), "--"]


_COMMANDS: dict[str, Arguments] = {"spd-say": _spd_say, "espeak-ng": _espeak}


def _environment() -> QProcessEnvironment:
    """Return the environment for a program that is not ours: a bundle points ours at its own libraries."""
    environment = QProcessEnvironment.systemEnvironment()
    if getattr(sys, "frozen", False):
        before = environment.value("LD_LIBRARY_PATH_ORIG")
        environment.remove("LD_LIBRARY_PATH")
        if before:
            environment.insert("LD_LIBRARY_PATH", before)
    return environment
