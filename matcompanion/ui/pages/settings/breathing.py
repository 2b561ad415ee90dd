"""The group Breathing: patterns of one's own, the own rate, and the slowest breath that is comfortable."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot

from matcompanion.controllers.screening import ScreeningController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.own_pattern import with_own, without_own
from matcompanion.domain.settings import OwnPattern, Settings
from matcompanion.ui import wording, wording_breathing, wording_screening
from matcompanion.ui.announce import announce
from matcompanion.ui.pages.settings.group import SettingGroup
from matcompanion.ui.pages.settings.own_pattern import OwnPatternBox
from matcompanion.ui.pages.settings.tapping import TapControl
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.bullet_list import BulletList
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.switch import Switch


class BreathingGroup(SettingGroup):
    """Breathing as this person does it. Without *seconds*, which tells real time, there is nothing to tap."""

    def __init__(
        self,
        theme: Theme,
        catalogue: Catalogue,
        settings: SettingsController,
        seconds: Callable[[], float] | None,
        screening: ScreeningController | None = None,
    ) -> None:
        super().__init__(theme)
        self._none_of, self._screening = _none_of(), screening
        self.set_title(self.tr("Breathing"))
        self._settings, self._ramp = settings, catalogue.ramp
        self.own = OwnPatternBox(theme, catalogue.custom)
        self.add(self.own)
        self.taps = TapControl(theme, catalogue.ramp, seconds or _no_time)
        self._tap_row = self.add_row(self.tr("Your own rate"), "", self.taps)
        self.set_part_visible(self._tap_row, visible=seconds is not None)
        self.reset = Button(theme, self.tr("Reset"), kind="outline")
        self.reset.setAccessibleName(self.tr("Reset the slowest breath"))
        self._cap_row = self.add_row("", self.tr("You said that a slower one was too slow."), self.reset)
        self.holds = Switch(theme, self.tr("Patterns that hold the breath"))
        self._holds_row = self.add_row(self.tr("Patterns that hold the breath"), self._none_of, self.holds)
        self._conditions = BulletList(theme, role="label", color="ink2", spacing=0)
        self._conditions.set_lines([wording.content(line) for line in catalogue.holds_gate.none_of])
        self._holds_row.say_more(self._conditions)
        self.holds.toggled.connect(self._confirm_holds)
        self.own.added.connect(self._add)
        self.own.removed.connect(self._remove)
        self.taps.tapped.connect(self._take_rate)
        self.taps.uneven.connect(self._say_uneven)
        self.taps.forgotten.connect(self._forget_rate)
        self.reset.clicked.connect(self._reset)
        settings.changed.connect(self._show)
        self._show(settings.settings)
        if screening is not None:
            screening.changed.connect(self._show_gate)
            self._show_gate()

    @Slot()
    def _show_gate(self) -> None:
        """Say why the breath is not to be held, where the answers of the safety check say so."""
        why = self._screening.restrictions.holds if self._screening is not None else None
        self._holds_row.set_description(self._none_of if why is None else wording_screening.why(why))
        self._conditions.setVisible(why is None)
        self.holds.setEnabled(why is None)

    @Slot(bool)
    def _confirm_holds(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._settings.change(holds_confirmed=on)

    @Slot(object)
    def _add(self, own: OwnPattern) -> None:
        self._settings.change(own_patterns=with_own(self._settings.settings.own_patterns, own))

    @Slot(object)
    def _remove(self, own: OwnPattern) -> None:
        self._settings.change(own_patterns=without_own(self._settings.settings.own_patterns, own))

    @Slot(float)
    def _take_rate(self, per_minute: float) -> None:
        self._settings.change(own_per_minute=round(per_minute, 1))
        announce(self, wording_breathing.tapped(per_minute))

    @Slot()
    def _say_uneven(self) -> None:
        self._tap_row.set_description(wording_breathing.uneven())
        announce(self, wording_breathing.uneven())

    @Slot()
    def _forget_rate(self) -> None:
        self._settings.change(own_per_minute=None)
        self._show_rate(self._settings.settings)

    @Slot()
    def _reset(self) -> None:
        self._settings.change(slowest_breath_seconds=None)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        self.own.set_own(settings.own_patterns, holds_confirmed=settings.holds_confirmed)
        self.holds.setChecked(settings.holds_confirmed)
        self._show_rate(settings)
        cap = settings.slowest_breath_seconds
        self._cap_row.set_title(wording_breathing.cap(cap) if cap is not None else "")
        self.set_part_visible(self._cap_row, visible=cap is not None)

    def _show_rate(self, settings: Settings) -> None:
        rate = settings.own_per_minute
        usual = wording_breathing.not_tapped(self._ramp.start_per_minute)
        self._tap_row.set_description(usual if rate is None else wording_breathing.tapped(rate))
        self.taps.set_found(found=rate is not None)


def _none_of() -> str:
    """Return how to decide whether the breath may be held."""
    return wording.tr("Switch this on only if none of this is true for you. If unsure, ask a doctor or a nurse.")


def _no_time() -> float:
    """Stand still."""
    return 0.0
