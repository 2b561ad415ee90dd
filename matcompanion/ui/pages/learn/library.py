"""What there is to read, in one room of ids: topics, claims and studies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from matcompanion.domain.catalogue import Catalogue, Claim, Learning, Study
from matcompanion.domain.evidence import Support, spikes, support
from matcompanion.domain.guide import Guide, Part, Section, Shown, Topic
from matcompanion.domain.guide_search import Entry, Passage
from matcompanion.ui import wording
from matcompanion.ui import wording_learn as words


@dataclass(frozen=True, slots=True)
class Library:
    """The guide and the rest of the content it shows."""

    catalogue: Catalogue
    learning: Learning
    guide: Guide

    def knows(self, what: str) -> bool:
        """Whether *what* is the id of something to read."""
        return what in self.guide or what in self.learning.claims or what in self.learning.studies

    def title(self, what: str) -> str:
        """Return the name of a topic, a claim or a study. KeyError if it is none of them."""
        if what in self.guide:
            return wording.content(self.guide[what].title)
        if what in self.learning.claims:
            return wording.content(self.learning.claims[what].name)
        return wording.content(self.learning.studies[what].name)

    def home(self, what: str) -> str:
        """Return the topic that *what* belongs to: that of all claims, that of all studies, or itself."""
        if what in self.learning.claims:
            return self._topic_that_shows(Shown.CLAIMS)
        if what in self.learning.studies:
            return self._topic_that_shows(Shown.STUDIES)
        return what

    def _topic_that_shows(self, shown: Shown) -> str:
        return next(
            topic.id for topic in self.guide.values() if any(section.shown is shown for section in topic.sections)
        )

    def claims(self, value: Support) -> tuple[Claim, ...]:
        """Return the claims with *value*, those that most speaks for first."""
        claims = [claim for claim in self.learning.claims.values() if support(claim.grade) is value]
        return tuple(sorted(claims, key=lambda claim: (-spikes(claim.grade), claim.order)))

    # What can be searched -----------------------------------------------------------------------------------------

    def entries(self) -> tuple[Entry, ...]:
        """Return everything that a search can open."""
        topics = [self._of_topic(topic) for topic in self.guide.values()]
        claims = [self._of_claim(claim) for claim in self.learning.claims.values()]
        studies = [self._of_study(study) for study in self.learning.studies.values()]
        return (*topics, *claims, *studies)

    def _of_topic(self, topic: Topic) -> Entry:
        say = wording.content
        passages = [Passage("", "", say(topic.summary))]
        for section in topic.sections:
            text = " ".join(_read_out(part) for part in section.parts)
            passages.append(Passage(section.id, say(section.title) if section.title else "", text))
            passages.extend(self._shown_in(section))
        return Entry(topic.id, say(topic.title), tuple(say(word) for word in topic.words), tuple(passages))

    def _shown_in(self, section: Section) -> Iterator[Passage]:
        """Yield what a section shows of the rest of the content, if that cannot be opened by itself."""
        say = wording.content
        if section.shown is Shown.POSITIONS:
            for position in self.catalogue.positions.values():
                yield Passage(position.id, say(position.name), " ".join(map(say, (*position.setup, *position.getup))))
        elif section.shown is Shown.PATTERNS:
            for pattern in self.catalogue.patterns.values():
                text = f"{say(pattern.text)} {say(pattern.caution) if pattern.caution else ''}"
                yield Passage(section.id, say(pattern.name), text)
        elif section.shown is Shown.LEVELS:
            for level in self.catalogue.levels.values():
                yield Passage(section.id, say(level.name), f"{say(level.text)}: {words.level_line(level)}.")
        elif section.shown is Shown.AREAS:
            names = ", ".join(say(area.name) for area in self.catalogue.areas.values())
            yield Passage(section.id, "", names)

    def _of_claim(self, claim: Claim) -> Entry:
        say = wording.content
        passages = (Passage("", "", say(claim.text)), Passage("said", "", say(claim.people_say)))
        return Entry(claim.id, say(claim.name), (words.grade(claim.grade),), passages)

    def _of_study(self, study: Study) -> Entry:
        say = wording.content
        text = " ".join(map(say, (study.found, study.design, study.limits)))
        return Entry(study.id, say(study.name), (study.address,), (Passage("", "", text),), aside=True)


def _read_out(part: Part) -> str:
    """Return a part as one text."""
    say = wording.content
    text = " ".join(say(line) for line in (part.text, *part.signs) if line)
    return f"{say(part.label)}: {text}" if part.label else text
