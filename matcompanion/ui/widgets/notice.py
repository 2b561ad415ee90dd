"""A calm line across the top of the window: something the person should know, with what they can do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.icon_label import IconLabel
from matcompanion.ui.widgets.plain_label import PlainLabel


@dataclass(frozen=True, slots=True)
class Answer:
    """A button of a notice; the first one is the default."""

    text: str
    act: Callable[[], object]


class Notice(Card):
    """One notice on *ground* (caution for trouble, accent for a question)."""

    closed = Signal()

    def __init__(self, theme: Theme, text: str, answers: Sequence[Answer], *, ground: str, icon_name: str) -> None:
        super().__init__(ground=ground, padding=(16, 10, 12, 10), spacing=12, horizontal=True)
        ink = "on_caution" if ground == "caution" else "on_accent_soft"
        self._answers = list(answers)
        self.body.addWidget(IconLabel(theme, icon_name, size=20, color=ink), 0, Qt.AlignmentFlag.AlignVCenter)
        self.label = PlainLabel(theme, text, role="label", color=ink, wrap=True)
        self.label.setAccessibleName(text)
        self.body.addWidget(self.label, 1)
        self.buttons: list[Button] = []
        for place, answer in enumerate(answers):
            likely = place == 0 and ground != "caution"  # to close a notice asks for no decision
            button = Button(theme, answer.text, kind="primary" if likely else "ghost", height=44)
            button.clicked.connect(self._answered)
            self.body.addWidget(button)
            self.buttons.append(button)
        if self.buttons:
            self.buttons[0].setDefault(True)

    @Slot()
    def _answered(self) -> None:
        for button, answer in zip(self.buttons, self._answers, strict=True):
            if button is self.sender():
                answer.act()
        self.closed.emit()


class NoticeArea(QWidget):
    """The place for notices at the top of the window, newest first; empty it takes no room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._alone = self._narrow = False
        self._keep_clear()
        self._column.setSpacing(8)
        self._texts: dict[str, Notice] = {}
        self._quiet = False
        self.hide()

    def set_alone(self, *, alone: bool) -> None:
        """Keep clear of both edges where there is no rail."""
        self._alone = alone
        self._keep_clear()

    def set_narrow(self, *, narrow: bool) -> None:
        """Stand in line with the pages, which have smaller margins in a narrow window."""
        self._narrow = narrow
        self._keep_clear()

    def _keep_clear(self) -> None:
        side = 16 if self._narrow else 24
        beside_rail = 4 if self._narrow else 8
        self._column.setContentsMargins(side if self._alone else beside_rail, 12, side, 0)

    def set_quiet(self, *, quiet: bool) -> None:
        """Keep what there is to say until later, or say it now."""
        self._quiet = quiet
        self.setVisible(bool(self._texts) and not quiet)

    def ask(self, text: str, answers: Sequence[Answer]) -> Notice:
        """Show a question; it goes away with its answer."""
        return self._show(Notice(self._theme, text, answers, ground="accent", icon_name="info"), text)

    def tell(self, text: str) -> None:
        """Show a trouble once, until the person closes it."""
        if text not in self._texts:
            answer = Answer(self.tr("Close"), _nothing)
            self._show(Notice(self._theme, text, [answer], ground="caution", icon_name="alert"), text)

    def clear(self) -> None:
        """Take every notice away: what they were about is gone."""
        for notice in list(self._texts.values()):
            notice.closed.emit()

    def _show(self, notice: Notice, text: str) -> Notice:
        if text in self._texts:  # asked once more: the one that is there would stay for ever
            self._texts[text].closed.emit()
        self._texts[text] = notice
        notice.closed.connect(self._remove)
        self._column.insertWidget(0, notice)
        self.setVisible(not self._quiet)
        return notice

    @Slot()
    def _remove(self) -> None:
        for text, notice in list(self._texts.items()):
            if notice is self.sender():
                del self._texts[text]
                self._column.removeWidget(notice)
                notice.hide()
                notice.deleteLater()
        if not self._texts:
            self.hide()


class StatusStrip(QWidget):
    """A quiet line at the foot of the window, for what is out of the ordinary: sample history, a faster clock."""

    def __init__(self, theme: Theme, texts: Sequence[str]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 6)
        row.addStretch(1)
        row.addWidget(PlainLabel(theme, " · ".join(texts), role="caption", color="ink2"))
        row.addStretch(1)


def _nothing() -> None:
    """Just close."""
