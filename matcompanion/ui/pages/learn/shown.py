"""What an article shows of the rest of the content: levels, limits, positions and patterns, as used elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Catalogue, PositionRule
from matcompanion.domain.choices import Level
from matcompanion.domain.guide import Form, Part
from matcompanion.ui import wording
from matcompanion.ui import wording_learn as words
from matcompanion.ui.pages.learn.parts import Listed
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.disclosure import Disclosure
from matcompanion.ui.widgets.plain_label import PlainLabel

_PADDING = (18, 12, 18, 12)


def levels(theme: Theme, catalogue: Catalogue) -> QWidget:
    """Return the levels, one card each."""
    return _stack(
        [
            _card(
                theme,
                f"{wording.content(rule.name)}: {wording.content(rule.text)}",
                (words.level_line(rule),),
            )
            for rule in catalogue.levels.values()
        ],
        spacing=8,
    )


def areas(theme: Theme, catalogue: Catalogue) -> QWidget:
    """Return the most minutes of each area at each level, as a table."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
    for column, level in enumerate(Level, 1):
        head = PlainLabel(theme, wording.level(level), role="caption_strong", color="ink2")
        grid.addWidget(head, 0, column, right)
    for row, (name, caps) in enumerate(words.area_rows(catalogue), 1):
        grid.addWidget(PlainLabel(theme, name, role="reading", wrap=True), row, 0)
        for column, (level, minutes) in enumerate(zip(Level, caps, strict=True), 1):
            number = PlainLabel(theme, words.cap(minutes), role="reading_strong" if minutes else "reading")
            number.setAccessibleName(words.cap_spoken(name, level, minutes))
            grid.addWidget(number, row, column, right)
    return table


def patterns(theme: Theme, catalogue: Catalogue) -> QWidget:
    """Return the breathing patterns, one card each."""
    return _stack(
        [
            _card(
                theme,
                wording.pattern_name(pattern),
                (words.pattern_line(pattern), wording.content(pattern.text)),
                wording.content(pattern.caution) if pattern.caution else "",
            )
            for pattern in catalogue.patterns.values()
        ],
        spacing=8,
    )


class PositionSteps(Card):
    """How to get into a position, and out of it again."""

    def __init__(self, theme: Theme, rule: PositionRule) -> None:
        super().__init__(ground="sunken", padding=_PADDING, spacing=6)
        for title, steps in ((words.tr("Onto the points"), rule.setup), (words.tr("Off again"), rule.getup)):
            self.body.addWidget(PlainLabel(theme, title, role="caption_strong", color="ink2"))
            for number, step in enumerate(steps, 1):
                self.body.addLayout(Listed(theme, Part(Form.STEP, step, rule.source), number))
            self.body.addSpacing(4)


def position(theme: Theme, rule: PositionRule) -> Disclosure:
    """Return a position that opens its steps."""

    def make() -> QWidget:
        return PositionSteps(theme, rule)

    return Disclosure(theme, wording.content(rule.name), make)


def _card(theme: Theme, title: str, lines: Sequence[str], caution: str = "") -> Card:
    card = Card(ground="sunken", padding=_PADDING, spacing=2)
    card.body.addWidget(PlainLabel(theme, title, role="reading_strong", wrap=True))
    for line in lines:
        card.body.addWidget(PlainLabel(theme, line, role="body", wrap=True))
    if caution:
        card.body.addWidget(PlainLabel(theme, caution, role="body", color="on_caution", wrap=True))
    return card


def _stack(widgets: Sequence[QWidget], *, spacing: int) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget)
    return whole
