"""Every place, panel and dialog as a screen reader and a keyboard find them, and what is said of a session.

The names that are asked for are those that others rely on; what is asked of everything stands in accessibility.py.
"""

from __future__ import annotations

import signal
import time
from typing import TYPE_CHECKING

import pytest

from tests.answered import answered
from tests.release.audit_steps import NAVIGATION, look_at_a_file_dialog, start

if TYPE_CHECKING:
    from pathlib import Path

    from tests.release.accessibility import Audit
    from tests.release.desktop import Desktop, Program

pytestmark = pytest.mark.window

ASSERTIVE = 2
HUNG_SECONDS = 5.6  # more than what is asked about
SESSION_PATIENCE = 60.0

ZONES = [
    ("check box", name)
    for name in (
        "Back of head", "Nape", "Shoulders and upper back", "Mid back", "Lower back", "Glutes and hips",
        "Back of thighs", "Calves", "Soles", "Forearms and hands",
        "Face and head", "Throat", "Chest", "Belly", "Hips", "Thighs", "Knees and shins", "Upper arms",
        "Shoulders", "Feet",
    )
]  # fmt: skip
PLAN = [
    (None, "Kind"),
    (None, "Goal"),
    (None, "Position"),
    (None, "Surface"),
    (None, "Clothing"),
    ("spin button", "Minutes"),
    (None, "Breathing"),
    ("button", "Add a stage"),
    ("button", "Start session"),
]
BEFORE = [("slider", "Pain before"), ("slider", "Tension before")]
SAFETY = [("button", "None of these apply"), ("button", "Something applies")]
RUNNING = [("button", "End session"), (None, "Time left"), (None, "Breath"), (None, "Stage")]
RATED = [
    ("slider", name) for name in ("Pain after", "Tension after", "Sting in the first minute", "Sting at the end")
]
AFTER = [*RATED, (None, "Note"), ("button", "Save session"), ("button", "Skip ratings")]
HISTORY = [
    ("table", "Sessions"),
    *(("button", name) for name in ("Edit", "Delete", "Add past session", "Import", "Export", "Back up", "Restore")),
]
GRAPHS = [
    ("chart", name)
    for name in (
        "Minutes per week", "Year calendar", "Before and after", "Baseline", "Acclimatisation", "Body heat map",
        "Level ladder", "Rhythm",
    )
]  # fmt: skip


# The first start, and a session ------------------------------------------------------------------------------------


def look_at_the_questions(audit: Audit, program: Program) -> None:
    program.find("button", "None of these apply")
    audit.look("safety check", wanted=SAFETY)
    ticked = ("I am pregnant, or might be", "My skin is sore or broken somewhere", "I have diabetes")
    for item in ticked:
        program.find("check box", item).press()
    program.find("check box", "I have asked").press()
    program.find("spin button", "Asked on")
    audit.look("safety check, with what follows", wanted=[("button", "Continue")])
    for item in ticked:
        program.find("check box", item).press()
    program.find("button", "None of these apply").press()
    program.find("radio button", "Sofa or chair")
    audit.look("level", wanted=[("button", "Continue")])
    program.find("button", "Continue").press()
    program.find("spin button", "Lead-in")
    audit.look("sound", wanted=[("button", "Continue")])
    program.find("button", "Continue").press()
    program.find("check box", "Nape")


def look_at_the_session(audit: Audit, program: Program) -> None:
    desktop = audit.desktop
    program.find("button", "Start now")
    audit.look("lead-in", wanted=[("button", "End session"), ("button", "Pause")])
    program.find("button", "Start now").press()
    program.gone("button", "Start now")
    audit.look("running", wanted=[*RUNNING, ("button", "Pause")])
    desktop.ask("listen")
    program.find("button", "Pause").press()
    desktop.ask("said", 10.0, wanted="Paused")
    audit.look("paused", wanted=[*RUNNING, ("button", "Resume")])
    desktop.ask("listen")
    program.find("button", "Resume").press()
    desktop.ask("said", 10.0, wanted="Going on")
    program.find("button", "Pause")
    program.process.send_signal(signal.SIGSTOP)
    time.sleep(HUNG_SECONDS)
    program.process.send_signal(signal.SIGCONT)
    desktop.ask("said", 10.0, wanted="The session stood still")
    audit.look("after it stood still")
    desktop.keys("Escape")
    desktop.ask("said", 10.0, wanted="End now?")
    program.find("button", "End session").press()
    program.find("button", "I am up")
    said = dict(desktop.ask("said", 10.0, wanted="Roll to your side and get up slowly"))
    assert ASSERTIVE in said.values()
    audit.look("getting up", wanted=[("button", "I am up")])


