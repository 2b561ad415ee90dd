"""From the answers of the safety check to what is allowed today: a pure function, and what the answers are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from matcompanion.domain.choices import AreaId, Level
from matcompanion.domain.restrictions import Because, Highest, Most, Restrictions
from matcompanion.domain.screening_items import Kept, Reach, Screening, ScreeningItem

UNANSWERED = "unanswered"
"""Stands in the place of an item where nothing was answered yet."""
_LEVELS = tuple(Level)


@dataclass(frozen=True, slots=True)
class Answer:
    """That *item* is true for the person: in which *areas*, and when they asked a professional about it."""

    item: str
    areas: tuple[AreaId, ...] = ()
    asked_on: date | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person said is true for them, and when. An item that is not *given* is not true."""

    given: tuple[Answer, ...]
    answered_on: date

    def of(self, item: str) -> Answer | None:
        """Return the answer to *item*, None where it is not true."""
        return next((answer for answer in self.given if answer.item == item), None)

    def with_answer(self, answer: Answer) -> Answers:
        """Return the answers with *answer* in the place of the one to its item."""
        return replace(self, given=(*(a for a in self.given if a.item != answer.item), answer))

    def without(self, items: Iterable[str]) -> Answers:
        """Return the answers without those to *items*."""
        gone = set(items)
        return replace(self, given=tuple(answer for answer in self.given if answer.item not in gone))


@dataclass(frozen=True, slots=True)
class TodayCheck:
    """What was said before a session: it holds on that day only, however late it gets."""

    items: tuple[str, ...]
    on: date

    def true_on(self, day: date) -> tuple[str, ...]:
        """Return the items that are true on *day*, which is the one that a session of now counts for."""
        return self.items if self.on == day else ()


@dataclass(frozen=True, slots=True)
class MatProfile:
    """The mat that the person has; with *only_pillow* it is the pillow alone.

    What is kept may contradict itself. What is there to lie on is told by ``pillow_is_there`` and ``mat_is_there``.
    """

    has_pillow: bool = True
    has_magnets: bool = False
    leaflet_forbids_standing: bool = False
    only_pillow: bool = False

    @classmethod
    def told(cls, *, pillow: bool, only_pillow: bool, magnets: bool, leaflet: bool) -> MatProfile:
        """Return the mat as a person tells it: *only_pillow* means nothing where there is no *pillow*."""
        return cls(pillow, magnets, leaflet, only_pillow=pillow and only_pillow)

    @property
    def pillow_is_there(self) -> bool:
        """Whether there is a pillow; who has nothing else has one."""
        return self.has_pillow or self.only_pillow

    @property
    def mat_is_there(self) -> bool:
        """Whether there is a mat beside the pillow."""
        return not self.only_pillow


@dataclass(slots=True)
class _Found:
    """What is not allowed, gathered answer by answer: the first reason against a thing is the one that is told."""

    restrictions: Restrictions
    all_areas: tuple[AreaId, ...]
    areas: dict[AreaId, Because] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def lock(self, item: ScreeningItem, answer: Answer, why: Because) -> None:
        """Lock what *item* reaches."""
        if item.reach is Reach.MAT:
            self.restrictions = replace(self.restrictions, mat=(*self.restrictions.mat, why))
        elif item.reach is Reach.AREAS:
            self._lock_areas(item.areas, why)
        elif item.reach is Reach.NAMED:
            self._lock_areas(self._named(answer), why)

    def mind(self, item: ScreeningItem, answer: Answer, why: Because) -> None:
        """Take in what stays limited."""
        care, now = item.care, self.restrictions
        self._lock_areas(care.areas, why)
        if care.named_areas:
            self._lock_areas(self._named(answer), why)
        self.restrictions = replace(
            now,
            positions={**dict.fromkeys(care.positions, why), **now.positions},
            surfaces={**dict.fromkeys(care.surfaces, why), **now.surfaces},
            clothing={**dict.fromkeys(care.clothing, why), **now.clothing},
            holds=now.holds or (why if care.no_holds else None),
            pace=now.pace or (why if care.no_pace else None),
        )
        most, highest = care.most_minutes, care.highest_level
        if most is not None and (now.most is None or most < now.most.minutes):
            self.restrictions = replace(self.restrictions, most=Most(most, why))
        if highest is not None and (now.highest is None or _rank(highest) < _rank(now.highest.level)):
            self.restrictions = replace(self.restrictions, highest=Highest(highest, why))
        if care.note:
            self.notes.append(care.note)

    def _named(self, answer: Answer) -> tuple[AreaId, ...]:
        """Return the areas that the person named; while they have named none that is known, all."""
        return tuple(area for area in answer.areas if area in self.all_areas) or self.all_areas

    def _lock_areas(self, areas: Iterable[AreaId], why: Because) -> None:
        for area in areas:
            self.areas.setdefault(area, why)


def restrictions_for(
    screening: Screening,
    areas: Iterable[AreaId],
    answers: Answers | None,
    *,
    mat: MatProfile,
    said_today: tuple[str, ...],
    today: date,
) -> Restrictions:
    """Return what the *answers*, the *mat* and the items *said_today* to be true do not allow on *areas*.

    Without answers the mat waits; breathing and rest are never kept from anybody.
    """
    found = _Found(Restrictions(pillow=mat.pillow_is_there, flat_mat=mat.mat_is_there), tuple(areas))
    if answers is None:
        found.restrictions = replace(found.restrictions, mat=(Because(UNANSWERED, screening.unanswered),))
    for item, answer in _true(screening, answers, mat, said_today):
        why = because(item)
        if not (item.until_asked and was_asked(answer, today)):
            found.lock(item, answer, why)
        found.mind(item, answer, replace(why, until_asked=False))
    return replace(found.restrictions, areas=found.areas, notes=tuple(dict.fromkeys(found.notes)))


def because(item: ScreeningItem) -> Because:
    """Return why *item* lets something wait."""
    return Because(item.id, item.reason, item.ask, item.until_asked, item.urgent, item.emergency)


def was_asked(answer: Answer, today: date) -> bool:
    """Return whether a professional was asked by *today*; a day that is still to come does not count."""
    return answer.asked_on is not None and answer.asked_on <= today


def _true(
    screening: Screening, answers: Answers | None, mat: MatProfile, said_today: tuple[str, ...]
) -> Iterator[tuple[ScreeningItem, Answer]]:
    """Yield the items that are true today with what was answered, in the order of the content."""
    said: dict[str, Answer] = {}
    for item in screening.items.values():
        answer = answers.of(item.id) if answers is not None and item.kept is Kept.ANSWERS else None
        if answer is None and (item.id in said_today or _is_so(item, mat)):
            answer = Answer(item.id)
        if answer is None or (item.follows is not None and item.follows not in said):
            continue
        said[item.id] = answer
        yield item, answer


def _is_so(item: ScreeningItem, mat: MatProfile) -> bool:
    """Return whether *item* is said of the mat and true of this one."""
    if item.kept is Kept.MAGNETS:
        return mat.has_magnets
    return item.kept is Kept.LEAFLET and mat.leaflet_forbids_standing


def is_due(screening: Screening, answers: Answers | None, today: date) -> bool:
    """Return whether the questions are to be asked: never answered, long ago, or not in a way that is understood."""
    if answers is None or answers.answered_on > today:
        return True
    old = today - answers.answered_on >= timedelta(days=screening.days)
    return old or any(answer.item not in screening.items for answer in answers.given)


def _rank(level: Level) -> int:
    return _LEVELS.index(level)
