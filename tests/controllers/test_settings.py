"""Settings change at once, are clamped, and are written one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.choices import Level
from matcompanion.domain.settings import Settings, ThemeChoice
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind
from tests.fakes import HeldJobs

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

FULL = EnvironmentProblem(ProblemKind.DISK_FULL, "The disk is full.")


class Shelf:
    """Keeps what is written, or fails as it is told."""

    def __init__(self) -> None:
        self.written: list[Settings] = []
        self.fail_with: Exception | None = None

    def write(self, settings: Settings) -> None:
        if self.fail_with is not None:
            raise self.fail_with
        self.written.append(settings)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def jobs(qapp: QApplication) -> HeldJobs:
    return HeldJobs()


@pytest.fixture
def controller(shelf: Shelf, jobs: HeldJobs) -> SettingsController:
    return SettingsController(Settings(), shelf.write, jobs)


@pytest.fixture
def changes(controller: SettingsController) -> list[Settings]:
    changes: list[Settings] = []
    controller.changed.connect(changes.append)
    return changes


@pytest.fixture
def problems(controller: SettingsController) -> list[str]:
    problems: list[str] = []
    controller.problem.connect(problems.append)
    return problems


def test_a_change_is_worn_at_once_and_written_later(
    controller: SettingsController, changes: list[Settings], shelf: Shelf, jobs: HeldJobs
) -> None:
    controller.change(theme=ThemeChoice.DARK, level=Level.TWO)

    assert changes == [controller.settings]
    assert controller.settings == Settings(theme=ThemeChoice.DARK, level=Level.TWO)
    assert shelf.written == []
    jobs.land()
    assert shelf.written == [controller.settings]


def test_what_is_no_change_is_neither_told_nor_written(
    controller: SettingsController, changes: list[Settings], jobs: HeldJobs
) -> None:
    controller.change(text_percent=100)

    assert changes == []
    assert jobs.held == []


@pytest.mark.parametrize(
    ("field", "asked", "then"),
    [
        ("text_percent", 20, 80),
        ("text_percent", 900, 200),
        ("lead_in_seconds", 0, 5),
        ("lead_in_seconds", 301, 300),
        ("dim_after_seconds", -1, 0),
        ("weekly_goal_minutes", 10_000, 600),
        ("day_starts_at_hour", 24, 23),
        ("day_starts_at_hour", -3, 0),
    ],
)
def test_a_number_outside_is_clamped(controller: SettingsController, field: str, asked: int, then: int) -> None:
    controller.change(**{field: asked})

    assert getattr(controller.settings, field) == then


def test_what_is_no_setting_is_an_error(controller: SettingsController) -> None:
    with pytest.raises(TypeError):
        controller.change(colour="green")


def test_of_quick_changes_only_the_newest_is_written_after_the_first(
    controller: SettingsController, changes: list[Settings], shelf: Shelf, jobs: HeldJobs
) -> None:
    for percent in (110, 120, 130, 140):
        controller.change(text_percent=percent)

    assert len(jobs.held) == 1
    jobs.land()
    assert [settings.text_percent for settings in shelf.written] == [110, 140]
    assert [settings.text_percent for settings in changes] == [110, 120, 130, 140]


def test_what_waits_is_handed_over_at_the_end(controller: SettingsController, shelf: Shelf, jobs: HeldJobs) -> None:
    controller.change(text_percent=110)
    controller.change(text_percent=120)

    controller.close()
    jobs.close()

    assert [settings.text_percent for settings in shelf.written] == [110, 120]


def test_the_end_writes_nothing_where_nothing_waits(controller: SettingsController, jobs: HeldJobs) -> None:
    controller.close()

    assert jobs.held == []


def test_a_full_disk_is_told_once_and_the_change_stays(
    controller: SettingsController, problems: list[str], shelf: Shelf, jobs: HeldJobs
) -> None:
    shelf.fail_with = FULL

    for percent in (110, 120):
        controller.change(text_percent=percent)
        jobs.land()

    assert problems == ["The disk is full."]
    assert controller.settings.text_percent == 120


def test_a_disk_that_has_room_again_is_written_to(
    controller: SettingsController, problems: list[str], shelf: Shelf, jobs: HeldJobs
) -> None:
    shelf.fail_with = FULL
    controller.change(text_percent=110)
    jobs.land()
    shelf.fail_with = None
    controller.change(text_percent=120)
    jobs.land()
    shelf.fail_with = FULL
    controller.change(text_percent=130)
    jobs.land()

    assert [settings.text_percent for settings in shelf.written] == [120]
    assert problems == ["The disk is full.", "The disk is full."]


def test_what_waited_while_a_write_failed_is_still_written(
    controller: SettingsController, shelf: Shelf, jobs: HeldJobs
) -> None:
    shelf.fail_with = FULL
    controller.change(text_percent=110)
    controller.change(text_percent=120)
    jobs.land(1)
    shelf.fail_with = None
    jobs.land()

    assert [settings.text_percent for settings in shelf.written] == [120]


def test_a_mistake_of_ours_is_not_told_as_a_problem_of_the_world(
    controller: SettingsController, problems: list[str], shelf: Shelf, jobs: HeldJobs, qtbot: QtBot
) -> None:
    shelf.fail_with = KeyError("oops")
    controller.change(text_percent=110)

    with qtbot.captureExceptions() as raised:
        jobs.land()

    assert problems == []
    assert [error for _, error, _ in raised] == [shelf.fail_with]
