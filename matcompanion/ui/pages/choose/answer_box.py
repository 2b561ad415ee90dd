"""Why a zone cannot be chosen, and the one thing to do about it: another area, or another answer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.restrictions import DIZZY, HURT
from matcompanion.controllers.screening import SORE_SKIN
from matcompanion.domain.catalogue import Zone
from matcompanion.phrases import inside_sentence
from matcompanion.ui import wording
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.plain_label import PlainLabel

_LEAST_WORDS = 200
_PADDING = 24  # of the button beside them
_SIDES = 22


class AnswerBox(Card):
    """Explains a zone. ``instead`` brings the area to choose, ``well_again`` one that was sore; both its id."""

    instead = Signal(str)
    well_again = Signal(str)
    answers_requested = Signal()
    turned = Signal()  # it is there now, or no longer

    def __init__(self, theme: Theme, controller: ChooseController) -> None:
        super().__init__(ground="sunken", padding=(14, 8, 8, 8), spacing=8, horizontal=True)
        self._theme, self._controller = theme, controller
        self._asked: Zone | None = None
        self.reason = PlainLabel(theme, role="label", wrap=True)
        self.way_out = Button(theme, "", kind="ghost")
        self.way_out.clicked.connect(self._go)
        self.body.addWidget(self.reason, 1)
        self.body.addWidget(self.way_out)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the way out below the reason where it would leave that too little room."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is there."""
        super().showEvent(event)
        self.turned.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is gone."""
        super().hideEvent(event)
        self.turned.emit()

    def minimumSizeHint(self) -> QSize:
        """Return a size that lets the way out stand below the reason."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.way_out.sizeHint().width() + _SIDES), hint.height())

    def _arrange(self) -> None:
        words = self.way_out.fontMetrics().horizontalAdvance(self.way_out.text())
        beside = self.width() - words >= self._theme.scaled(_LEAST_WORDS + _PADDING)
        self.way_out.set_kind("ghost" if beside else "link")
        self.body.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def explain(self, zone: Zone) -> str:
        """Say why *zone* cannot be chosen; return it as it is to be read out."""
        self._asked = zone
        reason = wording.content(zone.reason)
        self.reason.setText(reason)
        self.way_out.setText(self._way_out(zone))
        self.way_out.setVisible(bool(self.way_out.text()))
        self._arrange()
        self.show()
        return reason

    def _way_out(self, zone: Zone) -> str:
        if zone.instead is not None:
            name = wording.area(self._controller.catalogue, zone.instead)
            return self.tr("Choose {area}").format(area=inside_sentence(name))
        item = self._answered(zone)
        if item is None:
            return ""
        words = {SORE_SKIN: self.tr("It is well again"), HURT: self.tr("It has healed"), DIZZY: ""}
        return words.get(item, self.tr("Change my answers"))

    def _answered(self, zone: Zone) -> str | None:
        """Return the item of the safety check that keeps the mat from *zone*, if one does."""
        refusal = self._controller.options.barred_areas().get(zone.area or "")
        return refusal.because.item if refusal is not None and refusal.because is not None else None

    @Slot()
    def _go(self) -> None:
        zone = self._asked
        if zone is None:
            return
        if zone.instead is not None:
            self.instead.emit(zone.instead)
        elif zone.area is not None and self._answered(zone) in (SORE_SKIN, HURT):
            self.well_again.emit(zone.area)
        else:
            self.answers_requested.emit()
