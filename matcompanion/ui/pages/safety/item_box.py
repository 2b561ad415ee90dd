"""One item of the safety check: the statement to tick, and below it, once ticked, what follows and what is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import AreaId
from matcompanion.domain.screening import Answer, because
from matcompanion.domain.screening_items import ScreeningItem
from matcompanion.ui import wording
from matcompanion.ui import wording_screening as words
from matcompanion.ui.announce import announce
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Chip
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.day_field import DayField
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.icon_label import IconLabel
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.statement_row import StatementRow

_RADIUS = 14
_INDENT = 52


class AskedRow(QWidget):
    """Records that a professional was asked, and on which day; ``changed`` when the person does."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._today = theme, date.min
        self.asked = StatementRow(theme, self.tr("I have asked, and they saw no reason against it"), plain=True)
        self._label = PlainLabel(theme, self.tr("Asked on"), role="label")
        self.day = DayField(theme, self.tr("Asked on"), words.day_format())
        self.day.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._when = QWidget()
        when = self._inner = QHBoxLayout(self._when)
        when.setSpacing(12)
        when.addWidget(self._label)
        when.addWidget(self.day)
        when.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.asked)
        column.addWidget(self._when)
        self.asked.toggled.connect(self._show_day)
        self.day.dateChanged.connect(self._tell)
        theme.changed.connect(self._dress)
        self._dress()
        self._show_day()

    @Slot()
    def _dress(self) -> None:
        self._inner.setContentsMargins(self._theme.scaled(_INDENT), 0, 0, 6)

    @property
    def asked_on(self) -> date | None:
        """The day, or None where nobody was asked."""
        if not self.asked.isChecked():
            return None
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def set_today(self, today: date) -> None:
        """Let no day after *today* be chosen."""
        self._today = today
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))

    def set_asked_on(self, day: date | None) -> None:
        """Show *day*; one that is still to come counts as not asked."""
        known = day is not None and day <= self._today
        shown = day if day is not None and known else self._today
        self.day.setDate(QDate(shown.year, shown.month, shown.day))
        self.asked.setChecked(known)

    @Slot()
    def _show_day(self) -> None:
        self._when.setVisible(self.asked.isChecked())
        self.changed.emit()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


class WhereRow(QWidget):
    """Asks where: an area more or less with every chip; ``changed`` when the person does."""

    changed = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self._theme = theme
        self.chips: dict[AreaId, Chip] = {}
        column = self._column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(PlainLabel(theme, self.tr("Where?"), role="label_strong"))
        self._chips = QWidget()
        flow = FlowLayout(self._chips)
        for area in catalogue.areas:
            chip = Chip(theme, wording.area(catalogue, area), height=40)
            chip.toggled.connect(self._tell)
            self.chips[area] = chip
            flow.addWidget(chip)
        column.addWidget(self._chips)
        theme.changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        self._column.setContentsMargins(self._theme.scaled(_INDENT), 0, 12, 10)

    @property
    def areas(self) -> tuple[AreaId, ...]:
        """The areas that were named."""
        return tuple(area for area, chip in self.chips.items() if chip.isChecked())

    def set_areas(self, areas: tuple[AreaId, ...]) -> None:
        """Show *areas* as named."""
        for area, chip in self.chips.items():
            chip.setChecked(area in areas)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


