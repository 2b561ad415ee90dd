"""Sentences about the safety check: what an answer comes to, when it was given, what the mat waits for."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import AreaId
from matcompanion.domain.restrictions import Because
from matcompanion.domain.screening_items import Care, Reach, ScreeningItem
from matcompanion.phrases import inside_sentence
from matcompanion.ui import wording
from matcompanion.ui.wording import content, tr


def day(value: date) -> str:
    """Return *value* as it is said, such as "3 July 2026"."""
    return QLocale().toString(QDate(value.year, value.month, value.day), day_format())


def day_format() -> str:
    """Return how a day is written."""
    return tr("d MMMM yyyy")


def why(because: Because) -> str:
    """Return why something waits, and whom to ask."""
    return " ".join(filter(None, [content(because.reason), wording.whom(because)]))


def consequences(
    catalogue: Catalogue, item: ScreeningItem, *, areas: tuple[AreaId, ...] = (), asked: bool = False
) -> str:
    """Return what *item* comes to, as short sentences; *areas* were named, and somebody was *asked* or not."""
    locked = [] if asked and item.until_asked else _locked(catalogue, item, areas)
    if locked and item.until_asked:
        limited = _limited(catalogue, item.care, areas) if areas or not item.care.named_areas else []
        return " ".join([*locked, *_then(limited)])
    return " ".join([*locked, *_limited(catalogue, item.care, areas)])


def _then(said: list[str]) -> list[str]:
    """Return *said* as what goes on after something else has ended."""
    if not said:
        return []
    first = said[0]
    return [tr("Then {what}").format(what=inside_sentence(first)), *said[1:]]


def _locked(catalogue: Catalogue, item: ScreeningItem, areas: tuple[AreaId, ...]) -> list[str]:
    if item.reach is Reach.MAT:
        if item.until_asked:
            return [tr("Until then, the mat waits.")]
        return [tr("Breathing and rest stay open.")]
    if item.reach is Reach.AREAS:
        return [_left_out(catalogue, item.areas)]
    if item.reach is Reach.NAMED:
        return [_left_out(catalogue, areas)]
    return []


def _left_out(catalogue: Catalogue, areas: tuple[AreaId, ...]) -> str:
    if not areas:
        return tr("Until you say where, the mat waits.")
    names = wording.areas(catalogue, areas)
    return tr("Left out: {areas}.").format(areas=inside_sentence(names))


def _limited(catalogue: Catalogue, care: Care, named: tuple[AreaId, ...]) -> list[str]:
    said = []
    if care.areas or care.named_areas:
        said.append(_left_out(catalogue, care.areas or named))
    if care.highest_level is not None:
        said.append(tr("Not above {level}.").format(level=inside_sentence(wording.level(care.highest_level))))
    if care.most_minutes is not None:
        said.append(tr("%n minutes at most.", care.most_minutes))
    if care.clothing:
        said.append(tr("Not on bare skin."))
    if care.surfaces:
        said.append(tr("Not on the floor."))
    if care.positions:
        said.append(tr("No standing on the mat."))
    if care.no_pace:
        said.append(tr("You breathe as you like."))
    elif care.no_holds:
        said.append(tr("No holding the breath."))
    return said
