"""What the marks on the figure mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QRadialGradient
from PySide6.QtWidgets import QSizePolicy, QWidget

from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.body_state import Overlay

_SWATCH = 17.0
_GAP = 18
_STEP = 4.4


class Legend(QWidget):
    """Swatch and word for chosen, suggested and the mat's edges; only those that are on the figure."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._marks: list[str] = []
        self._scale: tuple[tuple[str, str, int], ...] = ()
        self._nothing = ""
        self._is_plain = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    def set_shown(self, *, chosen: bool, suggested: bool, mat: bool) -> None:
        """Say which marks are on the figure."""
        wanted = {"chosen": chosen, "suggested": suggested, "mat": mat}
        self._marks = [mark for mark, on in wanted.items() if on]
        self._dress()

    def set_overlay(self, overlay: Overlay, nothing: str = "") -> None:
        """Say what the colours of *overlay* mean, or *nothing*: why there are none."""
        older, newer = self.tr("4 weeks ago"), self.tr("Today")
        worse, same, better = self.tr("Worse"), self.tr("Same"), self.tr("Better")
        scales = {
            Overlay.PLAIN: (),
            Overlay.RECENT: (("tide", older, 1), ("tide", newer, 5)),
            Overlay.RELIEF: (("diverging", worse, 0), ("diverging", same, 3), ("diverging", better, 6)),
        }
        self._nothing = nothing
        self._scale = () if nothing else scales[overlay]
        self._is_plain = overlay is Overlay.PLAIN
        self._dress()

    @property
    def _shown(self) -> list[tuple[str, str]]:
        """The marks and their words: of an overlay its colours alone, for the others are on the figure in words."""
        if self._is_plain:
            return [(mark, self._word(mark)) for mark in self._marks]
        if self._nothing:
            return [("", self._nothing)]
        return [(f"{scale} {step}", word) for scale, word, step in self._scale]

    @Slot()
    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    def _word(self, mark: str) -> str:
        return {"chosen": self.tr("Chosen"), "suggested": self.tr("Suggested"), "mat": self.tr("Mat edges")}[mark]

    def sizeHint(self) -> QSize:
        """Return room for the marks that are shown."""
        metrics = QFontMetricsF(self._theme.font("caption"))
        shown = self._shown
        words = sum((_SWATCH + 7 if mark else 0) + metrics.horizontalAdvance(word) for mark, word in shown)
        return QSize(round(words + _GAP * max(0, len(shown) - 1)) + 2, self._theme.scaled(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the swatches and their words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("caption"))
        metrics = QFontMetricsF(painter.font())
        x = 0.0
        for mark, word in self._shown:
            box = QRectF(x, (self.height() - _SWATCH) / 2, _SWATCH if mark else 0.0, _SWATCH)
            if mark:
                self._swatch(painter, mark, box)
            else:
                box.moveLeft(-7)
            width = metrics.horizontalAdvance(word)
            painter.setPen(self._theme.color("ink2"))
            flag = Qt.AlignmentFlag
            place = QRectF(box.right() + 7, 0, width + 4, self.height())
            painter.drawText(place, flag.AlignVCenter | flag.AlignLeft | flag.AlignAbsolute, word)
            x = box.right() + 7 + width + _GAP
        painter.end()

    def _swatch(self, painter: QPainter, mark: str, box: QRectF) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        scale, _, step = mark.partition(" ")
        if step:
            painter.setBrush(theme.scale(scale)[int(step)])
            painter.drawRoundedRect(box, 4, 4)
        elif mark == "chosen":
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(box, 4, 4)
            painter.setBrush(theme.color("on_accent", 0.6))
            for row in range(3):
                for column in range(3):
                    shift = _STEP / 2 if row % 2 else 0.0
                    painter.drawEllipse(
                        QPointF(box.x() + 3 + column * _STEP + shift, box.y() + 4 + row * _STEP), 0.9, 0.9
                    )
        elif mark == "suggested":
            glow = QRadialGradient(box.center(), _SWATCH / 2)
            glow.setColorAt(0, theme.color("ember", 0.7))
            glow.setColorAt(1, theme.color("ember", 0.12))
            painter.setBrush(glow)
            painter.drawRoundedRect(box, 4, 4)
        else:
            self._corners(painter, box.adjusted(1, 1, -1, -1))

    def _corners(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self._theme.color("accent"), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        length, radius = 5.5, 3.0
        for corner, right, down in (
            (box.topLeft(), 1, 1),
            (box.topRight(), -1, 1),
            (box.bottomLeft(), 1, -1),
            (box.bottomRight(), -1, -1),
        ):
            path = QPainterPath(corner + QPointF(0, down * length))
            path.lineTo(corner + QPointF(0, down * radius))
            path.quadTo(corner, corner + QPointF(right * radius, 0))
            path.lineTo(corner + QPointF(right * length, 0))
            painter.drawPath(path)
