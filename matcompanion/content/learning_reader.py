"""Reads the content that can wait until after the first frame: claims, studies, after-effects and coach lines."""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path

from matcompanion.content.row import ContentError, read_file
from matcompanion.domain.catalogue import (
    AfterEffect,
    Anchor,
    Catalogue,
    Claim,
    CoachLine,
    Learning,
    Study,
    StudySubject,
)
from matcompanion.domain.choices import Grade, Kind, Level, Position

__all__ = ["ContentError", "read_learning"]


def read_learning(root: Path, catalogue: Catalogue) -> Learning:
    """Return what there is to learn under *root*/content.

    ContentError if a file, a row or a field is not as it should be, or if a goal of *catalogue* rests on a claim
    that is not there.
    """
    folder = root / "content"
    studies = _studies(folder)
    claims = _claims(folder, studies)
    for goal in catalogue.goals.values():
        if goal.claim not in claims:
            raise ContentError("goals.toml", goal.id, "claim", f"there is no claim {goal.claim!r}")
    return Learning(
        claims=claims, studies=studies, after_effects=_after_effects(folder), coach_lines=_coach_lines(folder)
    )


def _studies(folder: Path) -> dict[str, Study]:
    file = read_file(folder, "studies.toml")
    studies = {}
    for row in file.rows("study"):
        study = Study(
            id=row.text("id"),
            name=row.text("name"),
            about=row.choice("about", StudySubject),
            design=row.text("design"),
            found=row.text("found"),
            limits=row.text("limits"),
            address=row.text("address"),
        )
        row.end()
        studies[study.id] = study
    file.end()
    return studies


def _claims(folder: Path, studies: Container[object]) -> dict[str, Claim]:
    file = read_file(folder, "claims.toml")
    claims = {}
    for row in file.rows("claim"):
        claim = Claim(
            id=row.text("id"),
            order=row.whole("order"),
            name=row.text("name"),
            people_say=row.text("people_say"),
            grade=row.choice("grade", Grade),
            text=row.text("text"),
            studies=row.all_known("studies", studies, "study"),
            source=row.text("source"),
        )
        row.end()
        claims[claim.id] = claim
    file.end()
    return claims


def _after_effects(folder: Path) -> dict[str, AfterEffect]:
    file = read_file(folder, "after_effects.toml")
    effects = {}
    for row in file.rows("after_effect"):
        effect = AfterEffect(id=row.text("id"), name=row.text("name"), source=row.text("source"))
        row.end()
        effects[effect.id] = effect
    file.end()
    return effects


def _coach_lines(folder: Path) -> tuple[CoachLine, ...]:
    file = read_file(folder, "coach_lines.toml")
    lines = []
    for row in file.rows("line", named=()):
        line = CoachLine(
            at_seconds=row.whole("at_seconds"),
            anchor=row.choice("anchor", Anchor),
            text=row.text("text"),
            source=row.text("source"),
            kinds=row.choices_or_all("kinds", Kind),
            levels=row.choices_or_all("levels", Level),
            positions=row.choices_or_all("positions", Position),
            most_minutes=row.whole_or_none("most_minutes"),
        )
        row.end()
        lines.append(line)
    file.end()
    return tuple(lines)
