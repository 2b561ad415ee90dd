"""Changing what a person said about a session: its ratings and its note. What happened stays as it was."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import AreaId, Kind, Scale, Side, When
from matcompanion.domain.session import Rating, Session, replaced
from matcompanion.ui import wording
from matcompanion.ui import wording_history as words
from matcompanion.ui.pages.history.growing_scroll import GrowingScroll
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.rating_scale import RatingScale

NOTE_LONGEST = 4000
"""What the history keeps of a note."""
_BAR = 20
_PADDING = (20, 20, 0, 18)
_NOTE_LINES = 4
_STINGS = (Scale.STING_1MIN, Scale.STING_END)


@dataclass(frozen=True, slots=True)
class Question:
    """A rating that can be given: of what, and when."""

    scale: Scale
    when: When
    area: AreaId | None = None
    side: Side | None = None

    def fits(self, rating: Rating) -> bool:
        """Whether *rating* is its answer."""
        return (rating.scale, rating.when, rating.area, rating.side) == (self.scale, self.when, self.area, self.side)


def questions(session: Session) -> tuple[Question, ...]:
    """Return what can be rated of *session*: tension, pain of its first area, the sting of the mat, and what was."""
    there = [Question(rating.scale, rating.when, rating.area, rating.side) for rating in session.ratings]
    asked = [Question(Scale.TENSION, When.BEFORE), Question(Scale.TENSION, When.AFTER)]
    pained = [question for question in there if question.scale is Scale.PAIN]
    areas = {(question.area, question.side) for question in pained} or {(area, None) for area in session.areas[:1]}
    for area, side in sorted(areas, key=str):
        asked += [Question(Scale.PAIN, When.BEFORE, area, side), Question(Scale.PAIN, When.AFTER, area, side)]
    if session.kind is Kind.MAT:
        asked += [
            Question(scale, When.AFTER) for scale in _STINGS if not any(question.scale is scale for question in there)
        ]
    return tuple(dict.fromkeys([*asked, *there]))


class SessionEditor(Card):
    """The card in the place of the details while one is changed."""

    saved = Signal(object)  # Session
    cancelled = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__(padding=_PADDING, spacing=14)
        self._theme, self._catalogue = theme, catalogue
        self._session: Session | None = None
        self.scales: dict[Question, RatingScale] = {}
        self._title = PlainLabel(theme, role="section", wrap=True)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(14)
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(words.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.save = Button(theme, words.tr("Save"), icon_name="check")
        self.cancel = Button(theme, words.tr("Cancel"), kind="ghost")
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.cancelled)
        self.note.textChanged.connect(self._hold_note)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(14)
        column.addLayout(self._questions)
        column.addWidget(PlainLabel(self._theme, words.tr("Note"), role="subsection"))
        column.addWidget(self.note, 1)
        self.scroller = GrowingScroll(self._theme, content, bar_room=_BAR)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, _BAR, 0)
        buttons.setSpacing(12)
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        self.body.addWidget(self._title)
        self.body.addWidget(self.scroller, 1)
        self.body.addLayout(buttons)

    def edit(self, session: Session) -> None:
        """Ask for the ratings and the note of *session*."""
        self._session = session
        self._title.setText(words.subject(self._catalogue, session))
        self.scales.clear()
        while (item := self._questions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for question in questions(session):
            self._questions.addWidget(self._question(session, question))
        self.note.setPlainText(session.note)
        self.scroller.verticalScrollBar().setValue(0)
        for first, second in zip([*self.scales.values()], [*self.scales.values()][1:], strict=False):
            QWidget.setTabOrder(first, second)
        next(iter(self.scales.values())).setFocus()

    def _question(self, session: Session, question: Question) -> QWidget:
        """Return a slider under its name."""
        area = ""
        if question.area is not None:
            known = question.area in self._catalogue.areas
            area = wording.area(self._catalogue, question.area).lower() if known else question.area
        name = words.slider(question.scale, question.when, area)
        low, high = words.ends(question.scale)
        scale = RatingScale(self._theme, name, low=low, high=high, compact=True)
        scale.set_value(next((rating.value for rating in session.ratings if question.fits(rating)), None))
        self.scales[question] = scale
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(PlainLabel(self._theme, name, role="label_strong", wrap=True))
        column.addWidget(scale)
        return part

    @property
    def session(self) -> Session | None:
        """The session as it would be saved."""
        if self._session is None:
            return None
        ratings = self._session.ratings
        for question, scale in self.scales.items():
            if scale.rating is None:
                ratings = tuple(rating for rating in ratings if not question.fits(rating))
            elif not any(question.fits(rating) and rating.value == scale.rating for rating in ratings):
                ratings = replaced(
                    ratings, Rating(question.scale, question.when, scale.rating, question.area, question.side)
                )
        return replace(self._session, ratings=ratings, note=self.note.toPlainText().strip())

    @Slot()
    def _save(self) -> None:
        session = self.session
        if session is None or session == self._session:
            self.cancelled.emit()
        else:
            self.saved.emit(session)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _hold_note(self) -> None:
        """Keep the note as long as the history can hold it."""
        text = self.note.toPlainText()
        if len(text) > NOTE_LONGEST:
            self.note.setPlainText(text[:NOTE_LONGEST])
            self.note.moveCursor(self.note.textCursor().MoveOperation.End)

    @Slot()
    def _dress(self) -> None:
        font = self._theme.font("body")
        self.note.setFont(font)
        self.note.setMinimumHeight(QFontMetrics(font).lineSpacing() * _NOTE_LINES + 28)
