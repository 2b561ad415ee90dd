"""On every page, in light and dark and with stronger outlines: all text is read, all controls are seen and hit.

Contrast is computed from the pixels that are painted, against the ground they are painted on (WCAG 2.2, 1.4.3 and
1.4.11). What can be pressed is 44 pixels high and wide; what is smaller has something as large beside it that does
the same, as the comments say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from matcompanion.domain.settings import ThemeChoice
from matcompanion.ui.pages.session.key_hints import KeyHint
from matcompanion.ui.pages.session.readout import Readout
from matcompanion.ui.widgets.area_row import AreaRow
from matcompanion.ui.widgets.level_choice import LevelChoice
from matcompanion.ui.widgets.rating_layout import CELLS
from matcompanion.ui.widgets.rating_scale import RatingScale
from matcompanion.ui.widgets.statement_row import StatementRow
from matcompanion.ui.widgets.stepper import Stepper
from matcompanion.ui.widgets.zone_button import ZoneButton
from tests.ui.every_page import EveryPage
from tests.ui.rendered_text import RATIO, contrast, cut, most_common, painted_texts, pixels_of, seen_contrast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

TARGET, LEAST = 44, 24
CONTROL = 3.0
UNSEEN_SHARE = 0.03  # what is cut off by a table or covered by a panel is read elsewhere
AROUND = 4
SOME = 6  # pixels that make a line or a sign
LIGHT, DARK = ThemeChoice.LIGHT, ThemeChoice.DARK

Visit = tuple[str, QWidget]


@pytest.fixture
def pages(qapp: QApplication, tmp_path: Path) -> Iterator[EveryPage]:
    pages = EveryPage(tmp_path)
    yield pages
    pages.close()


def controls_in(window: QWidget) -> Iterator[QWidget]:
    """Yield what can be pressed, moved or written in."""
    kinds = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
    for widget in window.findChildren(QWidget):
        inside_another = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QLineEdit)
        to_read = isinstance(widget, Readout | QScrollBar) or getattr(widget, "isReadOnly", bool)() is True
        if isinstance(widget, kinds) and widget.isVisible() and not inside_another and not to_read:
            yield widget


def called(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} {widget.accessibleName() or text!r}"


def place_in(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


# Text ---------------------------------------------------------------------------------------------------------------


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
@pytest.mark.parametrize("stronger", [False, True], ids=["plain", "stronger outlines"])
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_all_text_and_all_controls_stand_out(pages: EveryPage, theme: ThemeChoice, stronger: bool) -> None:
    pages.program.settings.change(theme=theme, stronger_outlines=stronger)
    faint: set[str] = set()
    seen = unseen = 0

    for page, window in pages.pages():
        pixels = pixels_of(window)
        texts = painted_texts(window)
        for text in texts:
            found = seen_contrast(pixels, text)
            seen, unseen = seen + (found is not None), unseen + (found is None)
            if found is not None and found < text.needed:
                faint.add(f"{page}: {text.words!r} at {found:.2f} where {text.needed} is needed")
        covered = [text.rect for text in texts]
        faint.update(f"{page}: {problem}" for problem in unseen_controls(window, pixels, covered))

    assert seen > 3000
    assert unseen <= UNSEEN_SHARE * seen
    assert not faint, "\n".join(sorted(faint))


def unseen_controls(window: QWidget, pixels: np.ndarray, texts: list[QRectF]) -> Iterator[str]:
    """Tell of the controls that only their words would show, though they are more than words."""
    for widget in controls_in(window):
        if widget.isEnabled() and _needs_a_sign(widget) and widget.visibleRegion().contains(widget.rect()):
            rect = QRectF(place_in(window, widget))
            found = _best_contrast(pixels, rect, [text for text in texts if text.intersects(rect)])
            if found < CONTROL:
                yield f"{called(widget)} is seen at {found:.2f} where {CONTROL} is needed"


def _needs_a_sign(widget: QWidget) -> bool:
    """Return whether *widget* is known by more than words: a box, a border, an icon."""
    if isinstance(widget, QAbstractButton):
        boxed = isinstance(widget, QCheckBox | AreaRow | StatementRow) or isinstance(widget.parent(), LevelChoice)
        return (boxed or not widget.text()) and not isinstance(widget, ZoneButton)
    return isinstance(widget, QLineEdit | QPlainTextEdit | QComboBox)


def _best_contrast(pixels: np.ndarray, rect: QRectF, texts: list[QRectF]) -> float:
    """Return how far some pixels within *rect* that are no text stand out from what is around it."""
    around = rect.adjusted(-AROUND, -AROUND, AROUND, AROUND)
    frame = np.concatenate(
        [
            cut(pixels, QRectF(around.left(), around.top(), around.width(), AROUND)),
            cut(pixels, QRectF(around.left(), rect.bottom(), around.width(), AROUND)),
        ]
    )
    rows, columns = slice(*_span(rect.top(), rect.bottom())), slice(*_span(rect.left(), rect.right()))
    left = np.ones(pixels.shape[:2], bool)[rows, columns]
    for text in texts:
        part = text.translated(-rect.topLeft()).adjusted(-1, -2, 1, 2)
        left[slice(*_span(part.top(), part.bottom())), slice(*_span(part.left(), part.right()))] = False
    inside = pixels[rows, columns][left].astype(np.int16)
    if len(inside) < SOME or not len(frame):
        return 21.0  # it is all text, or is not seen at all
    apart = np.sort(contrast(inside, most_common(frame)))
    return float(max(apart[-SOME], np.sort(contrast(inside, most_common(inside)))[-SOME]))


def _span(first: float, last: float) -> tuple[int, int]:
    return max(0, round(first * RATIO)), max(0, round(last * RATIO))


def test_the_word_of_the_breath_stands_out(pages: EveryPage) -> None:
    """It is painted once and kept as a picture, so it is no text to the other test."""
    for page, window in pages.pages():
        if page == "running":
            view = window.page("session")
            middle = view.pacer.layout_now
            width = middle.word_width
            word = QRectF(middle.center_x - width / 4, middle.center_y - width / 8, width / 2, width / 4)
            colors = cut(pixels_of(window), word)
            break

    assert np.sort(contrast(colors, most_common(colors)))[-SOME] >= 4.5


# Targets ------------------------------------------------------------------------------------------------------------


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_what_can_be_pressed_need_not_be_aimed_at(pages: EveryPage) -> None:
    small: set[str] = set()

    for page, window in pages.pages():
        for widget in controls_in(window):
            wide, high = least_size(widget)
            if widget.width() < wide or widget.height() < high:
                small.add(f"{page}: {called(widget)} is {widget.width()} x {widget.height()}")
            if not _is_hit_all_over(widget):
                small.add(f"{page}: {called(widget)} is not hit everywhere")

    assert not small, "\n".join(sorted(small))


def least_size(widget: QWidget) -> tuple[int, int]:
    """Return how wide and high *widget* has to be."""
    if isinstance(widget, ZoneButton):
        return 0, 0  # the shape of the body; its label and the list of areas do the same, and near misses count
    if isinstance(widget.parent(), Stepper) and isinstance(widget, QAbstractSpinBox):
        return LEAST, LEAST - 1  # the number between two buttons of full size that do the same
    if isinstance(widget, RatingScale):
        return CELLS * LEAST, TARGET  # eleven numbers on a card
    return TARGET, TARGET


def _is_hit_all_over(widget: QWidget) -> bool:
    if not isinstance(widget, QAbstractButton) or isinstance(widget, ZoneButton | KeyHint):
        return True  # the keys of a session fade, and then a click anywhere means the same
    hit: Callable[[QPoint], bool] = widget.hitButton
    return all(
        hit(corner) for corner in (QPoint(2, 2), widget.rect().bottomRight() - QPoint(2, 2), widget.rect().center())
    )


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_what_is_written_on_a_button_stands_in_its_name(pages: EveryPage) -> None:
    """Who speaks to the computer says what is seen."""
    differs: set[str] = set()

    for page, window in pages.pages():
        for widget in window.findChildren(QAbstractButton):
            seen, name = widget.text().replace("&&", "&").strip(" …"), widget.accessibleName()
            if widget.isVisible() and seen and name and not _says(name, seen):
                differs.add(f"{page}: {seen!r} is called {name!r}")

    assert not differs, "\n".join(sorted(differs))


def _says(name: str, seen: str) -> bool:
    """Return whether the words *seen*, or what they are short for, stand in *name* in their order."""
    rest = iter(name.lower().replace(",", "").split())
    return all(any(spoken.startswith(word) for spoken in rest) for word in seen.lower().replace(",", "").split())
