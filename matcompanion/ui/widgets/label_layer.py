"""The name labels of the figure: their words, their sizes, their looks, and which of them is under the mouse."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.body_labels import Place, Room, Wish, place_labels
from matcompanion.ui.widgets.body_layout import Stand

_HEIGHT, _PADDING = 30, 11
_LARGE_PERCENT = 130  # text from this size on may stand in three lines
_PIN, _PIN_DOT = 5.0, 3.2


@dataclass(frozen=True, slots=True)
class Label:
    """What is to be said about a region: a *name*, a *hint* in smaller type below it; *strong* when it is chosen."""

    key: Hashable
    stand: Stand
    pins: tuple[QPointF, ...]
    name: str
    hint: str = ""
    strong: bool = False


_Shown: TypeAlias = list[tuple[Label, Place]]


@dataclass(frozen=True, slots=True)
class _Lines:
    names: tuple[str, ...]
    hints: tuple[str, ...]
    size: QSizeF


class LabelLayer:
    """Places labels and paints them. Labels that stay are placed first, so that passing ones never move them."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._staying: tuple[Label, ...] = ()
        self._room: Room | None = None
        self._known: dict[Hashable, _Shown] = {}  # the mouse comes back to the same zones
        self._shown: _Shown = []

    @property
    def rects(self) -> tuple[QRectF, ...]:
        """Where labels stand now."""
        return tuple(place.rect for _, place in self._shown)

    def forget(self) -> None:
        """Place everything anew next time: sizes of type have changed."""
        self._room = None

    def arrange(self, staying: Sequence[Label], passing: Sequence[Label], room: Room) -> None:
        """Find places for labels that stay and for those that come and go.

        Where all is full, a label that stays makes way for one that is asked for just now.
        """
        if tuple(staying) != self._staying or room != self._room:
            self._staying, self._room = tuple(staying), room
            self._known = {(): self._shown_places(staying, room, ())}
        words = tuple((label.key, label.hint) for label in passing)
        if words not in self._known:
            self._known[words] = self._with(passing, room)
        self._shown = self._known[words]

    def _with(self, passing: Sequence[Label], room: Room) -> _Shown:
        """Return the places of the labels that stay and of those in *passing*."""
        first = self._known[()]
        late = self._shown_places(passing, room, [place for _, place in first])
        if len(late) < len(passing):
            late = self._shown_places(passing, room, ())
            first = self._shown_places(self._staying, room, [place for _, place in late])
        return [*first, *late]

    def _shown_places(self, labels: Sequence[Label], room: Room, taken: Sequence[Place]) -> _Shown:
        """Return the labels that found a place, with it."""
        places = place_labels([self._wish(label, room) for label in labels], room, taken)
        return [(label, place) for label, place in zip(labels, places, strict=True) if place is not None]

    def key_at(self, pos: QPointF) -> Hashable | None:
        """Return the key of the label at *pos*."""
        return next((label.key for label, place in reversed(self._shown) if place.rect.contains(pos)), None)

    def paint(self, painter: QPainter) -> None:
        """Paint leaders, pins and labels."""
        for label, place in self._shown:
            painter.setPen(QPen(self._line(label), 1.5))
            painter.drawLine(place.pin, place.end)
        for label, place in self._shown:
            self._paint_pin(painter, label, place.pin)
        for label, place in self._shown:
            self._paint_label(painter, label, place)

    def _line(self, label: Label) -> QColor:
        return self._theme.color("accent" if label.strong else "ink2")

    def _paint_pin(self, painter: QPainter, label: Label, pin: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("bg" if self._theme.dark else "surface"))
        painter.drawEllipse(pin, _PIN, _PIN)
        painter.setBrush(self._line(label))
        painter.drawEllipse(pin, _PIN_DOT, _PIN_DOT)

    def _paint_label(self, painter: QPainter, label: Label, place: Place) -> None:
        theme, rect = self._theme, place.rect
        radius = min(rect.height() / 2, theme.control_height(_HEIGHT) / 2)
        if label.strong:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(rect, radius, radius)
        else:
            painter.setPen(QPen(theme.color("control"), 1.2))
            painter.setBrush(theme.color("surface"))
            painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius)
        if self._room is None:
            return
        lines = self._variants(label, self._room)[place.size]
        text = [(name, "label_strong", "ink") for name in lines.names]
        text += [(hint, "caption", "ink2") for hint in lines.hints]
        heights = [QFontMetricsF(theme.font(role)).height() for _, role, _ in text]
        top = rect.center().y() - sum(heights) / 2
        for (words, role, ink), height in zip(text, heights, strict=True):
            painter.setFont(theme.font(role))
            painter.setPen(theme.color("on_accent" if label.strong else ink))
            row = QRectF(rect.left(), top, rect.width(), height)
            painter.drawText(row, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)
            top += height

    def _wish(self, label: Label, room: Room) -> Wish:
        most = _most(room)
        sizes = tuple(QSizeF(min(v.size.width(), most), v.size.height()) for v in self._variants(label, room))
        return Wish(label.stand, label.pins, sizes)

    def _variants(self, label: Label, room: Room) -> list[_Lines]:
        """Return the label's words in as few lines as *room* has the width for, and in narrower ones."""
        strong = QFontMetricsF(self._theme.font("label_strong"))
        small = QFontMetricsF(self._theme.font("caption"))
        variants = []
        for count in (1, 2, 3) if self._theme.percent >= _LARGE_PERCENT else (1, 2):
            names = _split(label.name, count, strong)
            hints = _split(label.hint, count, small) if label.hint else ()
            if max(len(names), len(hints)) == count:
                variants.append(self._lines(names, hints, strong, small))
        return [one for one in variants if one.size.width() <= _most(room)] or variants[-1:]

    def _lines(
        self, names: tuple[str, ...], hints: tuple[str, ...], strong: QFontMetricsF, small: QFontMetricsF
    ) -> _Lines:
        padding = self._theme.scaled(_PADDING)
        width = max([strong.horizontalAdvance(n) for n in names] + [small.horizontalAdvance(h) for h in hints])
        lines = len(names) * strong.height() + len(hints) * small.height()
        air = max(self._theme.control_height(_HEIGHT) - strong.height(), 8.0)
        return _Lines(names, hints, QSizeF(width + 2 * padding, lines + air))


def _most(room: Room) -> float:
    return room.area.width() - 8


def _split(text: str, count: int, metrics: QFontMetricsF) -> tuple[str, ...]:
    """Return *text* in *count* lines as even as its words allow, in fewer if it has fewer words."""
    words = text.split(" ")
    ways = [
        tuple(" ".join(words[a:b]) for a, b in pairwise((0, *cuts, len(words))))
        for cuts in combinations(range(1, len(words)), min(count, len(words)) - 1)
    ]
    return min(ways, key=lambda lines: max(metrics.horizontalAdvance(line) for line in lines))
