"""Plans as files: readable, the same when they come back, and nothing but a sentence from a wrong one."""

from __future__ import annotations

import contextlib
import io
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcompanion.domain.own_plan import own_plan_of
from matcompanion.domain.plan import Plan
from matcompanion.domain.plan_check import problem_of
from matcompanion.domain.plan_file import MOST_BYTES, FaultKind, PlanFileFault, PlanFileRefused
from matcompanion.domain.settings import OwnPattern, OwnPlan
from matcompanion.storage.plan_file import plans_of, read_plans, written
from tests.domain.own_plans import BREATHS, CATALOGUE, EVENING, NAMES, NOTES, WORDS, plans

EXAMPLE = """\
# A plan for Mat Companion. How to write one: docs/content-plans.md
format = "matcompanion-plan"
version = 1

[[plan]]
name = "Back, then neck"
by = "The maker"
note = "After supper.\\nNot before."
kind = "mat"
goal = "unwind"
breathing = "long6"

[[plan.stage]]
areas = ["shoulders_upper_back"]
position = "lie_soft"
surface = "soft"
clothing = "shirt"
minutes = 12

[[plan.stage]]
areas = ["neck"]
position = "pillow_neck"
surface = "soft"
clothing = "cloth"
minutes = 5
"""
HEAD = 'format = "matcompanion-plan"\nversion = 1\n'
STAGE = '[[plan.stage]]\nareas = ["neck"]\nminutes = 5\n'
PLAN = f'{HEAD}[[plan]]\nname = "A"\n'


def read(text: str | bytes) -> tuple[OwnPlan, ...]:
    return plans_of(io.BytesIO(text.encode() if isinstance(text, str) else text), CATALOGUE)


def fault(text: str | bytes) -> PlanFileFault:
    with pytest.raises(PlanFileRefused) as refused:
        read(text)
    return refused.value.fault


def test_a_plan_is_written_as_somebody_would_write_it() -> None:
    assert written([EVENING]) == EXAMPLE


def test_a_plan_with_a_breath_of_its_own_is_read() -> None:
    text = PLAN + "breathing = { in = 4, out = 6.5 }\n" + STAGE

    (own,) = read(text)

    assert own.own_breath == OwnPattern(4, 0, 6.5, 0)


def test_windows_lines_and_a_byte_order_mark_do_no_harm() -> None:
    assert read(b"\xef\xbb\xbf" + EXAMPLE.replace("\n", "\r\n").encode()) == (EVENING,)


