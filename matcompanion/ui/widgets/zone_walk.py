"""Walking over the zones by keys: Tab enters the figure once, arrows lead from zone to zone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from matcompanion.domain.choices import View
from matcompanion.ui.widgets.body_layout import PITCH, Spot, next_spot
from matcompanion.ui.widgets.zone_button import ZoneButton


class ZoneWalk:
    """Knows where the keyboard is on the figures and lets Tab find only this one of the *buttons*."""

    def __init__(self, buttons: Sequence[ZoneButton]) -> None:
        self._buttons = tuple(buttons)
        self._spots: tuple[Spot, ...] = ()
        self._here = Spot(0, 0.0, 0.0, 0)
        self.current = self._buttons[0]
        self.show(tuple(View))

    def show(self, views: Sequence[View]) -> None:
        """Walk over *views* only, from left to right."""
        spots = []
        for key, button in enumerate(self._buttons):
            if button.zone.view in views:
                column = views.index(button.zone.view)
                # The right one of a pair first: that is where one arrives from elsewhere.
                spots += [Spot(key, p.x() + column * PITCH, p.y(), column) for p in button.region.spots]
        self._spots = tuple(spots)
        if self.current.zone.view in views:
            self.enter(self.current)
        else:
            self.enter(self._twin())

    def enter(self, button: ZoneButton) -> None:
        """Be at *button*: Tab will come here."""
        self.current.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.current = button
        key = self._buttons.index(button)
        if self._here not in self._spots or self._here.key != key:
            self._here = next(s for s in self._spots if s.key == key)

    def step(self, key: Qt.Key) -> ZoneButton | None:
        """Return the zone that an arrow, Home or End leads to, and be there. None at the edge."""
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            there: Spot | None = self._spots[0 if key == Qt.Key.Key_Home else -1]
        else:
            there = next_spot(self._spots, self._here, key)
        if there is None:
            return None
        self._here = there
        self.enter(self._buttons[there.key])
        return self.current

    def _twin(self) -> ZoneButton:
        """Return the zone of the same area among those that are shown, or the one nearest in height."""
        zone, height = self.current.zone, self._here.y
        shown = [self._buttons[key] for key in dict.fromkeys(s.key for s in self._spots)]
        same = [b for b in shown if zone.area is not None and b.zone.area == zone.area]
        return min(same or shown, key=lambda b: abs(b.region.spots[0].y() - height))
