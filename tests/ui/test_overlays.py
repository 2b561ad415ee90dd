"""The colours of the figure on Choose: recently used and relief, by the same numbers as Progress."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matcompanion.domain.choices import Scale
from matcompanion.domain.progress import Body
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.domain.tally.whole import body
from matcompanion.ui import wording_overlay as words
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.pages.choose.figure_foot import FigureFoot
from matcompanion.ui.pages.choose.overlays import Overlays
from matcompanion.ui.widgets.body_state import Overlay
from tests.controllers.rung_home import Home
from tests.taken import AreaTaken, Taken, columns_of
from tests.ui.progress_samples import TODAY, looked_at, new_theme, rated, stage, taken
from tests.ui.zone_samples import shipped_figures


class Counted(QObject):
    changed = Signal()
    body_ready = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sessions: list[Taken] = []
        self.asked = 0

    def ask_body(self) -> None:
        self.asked += 1
        self.body_ready.emit(counted(self.sessions))


def counted(sessions: list[Taken], scale: Scale | None = None) -> Body:
    return body(columns_of(sessions), scale, TODAY)


def lain(back: int, area: str, before: int = 6, after: int = 4) -> Taken:
    return rated(back, before, after, areas=(AreaTaken(area, 600),))


class Desk:
    def __init__(self, home: Home) -> None:
        self.source = Counted()
        self.theme = new_theme()
        self.page = ChoosePage(self.theme, shipped_figures(), home.choose, 20)
        self.window = stage(self.page, 1012, 720)
        Overlays(self.page.figure, self.source)
        QApplication.processEvents()
        (self.foot,) = self.page.findChildren(FigureFoot)

    def choose(self, overlay: Overlay) -> None:
        self.foot.colours.set_value(overlay)
        self.foot.colours.chosen.emit(overlay)

    def hint(self, area: str) -> str:
        return next(
            self.page.figure.map.button(zone).accessibleDescription()
            for zone in self.page.figure.map._state.zones
            if zone.area == area and zone.view == "back"
        )


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: object) -> Iterator[Desk]:
    home = Home(tmp_path / "history.db")  # type: ignore[operator]
    made = Desk(home)
    yield made
    made.window.close()
    home.database.close()


def test_a_plain_figure_asks_for_nothing(desk: Desk) -> None:
    desk.source.changed.emit()

    assert desk.source.asked == 0
    assert desk.foot.colours.isVisible()
    assert desk.foot.colours.accessibleName().startswith("Colours of the figure")


def test_recently_used_is_told_in_days(desk: Desk) -> None:
    desk.source.sessions = [lain(0, "neck"), lain(3, "feet"), lain(40, "calves")]

    desk.choose(Overlay.RECENT)

    assert "used today" in desk.hint("neck")
    assert "used 3 days ago" in desk.hint("feet")
    assert desk.page.figure.map._state.values == {"neck": 1.0, "feet": pytest.approx(25 / 28)}


def test_relief_needs_twelve_ratings(desk: Desk) -> None:
    desk.source.sessions = [lain(n, "neck") for n in range(12)] + [lain(n + 20, "feet") for n in range(11)]

    desk.choose(Overlay.RELIEF)

    assert "median −2, 12 ratings" in desk.hint("neck")
    assert "11 of 12 ratings" in desk.hint("feet")
    assert set(desk.page.figure.map._state.values) == {"neck"}


def test_worse_has_a_colour_of_its_own() -> None:
    worse = counted([lain(n, "neck", 4, 6) for n in range(12)])
    same = counted([lain(n, "neck", 4, 4) for n in range(12)])
    better = counted([lain(n, "neck", 6, 4) for n in range(12)])

    assert words.relief_values(worse)["neck"] < words.relief_values(same)["neck"] == 0.5
    assert words.relief_values(better)["neck"] > 0.5


def test_the_numbers_are_those_of_the_heat_map() -> None:
    sessions = [lain(n, "neck", 4 + n % 3, 3) for n in range(20)] + [lain(n + 30, "feet", 5, 6) for n in range(14)]

    for one in looked_at(sessions).body.areas:
        (same,) = [area for area in counted(sessions).figures.areas if area.area == one.area]
        assert same == one


def test_a_new_session_is_on_the_figure_at_once(desk: Desk) -> None:
    desk.choose(Overlay.RECENT)
    assert "used" not in desk.hint("feet")

    desk.source.sessions = [lain(0, "feet")]
    desk.source.changed.emit()

    assert "used today" in desk.hint("feet")


def test_plain_again_takes_the_colours_away(desk: Desk) -> None:
    desk.source.sessions = [lain(0, "neck")]
    desk.choose(Overlay.RECENT)

    desk.choose(Overlay.PLAIN)

    assert "used" not in desk.hint("neck")
    assert desk.page.figure.map._state.values == {}


@pytest.mark.parametrize(
    ("sessions", "said"),
    [([], "No ratings yet. They are optional."), ([lain(1, "neck")], "Too few ratings yet: 12 for an area.")],
)
def test_relief_without_ratings_says_so(sessions: list[Taken], said: str) -> None:
    assert words.nothing_rated(counted(sessions or [taken(1)])) == said


def test_the_list_says_the_same(desk: Desk) -> None:
    desk.source.sessions = [lain(2, "feet")]
    desk.choose(Overlay.RECENT)

    desk.foot.as_list.click()

    rows = {row.zone.area: row.accessibleDescription() for row in desk.page.figure.list.rows}
    assert "used 2 days ago" in rows["feet"]


def test_where_words_would_take_room_from_the_figure_a_sign_offers_the_colours(desk: Desk) -> None:
    whole = desk.foot.colours.sizeHint().width()
    desk.foot.resize(200, 60)

    assert desk.foot.colours.isVisible()
    assert desk.foot.colours.sizeHint().width() < whole / 2
    assert desk.foot.colours.toolTip() == "Colours of the figure"


def test_by_the_sign_a_colour_is_chosen_with_the_keyboard_and_then_said_in_words(desk: Desk) -> None:
    colours = desk.foot.colours
    desk.foot.resize(200, 60)
    folded = colours.sizeHint().width()
    colours.setFocus()

    QTest.keyClick(colours, Qt.Key.Key_Down)

    assert colours.value is Overlay.RECENT
    assert desk.source.asked == 1
    assert colours.sizeHint().width() > folded * 2


@pytest.mark.parametrize("percent", [150, 200])
@pytest.mark.parametrize("size", [(1012, 720), (724, 600)])
def test_the_colours_are_offered_at_any_size_of_text(desk: Desk, percent: int, size: tuple[int, int]) -> None:
    desk.theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.REDUCED)
    desk.window.resize(*size)
    for _ in range(5):
        QApplication.processEvents()

    colours = desk.foot.colours
    place = QRect(colours.mapTo(desk.page, QPoint(0, 0)), colours.size())
    assert colours.isVisible()
    assert desk.page.rect().contains(place)


def test_longer_ago_than_four_weeks_is_not_recent() -> None:
    found = words.recent_values(counted([lain(28, "neck"), lain(27, "feet")]))

    assert list(found) == ["feet"]
    assert TODAY - timedelta(days=28) not in found
