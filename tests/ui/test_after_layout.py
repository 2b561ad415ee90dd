"""The page after a session in every size: Save is always in sight, and the right column becomes a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcompanion.domain.session import Session
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.pages.after import AfterPage
from matcompanion.ui.theme import Theme
from tests.ui.after_session import MAT, STOPPED, after_page

if TYPE_CHECKING:
    from matcompanion.domain.catalogue import Catalogue, Learning


@pytest.fixture
def page(theme: Theme, catalogue: Catalogue, learning: Learning) -> AfterPage:
    return after_page(theme, catalogue, learning)


@pytest.mark.parametrize(("width", "height"), [(1100, 720), (800, 600)])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("session", [MAT, STOPPED], ids=["done", "stopped"])
def test_save_is_always_in_sight_and_nothing_is_cut(
    page: AfterPage, theme: Theme, width: int, height: int, percent: int, session: Session
) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    page.show_session(session)
    page.resize(width, height)
    page.grab()  # lays out what is not shown
    page.grab()

    for shown in (page.form.save, page.form.skip):
        corner = shown.mapTo(page, shown.rect().bottomRight())
        assert page.rect().contains(corner)
    assert page.minimumSizeHint().width() <= width
    for scale in page.form.scales.values():
        assert scale.width() >= scale.minimumSizeHint().width()
        assert scale.height() >= scale.heightForWidth(scale.width())


@pytest.mark.parametrize(("width", "percent", "beside"), [(1100, 100, True), (800, 100, False), (1100, 200, False)])
def test_the_right_column_becomes_one_line_where_it_does_not_fit(
    page: AfterPage, theme: Theme, width: int, percent: int, beside: bool
) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    page.show_session(MAT)
    page.resize(width, 700)
    page.grab()

    assert page.summary.isHidden() is not beside
    assert page.form.summary_line_is_hidden is beside
