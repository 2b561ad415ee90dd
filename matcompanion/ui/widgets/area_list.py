"""The areas as a list to check: a full equal of the figure, for whoever would rather read than point."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QColor, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Zone
from matcompanion.domain.choices import AreaId
from matcompanion.phrases import in_a_row
from matcompanion.ui import wording
from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.theme import Theme, on_scale
from matcompanion.ui.widgets.area_row import AreaRow
from matcompanion.ui.widgets.body_state import SCALES, BodyState, Overlay
from matcompanion.ui.widgets.fading_scroll import FadingScroll
from matcompanion.ui.widgets.figure_paint import data_steps
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.zone_choice import not_for_the_mat, one_per_area

_CHOOSE = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class AreaList(FadingScroll):
    """The areas of *zones* as rows, then what is not for the mat, and why. Setters tell nobody.

    Signals and setters are those of the body map.
    """

    toggled = Signal(str, bool)  # the area asked for; True if it is to be added to the others or taken out again
    refused = Signal(object)  # a Zone that cannot be chosen; its reason says why

    def __init__(self, theme: Theme, zones: Iterable[Zone]) -> None:
        content = QWidget()
        super().__init__(theme, content, ground="stage")
        self._theme = theme
        self._state = BodyState(tuple(zones))
        self._rows: list[AreaRow] = []
        self.setAccessibleName(self.tr("Areas"))
        give_role(self, QAccessible.Role.Grouping)
        self._lay_out(content)
        self._current = self._rows[0]
        self._enter(self._current)
        theme.changed.connect(self._dress)
        self._restate()

    def _lay_out(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(0)
        groups = (
            (self.tr("For the mat"), one_per_area(self._state.zones).values()),
            (self.tr("Not for the mat, and why"), not_for_the_mat(self._state.zones)),
        )
        for heading, zones in groups:
            if self._rows:
                column.addSpacing(16)
            label = PlainLabel(self._theme, heading, role="label_strong", color="ink2", wrap=True)
            label.setContentsMargins(12, 0, 0, 6)
            column.addWidget(label)
            for zone in zones:
                row = AreaRow(self._theme, zone)
                row.asked.connect(self._take_press)
                row.focus_came.connect(self._enter)
                self._rows.append(row)
                column.addWidget(row)
        column.addStretch(1)

    @property
    def chosen(self) -> tuple[AreaId, ...]:
        """The chosen areas."""
        return self._state.chosen

    @property
    def rows(self) -> tuple[AreaRow, ...]:
        """The rows from top to bottom."""
        return tuple(self._rows)

    def set_chosen(self, areas: Sequence[AreaId]) -> None:
        """Show *areas* as chosen; Tab enters the list at the first of them."""
        self._state.chosen = tuple(areas)
        first = next((row for row in self._rows if areas and row.zone.area == areas[0]), None)
        if first is not None and not self._current.hasFocus():
            self._enter(first)
        self._restate()

    def set_suggested(self, areas: Sequence[AreaId]) -> None:
        """Mark *areas* as suggested."""
        self._state.suggested = tuple(areas)
        self._restate()

    def set_barred(self, reasons: Mapping[AreaId, str]) -> None:
        """Refuse these areas to this person, each for its reason."""
        self._state.barred = dict(reasons)
        self._restate()

    def set_overlay(self, mode: str, values: Mapping[AreaId, float], hints: Mapping[AreaId, str]) -> None:
        """Mark areas by *values* (0 to 1) in *mode* plain, recent or relief; *hints* say more."""
        state = self._state
        state.overlay, state.values, state.hints = Overlay(mode), dict(values), dict(hints)
        self._restate()

    @Slot()
    def _dress(self) -> None:
        self._restate()

    def _restate(self) -> None:
        """Let every row say what is the case."""
        for row in self._rows:
            zone = row.zone
            reason = self._state.refusal(zone)
            suggested = reason is None and zone.area in self._state.suggested
            more = [self.tr("Suggested")] if suggested else []
            if reason is not None:
                more.append(wording.content(reason))
            elif self._state.hint(zone):
                more.append(self._state.hint(zone))
            row.show_state(
                chosen=self._state.is_chosen(zone),
                suggested=suggested and self._state.overlay is Overlay.PLAIN,  # elsewhere ember means relief
                refused=reason is not None,
                more=" · ".join(more),
                mark=self._mark(zone),
            )
            row.describe(self._description(zone, reason, in_a_row(more)))

    def _description(self, zone: Zone, reason: str | None, more: str) -> str:
        if reason is None:
            return more
        words = self.tr("not for the mat: {reason}") if zone.area is None else self.tr("not for now: {reason}")
        return words.format(reason=more)

    def _mark(self, zone: Zone) -> QColor | None:
        """Return the colour of the area's value, if it has one."""
        state = self._state
        if state.overlay is Overlay.PLAIN or zone.area is None or zone.area not in state.values:
            return None
        return on_scale(data_steps(self._theme, SCALES[state.overlay]), state.values[zone.area])

    @Slot(object)
    def _enter(self, row: AreaRow) -> None:
        """Let Tab find *row* and no other, and show it."""
        self._current.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._current = row
        self.setFocusProxy(row)
        if row.hasFocus():
            self.ensureWidgetVisible(row, 0, 12)

    @Slot(object, bool)
    def _take_press(self, row: AreaRow, extend: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._ask(row.zone, extend=extend)

    def _ask(self, zone: Zone, *, extend: bool) -> None:
        """Tell that somebody wants *zone*, or that it cannot be had."""
        reason = self._state.refusal(zone)
        if reason is not None:
            self.refused.emit(replace(zone, reason=reason))
        elif zone.area is not None:
            self.toggled.emit(zone.area, extend)
        self._restate()  # a row that assistive technology has toggled goes back where it belongs

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk up and down, or choose; everything else goes on to the page."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        extend = bool(modifiers & (_SHIFT | _CONTROL))
        place = self._rows.index(self._current)
        last = len(self._rows) - 1
        steps = {
            Qt.Key.Key_Up: max(0, place - 1),
            Qt.Key.Key_Down: min(last, place + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key in steps and not extend:
            self._rows[steps[key]].setFocus(Qt.FocusReason.OtherFocusReason)
        elif key == Qt.Key.Key_Space or (key in _CHOOSE and not modifiers & _CONTROL):
            if not event.isAutoRepeat():
                self._ask(self._current.zone, extend=extend)
        else:
            event.ignore()
