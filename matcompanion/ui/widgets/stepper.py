"""A number with less and more beside it: a spin box in plain words and two round buttons."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QSpinBox, QWidget

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.focus_ring import RING_ABOVE
from matcompanion.ui.widgets.icon_label import IconLabel
from matcompanion.ui.widgets.plain_label import PlainLabel

_BUTTON = 44
_PAGE = 5
_GAP = 4
_WIDE_GAP = 12  # between words that end at the buttons and the buttons
_ICON, _TEXT_LEFT = 20, 36
_PLAIN = "border: none; background: transparent; padding: 0;"
_DIGITS = re.compile(r"\d+")


def first_number(text: str) -> int | None:
    """Return the first whole number in *text*, or None."""
    found = _DIGITS.search(text)
    return int(found.group()[:6]) if found else None


class _Spin(QSpinBox):
    """A spin box that looks like words; *say* makes words of its number, *read* a number of words."""

    refused = Signal(int)

    def __init__(self, theme: Theme, say: Callable[[int], str], read: Callable[[str], int | None]) -> None:
        super().__init__()
        self._theme, self._say, self._asked = theme, say, read
        self.setProperty("flat", True)
        self.setFrame(False)
        self.lineEdit().setStyleSheet(_PLAIN)
        self.lineEdit().setTextMargins(-2, 0, 0, 0)  # a line edit keeps two pixels of its own
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def textFromValue(self, value: int) -> str:
        """Return *value* in words."""
        return self._say(value)

    def valueFromText(self, text: str) -> int:
        """Return the number in *text*, inside the range."""
        asked = self._asked(text)
        return self.value() if asked is None else max(self.minimum(), min(self.maximum(), asked))

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Let everything be typed: a number that is too large is answered, not swallowed."""
        asked = self._asked(text)
        good = asked is not None and self.minimum() <= asked <= self.maximum()
        return (QValidator.State.Acceptable if good else QValidator.State.Intermediate, text, pos)

    def fixup(self, text: str) -> str:
        """Return the nearest that is allowed."""
        return self._say(self.valueFromText(text))

    def stepBy(self, steps: int) -> None:
        """Step to the next multiple of a step, and say so if the most is not enough."""
        size = self.singleStep() * abs(steps)
        value = self.value()
        asked = (value // size + 1) * size if steps > 0 else (-(-value // size) - 1) * size
        if asked > self.maximum() and value == self.maximum():
            self.refused.emit(asked)
        self.setValue(asked)
        if self.hasFocus():
            self.selectAll()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Allow both: a step too far is answered with the reason."""
        return QAbstractSpinBox.StepEnabledFlag.StepUpEnabled | QAbstractSpinBox.StepEnabledFlag.StepDownEnabled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by the arrows, by more with PageUp and PageDown, and take what was typed with Enter."""
        key = event.key()
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.stepBy(_PAGE if key == Qt.Key.Key_PageUp else -_PAGE)
            event.accept()
            return
        asked = self._asked(self.text()) if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else None
        super().keyPressEvent(event)
        if asked is not None and asked > self.maximum():
            self.refused.emit(asked)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the words, so that typing replaces them."""
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed."""
        asked = self._asked(self.text())
        super().focusOutEvent(event)
        if asked is not None and asked > self.maximum():
            self.refused.emit(asked)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: nobody sets a number by scrolling past."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """Return the size of the longest words."""
        metrics = QFontMetrics(self._theme.font("value"))
        longest = max(metrics.horizontalAdvance(self._say(n)) for n in (self.minimum(), self.maximum(), self.value()))
        return QSize(longest + metrics.averageCharWidth(), metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a number is never cut."""
        return self.sizeHint()

    def _widen(self) -> None:
        """Give the words the whole width: under a stylesheet Qt keeps it for the buttons that are not there."""
        self.lineEdit().setGeometry(self.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words the whole width."""
        super().resizeEvent(event)
        self._widen()

    def showEvent(self, event: QShowEvent) -> None:
        """Wear the font again: with a stylesheet, Qt takes it off when a parent changes."""
        super().showEvent(event)
        self.setFont(self._theme.font("value"))
        self._widen()

    def changeEvent(self, event: QEvent) -> None:
        """Give the words the whole width when font or style have changed."""
        super().changeEvent(event)
        self._widen()

    def dress(self) -> None:
        """Wear the type of now."""
        self.setFont(self._theme.font("value"))
        self.updateGeometry()


class Stepper(QWidget):
    """A spin box *accessible_name* and its two buttons; with *label* and *icon_name* a whole row of a card.

    ``changed`` brings a number that the person chose, ``refused`` the number they asked for when it is more than
    the most. *say* makes words of a number, such as ``wording.minutes``; *read* makes the number of what was typed.
    """

    changed = Signal(int)
    refused = Signal(int)

    def __init__(
        self,
        theme: Theme,
        accessible_name: str,
        *,
        say: Callable[[int], str] = str,
        read: Callable[[str], int | None] = first_number,
        label: str = "",
        icon_name: str | None = None,
        step: int = 1,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._gap = _GAP
        self._spin = _Spin(theme, say, read)
        self._spin.setAccessibleName(accessible_name)
        self._spin.setSingleStep(step)
        self._less = self._button("minus", self.tr("Less: {name}").format(name=accessible_name))
        self._more = self._button("plus", self.tr("More: {name}").format(name=accessible_name))
        self._icon = None if icon_name is None else IconLabel(theme, icon_name, size=_ICON)
        self._label = PlainLabel(theme, label, role="caption", color="ink2") if label else None
        for part in (self._icon, self._label, self._spin, self._less, self._more):
            if part is not None:
                part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self._spin)
        self._less.clicked.connect(self._step_down)
        self._more.clicked.connect(self._step_up)
        self._spin.valueChanged.connect(self._tell)
        self._spin.refused.connect(self.refused)
        theme.changed.connect(self._dress)
        self._dress()

    def _button(self, icon_name: str, name: str) -> Button:
        button = Button(self._theme, "", kind="round", icon_name=icon_name, height=_BUTTON)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows of the spin box do the same
        return button

    @property
    def value(self) -> int:
        """The number."""
        return self._spin.value()

    def set_value(self, value: int) -> None:
        """Show *value* without telling anybody."""
        with QSignalBlocker(self._spin):
            self._spin.setValue(value)
        self._show_ends()

    def set_step(self, step: int) -> None:
        """Step to the multiples of *step* from now on."""
        self._spin.setSingleStep(step)

    def set_range(self, least: int, most: int) -> None:
        """Allow *least* to *most*; a value outside moves inside, without telling anybody."""
        with QSignalBlocker(self._spin):
            self._spin.setRange(least, most)
        self._spin.updateGeometry()
        self._show_ends()

    def set_words_right(self) -> None:
        """Let the words end at the buttons, for a row that has its own words on the left."""
        self._spin.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._gap = _WIDE_GAP
        self._place()

    def begin_words(self, *, left: bool) -> None:
        """Let the words begin where the row does, when it is below those of the row; else they end at the buttons."""
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        self._spin.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def set_description(self, text: str) -> None:
        """Tell a screen reader what else there is to know, such as why it can't be more."""
        self._spin.setAccessibleDescription(text)

    @Slot(int)
    def _tell(self, value: int) -> None:
        self._show_ends()
        self.changed.emit(value)

    @Slot()
    def _step_up(self) -> None:
        self._spin.stepBy(1)

    @Slot()
    def _step_down(self) -> None:
        self._spin.stepBy(-1)

    def _show_ends(self) -> None:
        self._less.setEnabled(self._spin.value() > self._spin.minimum())

    @Slot()
    def _dress(self) -> None:
        self._spin.dress()
        self.updateGeometry()
        self._place()

    # A layout of Qt does not ask its widget how high it would be at a width, so this places its parts itself.

    @property
    def _left(self) -> int:
        return 0 if self._icon is None else self._theme.scaled(_TEXT_LEFT)

    @property
    def _button_side(self) -> int:
        return self._theme.control_height(_BUTTON)

    def _words_size(self) -> QSize:
        size = self._spin.sizeHint()
        if self._label is None:
            return size
        label = self._label.sizeHint()
        return QSize(max(size.width(), label.width()), size.height() + label.height())

    def hasHeightForWidth(self) -> bool:
        """Return True: on a narrow card the buttons stand below."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of words beside or above buttons."""
        words = self._words_size().height()
        if width >= self.sizeHint().width():
            return max(words, self._button_side)
        return words + _GAP + self._button_side

    def minimumSizeHint(self) -> QSize:
        """Return the width of words above buttons: a narrow card need not be wider."""
        width = self._left + max(self._words_size().width(), 2 * self._button_side + _GAP)
        return QSize(width, max(self._words_size().height(), self._button_side))

    def sizeHint(self) -> QSize:
        """Return the size of words beside buttons."""
        words = self._words_size()
        width = self._left + words.width() + self._gap + 2 * self._button_side + _GAP
        return QSize(width, max(words.height(), self._button_side))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the words, or below them where the words need the row."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        width, height, side = self.width(), self.height(), self._button_side
        words = self._words_size().height()
        beside = width >= self.sizeHint().width()
        top = (height - words) // 2 if beside else 0
        room = width - self._left - (self._gap + 2 * side + _GAP if beside else 0)
        if self._label is not None:
            high = self._label.sizeHint().height()
            self._label.setGeometry(self._left, top, room, high)
            self._spin.setProperty(RING_ABOVE, high)
            top += high
            room = max(self._spin.sizeHint().width(), room - _WIDE_GAP + self._gap)  # the ring stays off the buttons
        if beside and self._label is None:
            self._spin.setGeometry(self._left, 0, room, height)
        else:
            self._spin.setGeometry(self._left, top, room, self._spin.sizeHint().height())
        if self._icon is not None:
            self._icon.move(0, (height - self._icon.height()) // 2)
        first = width - 2 * side - _GAP if beside else self._left
        down = (height - side) // 2 if beside else words + _GAP
        self._less.move(first, down)
        self._more.move(first + side + _GAP, down)
