"""The ratings of a session as sliders: what can be rated of it, and what was."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import AreaId, Kind, Scale, Side, When
from matcompanion.domain.session import Rating, Session, replaced
from matcompanion.phrases import inside_sentence
from matcompanion.ui import wording, wording_scales
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.rating_scale import RatingScale

_STINGS = (Scale.STING_1MIN, Scale.STING_END)


@dataclass(frozen=True, slots=True)
class Question:
    """A rating that can be given: of what, and when."""

    scale: Scale
    when: When
    area: AreaId | None = None
    side: Side | None = None

    def fits(self, rating: Rating) -> bool:
        """Whether *rating* is its answer."""
        return (rating.scale, rating.when, rating.area, rating.side) == (self.scale, self.when, self.area, self.side)


def questions(session: Session) -> tuple[Question, ...]:
    """Return what can be rated of *session*: tension, pain of its first area, sting, the night after, what was."""
    there = [Question(rating.scale, rating.when, rating.area, rating.side) for rating in session.ratings]
    asked = [Question(Scale.TENSION, When.BEFORE), Question(Scale.TENSION, When.AFTER)]
    pained = [question for question in there if question.scale is Scale.PAIN]
    areas = {(question.area, question.side) for question in pained} or {(area, None) for area in session.areas[:1]}
    for area, side in sorted(areas, key=str):
        asked += [Question(Scale.PAIN, When.BEFORE, area, side), Question(Scale.PAIN, When.AFTER, area, side)]
    for scale in _STINGS:
        rated = [question for question in there if question.scale is scale]
        asked += rated or ([Question(scale, When.AFTER)] if session.kind is Kind.MAT else [])
    asked.append(Question(Scale.SLEEP, When.NEXT_DAY))
    return tuple(dict.fromkeys([*asked, *there]))


class RatingFields(QWidget):
    """A slider under its name for each question."""

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self._theme, self._catalogue = theme, catalogue
        self.scales: dict[Question, RatingScale] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)

    def ask(self, session: Session) -> None:
        """Ask what fits *session*, and show what it holds."""
        wanted = questions(session)
        if wanted != tuple(self.scales):
            self._rebuild(wanted)
        for question, scale in self.scales.items():
            scale.set_value(next((rating.value for rating in session.ratings if question.fits(rating)), None))

    def answered(self, ratings: Iterable[Rating]) -> tuple[Rating, ...]:
        """Return *ratings* as they are after the answers."""
        kept = tuple(ratings)
        for question, scale in self.scales.items():
            if scale.rating is None:
                kept = tuple(rating for rating in kept if not question.fits(rating))
            elif not any(question.fits(rating) and rating.value == scale.rating for rating in kept):
                kept = replaced(
                    kept, Rating(question.scale, question.when, scale.rating, question.area, question.side)
                )
        return kept

    def _rebuild(self, wanted: Iterable[Question]) -> None:
        self.scales.clear()
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for question in wanted:
            self._column.addWidget(self._field(question))
        for first, second in pairwise(self.scales.values()):
            QWidget.setTabOrder(first, second)

    def _field(self, question: Question) -> QWidget:
        area = ""
        if question.area is not None:
            known = question.area in self._catalogue.areas
            area = inside_sentence(wording.area(self._catalogue, question.area)) if known else question.area
        name = wording_scales.rating_name(question.scale, question.when, area)
        low, high = wording_scales.ends(question.scale)
        scale = RatingScale(self._theme, name, low=low, high=high, compact=True)
        self.scales[question] = scale
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(PlainLabel(self._theme, name, role="label_strong", wrap=True))
        column.addWidget(scale)
        return part
