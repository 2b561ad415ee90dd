"""A boxed group of settings: a heading, and rows of words with a control."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.stepper import Stepper

_LEAST_WORDS = 210
_GAP = 16


class Hairline(QWidget):
    """The line between two rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("line"))
        painter.end()


class SettingRow(QWidget):
    """*title* and *description* on the left, *control* on the right, or below where it needs the room."""

    def __init__(self, theme: Theme, title: str, description: str, control: QWidget) -> None:
        super().__init__()
        self._theme, self._control = theme, control
        self._description = PlainLabel(theme, description, role="label", color="ink2", wrap=True)
        words = self._words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        self._title = PlainLabel(theme, title, role="value", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._description)
        words.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 12, 0, 12)
        self._row.setSpacing(_GAP)
        self._row.addLayout(words, 1)
        self._row.addWidget(control)
        for label, text in ((self._title, title), (self._description, description)):
            label.setVisible(bool(text))  # not before it has a parent: it would be a window of its own
        theme.changed.connect(self._arrange)
        self._arrange()

    def say_more(self, part: QWidget) -> None:
        """Show *part* below the description."""
        self._words.insertWidget(self._words.count() - 1, part)

    def set_title(self, text: str) -> None:
        """Say *text* as the title."""
        self._title.setText(text)
        self._title.setVisible(bool(text))

    def set_description(self, text: str) -> None:
        """Say *text* below the title."""
        self._description.setText(text)
        self._description.setVisible(bool(text))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the control alone: a narrow row puts it below the words."""
        margins = self._row.contentsMargins()
        width = self._control.minimumSizeHint().width() + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control where it fits."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        needed = self._theme.scaled(_LEAST_WORDS) + _GAP + self._control.sizeHint().width()
        beside = self.width() >= needed
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        self._row.setAlignment(self._control, side | Qt.AlignmentFlag.AlignVCenter)
        if isinstance(self._control, Stepper):
            self._control.begin_words(left=not beside)


class SettingGroup(QWidget):
    """A title above a card of rows, with *side* and *ends* pixels of padding."""

    def __init__(self, theme: Theme, *, side: int = 24, ends: int = 6) -> None:
        super().__init__()
        self._theme = theme
        give_role(self, QAccessible.Role.Grouping)
        self._lines: dict[QWidget, Hairline] = {}
        self._title = Heading(theme, role="subsection")
        self._description = PlainLabel(theme, role="label", color="ink2", wrap=True)
        self._description.hide()
        self._card = Card(padding=(side, ends, side, ends), spacing=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._description)
        column.addSpacing(6)
        column.addWidget(self._card)

    def set_title(self, title: str, description: str = "") -> None:
        """Say what the group is about."""
        self.setAccessibleName(title)
        self._title.setText(title)
        self._description.setText(description)
        self._description.setVisible(bool(description))

    def add_row(self, title: str, description: str, control: QWidget) -> SettingRow:
        """Add a row."""
        row = SettingRow(self._theme, title, description, control)
        self.add(row)
        return row

    def add(self, part: QWidget) -> None:
        """Add *part* below the others, with a line between."""
        if self._card.body.count():
            self._lines[part] = Hairline(self._theme)
            self._card.body.addWidget(self._lines[part])
        self._card.body.addWidget(part)

    def add_below(self, part: QWidget) -> None:
        """Add *part* right below the last one, which it speaks of."""
        self._card.body.addWidget(part)

    def set_part_visible(self, part: QWidget, *, visible: bool) -> None:
        """Show or hide *part* with the line above it."""
        part.setVisible(visible)
        if part in self._lines:
            self._lines[part].setVisible(visible)


def hugging(stepper: Stepper, ends: tuple[int, int]) -> Stepper:
    """Return *stepper* with its range, and no wider than its words: the row has words of its own."""
    stepper.set_range(*ends)
    stepper.set_words_right()
    stepper.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
    return stepper
