"""The words around the guide: how sure anyone can be, and where a line comes from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from matcompanion.domain.catalogue import Area, Catalogue, Learning, LevelRule, PatternRule, Study, StudySubject
from matcompanion.domain.choices import Grade, Level, Position
from matcompanion.domain.evidence import MOST_SPIKES, Support, spikes
from matcompanion.domain.guide import TopicGroup, sources_of
from matcompanion.phrases import inside_sentence, listed, set_apart
from matcompanion.ui import wording

_DOI = re.compile(r"doi (10\.\S+)")
_PMC = re.compile(r"PMC\d+")


def tr(text: str) -> str:
    """Return *text* in the person's language."""
    return QCoreApplication.translate("learn", text)


def group(value: TopicGroup) -> str:
    """Return the name of a group of topics."""
    return {
        TopicGroup.MAT: tr("The mat"),
        TopicGroup.USE: tr("Using it"),
        TopicGroup.CARE: tr("Taking care"),
        TopicGroup.KNOWN: tr("What is known"),
        TopicGroup.PROGRAM: tr("This program"),
    }[value]


def subject(value: StudySubject) -> str:
    """Return what a group of studies looked at."""
    return {
        StudySubject.MATS: tr("Mats with points"),
        StudySubject.RELATED: tr("Pressing, needles and the like"),
        StudySubject.BREATHING: tr("Slow breathing"),
        StudySubject.RATINGS: tr("Ratings"),
    }[value]


def found(count: int) -> str:
    """Return how many things a search found."""
    return (tr("{n} thing found") if count == 1 else tr("{n} things found")).format(n=count)


# Evidence ---------------------------------------------------------------------------------------------------------


def grade(value: Grade) -> str:
    """Return how sure anyone can be, as the words beside the spikes."""
    return {
        Grade.SOME: tr("Small trials"),
        Grade.SHORT: tr("Right after use only"),
        Grade.MIXED: tr("Mixed results"),
        Grade.NO_EXTRA: tr("No better than without"),
        Grade.RELATED: tr("Only other ways studied"),
        Grade.UNTESTED: tr("Not studied"),
        Grade.CONTRADICTED: tr("Tested, did not hold"),
    }[value]


def grade_spoken(value: Grade) -> str:
    """Return the same with the number of spikes, for who does not see them."""
    return tr("Evidence: {words}, {n} of {most} dots").format(words=grade(value), n=spikes(value), most=MOST_SPIKES)


def grade_meaning(value: Grade) -> str:
    """Return what a grade means, as a sentence."""
    return {
        Grade.SOME: tr("A mat trial points that way. It was small, so it may be wrong."),
        Grade.SHORT: tr("Something was seen right after use, and not later."),
        Grade.MIXED: tr("Trials of mats looked at it, and do not agree."),
        Grade.NO_EXTRA: tr("Trials of mats looked at it. People with a mat did no better than people without."),
        Grade.RELATED: tr("Nobody has tested mats for it. Fingers or needles were tested, and a mat is neither."),
        Grade.UNTESTED: tr("It is often said. We found no study of mats that tested it."),
        Grade.CONTRADICTED: tr("It was tested, and it did not hold."),
    }[value]


def support(value: Support) -> str:
    """Return what claims have in common, as a heading."""
    return {
        Support.SOME: tr("Some trials point that way"),
        Support.NONE: tr("Tested, and no better than without"),
        Support.UNKNOWN: tr("Never tested with mats"),
    }[value]


# Sources ----------------------------------------------------------------------------------------------------------


def sources(names: str, learning: Learning) -> str:
    """Return where a line comes from, for a whole ``source`` field."""
    parts: list[str] = []
    lines = [name.removeprefix("guide:") for name in sources_of(names) if name.startswith("guide:")]
    if lines:
        said = tr("the guide, line {n}") if len(lines) == 1 else tr("the guide, lines {n}")
        parts.append(said.format(n=listed(lines)))
    parts += [_source(name, learning) for name in sources_of(names) if not name.startswith("guide:")]
    return tr("From: {sources}").format(sources=set_apart(parts))


def _source(name: str, learning: Learning) -> str:
    kind, _, where = name.partition(":")
    if kind == "maker":
        return tr("a maker of mats, {where}").format(where=where)
    if kind == "web":
        return tr("a web page, {where}").format(where=where)
    if name in learning.studies:
        return wording.content(learning.studies[name].name)
    return tr("how this program works") if name == "program" else tr("our own choice")


def source_lines(names: Sequence[str]) -> list[str]:
    """Return what a whole page rests on besides studies, one line for each kind of source."""
    found: dict[str, list[str]] = {"guide": [], "maker": [], "web": []}
    for name in names:
        kind, _, rest = name.partition(":")
        if kind in found:
            found[kind].append(rest)
    lines = []
    if found["guide"]:
        numbers = listed(sorted(found["guide"], key=int))
        one = len(found["guide"]) == 1
        lines.append((tr("The guide, line {n}") if one else tr("The guide, lines {n}")).format(n=numbers))
    if found["maker"]:
        lines.append(tr("Makers of mats: {where}").format(where=listed(found["maker"])))
    if found["web"]:
        lines.append(tr("Web pages: {where}").format(where=listed(found["web"])))
    if "design" in names:
        lines.append(tr("Our own choice, where nobody has looked"))
    return lines


def address(study: Study) -> str:
    """Return where a study can be found, such that a browser understands it where that is possible."""
    doi, pmc = _DOI.fullmatch(study.address), _PMC.fullmatch(study.address)
    if doi:
        return f"https://doi.org/{doi[1]}"
    return f"https://pmc.ncbi.nlm.nih.gov/articles/{pmc[0]}/" if pmc else study.address


# What is shown of the rest of the content -------------------------------------------------------------------------


def level_line(rule: LevelRule) -> str:
    """Return minutes and clothing of a level."""
    clothes = tr(" or ").join(inside_sentence(wording.clothing(one)) for one in rule.clothing)
    return tr("{least} to {most} minutes, {clothing}").format(
        least=rule.minutes[0], most=rule.minutes[1], clothing=clothes
    )


def cap(minutes: int | None) -> str:
    """Return the most minutes at a level, or that there are none."""
    return str(minutes) if minutes else tr("–")


def cap_spoken(name: str, level: Level, minutes: int | None) -> str:
    """Return the same as words of their own."""
    most = wording.minutes(minutes) if minutes else tr("not offered")
    return tr("{area}, {level}: {minutes}").format(area=name, level=wording.level(level), minutes=most)


def area_rows(catalogue: Catalogue) -> list[tuple[str, list[int | None]]]:
    """Return each area, and each position that has limits of its own, with the most minutes at each level."""
    rows: list[tuple[str, list[int | None]]] = []
    for area in catalogue.areas.values():
        name = wording.content(area.name)
        rows.append((name, [area.caps.get(level) for level in Level]))
        for position, caps in area.position_caps.items():
            here = [caps.get(level) for level in Level]
            if here != rows[-1][1]:
                rows.append((_in_position(catalogue, area, position), here))
    return rows


def _in_position(catalogue: Catalogue, area: Area, position: Position) -> str:
    return tr("{area}: {position}").format(
        area=wording.content(area.name),
        position=inside_sentence(
            wording.content(area.position_names.get(position) or catalogue.positions[position].name)
        ),
    )


def pattern_line(pattern: PatternRule) -> str:
    """Return a pattern's seconds, and where it is held back until somebody says that it is fine for them."""
    line = wording.breathing(pattern)
    return tr("{line}; only after a check in Settings").format(line=line) if pattern.holds else line
