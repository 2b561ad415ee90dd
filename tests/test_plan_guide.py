"""What docs/content-plans.md says of plans is true: its example is read, and it names every id there is."""

from __future__ import annotations

import io
import re
from pathlib import Path

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.domain.choices import Clothing, Position, Surface
from matcompanion.storage.plan_file import plans_of

GUIDE = Path(__file__).resolve().parent.parent / "docs" / "content-plans.md"
CATALOGUE = read_catalogue(resources.root())


def test_the_examples_of_the_guide_are_plans() -> None:
    whole, breath = re.findall(r"```toml\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.S)
    other = whole.replace('breathing = "long6"\n', breath)

    plans = [plans_of(io.BytesIO(text.encode()), CATALOGUE)[0] for text in (whole, other)]

    assert [len(plan.stages) for plan in plans] == [2, 2]
    assert plans[0].breathing == "long6"
    assert plans[1].own_breath is not None


def test_the_guide_names_every_id_and_no_other() -> None:
    tables = GUIDE.read_text(encoding="utf-8").split("## The ids")[1].split("How many minutes")[0]

    named = set(re.findall(r"`([a-z0-9_]+)`", tables)) - {"areas", "surface", "clothing", "goal", "breathing"}

    known = {*CATALOGUE.areas, *CATALOGUE.goals, *CATALOGUE.patterns, *Surface, *Clothing, *Position}
    assert named == known
