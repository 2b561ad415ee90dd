"""The settings come back as they were, and no file stops the program from starting."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.choices import Clothing, Kind, Level, Position, Scale, Surface
from matcompanion.domain.progress_view import ProgressView, Range
from matcompanion.domain.screening import Answer, Answers, MatProfile, TodayCheck
from matcompanion.domain.settings import LastChoice, MotionChoice, Settings, StageChoice, ThemeChoice
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind
from matcompanion.storage.settings_file import read_settings, write_settings

Acting = Callable[[], AbstractContextManager[None]]

CHANGED = Settings(
    level=Level.THREE,
    theme=ThemeChoice.DARK,
    text_percent=150,
    motion=MotionChoice.REDUCED,
    lead_in_seconds=60,
    dim_after_seconds=0,
    day_starts_at_hour=0,
    weekly_goal_minutes=0,
    stronger_outlines=True,
    answers=Answers((Answer("surgery", ("neck", "feet"), date(2026, 11, 2)), Answer("minor")), date(2026, 11, 3)),
    today=TodayCheck(("fever",), date(2026, 11, 4)),
    mat=MatProfile(has_pillow=False, has_magnets=True, leaflet_forbids_standing=True, only_pillow=True),
    last=LastChoice(
        kind=Kind.MAT,
        goal="unwind",
        breathing="long6",
        stages=(
            StageChoice(("mid_back", "lower_back"), Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT, 20),
            StageChoice((), None, None, None, 5),
        ),
    ),
    window=(1920, 1080),
    progress=ProgressView(Range.DATES, date(2026, 3, 1), None, Kind.MAT, "neck", "unwind", Scale.PAIN),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_settings_come_back_as_they_were(path: Path) -> None:
    write_settings(path, CHANGED)

    assert read_settings(path) == (CHANGED, None)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_no_file_is_no_problem(path: Path) -> None:
    assert read_settings(path) == (Settings(), None)
    assert not path.exists()


def test_what_is_missing_is_as_usual_and_what_is_unknown_is_left_out(path: Path) -> None:
    path.write_text('{"level": "level_2", "colour": "red"}')

    settings, problem = read_settings(path)

    assert (settings, problem) == (Settings(level=Level.TWO), None)


@pytest.mark.parametrize(
    ("name", "value", "becomes"),
    [
        ("lead_in_seconds", 4, 5),
        ("lead_in_seconds", 10**300, 30),
        ("lead_in_seconds", 10**6, 300),
        ("dim_after_seconds", -5, 0),
        ("text_percent", 1000, 200),
        ("text_percent", 99.9, 99),
        ("weekly_goal_minutes", 601, 600),
        ("day_starts_at_hour", 24, 23),
        ("window", [1, 10**6], (200, 20_000)),
        ("window", [800], (1100, 720)),
        ("window", [800, True], (1100, 720)),
        ("window", 800, (1100, 720)),
        ("lead_in_seconds", True, 30),
        ("lead_in_seconds", "60", 30),
        ("lead_in_seconds", None, 30),
        ("stronger_outlines", 1, False),
        ("stronger_outlines", "true", False),
        ("level", "level_4", Level.ONE),
        ("level", ["level_2"], Level.ONE),
        ("level", None, Level.ONE),
        ("theme", {}, ThemeChoice.SYSTEM),
        ("last", "none", LastChoice()),
        ("last", {"kind": "rest", "goal": 5, "stages": [{}]}, LastChoice(kind=Kind.REST)),
        ("last", {"goal": "a\ud800\0"}, LastChoice(goal="a?")),
        ("last", {"goal": "x" * 5000}, LastChoice()),
        ("last", {"stages": [None] * 5000}, LastChoice()),
    ],
)
def test_each_field_is_made_possible(path: Path, name: str, value: Any, becomes: Any) -> None:
    path.write_text(json.dumps({name: value, "theme": "dark"} | {name: value}))

    settings, _ = read_settings(path)

    assert getattr(settings, name) == becomes
    assert type(getattr(settings, name)) is type(becomes)
    if name != "theme":
        assert settings.theme is ThemeChoice.DARK


@pytest.mark.parametrize(("name", "value"), [("lead_in_seconds", 4), ("window", [1, 10**6])])
def test_a_number_that_is_only_too_large_or_too_small_is_no_problem(path: Path, name: str, value: Any) -> None:
    path.write_text(json.dumps({name: value}))

    assert read_settings(path)[1] is None


@pytest.mark.parametrize(
    "form", [{"level": "level_4"}, {"sound_on": "yes"}, {"own_plans": [{"name": 5}]}, {"last": {"stages": [{}]}}]
)
def test_a_file_with_something_that_is_not_understood_is_kept_before_it_is_written_over(
    path: Path, form: Any
) -> None:
    content = json.dumps(form | {"theme": "dark"})
    path.write_text(content)

    settings, problem = read_settings(path)
    write_settings(path, settings)

    assert settings.theme is ThemeChoice.DARK
    assert problem is not None
    assert "kept as settings.bad" in str(problem)
    assert path.with_suffix(".bad").read_text() == content
    assert path.with_suffix(".bad").stat().st_mode & 0o077 == 0
    assert read_settings(path) == (settings, None)


def test_minutes_of_a_stage_are_made_possible(path: Path) -> None:
    stage = {"areas": ["neck"], "position": None, "surface": None, "clothing": None, "minutes": 10**6}
    path.write_text(json.dumps({"last": {"stages": [stage]}}))

    settings, _ = read_settings(path)

    assert settings.last.stages[0].minutes == 600


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no settings",
        b"[]",
        b"5",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"text_percent": ' + b"9" * 5000 + b"}",
        b'{"x": "' + b" " * 1_000_000 + b'"}',
    ],
)
def test_a_file_that_is_no_settings_is_put_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    settings, problem = read_settings(path)

    assert settings == Settings()
    assert problem is not None
    assert problem.kind is ProblemKind.BAD_SETTINGS
    assert "settings.bad" in str(problem)
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == {"settings.bad": content}
    write_settings(path, settings)
    assert read_settings(path) == (Settings(), None)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=5), inside, max_size=3),
)
names = st.sampled_from([*Settings.__dataclass_fields__, "kind", "goal", "stages"]) | st.text(max_size=3)


@given(st.dictionaries(names, json_values | st.dictionaries(names, json_values, max_size=4)))
def test_anything_in_a_file_becomes_settings_that_can_be_kept(
    tmp_path_factory: pytest.TempPathFactory, content: Any
) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_text(json.dumps(content))

    settings, _ = read_settings(path)

    write_settings(path, settings)
    assert read_settings(path) == (settings, None)


def test_a_file_that_cannot_be_read_is_left_alone(open_place: Path, as_ordinary_person: Acting) -> None:
    path = open_place / "settings.json"
    path.write_text("{}")
    path.chmod(0)

    with as_ordinary_person():
        settings, problem = read_settings(path)

    assert settings == Settings()
    assert problem is not None
    assert "could not be read" in str(problem)
    assert path.exists()


def test_a_bad_file_that_cannot_be_put_aside_is_left_alone(open_place: Path, as_ordinary_person: Acting) -> None:
    path = open_place / "settings.json"
    path.write_text("[]")
    path.chmod(0o644)
    open_place.chmod(0o555)

    with as_ordinary_person():
        settings, problem = read_settings(path)

    assert settings == Settings()
    assert problem is not None
    assert "left as it is" in str(problem)
    assert path.read_text() == "[]"


def test_settings_that_cannot_be_saved_leave_those_of_before(open_place: Path, as_ordinary_person: Acting) -> None:
    path = open_place / "settings.json"
    write_settings(path, CHANGED)
    open_place.chmod(0o555)
    path.chmod(0o644)

    with as_ordinary_person(), pytest.raises(EnvironmentProblem, match="could not be saved") as refused:
        write_settings(path, Settings())

    assert refused.value.kind is ProblemKind.BAD_SETTINGS
    assert read_settings(path) == (CHANGED, None)


def test_a_full_disk_leaves_the_settings_of_before(path: Path) -> None:
    resource = pytest.importorskip("resource")
    write_settings(path, CHANGED)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        with pytest.raises(EnvironmentProblem) as refused:
            write_settings(path, Settings())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert refused.value.kind is ProblemKind.DISK_FULL
    assert read_settings(path) == (CHANGED, None)
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"answered_on": "2026-11-03"', '"answered_on": "yesterday"'),
        ('"answered_on": "2026-11-03"', '"answered_on": 20261103'),
        ('"item": "minor"', '"item": 7'),
        ('"given": [', '"gvien": ['),
    ],
)
def test_damaged_answers_are_no_answers_so_that_they_are_asked_for_again(tmp_path: Path, old: str, new: str) -> None:
    path = tmp_path / "settings.json"
    write_settings(path, CHANGED)
    text = path.read_text(encoding="utf-8")
    assert old in text

    path.write_text(text.replace(old, new), encoding="utf-8")
    settings, _ = read_settings(path)

    assert settings.answers is None
    assert settings.level is CHANGED.level


def test_a_damaged_day_of_asking_counts_as_not_asked(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write_settings(path, CHANGED)

    path.write_text(path.read_text(encoding="utf-8").replace("2026-11-02", "2026-13-02"), encoding="utf-8")
    settings, _ = read_settings(path)

    assert settings.answers is not None
    assert settings.answers.given[0].asked_on is None
