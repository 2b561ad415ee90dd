"""What becomes of a session that cannot be kept: it is tried again, and can be saved in a file instead."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from matcompanion.clock import Clock
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.jobs import Worker
from matcompanion.controllers.session import SessionController
from matcompanion.domain.session import Session
from matcompanion.refusals import reason_of
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.widgets.file_question import FileQuestion
from matcompanion.ui.widgets.notice import Answer, Notice


class UnsavedOffer(QObject):
    """Asks at the top of *window* about a session that *session* could not keep, and before it would be lost."""

    def __init__(
        self, session: SessionController, history: HistoryController, aside: Worker, clock: Clock, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._controller, self._history, self._aside, self._clock = session, history, aside, clock
        self._window = window
        self._waiting: Session | None = None
        self._notice: Notice | None = None
        self._in_a_file: UUID | None = None
        self._goes_without = False
        self.question = FileQuestion(window)
        self.question.answered.connect(self._save)
        session.unsaved_changed.connect(self._look)
        window.may_close = self.may_close

    @Slot(object)
    def _look(self, session: Session | None) -> None:
        """Show that *session* waits, or that nothing does any more."""
        self._waiting = session
        if session is None:
            self._forget()
        elif self._notice is None and session.id != self._in_a_file:
            self._ask(
                self.tr("Your session is not saved yet. It is kept here and tried again every few seconds."),
                Answer(self.tr("Try again"), self._controller.save_again),
                Answer(self.tr("Save it in a file"), self._ask_where),
            )

    def may_close(self) -> bool:
        """Return whether the window may close: what waits is put by, is in a file, or is given up."""
        session = self._waiting
        if session is None or self._goes_without or session.id == self._in_a_file or self._history.put_by(session):
            return True
        self._forget()
        if not self._window.isVisible():  # it is in the tray
            self._window.come_to_front()
        self._ask(
            self.tr("Your session could not be saved, not even beside the history."),
            Answer(self.tr("Save it in a file"), self._ask_where),
            Answer(self.tr("Close without it"), self._go_without),
        )
        return False

    def _ask(self, text: str, *answers: Answer) -> None:
        self._notice = self._window.notices.ask(text, answers)
        self._notice.closed.connect(self._note_answer)

    @Slot()
    def _note_answer(self) -> None:
        self._notice = None

    def _forget(self) -> None:
        notice, self._notice = self._notice, None
        if notice is not None:
            notice.closed.emit()

    def _ask_where(self) -> None:
        filters = ((self.tr("Sessions"), "json"),)
        self.question.ask_to_save(self.tr("Save the session"), "session", filters)

    def _go_without(self) -> None:
        self._goes_without = True
        self._window.leave()

    @Slot(object)
    def _save(self, file: Path) -> None:
        session = self._waiting
        if session is not None:
            job = self._aside.run(partial(_write, session, file, self._clock))
            job.done.connect(self._tell_saved)
            job.failed.connect(self._tell_refused)

    @Slot(object)
    def _tell_saved(self, saved: tuple[Session, Path]) -> None:
        session, file = saved
        self._in_a_file = session.id
        text = self.tr("The session is saved in {name}. History can import it when there is room again.")
        self._window.notices.tell(text.format(name=file.name))

    @Slot(object)
    def _tell_refused(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        text = self.tr("The file could not be written ({reason}). Choose another place.")
        self._window.notices.tell(text.format(reason=reason_of(error)))
        self._look(self._waiting)


def _write(session: Session, file: Path, clock: Clock) -> tuple[Session, Path]:
    from matcompanion.storage.exchange import ExchangeForm, write_sessions
    from matcompanion.storage.files import written_whole

    with written_whole(file) as stream:
        write_sessions(ExchangeForm.JSON, [session], stream, clock.now().astimezone())
    return session, file
