"""The card in the place of the details on the day after: what is still there, and how the night was."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Kind, Scale, When
from matcompanion.domain.next_day import MARKS, SORENESS, Morning, told, with_morning
from matcompanion.domain.session import Session
from matcompanion.ui import wording_history as words
from matcompanion.ui import wording_scales
from matcompanion.ui.pages.history.choice_chips import ChoiceChips
from matcompanion.ui.pages.history.growing_scroll import GrowingScroll
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.rating_scale import RatingScale

_BAR = 16
_PADDING = (24, 20, 8, 18)


class NextDayCard(Card):
    """``saved`` brings the session with what was told; everything can be left out."""

    saved = Signal(object)  # Session
    cancelled = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__(padding=_PADDING, spacing=14)
        self._theme, self._catalogue = theme, catalogue
        self._session: Session | None = None
        self._subject = PlainLabel(theme, role="label", color="ink2", wrap=True)
        self.still = ChoiceChips(theme, words.tr("Still there today"))
        self.still.offer([(MARKS, words.tr("Marks of the points")), (SORENESS, words.tr("Soreness"))])
        low, high = wording_scales.ends(Scale.SLEEP)
        self.sleep = RatingScale(
            theme, wording_scales.rating_name(Scale.SLEEP, When.NEXT_DAY), low=low, high=high, compact=True
        )
        self._advice = PlainLabel(theme, role="label", color="ink2", wrap=True)
        self.save = Button(theme, words.tr("Save"), icon_name="check")
        self.cancel = Button(theme, words.tr("Not now"), kind="ghost")
        self._lay_out()
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.cancelled)
        self.still.changed.connect(self._advise)

    def _lay_out(self) -> None:
        theme = self._theme
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(14)
        night = QVBoxLayout()
        night.setSpacing(4)
        night.addWidget(Heading(theme, words.tr("How was last night’s sleep?"), role="subsection"))
        night.addWidget(self.sleep)
        column.addWidget(self.still)
        column.addWidget(self._advice)
        column.addLayout(night)
        column.addStretch(1)
        self.scroller = GrowingScroll(theme, content, bar_room=_BAR)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, _BAR, 0)
        head.setSpacing(2)
        head.addWidget(Heading(theme, words.tr("The day after"), role="section"))
        head.addWidget(self._subject)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, _BAR, 0)
        buttons.setSpacing(12)
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(self.scroller, 1)
        self.body.addLayout(buttons)

    def ask(self, session: Session) -> None:
        """Ask about the day after *session*."""
        self._session = session
        morning = told(session)
        self._subject.setText(words.subject_and_time(self._catalogue, session))
        on_mat = session.kind is Kind.MAT
        self.still.setVisible(on_mat)
        self.still.choose(
            effect for effect, there in ((MARKS, morning.marks), (SORENESS, morning.sore)) if there and on_mat
        )
        self.sleep.set_value(morning.sleep)
        self._advise()
        first = next(iter(self.still.chips.values())) if on_mat else self.sleep
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on_with(self, session: Session | None) -> bool:
        """Go on about *session*, the same one as it is now, with what was told here; False if it is another one."""
        before = self._session
        if session is None or before is None or session.id != before.id:
            return False
        if self.unkept is not None:
            self._session = session
        elif session != before:
            self.ask(session)
        return True

    @Slot()
    def _advise(self) -> None:
        """Say what follows from what is still there."""
        self._advice.setText(words.tr("Then rest today, and stay on the same step.") if self.still.chosen else "")
        self._advice.setVisible(bool(self.still.chosen))

    @property
    def session(self) -> Session | None:
        """The session as it would be saved."""
        if self._session is None:
            return None
        chosen = self.still.chosen
        return with_morning(self._session, Morning(MARKS in chosen, SORENESS in chosen, self.sleep.rating))

    @property
    def unkept(self) -> Session | None:
        """The session as it was before something was told here, or None if nothing was."""
        return self._session if self.session != self._session else None

    @Slot()
    def _save(self) -> None:
        session = self.session
        if session is None:
            return
        if session == self._session:
            self.cancelled.emit()
        else:
            self.saved.emit(session)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
