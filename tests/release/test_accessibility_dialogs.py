"""Every dialog and every menu that the program opens, and every group of Settings, on the accessibility bus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.answered import answered
from tests.release.audit_steps import NAVIGATION, SETTINGS, look_at_a_file_dialog, start

if TYPE_CHECKING:
    from pathlib import Path

    from tests.release.accessibility import Audit
    from tests.release.desktop import Desktop, Node, Program

pytestmark = pytest.mark.window


def choose_last(program: Program, field: str, after: Node) -> None:
    """Choose what the *field* offers last, with the keys alone; Tab leads there from *after*."""
    after.focus()
    way = program._desktop.ask("walk", chord="Tab", most=1, patience=2.0)["way"]
    assert [step["name"].partition(",")[0] for step in way] == [field]
    program._desktop.keys("End")


def test_plans_and_levels(desktop: Desktop) -> None:
    program, audit = start(desktop, "--demo")
    program.find("button", "Your plans").press()
    program.find("text", "Name of the plan").set_text("Evening")
    program.find("button", "Save the plan of the card as a file", state="enabled").press()
    look_at_a_file_dialog(audit, program, "where to save a plan")
    program.find("button", "Open a plan file").press()
    look_at_a_file_dialog(audit, program, "which plan to open")
    program.find("button", "Keep the plan of the card").press()
    program.find("button", "Remove Evening")
    audit.look("a plan that is kept")
    program.find("button", "Close the plans").press()
    program.gone("button", "Close the plans")
    program.find("button", "Your plans").until("states", "focused")
    look_at_the_levels(audit, program)
    audit.check()


def look_at_the_levels(audit: Audit, program: Program) -> None:
    """Open the menu with the keyboard and go through it: Qt shows a menu only by where the keyboard is in it."""
    chip = program.find("button", "Level")
    chip.focus()
    audit.desktop.keys("space")
    way = audit.desktop.ask("walk", chord="Down", most=6, patience=2.0)["way"]
    levels = {step["name"][:7]: "checked" in step["states"] for step in way if step["role"] == "menu item"}
    assert sorted(levels) == ["Level 1", "Level 2", "Level 3"]
    assert sum(levels.values()) == 1
    audit.desktop.keys("Escape")
    chip.until("states", "focused")


def test_what_history_asks_for(desktop: Desktop) -> None:
    program, audit = start(desktop, "--demo", "--page", "history")
    program.find("button", "Import", state="enabled").press()
    look_at_a_file_dialog(audit, program, "what to import")
    program.find("button", "Report for").press()
    program.find("button", "Save as PDF", state="enabled").press()
    look_at_a_file_dialog(audit, program, "where to save the report")
    audit.check()


def test_every_group_of_settings_and_what_it_asks_for(desktop: Desktop) -> None:
    program, audit = start(desktop, "--demo", "--page", "settings")
    program.find("heading", "About")
    audit.look("settings", wanted=[*NAVIGATION, *SETTINGS])
    for opener, where in (
        ("Save a copy", "where to save a copy"),
        ("Choose a folder", "which folder is the second"),
    ):
        program.find("button", opener).press()
        look_at_a_file_dialog(audit, program, where)
    choose_last(program, "Restore a backup", program.find("button", "Choose a folder"))
    look_at_a_file_dialog(audit, program, "which file to restore from")
    choose_last(program, "Ambience", program.find("radio button", "Warm"))
    program.find("button", "Choose a file").press()
    look_at_a_file_dialog(audit, program, "which recording to play")
    program.find("button", "Back up now").press()
    program.find("label", "Backed up")
    audit.look("settings, with a file of one's own and after a backup")
    audit.check()


def test_a_damaged_history_asks_for_a_backup(desktop: Desktop, tmp_path: Path) -> None:
    (answered(tmp_path) / "history.db").write_bytes(b"nothing that a database could be")
    program, audit = start(desktop, "--data-dir", str(tmp_path))
    program.find("button", "Restore from a file").press()
    look_at_a_file_dialog(audit, program, "which backup to restore")
    audit.check()
