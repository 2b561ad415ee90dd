"""The plans in the place of the figure: kept, used, given as a file, taken from one, removed and put back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from matcompanion import resources
from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.own_plans import OwnPlansController, Taken
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.choices import Kind, Level
from matcompanion.domain.limits import Refusal, RefusalKind
from matcompanion.domain.own_pattern import OwnProblem
from matcompanion.domain.own_plan import MOST_OWN_PLANS, Change, ChangeKind, Fitting
from matcompanion.domain.plan_check import PlanProblem
from matcompanion.domain.plan_file import FaultKind, PlanFileFault
from matcompanion.domain.settings import MotionChoice, OwnPattern, OwnPlan, Settings, StageChoice, ThemeChoice
from matcompanion.ui import wording_plans as words
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.pages.choose.plans_desk import PlansDesk
from matcompanion.ui.pages.choose.plans_panel import PlansPanel
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.figure import read_figures
from tests.domain.own_plans import CATALOGUE, EVENING
from tests.fakes import HeldJobs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FEET = OwnPlan("Feet", stages=(StageChoice(("feet",), None, None, None, 5),))


EVENING_WORDS = (
    "Shoulders and upper back (lying on your back), 12 minutes, then nape (pillow under your neck), "
    "5 minutes; 4 s in, 6 s out"
)
NINE = StageChoice((), None, None, None, 9)


class Desk:
    """The page Choose with plans, of somebody at level 2."""

    def __init__(self, qtbot: QtBot) -> None:
        self.theme = Theme(resources.root())
        self.theme.load_fonts(resources.root())
        self.settings = SettingsController(
            Settings(level=Level.TWO, own_plans=(EVENING, FEET)), lambda _settings: None, HeldJobs()
        )
        self.choose = ChooseController(CATALOGUE, self.settings)
        self.choose.set_paced_sessions(20)
        self.files = HeldJobs()
        self.plans = OwnPlansController(self.choose, self.settings, CATALOGUE, self.files)
        self.page = ChoosePage(self.theme, read_figures(resources.root()), self.choose, 30)
        self.page.setStyleSheet(self.theme.stylesheet())
        self.page.set_plans(self.plans)
        qtbot.addWidget(self.page)
        self.page.resize(1012, 720)
        self.page.show()
        self.desk = self.page.findChild(PlansDesk)

    def open(self) -> PlansPanel:
        self.desk.button.click()
        assert self.desk.panel is not None
        return self.desk.panel


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_the_plans_stand_in_the_place_of_the_figure_until_they_are_closed(desk: Desk, qtbot: QtBot) -> None:
    panel = desk.open()
    assert panel.isVisible()
    assert [row.own for row in panel.rows] == [EVENING, FEET]

    qtbot.keyClick(panel, Qt.Key.Key_Escape)

    assert not panel.isVisible()
    assert desk.page.figure.map.isVisible()


def test_the_plan_on_the_card_is_kept_under_a_name(desk: Desk, qtbot: QtBot) -> None:
    panel = desk.open()
    assert panel.name.text() == "Shoulders and upper back, 15 minutes"
    panel.name.selectAll()

    qtbot.keyClicks(panel.name, "Sundays")
    qtbot.keyClick(panel.name, Qt.Key.Key_Return)

    assert [own.name for own in desk.plans.plans] == ["Back, then neck", "Feet", "Sundays"]
    assert [row.own.name for row in panel.rows] == ["Back, then neck", "Feet", "Sundays"]
    assert panel.said.text == "Sundays is kept."


def test_a_name_that_was_written_is_not_taken_away_by_another_plan(desk: Desk) -> None:
    panel = desk.open()
    desk.choose.choose_minutes(20)
    assert panel.name.text() == "Shoulders and upper back, 20 minutes"
    panel.name.setText("Mine")

    desk.choose.choose_minutes(25)

    assert panel.name.text() == "Mine"


def test_without_a_name_there_is_nothing_to_keep(desk: Desk, qtbot: QtBot) -> None:
    panel = desk.open()

    panel.name.setText("  ")
    qtbot.keyClick(panel.name, Qt.Key.Key_Return)

    assert not panel.keep.isEnabled()
    assert not panel.save.isEnabled()
    assert len(desk.plans.plans) == 2


def test_a_plan_that_is_used_is_on_the_card_and_says_so_below_its_row(desk: Desk) -> None:
    panel = desk.open()

    panel.rows[1].use.click()

    assert desk.choose.plan.areas == ("feet",)
    assert panel.said.text == "Feet is on the card now."
    assert (
        panel.said.mapTo(panel, panel.said.rect().topLeft()).y()
        > panel.rows[1].mapTo(panel, panel.rect().topLeft()).y()
    )


def test_what_had_to_be_changed_is_told_with_its_reason(desk: Desk) -> None:
    desk.settings.change(level=Level.ONE)
    panel = desk.open()

    panel.rows[0].use.click()

    assert panel.said.text == (
        "Back, then neck is on the card now.\n"
        "•  Stage 1: in another position. This is for level 2. You can change your level above."
    )


def test_a_removed_plan_comes_back_in_its_place(desk: Desk, qtbot: QtBot) -> None:
    panel = desk.open()

    panel.rows[0].remove.click()
    left = [row.own for row in panel.rows]
    undo_has_keyboard = panel.said.undo.hasFocus()
    panel.said.undo.click()

    assert left == [FEET]
    assert undo_has_keyboard
    assert [row.own for row in panel.rows] == [EVENING, FEET]
    assert panel.said.isHidden()


def test_a_plan_goes_into_a_file_and_comes_back(desk: Desk, tmp_path: Path) -> None:
    panel = desk.open()
    panel.rows[0].save.click()
    dialog = panel.questions.dialog
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "Back, then neck.toml"
    dialog.fileSelected.emit(str(tmp_path / "given.toml"))
    dialog.close()
    desk.files.land()
    assert panel.said.text == f"Saved given.toml in {tmp_path.name}."

    panel.rows[0].remove.click()
    panel.open.click()
    assert panel.questions.dialog is not None
    panel.questions.dialog.fileSelected.emit(str(tmp_path / "given.toml"))
    panel.questions.dialog.close()
    desk.files.land()

    assert [row.own for row in panel.rows] == [FEET, EVENING]
    assert panel.said.text == "Back, then neck is among your plans now."


def test_a_wrong_file_is_one_sentence(desk: Desk, tmp_path: Path) -> None:
    bad = tmp_path / "evening.toml"
    bad.write_text("nothing", encoding="utf-8")
    panel = desk.open()

    desk.plans.read(bad)
    desk.files.land()

    assert panel.said.text == "evening.toml cannot be understood: look at line 1. Nothing was changed."


def test_a_note_of_a_stranger_is_plain_text(desk: Desk) -> None:
    desk.settings.change(own_plans=(replace(FEET, name="<b>x</b>", note="<img src='file:///etc/passwd'>"),))

    panel = desk.open()

    assert "<b>x</b>" in [w.text() for w in panel.rows[0].findChildren(type(panel.title).__mro__[1])]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [712, 1012])
def test_no_row_is_wider_than_the_panel(desk: Desk, percent: int, width: int) -> None:
    desk.theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    desk.page.resize(width, 600)
    panel = desk.open()
    desk.page.grab()
    desk.page.grab()

    scroll = panel.findChild(QScrollArea)
    assert scroll.widget().width() <= scroll.viewport().width()


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (PlanFileFault(FaultKind.UNREADABLE, value="No."), "x.toml could not be read (No.)."),
        (PlanFileFault(FaultKind.TOO_LARGE), "x.toml is too large for a plan: 64 kB is the most."),
        (PlanFileFault(FaultKind.NOT_TEXT), "x.toml is no text, so there is no plan in it."),
        (PlanFileFault(FaultKind.NOT_TOML), "x.toml cannot be understood: it is not written as TOML."),
        (
            PlanFileFault(FaultKind.NO_PLAN),
            "x.toml is no plan for Mat Companion: it does not say format = matcompanion-plan.",
        ),
        (PlanFileFault(FaultKind.NEWER), "x.toml is for a newer version of Mat Companion than this one."),
        (PlanFileFault(FaultKind.MISSING, 1, field="name"), "x.toml, plan 1: name is missing."),
        (PlanFileFault(FaultKind.UNKNOWN_FIELD, 1, 2, "level"), "x.toml, plan 1, stage 2: level means nothing here."),
        (PlanFileFault(FaultKind.WRONG, 1, 2, "minutes", "-5"), "x.toml, plan 1, stage 2: minutes cannot be -5."),
        (
            PlanFileFault(FaultKind.WRONG, 1, 0, "kind", "spa", known=("mat", "rest")),
            "x.toml, plan 1: kind cannot be spa; it is one of: mat, rest.",
        ),
        (
            PlanFileFault(FaultKind.TOO_MANY, field="plan", value="20"),
            "x.toml, plan is there more than 20 times.",
        ),
        (
            PlanFileFault(
                FaultKind.NOT_ALLOWED, 1, 1, "minutes",
                problem=PlanProblem(1, "minutes", Refusal(RefusalKind.MINUTES, number=20)),
            ),
            "x.toml, plan 1, stage 1: minutes: 20 minutes is the most here.",
        ),
        (
            PlanFileFault(
                FaultKind.NOT_ALLOWED, 1, 0, "breathing",
                problem=PlanProblem(0, "breathing", breath=OwnProblem.LONG_BREATH),
            ),
            "x.toml, plan 1: breathing: a breath like this is not possible here.",
        ),
    ],
)  # fmt: skip
def test_each_fault_has_its_sentence(fault: PlanFileFault, said: str) -> None:
    assert words.refused("x.toml", fault) == f"{said} Nothing was changed."


@pytest.mark.parametrize(
    ("taken", "said"),
    [
        (Taken("x.toml", (EVENING,), 0, 0), "Back, then neck is among your plans now."),
        (
            Taken("x.toml", (EVENING, FEET), 1, 0),
            "2 plans of x.toml are among yours now. 1 plan of x.toml was here already.",
        ),
        (Taken("x.toml", (), 3, 0), "3 plans of x.toml were here already."),
        (Taken("x.toml", (), 0, 2), "There can be 40 plans at most. Remove one first."),
    ],
)
def test_what_was_taken_is_told(taken: Taken, said: str) -> None:
    assert words.taken(taken) == said


@pytest.mark.parametrize(
    ("own", "said"),
    [
        (EVENING, EVENING_WORDS),
        (FEET, "Soles, 5 minutes"),
        (OwnPlan("x", Kind.REST, breathing="natural", stages=(StageChoice((), None, None, None, 1),)),
         "Rest without the mat, 1 minute; breathe as you like"),
        (OwnPlan("x", Kind.BREATHING, own_breath=OwnPattern(4, 0, 7, 0), stages=(NINE,)),
         "Breathing only, 9 minutes; 4 s in, 7 s out"),
    ],
)  # fmt: skip
def test_a_plan_is_one_line(own: OwnPlan, said: str) -> None:
    assert words.summary(CATALOGUE, own) == said


def test_a_plan_that_is_not_for_the_person_says_so() -> None:
    refusal = Refusal(RefusalKind.NO_PILLOW)
    fitting = Fitting(None, (Change(ChangeKind.LEFT_OUT, 1, refusal), Change(ChangeKind.LEFT_OUT, 1, refusal)))

    assert words.used(FEET, fitting) == (
        "Feet cannot be used as things are.\n"
        "•  Left out. You have no pillow with points. You can change that in Settings."
    )


def test_why_no_more_plans_can_be_kept_is_read_and_not_only_pointed_at(desk: Desk) -> None:
    panel = desk.open()
    before = panel._full.isVisible()

    desk.settings.change(own_plans=tuple(replace(FEET, name=f"Feet {n}") for n in range(MOST_OWN_PLANS)))

    assert not panel.keep.isEnabled()
    assert (before, panel._full.isVisible()) == (False, True)
    assert panel._full.text() == panel.keep.accessibleDescription() == words.full()
