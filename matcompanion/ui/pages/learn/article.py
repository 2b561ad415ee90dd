"""The card that an article is read in: it scrolls, by keyboard too, and leads back to where one came from."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from matcompanion.ui import wording_learn as words
from matcompanion.ui.pages.learn.bodies import ArticleBody
from matcompanion.ui.pages.learn.claims import REACH
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.fading_scroll import FadingScroll
from matcompanion.ui.widgets.icon_label import IconLabel
from matcompanion.ui.widgets.plain_label import PlainLabel

_MEASURE = 640
_BAR = 18  # the scroll bar stands in the padding of the card
_WIDE, _NARROW = 40 - REACH, 22 - REACH
_EDGE, _TOP, _BOTTOM = 12, 20, 10
_ABOVE_ANCHOR = 10
_ALL = 1000  # the stretch of what takes all the room it may have
_WIDEST = 160  # pixels more than the measure


class ArticleView(Card):
    """Shows one article; ``back_asked`` says that the person wants to go back."""

    back_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=(_WIDE, _EDGE, _WIDE - _BAR, _EDGE), spacing=0)
        self._theme = theme
        self.body_shown: ArticleBody | None = None
        self._wanted = ""
        self.back = Button(theme, "", kind="link", icon_name="back")
        self.back.clicked.connect(self.back_asked)
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(REACH, 0, REACH, 0)
        bar.addWidget(self.back)
        bar.addStretch(1)
        above = QHBoxLayout()
        above.setContentsMargins(0, 0, _BAR, 0)
        above.addStretch(1)
        above.addWidget(self._bar, _ALL)
        above.addStretch(1)
        self._content = QWidget()
        self._place = QVBoxLayout(self._content)
        self._place.setContentsMargins(0, _TOP, 0, _BOTTOM)
        self._place.setSpacing(0)
        self._middle = QHBoxLayout()
        self._middle.addStretch(1)
        self._middle.addStretch(1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(REACH, 24, REACH, 0)
        foot.setSpacing(8)
        foot.addWidget(IconLabel(theme, "info", size=18), 0, Qt.AlignmentFlag.AlignTop)
        note = words.tr("This is general information, not medical advice.")
        foot.addWidget(PlainLabel(theme, note, role="label", color="ink2", wrap=True), 1)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self._foot, _ALL)
        below.addStretch(1)
        self._place.addLayout(self._middle, 1)
        self._place.addLayout(below)
        self.scroller = FadingScroll(theme, self._content, bar_room=_BAR)
        self.scroller.let_read(radius=16)
        self.body.addLayout(above)
        self.body.addWidget(self.scroller, 1)
        theme.changed.connect(self._arrange)
        self._arrange()

    def show_body(self, body: ArticleBody, title: str, back: str) -> None:
        """Show *body*; *back* names where the person came from, empty if there is nothing to go back to."""
        if self.body_shown is not None:
            self._middle.removeWidget(self.body_shown)
            self.body_shown.hide()
            self.body_shown.deleteLater()
        self.body_shown = body
        self._middle.insertWidget(1, body, _ALL)
        self.scroller.setAccessibleName(title)
        self.set_back(back)
        self._arrange()
        self.scroll_to("")

    def set_back(self, back: str) -> None:
        """Name where going back leads to; there is no button for an empty name."""
        self.back.setText(back)
        self.back.setAccessibleName(words.tr("Back to {what}").format(what=back))
        self._bar.setVisible(bool(back))
        self._place.setContentsMargins(0, 8 if back else _TOP, 0, _BOTTOM)

    def set_narrow(self, *, narrow: bool) -> None:
        """Take less room at the sides, or more."""
        side = _NARROW if narrow else _WIDE
        self.body.setContentsMargins(side, _EDGE, max(0, side - _BAR), _EDGE)

    def scroll_to(self, anchor: str) -> None:
        """Scroll to *anchor* of the article, or to its beginning, once it is laid out."""
        self._wanted = anchor
        QTimer.singleShot(0, self, self._scroll)

    @Slot()
    def _scroll(self) -> None:
        body = self.body_shown
        target = body.anchor(self._wanted) if body is not None and self._wanted else None
        height = max(self._place.totalHeightForWidth(self._content.width()), self.scroller.viewport().height())
        self._content.resize(self._content.width(), height)  # as the scroll area is about to do
        self._place.activate()
        top = target.mapTo(self._content, QPoint(0, 0)).y() - _ABOVE_ANCHOR if target is not None else 0
        self.scroller.verticalScrollBar().setValue(top)

    @Slot()
    def _arrange(self) -> None:
        measure = self._theme.scaled(_MEASURE) + 2 * REACH
        self.setMaximumWidth(measure + 2 * _WIDE + _WIDEST)
        for part in (self._bar, self._foot):
            part.setMaximumWidth(measure)
        if self.body_shown is not None:
            self.body_shown.setMaximumWidth(measure)