def test_from_the_first_start_to_what_was_saved(desktop: Desktop, tmp_path: Path) -> None:
    program, audit = start(desktop, "--data-dir", str(tmp_path))
    look_at_the_questions(audit, program)
    audit.look("choose, the first time", wanted=[*NAVIGATION, *ZONES, *PLAN, *BEFORE])
    for place, sign in (("Progress", "Your first dot goes here"), ("History", "Nothing here yet")):
        program.find("radio button", place).press()
        program.find(None, sign)
        audit.look(f"{place}, empty", wanted=NAVIGATION)
    program.find("radio button", "Choose").press()
    desktop.ask("listen")
    program.find("check box", "Nape").press()
    desktop.ask("said", 10.0, wanted="Nape, chosen, ")
    program.find("slider", "Tension before").set_value(7)
    program.find("button", "Start session").press()

    look_at_the_session(audit, program)
    program.find("button", "I am up").press()
    program.find("button", "Save session")
    audit.look("after", wanted=AFTER)
    desktop.ask("listen")
    program.find("button", "Save session").press()
    desktop.ask("said", 10.0, wanted="Saved")
    program.find("button", "See progress")
    audit.look("saved")

    audit.check()


def test_a_session_tells_its_phases_and_its_end(desktop: Desktop, tmp_path: Path) -> None:
    program, _ = start(desktop, "--data-dir", str(answered(tmp_path)), "--time-scale", "60")
    program.find("check box", "Lower back").press()
    program.find("heading", "Lower back")  # choosing brings the minutes of the area: only then are they changed
    program.find("spin button", "Minutes").set_value(6)
    program.find("button", "Start session, 6 minutes")
    desktop.ask("listen")
    program.find("button", "Start session").press()

    said = desktop.ask("said", SESSION_PATIENCE, wanted="Take your time and get up slowly")

    told = [text for text, _ in said]
    phases = ("Settle in", "Warm up", "Deep rest", "Come back")
    assert [text for text in told if text in phases] == list(phases)
    assert "One minute left" in told
    assert dict(said)["Take your time and get up slowly."] == ASSERTIVE
    assert all(politeness != ASSERTIVE for text, politeness in said if text in phases)


# The sample history: every place and panel --------------------------------------------------------------------------


def test_choose_and_what_opens_there(desktop: Desktop) -> None:
    program, audit = start(desktop, "--demo")
    program.find("button", "Why this step")  # it comes with the history
    program.find("button", "Your plans")
    for opener, closer in (
        ("How to get on the mat", "Close the steps"),
        ("When to see someone", "Close when to see someone"),
        ("Why this step", "Close the reasons"),
        ("Where does this come from?", "Close the reasons"),
        ("Your plans", "Close the plans"),
    ):
        program.find("button", opener).press()
        program.find("button", closer)
        audit.look(opener)
        desktop.keys("Escape")
        program.gone("button", closer)
    look_at_the_ways_to_choose(audit, program)
    look_at_the_plan(audit, program)
    audit.check()


def look_at_the_ways_to_choose(audit: Audit, program: Program) -> None:
    desktop = audit.desktop
    audit.look("choose", wanted=[*NAVIGATION, *ZONES, *PLAN, *BEFORE])
    program.find("check box", "Nape").focus()
    way = desktop.ask("walk", chord="Down", most=2, patience=2.0)["way"]
    assert [step["name"] for step in way] == ["Shoulders and upper back", "Mid back"]
    desktop.ask("listen")
    program.find("check box", "Throat").press()
    desktop.ask("said", 10.0, wanted="The throat")
    audit.look("an answer")
    program.find("check box", "List of areas").press()
    program.find("label", "For the mat")
    program.gone("label", "Front")
    program.find("check box", "Nape").focus()
    way = desktop.ask("walk", chord="Down", most=1, patience=2.0)["way"]
    assert [step["role"] for step in way] == ["check box"]
    audit.look("list of areas")
    program.find("check box", "List of areas").press()
    program.find("button", "More").press()
    program.find("check box", "Stuffy nose")
    audit.look("all goals")


def look_at_the_plan(audit: Audit, program: Program) -> None:
    program.find("button", "Add a stage").press()
    program.find("button", "Add Soles")
    audit.look("areas for a stage")
    program.find("button", "Add Soles").press()
    program.find("button", "Stage 2, Soles")
    audit.look("two stages")
    program.find("check box", "Yes, something is true today").press()
    program.find("check box", "Done")
    audit.look("check of today")
    program.find("check box", "Done").press()
    program.find("radio button", "Rest").press()
    program.find("label", "Lie down without the mat")
    audit.look("rest")
    program.find("button", "Save the sound").press()
    look_at_a_file_dialog(audit, program, "where to save the sound")


def test_progress_and_history_and_what_opens_there(desktop: Desktop) -> None:
    program, audit = start(desktop, "--demo", "--page", "progress")
    program.find("button", "Show as table, Level ladder")
    audit.look("progress", wanted=[*NAVIGATION, *GRAPHS])
    for thing in audit.survey():
        if ("chart", thing["name"]) in GRAPHS and not any(sign.isdigit() for sign in thing["description"]):
            audit.note("progress", [f"no numbers in the description of {thing['name']!r}"])
    program.find("radio button", "Dates").press()
    program.find("spin button", "First day")
    for button in program.find_all("button", "Show as table"):
        button.press()
    program.find("table", "Rhythm, table")
    audit.look("progress as tables, between two days")
    program.find("button", "Save, Rhythm").press()
    look_at_a_file_dialog(audit, program, "where to save a graph")
    program.find("radio button", "History").press()
    look_at_the_history(audit, program)
    audit.check()


