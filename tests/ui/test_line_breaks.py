"""No short word stands alone in the last line of a text, and nothing else changes for it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from matcompanion import resources
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.line_breaks import even_width
from matcompanion.ui.widgets.plain_label import PlainLabel

TEXT = "The upper minutes are a limit. The lower ones are only a hint: to stop sooner is always fine."


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    return theme


@pytest.fixture
def widest(theme: Theme) -> int:
    """Return the width that all words but the last fit in."""
    return QFontMetrics(theme.font("body")).horizontalAdvance(TEXT.rsplit(" ", 1)[0]) + 4


def test_a_word_that_would_stand_alone_is_given_company(theme: Theme, widest: int) -> None:
    width = even_width(TEXT, theme.font("body"), widest)

    metrics = QFontMetrics(theme.font("body"))
    assert metrics.horizontalAdvance(TEXT.rsplit(" ", 2)[0]) > width  # two words at least go to the last line
    assert width > widest // 2


def test_the_lines_are_as_many_as_before(theme: Theme, widest: int) -> None:
    font = theme.font("body")
    metrics = QFontMetrics(font)

    def height(width: int) -> int:
        return PlainLabel(theme, TEXT, wrap=True).heightForWidth(width)

    for room in range(widest // 4, widest, 7):
        assert height(even_width(TEXT, font, room)) == height(room), room
    assert height(even_width(TEXT, font, widest)) < 3 * metrics.lineSpacing()


@pytest.mark.parametrize("text", ["", "Mat", "One line.\nAnother one, which was broken on purpose"])
def test_what_needs_no_company_keeps_its_width(theme: Theme, text: str) -> None:
    assert even_width(text, theme.font("body"), 120) == 120


def test_a_label_keeps_its_words_for_who_reads_them_aloud(theme: Theme, widest: int) -> None:
    label = PlainLabel(theme, TEXT, wrap=True)
    label.resize(widest, label.heightForWidth(widest))
    label.grab()

    assert label.text() == TEXT
