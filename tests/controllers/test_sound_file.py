"""The sound of a planned session as a file: whole, stoppable, said."""

from __future__ import annotations

import wave
from dataclasses import replace

import pytest

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.controllers.sound_file import SoundFileController
from matcompanion.domain.choices import Kind, Level
from matcompanion.domain.plan import Plan, suggest_stage
from matcompanion.domain.settings import Ambience, OwnPattern, Settings
from tests.fakes import HeldJobs

CATALOGUE = read_catalogue(resources.root())


def a_plan() -> Plan:
    stage = suggest_stage(CATALOGUE, ("neck",), Level.ONE, None)
    assert stage is not None
    return Plan(Kind.MAT, None, Level.ONE, "ease10", (stage,))


class Saving:
    def __init__(self, settings: Settings) -> None:
        self.jobs = HeldJobs()
        self.controller = SoundFileController(CATALOGUE, lambda: settings, self.jobs)
        self.percents: list[int] = []
        self.said: list[str] = []
        self.controller.progressed.connect(self.percents.append)
        self.controller.ended.connect(self.said.append)


@pytest.fixture
def saving(qapp):
    return Saving(Settings(lead_in_seconds=5))


def test_the_file_holds_lead_in_and_session_and_tells_how_far_it_is(saving, tmp_path):
    saving.controller.save(a_plan(), tmp_path / "neck")
    assert saving.controller.running

    saving.jobs.land()

    with wave.open(str(tmp_path / "neck.wav")) as file:
        seconds = file.getnframes() / file.getframerate()
    assert seconds >= 5 + a_plan().minutes * 60
    assert saving.percents[0] == 0
    assert saving.percents[-1] == 100
    assert saving.percents == sorted(saving.percents)
    assert saving.said == [f"Saved neck.wav in {tmp_path.name}."]
    assert not saving.controller.running


def test_stopping_leaves_no_half_file(saving, tmp_path):
    saving.controller.save(a_plan(), tmp_path / "neck.wav")
    saving.controller.stop()

    saving.jobs.land()

    assert list(tmp_path.iterdir()) == []
    assert saving.said == [""]


def test_a_folder_that_is_not_there_is_said(saving, tmp_path):
    saving.controller.save(a_plan(), tmp_path / "none" / "neck.wav")

    saving.jobs.land()

    assert saving.said == ["The sound could not be saved (there is no such file or folder)."]


def test_an_own_recording_that_cannot_be_used_is_said(qapp, tmp_path):
    (tmp_path / "rain.wav").write_bytes(b"no sound")
    saving = Saving(Settings(ambience=Ambience.OWN, ambience_file=str(tmp_path / "rain.wav")))

    saving.controller.save(a_plan(), tmp_path / "neck.wav")
    saving.jobs.land()

    assert len(saving.said) == 1
    assert "rain.wav" in saving.said[0]
    assert not (tmp_path / "neck.wav").exists()


def test_what_is_our_own_fault_ends_it_and_is_no_sentence_for_the_person(qtbot, tmp_path):
    saving = Saving(Settings(lead_in_seconds=5, timbre="whistle"))

    with qtbot.captureExceptions() as raised:
        saving.controller.save(a_plan(), tmp_path / "neck.wav")
        saving.jobs.land()

    assert [kind for kind, *_ in raised] == [KeyError]
    assert saving.said == [""]
    assert not saving.controller.running


def test_a_second_file_waits_for_the_first(saving, tmp_path):
    saving.controller.save(a_plan(), tmp_path / "one.wav")
    saving.controller.save(a_plan(), tmp_path / "two.wav")

    saving.jobs.land()

    assert [path.name for path in tmp_path.iterdir()] == ["one.wav"]


def test_the_own_breath_can_be_saved_too(qapp, tmp_path):
    saving = Saving(Settings(lead_in_seconds=5, own_patterns=(OwnPattern(4.0, 0.0, 5.0, 0.0),)))
    plan = replace(a_plan(), pattern="custom")

    saving.controller.save(plan, tmp_path / "own.wav")
    saving.jobs.land()

    assert (tmp_path / "own.wav").exists()
