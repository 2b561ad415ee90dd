"""A layout that sets its items in rows like words, and goes on in the next row where one is full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Rows of items at their own size, *gap* pixels apart, also from row to row, unless these are *rows* apart.

    Hidden items take no room. Lower items stand in the *middle* of their row, or at its top.
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 8, rows: int | None = None, middle: bool = False
    ) -> None:
        super().__init__(parent)
        self._middle, self._between_rows = middle, gap if rows is None else rows
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        """Set *item* after the others."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at *index*, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Return the item at *index* and forget it, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: more room is left free."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: the narrower, the more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows at *width*."""
        return self._flow(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Set the items into *rect*."""
        super().setGeometry(rect)
        self._flow(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of one row of everything."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return self._with_margins(QSize(width, max((size.height() for size in sizes), default=0)))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()

    def _flow(self, rect: QRect, *, move: bool) -> int:
        """Walk through the rows, and set the items if *move*. Return the height."""
        margins = self.contentsMargins()
        left, right = rect.left() + margins.left(), rect.right() - margins.right()
        x, y, row = left, rect.top() + margins.top(), 0
        placed: list[tuple[QLayoutItem, QRect]] = []
        for item in self._shown():
            hint = item.sizeHint()
            size = hint.boundedTo(QSize(max(right - left + 1, item.minimumSize().width()), 1_000_000))
            if size.width() < hint.width() and item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if x > left and x + size.width() - 1 > right:
                self._set(placed, row)
                x, y, row = left, y + row + self._between_rows, 0
            if move:
                placed.append((item, QStyle.visualRect(self._direction(), rect, QRect(QPoint(x, y), size))))
            x += size.width() + self.spacing()
            row = max(row, size.height())
        self._set(placed, row)
        return y + row - rect.top() + margins.bottom()

    def _set(self, placed: list[tuple[QLayoutItem, QRect]], height: int) -> None:
        """Set the items of a row of that *height*, and forget them."""
        for item, place in placed:
            down = (height - place.height()) // 2 if self._middle else 0
            item.setGeometry(place.translated(0, down))
        placed.clear()
