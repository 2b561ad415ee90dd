"""When to see someone: the signs of one topic at a time, those that cannot wait first. Calm, and never a question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.domain.red_flags import FlagTopic, RedFlags
from matcompanion.ui import wording
from matcompanion.ui import wording_red_flags as words
from matcompanion.ui.accessible_role import give_role
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.bullet_list import BulletList
from matcompanion.ui.widgets.buttons import Button, Chip
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.fading_scroll import FadingScroll
from matcompanion.ui.widgets.flow_layout import FlowLayout
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.icon_label import IconLabel
from matcompanion.ui.widgets.plain_label import PlainLabel

_BAR = 14
_LARGE_TEXT = 150


class _Signs(Card):
    """A heading, what to do, and the signs below, one a line."""

    def __init__(self, theme: Theme, *, ground: str, ink: str, icon_name: str) -> None:
        super().__init__(ground=ground, padding=(16, 14, 16, 14), spacing=8)
        self.title = Heading(theme, role="subsection", color=ink)
        self.todo = PlainLabel(theme, role="label", color=ink, wrap=True)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(theme, icon_name, size=20, color=ink), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        self._signs = BulletList(theme, color=ink)
        self.body.addLayout(head)
        self.body.addWidget(self.todo)
        self.body.addWidget(self._signs)

    def show_signs(self, title: str, todo: str, signs: Sequence[str]) -> None:
        """Show *signs* in the place of those before."""
        self.title.setText(title)
        self.todo.setText(todo)
        self.todo.setVisible(bool(todo))
        self._signs.set_lines(signs)

    @property
    def labels(self) -> list[PlainLabel]:
        """The labels of the signs."""
        return self._signs.labels


class RedFlagPanel(QWidget):
    """Shows the signs of *flags*; ``closed`` when the person has seen them."""

    closed = Signal()

    def __init__(self, theme: Theme, flags: RedFlags, *, ground: str = "stage") -> None:
        super().__init__()
        self._theme, self._flags = theme, flags
        self.setAccessibleName(words.when_to_see())
        give_role(self, QAccessible.Role.Grouping)
        self._close = Button(theme, "", kind="round", icon_name="close")
        self._close.setAccessibleName(self.tr("Close when to see someone"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.closed)
        self._group = QButtonGroup(self)
        self._chips: dict[FlagTopic, Chip] = {}
        for topic in flags.topics.values():
            chip = self._chips[topic.id] = Chip(theme, wording.content(topic.name))
            chip.setAutoExclusive(True)  # one of several to assistive technology too
            self._group.addButton(chip)
        self._group.buttonToggled.connect(self._show_chosen)  # assistive technology toggles without a click
        self.emergency = _Signs(theme, ground="caution", ink="on_caution", icon_name="alert")
        self.urgent = _Signs(theme, ground="sunken", ink="ink", icon_name="info")
        self._lay_out(ground)
        away = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        away.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        away.activated.connect(self.closed)
        self.show_topics(())

    def _lay_out(self, ground: str) -> None:
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(12)
        head.addWidget(Heading(self._theme, words.when_to_see(), role="section"), 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(12)
        chips = FlowLayout()
        for chip in self._chips.values():
            chips.addWidget(chip)
        column.addLayout(chips)
        column.addWidget(self.emergency)
        column.addWidget(self.urgent)
        self.end = PlainLabel(self._theme, role="caption", color="ink2", wrap=True)
        column.addWidget(self.end)
        column.addStretch(1)
        self._scroll = FadingScroll(self._theme, inside, ground=ground, bar_room=_BAR)
        self._scroll.let_read(self.tr("Signs, scrolls with the arrow keys"), radius=12, if_long=True)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(4, 4, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self._scroll)
        self._theme.changed.connect(self._move_head)
        self._move_head()

    @Slot()
    def _move_head(self) -> None:
        """Let the head scroll with the signs where the text is large: there is no room for both."""
        scrolls = self._theme.percent > _LARGE_TEXT
        self._head.setContentsMargins(0, 0, 0 if scrolls else _BAR, 0)  # it ends where the signs do
        (self._column if scrolls else self._whole).insertWidget(0, self._head)

    @property
    def topic(self) -> FlagTopic:
        """The topic that is shown."""
        return next(topic for topic, chip in self._chips.items() if chip.isChecked())

    def show_topics(self, topics: Sequence[FlagTopic]) -> None:
        """Show the first of *topics*; all others are one press away."""
        topic = next(iter(topics), next(iter(self._chips)))
        self._chips[topic].setChecked(True)
        self._show_chosen()

    def begin(self) -> None:
        """Take the keyboard."""
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_chosen(self) -> None:
        topic = self._flags.topics[self.topic]
        now = [wording.content(sign) for sign in topic.emergency]
        soon = [wording.content(sign) for sign in topic.urgent]
        self.emergency.show_signs(words.help_now(topic.id), words.call_for_help(), now)
        self.urgent.show_signs(wording.content(topic.who), "", soon)
        self.end.setText(f"{words.general()} {words.from_where(topic)}")
        self._scroll.verticalScrollBar().setValue(0)
