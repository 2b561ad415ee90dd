"""What the program does while its window is behind or away: reminders, tray, starting at login. Only what was asked.

Made after the first frame. Each part may be absent; the window then does what can be done.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject, QTime, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from matcompanion import DESKTOP_ID, NAME
from matcompanion.app import Program
from matcompanion.controllers.at_login import AtLogin, AtLoginController
from matcompanion.controllers.jobs import Worker
from matcompanion.controllers.reminders import RemindersController
from matcompanion.desktop.notices import show_notice
from matcompanion.desktop.tray import Tray, has_tray
from matcompanion.domain.reminders import Due
from matcompanion.domain.settings import Settings
from matcompanion.phrases import as_sentences
from matcompanion.ui.icons import icon_file
from matcompanion.ui.widgets.notice import Answer, Notice

LOOK_MS = 3000
PATIENT_LOOKS = 8
"""A tray may not be ready when a person logs in; after this many looks the window is shown instead."""


class Background(QObject):
    """Whatever of *program* is not in its window. *worker* is for what a desktop may take its time over.

    *in_tray* begins without the window where that was asked for and there is a tray. *show* shows a notice of the
    desktop, *login* is its way to start programs, *trays* says whether it has a tray.
    """

    left = Signal()  # the window was closed for good from the tray: nothing else ends the program then

    def __init__(
        self,
        program: Program,
        worker: Worker,
        *,
        in_tray: bool = False,
        login: AtLogin | None = None,
        show: Callable[[str, str, str], bool] = show_notice,
        trays: Callable[[], bool] = has_tray,
        make_tray: type[Tray] = Tray,
    ) -> None:
        super().__init__(program)
        self._program, self._worker, self._show = program, worker, show
        self._trays, self._make_tray = trays, make_tray
        self._tray: Tray | None = None
        self._asking: Notice | None = None
        self._looks_left = PATIENT_LOOKS
        self.at_login = AtLoginController(login, worker, self)
        self.at_login.problem.connect(program.places.tell)
        self.reminders = RemindersController(program.settings, program.clock, self._is_quiet, self)
        self.reminders.due.connect(self._remind)
        self._look_out = QTimer(self)
        self._look_out.setInterval(LOOK_MS)
        self._look_out.timeout.connect(self._look_for_tray)
        window = program.window
        window.hides_instead = self._may_hide
        window.put_away.connect(self._after_hiding)
        window.place_changed.connect(self._serve_settings)
        window.closing.connect(self.close)
        program.settings.changed.connect(self._follow)
        program.safe.erasing.connect(self._forget_login)
        self._follow(program.settings.settings)
        self._serve_settings()
        if in_tray:
            self._begin_away()

    def _is_quiet(self) -> bool:
        return self._program.window.place == "session"

    # The tray -------------------------------------------------------------------------------------------------------

    @property
    def has_tray(self) -> bool:
        """Whether the desktop has a tray now."""
        return self._trays()

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        """Show the icon while it is wanted."""
        if settings.stays_in_tray and self._tray is None and self._trays():
            tray = self._make_tray(
                icon_file("matcompanion"),
                NAME,
                show=self.tr("Show Mat Companion"),
                leave=self.tr("Quit"),
                parent=self,
            )
            tray.show_asked.connect(self.come_to_front)
            tray.quit_asked.connect(self._quit)
            self._tray = tray
        elif not settings.stays_in_tray and self._tray is not None:
            self._tray.close()
            self._tray = None

    def _may_hide(self) -> bool:
        """Return whether closing the window only puts it away: where that was asked for and the tray is there."""
        return self._program.settings.settings.stays_in_tray and self._tray is not None and self._tray.is_there

    @Slot()
    def _after_hiding(self) -> None:
        """Rest, but see to it that the window can be found again."""
        if self._program.window.place == "session":
            self._program.session.pause()
        self._looks_left = 0
        self._look_out.start()

    def _begin_away(self) -> None:
        """Begin without the window, if that was asked for; else small."""
        window = self._program.window
        if self._program.settings.settings.stays_in_tray:
            self._look_out.start()
        elif not window.isVisible():
            window.showMinimized()

    @Slot()
    def _look_for_tray(self) -> None:
        """Look whether there is a way back to the window; where there is none, show it."""
        window = self._program.window
        if window.isVisible():
            self._look_out.stop()
            return
        self._follow(self._program.settings.settings)
        if self._may_hide():
            self._looks_left = 0
        elif self._looks_left > 0:
            self._looks_left -= 1
        else:
            self._look_out.stop()
            window.showMinimized()

    @Slot()
    def come_to_front(self) -> None:
        """Show the window."""
        self._look_out.stop()
        self._program.window.come_to_front()

    @Slot()
    def _quit(self) -> None:
        """Close for good; a question that the window has first is shown."""
        if self._program.window.leave():
            self.left.emit()
        else:
            self.come_to_front()

    # Reminders ------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _remind(self, due: Due) -> None:
        at = QLocale().toString(QTime(due.reminder.hour, due.reminder.minute), QLocale.FormatType.ShortFormat)
        title = self.tr("Time for yourself, if you like")
        text = self.tr("You asked for a word at {time}.").format(time=at)
        window = self._program.window
        if window.can_be_seen and window.isActiveWindow():
            self._ask_in_window(title, text)
            return
        job = self._worker.run(partial(self._show, DESKTOP_ID, title, text))
        job.done.connect(partial(self._after_showing, title, text))

    def _after_showing(self, title: str, text: str, shown: object) -> None:
        """Say it another way where the desktop has none."""
        if shown or (self._tray is not None and self._tray.say(title, text)):
            return
        self._ask_in_window(title, text)
        if QGuiApplication.platformName() != "offscreen":
            QApplication.alert(self._program.window)

    def _ask_in_window(self, title: str, text: str) -> None:
        """Say it at the top of the window; one that is there already goes."""
        if self._asking is not None:
            self._asking.closed.emit()
        answers = [Answer(self.tr("Choose a session"), self._choose), Answer(self.tr("Close"), _nothing)]
        self._asking = self._program.window.notices.ask(as_sentences((title, text)), answers)
        self._asking.closed.connect(self._forget_asking)

    @Slot()
    def _choose(self) -> None:
        self._program.window.open_place("choose")

    @Slot()
    def _forget_asking(self) -> None:
        self._asking = None

    # Settings -------------------------------------------------------------------------------------------------------

    @Slot()
    def _serve_settings(self) -> None:
        """Let Settings, once it is made, offer what this desktop has."""
        window = self._program.window
        if not window.has("settings"):
            return
        from matcompanion.ui.pages.settings import SettingsPage

        page = window.page("settings")
        if isinstance(page, SettingsPage):
            page.reminders.set_desktop(self, self.at_login)

    @Slot()
    def _forget_login(self) -> None:
        """Everything is deleted: what the program left elsewhere goes too."""
        if self.at_login.on:
            self.at_login.switch(on=False)

    @Slot()
    def close(self) -> None:
        """The program ends: let go of everything."""
        self.reminders.close()
        self._look_out.stop()
        if self._tray is not None:
            self._tray.close()
            self._tray = None


def _nothing() -> None:
    """Just close."""
