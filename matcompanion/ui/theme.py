"""Colours, type and sizes: widgets name a colour, a role and a length; what they are is decided here."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from matcompanion.domain.settings import FontChoice, MotionChoice, Settings, ThemeChoice

FAMILY = "Hanken Grotesk"
_FACES = ("Regular", "Medium", "SemiBold", "Light")

# role: pixels at 100 %, weight
_ROLES: Mapping[str, tuple[float, int]] = {
    "hero": (34, 600),
    "title": (26, 600),
    "title_compact": (22, 600),
    "card_title": (28, 600),
    "card_title_compact": (24, 600),
    "section": (20, 600),
    "subsection": (17, 600),
    "chart_title": (16.5, 600),
    "lead": (17, 400),
    "reading": (16, 400),
    "reading_strong": (16, 600),
    "body": (15, 400),
    "value": (15, 500),
    "button_large": (17, 500),
    "button": (15, 600),
    "chip": (14, 500),
    "chip_on": (14, 600),
    "label": (13.5, 500),
    "label_strong": (13.5, 600),
    "caption": (12.5, 500),
    "caption_strong": (12.5, 600),
    "big_number": (44, 300),
}

_LINE = 20  # pixels of a line in a control at 100 %


_STRONGER = {"control": "ink2", "ink2": "ink", "ink3": "ink2"}
"""What is worn in the place of a colour where borders and quiet text are to be stronger."""


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme file: colours by name and data scales by name."""

    colors: Mapping[str, str]
    scales: Mapping[str, tuple[str, ...]]


def read_colours(file: Path) -> Colours:
    """Read a theme file."""
    data = tomllib.loads(file.read_text("utf-8"))
    return Colours(data["colors"], {name: tuple(steps) for name, steps in data["scales"].items()})


@cache
def _colour(text: str) -> QColor:
    return QColor(text)


