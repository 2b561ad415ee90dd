"""The headings of the table of sessions as controls: each sorts by its column, by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QStyle, QWidget

from matcompanion.ui import wording_history as words
from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.announce import announce
from matcompanion.ui.icons import icon_pixmap
from matcompanion.ui.pages.history.table import CELL_SIDE, SORT_ARROW, SessionTable
from matcompanion.ui.pages.history.table_model import Column
from matcompanion.ui.widgets.focus_ring import RING_RADIUS

_ARROW = 12
_ASCENDING, _DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class SortedTable(QWidget):
    """The *table* under headings that are pressed to sort it; pressing one again turns the order round."""

    def __init__(self, table: SessionTable) -> None:
        super().__init__()
        header = table.horizontalHeader()
        self.headings = Headings(table)
        # Tab comes first to what stands in an earlier row: the headings begin in one of no height, above the table.
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.headings, 0, 0, 2, 1)
        grid.addWidget(table, 1, 0, 2, 1)
        grid.setRowStretch(2, 1)
        self._grid, self._table = grid, table
        header.geometriesChanged.connect(self._fit)
        self.headings.raise_()
        self._fit()

    @Slot()
    def _fit(self) -> None:
        header = self._table.horizontalHeader()
        height = header.y() + max(header.minimumHeight(), header.sizeHint().height())
        self.headings.setFixedHeight(height)
        self._grid.setRowMinimumHeight(1, height)
        row = max(1, self._table.verticalHeader().defaultSectionSize())
        self._grid.setContentsMargins(0, 0, 0, max(0, self.height() - height) % row)  # no row is cut through

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show whole rows."""
        super().resizeEvent(event)
        self._fit()


class Headings(QWidget):
    """Lies over the headings that the table paints; Tab comes to the one it is sorted by, arrows to the others."""

    def __init__(self, table: SessionTable) -> None:
        super().__init__()
        self._table = table
        self.setAccessibleName(words.tr("Sort by"))
        give_role(self, QAccessible.Role.Grouping)
        self.buttons = {column: _Heading(self, table, column) for column in Column}
        for button in self.buttons.values():
            button.clicked.connect(self._sort)
            button.moved.connect(self._move)
            button.left.connect(table.setFocus)
        header = table.horizontalHeader()
        header.sortIndicatorChanged.connect(self._say_order)
        header.sectionResized.connect(self._place)
        header.geometriesChanged.connect(self._place)
        self._say_order()

    @property
    def _sorted(self) -> tuple[Column, Qt.SortOrder]:
        header = self._table.horizontalHeader()
        return Column(header.sortIndicatorSection()), header.sortIndicatorOrder()

    @Slot()
    def _place(self) -> None:
        """Lie where the table paints its headings."""
        header = self._table.horizontalHeader()
        for column, button in self.buttons.items():
            button.setHidden(header.isSectionHidden(column))
            left = header.x() + header.sectionViewportPosition(column)
            button.setGeometry(left, header.y(), header.sectionSize(column), header.height())

    @Slot()
    def _say_order(self) -> None:
        """Let each heading say whether the table is sorted by it."""
        now, order = self._sorted
        for column, button in self.buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if column is now else Qt.FocusPolicy.ClickFocus)
            button.setAccessibleName(words.sort_by(self._heading(column)))
            button.setAccessibleDescription(words.sorting(descending=order is _DESCENDING) if column is now else "")
            button.update()

    def _heading(self, column: Column) -> str:
        return str(self._table.model().headerData(column, Qt.Orientation.Horizontal))

    @Slot()
    def _sort(self) -> None:
        column = next(column for column, button in self.buttons.items() if button is self.sender())
        now, order = self._sorted
        order = _DESCENDING if column is now and order is _ASCENDING else _ASCENDING
        self._table.sortByColumn(column, order)
        announce(self, words.sorted_by(self._heading(column), descending=order is _DESCENDING))

    @Slot(object, int)
    def _move(self, column: Column, key: int) -> None:
        """Give the keyboard to another heading, as *key* says."""
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        here = shown.index(self.buttons[column])
        turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0) * (-1 if turned else 1)
        there = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(shown) - 1}.get(Qt.Key(key), here + step)
        if 0 <= there < len(shown):
            shown[there].setFocus(Qt.FocusReason.TabFocusReason)


class _Heading(QAbstractButton):
    """One heading: the table paints it, this is pressed."""

    moved = Signal(object, int)  # its Column, the key
    left = Signal()  # to the rows

    def __init__(self, parent: QWidget, table: SessionTable, column: Column) -> None:
        super().__init__(parent)
        self._table, self._column = table, column
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty(RING_RADIUS, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Sort with Enter too, go on with the arrows, down to the rows."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
            self.moved.emit(self._column, int(key))
        elif key == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the arrow beside the words of the heading that the table is sorted by; its words the table paints."""
        header = self._table.horizontalHeader()
        if header.sortIndicatorSection() != self._column:
            return
        model, theme = self._table.model(), self._table.theme
        text = str(model.headerData(self._column, Qt.Orientation.Horizontal))
        words = CELL_SIDE + QFontMetrics(theme.font("caption")).horizontalAdvance(text)
        align = model.headerData(self._column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        ends = bool(Qt.AlignmentFlag(align) & Qt.AlignmentFlag.AlignRight)
        side, gap = theme.scaled(_ARROW), theme.scaled(SORT_ARROW) - theme.scaled(_ARROW)
        place = QRect(self.width() - words - gap - side if ends else words + gap, 0, side, self.height())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        painter = QPainter(self)
        painter.translate(place.center().x() + 0.5, place.center().y() + 0.5)
        if header.sortIndicatorOrder() is _ASCENDING:
            painter.rotate(180)
        arrow = icon_pixmap("chevron_down", side, theme.hex("ink2"), self.devicePixelRatioF())
        painter.drawPixmap(QPointF(-side / 2, -side / 2), arrow)
        painter.end()
