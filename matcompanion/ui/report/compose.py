"""Which blocks a report consists of, in the order in which a doctor or physiotherapist asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt

from matcompanion.domain.report import AreaUse, Note, ReportContents
from matcompanion.domain.statistics import Stage
from matcompanion.ui import wording
from matcompanion.ui import wording_report as words
from matcompanion.ui import wording_report_ratings as ratings
from matcompanion.ui.report.bodies import BodiesPicture
from matcompanion.ui.report.compose_ratings import MOST_PICTURES, RatingsComposer
from matcompanion.ui.report.pages import Part
from matcompanion.ui.report.paper import Block, Boxed, Column, Columns, Gap, Ink, Rule, Stack, Table, Text
from matcompanion.ui.report.pictures import Swatches, TimePicture, Unit
from matcompanion.ui.report.plain import printable, shortened
from matcompanion.ui.report.sheet import GUTTER, Sheet
from matcompanion.ui.widgets.figure import Figures

_MOST_WAYS = 6
_ROWS_OF_ONE_TABLE = 3
_FEWEST_WEEKS = 3
_NOTE_HEADING = 118.0


class Composer:
    """Makes the blocks of *contents* for pages on which a block may be *width* points wide."""

    def __init__(self, contents: ReportContents, figures: Figures, ink: Ink, width: float) -> None:
        self._contents, self._report, self._figures = contents, contents.report, figures
        self._sheet = Sheet(ink, width)
        self._ratings = RatingsComposer(contents.report, self._sheet)

    def parts(self, figure: float) -> Iterator[Part]:
        """Yield everything but the notes; the figures with the areas are *figure* points high."""
        yield from self._heading()
        yield from self._in_short()
        yield from self._done()
        yield from self._ratings.before_and_after()
        yield from self._ratings.baselines()
        yield from self._areas(figure)
        yield from self._afterwards()
        yield from self._readings()

    # The first page -------------------------------------------------------------------------------------------------

    def _heading(self) -> Iterator[Part]:
        made = words.tr("Made on {day} with Mat Companion").format(day=words.day(self._report.made_on))
        right = Text(made, "small", self._sheet.ink("ink2"), self._sheet.width, Qt.AlignmentFlag.AlignRight)
        title = self._sheet.text(words.tr("Sessions on an acupressure mat"), "title", width=self._sheet.width * 0.72)
        yield Part(Columns([(0, title), (0, Stack([Gap(9), right]))]))
        yield Part(self._sheet.text(words.period(self._report.period), "lead", "ink2"))
        yield Part(self._by_hand(), 9)

    def _by_hand(self) -> Block:
        """Return the lines for what the program does not know, to be filled in by hand."""
        name, born = words.tr("Name"), words.tr("Date of birth")
        line = self._sheet.ink.pen("control", 0.6)
        long, short = self._sheet.width * 0.52, self._sheet.width * 0.22
        return Columns(
            [
                (0, self._sheet.text(name, "small", "ink2")),
                (34, Rule(long, line, above=11)),
                (34 + long + 18, self._sheet.text(born, "small", "ink2")),
                (self._sheet.width - short, Rule(short, line, above=11)),
            ]
        )

    def _in_short(self) -> Iterator[Part]:
        report, effects = self._report, self._contents.effects
        lines = [words.done(report)]
        lines += [ratings.compared_in_short(one) for one in report.compared.values()]
        lines += [ratings.baseline_in_short(one) for one in list(report.baselines.values())[:MOST_PICTURES]]
        lines += [words.endings(report), words.effects_in_short(effects, report), words.where_from(report)]
        padding, bullet = 11.0, 10.0
        room = self._sheet.width - 2 * padding - bullet
        rows: list[Block] = [
            Columns(
                [(0, self._sheet.text("•", "body", "accent", bullet)), (bullet, self._sheet.text(line, width=room))]
            )
            for line in lines
            if line
        ]
        if any(one.finding.stage >= Stage.MEDIAN for one in report.compared.values()):
            rows.append(self._sheet.text(words.tr("Resting alone often lowers such ratings too."), "strong"))
        yield Part(Boxed(Stack(rows, 2.5), self._sheet.width, self._sheet.ink("bg"), padding), 11)

    def _done(self) -> Iterator[Part]:
        report, ink = self._report, self._sheet.ink
        yield self._sheet.section(words.tr("What was done"))
        columns = [
            Column("", 96),
            Column(words.tr("Sessions"), 36, numbers=True),
            Column(words.tr("Time"), 56, numbers=True),
            Column(words.tr("Mean"), 40, numbers=True),
        ]
        rows = [
            (
                words.kind(kind),
                words.count(share.sessions),
                words.time_in_all(share.minutes),
                words.each_session(share),
            )
            for kind, share in report.kinds.items()
        ]
        breathing = words.breathing(self._contents.catalogue, report.patterns)
        table = Stack(
            [Table(columns, rows, ink, gap=4), self._sheet.text(breathing, "small", "ink2", self._sheet.half)], 6
        )
        yield Part(
            Columns([(0, table), (self._sheet.half + GUTTER, self._over_time())]), with_next=bool(report.placed)
        )
        if report.placed:
            yield Part(self._ways(), 8)

    def _over_time(self) -> Block:
        """Return the minutes over the weeks, or that there are not enough weeks for a picture."""
        report, ink = self._report, self._sheet.ink
        if len(report.weeks) < _FEWEST_WEEKS:
            text = words.tr("Minutes a week are drawn from %n weeks on.", _FEWEST_WEEKS)
            return self._sheet.missing(text, self._sheet.half)
        picture = TimePicture(ink, report.weeks, self._sheet.half, 84)
        units = {
            Unit.WEEK: words.tr("Minutes a week"),
            Unit.MONTH: words.tr("Minutes a month"),
            Unit.YEAR: words.tr("Minutes a year"),
        }
        key = Swatches(ink, [(kind, wording.kind(kind)) for kind in report.kinds])
        return Stack([self._sheet.text(units[picture.unit], "small_strong", width=self._sheet.half), picture, key], 2)

    def _ways(self) -> Block:
        report = self._report
        fixed = (100.0, 90.0, 50.0, 52.0)
        columns = [
            Column(words.tr("On the mat"), self._sheet.width - sum(fixed) - 4 * 8),
            Column(words.tr("Surface"), fixed[0]),
            Column(words.tr("Skin or cloth"), fixed[1]),
            Column(words.tr("Sessions"), fixed[2], numbers=True),
            Column(words.tr("Time"), fixed[3], numbers=True),
        ]
        ways = list(report.placed.items())
        rows = [
            (
                *words.placed(self._contents.catalogue, way),
                words.count(share.sessions),
                words.time_in_all(share.minutes),
            )
            for way, share in ways[:_MOST_WAYS]
        ]
        more = len(ways) - _MOST_WAYS
        if more <= 0:
            return Table(columns, rows, self._sheet.ink)
        rest = self._sheet.text(
            words.tr("and %n other way" if more == 1 else "and %n other ways", more), "small", "ink2"
        )
        return Stack([Table(columns, rows, self._sheet.ink), rest], 2)

    # Where and what came after --------------------------------------------------------------------------------------

    def _areas(self, height: float) -> Iterator[Part]:
        areas = self._report.areas
        yield self._sheet.section(words.tr("Areas on the mat"))
        if not areas:
            yield Part(self._sheet.missing(words.tr("No session was on the mat."), self._sheet.width))
            return
        ink, picture_width = self._sheet.ink, self._sheet.width * 0.4
        picture = BodiesPicture(ink, self._contents.catalogue, self._figures, areas, picture_width, height)
        room = self._sheet.width - picture_width - 14
        table = self._area_table(areas, room)
        note = self._sheet.text(words.areas_note(areas), "label", "ink2", room)
        yield Part(Columns([(0, picture), (picture_width + 14, Stack([table, note], 7))]))

    def _area_table(self, areas: Sequence[AreaUse], room: float) -> Block:
        sides = any(words.sides(use) for use in areas)
        fixed = [33.0, 48.0, 45.0] + ([58.0] if sides else [])
        columns = [
            Column("", 10, numbers=True),
            Column(words.tr("Area"), room - sum(fixed) - 10 - 5 * (len(fixed) + 1)),
            Column(words.tr("Sessions"), fixed[0], numbers=True),
            Column(words.tr("Time"), fixed[1], numbers=True),
            Column(words.tr("Pain change"), fixed[2], numbers=True),
        ]
        if sides:
            columns.append(Column(words.tr("Side rated"), fixed[3]))
        rows = []
        for number, use in enumerate(areas, 1):
            name = words.area(self._contents.catalogue, use.area)
            time = words.time_in_all(use.share.minutes)
            row = [str(number), name, words.count(use.share.sessions), time, words.area_pain(use)]
            rows.append([*row, words.sides(use)] if sides else row)
        return Table(columns, rows, self._sheet.ink, gap=5)

    def _afterwards(self) -> Iterator[Part]:
        report = self._report
        yield self._sheet.section(words.tr("The points, and what came after"))
        yield Part(self._sheet.text(words.stings(report.stings.values()), "small"), with_next=True)
        if not report.effects:
            yield Part(self._sheet.text(words.tr("Nothing was noted afterwards."), "small"))
            return
        columns = [
            Column(words.tr("Noticed afterwards"), self._sheet.half - 122),
            Column(words.tr("Sessions"), 44, numbers=True),
            Column(words.tr("Last"), 62, numbers=True),
        ]
        rows = [
            (words.effect(self._contents.effects, one), words.count(one.sessions), words.short_day(one.last))
            for one in report.effects
        ]
        split = len(rows) if len(rows) <= _ROWS_OF_ONE_TABLE else (len(rows) + 1) // 2
        tables = [Table(columns, some, self._sheet.ink) for some in (rows[:split], rows[split:]) if some]
        yield Part(Columns([(at * (self._sheet.half + GUTTER), table) for at, table in enumerate(tables)]), 5)

    def _readings(self) -> Iterator[Part]:
        yield self._sheet.section(words.tr("How to read this"))
        texts = [(wording.content(one.name), wording.content(one.text)) for one in self._contents.readings]
        if any(one.finding.stage >= Stage.BAND for one in self._report.compared.values()):
            texts.append((words.tr("The numbers"), ratings.method()))
        blocks = [
            Stack(
                [
                    self._sheet.text(name, "small_strong", width=self._sheet.half),
                    self._sheet.text(text, "small", width=self._sheet.half),
                ]
            )
            for name, text in texts
        ]
        yield from self._in_two_columns(blocks)

    def _in_two_columns(self, blocks: Sequence[Block]) -> Iterator[Part]:
        """Yield *blocks* in two columns of about the same height."""
        whole, filled, split = sum(block.height for block in blocks), 0.0, 0
        while split < len(blocks) and filled + blocks[split].height / 2 <= whole / 2:
            filled += blocks[split].height
            split += 1
        columns = [Stack(some, 5) for some in (blocks[:split], blocks[split:]) if some]
        yield Part(Columns([(at * (self._sheet.half + GUTTER), block) for at, block in enumerate(columns)]))

    # Notes ----------------------------------------------------------------------------------------------------------

    def notes_title(self) -> Part:
        """Return what stands above the notes."""
        return self._sheet.section(words.tr("What the person noted"))

    def note(self, value: Note) -> Part:
        """Return one note: of which session it is, and its words, cut where they are too many."""
        whole = printable(value.text)
        text, shown = shortened(whole)
        room = self._sheet.width - _NOTE_HEADING - 12
        heading = words.note_heading(self._contents.catalogue, value)
        lines: list[Block] = [self._sheet.text(text or "–", "small", width=room)]
        if shown < len(whole):
            lines.append(self._sheet.text(words.cut(shown, len(whole)), "label", "ink2", room))
        row = Columns(
            [(0, self._sheet.text(heading, "small", "ink2", _NOTE_HEADING)), (_NOTE_HEADING + 12, Stack(lines))]
        )
        return Part(Stack([Rule(self._sheet.width, self._sheet.ink.pen("line", 0.6), below=3), row]), 4)

    def left_out(self, count: int) -> Part:
        """Return that *count* notes were not printed."""
        return Part(self._sheet.text(words.notes_left_out(count), "small", "ink2"), 6)
