"""The running session, from lying down to getting up: one picture, a few keys, and nothing that needs an answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent

from matcompanion.controllers.session import SessionController
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.coach import SHOWN_SECONDS
from matcompanion.domain.session_instant import EventKind, State
from matcompanion.domain.settings import Settings
from matcompanion.ui import wording_session
from matcompanion.ui.pages.session.view import SessionView
from matcompanion.ui.theme import Theme
from matcompanion.ui.wording_session import Line

END_QUESTION_SECONDS = 4.0
EXTEND_SECONDS = 300
LEAD_IN_STEP_SECONDS = 10
_MOVED = 4  # pixels; a table that shakes moves the mouse a little

_Key = Qt.Key


class SessionPage(SessionView):
    """Takes the person's few wishes: by key, by a click anywhere, by a media key or a presenter."""

    full_screen_requested = Signal()
    mute_requested = Signal()

    def __init__(
        self, theme: Theme, catalogue: Catalogue, controller: SessionController, settings: Callable[[], Settings]
    ) -> None:
        super().__init__(theme, catalogue, controller, settings)
        self._question_until = 0.0
        self._pointer = QPoint()
        controller.started.connect(self._ask_anew)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        hints = self.hints
        hints.start_now.clicked.connect(controller.start_now)
        hints.pause.clicked.connect(controller.pause_or_resume)
        hints.more.clicked.connect(self._more)
        hints.breath.clicked.connect(self._breathe_next)
        hints.dim.clicked.connect(self._dim)
        hints.sound.clicked.connect(self._ask_to_mute)
        hints.end.clicked.connect(self._end)
        self.get_up.up.connect(controller.got_up)
        self.question.counted.connect(self._count_gap)
        self.question.left_out.connect(controller.resume)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of a session; every key wakes the picture."""
        act = self._actions().get(_Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._controller.plan is None or (act is not None and not plain):
            super().keyPressEvent(event)
            return
        if event.isAutoRepeat():
            return
        if act != self._dim:
            self._attention.touch(self._controller.real_seconds)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()
        self._look()

    def _actions(self) -> dict[Qt.Key, Callable[[], None]]:
        main = self._main
        return {
            _Key.Key_Space: main,
            _Key.Key_Return: main,
            _Key.Key_Enter: main,
            _Key.Key_MediaPlay: main,
            _Key.Key_MediaPause: main,
            _Key.Key_MediaTogglePlayPause: main,
            _Key.Key_PageUp: self._pause,
            _Key.Key_P: self._pause,
            _Key.Key_PageDown: self._controller.skip,
            _Key.Key_Up: self._more,
            _Key.Key_Down: self._less,
            _Key.Key_D: self._dim,
            _Key.Key_M: self._ask_to_mute,
            _Key.Key_F: self.full_screen_requested.emit,
            _Key.Key_Escape: self._ask_to_end,
            _Key.Key_E: self._mark_eased,
            _Key.Key_S: self._mark_too_slow,
            _Key.Key_K: self._mark,
            _Key.Key_B: self._breathe_freely,
            _Key.Key_N: self._breathe_next,
            _Key.Key_Right: self._breathe_next,
            _Key.Key_Left: self._breathe_previous,
        }

    def _main(self) -> None:
        """Do what Space does: go on with what comes next, or pause."""
        if self._state is State.GETTING_UP:
            self._controller.got_up()
        elif self._state is State.LEAD_IN:
            self._controller.start_now()
        else:
            self._controller.pause_or_resume()

    def _pause(self) -> None:
        self._controller.pause_or_resume()

    @Slot()
    def _more(self) -> None:
        self._change(1)

    def _less(self) -> None:
        self._change(-1)

    def _change(self, direction: int) -> None:
        """Make the session longer or shorter, or while getting into place the time for that."""
        if self._state is State.GETTING_UP:
            self.get_up.scroll_by(-direction)
        elif self._state is State.LEAD_IN:
            self._controller.lengthen_lead_in(direction * LEAD_IN_STEP_SECONDS)
        elif self._state in (State.RUNNING, State.PAUSED) and not self._controller.extend(direction * EXTEND_SECONDS):
            most = wording_session.most_here(self._controller.most_minutes)
            self._notify(Line(most if direction > 0 else wording_session.shortest_here()))

    @Slot()
    def _dim(self) -> None:
        self._attention.dim(self._controller.real_seconds, self._settings().dim_after_seconds)
        self._look()

    @Slot()
    def _ask_to_mute(self) -> None:
        self._mute_asked = True
        self.mute_requested.emit()

    @Slot()
    def _end(self) -> None:
        self._controller.end()

    @Slot()
    def _count_gap(self) -> None:
        self._controller.count_gap()
        self._controller.resume()

    @Slot()
    def _ask_anew(self) -> None:
        """Forget what was asked in the session before."""
        self._question_until = 0.0

    def _ask_to_end(self) -> None:
        """End at the second press; failing to press again is harmless."""
        now = self._controller.real_seconds
        if self._state is State.GETTING_UP:
            return
        if now < self._question_until:
            self._controller.end()
        else:
            self._question_until = now + END_QUESTION_SECONDS
            self._notify(wording_session.end_question(), END_QUESTION_SECONDS)

    def _mark_eased(self) -> None:
        self._keep(EventKind.MARK_EASED)

    def _mark_too_slow(self) -> None:
        self._keep(EventKind.MARK_TOO_SLOW)

    def _mark(self) -> None:
        self._keep(EventKind.MARK)

    @property
    def _lies(self) -> bool:
        """Whether the person is in place, pausing or not: only then is there something to mark."""
        instant = self._controller.instant
        return self._state in (State.RUNNING, State.PAUSED) and instant is not None and instant.lead_left == 0

    def _breathe_freely(self) -> None:
        if self._lies:
            self._controller.breathe_freely()
            self._notify(Line(wording_session.breathe_freely()), SHOWN_SECONDS, aloud=False)  # it is said as an event

    @Slot()
    def _breathe_next(self) -> None:
        self._breathe_otherwise(1)

    def _breathe_previous(self) -> None:
        self._breathe_otherwise(-1)

    def _breathe_otherwise(self, step: int) -> None:
        """Breathe to another pattern from the next breath on, and say to which."""
        controller = self._controller
        if self._state is State.GETTING_UP or not controller.can_breathe_otherwise:
            return
        changed = controller.breathe_otherwise(step)
        pattern = controller.pattern
        if pattern is not None:
            words = wording_session.breathes(pattern) if changed else wording_session.no_pace()
            self._notify(Line(words), SHOWN_SECONDS)

    def _keep(self, kind: EventKind) -> None:
        if self._lies:
            before = self._controller.longest_breath
            self._controller.mark(kind)
            if kind is EventKind.MARK_TOO_SLOW and self._controller.longest_breath == before:
                kind = EventKind.MARK  # there is no pace that could become quicker
            self._notify(Line(wording_session.noted(kind)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click anywhere as the one target there is."""
        self._attention.touch(self._controller.real_seconds)
        if event.button() is Qt.MouseButton.LeftButton and self._state is not State.GETTING_UP:
            self._main()
        self._look()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show pointer and hints while the mouse moves."""
        place = event.position().toPoint()
        if (place - self._pointer).manhattanLength() >= _MOVED:
            self._pointer = place
            self._attention.touch(self._controller.real_seconds)
            self._look()
