"""What is shown of a running session, and said of it to a screen reader. It has no time of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from matcompanion.controllers.session import LONGEST_TICK_SECONDS, SessionController
from matcompanion.domain.catalogue import Catalogue, CoachLine
from matcompanion.domain.coach import line_at, lines_for
from matcompanion.domain.plan import Plan
from matcompanion.domain.session import SessionEvent
from matcompanion.domain.session_instant import EventKind, Instant, State
from matcompanion.domain.settings import Settings
from matcompanion.ui import wording, wording_session
from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.announce import announce
from matcompanion.ui.pages.session.attention import Attention, Fade
from matcompanion.ui.pages.session.gap_question import GapQuestion
from matcompanion.ui.pages.session.get_up import GetUp
from matcompanion.ui.pages.session.hints import SessionHints
from matcompanion.ui.pages.session.pacer import Pacer
from matcompanion.ui.pages.session.pacer_ground import DIMMED, PacerMode
from matcompanion.ui.pages.session.readouts import Readouts
from matcompanion.ui.pages.session.trouble_line import TroubleLine
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.drawing import Drawing
from matcompanion.ui.widgets.focus_ring import OWN_FOCUS
from matcompanion.ui.widgets.pacer_layout import PacerLayout, minutes_pixel_height
from matcompanion.ui.wording_session import Guide, Line, SessionNames

NOTICE_SECONDS = 4.0
SHORTEST_GAP = LONGEST_TICK_SECONDS
"""Real seconds that went by unseen and are worth a question."""
STANDING_LARGER = 1.25
"""Who stands on the mat reads from further away, with open eyes."""
LOOK_SECONDS = 0.1
"""How often the words are looked at; the breath is shown at every frame."""


class SessionView(QWidget):
    """Shows the session of *controller*: the pacer, the hints over it, and at the end how to get up."""

    def __init__(
        self, theme: Theme, catalogue: Catalogue, controller: SessionController, settings: Callable[[], Settings]
    ) -> None:
        super().__init__()
        self._catalogue, self._controller, self._settings = catalogue, controller, settings
        self._names: SessionNames | None = None
        self._lines: tuple[CoachLine, ...] = ()
        self._lines_now: list[tuple[CoachLine, ...]] = []  # by stage
        self._notice: tuple[Line, float] | None = None
        self._state: State | None = None
        self._looked = 0.0
        self._pointer_hidden = False
        self._mute_asked = False
        self._said_step = ""
        self._attention = Attention()
        self._fade = Fade()
        self._placed: PacerLayout | None = None
        self.setProperty(OWN_FOCUS, True)
        self.setAccessibleName(self.tr("Session"))
        give_role(self, QAccessible.Role.Grouping)
        self.pacer = Pacer(theme, self)
        self.drawing = Drawing(theme, self, night=True)
        self.drawing.hide()
        self.readouts = Readouts(self)
        self.hints = SessionHints(theme, self)
        self.question = GapQuestion(theme, self)
        self.get_up = GetUp(theme, self)
        self.get_up.hide()
        self.trouble = TroubleLine(theme, self)
        controller.started.connect(self._begin)
        controller.instant_changed.connect(self._show)
        controller.event_happened.connect(self._tell)
        controller.cancelled.connect(self._forget)
        controller.finished.connect(self._forget)
        if controller.plan is not None:  # it began before there was a page for it
            self._begin(controller.plan)

    def set_coach_lines(self, lines: Iterable[CoachLine]) -> None:
        """Take the quiet lines that are shown on the way."""
        self._lines = tuple(lines)

    @Slot(object)
    def _begin(self, plan: Plan) -> None:
        self._names = wording_session.names_of(self._catalogue, plan)
        self._lines_now = [lines_for(self._lines, plan, stage) for stage in range(len(plan.stages))]
        self._notice, self._state, self._looked = None, None, -LOOK_SECONDS
        self._attention.begin(self._controller.real_seconds)
        self._fade.begin()
        self.hints.show_patterns(there=self._controller.can_breathe_otherwise)
        scale = self._controller.time_scale
        self.pacer.set_corner(wording_session.speed(scale) if scale > 1 else "")
        self.get_up.hide()
        self.question.hide()
        self.hints.show()

    @Slot()
    @Slot(object)
    def _forget(self, _session: object = None) -> None:
        self._names = None
        self.trouble.clear_all()
        self._pointer_hidden = False
        self.unsetCursor()

    @Slot(object)
    def _show(self, instant: Instant) -> None:
        """Show *instant*; called thirty times a second, and most of those only the breath has changed."""
        names = self._names
        if names is None:
            return
        now = self._controller.real_seconds
        if instant.state is not self._state:
            self._enter(instant, names)
        elif 0 <= now - self._looked < LOOK_SECONDS:
            if self._can_be_seen():
                self.pacer.show_breath(instant)
                self.pacer.set_fade(self._fade.share(now))
            return
        self._looked = now
        self.get_up.show_moment(instant.since_end)
        self.readouts.show_instant(instant, names)
        if not self._can_be_seen():
            return
        mode = self._mode(instant, now)
        if self._fade.turns_to(mode, now):
            self.pacer.keep_picture()
        share = self._fade.share(now)
        self.pacer.set_fade(share)
        self._controller.set_dark(dark=mode is PacerMode.DARK and share == 1.0)
        self._show_hints(instant, names, now)
        self.trouble.look(instant, now, mode)
        self.pacer.set_top(self.trouble.reach if instant.lead_left > 0 else 0)
        self.pacer.set_far(self._far())
        self.pacer.set_larger(STANDING_LARGER if names.standing[instant.stage] else 1.0)
        self._place()
        line, under = self._line(instant, names, now), self._under(instant, names)
        self.pacer.show_instant(instant, mode, line, under, self._guide(instant, names, now, mode))

    def _mode(self, instant: Instant, now: float) -> PacerMode:
        if instant.state is State.GETTING_UP:
            return PacerMode.FULL
        return self._attention.mode(now, self._settings().dim_after_seconds)

    def _enter(self, instant: Instant, names: SessionNames) -> None:
        """Arrange the controls for a state that is new."""
        self._state, self._notice = instant.state, None
        focused = self.hints.focused
        self.hints.enter(instant)
        if focused is not None and focused.isHidden():  # the next hint would mean something else
            self.setFocus()
        self._ask_about_gap(instant)
        ends = instant.state is State.GETTING_UP
        self.hints.setVisible(not ends)
        if ends and self.get_up.isHidden():
            self.trouble.clear_all()
            done = wording_session.done(instant)
            self.get_up.show_steps(done, wording_session.get_up(names, instant.stage), names.get_ups[instant.stage])
            self.get_up.show()
            self.get_up.button.setFocus()

    def _ask_about_gap(self, instant: Instant) -> None:
        """Ask whether the time counts that went by unseen; what is not answered is left out."""
        gap = self._controller.uncounted_gap
        asks = instant.state is State.PAUSED and gap >= SHORTEST_GAP
        if asks:
            question = self._question_now()
            self._placed = None
            self._attention.touch(self._controller.real_seconds)
            self.question.ask(question)
            if QAccessible.isActive():
                announce(self, question)
        elif not self.question.isHidden():
            self.question.hide()
            self.setFocus()

    def _question_now(self) -> str:
        return wording_session.gap_question(self._controller.uncounted_gap, slept=self._controller.gap_was_sleep)

    def _line(self, instant: Instant, names: SessionNames, now: float) -> Line:
        notice = self._notice[0] if self._notice is not None and now < self._notice[1] else None
        if not self.question.isHidden():  # it stands where the lines are
            text = f"{notice.lead} {notice.rest}".strip() if notice else ""
            self.question.say(text or self._question_now())
            return Line()
        if notice is not None:
            return notice
        return Line() if instant.state is State.GETTING_UP else wording_session.line(instant, names)

    def _under(self, instant: Instant, names: SessionNames) -> str:
        if instant.state is State.GETTING_UP or not self.question.isHidden():
            return ""
        coach = line_at(self._lines_now[instant.stage], instant)
        return wording.content(coach.text) if coach else wording_session.stage_line(instant, names)

    def _guide(self, instant: Instant, names: SessionNames, now: float, mode: PacerMode) -> Guide | None:
        """Show how to get into place; a line that has to be read takes the place of its words."""
        guide = wording_session.guide(instant, names)
        self.drawing.setVisible(guide is not None)
        if guide is None:
            return None
        self.drawing.show_drawing(guide.drawing)
        self.drawing.set_light(1.0 if mode is PacerMode.FULL else DIMMED)
        noticed = self._notice is not None and now < self._notice[1]
        if noticed or not self.question.isHidden():
            guide = replace(guide, text="")
        if guide.text and guide.text != self._said_step and QAccessible.isActive():
            announce(self, guide.text)
        self._said_step = guide.text
        return guide

    def _show_hints(self, instant: Instant, names: SessionNames, now: float) -> None:
        if self.hints.focused is not None:
            self._attention.stay(now)
        stays = instant.state is State.LEAD_IN or names.standing[instant.stage]
        self.hints.set_light(1.0 if stays else self._attention.light(now))
        hidden = instant.state is not State.GETTING_UP and not self._attention.is_awake(now)
        if hidden != self._pointer_hidden:
            self._pointer_hidden = hidden
            self.setCursor(Qt.CursorShape.BlankCursor if hidden else Qt.CursorShape.ArrowCursor)

    def _can_be_seen(self) -> bool:
        return self.isVisible() and not self.window().isMinimized()

    def _far(self) -> float:
        """Return how tall the minutes have to be: on a full screen they are read from the floor."""
        window = self.window()
        return minutes_pixel_height(window.screen().physicalDotsPerInch()) if window.isFullScreen() else 0.0

    # Telling

    @Slot(object)
    def _tell(self, event: SessionEvent) -> None:
        """Say aloud to a screen reader what happened."""
        instant = self._controller.instant
        if self._names is None or instant is None or not QAccessible.isActive():
            return
        kind = EventKind(event.kind)
        words = wording_session.announcement(kind, self._names, instant.stage)
        if words:
            announce(self, words, urgent=kind in (EventKind.TIME_UP, EventKind.ENDED_EARLY))

    def show_trouble(self, text: str) -> None:
        """Show quietly that something is not as it should be; nothing has to be answered."""
        self.trouble.tell(text, self._controller.real_seconds)
        if QAccessible.isActive():
            announce(self, text)
        self._look()

    def show_muted(self, muted: bool) -> None:  # noqa: FBT001 - whoever makes the sound says it like that
        """Show whether the sound is off; say so if that was asked for here."""
        self.hints.show_muted(muted=muted)
        asked, self._mute_asked = self._mute_asked, False
        if not asked:
            return
        if self._state is not State.GETTING_UP:
            self._notify(Line(wording_session.sound(muted=muted)))
        elif QAccessible.isActive():
            announce(self, wording_session.sound(muted=muted))

    def _notify(self, line: Line, seconds: float = NOTICE_SECONDS, *, aloud: bool = True) -> None:
        """Show *line* for some seconds in the place of the time that is left, and say it *aloud*."""
        self._notice = (line, self._controller.real_seconds + seconds)
        if aloud and QAccessible.isActive():
            announce(self, f"{line.lead} {line.rest}".strip())
        self._look()

    def _look(self) -> None:
        """Show at once what an input changed."""
        self._looked = -LOOK_SECONDS
        instant = self._controller.instant
        if instant is not None:
            self._show(instant)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the clock as often as can be seen."""
        super().showEvent(event)
        self._controller.set_visible(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look at the clock now and then."""
        super().hideEvent(event)
        self._controller.set_visible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give everything its place."""
        super().resizeEvent(event)
        self.pacer.setGeometry(self.rect())
        self.get_up.setGeometry(self.rect())
        self._place()

    def _place(self) -> None:
        layout = self.pacer.layout_now
        if layout is not self._placed:
            self._placed = layout
            self.readouts.place(layout)
            self.hints.place(layout)
            self.question.place(layout.width, self.hints.y(), layout.center_y + layout.ring)
            self.drawing.setGeometry(*(round(length) for length in layout.drawing))
            self.trouble.place(layout.width)
