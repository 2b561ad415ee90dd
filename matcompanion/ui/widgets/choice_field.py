"""A choice on a card that looks like plain words: icon, small label, value; all of it is one combo box."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPixmap, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from matcompanion.phrases import in_a_row
from matcompanion.ui.icons import icon_pixmap
from matcompanion.ui.theme import Theme

_LEAST_HEIGHT = 44
_ICON = 20
_TEXT_LEFT = 36
_CHEVRON = 14
_CHEVRON_GAP = 6
_LIST_WIDTH = 340  # so that a reason stands in two lines at most
_PAD = 12
_FRAME = 12  # what the stylesheet puts around the list
_TICK = 16
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_STARTS = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchWrap
_NAME_IS_TEXT = sys.platform != "win32"
_WORDS = Qt.ItemDataRole.UserRole
_REASON = Qt.ItemDataRole.ToolTipRole
_TALL = 10_000


class ChoiceField(QComboBox):
    """A combo box *accessible_name* with *icon_name* and a small *label*; both may be left out.

    An option that is refused stays in the list with the reason below it, and cannot be chosen.
    ``chosen`` brings the value that the person picked; ``set_options`` and ``set_value`` tell nobody.

    Except on Windows, Qt gives a screen reader the words of a combo box in the place of its name. The words that
    Qt knows therefore start with the name, and what is painted is kept beside them.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, icon_name: str | None, label: str, accessible_name: str) -> None:
        super().__init__()
        self._theme, self._icon, self._label = theme, icon_name, label
        self._folded = ""
        self._hugs = False
        self._values: list[object] = []  # not in the model: it would make plain text of our enums
        self._value: object = None
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self._list = _List(self)
        self._list.setItemDelegate(_OptionDelegate(theme, self))
        self.setView(self._list)
        self.setAccessibleName(accessible_name)
        self.setProperty("flat", True)
        self.setStyleSheet("QComboBox { combobox-popup: 0; }")  # a list below the field, with a scroll bar
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMaxVisibleItems(12)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.currentIndexChanged.connect(self._take)
        self._list.selectionModel().selectionChanged.connect(self._take_selected)
        theme.changed.connect(self._dress)
        self._dress()

    def set_folded(self, icon_name: str) -> None:
        """Show *icon_name* in the place of words for which there is no room, the words again if it is empty."""
        if icon_name != self._folded:
            self._folded = icon_name
            self._describe()
            self.updateGeometry()
            self.update()

    def hug(self) -> None:
        """Be as wide as the words of now: at the end of a row its arrow stands where other controls end."""
        self._hugs = True
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)

    @property
    def value(self) -> object:
        """What is chosen, or None while nothing is."""
        return self._value

    @property
    def words(self) -> str:
        """What is chosen, as it is painted."""
        return str(self.currentData(_WORDS) or "")

    def set_options(self, options: Sequence[tuple[object, str, str | None]]) -> None:
        """Offer *options*: value, words and, where it is refused, the reason. A value that is still there stays."""
        with QSignalBlocker(self):
            self._rows.clear()
            for _, words, reason in options:
                self._rows.appendRow(_option(self.accessibleName(), words, reason))
        self._values = [value for value, _, _ in options]
        self.set_value(self._value)

    def set_value(self, value: object) -> None:
        """Show *value*, refused or not, without telling anybody; nothing if it is not offered."""
        index = self._values.index(value) if value in self._values else -1
        with QSignalBlocker(self):
            self.setCurrentIndex(index)
        self._value = value if index >= 0 else None
        self._describe()
        self.updateGeometry()
        self.update()

    @Slot(int)
    def _take(self, index: int) -> None:
        if index < 0 or self.itemData(index, _REASON):
            self.set_value(self._value)
            return
        value = self._values[index]
        if value == self._value:
            return
        self._value = value
        self._describe()
        self.updateGeometry()
        self.chosen.emit(value)

    @Slot()
    def _take_selected(self) -> None:
        """Take what a screen reader selects in the closed list; in the open one a hovering mouse selects too."""
        selected = self._list.selectionModel().selectedIndexes()
        if selected and not self._list.isVisible():
            self.setCurrentIndex(selected[0].row())

    def _describe(self) -> None:
        """Let a screen reader know what is refused and why, without opening the list."""
        refused = [
            self.tr("{option}: {reason}").format(
                option=self.itemData(row, _WORDS), reason=self.itemData(row, _REASON)
            )
            for row in range(self.count())
            if self.itemData(row, _REASON)
        ]
        self.setAccessibleDescription(" ".join(refused))
        own = self.itemData(self.currentIndex(), _REASON) if self.currentIndex() >= 0 else None
        self.setToolTip(own or (self.accessibleName() if self._folded else ""))

    @Slot()
    def _dress(self) -> None:
        self.setFont(self._theme.font("value"))
        self.updateGeometry()
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: nobody chooses by scrolling past."""
        event.ignore()

    # Sizes

    @property
    def _left(self) -> int:
        return self._theme.scaled(_TEXT_LEFT) if self._icon else 0

    @property
    def _chevron(self) -> int:
        return self._theme.scaled(_CHEVRON)

    def _value_rect(self, width: int) -> QRect:
        """Return the place of the words at *width*, from the top of the words."""
        room = max(1, width - self._left - _CHEVRON_GAP - self._chevron)
        metrics = QFontMetrics(self._theme.font("value"))
        return metrics.boundingRect(QRect(0, 0, room, _TALL), _WRAP, self.words or " ")

    def _label_height(self) -> int:
        return QFontMetrics(self._theme.font("caption")).height() if self._label else 0

    def hasHeightForWidth(self) -> bool:
        """Return True: long words take two lines and are never cut."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of label and words."""
        words = 0 if self._folded else self._label_height() + self._value_rect(width).height() + 2
        return max(_LEAST_HEIGHT, words)

    def sizeHint(self) -> QSize:
        """Return the size at which the longest option stands on one line, or that of now."""
        if self._folded:
            side = self._theme.scaled(_ICON)
            return QSize(side + _CHEVRON_GAP + self._chevron + 2, self.heightForWidth(side))
        metrics = QFontMetrics(self._theme.font("value"))
        shown = (self.words,) if self._hugs else (self.itemData(row, _WORDS) for row in range(self.count()))
        words = max((metrics.horizontalAdvance(one) for one in shown), default=0) + _CHEVRON_GAP + self._chevron
        label = QFontMetrics(self._theme.font("caption")).horizontalAdvance(self._label)
        width = self._left + max(words, label) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the width of a few words; the height follows from the width that is given."""
        if self._folded:
            return self.sizeHint()
        width = self._left + self._theme.scaled(80)
        return QSize(min(width, self.sizeHint().width()) if self._hugs else width, _LEAST_HEIGHT)

    @property
    def list_width(self) -> int:
        """How wide the open list is: wide enough for reasons."""
        return max(self.width(), self._theme.scaled(_LIST_WIDTH))

    def showPopup(self) -> None:
        """Open the list."""
        self._list.setMinimumWidth(self.list_width)
        self._list.doItemsLayout()  # the heights of rows depend on the width
        super().showPopup()
        self._show_all_rows()

    def _show_all_rows(self) -> None:
        """Make the list as high as its rows, as far as the screen allows: Qt forgets its padding."""
        popup, screen = self._list.window(), self.screen().availableGeometry()
        palette = popup.palette()
        palette.setColor(popup.backgroundRole(), self._theme.color("surface"))  # seen past the rounded corners
        popup.setPalette(palette)
        popup.setAutoFillBackground(True)
        missing = self._list.verticalScrollBar().maximum()
        height = min(popup.height() + missing, screen.height())
        top = min(popup.y(), screen.bottom() + 1 - height)
        popup.setGeometry(popup.x(), top, popup.width(), height)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon, label, words and a small arrow."""
        theme, ratio = self._theme, self.devicePixelRatioF()
        painter = QPainter(self)
        lively = self.underMouse() or self.hasFocus()
        arrow = icon_pixmap("chevron_down", self._chevron, theme.hex("accent" if lively else "ink2"), ratio)
        if self._folded:
            side = theme.scaled(_ICON)
            icon = icon_pixmap(self._folded, side, theme.hex("ink2"), ratio)
            painter.drawPixmap(0, (self.height() - side) // 2, icon)
            painter.drawPixmap(side + _CHEVRON_GAP, (self.height() - self._chevron) // 2 + 1, arrow)
            painter.end()
            return
        words = self._value_rect(self.width())
        label_height = self._label_height()
        top = (self.height() - label_height - words.height()) // 2
        if self._icon:
            side = theme.scaled(_ICON)
            place = (self.height() - side) // 2
            painter.drawPixmap(0, place, icon_pixmap(self._icon, side, theme.hex("ink2"), ratio))
        if self._label:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.color("ink2"))
            painter.drawText(self._left, top, self.width() - self._left, label_height, _WRAP, self._label)
        painter.setFont(theme.font("value"))
        painter.setPen(theme.color("ink" if self.isEnabled() else "ink3"))
        painter.drawText(words.translated(self._left, top + label_height), _WRAP, self.words)
        down = top + label_height + (words.height() - self._chevron) // 2 + 1
        painter.drawPixmap(self._left + words.width() + _CHEVRON_GAP, down, arrow)
        painter.end()


class _List(QListView):
    """The list that opens; a mouse over a refused option changes nothing."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def keyboardSearch(self, search: str) -> None:
        """Find by the words that are painted; Qt's own search would start at the name before them."""
        model = self.model()
        start = self.currentIndex() if self.currentIndex().isValid() else model.index(0, 0)
        for found in model.match(start, _WORDS, search, model.rowCount(), _STARTS):
            if found != start and found.flags() & Qt.ItemFlag.ItemIsEnabled:
                self.setCurrentIndex(found)
                return


class _OptionDelegate(QStyledItemDelegate):
    """Paints an option, its tick and, below it, why it is refused."""

    def __init__(self, theme: Theme, field: ChoiceField) -> None:
        super().__init__(field)
        self._theme, self._field = theme, field

    def _room(self) -> int:
        """Return the width of a reason."""
        return self._field.list_width - _FRAME - 2 * _PAD

    def _words_room(self) -> int:
        """Return the width of the words, beside the tick."""
        return self._room() - self._theme.scaled(_TICK) - 8

    def _heights(self, index: QModelIndex | QPersistentModelIndex) -> tuple[int, int]:
        """Return the heights of the words and of the reason."""
        beside_tick, whole = QRect(0, 0, self._words_room(), _TALL), QRect(0, 0, self._room(), _TALL)
        words = (
            QFontMetrics(self._theme.font("value"))
            .boundingRect(beside_tick, _WRAP, index.data(_WORDS) or " ")
            .height()
        )
        reason = index.data(_REASON)
        if not reason:
            return words, 0
        return words, QFontMetrics(self._theme.font("caption")).boundingRect(whole, _WRAP, reason).height() + 2

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a comfortable target."""
        words, reason = self._heights(index)
        return QSize(self._room(), max(_LEAST_HEIGHT, words + reason + 16))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        theme, rect = self._theme, option.rect
        reason = index.data(_REASON)
        lit = bool(option.state & QStyle.StateFlag.State_Selected) and not reason
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 8, 8)
        words, below = self._heights(index)
        top = rect.top() + (rect.height() - words - below) // 2
        left = rect.left() + _PAD
        ink = "on_accent_soft" if lit else "ink2" if reason else "ink"
        painter.setPen(theme.color(ink))
        painter.setFont(theme.font("value"))
        painter.drawText(QRect(left, top, self._words_room(), words), _WRAP, index.data(_WORDS))
        if reason:
            painter.setFont(theme.font("caption"))
            painter.drawText(QRect(left, top + words + 2, self._room(), below), _WRAP, reason)
        if self._field.currentIndex() == index.row():
            painter.drawPixmap(rect.right() - _PAD - theme.scaled(_TICK), self._tick_top(rect), self._tick(ink))
        painter.restore()

    def _tick(self, ink: str) -> QPixmap:
        ratio = self._field.devicePixelRatioF()
        return icon_pixmap("check", self._theme.scaled(_TICK), self._theme.hex(ink), ratio)

    def _tick_top(self, rect: QRect) -> int:
        return rect.top() + (rect.height() - self._theme.scaled(_TICK)) // 2


def _option(name: str, words: str, reason: str | None) -> QStandardItem:
    item = QStandardItem(in_a_row((name, words)) if name and _NAME_IS_TEXT else words)
    item.setAccessibleText(words)
    item.setData(words, _WORDS)
    if reason:
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setToolTip(reason)
        item.setAccessibleDescription(reason)
    return item
