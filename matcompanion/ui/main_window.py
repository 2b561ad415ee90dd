"""The window: the rail, the place that is open, notices above it. Places are made when they are first opened.

It can be shown before it is furnished, with a picture of how it was left; then nothing else of ours is imported.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMainWindow, QWidget

from matcompanion import NAME
from matcompanion.ui.steps import hold_breath

if TYPE_CHECKING:  # what furnishes the window is imported when it is furnished; Qt's enumerations alone take 20 ms
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QStackedWidget

    from matcompanion.ui.theme import Theme
    from matcompanion.ui.widgets.focus_ring import FocusRing
    from matcompanion.ui.widgets.notice import NoticeArea, StatusStrip
    from matcompanion.ui.widgets.rail import Rail

NARROW = 900
SMALLEST = (800, 600)


class MainWindow(QMainWindow):
    """Holds the places. ``furnish`` it before anything but showing it."""

    painted = Signal()  # once, after the first frame
    put_away = Signal()
    closing = Signal()
    closed = Signal()
    place_changed = Signal(str)
    returned_to = Signal()  # from another window
    help_wanted = Signal()  # about the place that is open

    rail: Rail
    notices: NoticeArea
    _theme: Theme
    _stack: QStackedWidget
    _strip: StatusStrip
    _ring: FocusRing

    def __init__(self) -> None:
        super().__init__()
        self._makers: Mapping[str, Callable[[], QWidget]] = {}
        self._alone: frozenset[str] = frozenset()
        self._pages: dict[str, QWidget] = {}
        self._painted = False
        self._picture: QWidget | None = None
        self._furnished = False
        self.breathe: Callable[[], None] = hold_breath
        """Called between a page's being made and its being shown."""
        self.is_making = False
        """Whether a page is being made just now, which may give the event loop turns."""
        self._has_strip = self._full_for_session = False
        self.place = ""
        self.may_close: Callable[[], bool] = _always
        self.hides_instead: Callable[[], bool] = _never
        """Whether closing only puts the window away, for there is another way back to it and it was asked for."""
        self._leaving = False
        self.setWindowTitle(NAME)
        self.setMinimumSize(*SMALLEST)

    def furnish(
        self, theme: Theme, makers: Mapping[str, Callable[[], QWidget]], alone: frozenset[str], strip: Sequence[str]
    ) -> None:
        """Put everything in. *makers* makes each place when it is first opened; *alone* stand without the rail."""
        from PySide6.QtWidgets import QStackedWidget

        from matcompanion.ui.widgets.focus_ring import FocusRing
        from matcompanion.ui.widgets.notice import NoticeArea, StatusStrip
        from matcompanion.ui.widgets.rail import Rail

        self._theme, self._makers, self._alone = theme, makers, alone
        theme.changed.connect(self._dress)  # before all that is in it: a new stylesheet puts old palettes on again
        self.rail = Rail(
            theme,
            [
                ("choose", self.tr("Choose"), "body"),
                ("progress", self.tr("Progress"), "progress"),
                ("history", self.tr("History"), "history"),
                ("learn", self.tr("Learn"), "learn"),
            ],
            [("settings", self.tr("Settings"), "settings")],
        )
        self.notices = NoticeArea(theme)
        picture = self.takeCentralWidget()
        self._stack = QStackedWidget()
        self._strip = StatusStrip(theme, strip)
        self._has_strip = bool(strip)
        self._dress()
        self._lay_out()
        self._strip.setVisible(self._has_strip)  # not before it has a parent: it would be a window of its own
        self._ring = FocusRing(self, theme)
        self.rail.chosen.connect(self.open_place)
        self._add_shortcuts()
        self._furnished = True
        self._fit_rail()
        if picture is not None:
            self._cover(picture)

    def _cover(self, picture: QWidget) -> None:
        """Keep the picture that is seen in front of everything until all behind it is made."""
        from PySide6.QtCore import Qt

        picture.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what is behind it is not painted
        picture.setParent(self)
        picture.setGeometry(self.rect())
        picture.show()
        picture.raise_()
        self._picture = picture

    def uncover(self) -> None:
        """Take the picture away, if there is one."""
        picture, self._picture = self._picture, None
        if picture is not None:
            picture.hide()
            picture.deleteLater()

    def _lay_out(self) -> None:
        from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

        ground = QWidget()
        ground.setObjectName("window")
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self._stack, 1)
        column.addWidget(self._strip)
        row.addLayout(column, 1)
        self.setCentralWidget(ground)

    def _add_shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        for keys, place in (
            ("Ctrl+1", "choose"),
            ("Ctrl+2", "progress"),
            ("Ctrl+3", "history"),
            ("Ctrl+4", "learn"),
            ("Ctrl+,", "settings"),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setObjectName(place)
            shortcut.activated.connect(self._open_by_key)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.leave)
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.close)
        QShortcut(QKeySequence("Shift+F1"), self).activated.connect(self._want_help)
        QShortcut(QKeySequence("F11"), self).activated.connect(self.toggle_full_screen)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.show_keys)

    @Slot()
    def _open_by_key(self) -> None:
        if self.place != "session":
            self.open_place(self.sender().objectName())

    @Slot()
    def _want_help(self) -> None:
        if self.place != "session":
            self.help_wanted.emit()

    @property
    def is_alone(self) -> bool:
        """Whether the place that is seen stands without the rail."""
        return self.place in self._alone

    @Slot(str)
    def open_place(self, place: str) -> QWidget:
        """Open *place*, making it if it is the first time, and return its page.

        While one is being made, a screen reader or a second start may ask for another: the first one stays.
        """
        if self.is_making and self.place:
            return self._pages[self.place]
        page = self.page(place)
        self.place = place
        self._stack.setCurrentWidget(page)
        alone = self.is_alone
        self.rail.setVisible(not alone)
        # Nothing stands around a session: what has to be said then, its page says itself.
        self.notices.set_alone(alone=alone)
        self.notices.set_quiet(quiet=place == "session")
        self._strip.setVisible(place != "session" and self._has_strip)
        if not alone:
            self.rail.set_current(place)
        if self._full_for_session and place != "session":
            self.toggle_full_screen()
        self.place_changed.emit(place)
        return page

    def page(self, place: str) -> QWidget:
        """Return the page of *place*, made if need be."""
        if place not in self._pages:
            self.is_making = True
            try:
                self._pages[place] = self._makers[place]()
                self._stack.addWidget(self._pages[place])
                self.breathe()
            finally:
                self.is_making = False
        return self._pages[place]

    def made(self) -> tuple[QWidget, ...]:
        """Return the pages that have been made."""
        return tuple(self._pages.values())

    def has(self, place: str) -> bool:
        """Whether *place* has been made."""
        return place in self._pages

    def has_place(self, place: str) -> bool:
        """Whether there is such a *place*, made or not."""
        return place in self._makers

    @Slot()
    def show_keys(self) -> None:
        """Show what every key does; not over a session, which shows its own."""
        from matcompanion.ui.widgets.key_help import show_keys

        if self.place != "session":
            show_keys(self._theme, self)

    @Slot()
    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to the window that it was."""
        from PySide6.QtCore import Qt

        self._full_for_session = self.place == "session" and not self.isFullScreen()
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _dress(self) -> None:
        from PySide6.QtWidgets import QApplication, QToolTip

        self.setPalette(self._theme.palette())
        self.setStyleSheet(self._theme.stylesheet())
        # What Qt makes itself would else be in the font and the size of the desktop.
        QApplication.setFont(self._theme.font("value"), "QMenu")  # type: ignore[arg-type]  # it takes no bytes
        QToolTip.setFont(self._theme.font("label"))

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Go on with Tab in the order in which things stand, however late they came there."""
        from matcompanion.ui.tab_order import go_on  # not before the first frame

        return go_on(self, forwards=forwards) or super().focusNextPrevChild(forwards)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do what Space does, on every desktop: Qt leaves it to a few of them."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QAbstractButton, QComboBox

        at, alone = self.focusWidget(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and alone and not event.isAutoRepeat()
        if enter and isinstance(at, QAbstractButton):
            at.click()
        elif enter and isinstance(at, QComboBox):
            at.showPopup()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the rail narrow in a narrow window."""
        super().resizeEvent(event)
        self._fit_rail()
        if self._picture is not None:
            self._picture.setGeometry(self.rect())

    def _fit_rail(self) -> None:
        if self._furnished:
            narrow = self.width() < NARROW
            self.rail.set_narrow(narrow=narrow)
            self.notices.set_narrow(narrow=narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, that the first frame is there."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Tell the place that is open when the window is minimised or comes back."""
        super().changeEvent(event)
        if not self._furnished:
            return
        from PySide6.QtCore import QEvent

        if event.type() == QEvent.Type.WindowStateChange:
            self.place_changed.emit(self.place)
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.returned_to.emit()

    @property
    def can_be_seen(self) -> bool:
        """Whether anything of the window may be on a screen."""
        from PySide6.QtCore import Qt

        return self.isVisible() and not self.windowState() & Qt.WindowState.WindowMinimized

    @Slot(result=bool)
    def leave(self) -> bool:
        """Close for good, whatever was asked for; return whether it did, for a question may still keep it open."""
        self._leaving = True
        self._leaving = self.close()
        return self._leaving

    @Slot()
    def come_to_front(self) -> None:
        """Show the window in front of others, as far as the desktop lets it."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the program save what runs, unless it has a question first or only goes out of sight."""
        if not self._leaving and self.hides_instead():
            event.ignore()
            self.hide()
            self.put_away.emit()
            return
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
        self.closed.emit()


def _always() -> bool:
    """Close without a question."""
    return True


def _never() -> bool:
    """Close the window when it is closed."""
    return False
