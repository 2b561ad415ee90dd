"""A breathing pattern of the person's own: four lengths, the rate they come to, and what to know of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import CustomPatternLimits
from matcompanion.domain.limits import Refusal, RefusalKind
from matcompanion.domain.own_pattern import holds, problems_of, seconds_of, warnings_of
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


class OwnPatternBox(QWidget):
    """Changes a draft of the pattern; ``used`` brings it when the person wants it, ``removed`` takes it away."""

    used = Signal(object)  # OwnPattern
    removed = Signal()

    def __init__(self, theme: Theme, limits: CustomPatternLimits) -> None:
        super().__init__()
        self._theme, self._limits = theme, limits
        self._own: OwnPattern | None = None
        self._holds_confirmed = False
        least, most = (round(2 * end) for end in limits.phase_seconds)
        self.inhale = self._stepper(self.tr("Breathe in"), (round(2 * limits.least_inhale), most))
        self.hold_full = self._stepper(self.tr("Hold after breathing in"), (least, most))
        self.exhale = self._stepper(self.tr("Breathe out"), (round(2 * limits.least_exhale), most))
        self.hold_empty = self._stepper(self.tr("Hold after breathing out"), (least, most))
        self.notes = CautionBox(theme)
        self.use = Button(theme, self.tr("Use"), kind="outline")
        self.use.setAccessibleName(self.tr("Use this pattern"))
        self.remove = Button(theme, self.tr("Remove"), kind="ghost")
        self.remove.setAccessibleName(self.tr("Remove your pattern"))
        self.use.clicked.connect(self._use)
        self.remove.clicked.connect(self.removed)
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
        column.addWidget(PlainLabel(theme, self.tr("Your own pattern"), role="value", wrap=True))
        column.addWidget(
            PlainLabel(
                theme,
                self.tr("You can choose it on the plan card like any other."),
                role="label",
                color="ink2",
                wrap=True,
            )
        )
        column.addSpacing(6)
        column.addLayout(self._parts())
        column.addSpacing(6)
        column.addWidget(self.notes)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.remove)
        row.addWidget(self.use)
        buttons.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._rate = SettingRow(theme, "", "", buttons)
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

    def set_own(self, own: OwnPattern | None, *, holds_confirmed: bool = False) -> None:
        """Show the pattern that is in use; without one, the draft stays as it is."""
        self._holds_confirmed = holds_confirmed
        if own != self._own and own is not None:
            self._own = own
            self._show_draft(own)
            return
        self._own = own
        self._say()

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
        self.notes.say("\n".join(notes))
        self._rate.set_title(wording_breathing.rate(60 / seconds_of(draft)))
        in_use = draft == self._own
        self._rate.set_description(self.tr("In use") if in_use else "")
        self.use.setEnabled(not problems and not in_use)
        self.remove.setVisible(self._own is not None)

    @Slot()
    def _use(self) -> None:
        self.used.emit(self.draft)
