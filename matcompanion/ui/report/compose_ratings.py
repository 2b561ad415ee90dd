"""The part of a report about ratings: before and after, and before sessions over the weeks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from matcompanion.domain.report import Baseline, Compared, Report
from matcompanion.ui import wording
from matcompanion.ui import wording_report_ratings as ratings
from matcompanion.ui.report.pages import Part
from matcompanion.ui.report.paper import Block, Column, Columns, Gap, Stack, Table, Text
from matcompanion.ui.report.pictures import BaselinePicture, PairsPicture, Unit
from matcompanion.ui.report.sheet import Sheet
from matcompanion.ui.wording_report import tr

MOST_PICTURES = 2
"""So many scales are drawn, beside one another; the others are told in numbers."""
_WIDEST_FIGURE = 31.0


class RatingsComposer:
    """Makes the blocks about the ratings of *report*."""

    def __init__(self, report: Report, sheet: Sheet) -> None:
        self._report, self._sheet = report, sheet

    def before_and_after(self) -> Iterator[Part]:
        """Yield every scale's pairs and what they amount to."""
        yield self._sheet.section(tr("Before and after"))
        compared = list(self._report.compared.values())
        if not compared:
            yield Part(self._sheet.missing(tr("No session was rated both before and after."), self._sheet.width))
            return
        yield Part(
            self._sheet.text(
                tr(
                    "Ratings from 0 to 10. Each line is a pair, wider where it came more often; the thick one joins "
                    "the medians."
                ),
                "small",
                "ink2",
            ),
            with_next=True,
        )
        yield from self._sheet.side_by_side([self._pairs(one) for one in compared[:MOST_PICTURES]], 7)
        if compared[MOST_PICTURES:]:
            yield Part(self._other_scales(compared[MOST_PICTURES:]), 8)

    def _pairs(self, value: Compared) -> Block:
        graph, gap, between = 78.0, 6.0, 3.0
        room = self._sheet.half - graph - gap
        headings = (tr("Rated"), tr("Before"), tr("After"), tr("Change"))
        wide = [Text(heading, "label_strong", self._sheet.ink("ink2"), room).natural_width for heading in headings]
        columns = [
            Column(heading, min(width + 0.5, _WIDEST_FIGURE), numbers=True)
            for heading, width in zip(headings, wide, strict=True)
        ]
        columns.insert(0, Column("", room - sum(column.width + between for column in columns)))
        lines = [ratings.compared_interval(value), ratings.compared_rated(value), ratings.compared_note(value)]
        figures: list[Block] = [Table(columns, ratings.kind_figures(value), self._sheet.ink, gap=between), Gap(2)]
        figures += [self._sheet.text(line, "label", "ink2", room) for line in lines if line]
        body = Columns([(0, PairsPicture(self._sheet.ink, value, graph, 112)), (graph + gap, Stack(figures, 2))])
        return Stack([self._sheet.text(ratings.compared_title(value), "strong", width=self._sheet.half), body], 4)

    def _other_scales(self, compared: Sequence[Compared]) -> Block:
        """Return the numbers of the scales that have no picture."""
        headings = (tr("Rated"), tr("Before"), tr("After"), tr("Change"))
        columns = [Column(tr("Also rated"), 60)]
        columns += [Column(heading, 46, numbers=True) for heading in headings]
        columns.append(Column("", self._sheet.width - 60 - 4 * 46 - 5 * 8))
        rows = [
            (wording.scale(one.scale), *ratings.kind_figures(one)[0][1:], ratings.compared_interval(one))
            for one in compared
        ]
        return Table(columns, rows, self._sheet.ink)

    def baselines(self) -> Iterator[Part]:
        """Yield where the ratings before sessions go."""
        baselines = list(self._report.baselines.values())
        if not baselines:
            return
        yield self._sheet.section(tr("Ratings before sessions, over the weeks"))
        yield from self._sheet.side_by_side([self._baseline(one) for one in baselines[:MOST_PICTURES]], 4)

    def _baseline(self, value: Baseline) -> Block:
        title = self._sheet.text(ratings.baseline_title(value), "strong", width=self._sheet.half)
        if len(value.felt) < ratings.BASELINE_FROM:
            text = tr("They are drawn over time from %n ratings on.", ratings.BASELINE_FROM)
            return Stack([title, self._sheet.missing(text, self._sheet.half)], 4)
        picture = BaselinePicture(self._sheet.ink, value, self._report.period, self._sheet.half, 88)
        marks = {
            None: tr("Each ring is a session, 0 to 10"),
            Unit.WEEK: tr("Each ring is the median of a week, its line the middle half"),
            Unit.MONTH: tr("Each ring is the median of a month, its line the middle half"),
            Unit.YEAR: tr("Each ring is the median of a year, its line the middle half"),
        }
        told = [
            self._sheet.text(text, "small", "ink2", self._sheet.half)
            for text in (ratings.baseline_figures(value), marks[picture.unit])
        ]
        return Stack([title, *told, picture], 2)