def look_at_the_history(audit: Audit, program: Program) -> None:
    program.find("table", "Sessions")
    program.find("button", "Edit")
    audit.look("history", wanted=[*NAVIGATION, *HISTORY])
    program.find("text", "Search").set_text("towel")
    program.find("button", "Show all")
    audit.look("history, narrowed down")
    audit.desktop.keys("Escape")
    program.find("button", "Edit").press()
    program.find("button", "Save")
    audit.look("a session, to be corrected")
    program.find("button", "Cancel").press()
    program.find("button", "Add past session", state="enabled").press()
    program.find("check box", "Nape")
    audit.look("a past session")
    program.find("button", "Cancel").press()
    program.find("button", "Report for").press()
    program.find("button", "Save as PDF")
    program.find("button", "Back up").press()
    program.find("heading", "Backed up")
    audit.look("the report, and what was said of a backup")
    program.find("button", "Export").press()
    look_at_a_file_dialog(audit, program, "where to export to")
    program.find("button", "Delete").press()
    program.find("button", "Undo")
    audit.look("after deleting", wanted=[("button", "Undo")])


def test_learn_and_settings_and_the_keys(desktop: Desktop) -> None:
    program, audit = start(desktop, "--demo", "--page", "learn")
    for topic in (
        "What a mat is",
        "Positions",
        "When to see someone",
        "What it may help with",
        "Where this comes from",
    ):
        program.find("radio button", topic).press()
        program.find("heading", topic)
        audit.look(f"learn, {topic}", wanted=NAVIGATION)
    for words, sign in (("migraine", "Headache"), ("zumba", "Nothing about")):
        program.find("text", "Search the guide").set_text(words)
        program.find(None, sign)
        audit.look(f"learn, searched for {words}")
    program.find("radio button", "Settings").press()
    program.find("button", "Show all keys")
    audit.look("settings", wanted=NAVIGATION)
    for opener in ("Add a reminder", "Add this pattern", "Delete everything", "Delete the safety answers", "Qt,"):
        program.find("button", opener).press()
    program.find("button", "Remove reminder 1")
    audit.look("settings, with all that opens there")
    desktop.keys("F1")
    dialog = program.find("dialog", "Keys")
    audit.look("the keys", dialog)
    desktop.keys("Escape")
    program.gone("dialog")
    program.find("button", "Show the far view").press()
    far = program.find("image", "Far view", state="focused")
    desktop.keys("Escape")
    program.gone("image", "Far view")
    assert far.name == "Far view: 18 minutes"

    audit.check()


# What happens now and then ------------------------------------------------------------------------------------------


def test_large_text_in_a_small_window(desktop: Desktop, tmp_path: Path) -> None:
    folder = answered(tmp_path, text_percent=200, window=[800, 600])
    program, audit = start(desktop, "--data-dir", str(folder))
    program.find("radio button", "Area")
    audit.look("choose, the area", wanted=[*NAVIGATION, (None, "Goal"), ("check box", "Nape")])
    program.find("radio button", "Plan").press()
    program.find("button", "Start session")
    audit.look("choose, the plan", wanted=[*(one for one in PLAN if one[1] != "Goal"), *BEFORE])
    for place, sign in (
        ("Progress", "Your first dot goes here"),
        ("History", "Nothing here yet"),
        ("Learn", "What a mat is"),
        ("Settings", "Show all keys"),
    ):
        program.find("radio button", place).press()
        program.find(None, sign)
        audit.look(place, wanted=NAVIGATION)

    audit.check()


def test_a_damaged_history_and_an_interrupted_session(desktop: Desktop, tmp_path: Path) -> None:
    program, audit = start(desktop, "--data-dir", str(answered(tmp_path)))
    program.find("check box", "Nape").press()
    program.find("button", "Start session").press()
    program.find("button", "Start now").press()
    program.find(None, "Time left").until("text", "4:5")
    program.process.kill()
    program.process.wait()
    again, audit.root = start(desktop, "--data-dir", str(tmp_path))[0], program
    audit.root = again
    again.find("button", "Keep")
    audit.look("an interrupted session", wanted=[("button", "Keep"), ("button", "Discard")])
    again.find("button", "Discard").press()
    again.gone("button", "Discard")
    again.process.terminate()
    again.wait()

    (tmp_path / "history.db").write_bytes(b"nothing that a database could be")
    last, _ = start(desktop, "--data-dir", str(tmp_path))
    audit.root = last
    last.find("button", "Open folder")
    audit.look("a damaged history")

    audit.check()
