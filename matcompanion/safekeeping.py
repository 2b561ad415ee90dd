"""Keeps the history safe while the program runs: opens it, tells what happened to it, asks, and has it backed up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from matcompanion import logs
from matcompanion.clock import Clock
from matcompanion.controllers.backups import BackupsController
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.jobs import Worker
from matcompanion.controllers.row_check import RowCheck
from matcompanion.domain.safekeeping import Account, Choice, Outcome, Question, Repair
from matcompanion.domain.settings import Settings
from matcompanion.paths import Paths
from matcompanion.storage.last_run import note_good_end
from matcompanion.storage.problems import EnvironmentProblem
from matcompanion.storage.unsaved import Unsaved
from matcompanion.ui import wording_safekeeping as wording
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.slow_opening import SlowOpening
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.notice import Answer, Notice

if TYPE_CHECKING:
    from matcompanion.storage.history import History
    from matcompanion.ui.pages.recovery import RecoveryPage

PLACE = "recovery"
RETRY_MS = 10_000
Filler: TypeAlias = "Callable[[History], None]"


class Safekeeping(QObject):
    """The history of *paths* and its backups. *fill* is called on the worker when the history has been opened.

    Call ``show_in`` when the window is there, and ``close`` last of all.
    """

    erasing = Signal()

    def __init__(
        self,
        paths: Paths,
        clock: Clock,
        worker: Worker,
        settings: Callable[[], Settings],
        fill: Filler | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths, self._clock, self._fill = paths, clock, fill
        self._unsaved = Unsaved(paths.unsaved)
        self.history = HistoryController(worker, self._open, clock, self, self._unsaved)
        self.backups = BackupsController(paths, self.history, clock, settings, self)
        self.erased = False
        """Whether everything was deleted; then nothing may be written any more."""
        self._choice: Choice | None = None
        self._account: Account | None = None
        self._sentence = ""
        self._rows_are_due = False
        self._rows = RowCheck(self.history, partial(_repair, paths, clock), self)
        self._rows.finished.connect(self._after_row_check)
        self._taken_in = 0
        self._page: RecoveryPage | None = None
        self._shown: Account | Question | None = None
        self._waiting: Notice | None = None
        self._damaged = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RETRY_MS)
        self._again.timeout.connect(self._try_again)

    def show_in(self, window: MainWindow, theme: Theme, tell: Callable[[str], None]) -> None:
        """Tell and ask in *window*; *tell* says a sentence there."""
        self._window, self._theme, self._tell = window, theme, tell
        self.history.opened.connect(self._after_opening)
        self.history.unopened.connect(self._say_unopened)
        self.history.undecided.connect(self._show_soon)
        self.history.damaged.connect(self._note_damage)
        self.history.changed.connect(self.backups.back_up_if_due)
        self.backups.problem.connect(tell)
        self.backups.ended.connect(self._after_restoring)
        self.backups.erased.connect(self._show_erased)
        window.place_changed.connect(self._show_now)
        window.closing.connect(self._again.stop)
        if self._fill is None:
            SlowOpening(self.history, window)

    def close(self) -> None:
        """The program ends: close the file and note that it ended well. Nothing may be asked afterwards."""
        if not self.erased:
            noted = partial(note_good_end, self._paths.last_run)
            self.history.close_for_good(_nothing if self._damaged else noted)

    @Slot()
    def erase(self) -> None:
        """Delete everything."""
        self.erased = True
        self.erasing.emit()
        logs.forget_log()
        self._window.notices.clear()
        self.backups.erase()

    # Opening --------------------------------------------------------------------------------------------------------

    def _open(self) -> History:
        """Open the history; runs on the worker and imports what is slow there."""
        from matcompanion.storage.history import History
        from matcompanion.storage.start import open_history

        choice, self._choice = self._choice, None
        opened = open_history(self._paths, self._clock.now(), choice)
        self._account, self._rows_are_due = opened.account, opened.rows_are_due
        self._sentence = "" if opened.database.notice is None else str(opened.database.notice)
        history = History(opened.database)
        if self._fill is not None:
            self._fill(history)
        if opened.database.notice is None:
            with suppress(EnvironmentProblem):  # it goes on waiting
                self._taken_in = self._unsaved.take_in(history)
        return history

    @Slot()
    def _after_opening(self) -> None:
        self._again.stop()
        self._forget_waiting()
        if isinstance(self._shown, Question):
            self._leave()
        if self._sentence:
            self._tell(self._sentence)
        elif self._fill is None:
            if self._rows_are_due:
                self._rows.begin()
            else:
                self.backups.back_up_if_due()
        taken_in, self._taken_in = self._taken_in, 0
        if taken_in:
            self._tell(wording.taken_in(taken_in))
        account, self._account = self._account, None
        if account is not None:
            self._show_soon(account)

    @Slot(object)
    def _after_row_check(self, repair: Repair) -> None:
        """Back up only now: a backup made before would hold what was wrong."""
        self.backups.back_up_if_due()
        if repair.from_backup or repair.left:
            self._tell(wording.repaired(repair))
            self.history.changed.emit()

    @Slot(str)
    def _say_unopened(self, sentence: str) -> None:
        """Say why there is no history now, and try again by and by."""
        self._again.start()
        if isinstance(self._shown, Question) and self._page is not None:
            self._page.show_problem(sentence)
        elif self._waiting is None:
            self._waiting = self._window.notices.ask(sentence, [Answer(self.tr("Try again"), self._try_again)])
            self._waiting.closed.connect(self._forget_waiting)

    @Slot()
    def _try_again(self) -> None:
        self.history.open()

    @Slot()
    def _forget_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.closed.emit()

    @Slot()
    def _note_damage(self) -> None:
        self._damaged = True

    # The page -------------------------------------------------------------------------------------------------------

    def make_page(self) -> QWidget:
        """Make the page that tells and asks."""
        from matcompanion.ui.pages.recovery import RecoveryPage

        self._page = page = RecoveryPage(self._theme)
        page.left.connect(self._leave)
        page.folder_requested.connect(self._open_folder)
        page.try_requested.connect(self._try)
        page.restore_requested.connect(self._restore_newest)
        page.file_requested.connect(self._ask_for_file)
        page.begin_requested.connect(self._begin)
        page.close_requested.connect(self._window.leave)
        return page

    @Slot(object)
    def _show_soon(self, what: Account | Question) -> None:
        """Show it now, or when a session that runs is over."""
        if what == self._shown and isinstance(what, Question):
            if self._page is not None:
                self._page.go_on_asking()
            return
        self._shown = what
        self._show_now()

    @Slot()
    def _show_now(self) -> None:
        if self._shown is None or self._window.place in ("session", "after", PLACE):
            return
        self._window.open_place(PLACE)
        if self._page is None:
            return
        if isinstance(self._shown, Question):
            self._page.show_question(self._shown)
        else:
            self._page.show_account(self._shown)

    @Slot()
    def _leave(self) -> None:
        self._shown = None
        if self._window.place == PLACE:
            self._window.open_place("choose").setFocus()

    @Slot()
    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.data))) and self._page is not None:
            self._page.show_problem(str(self._paths.data))

    @Slot()
    def _try(self) -> None:
        self._go_on(None)

    @Slot()
    def _restore_newest(self) -> None:
        self._go_on(Choice.RESTORE)

    @Slot()
    def _begin(self) -> None:
        self._go_on(Choice.BEGIN)

    def _go_on(self, choice: Choice | None) -> None:
        self._choice = choice
        if self._page is not None:
            self._page.wait()
        self.history.open()

    @Slot()
    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self._page, self.tr("Choose a backup"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Backups ({files})").format(files="*.db"))
        dialog.fileSelected.connect(self._restore_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _restore_file(self, file: str) -> None:
        if self._page is not None:
            self._page.wait()
        self.backups.restore(Path(file))

    @Slot(object)
    def _after_restoring(self, outcome: Outcome) -> None:
        if isinstance(self._shown, Question) and self._page is not None:
            if outcome.trouble:
                self._page.show_problem(outcome.trouble)
            else:
                self.history.open()

    @Slot(object)
    def _show_erased(self, left: list[str]) -> None:
        self._window.open_place(PLACE)
        if self._page is not None:
            self._page.show_erased(self._paths.data, left)


def _repair(paths: Paths, clock: Clock, doubtful: Sequence[int], history: History) -> Repair:
    from matcompanion.storage.repair import repair

    return repair(paths, history, clock.now(), doubtful)


def _nothing() -> None:
    """Leave the notes as they are: the next start then looks closely."""
