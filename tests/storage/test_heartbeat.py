"""Twenty-four bytes, and believed only if they are whole."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from matcompanion.storage.heartbeat import Heartbeat


@pytest.fixture
def heartbeat(tmp_path: Path) -> Iterator[Heartbeat]:
    opened = Heartbeat(tmp_path / "running.hb")
    yield opened
    opened.close()


def test_the_last_beat_is_read(heartbeat: Heartbeat, tmp_path: Path) -> None:
    session_id = uuid4()

    heartbeat.beat(session_id, 1.0)
    heartbeat.beat(session_id, 754.25)

    beat = Heartbeat(tmp_path / "running.hb").read()
    assert beat is not None
    assert beat.active_ms == 754_250
    assert beat.is_of(session_id)
    assert not beat.is_of(uuid4())
    assert (tmp_path / "running.hb").stat().st_size == 24
    assert stat.S_IMODE((tmp_path / "running.hb").stat().st_mode) == 0o600


def test_no_file_is_no_beat(heartbeat: Heartbeat) -> None:
    assert heartbeat.read() is None


def test_any_flipped_bit_is_seen(heartbeat: Heartbeat, tmp_path: Path) -> None:
    heartbeat.beat(uuid4(), 754.25)
    whole = (tmp_path / "running.hb").read_bytes()

    for bit in range(24 * 8):
        damaged = bytearray(whole)
        damaged[bit // 8] ^= 1 << bit % 8
        (tmp_path / "running.hb").write_bytes(damaged)

        assert heartbeat.read() is None


@pytest.mark.parametrize("size", [0, 23, 25])
def test_half_a_beat_is_none(heartbeat: Heartbeat, tmp_path: Path, size: int) -> None:
    heartbeat.beat(uuid4(), 754.25)
    whole = (tmp_path / "running.hb").read_bytes()
    (tmp_path / "running.hb").write_bytes((whole + whole)[:size])

    assert heartbeat.read() is None


def test_a_place_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    heartbeat = Heartbeat(tmp_path / "not" / "there" / "running.hb")

    heartbeat.beat(uuid4(), 1.0)

    assert heartbeat.read() is None


def test_it_can_beat_again_after_it_was_closed(heartbeat: Heartbeat) -> None:
    session_id = uuid4()
    heartbeat.beat(session_id, 1.0)
    heartbeat.close()
    heartbeat.close()

    heartbeat.beat(session_id, 2.0)

    beat = heartbeat.read()
    assert beat is not None
    assert beat.active_ms == 2000
