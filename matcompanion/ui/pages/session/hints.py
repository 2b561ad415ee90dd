"""The hints of a running session: which keys there are in which state, as buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from matcompanion.domain.session_instant import Instant, State
from matcompanion.ui.pages.session.key_hints import UP, Hint, KeyHints
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.pacer_layout import PacerLayout
from matcompanion.ui.wording_session import tr

_MARGIN = 16


class SessionHints(KeyHints):
    """Start now, Pause or Resume, more time, other breathing, Dim, Sound, End: what assistive technology presses."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.start_now, self.pause, self.more, self.breath = (self.add() for _ in range(4))
        self.dim, self.sound, self.end = (self.add() for _ in range(3))
        self.breath.say(Hint("N", tr("Breathing"), tr("Breathing, another pattern")))
        self.dim.say(Hint("D", tr("Dim")))
        self._leads_in = False
        self._has_sound = False
        self._has_patterns = False

    def enter(self, instant: Instant) -> None:
        """Show what can be done in the state of *instant*."""
        space, escape = tr("Space"), tr("Esc")
        leads_in = self._leads_in = instant.state is State.LEAD_IN
        self.start_now.say(Hint(space, tr("Start now")))
        self.more.say(Hint(UP, tr("10 s more") if leads_in else tr("5 min more")))
        if instant.state is State.PAUSED:
            self.pause.say(Hint(space, tr("Resume")))
        else:
            self.pause.say(Hint("P" if leads_in else space, tr("Pause")))
        if instant.active == 0 and instant.stage == 0 and (leads_in or instant.lead_left > 0):
            self.end.say(Hint(escape, tr("Cancel"), tr("End session, cancel")))
        else:
            self.end.say(Hint(escape, tr("End"), tr("End session")))
        self._arrange()

    def show_muted(self, *, muted: bool) -> None:
        """Show whether the sound is off; until this is known there is no hint for it."""
        self._has_sound = True
        self.sound.say(Hint("M", tr("Sound is off") if muted else tr("Sound")))
        self._arrange()

    def show_patterns(self, *, there: bool) -> None:
        """Show whether another breathing pattern can be chosen on the way."""
        if there is not self._has_patterns:
            self._has_patterns = there
            self._arrange()

    def _arrange(self) -> None:
        sound = [self.sound] if self._has_sound else []
        if self._leads_in:
            self.show_only([self.start_now, self.more, self.pause, *sound, self.end], spare=[self.more, *sound])
            return
        breath = [self.breath] if self._has_patterns else []
        spare = [self.more, self.dim, *sound, *breath]
        self.show_only([self.pause, self.more, *breath, self.dim, *sound, self.end], spare=spare)

    def place(self, layout: PacerLayout) -> None:
        """Stand at the foot of the page."""
        height = self.start_now.sizeHint().height()
        width = round(layout.width) - 2 * _MARGIN
        self.setGeometry(_MARGIN, round(layout.hints_y - height / 2), width, height)
