"""After a crash: offers what was answered after the last session and not saved."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from matcompanion.controllers.answers_keeper import AnswersKeeper
from matcompanion.controllers.session import SessionController
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.entered_answers import EnteredAnswers
from matcompanion.ui import wording
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.session_way import SessionWay
from matcompanion.ui.widgets.notice import Answer, Notice


class AnswersOffer(QObject):
    """Asks at the top of *window* what becomes of the answers that *entered* finds.

    Who begins a session without having said so has them saved: the next answers take their place in the file.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        entered: AnswersKeeper,
        now: SessionController,
        way: SessionWay,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._catalogue, self._entered, self._now, self._way, self._window = catalogue, entered, now, way, window
        self._notice: Notice | None = None
        now.started.connect(self._save_unasked)

    def look(self) -> None:
        """Look whether there are any; the question comes when the history has answered."""
        if self._notice is None and not self._entered.has_begun:
            self._entered.look().done.connect(self._ask)

    @Slot(object)
    def _ask(self, found: EnteredAnswers | None) -> None:
        if found is None or self._notice is not None or self._entered.has_begun:
            return
        if self._now.plan is not None:  # who is on the mat already cannot be asked
            self._way.save_entered(found)
            return
        session = found.before
        what = wording.areas(self._catalogue, session.areas) or wording.kind(session.kind)
        text = self.tr("Your answers after the session ({what}) were not saved. Save them now?").format(what=what)
        answers = [Answer(self.tr("Save"), self._save), Answer(self.tr("Look at them"), self._show)]
        self._notice = self._window.notices.ask(text, answers)
        self._notice.closed.connect(self._note_answer)
        if self._notice.isVisible():
            self._notice.buttons[0].setFocus()

    @Slot()
    def _note_answer(self) -> None:
        self._notice = None

    def _save(self) -> None:
        self._entered.look().done.connect(self._save_found)

    def _show(self) -> None:
        self._entered.look().done.connect(self._show_found)

    @Slot(object)
    def _save_unasked(self, _plan: object) -> None:
        if self._notice is not None:
            self._notice.closed.emit()
            self._save()

    @Slot(object)
    def _save_found(self, found: EnteredAnswers | None) -> None:
        if found is not None:
            self._way.save_entered(found)

    @Slot(object)
    def _show_found(self, found: EnteredAnswers | None) -> None:
        if found is not None:
            self._way.show_entered(found)
