"""A program that can be started, ended and started again."""

from __future__ import annotations

import pytest

from tests.program import Running


@pytest.fixture
def running(qapp, tmp_path):
    started = []

    def start(**how) -> Running:
        started.append(Running(tmp_path, **how))
        return started[-1]

    yield start
    for each in started:
        each.close()
