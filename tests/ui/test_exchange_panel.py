"""Export and import from the History page: a panel that says everything and never stands in the way."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui.pages.history.exchange_panel import ExchangePanel
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from tests.controllers.test_exchange import a_file
from tests.ui.history_desk import Desk, press, session


def shown(panel: ExchangePanel) -> list[str]:
    return [button.text() for button in panel.findChildren(Button) if button.isVisible()]


def dialog_of(panel: ExchangePanel) -> QFileDialog:
    dialog = panel.questions.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.isModal()
    return dialog


def answer(panel: ExchangePanel, path: Path) -> None:
    """Choose *path* in the dialog that is open."""
    dialog = dialog_of(panel)
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.accept()


def test_the_buttons_have_the_names_that_are_relied_upon(desk: Desk) -> None:
    page = desk.open(session(1))

    assert [page.toolbar.import_.text(), page.toolbar.export.text()] == ["Import", "Export"]
    assert page.exchange.isHidden()


def test_the_history_is_exported_from_the_page(desk: Desk, tmp_path: Path) -> None:
    page = desk.open(session(1))
    press(page.toolbar.export)
    assert dialog_of(page.exchange).selectedFiles()[0].endswith("Mat Companion 2026-11-18.json")

    answer(page.exchange, tmp_path / "out.json")
    assert page.exchange.title.text() == "Writing, 0 %"
    assert shown(page.exchange) == ["Stop"]
    desk.land()

    assert page.exchange.title.text() == f"1 session saved as out.json in {tmp_path.name}."
    assert len(json.loads((tmp_path / "out.json").read_text())["sessions"]) == 1
    assert page.window().focusWidget() is page.exchange.close_button
    press(page.exchange.close_button)
    assert page.exchange.isHidden()


def test_another_form_changes_the_end_of_the_name(desk: Desk, tmp_path: Path) -> None:
    page = desk.open(session(1))
    press(page.toolbar.export)
    dialog = dialog_of(page.exchange)
    dialog.setDirectory(str(tmp_path))

    dialog.selectNameFilter("For spreadsheets (*.csv)")
    dialog.filterSelected.emit("For spreadsheets (*.csv)")

    assert dialog.selectedFiles()[0].endswith("Mat Companion 2026-11-18.csv")
    dialog.accept()
    desk.land()
    assert (tmp_path / "Mat Companion 2026-11-18.csv").exists()


def test_an_import_is_shown_before_it_is_done(desk: Desk, tmp_path: Path) -> None:
    page = desk.open(session(1))
    path = a_file(tmp_path, session(1), session(2, 1), session(3, 2))
    press(page.toolbar.import_)

    answer(page.exchange, path)
    desk.land()

    assert page.exchange.title.text() == "phone.json: 2 new, 1 already here, 0 refused"
    assert shown(page.exchange) == ["Import 2 sessions", "Do not import"]
    assert page.exchange.take_over.isDefault()
    assert page.window().focusWidget() is page.exchange.take_over
    assert page.table.total == 1

    QTest.keyClick(page.exchange.take_over, Qt.Key.Key_Return)
    desk.land()

    assert page.exchange.title.text() == "2 sessions imported from phone.json."
    assert page.table.total == 3


def test_an_import_can_be_left(desk: Desk, tmp_path: Path) -> None:
    page = desk.open(session(1))
    press(page.toolbar.import_)
    answer(page.exchange, a_file(tmp_path, session(2)))
    desk.land()

    press(page.exchange.cancel)
    desk.land()

    assert page.exchange.isHidden()
    assert desk.store.count() == 1


def test_a_file_that_holds_nothing_new_is_said(desk: Desk, tmp_path: Path) -> None:
    page = desk.open(session(1))

    desk.exchange.read(a_file(tmp_path, session(1)))
    desk.land()

    assert page.exchange.text.text() == "Everything in this file is in your history already."
    assert shown(page.exchange) == ["Close"]


def test_each_refusal_is_listed_with_its_line_and_field(desk: Desk, tmp_path: Path) -> None:
    page = desk.open(session(1))
    path = a_file(tmp_path, session(2), session(3))
    path.write_text(path.read_text().replace('"mat"', '"yoga"'))

    desk.exchange.read(path)
    desk.land()

    assert page.exchange.title.text() == "phone.json: 0 new, 0 already here, 2 refused"
    assert page.exchange.refusals.isVisible()
    assert page.exchange.refusals.toPlainText().split("\n") == [
        "line 2, sessions[0].kind: there is no kind of session 'yoga'",
        "line 3, sessions[1].kind: there is no kind of session 'yoga'",
    ]
    assert shown(page.exchange) == ["Close"]


def test_more_refusals_than_can_be_read_are_counted(desk: Desk, tmp_path: Path) -> None:
    page = desk.open(session(1))
    path = a_file(tmp_path, *(session(number) for number in range(2, 155)))
    path.write_text(path.read_text().replace('"mat"', '"yoga"'))

    desk.exchange.read(path)
    desk.land()

    assert page.exchange.refusals.toPlainText().endswith("\nand 53 more")


def test_writing_can_be_stopped(desk: Desk, tmp_path: Path) -> None:
    page = desk.open(session(1))
    desk.exchange.export(tmp_path / "out.json")
    assert page.exchange.stop.hasFocus()

    press(page.exchange.stop)
    desk.land()

    assert page.exchange.isHidden()
    assert not (tmp_path / "out.json").exists()


def test_a_second_question_takes_the_place_of_the_first(desk: Desk) -> None:
    page = desk.open(session(1))
    press(page.toolbar.export)
    first = dialog_of(page.exchange)

    press(page.toolbar.import_)
    QApplication.processEvents()

    assert dialog_of(page.exchange) is not first
    assert dialog_of(page.exchange).acceptMode() is QFileDialog.AcceptMode.AcceptOpen
    dialog_of(page.exchange).reject()


def test_nothing_is_asked_while_a_file_is_written(desk: Desk, tmp_path: Path) -> None:
    page = desk.open(session(1))
    desk.exchange.export(tmp_path / "out.json")

    press(page.toolbar.import_)
    press(page.toolbar.export)

    assert page.exchange.questions.dialog is None


def test_an_empty_history_can_be_filled_from_a_file(desk: Desk, tmp_path: Path) -> None:
    page = desk.open()
    assert page.toolbar.import_.isVisible()

    desk.exchange.read(a_file(tmp_path, session(1)))
    desk.land()
    press(page.exchange.take_over)
    desk.land()

    assert page.table.total == 1


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [724, 1012])
def test_the_panel_is_not_cut_off(desk: Desk, theme: Theme, percent: int, width: int, tmp_path: Path) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    page = desk.open(session(1), width=width)

    desk.exchange.read(a_file(tmp_path, session(2)))
    desk.land()

    assert page.scroller.horizontalScrollBar().maximum() == 0
    assert page.exchange.take_over.width() >= page.exchange.take_over.sizeHint().width()
