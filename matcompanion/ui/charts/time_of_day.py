"""Time of day and breathing: dots and counts, part by part, never ranked and with no word on which is better."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Kind, PatternId
from matcompanion.domain.progress import Progress, Split
from matcompanion.ui import wording_splits as words
from matcompanion.ui.charts import key
from matcompanion.ui.charts.chart_card import ChartCard
from matcompanion.ui.charts.split_graph import Group, SplitGraph
from matcompanion.ui.charts.table import Cell
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.segmented import Segmented
from matcompanion.ui.wording_splits import Part


class TimeOfDay(ChartCard):
    """The card ``Time of day and breathing``."""

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        self._dots = SplitGraph(theme)
        super().__init__(theme, words.tr("Time of day and breathing"), self._dots)
        self._catalogue = catalogue
        self._progress: Progress | None = None
        self._part = Part.HOUR
        self.switch = Segmented(theme, [words.name(one) for one in Part], label=words.tr("Told apart by"))
        self.switch.chosen.connect(self._take_part)
        self.set_tool(self.switch)
        self._note = PlainLabel(theme, role="caption", color="ink2", wrap=True)
        self.below.addWidget(self._note)
        self.chosen.connect(self._choose)

    def set_data(self, progress: Progress) -> None:
        """Show the parts of *progress*."""
        self._progress = progress
        self._show_part()

    @Slot(int)
    def _take_part(self, index: int) -> None:
        self._part = tuple(Part)[index]
        self._show_part()

    def _show_part(self) -> None:
        progress, part = self._progress, self._part
        if progress is None:
            return
        groups = self._groups(progress)
        self._note.setVisible(bool(groups))
        if not groups:
            self.show_missing(
                words.tr("Not enough yet"),
                words.subtitle(progress, part),
                words.tr("The first session brings a dot."),
            )
            return
        self._note.setText(words.note(part))
        self._dots.set_groups(groups, clock=words.clock if part is Part.HOUR else None)
        self.show_finding(
            words.title(progress, part),
            words.subtitle(progress, part),
            words.summary(progress, self._catalogue, part),
        )
        self.set_key(self._signs(groups))
        self._set_rows(groups)

    def _groups(self, progress: Progress) -> list[Group]:
        if self._part is Part.HOUR:
            return [
                Group(
                    place=one.hour,
                    name=words.hour_name(one.hour),
                    sessions=one.sessions,
                    dots=one.dots,
                    tell=partial(words.count_telling, one),
                    tell_dot=partial(words.dot_telling, words.hour_name(one.hour)),
                )
                for one in progress.hours.hours
            ]
        named: list[tuple[str, Split[PatternId] | Split[Kind]]]
        if self._part is Part.BREATHING:
            named = [
                (words.pattern(self._catalogue, one.key), one) for one in words.ordered(self._catalogue, progress)
            ]
        else:
            named = [(words.kind(one.key), one) for one in progress.kinds.kinds if one.sessions]
        return [
            Group(
                place=place,
                name=words.tr("{name} ({n})").format(name=name, n=words.number(one.sessions)),
                sessions=one.sessions,
                dots=one.dots,
                tell=partial(words.split_telling, name, one),
                tell_dot=partial(words.dot_telling, name),
                finding=one.finding,
            )
            for place, (name, one) in enumerate(named)
        ]

    def _signs(self, groups: list[Group]) -> list[key.Sign]:
        signs = []
        if any(group.dots for group in groups):
            signs.append(key.Sign(words.tr("Change; more sessions, bigger"), key.accent_dot))
        if self._part is Part.HOUR:
            signs.append(key.Sign(words.tr("Sessions begun"), key.scale_bar("tide", 2)))
        elif any(group.finding is not None and group.finding.median is not None for group in groups):
            signs.append(key.Sign(words.tr("Median and interval"), key.bar("ember", "ember", 0.24)))
        return signs

    def _set_rows(self, groups: list[Group]) -> None:
        heading = words.name(self._part)
        rated, median = words.tr("Rated"), words.tr("Median change")
        if self._part is Part.HOUR:
            rows: list[tuple[Cell, ...]] = [
                (group.name, group.sessions, sum(dot.count for dot in group.dots)) for group in groups
            ]
            self.set_table((heading, words.tr("Sessions"), rated), rows)
            return
        rows = [
            (group.tell()[0], group.sessions, group.finding.pairs, group.finding.median)
            for group in groups
            if group.finding is not None
        ]
        self.set_table((heading, words.tr("Sessions"), rated, median), rows)

    @Slot(int)
    def _choose(self, index: int) -> None:
        dot = self._dots.spots[index].dot
        if dot is not None:
            self.session_chosen.emit(dot.latest)
