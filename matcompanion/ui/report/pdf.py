"""The report as a PDF: one to three pages of type and vectors, A4 or Letter as is usual where the person lives."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from matcompanion import __version__
from matcompanion.domain.report import ReportContents
from matcompanion.ui import wording_report as words
from matcompanion.ui.report.compose import Composer
from matcompanion.ui.report.pages import Pages, paint_page
from matcompanion.ui.report.paper import UNITS_PER_POINT, Ink
from matcompanion.ui.theme import read_colours
from matcompanion.ui.widgets.figure import read_figures

MOST_PAGES = 3
_POINTS_PER_INCH = 72
_FIGURE_HEIGHTS = (212.0, 172.0)
"""The figures are drawn smaller if that saves a page."""
_LETTER_TERRITORIES = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Philippines,
        QLocale.Country.PuertoRico,
        QLocale.Country.Chile,
        QLocale.Country.Colombia,
        QLocale.Country.Venezuela,
        QLocale.Country.CostaRica,
        QLocale.Country.Guatemala,
        QLocale.Country.ElSalvador,
        QLocale.Country.Nicaragua,
        QLocale.Country.Panama,
        QLocale.Country.Belize,
    }
)


def page_size(locale: QLocale) -> QPageSize:
    """Return the size of paper that is usual in *locale*."""
    letter = locale.territory() in _LETTER_TERRITORIES
    return QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)


class ReportPages:
    """The laid out pages of *contents* on paper of *size*; what they are drawn with is read from *resources*."""

    def __init__(self, contents: ReportContents, resources: Path, size: QPageSize) -> None:
        self._contents = contents
        self._ink = Ink(read_colours(resources / "themes" / "light.toml"))
        paper = QSizeF(size.size(QPageSize.Unit.Point))
        self._composer = Composer(contents, read_figures(resources), self._ink, Pages(paper).width)
        tries = (self._placed(paper, height) for height in _FIGURE_HEIGHTS)
        self._pages = min(tries, key=lambda pages: len(pages.pages))
        if contents.report.notes:
            self._place_notes()

    def _placed(self, paper: QSizeF, figure: float) -> Pages:
        pages = Pages(paper)
        pages.place(list(self._composer.parts(figure)))
        return pages

    def _place_notes(self) -> None:
        """Place as many notes as three pages hold, newest first, and say how many are left out."""
        report, composer, pages = self._contents.report, self._composer, self._pages
        closing = composer.left_out(report.all_notes)
        waiting = [composer.notes_title()]
        printed = 0
        for value in report.notes:
            run = [*waiting, composer.note(value)]
            needed = sum(part.above + part.block.height for part in (*run, closing))
            if len(pages.pages) >= MOST_PAGES and needed > pages.left:
                break
            pages.place(run)
            waiting = []
            printed += 1
        if printed < report.all_notes:
            pages.place([composer.left_out(report.all_notes - printed)])

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages.pages)

    @property
    def title(self) -> str:
        """What the report is called."""
        period = words.period(self._contents.report.period)
        return words.tr("Sessions on an acupressure mat, {period}").format(period=period)

    def paint(self, painter: QPainter, index: int) -> None:
        """Draw a page with a *painter* on which a point is ``UNITS_PER_POINT`` long."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(UNITS_PER_POINT, UNITS_PER_POINT)
        number = words.tr("Page {n} of {all}").format(n=index + 1, all=self.count)
        paint_page(painter, self._pages, index, self._ink, self.title, (words.foot(), number))
        painter.restore()


def report_pdf(contents: ReportContents, resources: Path, locale: QLocale | None = None) -> bytes:
    """Return the file. It needs no window, and may be made on any thread of a program with a ``QGuiApplication``."""
    size = page_size(locale or QLocale())
    pages = ReportPages(contents, resources, size)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_POINTS_PER_INCH * UNITS_PER_POINT)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setTitle(pages.title)
    writer.setCreator(f"Mat Companion {__version__}")
    painter = QPainter(writer)
    for index in range(pages.count):
        if index:
            writer.newPage()
        pages.paint(painter, index)
    painter.end()
    buffer.close()
    return bytes(data.data())
