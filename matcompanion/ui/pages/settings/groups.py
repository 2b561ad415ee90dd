"""The groups of what can be set. Each shows what the settings say, and asks them to change."""

from __future__ import annotations

from PySide6.QtCore import Slot

from matcompanion.controllers.screening import ScreeningController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.settings import (
    DAY_STARTS_AT_HOUR,
    DIM_AFTER_SECONDS,
    LEAD_IN_SECONDS,
    TEXT_PERCENT,
    WEEKLY_GOAL_MINUTES,
    FontChoice,
    MotionChoice,
    Settings,
    ThemeChoice,
)
from matcompanion.ui import wording, wording_screening
from matcompanion.ui.pages.settings.far_view import FarView
from matcompanion.ui.pages.settings.group import SettingGroup, hugging
from matcompanion.ui.theme import FAMILY, Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.level_choice import LevelChoice
from matcompanion.ui.widgets.segmented import Segmented
from matcompanion.ui.widgets.stepper import Stepper
from matcompanion.ui.widgets.switch import Switch
from matcompanion.ui.wording_reminders import clock_minutes, clock_time

_THEMES = tuple(ThemeChoice)
_MOTIONS = tuple(MotionChoice)
_FONTS = tuple(FontChoice)
_MINUTE = 60


class LevelGroup(SettingGroup):
    """How used to the mat the person is."""

    def __init__(
        self,
        theme: Theme,
        catalogue: Catalogue,
        settings: SettingsController,
        screening: ScreeningController | None = None,
    ) -> None:
        super().__init__(theme, side=10, ends=10)  # the ground of a row reaches into the padding
        self._screening = screening
        self.set_title(self.tr("Level"), self.tr("What you are used to. A firmer surface asks more of the skin."))
        self._settings = settings
        self.levels = LevelChoice(theme, catalogue.levels.values())
        self.add(self.levels)
        self.levels.chosen.connect(self._choose)
        settings.changed.connect(self._show)
        self._show(settings.settings)
        if screening is not None:
            screening.changed.connect(self._show_highest)
            self._show_highest()

    @Slot()
    def _show_highest(self) -> None:
        """Refuse the levels that the answers of the safety check do not allow."""
        highest = self._screening.restrictions.highest if self._screening is not None else None
        why = wording_screening.why(highest.because) if highest is not None else ""
        self.levels.refuse_above(highest.level if highest is not None else None, why)

    @Slot(object)
    def _choose(self, level: object) -> None:
        self._settings.change(level=level)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        self.levels.set_level(settings.level)


class SessionGroup(SettingGroup):
    """How a session begins and when the screen dims."""

    def __init__(self, theme: Theme, settings: SettingsController) -> None:
        super().__init__(theme)
        self.set_title(self.tr("Session"))
        self._theme, self._settings = theme, settings
        self.lead_in = hugging(Stepper(theme, self.tr("Lead-in"), say=self._seconds, step=5), LEAD_IN_SECONDS)
        most = DIM_AFTER_SECONDS[1] // _MINUTE
        self.dim = hugging(Stepper(theme, self.tr("Dim after"), say=self._dim_words), (0, most))
        self.add_row(self.tr("Lead-in"), self.tr("Time to lie down before the session begins."), self.lead_in)
        self.add_row(
            self.tr("Dim after"), self.tr("Then the screen goes nearly black. Any key brings it back."), self.dim
        )
        self.far = Button(theme, self.tr("Show"), kind="outline")
        self.far.setAccessibleName(self.tr("Show the far view"))
        self.add_row(
            self.tr("Far view"),
            self.tr("The minutes as large as on a full screen. Can you read them from the mat?"),
            self.far,
        )
        self.far.clicked.connect(self._show_far)
        self.lead_in.changed.connect(self._change_lead_in)
        self.dim.changed.connect(self._change_dim)
        settings.changed.connect(self._show)
        self._show(settings.settings)

    def _seconds(self, count: int) -> str:
        return self.tr("{n} seconds").format(n=count)

    def _dim_words(self, minutes: int) -> str:
        return wording.minutes(minutes) if minutes else self.tr("Never")

    @Slot()
    def _show_far(self) -> None:
        FarView(self._theme, self.window()).open()

    @Slot(int)
    def _change_lead_in(self, seconds: int) -> None:
        self._settings.change(lead_in_seconds=seconds)

    @Slot(int)
    def _change_dim(self, minutes: int) -> None:
        self._settings.change(dim_after_seconds=minutes * _MINUTE)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        self.lead_in.set_value(settings.lead_in_seconds)
        self.dim.set_value(round(settings.dim_after_seconds / _MINUTE))


