"""A file is written whole or not at all, and what is no file is not replaced by one."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from matcompanion.storage.files import written_whole


def test_the_new_content_takes_the_place_of_the_old(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    with written_whole(path) as stream:
        stream.write(b"new")
        assert path.read_bytes() == b"old"

    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_half_a_file_is_none(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def interrupted() -> None:
        with written_whole(path) as stream:
            stream.write(b"ne")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()

    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"file": b"old"}


def test_a_link_goes_on_pointing_at_its_file(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "there" / "file")

    with written_whole(link) as stream:
        stream.write(b"new")

    assert link.is_symlink()
    assert (tmp_path / "there" / "file").read_bytes() == b"new"


@pytest.mark.skipif(os.name != "posix", reason="no folder can be synced there")
def test_a_disk_that_syncs_no_folders_still_keeps_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sync = os.fsync

    def only_files(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        sync(handle)

    monkeypatch.setattr(os, "fsync", only_files)

    with written_whole(tmp_path / "file") as stream:
        stream.write(b"new")

    assert (tmp_path / "file").read_bytes() == b"new"


@pytest.mark.skipif(not Path(os.devnull).is_char_device(), reason="there is no such device here")
def test_a_device_stays_a_device() -> None:
    with written_whole(Path(os.devnull)) as stream:
        stream.write(b"new")

    assert Path(os.devnull).is_char_device()
