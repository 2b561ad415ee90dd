"""The last step: hear whether the sound is as it should be, and how long there is to lie down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.settings import LEAD_IN_SECONDS, VOLUME
from matcompanion.ui.pages.safety.step import Step
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.statement_row import StatementRow
from matcompanion.ui.widgets.stepper import Stepper

_HEIGHT = 52
_SIDE = 14


class SoundStep(Step):
    """Changes sound and lead-in at once; ``test_requested`` asks for a sample."""

    test_requested = Signal()
    went_on = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, settings: SettingsController) -> None:
        super().__init__(theme)
        self._settings = settings
        self.sound = StatementRow(
            theme,
            self.tr("Let me hear the breath"),
            self.tr("A tone rises as you breathe in and falls as you breathe out."),
        )
        self.test = Button(theme, self.tr("Test the sound"), kind="soft", icon_name="play")
        self.volume = Stepper(theme, self.tr("Volume"), say=self._percent, label=self.tr("Volume"), step=5)
        self.volume.set_range(*VOLUME)
        self.lead_in = Stepper(
            theme,
            self.tr("Lead-in"),
            say=self._seconds,
            label=self.tr("Time to lie down before the session begins"),
            step=5,
        )
        self.lead_in.set_range(*LEAD_IN_SECONDS)
        self._trouble = PlainLabel(theme, role="label", color="on_caution", wrap=True)
        self._trouble.hide()
        self.back = Button(theme, self.tr("Back"), kind="outline", height=_HEIGHT)
        self.go_on = Button(theme, self.tr("Continue"), height=_HEIGHT)
        self.fill(self._content(), (self.back, self.go_on))
        self._connect()
        self._show()

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.sound)
        inner = QGridLayout()
        inner.setContentsMargins(_SIDE, 0, _SIDE, 0)
        inner.setVerticalSpacing(16)
        self.test.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        inner.addWidget(self.test, 0, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self._trouble, 1, 0)
        inner.addWidget(self.volume, 2, 0)
        inner.addWidget(self.lead_in, 3, 0)
        column.addLayout(inner)
        return content

    def _connect(self) -> None:
        self.sound.toggled.connect(self._change_sound)
        self.test.clicked.connect(self.test_requested)
        self.volume.changed.connect(self._change_volume)
        self.lead_in.changed.connect(self._change_lead_in)
        self.back.clicked.connect(self.went_back)
        self.go_on.clicked.connect(self.went_on)
        self._settings.changed.connect(self._show)

    def begin(self) -> None:
        """Begin at the sample."""
        super().begin()
        self.test.setFocus(Qt.FocusReason.TabFocusReason)

    def show_trouble(self, text: str) -> None:
        """Say why nothing can be heard; nothing while there is no trouble."""
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))

    def _percent(self, value: int) -> str:
        return self.tr("{n} %").format(n=value)

    def _seconds(self, value: int) -> str:
        return self.tr("{n} seconds").format(n=value)

    @Slot(bool)
    def _change_sound(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._settings.change(sound_on=on)

    @Slot(int)
    def _change_volume(self, volume: int) -> None:
        self._settings.change(volume=volume)

    @Slot(int)
    def _change_lead_in(self, seconds: int) -> None:
        self._settings.change(lead_in_seconds=seconds)

    @Slot()
    def _show(self) -> None:
        settings = self._settings.settings
        self.sound.setChecked(settings.sound_on)
        self.volume.set_value(settings.volume)
        self.lead_in.set_value(settings.lead_in_seconds)
        self.test.setEnabled(settings.sound_on)
