"""The articles themselves: a topic of the guide, or what is known of one claimed benefit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Claim, Study, StudySubject
from matcompanion.domain.evidence import Support
from matcompanion.domain.guide import Form, Part, Section, Shown, Topic, TopicGroup, sources_of
from matcompanion.ui import wording
from matcompanion.ui import wording_learn as words
from matcompanion.ui.pages.learn import shown
from matcompanion.ui.pages.learn.claims import REACH, ClaimRow
from matcompanion.ui.pages.learn.library import Library
from matcompanion.ui.pages.learn.parts import PartView
from matcompanion.ui.pages.learn.sources import Links, SourceList
from matcompanion.ui.pages.learn.study_card import StudyCard
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.disclosure import Disclosure
from matcompanion.ui.widgets.evidence_label import EvidenceLabel
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel

Copy = Callable[[str], None]
_BETWEEN_SECTIONS, _AFTER_HEADING, _BETWEEN_PARTS, _BETWEEN_POINTS = 26, 8, 12, 7
_LISTED = (Form.POINT, Form.STEP)


class ArticleBody(QWidget):
    """A column of text. ``asked`` brings the id of what the person wants to read next."""

    asked = Signal(str)

    def __init__(self, theme: Theme, library: Library, copy: Copy) -> None:
        super().__init__()
        self._theme, self._library, self._copy = theme, library, copy
        self.anchors: dict[str, QWidget] = {}
        self._parts: list[PartView] = []
        self.sources: SourceList | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    @Slot(bool)
    def show_sources(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Say below each line where it comes from, or do not."""
        for part in self._parts:
            part.source.setVisible(on)

    def anchor(self, name: str) -> QWidget | None:
        """Return where *name* begins, opened if it was closed."""
        widget = self.anchors.get(name)
        if isinstance(widget, Disclosure):
            widget.open()
        return widget

    def _add(self, widget: QWidget) -> None:
        """Add *widget* in line with the text; what reaches out of it is added to the column itself."""
        line = QHBoxLayout()
        line.setContentsMargins(REACH, 0, REACH, 0)
        line.addWidget(widget)
        if widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed:
            line.addStretch(1)
        self.column.addLayout(line)

    def _title(self, title: str, lead: str) -> None:
        self._add(Heading(self._theme, title, role="card_title"))
        if lead:
            self.column.addSpacing(6)
            self._add(PlainLabel(self._theme, lead, role="lead", color="ink2", wrap=True))

    def _heading(self, text: str, anchor: str = "", *, role: str = "section") -> None:
        self.column.addSpacing(_BETWEEN_SECTIONS)
        heading = Heading(self._theme, text, role=role)
        self._add(heading)
        self.column.addSpacing(_AFTER_HEADING)
        if anchor:
            self.anchors[anchor] = heading

    def _part(self, part: Part, number: int = 0) -> PartView:
        view = PartView(self._theme, part, words.sources(part.source, self._library.learning), number)
        self._parts.append(view)
        self._add(view)
        return view

    def _links(self, ids: Sequence[str]) -> None:
        links = Links(self._theme, [(one, self._library.title(one)) for one in ids])
        links.asked.connect(self.asked)
        self.column.addSpacing(4)
        self.column.addWidget(links)

    def _source_list(self, names: Sequence[str]) -> None:
        self.sources = SourceList(self._theme, names, self._library.learning)
        self.sources.asked.connect(self.asked)
        self.sources.line_by_line.toggled.connect(self.show_sources)
        self.column.addSpacing(_BETWEEN_SECTIONS + 6)
        self._add(self.sources)


class TopicBody(ArticleBody):
    """The article of *topic*."""

    def __init__(self, theme: Theme, library: Library, copy: Copy, topic: Topic) -> None:
        super().__init__(theme, library, copy)
        self._title(wording.content(topic.title), wording.content(topic.summary))
        for section in topic.sections:
            self._section(section)
        if topic.group is not TopicGroup.PROGRAM:  # of itself, the program needs no other witness
            self._source_list(topic.sources)
        self.column.addStretch(1)

    def _section(self, section: Section) -> None:
        if section.title:
            self._heading(wording.content(section.title), section.id)
        else:
            self.column.addSpacing(18)
        step = 0
        before: Part | None = None
        for part in section.parts:
            if before is not None:
                close = part.form in _LISTED and before.form is part.form
                self.column.addSpacing(_BETWEEN_POINTS if close else _BETWEEN_PARTS)
            step = step + 1 if part.form is Form.STEP else 0
            view = self._part(part, step)
            self.anchors.setdefault(section.id, view)
            before = part
        if section.shown is not None:
            if before is not None:
                self.column.addSpacing(_BETWEEN_PARTS + 2)
            self._show(section.shown)
        if section.see:
            self._links(section.see)

    def _show(self, what: Shown) -> None:
        catalogue = self._library.catalogue
        if what is Shown.LEVELS:
            self._add(shown.levels(self._theme, catalogue))
        elif what is Shown.AREAS:
            self._add(shown.areas(self._theme, catalogue))
        elif what is Shown.PATTERNS:
            self._add(shown.patterns(self._theme, catalogue))
        elif what is Shown.POSITIONS:
            for rule in catalogue.positions.values():
                self._anchored(rule.id, shown.position(self._theme, rule))
        elif what is Shown.CLAIMS:
            self._claims()
        else:
            self._studies()

    def _anchored(self, anchor: str, widget: QWidget) -> None:
        self.anchors[anchor] = widget
        self.column.addWidget(widget)

    def _claims(self) -> None:
        for value in Support:
            self._heading(words.support(value))
            for claim in self._library.claims(value):
                row = ClaimRow(self._theme, claim)
                row.clicked.connect(self._open_claim)
                self.anchors[claim.id] = row
                self.column.addWidget(row)

    @Slot()
    def _open_claim(self) -> None:
        row = self.sender()
        if isinstance(row, ClaimRow):
            self.asked.emit(row.claim.id)

    def _studies(self) -> None:
        for subject in StudySubject:
            self._heading(words.subject(subject), role="subsection")
            for study in self._library.learning.studies.values():
                if study.about is subject:
                    self._anchored(study.id, self._closed(study))

    def _closed(self, study: Study) -> Disclosure:
        def make() -> QWidget:
            return StudyCard(self._theme, study, self._copy, named=False)

        return Disclosure(self._theme, wording.content(study.name), make)


class ClaimBody(ArticleBody):
    """What people say of *claim*, and what was studied."""

    def __init__(self, theme: Theme, library: Library, copy: Copy, claim: Claim) -> None:
        super().__init__(theme, library, copy)
        self._title(wording.content(claim.name), "")
        self.column.addSpacing(8)
        self.evidence = EvidenceLabel(theme, claim.grade)
        self._add(self.evidence)
        self.column.addSpacing(12)
        self._add(PlainLabel(theme, wording.content(claim.text), role="lead", wrap=True))
        self._heading(words.tr("People say"), "said")
        self._part(Part(Form.TEXT, claim.people_say, claim.source))
        self._heading(words.tr("Studied"), "studied")
        self._add(PlainLabel(theme, words.grade_meaning(claim.grade), role="reading", wrap=True))
        for name in claim.studies:
            self.column.addSpacing(10)
            card = StudyCard(theme, library.learning.studies[name], copy)
            self.anchors[name] = card
            self._add(card)
        self._source_list((*sources_of(claim.source), *claim.studies))
        self.column.addStretch(1)
