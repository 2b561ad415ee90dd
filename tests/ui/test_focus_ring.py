"""The ring is where the keyboard is, and only there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.body_map import BodyMap
from matcompanion.ui.widgets.focus_ring import OWN_FOCUS, RING_ABOVE, RING_RADIUS, FocusRing
from tests.ui.zone_samples import active_window, new_theme, shipped_figures, shipped_zones

REACH = 5  # pixels: a gap of 2 and a line of 3


class Stage:
    """A window with three buttons, a field, and a scrolled column of buttons."""

    def __init__(self) -> None:
        self.theme = new_theme()
        self.buttons = [QPushButton(f"Button {i}") for i in range(3)]
        for button in self.buttons:
            button.setFixedSize(160, 44)
        self.field = QLineEdit()
        self.scrolled = QWidget()
        column = QVBoxLayout(self.scrolled)
        self.rows = [QPushButton(f"Row {i}") for i in range(20)]
        for row in self.rows:
            row.setFixedHeight(40)
            column.addWidget(row)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.scrolled)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.window = active_window(*self.buttons, self.field, self.area, width=400, height=500)
        self.window.layout().setContentsMargins(12, 12, 12, 12)
        QApplication.processEvents()
        self.ring = FocusRing(self.window, self.theme)

    def tab_to(self, widget: QWidget) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    def around(self, widget: QWidget) -> QRect:
        inner = QRect(widget.mapTo(self.window, QPoint(0, 0)), widget.size())
        return inner.adjusted(-REACH, -REACH, REACH, REACH)


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    stage = Stage()
    yield stage
    stage.window.close()


def test_no_ring_before_the_keyboard_was_used(stage: Stage) -> None:
    assert stage.ring.target is None
    assert not stage.ring.isVisible()


def test_tab_draws_the_ring_around_the_widget(stage: Stage) -> None:
    stage.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    QTest.keyClick(stage.buttons[0], Qt.Key.Key_Tab)

    assert stage.ring.target is stage.buttons[1]
    assert stage.ring.geometry() == stage.around(stage.buttons[1])


def test_the_first_tab_of_all_counts(stage: Stage) -> None:
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()

    QTest.keyClick(stage.window, Qt.Key.Key_Tab)

    assert stage.ring.target is QApplication.focusWidget()
    assert stage.ring.isVisible()


@pytest.mark.parametrize(
    "reason",
    [Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason],
)
def test_every_way_of_the_keyboard_counts(stage: Stage, reason: Qt.FocusReason) -> None:
    stage.field.setFocus(reason)

    assert stage.ring.target is stage.field


def test_the_mouse_hides_the_ring(stage: Stage) -> None:
    stage.tab_to(stage.buttons[1])

    QTest.mouseClick(stage.field, Qt.MouseButton.LeftButton)

    assert QApplication.focusWidget() is stage.field
    assert stage.ring.target is None


def test_a_page_that_moves_the_focus_keeps_the_ring_as_it_was(stage: Stage) -> None:
    stage.tab_to(stage.buttons[0])
    stage.buttons[2].setFocus(Qt.FocusReason.OtherFocusReason)
    assert stage.ring.target is stage.buttons[2]

    stage.field.setFocus(Qt.FocusReason.MouseFocusReason)
    stage.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
    assert stage.ring.target is None


def test_the_ring_follows_moves_and_sizes(stage: Stage) -> None:
    stage.tab_to(stage.buttons[1])

    stage.buttons[1].setFixedSize(220, 60)
    stage.window.layout().activate()
    assert stage.ring.geometry() == stage.around(stage.buttons[1])

    stage.buttons[0].hide()
    QApplication.processEvents()
    assert stage.ring.geometry() == stage.around(stage.buttons[1])


def test_the_ring_goes_with_the_widget(stage: Stage) -> None:
    stage.tab_to(stage.buttons[1])

    stage.buttons[1].hide()

    assert stage.ring.target is not stage.buttons[1]


def test_a_widget_that_is_deleted_takes_its_ring_with_it(stage: Stage) -> None:
    stage.tab_to(stage.rows[3])

    stage.area.takeWidget().deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()

    assert stage.ring.target is QApplication.focusWidget()  # Qt hands the focus on by itself
    stage.tab_to(stage.buttons[1])
    assert stage.ring.target is stage.buttons[1]


def test_the_ring_follows_scrolling_and_is_cut_at_the_edge_of_the_view(stage: Stage) -> None:
    row = stage.rows[2]
    stage.tab_to(row)
    view = stage.area.viewport()
    seen = QRect(view.mapTo(stage.window, QPoint(0, 0)), view.size())
    bar = stage.area.verticalScrollBar()

    bar.setValue(row.y() + 20)
    assert stage.ring.geometry().top() == seen.top()
    assert stage.ring.geometry().bottom() == stage.around(row).bottom()

    bar.setValue(row.y() + 200)
    assert stage.ring.target is None

    bar.setValue(0)
    assert seen.contains(stage.ring.geometry())
    assert stage.ring.target is row


def test_a_widget_at_the_edge_of_its_view_keeps_a_whole_ring_that_stays_off_its_words(stage: Stage) -> None:
    row = stage.rows[0]
    stage.scrolled.layout().setContentsMargins(0, 0, 0, 0)
    QApplication.processEvents()
    stage.tab_to(row)

    assert stage.ring.geometry() == stage.around(row)


def test_where_there_is_more_past_the_edge_the_ring_ends_there(stage: Stage) -> None:
    row = stage.rows[3]
    stage.tab_to(row)
    stage.area.verticalScrollBar().setValue(row.y())

    top = stage.area.viewport().mapTo(stage.window, QPoint(0, 0)).y()
    assert stage.ring.geometry().top() == top


def test_a_label_above_belongs_to_what_the_ring_is_around(stage: Stage) -> None:
    stage.field.setProperty(RING_ABOVE, 18)
    stage.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    stage.field.setFocus(Qt.FocusReason.TabFocusReason)

    assert stage.ring.geometry() == stage.around(stage.field).adjusted(0, -18, 0, 0)


def test_the_mouse_goes_through_the_ring(stage: Stage) -> None:
    stage.tab_to(stage.buttons[1])

    centre = stage.around(stage.buttons[1]).center()

    assert stage.window.childAt(centre) is stage.buttons[1]


def test_assistive_technology_does_not_see_the_ring(stage: Stage) -> None:
    root = QAccessible.queryAccessibleInterface(stage.window)
    before = root.childCount()

    stage.tab_to(stage.buttons[1])

    assert root.childCount() == before
    assert all(root.child(i).object() is not stage.ring for i in range(before))


def test_a_widget_that_draws_its_own_focus_gets_no_ring(stage: Stage) -> None:
    stage.buttons[1].setProperty(OWN_FOCUS, True)

    stage.tab_to(stage.buttons[1])

    assert stage.ring.target is None


def test_the_zones_of_the_figure_draw_their_own(qapp: QApplication) -> None:
    theme = new_theme()
    body = BodyMap(theme, shipped_figures(), shipped_zones())
    field, button = QLineEdit(), QPushButton("Start")
    window = active_window(field, button, body, width=620, height=560)
    ring = FocusRing(window, theme)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.target is button

    QTest.keyClick(button, Qt.Key.Key_Tab)

    assert body.isAncestorOf(QApplication.focusWidget())
    assert ring.target is None
    window.close()


def colours(theme: Theme, stage: Stage) -> int:
    """How many pixels of the window have the colour of focus."""
    image = stage.window.grab().toImage()
    wanted = QColor(theme.hex("focus"))
    box = stage.ring.geometry()
    return sum(
        image.pixelColor(x, y) == wanted
        for x in range(box.left(), box.right() + 1)
        for y in (box.top() + 1, box.bottom() - 1)
    )


def test_the_ring_wears_the_colour_of_focus_in_both_themes(stage: Stage) -> None:
    stage.tab_to(stage.buttons[1])
    assert colours(stage.theme, stage) > 200

    stage.theme.set_choices(ThemeChoice.DARK, 100, MotionChoice.SYSTEM)
    assert colours(stage.theme, stage) > 200


def test_the_ring_is_as_round_as_the_widget(stage: Stage) -> None:
    stage.tab_to(stage.buttons[1])
    square = colours(stage.theme, stage)

    stage.buttons[1].setProperty(RING_RADIUS, 22)
    stage.ring.update()

    assert colours(stage.theme, stage) < square - 20


def test_without_a_theme_the_palette_gives_the_colour(qapp: QApplication) -> None:
    button = QPushButton("Start")
    window = active_window(QLineEdit(), button, width=300, height=200)
    palette = window.palette()
    palette.setColor(palette.ColorRole.Highlight, QColor("#155E6E"))
    window.setPalette(palette)
    ring = FocusRing(window)

    button.setFocus(Qt.FocusReason.TabFocusReason)

    box = ring.geometry()
    assert window.grab().toImage().pixelColor(box.center().x(), box.top() + 1) == QColor("#155E6E")
    window.close()


@pytest.mark.parametrize("reason", [Qt.FocusReason.OtherFocusReason, Qt.FocusReason.ShortcutFocusReason])
def test_what_a_screen_reader_gives_the_keyboard_to_is_scrolled_into_sight(
    stage: Stage, reason: Qt.FocusReason
) -> None:
    stage.buttons[0].setFocus()
    row = stage.rows[-1]
    assert row.visibleRegion().isEmpty()

    row.setFocus(reason)

    assert row.visibleRegion().boundingRect() == row.rect()


def test_what_is_in_sight_stays_where_it_is_and_the_mouse_scrolls_nothing(stage: Stage) -> None:
    stage.buttons[0].setFocus()
    bar = stage.area.verticalScrollBar()
    bar.setValue(30)

    stage.rows[1].setFocus(Qt.FocusReason.OtherFocusReason)
    stage.rows[-1].setFocus(Qt.FocusReason.MouseFocusReason)

    assert bar.value() == 30
