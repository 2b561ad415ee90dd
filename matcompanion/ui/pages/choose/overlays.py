"""The colours of the figure: plain, or what earlier sessions left: used lately, and relief as Progress counts it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance, Slot

from matcompanion.domain.choices import AreaId
from matcompanion.ui.announce import announce
from matcompanion.ui.pages.choose.figure_card import FigureCard
from matcompanion.ui.widgets.body_state import Overlay

if TYPE_CHECKING:  # nothing is counted while the figure is plain
    from matcompanion.domain.progress import Body


class BodySource(Protocol):
    """Who counts the areas."""

    @property
    def changed(self) -> SignalInstance:
        """Says that an answer would be another one now."""
        ...

    @property
    def body_ready(self) -> SignalInstance:
        """Brings a ``Body``."""
        ...

    def ask_body(self) -> None:
        """Ask for the areas of all sessions."""
        ...


class Overlays(QObject):
    """Colours the figure and the list of *card* as the person chose below them; counts nothing while it is plain."""

    def __init__(self, card: FigureCard, source: BodySource) -> None:
        super().__init__(card)
        self._card, self._foot, self._source = card, card.foot, source
        self._overlay = Overlay.PLAIN
        self._values: dict[AreaId, float] = {}
        self._hints: dict[AreaId, str] = {}
        card.foot.offer_colours()
        card.foot.colours.chosen.connect(self._choose)
        card.foot.as_list.toggled.connect(self._show_on_list)
        source.changed.connect(self._ask)
        source.body_ready.connect(self._take)

    @Slot(object)
    def _choose(self, overlay: Overlay) -> None:
        self._overlay = overlay
        if overlay is Overlay.PLAIN:
            self._show({}, {}, "")
        else:
            self._ask()

    @Slot()
    def _ask(self) -> None:
        if self._overlay is not Overlay.PLAIN:
            self._source.ask_body()

    @Slot(object)
    def _take(self, body: Body) -> None:
        from matcompanion.ui import wording_overlay as words

        areas = body.figures.areas
        if self._overlay is Overlay.RECENT:
            values = words.recent_values(body)
            hints = {one.area: words.recent_hint(one, body.today) for one in areas}
            self._show(values, hints, "" if values else words.nothing_recent())
        elif self._overlay is Overlay.RELIEF:
            values = words.relief_values(body)
            hints = {one.area: words.relief_hint(one) for one in areas}
            self._show(values, hints, "" if values else words.nothing_rated(body))

    def _show(self, values: dict[AreaId, float], hints: dict[AreaId, str], nothing: str) -> None:
        self._values, self._hints = values, hints
        self._card.map.set_overlay(self._overlay, values, hints)
        self._foot.legend.set_overlay(self._overlay, nothing)
        self._foot.make_room()
        if nothing:
            announce(self._card.map, nothing)
        self._show_on_list()

    @Slot()
    def _show_on_list(self) -> None:
        if self._foot.as_list.isChecked():
            self._card.list.set_overlay(self._overlay, self._values, self._hints)