class ItemBox(QWidget):
    """The statement of *item* with what follows from it. ``changed`` when the person ticks or answers anything.

    *followers* are asked below it once it is ticked.
    """

    changed = Signal()
    grown = Signal(object)  # this box, when there is more of it to see

    def __init__(
        self,
        theme: Theme,
        catalogue: Catalogue,
        item: ScreeningItem,
        followers: tuple[ItemBox, ...] = (),
    ) -> None:
        super().__init__()
        self._theme, self._catalogue, self.item, self.followers = theme, catalogue, item, followers
        hint = wording.content(item.hint) if item.hint else ""
        self.row = StatementRow(theme, wording.content(item.question), hint, plain=True)
        self._why = PlainLabel(theme, role="label", wrap=True)
        self._then = PlainLabel(theme, role="label_strong", wrap=True)
        self.where = WhereRow(theme, catalogue) if item.names_areas else None
        self.asked = AskedRow(theme) if item.until_asked else None
        self._lay_out()
        for part in (self.where, self.asked, *followers):
            if part is not None:
                part.changed.connect(self._take)
        self.row.toggled.connect(self._take)
        self.row.clicked.connect(self._tell_grown)
        theme.changed.connect(self._dress)
        self._dress()
        self._show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        self._more = QWidget()
        more = QVBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 6)
        more.setSpacing(0)
        self._said = QVBoxLayout()
        self._said.setSpacing(2)
        self._said.addWidget(self._why)
        self._said.addWidget(self._then)
        more.addLayout(self._said)
        if self.item.emergency:
            more.addWidget(self._urgent_card())
        for part in (self.where, self.asked, *self.followers):
            if part is not None:
                more.addWidget(part)
        column.addWidget(self._more)

    def _urgent_card(self) -> QWidget:
        """Return what says when this cannot wait until tomorrow."""
        card = Card(ground="caution", padding=(14, 10, 14, 10), spacing=12, horizontal=True)
        sign = IconLabel(self._theme, "alert", size=20, color="on_caution")
        card.body.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        text = wording.content(self.item.emergency)
        card.body.addWidget(PlainLabel(self._theme, text, role="label_strong", color="on_caution", wrap=True), 1)
        around = QWidget()
        room = QVBoxLayout(around)
        room.setContentsMargins(14, 2, 14, 8)
        room.addWidget(card)
        return around

    @Slot()
    def _dress(self) -> None:
        self._said.setContentsMargins(self._theme.scaled(_INDENT), 0, 14, 8)
        self.update()

    @property
    def given(self) -> tuple[Answer, ...]:
        """The answers to this item and to what is asked below it; none where it is not ticked."""
        if not self.row.isChecked():
            return ()
        areas = self.where.areas if self.where is not None else ()
        asked_on = self.asked.asked_on if self.asked is not None else None
        own = Answer(self.item.id, areas, asked_on)
        return (own, *(answer for follower in self.followers for answer in follower.given))

    def set_today(self, today: date) -> None:
        """Take note of which day it is, here and in what is asked below."""
        if self.asked is not None:
            self.asked.set_today(today)
        for follower in self.followers:
            follower.set_today(today)

    def set_given(self, answers: dict[str, Answer]) -> None:
        """Show what of *answers*, by item, was given here."""
        answer = answers.get(self.item.id)
        if self.where is not None:
            self.where.set_areas(answer.areas if answer is not None else ())
        if self.asked is not None:
            self.asked.set_asked_on(answer.asked_on if answer is not None else None)
        for follower in self.followers:
            follower.set_given(answers)
        self.row.setChecked(answer is not None)

    @Slot()
    def _take(self) -> None:
        self._show()
        self.changed.emit()

    @Slot(bool)
    def _tell_grown(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        if on:
            announce(self.row, self._said_of_it)
            self.grown.emit(self)

    def _show(self) -> None:
        """Show what follows, or only the statement."""
        on = self.row.isChecked()
        self._more.setVisible(on)
        if on:
            areas = self.where.areas if self.where is not None else ()
            asked = self.asked is not None and self.asked.asked_on is not None
            why = because(self.item)
            self._why.setText(words.why(replace(why, until_asked=why.until_asked and not asked)))
            self._then.setText(words.consequences(self._catalogue, self.item, areas=areas, asked=asked))
            self._then.setVisible(bool(self._then.text()))
        self.row.setAccessibleDescription(self._said_of_it if on else wording.content(self.item.hint))
        self.update()

    @property
    def _said_of_it(self) -> str:
        """What is said of the item once it is ticked, to be read out."""
        parts = (self._why.text(), self._then.text(), wording.content(self.item.emergency))
        return " ".join(filter(None, parts))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of what is ticked; a follower stands on the ground of the item above it."""
        if not self.row.isChecked() or self.item.follows is not None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.end()
