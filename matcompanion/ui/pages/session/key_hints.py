"""The keys of a running session at its foot: real buttons that fade from sight, but not from assistive technology."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.focus_ring import OWN_FOCUS
from matcompanion.ui.widgets.pacer_layout import HINTS_HEIGHT

UP = "↑"
"""The key that is drawn, for the bundled type has no arrow."""
_CAP_HEIGHT, _CAP_LEAST, _CAP_PADDING, _CAP_RADIUS = 26, 30, 18, 7
_GAP, _BETWEEN, _EDGE = 8, 28, 6
_SEEN = 0.3
_KEY_WEIGHT, _TEXT_WEIGHT, _SIZE = 600, 400, 14


@dataclass(frozen=True, slots=True)
class Hint:
    """What a hint says: its key, what it does, and its accessible name if that is more than what it does."""

    key: str
    text: str
    name: str = ""


class KeyHint(QPushButton):
    """A key and what it does. While it cannot be seen it is no target for the mouse."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hint = Hint("", "")
        self._light = 1.0
        self.wordless = False
        """Whether the key stands alone, for want of room; its name stays."""
        self.setMouseTracking(True)  # moving over it wakes the page
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(OWN_FOCUS, True)

    def say(self, hint: Hint) -> None:
        """Show *hint*."""
        if hint != self._hint:
            self._hint = hint
            self.setText(hint.text)
            self.setAccessibleName(hint.name or hint.text)
            self.update()

    def set_light(self, light: float) -> None:
        """Show it from not at all (0) to fully (1)."""
        if light != self._light:
            self._light = light
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size for the key and the words."""
        scaled = self._theme.scaled
        if self.wordless:
            return QSize(round(self._cap_width()) + 2 * scaled(_EDGE) + 2, scaled(HINTS_HEIGHT))
        words = QFontMetricsF(self._font(_TEXT_WEIGHT)).horizontalAdvance(self._hint.text)
        return QSize(round(self._cap_width() + words) + scaled(_GAP) + 2 * scaled(_EDGE) + 2, scaled(HINTS_HEIGHT))

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click only where something can be seen: elsewhere it means the whole page."""
        return self._light >= _SEEN and self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Space and Enter; all other keys are the page's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _font(self, weight: int) -> QFont:
        return self._theme.sized_font(_SIZE * self._theme.percent / 100, weight)

    def _cap_width(self) -> float:
        scaled = self._theme.scaled
        words = QFontMetricsF(self._font(_KEY_WEIGHT)).horizontalAdvance(self._hint.key)
        return scaled(_CAP_LEAST) if self._hint.key == UP else max(scaled(_CAP_LEAST), words + scaled(_CAP_PADDING))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the key and the words."""
        light = 1.0 if self.hasFocus() else self._light
        if light <= 0:
            return
        colours, scaled = self._theme.session, self._theme.scaled
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(light)
        ink = QColor(colours["ink" if self.underMouse() or self.hasFocus() else "ink2"])
        cap = QRectF(scaled(_EDGE), (self.height() - scaled(_CAP_HEIGHT)) / 2, self._cap_width(), scaled(_CAP_HEIGHT))
        painter.setPen(QPen(QColor(colours["key"]), 1.2))
        painter.drawRoundedRect(cap, scaled(_CAP_RADIUS), scaled(_CAP_RADIUS))
        if self._hint.key == UP:
            self._paint_arrow(painter, cap.center(), ink)
        else:
            painter.setPen(ink)
            painter.setFont(self._font(_KEY_WEIGHT))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._hint.key)
        painter.setPen(ink)
        painter.setFont(self._font(_TEXT_WEIGHT))
        if not self.wordless:
            words = QRectF(cap.right() + scaled(_GAP), 0, self.width(), self.height())
            flag = Qt.AlignmentFlag
            painter.drawText(words, flag.AlignVCenter | flag.AlignLeft | flag.AlignAbsolute, self._hint.text)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours["cool_inner"]), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 12, 12)
        painter.end()

    def _paint_arrow(self, painter: QPainter, middle: QPointF, ink: QColor) -> None:
        size = self._theme.percent / 100
        painter.setPen(
            QPen(ink, 1.7 * size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        top = middle - QPointF(0, 5 * size)
        painter.drawPolyline([top + QPointF(-4 * size, 4 * size), top, top + QPointF(4 * size, 4 * size)])
        painter.drawLine(top, middle + QPointF(0, 5 * size))


class KeyHints(QWidget):
    """A row of hints. Where it is too narrow, those that are called *spare* are left out, the last one first."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Sequence[KeyHint] = ()
        self._spare: Sequence[KeyHint] = ()
        self._light = 1.0
        self.setMouseTracking(True)
        theme.changed.connect(self._place)

    def add(self) -> KeyHint:
        """Add a hint; it is shown when ``show_only`` says so."""
        hint = KeyHint(self._theme, self)
        hint.hide()
        return hint

    def show_only(self, hints: Sequence[KeyHint], spare: Sequence[KeyHint]) -> None:
        """Show *hints* in that order and no others."""
        if list(hints) != list(self._shown):
            before = None
            for hint in hints:
                if before is not None:
                    QWidget.setTabOrder(before, hint)
                before = hint
        self._shown, self._spare = hints, spare
        self._place()

    def set_light(self, light: float) -> None:
        """Show the row from not at all (0) to fully (1)."""
        if light != self._light:
            self._light = light
            for hint in self._shown:
                hint.set_light(light)

    @property
    def focused(self) -> KeyHint | None:
        """The hint that the keyboard is on."""
        return next((hint for hint in self._shown if hint.hasFocus()), None)

    def resizeEvent(self, _event: object) -> None:
        """Put the hints in the middle of the new width."""
        self._place()

    def _fitting(self, between: int) -> tuple[list[KeyHint], int]:
        """Return the hints there is room for and their width; where even the least are too many, without words."""
        fitting = list(self._shown)
        for hint in fitting:
            hint.wordless = False
        total = 0
        for spare in [None, *reversed(self._spare), None]:
            if spare in fitting:
                fitting.remove(spare)
            total = sum(hint.sizeHint().width() for hint in fitting) + between * (len(fitting) - 1)
            if total <= self.width():
                return fitting, total
        for hint in fitting:
            hint.wordless = True
        return fitting, sum(hint.sizeHint().width() for hint in fitting) + between * (len(fitting) - 1)

    @Slot()
    def _place(self) -> None:
        between = self._theme.scaled(_BETWEEN) - 2 * self._theme.scaled(_EDGE)
        fitting, total = self._fitting(between)
        x = (self.width() - total) // 2
        for hint in fitting:
            size = hint.sizeHint()
            hint.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
            hint.set_light(self._light)
            hint.show()
            x += size.width() + between
        for hint in self.findChildren(KeyHint):
            if hint not in fitting:
                hint.hide()
