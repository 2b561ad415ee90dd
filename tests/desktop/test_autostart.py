"""Starting at login is a file that is there or not, and that starts this very program on its own folder."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from matcompanion.desktop.autostart import Autostart, autostart_here

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the file is that of Linux desktops")
AWKWARD = ("/opt/my $HOME/`mat`", "--data-dir", 'a "b" \\c 100%', "--in-tray")


def exec_line(text: str) -> str:
    return next(line for line in text.splitlines() if line.startswith("Exec=")).removeprefix("Exec=")


def test_it_is_off_until_it_is_switched_on_and_leaves_nothing_when_it_is_off_again(tmp_path: Path) -> None:
    login = Autostart(tmp_path / "config", ("matcompanion", "--in-tray"))
    before = login.is_on()

    on = login.switch(on=True)
    off = login.switch(on=False)

    assert (before, on, off) == (False, True, False)
    assert list((tmp_path / "config" / "autostart").iterdir()) == []


def test_a_file_that_the_desktop_has_switched_off_is_off(tmp_path: Path) -> None:
    login = Autostart(tmp_path, ("matcompanion",))
    login.switch(on=True)

    login.file.write_text(login.file.read_text(encoding="utf-8") + "Hidden=true\n", encoding="utf-8")

    assert not login.is_on()


def test_awkward_paths_are_one_word_each(tmp_path: Path) -> None:
    login = Autostart(tmp_path, AWKWARD)
    login.switch(on=True)

    line = exec_line(login.file.read_text(encoding="utf-8"))

    value = line.replace("\\\\", "\\")  # how any value is written; what is left is quoted
    words = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', value)
    read = [re.sub(r"\\(.)", r"\1", quoted) or plain for quoted, plain in words]
    assert read == [part.replace("%", "%%") for part in AWKWARD]


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed")
def test_desktops_take_the_file(tmp_path: Path) -> None:
    login = Autostart(tmp_path, AWKWARD)
    login.switch(on=True)

    run = subprocess.run(["desktop-file-validate", login.file], capture_output=True, text=True, check=False)

    assert (run.returncode, run.stdout) == (0, "")


@ON_LINUX
def test_it_lies_where_the_desktop_looks_and_names_the_folder_that_is_not_the_usual(tmp_path: Path) -> None:
    usual, other = tmp_path / "usual", tmp_path / "other"
    environment = {"XDG_CONFIG_HOME": str(tmp_path / "config")}

    plain = autostart_here(usual, usual, environment)
    named = autostart_here(other, usual, environment)

    assert plain is not None
    assert named is not None
    assert plain.file == tmp_path / "config" / "autostart" / "io.github.matcompanion.MatCompanion.desktop"
    plain.switch(on=True)
    assert "--data-dir" not in plain.file.read_text(encoding="utf-8")
    named.switch(on=True)
    assert f"--data-dir {other} --in-tray" in named.file.read_text(encoding="utf-8")


@ON_LINUX
@pytest.mark.parametrize("given", ["", "relative"])
def test_a_folder_of_settings_that_is_not_said_is_the_usual_one(tmp_path: Path, given: str) -> None:
    login = autostart_here(tmp_path, tmp_path, {"XDG_CONFIG_HOME": given})

    assert login is not None
    assert login.file.is_relative_to(Path.home() / ".config")


def test_where_it_may_not_be_written_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert autostart_here(tmp_path, tmp_path, {"FLATPAK_ID": "x"}) is None
    monkeypatch.setattr(sys, "platform", "win32")
    assert autostart_here(tmp_path, tmp_path, {}) is None
