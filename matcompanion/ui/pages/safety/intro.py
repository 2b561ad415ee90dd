"""What stands beside a step: the mark, what it is about, and what becomes of the answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.logo import Logo
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.switch import Switch


class Intro(QWidget):
    """Words beside or above the card. ``left`` when the person would rather not answer now."""

    left = Signal()

    def __init__(self, theme: Theme, intended_use: str) -> None:
        super().__init__()
        self._theme = theme
        self._logo = Logo(theme, 44)
        self._title = Heading(theme, role="hero")
        self._lead = PlainLabel(theme, role="lead", color="ink2", wrap=True)
        self._private = PlainLabel(theme, role="label_strong", wrap=True)
        self._use = PlainLabel(theme, intended_use, role="label", color="ink2", wrap=True)
        self.keep = Switch(theme, self.tr("Keep my answers for the next time"))
        self.keep.setChecked(True)
        self._keep_row = QWidget()
        row = QHBoxLayout(self._keep_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.keep)
        row.addWidget(PlainLabel(theme, self.tr("Keep my answers for the next time"), role="label", wrap=True), 1)
        self.leave = Button(theme, "", kind="outline", wraps=True)
        self.leave.clicked.connect(self.left)
        self._step = PlainLabel(theme, role="label", color="ink2")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(14)
        self._column.addWidget(self._logo)
        self._column.addSpacing(6)
        for part in (self._title, self._lead, self._private, self._keep_row, self._use):
            self._column.addWidget(part)
        self._column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self._column.addWidget(self._step)
        self._is_beside = True
        self.set_beside(beside=True)

    def show_step(self, title: str, lead: str, *, asks: bool, leave: str, step: str) -> None:
        """Say what the step is about. Where it *asks*, say what becomes of the answers; *leave* is the way out."""
        self._title.setText(title)
        self._lead.setText(lead)
        self._private.setText(
            self.tr("Your answers stay on this computer. You can change or delete them at any time.")
        )
        for part in (self._private, self._keep_row, self._use):
            part.setVisible(asks)
        self.leave.setText(leave)
        self.leave.setVisible(bool(leave))
        self._step.setText(step)
        self._step.setVisible(bool(step))

    def set_beside(self, *, beside: bool) -> None:
        """Stand beside the card, or above what scrolls in it; there the number of the step comes before its title."""
        if beside is not self._is_beside:
            self._is_beside = beside
            self._column.removeWidget(self._step)
            self._column.insertWidget(-1 if beside else self._column.indexOf(self._title), self._step)
        self._title.set_role("hero" if beside else "title_compact")
        self._lead.set_role("lead" if beside else "body")
        self._logo.setVisible(beside)
        side = 0 if beside else 14
        self._column.setContentsMargins(side, 8, side, 0 if beside else 6)
        self._column.setSpacing(14 if beside else 8)
