"""The pacer: paints one instant of the session. A pure function of the instant, the mode and the size.

It has no time of its own: whoever shows it an instant decides when. Only what changed is painted again, and nothing
while it cannot be seen.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Slot
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRadialGradient,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from matcompanion.domain.session_instant import Instant, State
from matcompanion.ui.pages.session.pacer_ground import DIMMED, Ground, PacerMode, ground_of, paint_ground
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.breath_bloom import GLOW, STILL, Bloom, Glow, glow_at, radius_share
from matcompanion.ui.widgets.pacer_layout import PacerLayout, lay_out
from matcompanion.ui.wording_session import Guide, Line, breath_word, tr

_PAUSED = 0.40
_WORD_WEIGHT = 500
_FADE = 0.12
"""The share of a part of a breath in which its word comes and goes, where nothing may move."""
_WARMTH_STEPS = 512
_MORE = 4
_SMALLEST_STEP = 0.3  # of a pixel of the device; less cannot be seen
_DARK_LEAST, _DARK_MORE = 0.05, 0.10


@dataclass(frozen=True, slots=True)
class _Breathing:
    """All that the moving part of the picture depends on; equal ones look the same.

    *volume* is 0 where only the *radius* shows it.
    """

    volume: float
    radius: float
    warmth: float
    opacity: float
    word: str
    word_opacity: float
    mode: PacerMode


class Pacer(QWidget):
    """Shows the session that ``show_instant`` was last given."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self._still = theme.reduced_motion
        self._far = 0.0
        self._larger = 1.0
        self._top = 0
        self._corner = ""
        self._layout = self._laid_out()
        self._shown: tuple[Instant, PacerMode, Line, str, Guide | None] | None = None
        self._ground: Ground | None = None
        self._painted: Ground | None = None
        self._picture = QPixmap()
        self._base = QPixmap()
        self._lit: Glow | None = None
        self._breathing: _Breathing | None = None
        self._ratio = 1.0
        self._bloom: Bloom | None = None
        self._words: dict[tuple[str, str], QPixmap] = {}
        self._before = QPixmap()
        self._share = 1.0
        theme.changed.connect(self._dress)

    @property
    def layout_now(self) -> PacerLayout:
        """Where everything stands in the size of now."""
        if (self._layout.width, self._layout.height) != (self.width(), self.height()):
            self._lay_out()
        return self._layout

    def set_far(self, digits: float) -> None:
        """Make the digits of the remaining minutes at least *digits* pixels tall; 0 for no such need."""
        if digits != self._far:
            self._far = digits
            self._lay_out()

    def set_larger(self, factor: float) -> None:
        """Make the lines larger by *factor*."""
        if factor != self._larger:
            self._larger = factor
            self._lay_out()

    def set_top(self, pixels: int) -> None:
        """Leave *pixels* at the top to other words."""
        if pixels != self._top:
            self._top = pixels
            self._lay_out()

    def set_corner(self, text: str) -> None:
        """Write *text* quietly in the corner."""
        self._corner = text

    @Slot()
    def _dress(self) -> None:
        self._still = self._theme.reduced_motion
        self._lay_out()

    def _laid_out(self) -> PacerLayout:
        text = self._theme.percent / 100
        return lay_out(self.width(), self.height(), far=self._far, text=text, larger=self._larger, top=self._top)

    def _lay_out(self) -> None:
        self._layout = self._laid_out()
        self._bloom = self._lit = None
        self._words.clear()
        if self._shown is not None:
            self.show_instant(*self._shown)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out for the new size."""
        super().resizeEvent(event)
        self._before = QPixmap()
        self._lay_out()

    # Showing

    def show_instant(
        self, instant: Instant, mode: PacerMode, line: Line, under: str = "", guide: Guide | None = None
    ) -> None:
        """Show *instant* in *mode*, with *line* under the ring and *under* below it, or the words of *guide*."""
        self._shown = (instant, mode, line, under, guide)
        if mode is PacerMode.DARK and instant.state in (State.LEAD_IN, State.GETTING_UP):
            mode = PacerMode.DIM
        ratio = self.devicePixelRatioF()
        if ratio != self._ratio:
            self._ratio, self._bloom, self._lit = ratio, None, None
            self._words.clear()
        ground = ground_of(instant, self._layout, ratio, mode, line, under=under, corner=self._corner, guide=guide)
        breathing = self._breathing_of(instant, mode)
        if ground != self._ground:
            self.update()
        elif breathing != self._breathing:
            self.update(self._place_of(max(self._reach(self._breathing), self._reach(breathing))))
        self._ground, self._breathing = ground, breathing

    def show_breath(self, instant: Instant) -> None:
        """Show only the breath of *instant*; all else is as it was shown last."""
        if self._shown is None or self._ground is None:
            return
        self._shown = (instant, *self._shown[1:])
        breathing = self._breathing_of(instant, self._ground.mode)
        if breathing != self._breathing:
            self.update(self._place_of(max(self._reach(self._breathing), self._reach(breathing))))
            self._breathing = breathing

    def keep_picture(self) -> None:
        """Keep what is seen now, so that what is shown next can come out of it."""
        self._before = self.grab()

    def set_fade(self, share: float) -> None:
        """Show so much of the picture of now (0 to 1), the rest of the one that was kept."""
        if share != self._share:
            self._share = share
            if share >= 1.0:
                self._before = QPixmap()
            self.update()

    def _breathing_of(self, instant: Instant, mode: PacerMode) -> _Breathing | None:
        paused = instant.state is State.PAUSED
        if instant.lead_left > 0 or instant.state not in (State.RUNNING, State.PAUSED):
            return None
        breath = instant.breath
        opacity = (_PAUSED if paused else 1.0) * (1.0 if mode is PacerMode.FULL else DIMMED)
        word_opacity = 1.0
        if self._still and not paused:
            ends = min(breath.fraction, 1.0 - breath.fraction) / _FADE
            word_opacity = round(min(1.0, ends) * 16) / 16
        steps = self._layout.full * self._ratio / _SMALLEST_STEP
        return _Breathing(
            volume=breath.volume if self._still or mode is PacerMode.DARK else 0.0,
            radius=STILL if self._still else round(radius_share(breath.volume) * steps) / steps,
            warmth=round(instant.warmth * _WARMTH_STEPS) / _WARMTH_STEPS,
            opacity=opacity,
            word=tr("Paused") if paused else breath_word(breath.phase),
            word_opacity=word_opacity,
            mode=mode,
        )

    def _reach(self, breathing: _Breathing | None) -> float:
        """Return how far from the middle *breathing* is painted."""
        if breathing is None:
            return 0.0
        if breathing.mode is PacerMode.DARK:
            return (_DARK_LEAST + _DARK_MORE) * self._layout.unit
        return breathing.radius * GLOW * self._layout.full

    def _place_of(self, reach: float) -> QRect:
        """Return the part of the widget up to *reach* from the middle, with room for the steps of the light."""
        reach += _MORE
        center = self._center(1.0)
        return QRectF(center.x() - reach, center.y() - reach, 2 * reach, 2 * reach).toAlignedRect()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the bloom and the word, in pixels of the device."""
        painter = QPainter(self)
        ratio = self._ratio
        painter.scale(1 / ratio, 1 / ratio)
        if self._ground is None:
            painter.fillRect(QRectF(0, 0, self.width() * ratio, self.height() * ratio), self._color("bg"))
            painter.end()
            return
        if self._painted != self._ground:
            self._picture = paint_ground(self._theme, self._ground)
            self._painted, self._lit = self._ground, None
        part = _scaled(event.rect(), ratio)
        breathing = self._breathing
        if breathing is None or breathing.mode is PacerMode.DARK:
            painter.drawPixmap(part.topLeft(), self._picture, part)
            if breathing is not None:
                self._paint_dark(painter, breathing, ratio)
        else:
            moving = _scaled(self._place_of(GLOW * self._layout.full), ratio)
            if not moving.contains(part):
                painter.drawPixmap(part.topLeft(), self._picture, part)
            self._paint_bloom(painter, breathing, moving, part.intersected(moving))
        if self._share < 1.0 and not self._before.isNull():
            painter.resetTransform()
            painter.setOpacity(1.0 - self._share)
            painter.drawPixmap(0, 0, self._before)
        painter.end()

    def _paint_bloom(self, painter: QPainter, breathing: _Breathing, moving: QRect, part: QRect) -> None:
        """Paint *part* of what moves; *moving* is all of it."""
        bloom = self._bloom_at(self._ratio)
        glow = glow_at(breathing.radius, breathing.warmth, breathing.opacity)
        if glow != self._lit:
            self._light(bloom, glow, moving)
        painter.drawPixmap(part.topLeft(), self._base, part.translated(-moving.topLeft()))
        if self._still:
            bloom.paint_still(painter, breathing.volume, breathing.warmth, breathing.opacity)
        else:
            bloom.paint(painter, breathing.radius, breathing.warmth, breathing.opacity)
        if breathing.word:
            ink = "ink" if breathing.mode is PacerMode.FULL else "dim_ink"
            self._paint_word(painter, breathing.word, ink, breathing.word_opacity)

    def _light(self, bloom: Bloom, glow: Glow, moving: QRect) -> None:
        """Put the ground and the light on it together; most frames can use that again."""
        part = moving
        if self._base.size() != moving.size():
            self._base = QPixmap(moving.size())
        elif self._lit is not None:
            reach = max(self._lit.radius, glow.radius) * GLOW * self._layout.full
            part = _scaled(self._place_of(reach), self._ratio).intersected(moving)
        painter = QPainter(self._base)
        painter.translate(-moving.topLeft())
        painter.drawPixmap(part.topLeft(), self._picture, part)
        bloom.paint_glow(painter, glow)
        painter.end()
        self._lit = glow

    def _paint_dark(self, painter: QPainter, breathing: _Breathing, ratio: float) -> None:
        """Paint one soft ember light that breathes."""
        volume = breathing.volume
        reach = (_DARK_LEAST + _DARK_MORE * (0.75 if self._still else volume)) * self._layout.unit * ratio
        center = self._center(ratio)
        gradient = QRadialGradient(center, reach)
        ember = self._color("ember")
        for at, alpha in ((0, 0.20 * volume + 0.06), (1, 0)):
            ember.setAlphaF(alpha)
            gradient.setColorAt(at, ember)
        corner = center - QPointF(reach, reach)
        painter.fillRect(QRectF(corner.x(), corner.y(), 2 * reach, 2 * reach), QBrush(gradient))

    def _paint_word(self, painter: QPainter, word: str, ink: str, opacity: float) -> None:
        pixmap = self._words.get((word, ink))
        if pixmap is None:
            pixmap = self._words[word, ink] = self._written(word, ink, self._ratio)
        center = self._center(self._ratio)
        painter.setOpacity(opacity)
        painter.drawPixmap(round(center.x() - pixmap.width() / 2), round(center.y() - pixmap.height() / 2), pixmap)
        painter.setOpacity(1.0)

    def _written(self, word: str, ink: str, ratio: float) -> QPixmap:
        """Return the picture of *word*, small enough for the dark middle."""
        layout = self._layout
        font = self._theme.sized_font(layout.word_size * ratio, _WORD_WEIGHT)
        width = QFontMetricsF(font).horizontalAdvance(word)
        if width > layout.word_width * ratio:
            size = layout.word_size * ratio * layout.word_width * ratio / width
            font = self._theme.sized_font(size, _WORD_WEIGHT)
        metrics = QFontMetricsF(font)
        pixmap = QPixmap(round(metrics.horizontalAdvance(word)) + 4, round(metrics.height()))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setFont(font)
        painter.setPen(self._color(ink))
        painter.drawText(pixmap.rect(), Qt.AlignmentFlag.AlignCenter, word)
        painter.end()
        return pixmap

    def _bloom_at(self, ratio: float) -> Bloom:
        if self._bloom is None:
            self._bloom = Bloom(self._theme.session, self._center(ratio), self._layout.full * ratio)
        return self._bloom

    def _center(self, ratio: float) -> QPointF:
        return QPointF(self._layout.center_x * ratio, self._layout.center_y * ratio)

    def _color(self, name: str) -> QColor:
        return QColor(self._theme.session[name])


def _scaled(rect: QRect, ratio: float) -> QRect:
    """Return *rect* in pixels of the device."""
    return QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio).toAlignedRect()
