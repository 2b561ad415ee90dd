"""The program: its parts put into a window, from the first frame to the last.

The order of the start: settings, content, the first frame; then the history on its worker, while the person looks at
the figure. Another place is made when somebody comes near it. Nothing before the first frame needs SQLAlchemy, and
nothing but Progress and sound needs numpy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot

from matcompanion.clock import Clock
from matcompanion.controllers.jobs import Worker
from matcompanion.domain.plan import NATURAL_PATTERN
from matcompanion.domain.screening import Answers
from matcompanion.parts import Parts
from matcompanion.paths import Paths
from matcompanion.places import ALONE, Places
from matcompanion.safekeeping import Filler
from matcompanion.ui.answers_offer import AnswersOffer
from matcompanion.ui.icons import icon_file
from matcompanion.ui.interrupted_offer import InterruptedOffer
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.steps import Steps, hold_breath
from matcompanion.unsaved_offer import UnsavedOffer

if TYPE_CHECKING:
    from matcompanion.storage.history import History


class Program(Parts):
    """The whole program on *paths* in *window*, with the outside world handed in, so that a test can build it too.

    *strip* are the words that stand below everything; *breathe* is called in between while much is made, and gives
    the event loop a turn. The other arguments are those of its parts.
    """

    settled = Signal()  # everything is there that comes by itself

    def __init__(
        self,
        *,
        paths: Paths,
        clock: Clock,
        worker: Worker,
        aside: Worker | None = None,
        resources: Path,
        window: MainWindow | None = None,
        strip: tuple[str, ...] = (),
        fill: Filler | None = None,
        answers: Answers | None = None,
        breathe: Callable[[], None] = hold_breath,
    ) -> None:
        super().__init__(
            paths=paths, clock=clock, worker=worker, aside=aside, resources=resources, fill=fill, answers=answers
        )
        self._breathe = breathe
        breathe()
        self._is_sample = fill is not None
        self.window = window or MainWindow()
        self.window.breathe = breathe
        self.places = Places(self, self.window, breathe)
        self.first_run.enter(self.window, self.theme)
        self.window.furnish(self.theme, self.places.makers, ALONE, strip)
        if not self.window.isVisible():
            self.window.resize(*self.settings.settings.window)
        self._steps = Steps(self)
        self._steps.finished.connect(self.settled)
        self._connect()
        self.safe.show_in(self.window, self.theme, self.places.tell)
        self.answers_offer = AnswersOffer(
            self.catalogue, self.entered, self.session, self.places.session_way, self.window
        )
        self.unsaved = UnsavedOffer(self.session, self.history, self.aside, clock, self.window)
        if self.trouble_with_settings is not None:
            self.places.tell(str(self.trouble_with_settings))

    def _connect(self) -> None:
        self.history.opened.connect(self._after_opening)
        self.history.changed.connect(self._count_paced)
        for source in (self.history, self.session, self.settings):
            source.problem.connect(self.places.tell)
        self.window.place_changed.connect(self._tell_visible)
        self.window.returned_to.connect(self.history.look_again)
        self.window.rail.approached.connect(self._make_ready)
        self.window.closing.connect(self._finish_what_runs)
        self.safe.erasing.connect(self.heartbeat.close)
        self.safe.erasing.connect(self.entered.forget)

    # Beginning ------------------------------------------------------------------------------------------------------

    def show(self, place: str = "choose", *, seen: bool = True) -> None:
        """Open the window at *place*; not *seen*, it is ready to be shown."""
        self.window.setWindowIcon(icon_file("matcompanion"))
        self._breathe()
        page = self.first_run.open_place(place)
        if self.window.isVisible() and isinstance(page, ChoosePage):  # behind its picture, which then goes
            self._breathe()
            for _ in page.figure.map.prepare():
                self._breathe()
        self.window.uncover()
        self.window.setVisible(seen)
        self.first_run.begin(page)
        QTimer.singleShot(0, self, self._open)  # after this frame

    def visit(self, place: str) -> None:
        """Go to *place*, unless something is under way that stands alone."""
        if self.window.has_place(place) and self.window.place not in ALONE:
            self.window.open_place(place)

    @Slot()
    def _open(self) -> None:
        self.history.open()

    @Slot()
    def _after_opening(self) -> None:
        InterruptedOffer(self.catalogue, self.history, self.session, self.window).look()
        self.answers_offer.look()
        self._count_paced()
        self._steps.run(self._after_first_look())

    def _after_first_look(self) -> Iterator[None]:
        """Offer what there is to offer today, one thing at each turn of the event loop."""
        self.comparison.offer_in(self.window)
        yield
        if not self._is_sample:
            from matcompanion.ui.next_day_offer import ask_about_yesterday

            ask_about_yesterday(self.catalogue, self.history, self.past, self.window)

    @Slot(str)
    def _make_ready(self, place: str) -> None:
        """Make *place*, which somebody has come near: what is never looked at takes no memory."""
        if not self.window.is_making:
            self.window.page(place)

    # While it is open -----------------------------------------------------------------------------------------------

    @Slot()
    def _count_paced(self) -> None:
        self.history.run(_paced_sessions).done.connect(self.choose.set_paced_sessions)

    @Slot()
    def _tell_visible(self) -> None:
        self.session.set_visible(self.window.can_be_seen and self.window.place == "session")

    # Ending ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _finish_what_runs(self) -> None:
        """End a running session as it is: what was done is kept."""
        self._steps.stop()
        self.sound_file.stop()
        self.exchange.close()
        self.entered.close()
        self.session.close()
        self.heartbeat.close()
        if self.safe.erased:
            return
        if not self.window.isFullScreen() and not self.window.isMaximized():
            size = (self.window.width(), self.window.height())
            if size != self.settings.settings.window:
                self.settings.change(window=size)
        self.settings.close()


def _paced_sessions(history: History) -> int:
    """Return how many sessions were breathed to a pace; slower patterns open with them."""
    return history.paced_count(NATURAL_PATTERN)
