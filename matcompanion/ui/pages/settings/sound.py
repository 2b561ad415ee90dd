"""The group Sound: what is heard of a session, how loud, and a test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.settings import VOLUME, Ambience, Settings, Timbre
from matcompanion.ui.pages.settings.group import SettingGroup, hugging
from matcompanion.ui.pages.settings.own_pattern import CautionBox
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.choice_field import ChoiceField
from matcompanion.ui.widgets.segmented import Segmented
from matcompanion.ui.widgets.stepper import Stepper
from matcompanion.ui.widgets.switch import Switch

_TIMBRES = tuple(Timbre)
_FINE_BELOW, _FINE, _COARSE = 10, 1, 5
AskFile = Callable[[QWidget, Callable[[str], None]], None]
"""Asks the person for a recording, and hands its path over when they have chosen one."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("SoundGroup", text)


def ask_recording(parent: QWidget, take: Callable[[str], None]) -> None:
    """Ask for a recording in a dialog of our own look, which waits for nobody."""
    dialog = QFileDialog(parent, _tr("Choose a recording"))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(_tr("Recordings ({files})").format(files="*.wav *.WAV"))
    dialog.fileSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class SoundGroup(SettingGroup):
    """What is heard; ``test_requested`` asks for a sample. *ask_file* asks for a recording of the person's own."""

    test_requested = Signal()

    def __init__(self, theme: Theme, settings: SettingsController, ask_file: AskFile = ask_recording) -> None:
        super().__init__(theme)
        self.set_title(self.tr("Sound"))
        self._settings, self._ask_file = settings, ask_file
        self.sound = Switch(theme, self.tr("Sound"))
        self.volume = hugging(Stepper(theme, self.tr("Volume"), say=self._loud), VOLUME)
        self.timbres = Segmented(
            theme, [self.tr("Warm"), self.tr("Pure"), self.tr("Reed")], label=self.tr("Tone"), tight=True
        )
        self.ambience = ChoiceField(theme, None, "", self.tr("Ambience"))
        self.ambience.set_options([(value, words, None) for value, words in self._ambiences()])
        self.ambience.hug()
        self.choose = Button(theme, self.tr("Choose a file"), kind="outline")
        self.bells = Switch(theme, self.tr("Bells"))
        self.voice = Switch(theme, self.tr("Spoken words"))
        self.test = Button(theme, self.tr("Test"), kind="outline")
        self.test.setAccessibleName(self.tr("Test the sound"))
        self.trouble = CautionBox(theme, below=10)
        self._add_rows()
        self._connect()
        settings.changed.connect(self._show)
        self._show(settings.settings)

    def _add_rows(self) -> None:
        self.add_row(
            self.tr("Sound"), self.tr("A tone rises as you breathe in and falls as you breathe out."), self.sound
        )
        self.add_row(self.tr("Volume"), self.tr("Only for Mat Companion."), self.volume)
        self.add_row(self.tr("Tone"), "", self.timbres)
        self.add_row(self.tr("Ambience"), self.tr("Goes on softly under the tone."), self.ambience)
        self._file_row = self.add_row(self.tr("Your own file"), "", self.choose)
        self.add_row(
            self.tr("Bells"), self.tr("At half-time and between the phases. Start and end always ring."), self.bells
        )
        self.add_row(
            self.tr("Spoken words"), self.tr("The quiet lines of a session, in the voice of your system."), self.voice
        )
        self.add_row(self.tr("Test the sound"), self.tr("A bell and a breath, as loud as they will be."), self.test)
        self.add_below(self.trouble)

    def _connect(self) -> None:
        self.sound.toggled.connect(self._change_sound)
        self.volume.changed.connect(self._change_volume)
        self.timbres.chosen.connect(self._change_timbre)
        self.ambience.chosen.connect(self._change_ambience)
        self.choose.clicked.connect(self._choose)
        self.bells.toggled.connect(self._change_bells)
        self.voice.toggled.connect(self._change_voice)
        self.test.clicked.connect(self.test_requested)

    def show_problem(self, text: str) -> None:
        """Say why nothing can be heard; nothing while there is no trouble."""
        self.trouble.say(text)

    def _ambiences(self) -> tuple[tuple[Ambience, str], ...]:
        return (
            (Ambience.NONE, self.tr("None")),
            (Ambience.BROWN, self.tr("Brown noise")),
            (Ambience.RAIN, self.tr("Rain")),
            (Ambience.SEA, self.tr("Sea")),
            (Ambience.OWN, self.tr("Your own file")),
        )

    def _loud(self, volume: int) -> str:
        if volume == VOLUME[0]:
            return self.tr("Silent")
        words = (
            (10, self.tr("hardly there")),
            (30, self.tr("very soft")),
            (55, self.tr("soft")),
            (80, self.tr("medium")),
        )
        loud = next((word for end, word in words if volume < end), self.tr("loud"))
        return self.tr("{n} %, {loud}").format(n=volume, loud=loud)

    @Slot(bool)
    def _change_sound(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._settings.change(sound_on=on)

    @Slot(int)
    def _change_volume(self, volume: int) -> None:
        self._settings.change(volume=volume)

    @Slot(int)
    def _change_timbre(self, index: int) -> None:
        self._settings.change(timbre=_TIMBRES[index])

    @Slot(object)
    def _change_ambience(self, ambience: object) -> None:
        self._settings.change(ambience=ambience)

    @Slot()
    def _choose(self) -> None:
        self._ask_file(self, self._take_file)

    @Slot(str)
    def _take_file(self, file: str) -> None:
        self._settings.change(ambience_file=file)

    @Slot(bool)
    def _change_bells(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._settings.change(bells_on=on)

    @Slot(bool)
    def _change_voice(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._settings.change(voice_on=on)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        self.sound.setChecked(settings.sound_on)
        self.volume.set_step(_FINE if settings.volume < _FINE_BELOW else _COARSE)
        self.volume.set_value(settings.volume)
        self.timbres.set_current(_TIMBRES.index(settings.timbre))
        self.ambience.set_value(settings.ambience)
        file = Path(settings.ambience_file).name
        self._file_row.set_description(file or self.tr("A WAV file. It is played in a loop."))
        self.set_part_visible(self._file_row, visible=settings.ambience is Ambience.OWN)
        self.bells.setChecked(settings.bells_on)
        self.voice.setChecked(settings.voice_on)
