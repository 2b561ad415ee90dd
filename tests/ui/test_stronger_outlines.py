"""Stronger outlines reach the whole window: borders where there were none, quiet text as strong as any."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.domain.settings import Settings
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import TARGET, Button
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_borders_and_quiet_text_take_a_stronger_colour(theme: Theme) -> None:
    border, quiet, ink, changes = theme.hex("control"), theme.hex("ink2"), theme.hex("ink"), []
    theme.changed.connect(lambda: changes.append(theme.stronger))

    theme.wear(Settings(stronger_outlines=True))

    assert (theme.hex("control"), theme.hex("ink2"), theme.hex("ink")) == (quiet, ink, ink)
    assert border not in theme.stylesheet()
    assert changes[-1]


def test_what_has_no_border_gets_one(theme: Theme) -> None:
    plain = theme.stylesheet()

    theme.set_stronger_outlines(asked=True)

    assert theme.stylesheet().count("border: 1px solid") > plain.count("border: 1px solid")


def test_what_is_chosen_in_a_switch_is_outlined(theme: Theme, qtbot: QtBot) -> None:
    switch = Segmented(theme, ["Mat", "Rest"], label="Kind")
    qtbot.addWidget(switch)
    before = picture(switch)

    theme.set_stronger_outlines(asked=True)

    assert picture(switch) != before


@pytest.mark.parametrize("percent", [100, 200])
def test_a_small_round_button_is_a_full_target(theme: Theme, qtbot: QtBot, percent: int) -> None:
    theme.wear(Settings(text_percent=percent))
    window = QWidget()
    button = Button(theme, "", kind="round", icon_name="info", height=32)
    QVBoxLayout(window).addWidget(button)
    qtbot.addWidget(window)

    assert button.width() == button.height() == max(TARGET, theme.control_height(32))
    assert button.hitButton(button.rect().topLeft())


def test_what_was_made_in_the_light_is_read_in_the_dark(theme: Theme, qtbot: QtBot) -> None:
    """Made before the theme changed and seen after it, as a page that was made while nothing else was asked."""
    window, page = QWidget(), QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(theme.stylesheet())
    QVBoxLayout(window).addWidget(page)
    page.hide()
    label = PlainLabel(theme, "Minutes")
    QVBoxLayout(page).addWidget(label)
    label.ensurePolished()
    window.show()
    theme.changed.connect(lambda: window.setStyleSheet(theme.stylesheet()))

    theme.wear(Settings(stronger_outlines=True, text_percent=150))
    page.show()

    assert label.palette().windowText().color() == theme.color("ink")
    assert label.font().pixelSize() == theme.font("body").pixelSize()
