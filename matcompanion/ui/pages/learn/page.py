"""The page Learn: topics on the left, the article beside them, or one of the two in a narrow window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from matcompanion.domain.catalogue import Catalogue, Learning
from matcompanion.domain.guide import Guide, Topic
from matcompanion.domain.guide_search import find
from matcompanion.ui import wording
from matcompanion.ui import wording_learn as words
from matcompanion.ui.announce import announce
from matcompanion.ui.pages.learn.article import ArticleView
from matcompanion.ui.pages.learn.bodies import ArticleBody, ClaimBody, TopicBody
from matcompanion.ui.pages.learn.library import Library
from matcompanion.ui.pages.learn.nothing import NothingAbout
from matcompanion.ui.pages.learn.topic_list import BAR, Line, TopicList
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.search_field import SearchField

_TOPICS, _GAP = 232, 24
_ONE_COLUMN_BELOW = 860  # pixels at 100 % text
_COMPACT = 860
_ANY_WIDTH = 16_777_215


def _to_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


class LearnPage(QWidget):
    """Shows the *guide*, the claims and the studies; *copy* takes an address for the person to paste.

    ``left`` says that the person wants back to the place that led here.
    """

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        catalogue: Catalogue,
        learning: Learning,
        guide: Guide,
        copy: Callable[[str], None] = _to_clipboard,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._copy = theme, copy
        self._library = Library(catalogue, learning, guide)
        self._entries = self._library.entries()
        self._shown = ""
        self._trail: list[str] = []
        self._way_out = ""
        self._narrow = self._reading = self._line_by_line = False
        self._title = Heading(theme, words.tr("Learn"), role="title")
        self.search = SearchField(theme, words.tr("Search the guide"), words.tr("Search"))
        self.topics = TopicList(theme)
        self.nothing = NothingAbout(theme)
        self.article = ArticleView(theme)
        self._lay_out()
        self._connect()
        self._show_lines(self._all_topics())
        self._dress()
        self._open(next(iter(guide)))

    def _lay_out(self) -> None:
        self._lists = QStackedLayout()
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(14)
        left.addWidget(self._title)
        above = QHBoxLayout()
        above.setContentsMargins(0, 0, BAR, 0)
        above.addWidget(self.search)
        left.addLayout(above)
        left.addLayout(self._lists, 1)
        for view in (self.topics, self.nothing):
            self._lists.addWidget(view)  # it shows the first at once: not before it has a parent to show it in
        self._both = QHBoxLayout(self)
        self._both.setSpacing(_GAP - BAR)
        self._both.addWidget(self._left)
        self._both.addWidget(self.article, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._open_first)
        self.topics.chosen.connect(self._choose)
        self.nothing.tried.connect(self.search.setText)
        self.article.back_asked.connect(self._go_back)
        self._theme.changed.connect(self._dress)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._begin_search),
            (QKeySequence("Alt+Left"), self._go_back),
        ):
            QShortcut(keys, self).activated.connect(act)  # while the page is seen, also from the rail

    # Opening ------------------------------------------------------------------------------------------------------

    def show_topic(self, what: str, section: str = "") -> bool:
        """Open the topic, the claim or the study *what*, at *section*; return False if there is no such thing."""
        if not self._library.knows(what):
            return False
        self._trail.clear()
        if self.search.text():
            self.search.clear()
        self._read(what, section)
        return True

    @Slot(str, str)
    def _choose(self, what: str, section: str) -> None:
        """Open what was chosen in the list."""
        self._trail.clear()
        if self._narrow:
            self._read(what, section)
        else:
            self._open(what, section)

    @Slot(str)
    def _follow(self, what: str) -> None:
        """Open what an article leads to, and remember the way back."""
        self._trail.append(self._shown)
        self._read(what)

    def _read(self, what: str, section: str = "") -> None:
        """Open *what* and give the article the keyboard."""
        self._reading = True
        self._open(what, section)
        self._arrange()
        self.article.scroller.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, what: str, section: str = "") -> None:
        library = self._library
        self._shown = what
        home = library.home(what)
        body: ArticleBody
        if what in library.learning.claims:
            body = ClaimBody(self._theme, library, self._copy, library.learning.claims[what])
        else:
            body = TopicBody(self._theme, library, self._copy, library.guide[home])
            section = what if what in library.learning.studies else section
        body.asked.connect(self._follow)
        if body.sources is not None:
            body.sources.line_by_line.setChecked(self._line_by_line)
            body.sources.line_by_line.toggled.connect(self._keep_line_by_line)
        title = library.title(what)
        self.article.show_body(body, title, self._back_name())
        self.article.scroll_to(section)
        self.topics.set_current(what if self.search.text() else home)
        if self.isVisible():  # the page may be made while something else is shown
            announce(self.article, title)

    @Slot(bool)
    def _keep_line_by_line(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._line_by_line = on

    def set_way_out(self, name: str) -> None:
        """Lead back to the place *name*, which has opened this page, until it is opened in another way."""
        self._way_out = name
        self.article.set_back(self._back_name())

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget where one came from."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.set_way_out("")

    # Going back ---------------------------------------------------------------------------------------------------

    def _back_target(self) -> str:
        """Return what going back opens; empty where it leads to the list, or nowhere."""
        if self._trail:
            return self._trail[-1]
        return self._library.home(self._shown) if self._shown in self._library.learning.claims else ""

    def _back_name(self) -> str:
        if self._way_out and not self._trail:
            return self._way_out
        target = self._back_target()
        if target:
            return self._library.title(target)
        return words.tr("All topics") if self._narrow else ""

    @Slot()
    def _go_back(self) -> None:
        target = self._back_target()
        if self._way_out and not self._trail:
            self.left.emit()
        elif target:
            came_from = self._shown
            del self._trail[-1:]
            self._read(target, came_from)
        elif self._narrow and self._reading:
            self._reading = False
            self._arrange()
            self.topics.enter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the search or the article with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.search.text() and not self._reading:
            self.search.clear()
        elif event.key() == Qt.Key.Key_Escape and self.article.back.isVisible():
            self._go_back()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.topics.enter(at_first=True)
        else:
            super().keyPressEvent(event)

    # Searching ----------------------------------------------------------------------------------------------------

    @Slot()
    def _begin_search(self) -> None:
        if self._narrow and self._reading:
            self._reading = False
            self._arrange()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(str)
    def _search(self, asked: str) -> None:
        if not asked.strip():
            self._lists.setCurrentWidget(self.topics)
            self._show_lines(self._all_topics())
            self.topics.set_current(self._library.home(self._shown))
            return
        found = find(self._entries, asked)
        self._show_lines([Line(one.entry.id, one.entry.title, one.excerpt, one.passage) for one in found])
        self.nothing.set_search(asked.strip())
        self._lists.setCurrentWidget(self.topics if found else self.nothing)
        announce(self.search, words.found(len(found)) if found else self.nothing.text)

    @Slot()
    def _open_first(self) -> None:
        if self.search.text().strip() and self.topics.rows and self._lists.currentWidget() is self.topics:
            self.topics.rows[0].click()

    def _show_lines(self, lines: Sequence[Line]) -> None:
        """Show *lines*, which Tab comes to after the search and before the article."""
        self.topics.show_lines(lines)
        way = (self.search, *self.topics.rows, *self.nothing.buttons, self.article.back, self.article.scroller)
        for before, after in pairwise(way):
            QWidget.setTabOrder(before, after)

    def _all_topics(self) -> list[Line]:
        lines = []
        before: Topic | None = None
        for topic in self._library.guide.values():
            begins = before is None or before.group is not topic.group
            group = words.group(topic.group) if begins else ""
            lines.append(Line(topic.id, wording.content(topic.title), group=group))
            before = topic
        return lines

    # Looks --------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _dress(self) -> None:
        self._arrange()

    def _arrange(self) -> None:
        """Show list and article side by side, or where that is too narrow one of the two."""
        theme = self._theme
        narrow = self.width() < theme.scaled(_ONE_COLUMN_BELOW)
        compact = self.width() < _COMPACT
        if narrow != self._narrow:
            self._narrow = narrow
            self.topics.follows = not narrow
            self.article.set_back(self._back_name())
        self._title.set_role("title_compact" if compact else "title")
        width = theme.scaled(_TOPICS)
        left, side = (4, 16) if compact else (8, 24)
        spare = 0 if narrow else max(0, self.width() - left - width - _GAP - self.article.maximumWidth() - side) // 2
        bar = BAR if narrow and not self._reading else 0  # in the margin of the page
        self._both.setContentsMargins(left + spare, side, side + spare - bar, side)
        self._left.setVisible(not (narrow and self._reading))
        self.article.setVisible(not narrow or self._reading)
        self._left.setMinimumWidth(0 if narrow else width + BAR)
        self._left.setMaximumWidth(_ANY_WIDTH if narrow else width + BAR)
        self.article.set_narrow(narrow=narrow)
