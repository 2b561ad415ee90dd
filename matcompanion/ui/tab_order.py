"""The order in which Tab goes through a window: as it is read, whatever was made or moved in later."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

_WHOLE = (QAbstractScrollArea, QAbstractSpinBox, QComboBox, QLineEdit)
"""These have children of their own that Tab never stops at."""


def go_on(window: QWidget, *, forwards: bool) -> bool:
    """Give the keyboard to what stands after what has it in *window*, or before; False if there is nothing.

    Qt's own chain is the order of making. It is neither changed nor read here: Qt loses widgets that hold others when
    it is changed, and PySide (6.11) goes astray after it was read, for it then knows widgets that Qt made for itself.
    """
    shown = list(_shown(window))
    if not forwards:
        shown.reverse()
    here = _place_of(window.focusWidget(), shown)
    stop = next((widget for widget in (*shown[here + 1 :], *shown[: here + 1]) if _is_stop(widget)), None)
    if stop is None:
        return False
    stop.setFocus(Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason)
    _scroll_to(stop)
    return True


def _place_of(widget: QWidget | None, shown: list[QWidget]) -> int:
    """Return where *widget*, or what it is in, is among what is *shown*; -1 if it is nowhere."""
    while widget is not None and widget not in shown:
        widget = widget.parentWidget()
    return -1 if widget is None else shown.index(widget)


def _is_stop(widget: QWidget) -> bool:
    if not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    if chosen is not None and chosen.isVisible() and chosen.isEnabled():
        return widget is chosen  # the arrows go to the others; Qt finds this out only when one has the keyboard
    return widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus


def _shown(widget: QWidget) -> Iterator[QWidget]:
    """Yield *widget* and what shows in it, as it is read."""
    yield widget
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        parts = [inside] if inside is not None else []
    else:
        parts = [] if isinstance(widget, _WHOLE) else _parts(widget)
    for part in parts:
        if not part.isHidden():
            yield from _shown(part)


def _parts(widget: QWidget) -> list[QWidget]:
    """Return the children of *widget*: first what its layout places, then the others by where they stand."""
    children = [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]
    children.sort(key=lambda child: (child.y(), child.x()))
    layout = widget.layout()
    placed = list(_placed(layout, children)) if layout is not None else []
    return [*placed, *(child for child in children if child not in placed)]


def _placed(layout: QLayout, children: list[QWidget]) -> Iterator[QWidget]:
    """Yield which of *children* the *layout* places, and in what order.

    Not by ``itemAt``: PySide (6.11) takes an inner layout of ours that it hands out as an item for another one.
    """
    inner = [each for each in layout.children() if isinstance(each, QLayout)]
    found: list[tuple[tuple[int, int], QWidget | QLayout]] = []
    found += [(_place_in(layout, layout.indexOf(child)), child) for child in children if layout.indexOf(child) >= 0]
    found += [(_place_in(layout, layout.indexOf(each)), each) for each in inner]
    for _, part in sorted(found, key=lambda pair: pair[0]):
        if isinstance(part, QWidget):
            yield part
        else:
            yield from _placed(part, children)


def _place_in(layout: QLayout, index: int) -> tuple[int, int]:
    """Return the row and the column of the item at *index*."""
    if not isinstance(layout, QGridLayout):
        return 0, index
    place: tuple[int, int, int, int] = layout.getItemPosition(index)  # type: ignore[assignment]  # "object" to PySide
    return place[:2]


def _scroll_to(widget: QWidget) -> None:
    """Let *widget* be seen in whatever it is scrolled in."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
