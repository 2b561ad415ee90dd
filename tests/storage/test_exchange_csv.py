"""The CSV form: one session a row, equal when it comes back, harmless in a spreadsheet, refused by line and field."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matcompanion.domain.choices import Clothing, Position, Scale, Side, Surface, When
from matcompanion.domain.session import Rating, Session, SessionEvent, Stage
from matcompanion.storage import exchange_csv
from matcompanion.storage.csv_cells import COLUMNS, FIGURES, as_written, harmless
from matcompanion.storage.database import Database
from matcompanion.storage.exchange import ExchangeForm, ImportRefused, KnownIds, receive, write_sessions
from matcompanion.storage.history import History
from tests.storage.session_examples import EVENING, KNOWN, at_rest, everything, histories, notes, on_the_mat

CALM = settings(suppress_health_check=[HealthCheck.too_slow], max_examples=40)
Row = dict[str, str]


def exported(*some: Session) -> bytes:
    stream = io.BytesIO()
    write_sessions(ExchangeForm.CSV, some, stream, EVENING)
    return stream.getvalue()


def imported(data: bytes | str, known: KnownIds = KNOWN) -> list[Session]:
    stream = io.BytesIO(data.encode() if isinstance(data, str) else data)
    with receive(ExchangeForm.CSV, stream, known) as incoming:
        return list(incoming.sessions())


def rows(*some: Session) -> list[Row]:
    return list(csv.DictReader(io.StringIO(exported(*some).decode("utf-8-sig"), newline="")))


def written(some: list[Row], columns: tuple[str, ...] = COLUMNS, delimiter: str = ",") -> str:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, extrasaction="ignore", delimiter=delimiter)
    writer.writeheader()
    writer.writerows(some)
    return text.getvalue()


def refused(data: bytes | str) -> ImportRefused:
    with pytest.raises(ImportRefused) as refusal:
        imported(data)
    return refusal.value


# There and back


@given(histories())
@CALM
def test_what_was_exported_is_imported_equal(some: list[Session]) -> None:
    assert list(map(everything, imported(exported(*some)))) == list(map(everything, some))


@given(histories())
@CALM
def test_a_history_comes_back_into_an_empty_folder(
    tmp_path_factory: pytest.TempPathFactory, some: list[Session]
) -> None:
    folder = tmp_path_factory.mktemp("two")
    with Database.open(folder / "one.db") as one, Database.open(folder / "two.db") as two:
        first, second = History(one), History(two)
        first.import_sessions(some)
        file = exported(*first.each())

        second.import_sessions(imported(file))
        again = second.import_sessions(imported(file))

        assert again.unchanged == len(some)
        assert list(map(everything, second.sessions())) == list(map(everything, first.sessions()))
        assert exported(*second.each()) == file


@given(histories(3), st.sampled_from(",;\t"), st.permutations(COLUMNS))
@CALM
def test_a_spreadsheet_may_change_delimiter_and_order(some: list[Session], delimiter: str, order: list[str]) -> None:
    data = written(rows(*some), tuple(order), delimiter)

    assert imported(data) == some


def test_a_row_reads_as_the_document_says() -> None:
    session = on_the_mat(updated_at=EVENING + timedelta(days=1))

    assert rows(session) == [
        {
            "local_date": "2026-03-14",
            "started_at": "2026-03-14T20:15:00+01:00",
            "ended_at": "2026-03-14T20:36:00+01:00",
            "kind": "mat",
            "status": "completed",
            "end_reason": "",
            "stages": "mid_back+lower_back lie_soft soft shirt 900/900; neck pillow_neck soft cloth 300/300",
            "planned_seconds": "1200",
            "active_seconds": "1200",
            "paused_seconds": "60",
            "goal": "unwind",
            "level": "level_2",
            "breathing": "long6",
            "tension_before": "7",
            "tension_after": "2",
            "pain_before": "6",
            "pain_after": "3",
            "sting_1min": "",
            "sting_end": "",
            "ratings": "pain before 6 lower_back left; tension before 7; pain after 3 lower_back left; "
            "tension after 2; sting_1min during 5",
            "after_effects": "marks",
            "note": "lenger – på ryggen",
            "events": "0 started; 92.25 mark_eased; 1200 time_up",
            "source": "recorded",
            "time_scale": "1",
            "updated_at": "2026-03-15T20:15:00+01:00",
            "id": str(session.id),
        }
    ]


def test_a_session_without_lists_has_empty_cells() -> None:
    (row,) = rows(at_rest(stages=(Stage((), None, None, None, 600, 540),)))

    assert row["stages"] == "none none none none 540/600"
    assert {row[name] for name in ("ratings", "events", "after_effects", "note", *FIGURES)} == {""}


def test_a_spreadsheet_is_told_of_the_letters_by_a_mark() -> None:
    assert exported().startswith(b"\xef\xbb\xbflocal_date,")


def test_each_session_is_one_row_whatever_its_note() -> None:
    data = exported(on_the_mat(note='a\r\n"b", c\n'), at_rest())

    assert len(list(csv.reader(io.StringIO(data.decode(), newline="")))) == 3


def test_what_cannot_be_typed_does_not_stop_an_export() -> None:
    assert imported(exported(at_rest(note="a\ud800")))[0].note == "a?"


# Spreadsheets


@pytest.mark.parametrize(
    ("note", "cell"),
    [
        ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("  =1", "'  =1"),
        (" \u00a0\ufeff=1", "' \u00a0\ufeff=1"),
        ("＝1", "'＝1"),
        ("'=1", "''=1"),
        ("a;=1", "a;'=1"),
        ("a, -b", "a,' -b"),
        ('"=1"', '"\'=1"'),
        ("a\n=1", "a\n'=1"),
        ("'twas calm", "'twas calm"),
        ("1 + 1 = 2", "1 + 1 = 2"),
        ("a-b", "a-b"),
    ],
)
def test_no_note_is_a_formula(note: str, cell: str) -> None:
    assert harmless(note) == cell
    assert as_written(cell) == note
    assert rows(at_rest(note=note))[0]["note"] == cell


@given(notes() | st.text("'=+-@;,\"\t\r\n ax", max_size=20))
def test_a_note_comes_back_as_it_was_written(note: str) -> None:
    assert as_written(harmless(note)) == note


@given(histories(3) | st.text("'=+-@;,\"\t\r\n ax", max_size=20).map(lambda note: [at_rest(note=note)]))
@CALM
def test_no_cell_begins_like_a_formula_wherever_the_file_is_cut(some: list[Session]) -> None:
    text = exported(*some).decode("utf-8-sig")

    for cells in csv.reader(io.StringIO(text, newline="")):
        assert not any(re.match(r"\s*[=+\-@]|[\t\r]", cell) for cell in cells)
    for delimiter in ",;\t":  # cut as if there were no quotes
        assert not any(re.match(r"[^\S\r\n]*\"*[=+\-@]", cell) for cell in re.split(rf"[{delimiter}\r\n]", text))


# Plain numbers


def test_plain_numbers_are_taken_where_no_ratings_are_told() -> None:
    session = at_rest()
    (row,) = rows(session)
    row |= {"tension_before": "7", "sting_end": "2"}

    (found,) = imported(written([row]))

    assert found.ratings == (Rating(Scale.TENSION, When.BEFORE, 7), Rating(Scale.STING_END, When.AFTER, 2))


def test_plain_numbers_that_say_something_else_are_refused() -> None:
    (row,) = rows(on_the_mat())

    refusal = refused(written([row | {"tension_before": "6"}]))

    assert str(refusal) == "line 2, tension_before: is not what ratings says, which is 7"


def test_plain_numbers_may_be_left_out() -> None:
    session = on_the_mat()
    columns = tuple(name for name in COLUMNS if name not in FIGURES)

    assert imported(written(rows(session), columns)) == [session]


def test_columns_that_a_session_may_lack_may_be_missing() -> None:
    session = at_rest()
    left_out = {"goal", "level", "end_reason", "events", "after_effects", "note", "updated_at", "stages", "ratings"}
    columns = tuple(name for name in COLUMNS if name not in left_out | {*FIGURES})

    assert imported(written(rows(session), columns)) == [session]


# Refusing


def changed(name: str, value: str) -> Callable[[Row], Row]:
    return lambda row: row | {name: value}


@pytest.mark.parametrize(
    ("name", "value", "field", "words"),
    [
        ("kind", "yoga", "kind", "there is no kind of session 'yoga'"),
        ("kind", "", "kind", "is missing"),
        ("local_date", "14.03.2026", "local_date", "must be a date such as 2026-01-31, not '14.03.2026'"),
        ("started_at", "14.03.2026 20:15", "started_at", "must be a time such as"),
        ("active_seconds", "1200,5", "active_seconds", "must be a number, not '1200,5'"),
        ("active_seconds", "1200.5", "active_seconds", "must be a whole number"),
        ("active_seconds", "9" * 400, "active_seconds", "is too large a number"),
        ("active_seconds", "NaN", "active_seconds", "must be a number, not 'NaN'"),
        ("active_seconds", "-1", "active_seconds", "must be at least 0, not -1"),
        ("time_scale", "1e400", "time_scale", "is too large a number"),
        ("stages", "", "stages", "must have at least 1, not 0"),
        ("stages", "neck", "stages[0]", "must be like 'mid_back+lower_back lie_soft soft shirt 900/900', not 'neck'"),
        ("stages", "knee lie_soft soft shirt 1/1", "stages[0].areas[0]", "there is no area 'knee'"),
        ("stages", "neck lie_soft soft shirt 1/x", "stages[0]", "must be like"),
        ("stages", "neck none soft shirt 1/1", "stages[0].position", "must be text, not null"),
        ("ratings", "pain before 11", "ratings[0].value", "must be at most 10, not 11"),
        ("ratings", "pain before 6 neck lower_back left", "ratings[0]", "must be like"),
        ("ratings", "pain before", "ratings[0]", "must be like"),
        ("ratings", "tension before 7; pain late 3", "ratings[1].when", "there is no time of a rating 'late'"),
        ("events", "1 started; 2", "events[1]", "must be like '92.5 mark_eased', not '2'"),
        ("events", "1 Started", "events[0].kind", "must be lower-case letters"),
        ("after_effects", "glow in the dark", "after_effects[0]", "must be like 'marks; itch'"),
        ("after_effects", "glow", "after_effects[0]", "there is no after-effect 'glow'"),
        ("note", "a\0", "note", "holds a character that no text has"),
        ("note", "x" * 4001, "note", "must have at most 4,000 characters, not 4,001"),
        ("id", "1", "id", "must be an id such as"),
        ("tension_before", "much", "tension_before", "must be a number, not 'much'"),
    ],
)
def test_a_cell_that_is_not_right_is_refused_by_line_and_field(name: str, value: str, field: str, words: str) -> None:
    good, row = rows(at_rest(note="one\ntwo"), on_the_mat())

    refusal = refused(written([good, row | {name: value}]))

    assert (refusal.line, refusal.field) == (4, field)
    assert words in str(refusal)
    assert "\n" not in str(refusal)


def test_every_row_that_is_not_right_is_told() -> None:
    first, second, third = rows(at_rest(), at_rest(), at_rest())

    refusal = refused(written([first | {"kind": "x"}, second, third | {"level": "level_9"}]))

    assert str(refusal) == (
        "line 2, kind: there is no kind of session 'x'; line 4, level: there is no level 'level_9'"
    )


def test_many_refusals_are_counted() -> None:
    (row,) = rows(at_rest())

    refusal = refused(written([row | {"kind": "x"}] * 300))

    assert (refusal.refused, len(refusal.refusals)) == (300, 100)
    assert str(refusal).endswith("; and 295 more")


def test_a_session_that_stands_twice_is_refused() -> None:
    (row,) = rows(at_rest())

    assert str(refused(written([row, row]))) == "line 3, id: this session stands in the file twice"


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"", 1, "the file is empty"),
        (b"\n\n", 1, "the file is empty"),
        (b'{"format": "matcompanion"}', 1, "this is not an export of Mat Companion"),
        (b"id,kind,mood\n", 1, "there is no column 'mood'"),
        (b"id,kind,id\n", 1, "id: stands twice"),
        (b"id,kind\n", 1, "status: is missing"),
        (b"\xff\xfe", 1, "this is not UTF-8 text"),
        (exported() + b"a,\xff\n", 2, "this is not UTF-8 text"),
        (exported() + b"a,b\n", 2, "has 2 cells, the first line has 27"),
        (exported() + b'a,"b', 2, "this is not CSV (unexpected end of data)"),
        (exported() + b'a,"b"c\n', 2, "this is not CSV"),
        (exported() + b"\na\rb,c\n", 3, "this is not CSV"),
    ],
)
def test_what_is_no_export_is_refused(data: bytes, line: int, words: str) -> None:
    refusal = refused(data)

    assert refusal.line == line
    assert words in str(refusal)


def test_a_cell_without_an_end_is_not_read_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange_csv, "LONGEST_CELL", 1000)

    assert "this line is too long" in str(refused(exported() + b'"' + b"x" * 5000))


def test_a_cell_over_many_lines_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    before = csv.field_size_limit(2000)
    try:
        assert "field larger than field limit" in str(refused(exported() + b'"' + b"x\n" * 5000))
    finally:
        csv.field_size_limit(before)


def test_a_session_with_all_the_events_it_may_have_comes_back() -> None:
    session = at_rest(events=tuple(SessionEvent(nth + 0.123456789, "mark_too_slow") for nth in range(20_000)))

    assert imported(exported(session)) == [session]


def test_too_many_rows_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange_csv, "most_sessions", lambda: 1)

    assert "there may be at most 1 sessions" in str(refused(exported(at_rest(), at_rest())))


def test_empty_rows_are_passed_over() -> None:
    session = at_rest()

    assert imported(exported(session) + b"\r\n" + b"," * (len(COLUMNS) - 1) + b"\r\n") == [session]


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_refused_or_read(data: bytes) -> None:
    with pytest.raises(ImportRefused):
        imported(data)


def test_a_side_and_an_area_are_told_apart() -> None:
    ratings = tuple(
        Rating(Scale.PAIN, When.BEFORE, 3, area, side) for area in (None, "neck") for side in (None, Side.BOTH)
    )
    stages = (Stage(("neck", "neck"), Position.LIE_SOFT, Surface.SOFT, Clothing.BARE, 1, 0),)
    session = on_the_mat(ratings=ratings, stages=stages)

    assert imported(exported(session)) == [session]
    assert replace(session) == session
