"""What the packages are described by: desktop file, metainfo, icons and versions agree and are valid."""

from __future__ import annotations

import argparse
import ast
import re
import shutil
import struct
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hatchling.builders.wheel import WheelBuilder

from matcompanion import DESKTOP_ID
from matcompanion.arguments import parser
from matcompanion.translation import NUMERUS, Language, Translation

ROOT = Path(__file__).parents[1]
LINUX = ROOT / "packaging/linux"
TEXTS = ROOT / "resources/translations"


def checked(*command: str) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_desktop_file_is_valid() -> None:
    checked("desktop-file-validate", str(LINUX / f"{DESKTOP_ID}.desktop"))


def test_the_metainfo_is_valid() -> None:
    checked("appstreamcli", "validate", "--no-net", str(LINUX / f"{DESKTOP_ID}.metainfo.xml"))


def test_version_and_translations_in_both_are_those_of_the_program() -> None:
    check = [sys.executable, str(ROOT / "packaging/make_descriptions.py"), "--check"]

    done = subprocess.run(check, capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("language", sorted(NUMERUS))
def test_a_desktop_reads_every_text_in_every_language(language: str) -> None:
    entry = (LINUX / f"{DESKTOP_ID}.desktop").read_text(encoding="utf-8").splitlines()
    metainfo = ET.parse(LINUX / f"{DESKTOP_ID}.metainfo.xml").getroot()
    attribute = "{http://www.w3.org/XML/1998/namespace}lang"
    count = Counter(
        element.get(attribute) for name in ("summary", "p", "li", "caption") for element in metainfo.iter(name)
    )

    keys = [line.split("=")[0] for line in entry if f"[{language}]=" in line]
    notes = len(list(metainfo.iterfind("releases//p")))

    assert keys == [f"{key}[{language}]" for key in ("GenericName", "Comment", "Keywords", "Name")]
    assert count[language] == count[None] - notes > 0


def test_the_manual_names_every_option_and_command() -> None:
    manual = (LINUX / "matcompanion.1").read_text(encoding="utf-8").replace("\\-", "-")
    actions = parser()._actions
    options = {
        action.option_strings[-1] for action in actions if action.help != argparse.SUPPRESS and action.option_strings
    }
    commands = {name for action in actions if action.choices and not action.option_strings for name in action.choices}

    assert commands >= {"export", "import", "report"}
    assert [name for name in sorted(options - {"--version"}) if name not in manual] == []
    assert [name for name in sorted(commands) if not re.search(rf"^\.BI? .*\b{name}\b", manual, re.MULTILINE)] == []


def test_what_the_trial_of_the_package_looks_for_is_said_in_german() -> None:
    trial = ast.parse((LINUX / "german_session.py").read_text(encoding="utf-8"))
    said = [call.args[0] for call in ast.walk(trial) if getattr(getattr(call, "func", None), "attr", "") == "say"]
    wanted = {text.value for text in said if isinstance(text, ast.Constant)}
    found: dict[str, set[str]] = {source: set() for source in wanted}
    for (_, source), forms in Translation(Language("de", ""), TEXTS / "matcompanion_de.ts").messages.items():
        found.setdefault(source, set()).add(forms[0])

    assert len(wanted) > 15
    assert [source for source in wanted if len(found[source]) != 1] == [], "the package's trial would fail"


def test_lintian_has_no_error_to_tell_of_the_debian_package(tmp_path: Path) -> None:
    for tool in ("dpkg-deb", "lintian"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")

    checked(str(LINUX / "make-deb"), "--without-program", str(tmp_path / "matcompanion.deb"))


def test_one_id_names_them_all() -> None:
    metainfo = ET.parse(LINUX / f"{DESKTOP_ID}.metainfo.xml").getroot()

    assert metainfo.findtext("id") == DESKTOP_ID
    assert metainfo.findtext("launchable") == f"{DESKTOP_ID}.desktop"
    assert f"Icon={DESKTOP_ID}\n" in (LINUX / f"{DESKTOP_ID}.desktop").read_text()
    assert f"id: {DESKTOP_ID}\n" in (ROOT / f"packaging/flatpak/{DESKTOP_ID}.yaml").read_text()


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_every_icon_has_the_size_of_its_folder(size: int) -> None:
    data = (LINUX / f"hicolor/{size}x{size}/apps/{DESKTOP_ID}.png").read_bytes()

    assert struct.unpack(">II", data[16:24]) == (size, size)


def test_the_icons_of_the_other_systems_hold_every_size() -> None:
    ico = (ROOT / "packaging/windows/matcompanion.ico").read_bytes()
    icns = (ROOT / "packaging/macos/matcompanion.icns").read_bytes()

    (count,) = struct.unpack("<H", ico[4:6])
    assert sorted(ico[6 + 16 * place] or 256 for place in range(count)) == [16, 24, 32, 48, 64, 128, 256]
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8]) == (len(icns),)


def test_the_wheel_holds_the_texts_of_every_language() -> None:
    inside = {file.distribution_path for file in WheelBuilder(str(ROOT)).recurse_included_files()}

    wanted = {f"matcompanion/_resources/translations/matcompanion_{language}.ts" for language in NUMERUS}
    assert wanted | {"matcompanion/_resources/translations/languages.toml"} <= inside


@pytest.mark.parametrize("language", sorted(NUMERUS))
def test_the_folder_of_pyinstaller_keeps_our_texts_and_those_of_qt(language: str) -> None:
    spec = ast.parse((ROOT / "packaging/bundle/matcompanion.spec").read_text(encoding="utf-8"))
    wanted = [node for node in spec.body if getattr(node, "name", "") == "kept" or _assigns(node, *CHOICES)]
    rules: dict[str, Any] = {}
    exec(compile(ast.Module(wanted, []), "matcompanion.spec", "exec"), rules)

    assert rules["kept"]((f"matcompanion/_resources/translations/matcompanion_{language}.ts", "", "DATA"))
    assert rules["kept"]((f"PySide6/Qt/translations/qtbase_{language}.qm", "", "DATA"))
    assert not rules["kept"](("PySide6/Qt/translations/qtbase_pl.qm", "", "DATA"))


CHOICES = ("FILES_LEFT_OUT", "LANGUAGES")


def _assigns(node: ast.stmt, *names: str) -> bool:
    return isinstance(node, ast.Assign) and any(getattr(target, "id", "") in names for target in node.targets)


def test_every_picture_of_the_metainfo_is_in_the_documents() -> None:
    metainfo = ET.parse(LINUX / f"{DESKTOP_ID}.metainfo.xml").getroot()
    pictures = [image.text or "" for image in metainfo.iter("image")]

    assert pictures
    assert [url for url in pictures if not (ROOT / "docs" / url.split("/docs/")[1]).is_file()] == []
