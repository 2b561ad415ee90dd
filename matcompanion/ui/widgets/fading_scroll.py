"""A scroll area whose content fades at the edge past which there is more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QAccessible, QKeyEvent, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from matcompanion.ui.accessible_role import give_role, hold_children
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.focus_ring import RING_RADIUS

_FADE = 20


class FadingScroll(QScrollArea):
    """Scrolls *content* up and down on *ground*, the colour of what is behind it.

    *bar_room* pixels on the right are left free for the scroll bar. There it always stands, and is seen when there is
    something to scroll: were it to come and go, text that grows as it gets narrower could call it back for ever.
    """

    def __init__(self, theme: Theme, content: QWidget, *, ground: str = "surface", bar_room: int = 0) -> None:
        super().__init__()
        hold_children(self)
        self._bar_room = bar_room
        self._is_read_if_long = False
        content.setObjectName("scrolled")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the keyboard, and is scrolled to
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(content)
        self.set_bar(shown=True)
        self._above = _Fade(theme, ground, self, upwards=True)
        self._below = _Fade(theme, ground, self, upwards=False)
        bar = self.verticalScrollBar()
        bar.setSingleStep(24)
        bar.valueChanged.connect(self._show_fades)
        bar.rangeChanged.connect(self._show_fades)
        self.viewport().installEventFilter(self)
        self._show_fades()

    def set_bar(self, *, shown: bool) -> None:
        """Have the scroll bar, or none."""
        policies = Qt.ScrollBarPolicy
        self._has_bar = shown
        there = policies.ScrollBarAlwaysOn if self._bar_room else policies.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(there if shown else policies.ScrollBarAlwaysOff)

    def let_read(self, name: str = "", *, radius: int = 0, if_long: bool = False) -> None:
        """Take the keyboard too, as a text called *name* that the keys scroll; *if_long*, only where it has to."""
        self._is_read_if_long = if_long
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setProperty(RING_RADIUS, radius)
        give_role(self, QAccessible.Role.Document)
        self._show_fades()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the beginning and to the end as well; Qt knows the arrows and the pages."""
        bar = self.verticalScrollBar()
        if self.hasFocus() and event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif self.hasFocus() and event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    @Slot()
    def _show_fades(self) -> None:
        bar = self.verticalScrollBar()
        if self._is_read_if_long:
            policies = Qt.FocusPolicy
            self.setFocusPolicy(policies.StrongFocus if bar.maximum() > bar.minimum() else policies.NoFocus)
        self._above.setVisible(bar.value() > bar.minimum())
        self._below.setVisible(bar.value() < bar.maximum())
        if self._bar_room:
            bar.setEnabled(bar.maximum() > bar.minimum())  # else it is not seen
            self._leave_room()

    def _leave_room(self) -> None:
        """Keep the content as wide as it is, whatever the bar takes."""
        taken = self.verticalScrollBar().sizeHint().width() if self._has_bar else 0
        free = max(0, self._bar_room - taken)
        if free != self.viewportMargins().right():
            self.setViewportMargins(0, 0, free, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the fades at the edges."""
        if watched is self.viewport() and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            view = self.viewport().geometry()
            self._above.setGeometry(view.left(), view.top(), view.width(), _FADE)
            self._below.setGeometry(view.left(), view.bottom() + 1 - _FADE, view.width(), _FADE)
            self._leave_room()  # the bar may wear another style by now
        return super().eventFilter(watched, event)


class IntoPadding(QVBoxLayout):
    """Holds *scroll*, which is then as wide as what stands above and below it; its bar has *room* in the padding."""

    def __init__(self, scroll: FadingScroll, room: int) -> None:
        super().__init__()
        self._room = room
        self.setContentsMargins(0, 0, 0, 0)
        self.addWidget(scroll)

    def setGeometry(self, rect: QRect) -> None:
        """Reach into the padding, on the side where the bar is."""
        around = self.parentWidget()
        turned = around is not None and around.layoutDirection() is Qt.LayoutDirection.RightToLeft
        super().setGeometry(rect.adjusted(-self._room if turned else 0, 0, 0 if turned else self._room, 0))


class _Fade(QWidget):
    """From the ground to nothing."""

    def __init__(self, theme: Theme, ground: str, parent: QWidget, *, upwards: bool) -> None:
        super().__init__(parent)
        self._theme, self._ground, self._upwards = theme, ground, upwards
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the fade."""
        solid, clear = self._theme.color(self._ground), self._theme.color(self._ground)
        clear.setAlpha(0)
        fade = QLinearGradient(0, 0, 0, self.height())
        fade.setColorAt(0, solid if self._upwards else clear)
        fade.setColorAt(1, clear if self._upwards else solid)
        painter = QPainter(self)
        painter.fillRect(self.rect(), fade)
        painter.end()
