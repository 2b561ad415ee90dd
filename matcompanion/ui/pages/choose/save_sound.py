"""The row that saves the session's sound for a phone: a button, then how far it is and a way to stop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths, SignalInstance, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from matcompanion.controllers.choose import ChooseController
from matcompanion.domain.plan import Plan
from matcompanion.ui import wording
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.plain_label import PlainLabel


class SoundSaver(Protocol):
    """Who writes the file."""

    progressed: SignalInstance
    ended: SignalInstance

    def save(self, plan: Plan, path: Path) -> None:
        """Begin to write."""
        ...

    def stop(self) -> None:
        """Stop writing."""
        ...


def ask_for_file(parent: QWidget, suggestion: str) -> Path | None:
    """Ask the person where the sound shall go."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
    title = wording.tr("Save the sound")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(Path(folder) / suggestion), wording.tr("Sound (*.wav)"))
    return Path(name) if name else None


class SaveSoundRow(QWidget):
    """Saves the plan of *controller* through *saver*; *ask* tells where."""

    def __init__(
        self,
        theme: Theme,
        controller: ChooseController,
        saver: SoundSaver,
        ask: Callable[[QWidget, str], Path | None] = ask_for_file,
    ) -> None:
        super().__init__()
        self._controller, self._saver, self._ask = controller, saver, ask
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.button = Button(theme, self.tr("Save the sound"), kind="link", icon_name="export", wraps=True)
        self.button.clicked.connect(self._save)
        self.said = PlainLabel(theme, role="label", color="ink2", wrap=True)
        self.stop = Button(theme, self.tr("Stop"), kind="ghost")
        self.stop.setAccessibleName(self.tr("Stop saving the sound"))
        self.stop.clicked.connect(saver.stop)
        self.said.hide()
        self.stop.hide()
        row.addWidget(self.button)
        row.addWidget(self.said, 1)
        row.addWidget(self.stop)
        row.addStretch(0)
        saver.progressed.connect(self._show_progress)
        saver.ended.connect(self._show_end)

    @Slot()
    def _save(self) -> None:
        plan = self._controller.plan
        title = wording.plan_title(self._controller.catalogue, plan)
        path = self._ask(self, f"{title}, {wording.minutes(plan.minutes)}.wav")
        if path is not None:
            self._saver.save(plan, path)

    @Slot(int)
    def _show_progress(self, percent: int) -> None:
        self.button.hide()
        self.stop.show()
        self.said.setText(self.tr("Saving the sound, {n} %").format(n=percent))
        self.said.show()

    @Slot(str)
    def _show_end(self, sentence: str) -> None:
        self.stop.hide()
        self.button.show()
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
