"""The ring around what has the keyboard: one for the whole window, laid over everything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QFocusFrame, QScrollArea, QWidget
from shiboken6 import isValid

from matcompanion.ui.theme import Theme

OWN_FOCUS = "ownFocus"
"""The property of a widget that draws its keyboard focus itself."""
RING_RADIUS = "ringRadius"
"""The property that says how round a widget is, in pixels."""
RING_ABOVE = "ringAbove"
"""The property that says how many pixels above a widget belong to it: its label."""

_WIDTH, _GAP, _RADIUS = 3, 2, 8
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_BY_SOMETHING_ELSE = (Qt.FocusReason.OtherFocusReason, Qt.FocusReason.ShortcutFocusReason)
_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.EnabledChange,
)


class FocusRing(QFocusFrame):
    """Shows where the keyboard is in *window* once it was used to get there; the mouse hides it.

    What gets it otherwise, from a screen reader say, is scrolled into sight; Qt does that for Tab alone.
    A QFocusFrame only because Qt leaves those out of what assistive technology sees.
    """

    # While a window is taken down, events may still come after Python has taken these away from the object.
    _target: QWidget | None = None  # what has the focus, with a ring or not
    _keyboard = False
    _reason: Qt.FocusReason | None = None

    def __init__(self, window: QWidget, theme: Theme | None = None) -> None:
        super().__init__(window)
        self._theme = theme
        self._handle: QWindow | None = None
        self._followed: list[QWidget] = []
        self._ring = QRectF()
        self.hide()
        window.installEventFilter(self)
        self._watch_window()
        if theme is not None:
            theme.changed.connect(self._dress)

    @property
    def target(self) -> QWidget | None:
        """The widget that the ring is around now."""
        return self._target if self.isVisible() else None

    @Slot()
    def _dress(self) -> None:
        self.update()

    def _watch_window(self) -> None:
        """Listen to where the focus goes; the native window comes late and may be made anew."""
        window = self.window()
        handle: QWindow | None = window.windowHandle()  # none before the window was shown
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.focusObjectChanged.connect(self._take_focus)
            self._take_focus(window.focusWidget())

    @Slot(QObject)
    def _take_focus(self, focused: QObject | None) -> None:
        """Move on to what has the focus now."""
        self._leave()
        window = self.window()
        if isinstance(focused, QWidget) and focused is not window and window.isAncestorOf(focused):
            self._target = focused
            self._follow(focused)
            if self._reason in _BY_SOMETHING_ELSE:
                self._bring_into_sight(focused)
        self._reason = None
        self._place()

    def _bring_into_sight(self, widget: QWidget) -> None:
        if self._seen(widget).intersects(_bounds(widget, self.window())):
            return
        step = widget.parentWidget()
        while step is not None:
            if isinstance(step, QScrollArea):
                step.ensureWidgetVisible(widget)
            step = step.parentWidget()

    def _follow(self, widget: QWidget) -> None:
        """Learn when the widget moves, itself or with what it is in."""
        window = self.window()
        step: QWidget | None = widget
        while step is not None and step is not window:
            step.installEventFilter(self)
            self._followed.append(step)
            step = step.parentWidget()

    def _leave(self) -> None:
        if self._target is None:
            return
        for widget in self._followed:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._followed.clear()
        self._target = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice how the focus goes away, and every move."""
        kind = event.type()
        if kind == QEvent.Type.FocusAboutToChange and isinstance(event, QFocusEvent):
            self._take_reason(event.reason())
        elif watched is self.window():
            self._take_window_event(event)
        elif kind in _MOVES:
            self._place()
        return False

    def _take_reason(self, reason: Qt.FocusReason) -> None:
        self._reason = reason
        if reason in _BY_KEYBOARD:
            self._keyboard = True
        elif reason == Qt.FocusReason.MouseFocusReason:
            self._keyboard = False

    def _take_window_event(self, event: QEvent) -> None:
        kind = event.type()
        if kind in (QEvent.Type.Show, QEvent.Type.WinIdChange):
            self._watch_window()
        elif kind == QEvent.Type.Resize:
            self._place()
        elif self._target is None and isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            # Nothing has the focus yet: the first Tab comes to the window itself.
            self._keyboard = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)

    def _place(self) -> None:
        """Lie around the widget, inside of what can be seen of it."""
        target = self._target
        shown = target is not None and isValid(target) and target.isVisible()
        if target is None or not shown or not self._keyboard or target.property(OWN_FOCUS):
            self.hide()
            return
        inner = _bounds(target, self.window())
        above = target.property(RING_ABOVE)
        if isinstance(above, int):
            inner.setTop(inner.top() - above)
        seen = self._seen(target)
        if not seen.intersects(inner):
            self.hide()
            return
        ring = self._around(inner, seen)
        visible = ring.intersected(seen)
        self._ring = QRectF(ring.translated(-visible.topLeft()))
        self.setGeometry(visible)
        self.raise_()
        self.show()
        self.update()

    def _seen(self, widget: QWidget) -> QRect:
        """Return where in the window the ring of *widget* can be: in the views that it is scrolled in.

        Past an edge behind which there is no more it may reach into the padding: a ring that turned inwards there
        would lie on the words.
        """
        window = self.window()
        seen = window.rect()
        step = widget.parentWidget()
        while step is not None and step is not window:
            outer = step.parentWidget()
            if isinstance(outer, QAbstractScrollArea) and outer.viewport() is step:
                seen = seen.intersected(_bounds(step, window).marginsAdded(_spare(outer)))
            step = outer
        return seen

    @staticmethod
    def _around(inner: QRect, seen: QRect) -> QRect:
        """Return the ring's bounds: outside of *inner*, but not past an edge that *inner* itself does not pass."""
        reach = _WIDTH + _GAP
        ring = inner.adjusted(-reach, -reach, reach, reach)
        if inner.left() >= seen.left():
            ring.setLeft(max(ring.left(), seen.left()))
        if inner.right() <= seen.right():
            ring.setRight(min(ring.right(), seen.right()))
        if inner.top() >= seen.top():
            ring.setTop(max(ring.top(), seen.top()))
        if inner.bottom() <= seen.bottom():
            ring.setBottom(min(ring.bottom(), seen.bottom()))
        return ring

    def _color(self) -> QColor:
        if self._theme is not None:
            return self._theme.color("focus")
        return self.window().palette().color(QPalette.ColorRole.Highlight)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring, as round as the widget."""
        target = self._target
        if target is None:
            return
        radius = target.property(RING_RADIUS)
        round_by = float(radius) if isinstance(radius, (int, float)) else _RADIUS
        rect = self._ring.adjusted(_WIDTH / 2, _WIDTH / 2, -_WIDTH / 2, -_WIDTH / 2)
        round_by = min(round_by + _GAP + _WIDTH / 2, rect.height() / 2, rect.width() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._color(), _WIDTH))
        painter.drawRoundedRect(rect, round_by, round_by)
        painter.end()


def _spare(area: QAbstractScrollArea) -> QMargins:
    """Return how far a ring may reach past each edge of the view of *area*."""
    if not isinstance(area, QScrollArea):
        return QMargins()
    reach = _WIDTH + _GAP
    across, down = area.horizontalScrollBar(), area.verticalScrollBar()
    return QMargins(
        reach if across.value() == across.minimum() else 0,
        reach if down.value() == down.minimum() else 0,
        reach if across.value() == across.maximum() else 0,
        reach if down.value() == down.maximum() else 0,
    )


def _bounds(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
