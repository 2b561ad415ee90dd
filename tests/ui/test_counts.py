"""A count of more than 999 is written in groups of three figures, as the language has them; files stay plain."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from matcompanion import resources, terminal, translation
from matcompanion.cli import run
from matcompanion.controllers.exchange import ImportPreview
from matcompanion.domain.choices import Kind
from matcompanion.domain.progress import Dot, Hour, Split, StingHeap
from matcompanion.domain.statistics import Finding, Stage
from matcompanion.storage import problems
from matcompanion.storage.exchange import ExchangeForm, write_json, write_sessions
from matcompanion.translation import Language
from matcompanion.ui import (
    wording,
    wording_exchange,
    wording_progress,
    wording_report,
    wording_safekeeping,
    wording_search,
    wording_splits,
    wording_sting,
)
from tests.storage.session_examples import EVENING, on_the_mat
from tests.ui.history_desk import opened_desk, session
from tests.ui.progress_samples import new_theme

GROUPED = {"en": "12,345", "de": "12.345", "fr": "12\u202f345", "zh_CN": "12,345"}
SMALL = {"en": "1,234", "de": "1.234", "fr": "1\u202f234", "zh_CN": "1,234"}


@pytest.fixture(params=list(GROUPED))
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    code: str = request.param
    before = QLocale()
    language = translation.ENGLISH if code == "en" else Language(code, code)
    translation.wear(translation.translation(resources.root(), language))
    QLocale.setDefault(QLocale("en_GB" if code == "en" else code))
    yield code
    translation.wear(None)
    QLocale.setDefault(before)


def test_what_the_window_counts(spoken: str) -> None:
    told = [
        wording.minutes(12345),
        wording_progress.sessions(12345),
        wording_splits.count_telling(Hour(7, 1, (Dot(-1.0, 12345, UUID(int=1)),)))[1],
        wording_splits.split_telling("Mat", Split(Kind.MAT, 1, (), Finding(12345, Stage.NOTHING)))[1],
        wording_sting.heap_name(StingHeap(12345, 12399, 55, {}, 3.0, EVENING.date())),
        wording_safekeeping.sessions(12345),
        wording_search.count(12345, 12345),
        wording_search.count(12345, 99999),
        wording_report.count(12345),
        wording_report.tr("%n sessions", 12345),
        wording_exchange.counts(ImportPreview("a.json", new=12345)),
        wording_exchange.counts(ImportPreview("a.json", present=12345)),
        wording_exchange.take_over(ImportPreview("a.json", new=12000, newer=345)),
    ]

    assert [text for text in told if GROUPED[spoken] not in text] == []
    assert SMALL[spoken] in wording_progress.sessions(1234)
    assert "999" in wording_progress.sessions(999)


def test_a_thousand_sessions_are_counted_above_the_table(spoken: str, tmp_path: Path) -> None:
    with opened_desk(new_theme(), tmp_path) as desk:
        desk.store.import_sessions(session(n + 1) for n in range(1234))
        page = desk.open()

        assert SMALL[spoken] in page.filter.count


def test_what_is_told_of_a_file_of_the_history(spoken: str, tmp_path: Path) -> None:
    with opened_desk(new_theme(), tmp_path) as desk:
        desk.store.import_sessions(session(n + 1) for n in range(1234))
        told: list[str] = []
        desk.exchange.ended.connect(told.append)
        desk.exchange.export(tmp_path / "out.json")
        desk.land()
        assert SMALL[spoken] in told[-1]


def test_the_command_line_counts_so_too(spoken: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stream = io.BytesIO()
    write_json([on_the_mat() for _ in range(1001)], stream, EVENING)
    (tmp_path / "in.json").write_bytes(stream.getvalue())
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "settings.json").write_text(f'{{"language": "{spoken}"}}')

    assert run(["--data-dir", str(tmp_path / "data"), "import", str(tmp_path / "in.json")]) == 0

    assert SMALL[spoken].replace("234", "001") in capsys.readouterr().out
    assert GROUPED[spoken] in terminal.tr("%n sessions in {file}, and the copy was checked", 12345)
    assert GROUPED[spoken] in problems.tr("%n", 12345)


@pytest.mark.parametrize("form", list(ExchangeForm))
def test_a_file_has_plain_numbers(spoken: str, form: ExchangeForm) -> None:
    stream = io.BytesIO()
    long = on_the_mat(planned_seconds=12345, active_seconds=12345)

    write_sessions(form, [long], stream, EVENING)

    assert b"12345" in stream.getvalue()
    assert GROUPED[spoken].encode() not in stream.getvalue()
