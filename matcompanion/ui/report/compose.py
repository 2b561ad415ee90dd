"""Which blocks a report consists of, in the order in which a doctor or physiotherapist asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt

from matcompanion.domain.report import AreaUse, Baseline, Compared, Note, ReportContents
from matcompanion.domain.statistics import Stage
from matcompanion.ui import wording
from matcompanion.ui import wording_report as words
from matcompanion.ui.report.bodies import BodiesPicture
from matcompanion.ui.report.pages import Part
from matcompanion.ui.report.paper import Block, Boxed, Column, Columns, Gap, Ink, Rule, Stack, Table, Text
from matcompanion.ui.report.pictures import BaselinePicture, PairsPicture, Swatches, TimePicture, Unit
from matcompanion.ui.report.plain import printable, shortened
from matcompanion.ui.widgets.figure import Figures

_GUTTER = 22.0
_MOST_WAYS = 6
_ROWS_OF_ONE_TABLE = 3
_MOST_PICTURES = 2  # beside one another
_FEWEST_WEEKS = 3
_NOTE_HEADING = 118.0
_SECTION_ABOVE = 14.0


class Composer:
    """Makes the blocks of *contents* for pages on which a block may be *width* points wide."""

    def __init__(self, contents: ReportContents, figures: Figures, ink: Ink, width: float) -> None:
        self._contents, self._report, self._figures = contents, contents.report, figures
        self._ink, self._width = ink, width
        self._half = (width - _GUTTER) / 2

    def parts(self) -> Iterator[Part]:
        """Yield everything but the notes."""
        yield from self._heading()
        yield from self._in_short()
        yield from self._done()
        yield from self._before_and_after()
        yield from self._baselines()
        yield from self._areas()
        yield from self._afterwards()
        yield from self._readings()

    def _text(self, text: str, role: str = "body", color: str = "ink", width: float | None = None) -> Text:
        return Text(text, role, self._ink(color), self._width if width is None else width)

    def _section(self, title: str) -> Part:
        rule = Rule(self._width, self._ink.pen("ink", 0.9), below=5)
        return Part(Stack([rule, self._text(title, "section"), Gap(4)]), _SECTION_ABOVE, with_next=True)

    # The first page -------------------------------------------------------------------------------------------------

    def _heading(self) -> Iterator[Part]:
        made = words.tr("Made on {day} with Mat Companion").format(day=words.day(self._report.made_on))
        right = Text(made, "small", self._ink("ink2"), self._width, Qt.AlignmentFlag.AlignRight)
        title = self._text(words.tr("Sessions on an acupressure mat"), "title", width=self._width * 0.72)
        yield Part(Columns([(0, title), (0, Stack([Gap(9), right]))]))
        yield Part(self._text(words.period(self._report.period), "lead", "ink2"))
        yield Part(self._by_hand(), 9)

    def _by_hand(self) -> Block:
        """Return the lines for what the program does not know, to be filled in by hand."""
        name, born = words.tr("Name"), words.tr("Date of birth")
        line = self._ink.pen("control", 0.6)
        long, short = self._width * 0.52, self._width * 0.22
        return Columns(
            [
                (0, self._text(name, "small", "ink2")),
                (34, Rule(long, line, above=11)),
                (34 + long + 18, self._text(born, "small", "ink2")),
                (self._width - short, Rule(short, line, above=11)),
            ]
        )

    def _in_short(self) -> Iterator[Part]:
        report, effects = self._report, self._contents.effects
        lines = [words.done(report)]
        lines += [words.compared_in_short(one) for one in report.compared.values()]
        lines += [words.endings(report), words.effects_in_short(effects, report), words.where_from(report)]
        padding, bullet = 11.0, 10.0
        room = self._width - 2 * padding - bullet
        rows: list[Block] = [
            Columns([(0, self._text("•", "body", "accent", bullet)), (bullet, self._text(line, width=room))])
            for line in lines
            if line
        ]
        if any(one.finding.stage >= Stage.MEDIAN for one in report.compared.values()):
            rows.append(self._text(words.tr("Resting alone often lowers such ratings too."), "strong"))
        yield Part(Boxed(Stack(rows, 2.5), self._width, self._ink("bg"), padding), 11)

    def _done(self) -> Iterator[Part]:
        report, ink = self._report, self._ink
        yield self._section(words.tr("What was done"))
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
        table = Stack([Table(columns, rows, ink, gap=4), self._text(breathing, "small", "ink2", self._half)], 6)
        yield Part(Columns([(0, table), (self._half + _GUTTER, self._over_time())]), with_next=bool(report.placed))
        if report.placed:
            yield Part(self._ways(), 8)

    def _over_time(self) -> Block:
        """Return the minutes over the weeks, or that there are not enough weeks for a picture."""
        report, ink = self._report, self._ink
        if len(report.weeks) < _FEWEST_WEEKS:
            text = words.tr("Minutes a week are drawn from %n weeks on.", _FEWEST_WEEKS)
            return self._missing(text, self._half)
        picture = TimePicture(ink, report.weeks, self._half, 84)
        units = {
            Unit.WEEK: words.tr("Minutes a week"),
            Unit.MONTH: words.tr("Minutes a month"),
            Unit.YEAR: words.tr("Minutes a year"),
        }
        key = Swatches(ink, [(kind, wording.kind(kind)) for kind in report.kinds])
        return Stack([self._text(units[picture.unit], "small_strong", width=self._half), picture, key], 2)

    def _ways(self) -> Block:
        report = self._report
        fixed = (100.0, 90.0, 50.0, 52.0)
        columns = [
            Column(words.tr("On the mat"), self._width - sum(fixed) - 4 * 8),
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
            return Table(columns, rows, self._ink)
        rest = self._text(words.tr("and %n other way" if more == 1 else "and %n other ways", more), "small", "ink2")
        return Stack([Table(columns, rows, self._ink), rest], 2)

    # Ratings --------------------------------------------------------------------------------------------------------

    def _before_and_after(self) -> Iterator[Part]:
        yield self._section(words.tr("Before and after"))
        compared = list(self._report.compared.values())
        if not compared:
            yield Part(self._missing(words.tr("No session was rated both before and after."), self._width))
            return
        yield Part(
            self._text(
                words.tr(
                    "Ratings from 0 to 10. Each line is a pair, wider where it came more often; the thick one joins "
                    "the medians."
                ),
                "small",
                "ink2",
            ),
            with_next=True,
        )
        yield from self._side_by_side([self._pairs(one) for one in compared[:_MOST_PICTURES]], 7)
        if compared[_MOST_PICTURES:]:
            yield Part(self._other_scales(compared[_MOST_PICTURES:]), 8)

    def _pairs(self, value: Compared) -> Block:
        graph, gap, name = 84.0, 6.0, 44.0
        room = self._half - graph - gap
        each = (room - name - 4 * 3) / 4
        headings = (words.tr("Rated"), words.tr("Before"), words.tr("After"), words.tr("Change"))
        columns = [Column("", name), *(Column(heading, each, numbers=True) for heading in headings)]
        lines = [words.compared_interval(value), words.compared_rated(value), words.compared_note(value)]
        figures: list[Block] = [Table(columns, words.kind_figures(value), self._ink, gap=3), Gap(2)]
        figures += [self._text(line, "label", "ink2", room) for line in lines if line]
        body = Columns([(0, PairsPicture(self._ink, value, graph, 112)), (graph + gap, Stack(figures, 2))])
        return Stack([self._text(words.compared_title(value), "strong", width=self._half), body], 4)

    def _other_scales(self, compared: Sequence[Compared]) -> Block:
        """Return the numbers of the scales that have no picture."""
        headings = (words.tr("Rated"), words.tr("Before"), words.tr("After"), words.tr("Change"))
        columns = [Column(words.tr("Also rated"), 60)]
        columns += [Column(heading, 46, numbers=True) for heading in headings]
        columns.append(Column("", self._width - 60 - 4 * 46 - 5 * 8))
        rows = [
            (wording.scale(one.scale), *words.kind_figures(one)[0][1:], words.compared_interval(one))
            for one in compared
        ]
        return Table(columns, rows, self._ink)

    def _baselines(self) -> Iterator[Part]:
        baselines = list(self._report.baselines.values())
        if not baselines:
            return
        yield self._section(words.tr("Ratings before sessions, over the weeks"))
        yield from self._side_by_side([self._baseline(one) for one in baselines[:_MOST_PICTURES]], 4)

    def _baseline(self, value: Baseline) -> Block:
        title = self._text(words.baseline_title(value), "strong", width=self._half)
        if len(value.felt) < words.BASELINE_FROM:
            text = words.tr("They are drawn over time from %n ratings on.", words.BASELINE_FROM)
            return Stack([title, self._missing(text, self._half)], 4)
        picture = BaselinePicture(self._ink, value, self._report.period, self._half, 88)
        marks = {
            None: words.tr("Each ring is a session, 0 to 10"),
            Unit.WEEK: words.tr("Each ring is the median of a week, its line the middle half"),
            Unit.MONTH: words.tr("Each ring is the median of a month, its line the middle half"),
            Unit.YEAR: words.tr("Each ring is the median of a year, its line the middle half"),
        }
        return Stack([title, self._text(marks[picture.unit], "small", "ink2", self._half), picture], 2)

    def _side_by_side(self, blocks: Sequence[Block], above: float) -> Iterator[Part]:
        """Yield *blocks* two in a row."""
        for place in range(0, len(blocks), 2):
            pair = blocks[place : place + 2]
            yield Part(Columns([(at * (self._half + _GUTTER), block) for at, block in enumerate(pair)]), above)

    def _missing(self, text: str, width: float) -> Block:
        """Return what is not there, so that it is seen that it was looked for."""
        inside = self._text(text, "small", "ink2", width - 16)
        return Boxed(inside, width, self._ink("surface"), 8, self._ink.pen("control", 0.6, dashed=True))

    # Where and what came after --------------------------------------------------------------------------------------

    def _areas(self) -> Iterator[Part]:
        areas = self._report.areas
        yield self._section(words.tr("Areas on the mat"))
        if not areas:
            yield Part(self._missing(words.tr("No session was on the mat."), self._width))
            return
        picture_width = self._width * 0.4
        picture = BodiesPicture(self._ink, self._contents.catalogue, self._figures, areas, picture_width, 212)
        room = self._width - picture_width - 14
        table = self._area_table(areas, room)
        note = self._text(words.areas_note(areas), "label", "ink2", room)
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
        return Table(columns, rows, self._ink, gap=5)

    def _afterwards(self) -> Iterator[Part]:
        report = self._report
        yield self._section(words.tr("The points, and what came after"))
        yield Part(self._text(words.stings(report.stings.values()), "small"), with_next=True)
        if not report.effects:
            yield Part(self._text(words.tr("Nothing was noted afterwards."), "small"))
            return
        columns = [
            Column(words.tr("Noticed afterwards"), self._half - 122),
            Column(words.tr("Sessions"), 44, numbers=True),
            Column(words.tr("Last"), 62, numbers=True),
        ]
        rows = [
            (words.effect(self._contents.effects, one), words.count(one.sessions), words.short_day(one.last))
            for one in report.effects
        ]
        split = len(rows) if len(rows) <= _ROWS_OF_ONE_TABLE else (len(rows) + 1) // 2
        tables = [Table(columns, some, self._ink) for some in (rows[:split], rows[split:]) if some]
        yield Part(Columns([(at * (self._half + _GUTTER), table) for at, table in enumerate(tables)]), 5)

    def _readings(self) -> Iterator[Part]:
        yield self._section(words.tr("How to read this"))
        texts = [(wording.content(one.name), wording.content(one.text)) for one in self._contents.readings]
        if any(one.finding.stage >= Stage.BAND for one in self._report.compared.values()):
            texts.append((words.tr("The numbers"), words.method()))
        blocks = [
            Stack([self._text(name, "small_strong", width=self._half), self._text(text, "small", width=self._half)])
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
        yield Part(Columns([(at * (self._half + _GUTTER), block) for at, block in enumerate(columns)]))

    # Notes ----------------------------------------------------------------------------------------------------------

    def notes_title(self) -> Part:
        """Return what stands above the notes."""
        return self._section(words.tr("What the person noted"))

    def note(self, value: Note) -> Part:
        """Return one note: of which session it is, and its words, cut where they are too many."""
        whole = printable(value.text)
        text, shown = shortened(whole)
        room = self._width - _NOTE_HEADING - 12
        heading = words.note_heading(self._contents.catalogue, value)
        lines: list[Block] = [self._text(text or "–", "small", width=room)]
        if shown < len(whole):
            lines.append(self._text(words.cut(shown, len(whole)), "label", "ink2", room))
        row = Columns([(0, self._text(heading, "small", "ink2", _NOTE_HEADING)), (_NOTE_HEADING + 12, Stack(lines))])
        return Part(Stack([Rule(self._width, self._ink.pen("line", 0.6), below=3), row]), 4)

    def left_out(self, count: int) -> Part:
        """Return that *count* notes were not printed."""
        return Part(self._text(words.notes_left_out(count), "small", "ink2"), 6)