class LookGroup(SettingGroup):
    """Colours, text size, font, motion, outlines."""

    def __init__(self, theme: Theme, settings: SettingsController) -> None:
        super().__init__(theme)
        self.set_title(self.tr("Look"))
        self._settings = settings
        self.themes = Segmented(
            theme, [self.tr("System"), self.tr("Light"), self.tr("Dark")], label=self.tr("Colours"), tight=True
        )
        self.text_size = hugging(Stepper(theme, self.tr("Text size"), say=self._percent, step=10), TEXT_PERCENT)
        self.motions = Segmented(
            theme, [self.tr("System"), self.tr("Full"), self.tr("Reduced")], label=self.tr("Motion"), tight=True
        )
        self.outlines = Switch(theme, self.tr("Stronger outlines"))
        self.fonts = Segmented(theme, [FAMILY, self.tr("System")], label=self.tr("Font"), tight=True)
        self.add_row(self.tr("Colours"), "", self.themes)
        self.add_row(self.tr("Text size"), "", self.text_size)
        self.add_row(self.tr("Font"), self.tr("System: the font of your desktop."), self.fonts)
        self.add_row(
            self.tr("Motion"), self.tr("Reduced: the breath brightens and fades instead of moving."), self.motions
        )
        self.add_row(
            self.tr("Stronger outlines"), self.tr("Borders and quiet text stand out more, everywhere."), self.outlines
        )
        self.themes.chosen.connect(self._change_theme)
        self.text_size.changed.connect(self._change_size)
        self.motions.chosen.connect(self._change_motion)
        self.fonts.chosen.connect(self._change_font)
        self.outlines.toggled.connect(self._change_outlines)
        settings.changed.connect(self._show)
        self._show(settings.settings)

    def _percent(self, percent: int) -> str:
        return self.tr("{n} %").format(n=percent)

    @Slot(int)
    def _change_theme(self, index: int) -> None:
        self._settings.change(theme=_THEMES[index])

    @Slot(int)
    def _change_size(self, percent: int) -> None:
        self._settings.change(text_percent=percent)

    @Slot(int)
    def _change_motion(self, index: int) -> None:
        self._settings.change(motion=_MOTIONS[index])

    @Slot(int)
    def _change_font(self, index: int) -> None:
        self._settings.change(font=_FONTS[index])

    @Slot(bool)
    def _change_outlines(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._settings.change(stronger_outlines=on)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        self.themes.set_current(_THEMES.index(settings.theme))
        self.text_size.set_value(settings.text_percent)
        self.motions.set_current(_MOTIONS.index(settings.motion))
        self.fonts.set_current(_FONTS.index(settings.font))
        self.outlines.setChecked(settings.stronger_outlines)


class ProgressGroup(SettingGroup):
    """What a week and a day are."""

    def __init__(self, theme: Theme, settings: SettingsController) -> None:
        super().__init__(theme)
        self.set_title(self.tr("Progress"))
        self._settings = settings
        self.goal = hugging(
            Stepper(theme, self.tr("Weekly goal"), say=self._goal_words, step=10), WEEKLY_GOAL_MINUTES
        )
        self.day = hugging(
            Stepper(theme, self.tr("Day starts at"), say=self._hour, read=self._hour_in), DAY_STARTS_AT_HOUR
        )
        self.add_row(self.tr("Weekly goal"), self.tr("A line in the graph, nothing more."), self.goal)
        self.add_row(
            self.tr("Day starts at"), self.tr("A session before this hour counts for the day before."), self.day
        )
        self.goal.changed.connect(self._change_goal)
        self.day.changed.connect(self._change_day)
        settings.changed.connect(self._show)
        self._show(settings.settings)

    def _goal_words(self, minutes: int) -> str:
        return wording.minutes(minutes) if minutes else self.tr("None")

    def _hour(self, hour: int) -> str:
        return clock_time(hour * 60)

    def _hour_in(self, text: str) -> int | None:
        minutes = clock_minutes(text)
        return None if minutes is None else minutes // 60

    @Slot(int)
    def _change_goal(self, minutes: int) -> None:
        self._settings.change(weekly_goal_minutes=minutes)

    @Slot(int)
    def _change_day(self, hour: int) -> None:
        self._settings.change(day_starts_at_hour=hour)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        self.goal.set_value(settings.weekly_goal_minutes)
        self.day.set_value(settings.day_starts_at_hour)