class Theme(QObject):
    """The look of the whole program; emits ``changed`` when colours or sizes are others than before."""

    changed = Signal()

    def __init__(self, resources: Path) -> None:
        super().__init__()
        folder = resources / "themes"
        self._light = read_colours(folder / "light.toml")
        self._dark = read_colours(folder / "dark.toml")
        self._template = (folder / "app.qss").read_text("utf-8")
        self._outlines = (folder / "outlined.qss").read_text("utf-8")
        self.session = read_colours(folder / "session.toml").colors
        self._choice = ThemeChoice.SYSTEM
        self._system_dark = False
        self._percent = 100
        self._motion = MotionChoice.SYSTEM
        self._fonts: dict[str, QFont] = {}
        self._font = FontChoice.OURS
        self._asked_outlines = False

    def load_fonts(self, resources: Path) -> None:
        """Make the bundled family known to Qt. Without it, the system's own font is used."""
        for face in _FACES:
            QFontDatabase.addApplicationFont(str(resources / "fonts" / f"HankenGrotesk-{face}.ttf"))

    def follow_system(self) -> None:
        """Take what the desktop says of colours, contrast and motion, now and whenever it changes."""
        self._hints = QGuiApplication.styleHints()  # kept: without a reference the signal's owner is deleted
        self._hints.colorSchemeChanged.connect(self._take_scheme)
        accessibility = getattr(self._hints, "accessibility", None)  # Qt 6.10
        self._accessibility = accessibility() if accessibility else None
        for name in ("contrastPreferenceChanged", "motionPreferenceChanged"):  # the second comes with Qt 6.12
            preference_changed = getattr(self._accessibility, name, None)
            if preference_changed is not None:
                preference_changed.connect(self.changed)
        self._take_scheme(self._hints.colorScheme())

    @Slot(Qt.ColorScheme)
    def _take_scheme(self, scheme: Qt.ColorScheme) -> None:
        dark = scheme == Qt.ColorScheme.Dark
        if dark != self._system_dark:
            self._system_dark = dark
            self.changed.emit()

    @Slot(object)
    def wear(self, settings: Settings) -> None:
        """Wear what *settings* say."""
        self.set_choices(settings.theme, settings.text_percent, settings.motion, settings.font)
        self.set_stronger_outlines(asked=settings.stronger_outlines)

    def set_choices(
        self, choice: ThemeChoice, percent: int, motion: MotionChoice, font: FontChoice = FontChoice.OURS
    ) -> None:
        """Wear these."""
        if (choice, percent, motion, font) == (self._choice, self._percent, self._motion, self._font):
            return
        self._choice, self._percent, self._motion, self._font = choice, percent, motion, font
        self._fonts.clear()
        self.changed.emit()

    def set_stronger_outlines(self, *, asked: bool) -> None:
        """Draw borders and quiet text stronger, or as the desktop has it."""
        if asked is not self._asked_outlines:
            self._asked_outlines = asked
            self.changed.emit()

    @property
    def stronger(self) -> bool:
        """Whether borders and quiet text are drawn stronger."""
        return self.outlined(asked=self._asked_outlines)

    @property
    def dark(self) -> bool:
        """Whether the dark colours are worn."""
        return self._choice is ThemeChoice.DARK or (self._choice is ThemeChoice.SYSTEM and self._system_dark)

    @property
    def reduced_motion(self) -> bool:
        """Whether the pacer should brighten instead of move."""
        if self._motion is not MotionChoice.SYSTEM:
            return self._motion is MotionChoice.REDUCED
        hints = QGuiApplication.styleHints()
        accessibility = getattr(hints, "accessibility", None)  # Qt 6.10
        preference = getattr(accessibility() if accessibility else None, "motionPreference", None)  # Qt 6.12
        return preference is not None and getattr(preference(), "name", "") == "ReducedMotion"

    def outlined(self, *, asked: bool) -> bool:
        """Return whether borders are drawn stronger: where it was *asked* for, here or of the desktop."""
        accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)  # Qt 6.10
        preference = getattr(accessibility() if accessibility else None, "contrastPreference", None)
        return asked or (preference is not None and getattr(preference(), "name", "") == "HighContrast")

    @property
    def percent(self) -> int:
        """The text size, 80 to 200."""
        return self._percent

    @property
    def _worn(self) -> Colours:
        return self._dark if self.dark else self._light

    def _named(self, name: str) -> str:
        """Return the name of what is worn for the colour *name*."""
        return _STRONGER.get(name, name) if self.stronger else name

    def hex(self, name: str) -> str:
        """Return the colour *name* as ``#RRGGBB``. KeyError if no theme has it."""
        return self._worn.colors[self._named(name)]

    def color(self, name: str, alpha: float = 1.0) -> QColor:
        """Return the colour *name* with *alpha* 0 to 1."""
        color = QColor(_colour(self.hex(name)))
        if alpha < 1.0:
            color.setAlphaF(alpha)
        return color

    def scale(self, name: str) -> tuple[QColor, ...]:
        """Return the data scale *name* (``ember``, ``tide``, ``diverging``), least first."""
        return tuple(QColor(step) for step in self._worn.scales[name])

    def scaled(self, length: float) -> int:
        """Return *length* pixels at 100 % as whole pixels at the text size of now."""
        return round(length * self._percent / 100)

    def control_height(self, height: int) -> int:
        """Return the height of a control with *height* pixels at 100 %: text grows, the air around it need not."""
        return height + round(_LINE * (self._percent - 100) / 100)

    def font(self, role: str) -> QFont:
        """Return the font for *role*. KeyError if there is no such role."""
        font = self._fonts.get(role)
        if font is None:
            pixels, weight = _ROLES[role]
            font = self.sized_font(pixels * self._percent / 100, weight)
            if self._font is FontChoice.SYSTEM:
                font.setFamily(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family())
            self._fonts[role] = font
        return font

    def sized_font(self, pixels: float, weight: int) -> QFont:
        """Return our family, whose measures are known, at *pixels*: for what is sized by its place, not its role."""
        font = QFont(FAMILY)
        font.setPixelSize(max(1, round(pixels)))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def palette(self) -> QPalette:
        """Return the palette for what no stylesheet reaches."""
        palette = QPalette()
        role = QPalette.ColorRole
        for target, name in (
            (role.Window, "bg"),
            (role.Base, "surface"),
            (role.AlternateBase, "stage"),
            (role.Button, "surface"),
            (role.WindowText, "ink"),
            (role.Text, "ink"),
            (role.ButtonText, "ink"),
            (role.PlaceholderText, "ink3"),
            (role.Highlight, "accent"),
            (role.HighlightedText, "on_accent"),
            (role.ToolTipBase, "surface"),
            (role.ToolTipText, "ink"),
            (role.Link, "accent"),
        ):
            palette.setColor(target, self.color(name))
        for target in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, target, self.color("ink3"))
        return palette

    def stylesheet(self) -> str:
        """Return the program's one stylesheet in the colours and sizes of now.

        ``@name`` is a colour, ``@12px`` a length that grows with the text size.
        """
        text = self._template + (self._outlines if self.stronger else "")
        text = text.replace("@scheme;", "dark" if self.dark else "light")
        for name in sorted(self._worn.colors, key=len, reverse=True):
            text = text.replace(f"@{name};", f"{self.hex(name)};")
        if "@" in text:
            pieces = text.split("@")
            for i, piece in enumerate(pieces[1:], 1):
                number, rest = piece.split("px", 1)
                pieces[i] = f"{self.scaled(float(number))}px{rest}"
            text = "".join(pieces)
        return text


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """Return the colour *share* (0 to 1) of the way from *first* to *second*. Never mix petrol with ember: mud."""
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )


def on_scale(steps: tuple[QColor, ...], value: float) -> QColor:
    """Return the colour at *value* (0 to 1, clamped) of *steps*."""
    place = max(0.0, min(1.0, value)) * (len(steps) - 1)
    step = min(len(steps) - 2, int(place))
    return mixed(steps[step], steps[step + 1], place - step)
