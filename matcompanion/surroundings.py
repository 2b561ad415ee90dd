"""What is around the window while a session runs: sound, voice, the computer kept awake. Made after the first frame.

Each of them may be absent; then it says so once, and everything else works.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from matcompanion import translation
from matcompanion.app import Program
from matcompanion.controllers.awake import AwakeController
from matcompanion.controllers.jobs import Jobs
from matcompanion.controllers.sound import SoundController
from matcompanion.controllers.voice import VoiceController
from matcompanion.desktop.awake import StayAwake
from matcompanion.desktop.voice import open_voice
from matcompanion.domain.coach import line_at, lines_for
from matcompanion.domain.plan import Plan
from matcompanion.domain.session_instant import EventKind, Instant
from matcompanion.domain.settings import Settings
from matcompanion.ui import wording, wording_session


class Surroundings(QObject):
    """Everything that listens to the sessions of *program* from outside the window."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self.stuck = False
        """Whether a thread hangs in a device or a service; then the process has to be ended hard."""
        # A desktop that does not answer holds its worker up for seconds; the history has one of its own.
        self.worker = Jobs(self)
        self._awake = AwakeController(program.session, StayAwake(), self.worker, self)
        self._voice = VoiceController(program.session, self._words, partial(open_voice, translation.code()), self)
        self._sound = SoundController(program.session, program.clock, program.settings, parent=self)
        self._voice.speaking.connect(self._sound.make_room_for_words)
        for source in (self._awake, self._voice):
            source.problem.connect(program.places.tell)
        self._sound.problem.connect(self._tell_of_sound)
        self._sound.changed.connect(self._show_sound)
        program.places.sound_test_requested.connect(self._sound.test)
        program.places.mute_requested.connect(self._toggle_sound)
        self._sound.muted_changed.connect(program.places.show_muted)
        program.settings.changed.connect(self._follow)
        program.window.closing.connect(self.close)
        self._follow(program.settings.settings)

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        self._voice.set_on(on=settings.voice_on)
        self._voice.set_volume(settings.volume)

    @Slot()
    def _toggle_sound(self) -> None:
        """Be silent, words too, or be heard again; the switches of Settings are for each of them alone."""
        self._sound.toggle_mute()
        self._voice.set_silent(silent=self._sound.muted)

    def _words(self, plan: Plan, instant: Instant, kind: EventKind | None) -> str:
        """Return what is to be said: of what happened, or the quiet line of this moment."""
        program = self._program
        if kind is EventKind.BREATHING and program.session.pattern is not None:
            return wording_session.breathes(program.session.pattern)
        if kind is not None:
            return wording_session.announcement(
                kind, wording_session.names_of(program.catalogue, plan), instant.stage
            )
        line = line_at(lines_for(program.learning.coach_lines, plan, instant.stage), instant)
        return wording.content(line.text) if line else ""

    @Slot(str)
    def _tell_of_sound(self, sentence: str) -> None:
        """Say once what is wrong with the sound; where it is tried first, that stands beside the button."""
        if self._program.window.place != "safety":
            self._program.places.tell(sentence)

    @Slot()
    def _show_sound(self) -> None:
        self._program.places.show_sound_trouble(self._sound.trouble)

    @Slot()
    def close(self) -> None:
        """The program ends: let go of everything."""
        self._awake.close()
        self._voice.close()
        self.stuck = not all((self._sound.close(), self.worker.close()))
