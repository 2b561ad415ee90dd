"""Breathing patterns of the person's own: those there are, and a draft: four lengths, their rate, what to know."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import CustomPatternLimits
from matcompanion.domain.limits import Refusal, RefusalKind
from matcompanion.domain.own_pattern import MOST_OWN_PATTERNS, holds, problems_of, seconds_of, warnings_of
from matcompanion.domain.settings import OwnPattern
from matcompanion.ui import wording, wording_breathing
from matcompanion.ui.pages.settings.group import SettingRow, hugging
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.icon_label import IconLabel
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.stepper import Stepper

FIRST = OwnPattern(4, 0, 6, 0)


class CautionBox(QWidget):
    """Sentences to take note of, with *below* pixels under them; hidden while there are none."""

    def __init__(self, theme: Theme, *, below: int = 0) -> None:
        super().__init__()
        box = Card(ground="caution", padding=(14, 10, 14, 10), spacing=12, horizontal=True)
        sign = IconLabel(theme, "alert", size=20, color="on_caution")
        box.body.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        self._words = PlainLabel(theme, role="label", color="on_caution", wrap=True)
        box.body.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, below)
        column.addWidget(box)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def say(self, text: str) -> None:
        """Say *text*, or nothing."""
        self._words.setText(text)
        self.setVisible(bool(text))


class OwnPatternRow(SettingRow):
    """One of the patterns there are, and how to be rid of it."""

    removed = Signal(object)  # OwnPattern

    def __init__(self, theme: Theme, own: OwnPattern) -> None:
        what = wording.breath(own.inhale, own.hold_full, own.exhale, own.hold_empty)
        button = Button(theme, wording.tr("Remove"), kind="ghost")
        button.setAccessibleName(wording.tr("Remove {what}").format(what=what))
        super().__init__(theme, what, wording_breathing.rate(60 / seconds_of(own)), button)
        self.own, self.remove = own, button
        button.clicked.connect(self._remove)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.own)


class OwnPatternBox(QWidget):
    """Shows the patterns there are and changes a draft; ``added`` brings the draft, ``removed`` one of the others."""

    added = Signal(object)  # OwnPattern
    removed = Signal(object)  # OwnPattern

    def __init__(self, theme: Theme, limits: CustomPatternLimits) -> None:
        super().__init__()
        self._theme, self._limits = theme, limits
        self._own: tuple[OwnPattern, ...] | None = None
        self._holds_confirmed = False
        least, most = (round(2 * end) for end in limits.phase_seconds)
        self.inhale = self._stepper(self.tr("Breathe in"), (round(2 * limits.least_inhale), most))
        self.hold_full = self._stepper(self.tr("Hold after breathing in"), (least, most))
        self.exhale = self._stepper(self.tr("Breathe out"), (round(2 * limits.least_exhale), most))
        self.hold_empty = self._stepper(self.tr("Hold after breathing out"), (least, most))
        self.notes = CautionBox(theme)
        self.add = Button(theme, self.tr("Add"), kind="outline")
        self.add.setAccessibleName(self.tr("Add this pattern"))
        self.add.clicked.connect(self._add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._lay_out()
        self._show_draft(FIRST)

    def _stepper(self, name: str, ends: tuple[int, int]) -> Stepper:
        stepper = Stepper(
            self._theme, name, say=wording_breathing.half_seconds, read=wording_breathing.half_seconds_in
        )
        stepper.changed.connect(self._say)
        return hugging(stepper, ends)

    def _lay_out(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(2)
        column.addWidget(PlainLabel(theme, self.tr("Your own patterns"), role="value", wrap=True))
        column.addWidget(
            PlainLabel(
                theme,
                self.tr("Choose them on the plan card like any other."),
                role="label",
                color="ink2",
                wrap=True,
            )
        )
        column.addLayout(self._rows)
        column.addSpacing(6)
        column.addLayout(self._parts())
        column.addSpacing(6)
        column.addWidget(self.notes)
        self._rate = SettingRow(theme, "", "", self.add)
        column.addWidget(self._rate)

    def _parts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        then = self.tr("Then hold")
        names = (self.tr("Breathe in"), then, self.tr("Breathe out"), then)
        for place, (name, stepper) in enumerate(zip(names, self._steppers, strict=True)):
            grid.addWidget(PlainLabel(self._theme, name, role="label", wrap=True), place, 0)
            grid.addWidget(stepper, place, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return grid

    @property
    def _steppers(self) -> tuple[Stepper, Stepper, Stepper, Stepper]:
        return (self.inhale, self.hold_full, self.exhale, self.hold_empty)

    @property
    def draft(self) -> OwnPattern:
        """The pattern as it is shown."""
        return OwnPattern(*(stepper.value / 2 for stepper in self._steppers))

    @property
    def rows(self) -> list[OwnPatternRow]:
        """The patterns there are, as they are shown."""
        items = (self._rows.itemAt(place) for place in range(self._rows.count()))
        return [row for item in items if item is not None and isinstance(row := item.widget(), OwnPatternRow)]

    def set_own(self, patterns: Sequence[OwnPattern | None], *, holds_confirmed: bool = False) -> None:
        """Show the *patterns* there are; the draft stays as it is, but at first it is the first of them."""
        self._holds_confirmed = holds_confirmed
        before, own = self._own, tuple(pattern for pattern in patterns if pattern is not None)
        if own != before:
            self._own = own
            self._show_rows(own)
        if before is None and own:
            self._show_draft(own[0])
        self._say()

    def _show_rows(self, own: Sequence[OwnPattern]) -> None:
        for row in self.rows:
            if row.own not in own:
                if row.remove.hasFocus():
                    self.inhale.setFocus()
                self._rows.removeWidget(row)
                row.hide()
                row.deleteLater()
        there = {row.own for row in self.rows}
        for place, pattern in enumerate(own):
            if pattern not in there:
                row = OwnPatternRow(self._theme, pattern)
                row.removed.connect(self.removed)
                self._rows.insertWidget(place, row)
                row.show()

    def _show_draft(self, own: OwnPattern) -> None:
        parts = (own.inhale, own.hold_full, own.exhale, own.hold_empty)
        for stepper, seconds in zip(self._steppers, parts, strict=True):
            stepper.set_value(
                round(2 * max(self._limits.phase_seconds[0], min(self._limits.phase_seconds[1], seconds)))
            )
        self._say()

    @Slot()
    def _say(self) -> None:
        """Say what the draft comes to."""
        draft, limits = self.draft, self._limits
        problems = problems_of(draft, limits)
        notes = [wording_breathing.problem(problem, limits) for problem in problems]
        if not problems:
            notes += [wording_breathing.warning(warning, limits) for warning in warnings_of(draft, limits)]
        if holds(draft) and not problems and not self._holds_confirmed:
            notes.append(wording.refusal(Refusal(RefusalKind.PATTERN_HOLDS)))
        own = self._own or ()
        there, full = draft in own, len(own) >= MOST_OWN_PATTERNS
        self.notes.say("\n".join(notes))
        self._rate.set_title(wording_breathing.rate(60 / seconds_of(draft)))
        self._rate.set_description(self.tr("Among yours") if there else wording_breathing.full() if full else "")
        self.add.setEnabled(not problems and not there and not full)

    @Slot()
    def _add(self) -> None:
        self.added.emit(self.draft)
