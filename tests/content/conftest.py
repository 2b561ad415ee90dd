"""The shipped content, read once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.guide_reader import read_guide
from matcompanion.content.learning_reader import read_learning
from matcompanion.content.progression_reader import read_progression
from matcompanion.content.red_flags_reader import read_red_flags

if TYPE_CHECKING:
    from matcompanion.domain.catalogue import Catalogue, Learning
    from matcompanion.domain.guide import Guide
    from matcompanion.domain.progression import ProgressionRules
    from matcompanion.domain.red_flags import RedFlags


@pytest.fixture(scope="package")
def catalogue() -> Catalogue:
    return read_catalogue(resources.root())


@pytest.fixture(scope="package")
def learning(catalogue: Catalogue) -> Learning:
    return read_learning(resources.root(), catalogue)


@pytest.fixture(scope="package")
def progression(learning: Learning) -> ProgressionRules:
    return read_progression(resources.root(), learning.after_effects)


@pytest.fixture(scope="package")
def guide(learning: Learning) -> Guide:
    return read_guide(resources.root(), learning)


@pytest.fixture(scope="package")
def red_flags(catalogue: Catalogue, learning: Learning) -> RedFlags:
    return read_red_flags(resources.root(), catalogue, learning.after_effects)
