"""The program: its parts put into a window, from the first frame to the last.

The order of the start: settings, content, the first frame; then the history on its worker, then the other places
while the person looks at the figure. Nothing before the first frame needs SQLAlchemy, numpy or pyqtgraph.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
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
from matcompanion.ui.icons import icon_file
from matcompanion.ui.interrupted_offer import InterruptedOffer
from matcompanion.ui.main_window import MainWindow
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.steps import Steps, hold_breath
from matcompanion.unsaved_offer import UnsavedOffer

if TYPE_CHECKING:
    from matcompanion.storage.history import History

_LATE_MODULES = (
    "pages.session", "pages.after", "report.pages", "report.pdf", "pages.learn", "pages.settings",
)  # fmt: skip
"""Imported before the places are made, one in each turn of the event loop: none holds the window up for long."""


class Program(Parts):
    """The whole program on *paths* in *window*, with the outside world handed in, so that a test can build it too.

    *strip* are the words that stand below everything; *breathe* is called in between while much is made, and gives
    the event loop a turn. The other arguments are those of its parts.
    """

    settled = Signal()  # everything is made that is made before it is asked for

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
        self.places = Places(self, self.window, breathe)
        self.first_run.enter(self.window, self.theme)
        self.window.furnish(self.theme, self.places.makers, ALONE, strip)
        if not self.window.isVisible():
            self.window.resize(*self.settings.settings.window)
        self._steps = Steps(self)
        self._steps.finished.connect(self.settled)
        self._connect()
        self.safe.show_in(self.window, self.theme, self.places.tell)
        self.unsaved = UnsavedOffer(self.session, self.history, self.aside, clock, self.window)
        if self.trouble_with_settings is not None:
            self.places.tell(str(self.trouble_with_settings))

    def _connect(self) -> None:
        self.history.opened.connect(self._after_opening)
        self.history.changed.connect(self._count_paced)
        for source in (self.history, self.session, self.settings):
            source.problem.connect(self.places.tell)
        self.window.place_changed.connect(self._tell_visible)
        self.window.closing.connect(self._finish_what_runs)
        self.safe.erasing.connect(self.heartbeat.close)

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
        self._count_paced()
        self._steps.run(self._after_first_look())

    def _after_first_look(self) -> Iterator[None]:
        """Offer what there is to offer today, then make the other places."""
        self.comparison.offer_in(self.window)
        yield
        import_module("matcompanion.ui.pages.history")
        yield
        if not self._is_sample:
            from matcompanion.ui.next_day_offer import ask_about_yesterday

            ask_about_yesterday(self.catalogue, self.history, self.past, self.window)
        yield from self._make_places()

    def _make_places(self) -> Iterator[None]:
        """Make the other places while nothing else is asked, one at each turn of the event loop.

        Not Progress: its libraries take as much memory as all other places. It is made when one comes near it.
        """
        for module in _LATE_MODULES:
            yield
            import_module(f"matcompanion.ui.{module}")
        for place in ("session", "after", "history", "learn", "settings"):
            yield
            while self.window.is_making:  # one that somebody has opened
                yield
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
        self.sound_file.stop()
        self.exchange.close()
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
