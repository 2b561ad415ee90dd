"""The language of the program: which one, what it says, and how Qt is told."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from matcompanion import cli, resources, translation
from matcompanion.translation import ENGLISH, Language, Translation, best
from matcompanion.ui import wording
from matcompanion.ui.translator import WITHOUT_LETTERS, Translator, locale_for, put_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

GERMAN, CHINESE = Language("de", "Deutsch"), Language("zh_CN", "简体中文")
FILE = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="de"><context><name>wording</name>
<message numerus="yes"><source>%n minutes</source>
<translation><numerusform>%n Minute</numerusform><numerusform>%n Minuten</numerusform></translation>
<extra-one>%n minute</extra-one></message>
<message><source>Mat</source><translation>Matte</translation></message>
<message><source>Rest</source><translation type="unfinished">Ru</translation></message>
</context></TS>"""


@pytest.fixture
def german(tmp_path: Path) -> Iterator[Translation]:
    file = tmp_path / "matcompanion_de.ts"
    file.write_text(FILE, encoding="utf-8")
    worn = Translation(GERMAN, file)
    translation.wear(worn)
    yield worn
    translation.wear(None)


def test_a_class_of_ours_may_begin_as_those_of_qt_do(german: Translation) -> None:
    of_ours, of_qt = ("Questions", "Mat"), ("QPushButton", "Mat")
    german.messages.update({of_ours: ("Matte",), of_qt: ("Matte",)})

    assert german.text(*of_ours) == "Matte"
    assert german.text(*of_qt) is None


@pytest.mark.parametrize(
    ("wishes", "found"),
    [
        (["de_AT.UTF-8"], GERMAN),
        (["zh-Hans-CN"], CHINESE),
        (["zh_TW.UTF-8"], ENGLISH),
        (["pl", "de"], GERMAN),
        (["en_GB.UTF-8", "de"], ENGLISH),
        (["pt_BR"], ENGLISH),
        ([], ENGLISH),
    ],
)
def test_the_first_wish_that_can_be_met_is(wishes: list[str], found: Language) -> None:
    assert best(wishes, (ENGLISH, GERMAN, CHINESE)) == found


def test_the_language_that_was_set_is_read_and_a_broken_file_is_left_to_those_who_tell_of_it(tmp_path: Path) -> None:
    settings = tmp_path / "settings.json"
    settings.write_text(json.dumps({"language": "sv"}))
    broken = tmp_path / "broken.json"
    broken.write_text("{")

    assert translation.language_set(settings) == "sv"
    assert translation.language_set(broken) == "system"
    assert broken.exists()
    assert translation.language_set(tmp_path / "none.json") == "system"


def test_a_number_takes_its_form_and_what_is_not_finished_stays_english(german: Translation) -> None:
    assert german.text("wording", "%n minute", 1) == "%n Minute"
    assert german.text("wording", "%n minutes", 2) == "%n Minuten"
    assert german.text("wording", "Rest") is None
    assert translation.translate("wording", "%n minutes", 3) == "3 Minuten"


def test_qt_and_our_wording_speak_what_is_worn(qtbot: QtBot, german: Translation) -> None:
    application = QCoreApplication.instance()
    assert application is not None
    translator = Translator(application)
    application.installTranslator(translator)

    said = wording.minutes(1), wording.minutes(45), QCoreApplication.translate("wording", "Rest")
    application.removeTranslator(translator)
    translator.deleteLater()

    assert said == ("1 Minute", "45 Minuten", "Rest")


@pytest.mark.parametrize(("name", "spoken", "told"), [("Deutsch", "de", None), ("\U0010fffd", "en", "de")])
def test_a_language_that_no_font_has_the_letters_of_gives_way_to_english(
    qapp: QCoreApplication, german: Translation, monkeypatch: pytest.MonkeyPatch, name: str, spoken: str, told: str
) -> None:
    monkeypatch.setattr(german, "language", Language("de", name))
    installed = []
    monkeypatch.setattr(qapp, "installTranslator", installed.append)
    usual = QLocale()

    put_on(qapp)
    QLocale.setDefault(usual)
    noted = qapp.property(WITHOUT_LETTERS)
    qapp.setProperty(WITHOUT_LETTERS, None)

    assert (translation.code(), noted, bool(installed)) == (spoken, told, spoken != "en")


def test_what_qt_asks_before_the_first_frame_reads_no_file(qtbot: QtBot, tmp_path: Path) -> None:
    translation.wear(Translation(GERMAN, tmp_path / "not there.ts"))
    try:
        said = Translator().translate("QGuiApplication", "QT_LAYOUT_DIRECTION")
    finally:
        translation.wear(None)

    assert said is None


def test_where_the_environment_says_nothing_the_system_is_asked_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "languages.toml").write_text('[[language]]\ncode = "de"\nname = "Deutsch"\ncomplete = true\n')
    monkeypatch.setattr(resources, "root", lambda: tmp_path)

    cli._speak(["--data-dir", str(tmp_path)])
    before = translation.code()
    translation.decide(["de-CH", "en-GB"])
    after = translation.code()
    translation.wear(None)
    translation.decide(["de-CH"])

    assert (before, after, translation.code()) == ("en", "de", "en")


def test_a_language_that_was_chosen_is_not_asked_for_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    cli._speak(["--language", "en"])
    translation.decide(["de"])

    assert translation.code() == "en"


def test_days_and_numbers_are_those_of_the_country_in_the_language_that_is_spoken() -> None:
    assert locale_for("en", QLocale("de_DE")).language() == QLocale.Language.English
    assert locale_for("de", QLocale("de_CH")).territory() == QLocale.Country.Switzerland
    assert locale_for("sv", QLocale.c()).language() == QLocale.Language.Swedish
