"""The report as a file: its pages, its type, its words, and what a person's own text can do to it."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from matcompanion import resources
from matcompanion.domain.choices import Kind, Position, Scale, Side, Surface, When
from matcompanion.domain.report import ReportContents
from matcompanion.domain.session import Rating, Session, Stage
from matcompanion.ui.report.pdf import MOST_PAGES, report_pdf
from tests.report_samples import CATALOGUE, contents, lying, pain, sampled
from tests.ui.progress_samples import new_theme

A4, LETTER = (595, 842), (612, 792)
GERMANY = QLocale(QLocale.Language.German, QLocale.Country.Germany)
AMERICA = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


class Printed:
    """A report that was written, as a reader of PDF sees it."""

    def __init__(self, data: bytes, path: Path) -> None:
        path.write_bytes(data)
        self.data = data
        self._document = QPdfDocument()
        assert self._document.load(str(path)) is QPdfDocument.Error.None_
        self.pages = self._document.pageCount()
        self.texts = [self._document.getAllText(page).text().replace("\r\n", "\n") for page in range(self.pages)]
        size = self._document.pagePointSize(0)
        self.size = (round(size.width()), round(size.height()))
        self.title = self._document.metaData(QPdfDocument.MetaDataField.Title)
        self._document.close()

    @property
    def text(self) -> str:
        """Everything that is said, line ends as spaces."""
        return re.sub(r"\s+", " ", " ".join(self.texts))

    def count(self, token: bytes) -> int:
        """Return how often something stands in the file."""
        return len(re.findall(token + rb"\b", self.data))


Print = Callable[..., Printed]


@pytest.fixture
def printed(qapp: QApplication, tmp_path: Path) -> Print:
    new_theme()  # loads the type

    def do(sessions: list[Session] | ReportContents, locale: QLocale = GERMANY) -> Printed:
        told = sessions if isinstance(sessions, ReportContents) else contents(sessions)
        return Printed(report_pdf(told, resources.root(), locale), tmp_path / "report.pdf")

    return do


def crowded(count: int = 60) -> list[Session]:
    """As much of everything as a history can hold."""
    areas, effects = list(CATALOGUE.areas), list(contents([lying()]).effects)
    scales = (Scale.TENSION, Scale.PAIN, Scale.ENERGY, Scale.MOOD)
    sessions = []
    for back in range(count):
        rated = [Rating(scale, when, back % 11) for scale in scales for when in (When.BEFORE, When.AFTER)]
        area, other = areas[back % len(areas)], areas[(back * 3 + 1) % len(areas)]
        rated += pain(7, 5, area, list(Side)[back % 3])
        stages = tuple(
            replace(
                lying().stages[0], areas=(one,), position=list(Position)[back % 14], surface=list(Surface)[back % 3]
            )
            for one in (area, other)
        )
        kind = list(Kind)[back % 5] if back % 5 < 3 else Kind.MAT
        changes = {"stages": stages} if kind is Kind.MAT else {}
        noticed = (effects[back % len(effects)], effects[(back + 3) % len(effects)])
        patterns = list(CATALOGUE.patterns)
        sessions.append(
            lying(
                back,
                kind,
                ratings=tuple(rated),
                after_effects=noticed,
                note="A long note. " * 300,
                breathing=patterns[back % len(patterns)],
                **changes,
            )
        )
    return sessions


@pytest.mark.parametrize("locale", [GERMANY, AMERICA], ids=["A4", "Letter"])
@pytest.mark.parametrize("count", [1, 2, 3, 5, 8, 12, 57, 200, 5000])
def test_it_has_one_to_three_pages(printed: Print, count: int, locale: QLocale) -> None:
    report = printed(sampled(count), locale)

    assert 1 <= report.pages <= MOST_PAGES
    assert all(report.texts)
    assert f"Page {report.pages} of {report.pages}" in report.text


@pytest.mark.parametrize("locale", [GERMANY, AMERICA], ids=["A4", "Letter"])
def test_as_much_of_everything_as_there_can_be_fits_too(printed: Print, locale: QLocale) -> None:
    report = printed(crowded(), locale)

    assert report.pages == MOST_PAGES
    assert "notes are not printed." in report.text
    for title in ("Before and after", "Areas on the mat", "How to read this", "What the person noted"):
        assert title in report.text


def test_the_paper_is_that_of_the_country(printed: Print) -> None:
    assert printed(sampled(3), GERMANY).size == A4
    assert printed(sampled(3), AMERICA).size == LETTER
    assert printed(sampled(3), QLocale(QLocale.Language.French, QLocale.Country.Canada)).size == LETTER


def test_all_type_is_embedded_and_nothing_is_a_picture_of_dots(printed: Print) -> None:
    for sessions in (sampled(200), [lying(note="مرحبا שלום 你好 Привет 🙂 ✓")]):
        report = printed(sessions)

        fonts = report.count(rb"/FontDescriptor /")
        assert report.count(rb"/Subtype /Image") == 0
        assert report.count(rb"/FontFile2") == len(re.findall(rb"/Type /FontDescriptor", report.data)) > 0
        assert report.count(rb"/Type3") == fonts == 0


@pytest.mark.parametrize("tool", ["pdffonts", "pdfimages"])
def test_poppler_agrees_about_type_and_pictures(printed: Print, tmp_path: Path, tool: str) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not on this computer; the file is read by ourselves above")
    printed(sampled(200))

    arguments = [tool, *(["-list"] if tool == "pdfimages" else []), str(tmp_path / "report.pdf")]
    _, _, *rows = subprocess.run(arguments, check=True, capture_output=True, text=True).stdout.splitlines()

    assert bool(rows) == (tool == "pdffonts")
    assert all(row.split()[-5:-4] == ["yes"] for row in rows)  # emb


@pytest.mark.parametrize("count", [1, 12, 200, 5000])
def test_nothing_reaches_the_edge_of_the_paper_and_no_line_leaves_it(
    printed: Print, tmp_path: Path, count: int
) -> None:
    for locale in (GERMANY, AMERICA):
        printed(sampled(count) if count < 5000 else crowded(), locale)

        document = QPdfDocument()
        document.load(str(tmp_path / "report.pdf"))
        for page in range(document.pageCount()):
            size = document.pagePointSize(page)
            inside = QRectF(QPointF(0, 0), size).adjusted(30, 20, -30, -20)
            text = document.getAllText(page)
            assert inside.contains(text.boundingRectangle())
            assert _blank_around(document.render(page, size.toSize()), inside)
        document.close()


def _blank_around(page: QImage, inside: QRectF) -> bool:
    """Return whether everything of *page* that is drawn is *inside*."""
    blank = QImage(page.size(), QImage.Format.Format_RGB32)
    blank.fill(QColor("white"))
    margin = blank.copy()
    painter = QPainter(margin)
    painter.drawImage(0, 0, page)
    painter.fillRect(inside, QColor("white"))
    painter.end()
    return margin == blank


def test_the_file_has_a_title(printed: Print) -> None:
    title = printed([lying(6), lying()]).title

    assert title == "Sessions on an acupressure mat, 12 November to 18 November 2026 (7 days)"


def test_every_letter_can_be_copied_out_of_the_file(printed: Print) -> None:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 first ffl fj ÄÖÜ éàç øå ß €"

    assert letters in printed([lying(note=letters)]).text


def test_few_sessions_show_what_is_missing_instead_of_an_empty_graph(printed: Print) -> None:
    text = printed([lying(tension=(6, 5))]).text

    assert "Minutes a week are drawn from 3 weeks on." in text
    assert "They are drawn over time from 3 ratings on." in text
    assert "Tension: 1 rated session, too few to tell" in text
    assert "interval" not in text


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ((2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7), "Tension before sessions went down"),
        ((7, 7, 6, 6, 5, 5, 4, 4, 3, 3, 2, 2), "Tension before sessions went up"),
        ((5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6), "Tension before sessions: no clear trend"),
        ((5, 4, 6), "Tension before sessions: too little for a trend"),
    ],
)
def test_where_the_ratings_before_sessions_go_is_said_with_its_interval(
    printed: Print, values: tuple[int, ...], said: str
) -> None:
    text = printed([lying(7 * back, tension=(value, value)) for back, value in enumerate(values)]).text

    assert said in text
    assert ("A trend needs 12 ratings over 21 days" in text) == (len(values) < 12)
    assert bool(re.search(r"Trend .?\d[.,]\d\d a week, 95 % interval", text)) == (len(values) >= 12)


def test_a_history_without_ratings_says_so(printed: Print) -> None:
    text = printed([lying(back, Kind.REST, tension=(None, None)) for back in range(30)]).text

    assert "No session was rated both before and after." in text
    assert "No session was on the mat." in text
    assert "How strong the sting was is not rated." in text
    assert "Nothing was noted afterwards." in text


HTML = "<b>bold</b> &amp; <img src='file:///etc/passwd'><script>alert(1)</script> %1 {area} %n"


def test_html_stands_there_as_it_was_typed(printed: Print) -> None:
    text = printed([lying(note=HTML)]).text

    assert HTML in text


def test_pictures_in_a_note_are_spelt_out(printed: Print) -> None:
    text = printed([lying(note="Good 🙂 and 👍🏽 in 🇳🇴")]).text

    assert "Good [slightly smiling face] and [thumbs up sign] in NO" in text


@pytest.mark.parametrize(
    "note",
    [
        "x" * 4000,
        "\n" * 3999 + "x",
        "a\n" * 2000,
        "שלום " * 700,
        "\u202eevil\u202c \u2066x",
        "e\u0301" * 2000,
        "👩‍👩‍👧‍👦" * 500,
        "\x01\x02\t\x0b\x0c\u2028\u2029",
        "W" * 200 + " " + "i" * 3000,
    ],
    ids=["long word", "lines", "short lines", "right to left", "overrides", "accents", "family", "controls", "wide"],
)
def test_no_note_breaks_the_pages(printed: Print, note: str) -> None:
    report = printed([lying(back, note=note) for back in range(40)])

    assert report.pages <= MOST_PAGES
    assert "What the person noted" in report.text
    assert report.count(rb"/Subtype /Image") == 0


def test_a_long_note_is_cut_honestly(printed: Print) -> None:
    text = printed([lying(note="word " * 400)]).text

    assert re.search(r"\[cut: the first \d{3} of 1[.,]?999 characters\]", text)


def test_ids_that_are_not_known_stand_for_themselves(printed: Print) -> None:
    stage = replace(lying().stages[0], areas=("elbow",))

    text = printed([lying(stages=(stage,), breathing="humming", after_effects=("glow",))]).text

    assert "elbow" in text
    assert "humming" in text
    assert "glow" in text


def test_front_and_back_stand_over_their_figures_with_left_and_right_below(printed: Print) -> None:
    page = next(text for text in printed(sampled(60)).texts if "Areas on the mat" in text)
    words = re.findall(r"\b(Front|Back|Left|Right)\b(?! of|,)", page.split("Areas on the mat")[1])

    assert words[:6].count("Front") == words[:6].count("Back") == 1
    assert words.count("Left") >= 2
    assert words.count("Right") >= 2


def test_a_stage_without_areas_is_no_trouble(printed: Print) -> None:
    empty = Stage((), None, None, None, 600, 600)

    assert printed([lying(0, Kind.BREATHING, stages=(empty,)), lying(1, Kind.REST, stages=())]).pages <= MOST_PAGES
