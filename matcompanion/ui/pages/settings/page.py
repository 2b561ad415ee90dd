"""The page Settings: boxed groups in one column, every change worn at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.controllers.backups import BackupsController
from matcompanion.controllers.screening import ScreeningController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.catalogue import Catalogue
from matcompanion.translation import Language
from matcompanion.ui.pages.settings.about import AboutGroup
from matcompanion.ui.pages.settings.backups import BackupsGroup
from matcompanion.ui.pages.settings.breathing import BreathingGroup
from matcompanion.ui.pages.settings.data import DataGroup
from matcompanion.ui.pages.settings.erase import EraseGroup
from matcompanion.ui.pages.settings.group import SettingGroup
from matcompanion.ui.pages.settings.groups import LevelGroup, LookGroup, ProgressGroup, SessionGroup
from matcompanion.ui.pages.settings.language import LanguageGroup
from matcompanion.ui.pages.settings.reminders import ReminderGroup
from matcompanion.ui.pages.settings.safety import MatGroup, SafetyGroup
from matcompanion.ui.pages.settings.sound import SoundGroup
from matcompanion.ui.steps import hold_breath
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.fading_scroll import FadingScroll
from matcompanion.ui.widgets.heading import Heading

_WIDEST = 640
_NARROW = 820
_BAR = 10  # the scroll bar stands in the margin
_ABOVE = 120


class SettingsPage(QWidget):
    """Shows and changes *settings*; *data* is the folder that everything is kept in.

    *open_address* hands a folder to the desktop and returns whether it took it. *seconds* tells real seconds from
    some fixed moment, for tapping a rate. ``sound_test_requested`` asks for a sample of the sound,
    ``answers_requested`` for the questions of the safety check, where there is *screening*; with *backups* there are
    those, with more than one of *languages* the choice among them, and ``erase_requested`` wants everything deleted.
    *breathe* is called in between while the groups are made.
    """

    sound_test_requested = Signal()
    answers_requested = Signal()
    erase_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        catalogue: Catalogue,
        settings: SettingsController,
        data: Path,
        open_address: Callable[[QUrl], bool] = QDesktopServices.openUrl,
        *,
        seconds: Callable[[], float] | None = None,
        screening: ScreeningController | None = None,
        backups: BackupsController | None = None,
        languages: Sequence[Language] = (),
        breathe: Callable[[], None] = hold_breath,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.backups: BackupsGroup | None = None
        groups: list[SettingGroup] = [
            LevelGroup(theme, catalogue, settings, screening),
            *self._safety_groups(theme, catalogue, screening),
            BreathingGroup(theme, catalogue, settings, seconds, screening),
        ]
        breathe()
        self._sound = SoundGroup(theme, settings)
        self._sound.test_requested.connect(self.sound_test_requested)
        groups += [SessionGroup(theme, settings), self._sound, LookGroup(theme, settings)]
        breathe()
        if len(languages) > 1:
            groups.append(LanguageGroup(theme, settings, languages))
        self.reminders = ReminderGroup(theme, settings)
        self.data = DataGroup(theme, data, open_address)
        groups += [ProgressGroup(theme, settings), self.reminders, self.data]
        breathe()
        groups += [*self._backup_groups(theme, settings, backups), AboutGroup(theme)]
        self.groups = tuple(groups)
        breathe()
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        stack = QVBoxLayout(column)
        stack.setContentsMargins(0, 0, 0, 32)
        stack.setSpacing(24)
        self._title = Heading(theme, self.tr("Settings"), role="title", wrap=False)
        stack.addWidget(self._title)
        for group in self.groups:
            stack.addWidget(group)
        stack.addStretch(1)
        content = QWidget()
        row = self._around = QHBoxLayout(content)
        row.addWidget(column, 1)
        row.setAlignment(column, Qt.AlignmentFlag(0))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._scroll = FadingScroll(theme, content, ground="bg", bar_room=_BAR)
        whole.addWidget(self._scroll)
        self._fit()
        breathe()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the smaller title of a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < _NARROW
        self._title.set_role("title_compact" if narrow else "title")
        side = 16 if narrow else 24
        self._around.setContentsMargins(4 if narrow else 8, side, side - _BAR, 0)

    def _safety_groups(
        self, theme: Theme, catalogue: Catalogue, screening: ScreeningController | None
    ) -> tuple[SettingGroup, ...]:
        if screening is None:
            return ()
        safety = SafetyGroup(theme, catalogue, screening)
        safety.change_requested.connect(self.answers_requested)
        return safety, MatGroup(theme, screening)

    def _backup_groups(
        self, theme: Theme, settings: SettingsController, backups: BackupsController | None
    ) -> tuple[SettingGroup, ...]:
        if backups is None:
            return ()
        erase = EraseGroup(theme)
        erase.confirmed.connect(self.erase_requested)
        self.backups = BackupsGroup(theme, settings, backups)
        return self.backups, erase

    def begin_restoring(self) -> None:
        """Show where a backup is chosen to go back to, and give it the keyboard."""
        if self.backups is not None:
            self.backups.older.setFocus(Qt.FocusReason.ShortcutFocusReason)
            QTimer.singleShot(0, self, self._scroll_to_backups)  # a page that is new has no places yet

    @Slot()
    def _scroll_to_backups(self) -> None:
        if self.backups is not None:
            self._scroll.ensureWidgetVisible(self.backups.older, 0, _ABOVE)

    def show_sound_problem(self, text: str) -> None:
        """Say why nothing can be heard, such as "No sound device. Everything else works."; empty takes it away."""
        self._sound.show_problem(text)
