"""The drawings of the steps: each is there, is drawn, names only colours that the program wears, and is used."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest

from matcompanion import resources

if TYPE_CHECKING:
    from matcompanion.domain.catalogue import Catalogue

FOLDER = resources.root() / "drawings"
SVG = "{http://www.w3.org/2000/svg}"
FILES = sorted(FOLDER.glob("*.svg"))
PAINTS = {"plaster", "far", "shade", "line", "mat", "cushion", "spike", "hole", "way", "thing", "edge", "solid"}


def named(catalogue: Catalogue) -> set[str]:
    rules = catalogue.positions.values()
    return {name for rule in rules for name in (*rule.setup_drawings, *rule.getup_drawings)}


def test_every_step_has_a_drawing_and_every_drawing_a_step(catalogue: Catalogue) -> None:
    assert named(catalogue) == {file.stem for file in FILES}


def test_every_step_has_one_drawing(catalogue: Catalogue) -> None:
    for rule in catalogue.positions.values():
        assert len(rule.setup) == len(rule.setup_drawings), rule.id
        assert len(rule.getup) == len(rule.getup_drawings), rule.id


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_drawing_is_made_of_known_paints_only(file: object) -> None:
    root = ET.parse(str(file)).getroot()

    shapes = [element for element in root.iter() if element.tag not in (f"{SVG}svg", f"{SVG}style")]

    assert {shape.tag for shape in shapes} == {f"{SVG}path"}
    assert {shape.get("class") for shape in shapes} <= PAINTS
    assert not [shape for shape in shapes if shape.get("fill") or shape.get("stroke")]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_drawing_carries_its_colours_in_one_place(file: object) -> None:
    text = (FOLDER / str(file)).read_text("utf-8")

    styles = re.findall(r"<style>(.*?)</style>", text)

    assert len(styles) == 1
    assert "#" not in text.replace(styles[0], "")
    assert set(re.findall(r"\.(\w+)(?=[,{])", styles[0])) == PAINTS


def test_the_drawings_are_small_enough_to_ship() -> None:
    assert max(file.stat().st_size for file in FILES) < 20_000
