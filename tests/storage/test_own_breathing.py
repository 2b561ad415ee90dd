"""The person's own breathing comes back from the file as it was, and nothing in the file can break a session."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from matcompanion.domain.settings import OwnPattern, Settings
from matcompanion.storage.settings_file import read_settings, write_settings

FORM = {"inhale": 4, "hold_full": 0, "exhale": 6, "hold_empty": 0}


def test_it_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    own = replace(
        Settings(), own_patterns=(OwnPattern(3.5, 0, 5.5, 0),), own_per_minute=13.2, slowest_breath_seconds=9.25
    )

    write_settings(path, own)

    assert read_settings(path) == (own, None)


@pytest.mark.parametrize(
    ("name", "value", "becomes"),
    [
        ("own_per_minute", 13, 13.0),
        ("own_per_minute", 100, 20.0),
        ("own_per_minute", "fast", None),
        ("slowest_breath_seconds", 0, 3.0),
        ("slowest_breath_seconds", True, None),
        ("own_patterns", [FORM, None], (OwnPattern(4, 0, 6, 0), None)),
        ("own_patterns", [{"inhale": 4, "exhale": 6}], ()),
        ("own_patterns", [{**FORM, "inhale": "4"}], ()),
        ("own_patterns", FORM, ()),
    ],
)
def test_what_cannot_be_is_left_out(tmp_path: Path, name: str, value: Any, becomes: Any) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({name: value}))

    settings, _ = read_settings(path)

    assert getattr(settings, name) == becomes