@given(
    st.lists(
        st.tuples(plans(), NAMES, WORDS, NOTES, st.none() | BREATHS),
        min_size=1,
        max_size=3,
    )
)
def test_what_is_written_is_read_as_it_was(made: list[tuple[Plan, str, str, str, OwnPattern | None]]) -> None:
    some = []
    for drawn, name, by, note, own in made:
        kept = own_plan_of(drawn, name, ())
        breathing = kept.breathing if own is None else None
        some.append(OwnPlan(name, kept.kind, kept.goal, breathing, own, kept.stages, by, note))

    known = [own for own in some if problem_of(CATALOGUE, own) is None]  # a hold while standing is for nobody
    if known:
        assert read(written(known)) == tuple(known)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", PlanFileFault(FaultKind.NO_PLAN)),
        ("\0", PlanFileFault(FaultKind.NOT_TOML, line=1)),
        (b"\xff\xfe", PlanFileFault(FaultKind.NOT_TEXT)),
        ('[project]\nname = "x"\n', PlanFileFault(FaultKind.NO_PLAN)),
        ("format = \n", PlanFileFault(FaultKind.NOT_TOML, line=1)),
        ('format = "matcompanion-plan"\nversion = 2\n', PlanFileFault(FaultKind.NEWER)),
        ('format = "matcompanion-plan"\n', PlanFileFault(FaultKind.MISSING, field="version")),
        (HEAD, PlanFileFault(FaultKind.MISSING, field="plan")),
        (HEAD + "plan = 3\n", PlanFileFault(FaultKind.WRONG, field="plan", value="3")),
        (HEAD + "[[plan]]\n" + STAGE, PlanFileFault(FaultKind.MISSING, 1, field="name")),
        (PLAN, PlanFileFault(FaultKind.MISSING, 1, field="stage")),
        (PLAN + "level = 3\n" + STAGE, PlanFileFault(FaultKind.UNKNOWN_FIELD, 1, field="level")),
        (PLAN + "[[plan.stage]]\nminutes = 5\n", PlanFileFault(FaultKind.MISSING, 1, 1, "areas")),
        (PLAN + STAGE + '[[plan.stage]]\nareas = ["neck"]\n', PlanFileFault(FaultKind.MISSING, 1, 2, "minutes")),
        (
            PLAN + STAGE.replace("5", '"five"'),
            PlanFileFault(FaultKind.WRONG, 1, 1, "minutes", "five"),
        ),
        (PLAN + STAGE.replace("5", "true"), PlanFileFault(FaultKind.WRONG, 1, 1, "minutes", "true")),
        (PLAN + STAGE.replace("5", "-5"), PlanFileFault(FaultKind.WRONG, 1, 1, "minutes", "-5")),
        (
            PLAN + 'kind = "massage"\n' + STAGE,
            PlanFileFault(FaultKind.WRONG, 1, 0, "kind", "massage", known=("mat", "breathing", "rest")),
        ),
        (
            PLAN + 'kind = "rest"\n' + STAGE + 'position = "lie_soft"\n',
            PlanFileFault(FaultKind.UNKNOWN_FIELD, 1, 1, "position"),
        ),
        (PLAN + STAGE * 5, PlanFileFault(FaultKind.TOO_MANY, 1, 0, "stage", "4")),
        (HEAD + f'[[plan]]\nname="A"\n{STAGE}' * 21, PlanFileFault(FaultKind.TOO_MANY, field="plan", value="20")),
        (PLAN + "breathing = { in = nan }\n" + STAGE, PlanFileFault(FaultKind.WRONG, 1, 0, "in", "nan")),
        (PLAN + "breathing = { up = 4 }\n" + STAGE, PlanFileFault(FaultKind.UNKNOWN_FIELD, 1, 0, "up")),
        ("version = " + "9" * 3900, PlanFileFault(FaultKind.NO_PLAN)),
        ("version = 0x" + "F" * 3900, PlanFileFault(FaultKind.NO_PLAN)),
        ("a = " + "[" * 3900, PlanFileFault(FaultKind.NOT_TOML)),
        ("\na" + ".a" * 5000 + " = 1", PlanFileFault(FaultKind.NOT_TOML, line=2)),
        ("#" + "\n" * MOST_BYTES, PlanFileFault(FaultKind.TOO_LARGE)),
    ],
)
def test_a_wrong_file_is_refused_with_its_first_fault(text: str | bytes, expected: PlanFileFault) -> None:
    if text and isinstance(text, str) and "[[plan]]" in text:
        text = text.replace(HEAD, "", text.count(HEAD) - 1)

    assert fault(text) == expected


def test_an_unknown_id_is_refused_with_those_there_are() -> None:
    found = fault(PLAN + STAGE.replace("neck", "throat"))

    assert (found.kind, found.plan, found.stage, found.field, found.value) == (
        FaultKind.WRONG,
        1,
        1,
        "areas",
        "throat",
    )
    assert found.known == tuple(CATALOGUE.areas)


def test_more_than_the_guide_allows_is_refused() -> None:
    found = fault(PLAN + STAGE.replace("5", "50"))

    assert (found.kind, found.plan, found.stage, found.field) == (FaultKind.NOT_ALLOWED, 1, 1, "minutes")
    assert found.problem is not None


def test_a_file_that_is_not_there_says_why(tmp_path: Path) -> None:
    with pytest.raises(PlanFileRefused) as refused:
        read_plans(tmp_path / "none.toml", CATALOGUE)

    assert refused.value.fault == PlanFileFault(FaultKind.UNREADABLE, value="there is no such file or folder")


@pytest.mark.parametrize("seed", range(200))
def test_a_file_that_was_tampered_with_is_read_or_refused_and_nothing_else(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(EXAMPLE.encode())
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(data))
        data[place : place + chance.randint(0, 12)] = chance.choice(
            [b"\0", b'"', b"[", b"]", b"\xff", b"= 1e999", b"1979-05-27", b"{", b"\n", b"nan", b"9" * 5000, b"''' "]
        )

    with contextlib.suppress(PlanFileRefused):
        assert all(problem_of(CATALOGUE, own) is None for own in plans_of(io.BytesIO(bytes(data)), CATALOGUE))
