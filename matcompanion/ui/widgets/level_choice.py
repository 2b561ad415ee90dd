"""The level as a choice of what the mat lies on."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import LevelRule
from matcompanion.domain.choices import Level
from matcompanion.phrases import in_a_row, inside_sentence
from matcompanion.ui import wording
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.focus_ring import RING_RADIUS

_MARK, _LEFT, _PAD = 24, 52, 14  # as those of a statement to tick
_LEAST = 62
_TALL = 10_000
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class _LevelRow(QRadioButton):
    """One level: what it lies on, and below it the minutes and the clothing. The whole row answers."""

    def __init__(self, theme: Theme, title: str, details: str) -> None:
        super().__init__()
        self._theme, self._title, self._usual = theme, title, details
        self._details = details
        self.setAccessibleName(in_a_row((title, details)))
        self.setProperty(RING_RADIUS, 14)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._dress)

    def refuse(self, why: str) -> None:
        """Say *why* the level cannot be had; an empty text takes that back."""
        self._details = why or self._usual
        self.setEnabled(not why)
        self.setAccessibleDescription(why)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        """Answer to a click anywhere on the row."""
        return self.rect().contains(pos)

    def _heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, max(1, width - self._left - _PAD), _TALL)
        title = QFontMetrics(self._theme.font("value")).boundingRect(room, _WRAP, self._title).height()
        details = QFontMetrics(self._theme.font("label")).boundingRect(room, _WRAP, self._details).height()
        return title, details

    @property
    def _left(self) -> int:
        return self._theme.scaled(_LEFT)

    def hasHeightForWidth(self) -> bool:
        """Return True: long words take another line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words."""
        return max(_LEAST, sum(self._heights(width)) + 2 * 10)

    def sizeHint(self) -> QSize:
        """Return the size at a usual width."""
        return QSize(420, self.heightForWidth(420))

    def minimumSizeHint(self) -> QSize:
        """Return the width of a few words."""
        return QSize(self._left + self._theme.scaled(140), _LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the mark and the words."""
        theme, on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if on or (self.underMouse() and self.isEnabled()):
            painter.setBrush(theme.color("accent_soft" if on else "stage"))
            painter.drawRoundedRect(self.rect(), 14, 14)
        mark = theme.scaled(_MARK) / 2
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        center = QPointF(self.width() - _PAD - mark if right_to_left else _PAD + mark, self.height() / 2)
        painter.setBrush(theme.color("surface"))
        painter.setPen(QPen(theme.color("accent" if on else "control"), 2))
        painter.drawEllipse(center, mark - 1, mark - 1)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(center, mark * 0.5, mark * 0.5)
        title, details = self._heights(self.width())
        top, room = (self.height() - title - details) // 2, self.width() - self._left - _PAD
        painter.setFont(theme.font("value"))
        painter.setPen(theme.color("ink" if self.isEnabled() else "ink2"))
        left = _PAD if right_to_left else self._left
        painter.drawText(QRect(left, top, room, title), _WRAP, self._title)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color("ink2"))
        painter.drawText(QRect(left, top + title, room, details), _WRAP, self._details)
        painter.end()


class LevelChoice(QWidget):
    """The levels one below the other; ``chosen`` brings the one that the person picked."""

    chosen = Signal(object)  # Level

    def __init__(self, theme: Theme, rules: Iterable[LevelRule]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._levels: list[Level] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for rule in sorted(rules, key=lambda rule: rule.order):
            row = _LevelRow(theme, wording.content(rule.text), self._details(rule))
            self._group.addButton(row, len(self._levels))
            self._levels.append(rule.id)
            column.addWidget(row)
        self._wanted, self._last = 0, len(self._levels) - 1
        self._group.idToggled.connect(self._tell)  # assistive technology toggles without a click

    def _details(self, rule: LevelRule) -> str:
        clothes = [inside_sentence(wording.clothing(one)) for one in rule.clothing]
        return self.tr("{level}, {least} to {most} minutes, {clothing}").format(
            level=wording.level(rule.id),
            least=rule.minutes[0],
            most=rule.minutes[1],
            clothing=self.tr(" or ").join(clothes),
        )

    def set_level(self, level: Level) -> None:
        """Show *level*, or the highest that is not refused, without telling anybody."""
        self._wanted = self._levels.index(level)
        self._show_wanted()

    def begin(self) -> None:
        """Give the keyboard to the level that is chosen."""
        self._group.button(max(0, self._group.checkedId())).setFocus(Qt.FocusReason.TabFocusReason)

    def refuse_above(self, highest: Level | None, why: str) -> None:
        """Refuse the levels above *highest* for the reason *why*; None refuses none."""
        self._last = len(self._levels) - 1 if highest is None else self._levels.index(highest)
        for place, row in enumerate(self._group.buttons()):
            if isinstance(row, _LevelRow):
                row.refuse(why if place > self._last else "")
        self._show_wanted()

    def _show_wanted(self) -> None:
        with QSignalBlocker(self._group):
            self._group.button(min(self._wanted, self._last)).setChecked(True)

    @Slot(int, bool)
    def _tell(self, index: int, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        if on:
            self.chosen.emit(self._levels[index])
