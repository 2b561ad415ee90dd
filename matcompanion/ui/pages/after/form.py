"""The questions after a session, on the left: ratings, what was noticed, a note. Nothing has to be answered."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import AfterEffect, Catalogue
from matcompanion.domain.choices import EndReason, Scale, When
from matcompanion.domain.progression.rules import SteadyRule
from matcompanion.domain.red_flags import AfterFlags, RedFlags, after_session
from matcompanion.domain.session import RATING_LOWEST, Session
from matcompanion.ui import wording, wording_red_flags, wording_scales
from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.pages.after import words
from matcompanion.ui.pages.after.record import Answers, answered, asked_effects, asked_scales, asks_why, pain_area
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button, Chip
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.fading_scroll import FadingScroll
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.icon_label import IconLabel
from matcompanion.ui.widgets.note_edit import NoteEdit
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.rating_block import RatingBlock
from matcompanion.ui.widgets.rating_scale import RatingScale

_REASONS = (EndReason.COMFORT, EndReason.TOO_PAINFUL, EndReason.DIZZY, EndReason.OTHER)
_BAR = 20  # the scroll bar stands in the padding of the card


class AfterForm(Card):
    """The card with the questions; ``answered`` after every answer, with the record as it would be saved.

    *steady* says up to where a sting is good; without it nothing is said of that.
    """

    answered = Signal(object)  # Session
    help_asked = Signal(object)  # tuple[FlagTopic, ...]
    save_requested = Signal()
    skip_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        catalogue: Catalogue,
        effects: Sequence[AfterEffect],
        flags: RedFlags | None,
        steady: SteadyRule | None,
    ) -> None:
        super().__init__(padding=(32, 26, 32 - _BAR, 24), spacing=0)
        self._good = (
            {} if steady is None else {Scale.STING_1MIN: steady.sting_1min, Scale.STING_END: steady.sting_end}
        )
        self._flags = flags
        self._found: AfterFlags | None = None
        self._theme, self._catalogue, self._effects = theme, catalogue, tuple(effects)
        self._session: Session | None = None
        self.scales: dict[Scale, RatingScale] = {}
        self._effect_chips: dict[str, Chip] = {}
        self._reason_chips: dict[EndReason, Chip] = {}
        self._summary = PlainLabel(theme, color="ink2", wrap=True)
        self._hint = PlainLabel(theme, color="ink2", wrap=True)
        self.note = NoteEdit(
            theme, self.tr("Note"), self.tr("Anything to remember next time, such as where the pillow was")
        )
        self.note.textChanged.connect(self._tell)
        self._care = PlainLabel(theme, role="label", color="on_caution", wrap=True)
        self._care_box = Card(ground="caution", padding=(14, 10, 14, 10), spacing=12, horizontal=True)
        sign = IconLabel(theme, "alert", size=20, color="on_caution")
        self.see = Button(theme, wording_red_flags.when_to_see(), kind="outline")
        self.see.clicked.connect(self._ask_for_help)
        care = QVBoxLayout()
        care.addWidget(self._care)
        care.addWidget(self.see, 0, Qt.AlignmentFlag.AlignLeft)
        self._care_box.body.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        self._care_box.body.addLayout(care, 1)
        self._problem = PlainLabel(theme, role="label", color="danger", wrap=True)
        self._questions = QVBoxLayout()
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        theme = self._theme
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(0)
        column.addWidget(self._summary)
        column.addWidget(self._hint)
        column.addLayout(self._questions)
        column.addWidget(self._care_box)
        column.addSpacing(12)
        column.addWidget(Heading(theme, self.tr("Note"), role="subsection", wrap=False))
        column.addSpacing(6)
        column.addWidget(self.note, 1)
        self._scroll = FadingScroll(theme, content, bar_room=_BAR)
        self._title = Heading(theme, self.tr("How do you feel now?"), role="card_title")
        self.body.addWidget(self._title)
        self.body.addWidget(self._scroll, 1)
        self.body.addSpacing(12)
        self.body.addWidget(self._problem)
        self.body.addLayout(self._make_buttons())
        self._problem.hide()

    def _make_buttons(self) -> QHBoxLayout:
        theme = self._theme
        self.save = Button(theme, self.tr("Save session"), icon_name="check", height=52)
        self.skip = Button(theme, self.tr("Skip ratings"), kind="ghost", height=52)
        self._keys = PlainLabel(theme, self.tr("Ctrl+Enter saves"), role="label", color="ink2")
        self.save.clicked.connect(self.save_requested)
        self.skip.clicked.connect(self.skip_requested)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, _BAR, 0)
        row.setSpacing(12)
        row.addWidget(self.save)
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self._keys)
        return row

    # The questions

    def show_session(self, session: Session, entered: Session | None = None) -> None:
        """Ask what fits *session*; *entered* is the same one with answers that were not saved."""
        entered = entered or session
        self._session = None  # nothing is told while the questions change
        self._empty()
        self._summary.setText(words.title(self._catalogue, session))
        scales = asked_scales(session)
        rated_before = any(session.rating(scale, When.BEFORE) is not None for scale in scales)
        self._hint.setText(
            self.tr("Your ratings from before are marked with a ring.")
            if rated_before
            else self.tr("Answer what you like. You can change it later.")
        )
        self._questions.addSpacing(16)
        if asks_why(session):
            self._ask_why(entered.end_reason)
        for scale in scales:
            self._ask(entered, scale)
        self._ask_effects(entered)
        self.note.setPlainText(entered.note)
        self._problem.hide()
        self._chain()
        self._scroll.verticalScrollBar().setValue(0)
        self._session = session
        self._tell()

    def _empty(self) -> None:
        self.scales.clear()
        self._effect_chips.clear()
        self._reason_chips.clear()
        while (item := self._questions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _ask(self, session: Session, scale: Scale) -> None:
        low, high = wording_scales.ends(scale)
        good = self._good.get(scale)
        band = (RATING_LOWEST, good) if good is not None else None
        slider = RatingScale(
            self._theme,
            wording_scales.rating_name(scale, When.AFTER),
            low=low,
            high=high,
            before=session.rating(scale, When.BEFORE),
            band=band,
        )
        slider.set_value(session.rating(scale, When.AFTER))
        slider.rated.connect(self._tell)
        hint = self.tr("{low} to {high} is a good range").format(low=band[0], high=band[1]) if band else ""
        title = words.scale_title(self._catalogue, scale, pain_area(session))
        self._questions.addWidget(RatingBlock(self._theme, title, slider, hint=hint))
        self._questions.addSpacing(14)
        self.scales[scale] = slider

    def _ask_why(self, said: EndReason | None) -> None:
        for reason in _REASONS:
            chip = self._reason_chips[reason] = Chip(self._theme, words.end_reason(reason))
            chip.setChecked(reason is said)
            chip.toggled.connect(self._leave_one_reason)
        self._add_chips(self.tr("Why did you stop?"), list(self._reason_chips.values()), below=16)

    def _ask_effects(self, session: Session) -> None:
        for effect in asked_effects(session, self._effects):
            chip = self._effect_chips[effect.id] = Chip(self._theme, wording.content(effect.name))
            chip.setChecked(effect.id in session.after_effects)
            chip.toggled.connect(self._tell)
        if self._effect_chips:
            self._add_chips(self.tr("What do you notice?"), list(self._effect_chips.values()), below=10)

    def _add_chips(self, title: str, chips: Sequence[Chip], *, below: int) -> None:
        group = QWidget()
        group.setAccessibleName(title)
        give_role(group, QAccessible.Role.Grouping)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, below)
        column.setSpacing(8)
        column.addWidget(Heading(self._theme, title, role="subsection"))
        flow = FlowLayout()
        for chip in chips:
            flow.addWidget(chip)
        column.addLayout(flow)
        self._questions.addWidget(group)

    def _chain(self) -> None:
        """Let Tab walk from top to bottom, whatever was made first."""
        order: list[QWidget] = [
            *self._reason_chips.values(),
            *self.scales.values(),
            *self._effect_chips.values(),
            self.see,
            self.note,
            self.save,
            self.skip,
        ]
        for first, then in pairwise(order):
            QWidget.setTabOrder(first, then)

    # The answers

    @property
    def session(self) -> Session | None:
        """The record with the answers of now."""
        return None if self._session is None else answered(self._session, self._answers(ratings=True))

    @property
    def session_without_ratings(self) -> Session | None:
        """The record with everything but ratings."""
        return None if self._session is None else answered(self._session, self._answers(ratings=False))

    def _answers(self, *, ratings: bool) -> Answers:
        kept = () if self._session is None else self._session.after_effects
        unasked = tuple(effect for effect in kept if effect not in self._effect_chips)
        noticed = tuple(effect for effect, chip in self._effect_chips.items() if chip.isChecked())
        return Answers(
            ratings={scale: slider.rating for scale, slider in self.scales.items()} if ratings else {},
            effects=(*unasked, *noticed),
            note=self.note.toPlainText(),
            end_reason=next((reason for reason, chip in self._reason_chips.items() if chip.isChecked()), None),
        )

    @Slot()
    def _tell(self) -> None:
        session = self.session
        if session is not None:
            self._found = after_session(self._flags, session) if self._flags is not None else None
            self.see.setVisible(self._found is not None)
            advice = words.advice(session, self._flags)
            self._care.setText(advice)
            self._care_box.setVisible(bool(advice))
            self.answered.emit(session)

    @Slot()
    def _ask_for_help(self) -> None:
        if self._found is not None:
            self.help_asked.emit(self._found.topics)

    @Slot(bool)
    def _leave_one_reason(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        chosen = self.sender()
        for chip in self._reason_chips.values() if on else ():
            if chip is not chosen:
                chip.setChecked(False)
        self._tell()

    @property
    def advice(self) -> str:
        """What to do about what was noticed, if anything."""
        return self._care.text()

    @property
    def problem(self) -> str:
        """Why nothing was saved, while that is shown."""
        return "" if self._problem.isHidden() else self._problem.text()

    @property
    def summary_line_is_hidden(self) -> bool:
        """Whether the line that stands for the right column is left out."""
        return self._summary.isHidden()

    def show_problem(self, sentence: str) -> None:
        """Say why nothing was saved."""
        self._problem.setText(sentence)
        self._problem.show()

    # The look

    def set_narrow(self, *, narrow: bool) -> None:
        """Say in one line what was done, where there is no column for it."""
        self._summary.setVisible(narrow)
        self._title.set_role("card_title_compact" if narrow else "card_title")

    @Slot()
    def _dress(self) -> None:
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the hint where the buttons need the row."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self.body.contentsMargins()
        room = self.width() - margins.left() - margins.right() - _BAR
        buttons = self.save.sizeHint().width() + self.skip.sizeHint().width()
        self._keys.setVisible(buttons + self._keys.sizeHint().width() + 3 * 12 <= room)
