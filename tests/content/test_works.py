"""Everything that comes with the program stands in About with its licence, and every text is there."""

from __future__ import annotations

import re
from pathlib import Path

from matcompanion import resources
from matcompanion.content.works_reader import licence_text, read_works

ROOT = Path(__file__).resolve().parent.parent.parent
TO_BUILD = {"editables", "hatchling", "packaging", "pathspec", "pluggy", "tomlkit", "trove-classifiers"}
WORKS = read_works(resources.root())


def test_every_package_that_is_needed_to_run_is_named() -> None:
    lock = (ROOT / "packaging" / "requirements-lock.txt").read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)==", lock, re.M))

    named = {package for work in WORKS for package in work.packages}

    assert named == locked - TO_BUILD


def test_every_text_is_there_and_none_is_left_over() -> None:
    folder = resources.root() / "licences"

    named = {text for work in WORKS for text in work.texts}

    assert named == {file.name for file in folder.glob("*.txt")}
    assert all(len(licence_text(resources.root(), text)) > 500 for text in named)


def test_our_own_and_that_of_the_letters_are_the_ones_of_the_tree() -> None:
    ours, letters = (
        licence_text(resources.root(), "matcompanion.txt"),
        licence_text(resources.root(), "hanken-grotesk.txt"),
    )

    assert ours.split() == (ROOT / "LICENSE").read_text(encoding="utf-8").split()
    assert letters.split() == (resources.root() / "fonts" / "OFL.txt").read_text(encoding="utf-8").split()


def test_every_folder_of_shipped_files_has_its_source_and_licence() -> None:
    told = (ROOT / "resources" / "README.md").read_text(encoding="utf-8")

    folders = [folder.name for folder in (ROOT / "resources").iterdir() if folder.is_dir()]

    assert [name for name in folders if f"`{name}/`" not in told] == []
