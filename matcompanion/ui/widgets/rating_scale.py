"""A 0 to 10 scale as a row of spikes: the rating before is a ring, the rating now a filled dot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from matcompanion.domain.session import RATING_HIGHEST, RATING_LOWEST
from matcompanion.phrases import as_sentences
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.focus_ring import OWN_FOCUS
from matcompanion.ui.widgets.rating_layout import CELL, CELLS, GAP, HALF, RING, ScaleLayout

_COMPACT_CELL = 27  # eleven fit on a card, beside its scroll bar
_AROUND_NUMBER = 8
_TEN_WITHIN = 1500  # milliseconds in which a 1 and a 0 are meant as 10
_CENTRE = Qt.AlignmentFlag.AlignCenter
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 2,
    Qt.Key.Key_PageDown: -2,
}


class RatingScale(QAbstractSlider):
    """A slider from 0 to 10 that has no value until it is touched; *name* is what a screen reader calls it.

    Digits rate directly (1 and then 0 is ten), arrows step, Delete or another click on the dot takes the rating
    back. ``rated`` brings the new rating or None, whoever set it; only ``set_value`` tells nobody.

    Qt says nothing when a slider is set to the value it has, so a person with a screen reader could never give
    the 0 that an untouched slider shows. While there is no rating the slider's position is therefore kept apart
    from its value: then every value counts as a change, and ``sliderChange`` hears of it.
    """

    rated = Signal(object)  # int | None

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        low: str,
        high: str,
        before: int | None = None,
        band: tuple[int, int] | None = None,
        compact: bool = False,
    ) -> None:
        super().__init__()
        self._theme, self._low, self._high, self._compact = theme, low, high, compact
        self._before, self._band = before, band
        self._rating: int | None = None
        self._telling = False
        self._hovered: int | None = None
        self._pressed_on_dot = False
        self._ring = False
        self._one_at = -1  # when a 1 was typed that a 0 may follow
        self.setAccessibleName(name)
        self.setProperty(OWN_FOCUS, True)
        self.setRange(RATING_LOWEST, RATING_HIGHEST)
        self.setPageStep(2)
        self.setTracking(False)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._dress)
        self._hold(None)
        self._telling = True

    @property
    def rating(self) -> int | None:
        """What was rated, or None while nothing was."""
        return self._rating

    @property
    def is_set(self) -> bool:
        """Whether there is a rating."""
        return self._rating is not None

    @property
    def before(self) -> int | None:
        """The rating from before, shown as a ring."""
        return self._before

    def set_value(self, rating: int | None) -> None:
        """Show *rating*, or none, without telling anybody."""
        self._telling = False
        self._hold(rating)
        self._telling = True

    def clear(self) -> None:
        """Take the rating back."""
        if self._rating is not None:
            self.set_value(None)
            self.rated.emit(None)

    def _hold(self, rating: int | None) -> None:
        self._rating = rating
        with QSignalBlocker(self):
            self.setValue(RATING_LOWEST if rating is None else rating)
            if rating is None:
                self.setSliderPosition(RATING_HIGHEST)
        self._describe()
        self.update()

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        """Take every value that comes while we do not set one ourselves: keys, mouse or a screen reader."""
        super().sliderChange(change)
        if change == QAbstractSlider.SliderChange.SliderValueChange and self._telling:
            self._rating = self.value()
            self._describe()
            self.rated.emit(self._rating)

    def _describe(self) -> None:
        parts = [self.tr("Not rated") if self._rating is None else self.tr("Now {n}").format(n=self._rating)]
        if self._before is not None:
            parts.append(self.tr("Before {n}").format(n=self._before))
        parts.append(self.tr("0: {low}").format(low=self._low))
        parts.append(self.tr("10: {high}").format(high=self._high))
        self.setAccessibleDescription(as_sentences(parts))

    @Slot()
    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rate by digit, by arrow, or take the rating back."""
        self._ring = True
        one_at, self._one_at = self._one_at, -1
        key, text = event.key(), event.text()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif text.isascii() and text.isdigit():
            self._type(int(text), event.timestamp(), one_at)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        elif key == Qt.Key.Key_Home:
            self.setValue(RATING_LOWEST)
        elif key == Qt.Key.Key_End:
            self.setValue(RATING_HIGHEST)
        elif (step := _STEPS.get(Qt.Key(key))) is not None:
            self.setValue(self.value() + step)
        else:
            event.ignore()
        self.update()

    def _type(self, digit: int, now: int, one_at: int) -> None:
        if digit == 0 and one_at >= 0 and now - one_at <= _TEN_WITHIN:
            self.setValue(RATING_HIGHEST)
            return
        self.setValue(digit)
        if digit == 1:
            self._one_at = now

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Rate where the mouse is pressed."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        rating = self._layout.at(event.position())
        self._pressed_on_dot = rating == self._rating and self._layout.on_dot(event.position(), rating)
        self._ring = False
        self.setValue(rating)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow a drag; else show what a click would rate."""
        spot = self._layout.at(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton:
            if spot != self._rating:
                self._pressed_on_dot = False
                self.setValue(spot)
        elif spot != self._hovered:
            self._hovered = spot
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the rating back if its own dot was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self._pressed_on_dot:
            self._pressed_on_dot = False
            self.clear()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count a hasty second click as the first."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: nobody rates by scrolling past."""
        event.ignore()

    def leaveEvent(self, _event: QEvent) -> None:
        """Hover nothing any more."""
        self._hovered = None
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring where the keyboard came."""
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        self._one_at = -1
        super().focusInEvent(event)

    # Sizes

    @property
    def _layout(self) -> ScaleLayout:
        return self._layout_at(self.width())

    def _layout_at(self, width: int) -> ScaleLayout:
        """Return where the numbers stand: on a narrow card or in large text, a compact scale takes two rows."""
        room = QFontMetrics(self._theme.font("chip")).horizontalAdvance(str(RATING_HIGHEST)) + _AROUND_NUMBER
        halved = self._compact and width < CELLS * max(_COMPACT_CELL, room)
        return ScaleLayout(max(1, width), HALF if halved else CELLS, self._theme.percent)

    def _anchor_lines(self, width: int) -> int:
        metrics = QFontMetrics(self._theme.font("caption"))
        words = metrics.horizontalAdvance(self._low) + metrics.horizontalAdvance(self._high)
        room = width - self._layout_at(width).cell + metrics.averageCharWidth()
        return 1 if words + 2 * metrics.averageCharWidth() <= room else 2

    def hasHeightForWidth(self) -> bool:
        """Return True: numbers and words take two lines where they do not fit on one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the numbers and of the words below them."""
        line = QFontMetrics(self._theme.font("caption")).height()
        return self._layout_at(width).height + 2 + self._anchor_lines(width) * line

    def sizeHint(self) -> QSize:
        """Return the size at which every number is a comfortable target."""
        width = (_COMPACT_CELL if self._compact else CELL + 2) * CELLS
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the size below which numbers would be too close."""
        width = _COMPACT_CELL * HALF if self._compact else CELL * CELLS
        return QSize(width, self.sizeHint().height())  # the height at other widths follows from the width

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ranges, the numbers, the marks and the words."""
        layout = self._layout
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if layout.in_one_row:
            self._paint_ranges(painter, layout)
        for number in range(RATING_LOWEST, RATING_HIGHEST + 1):
            self._paint_number(painter, layout, number)
        if self.hasFocus() and self._ring:
            self._paint_focus(painter, layout)
        self._paint_anchors(painter, layout)
        painter.end()

    def _paint_ranges(self, painter: QPainter, layout: ScaleLayout) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self._band is not None:
            painter.setBrush(self._theme.color("accent_soft"))
            painter.drawPath(layout.bar(*self._band, layout.dot * 19 / 17))
        if self._before is not None and self._rating is not None and self._before != self._rating:
            painter.setBrush(self._theme.color("ember_soft"))
            first, last = sorted((self._before, self._rating))
            painter.drawPath(layout.bar(first, last, layout.dot * 15 / 17))

    def _paint_number(self, painter: QPainter, layout: ScaleLayout, number: int) -> None:
        theme, dot, centre = self._theme, layout.dot, layout.spot(number)
        ink, weight, pixels = "ink2", 500, min(14.0 * theme.percent / 100, layout.cell * 0.52)
        painter.setPen(Qt.PenStyle.NoPen)
        if number == self._rating:
            if number == self._before:
                painter.setPen(QPen(theme.color("ink2"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(centre, dot + 2, dot + 2)
                dot -= 1
                painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("ember"))
            painter.drawEllipse(centre, dot, dot)
            ink, weight, pixels = "on_ember", 600, min(pixels * 16 / 14, dot * 1.15)
        elif number == self._before:
            painter.setPen(QPen(theme.color("ink2"), 2))
            painter.setBrush(theme.color("surface"))
            painter.drawEllipse(centre, dot * 14 / 17, dot * 14 / 17)
            weight = 600
        elif number == self._hovered:
            painter.setBrush(theme.color("sunken"))
            painter.drawEllipse(centre, dot * 15 / 17, dot * 15 / 17)
            ink = "ink"
        painter.setFont(theme.sized_font(pixels, weight))
        painter.setPen(theme.color(ink))
        painter.drawText(QRectF(centre.x() - 30, centre.y() - 30, 60, 60), _CENTRE, str(number))

    def _paint_focus(self, painter: QPainter, layout: ScaleLayout) -> None:
        half = RING / 2
        area = QRectF(0, 0, layout.width, layout.height)
        if self._rating is not None:
            outer = layout.dot + GAP + RING + (1 if self._rating == self._before else 0)
            centre = layout.spot(self._rating)
            area = QRectF(centre.x() - outer, centre.y() - outer, 2 * outer, 2 * outer)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("focus"), RING))
        radius = min(area.height(), layout.row_height) / 2 - half
        painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius, radius)

    def _paint_anchors(self, painter: QPainter, layout: ScaleLayout) -> None:
        metrics = QFontMetrics(self._theme.font("caption"))
        edge = layout.cell / 2 - metrics.averageCharWidth() / 2 - 4
        top = layout.height + 2
        lines = self._anchor_lines(layout.width) * metrics.height()
        words = QRectF(edge, top, layout.width - 2 * edge, lines)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.color("ink2"))
        flag = Qt.AlignmentFlag  # absolute: 0 stands at the left in every language
        painter.drawText(words, flag.AlignLeft | flag.AlignAbsolute | flag.AlignTop, self._low)
        painter.drawText(words, flag.AlignRight | flag.AlignAbsolute | flag.AlignBottom, self._high)
