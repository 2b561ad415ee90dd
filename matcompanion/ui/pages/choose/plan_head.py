"""What the plan is about, at the top of its card: kind, level, area and how to lie."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from matcompanion.controllers.choose import ChooseController
from matcompanion.domain import limits
from matcompanion.domain.choices import Kind, Level
from matcompanion.ui import wording
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.heading import Heading
from matcompanion.ui.widgets.plain_label import PlainLabel
from matcompanion.ui.widgets.segmented import Segmented

_KINDS = tuple(Kind)


class PlanHead(QWidget):
    """Shows the controller's plan in two lines; ``mat_wanted`` when the person asked for the mat."""

    level_chosen = Signal(object)  # Level
    mat_wanted = Signal()

    def __init__(self, theme: Theme, controller: ChooseController) -> None:
        super().__init__()
        self.setObjectName("scrolled")
        self._theme, self._controller = theme, controller
        self._compact = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        row = QHBoxLayout()
        self.kind = Segmented(theme, [wording.kind(kind) for kind in _KINDS], label=self.tr("Kind"), tight=True)
        self.kind.chosen.connect(self._choose_kind)
        row.addWidget(self.kind)
        row.addStretch(1)
        self._level = Button(theme, "", kind="pill", height=32)
        self._level.clicked.connect(self._open_levels)
        self.levels = QMenu(self)
        row.addWidget(self._level)
        column.addLayout(row)
        column.addSpacing(8)
        self._title = Heading(theme, role="card_title")
        column.addWidget(self._title)
        self._lead = PlainLabel(theme, color="ink2", wrap=True)
        column.addWidget(self._lead)
        controller.changed.connect(self.refresh)
        self.refresh()

    def set_compact(self, *, compact: bool) -> None:
        """Take the smaller title of a narrow window."""
        self._compact = compact
        self._fit_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the title to the new width."""
        super().resizeEvent(event)
        self._fit_title()

    def _fit_title(self) -> None:
        """Wear a size less where that keeps the name in one line: a second one would push a field out of sight."""
        usual, less = ("card_title_compact", "section") if self._compact else ("card_title", "card_title_compact")
        name = self._title.text()
        fits = [role for role in (usual, less) if self._length(name, role) <= self.width()]
        self._title.set_role(fits[0] if fits else usual)

    def _length(self, text: str, role: str) -> int:
        return QFontMetrics(self._theme.font(role)).horizontalAdvance(text)

    @Slot()
    def refresh(self) -> None:
        """Show the plan as it is now."""
        controller = self._controller
        plan, catalogue, stage = controller.plan, controller.catalogue, controller.stage
        on_mat = plan.kind is Kind.MAT
        self.kind.set_current(_KINDS.index(plan.kind))
        self._level.setText(wording.level(plan.level))
        self._level.setToolTip(wording.surface(catalogue.levels[plan.level].surface))
        self._level.setVisible(on_mat)
        self._title.setText(wording.areas(catalogue, stage.areas) if on_mat else wording.plan_title(catalogue, plan))
        self._fit_title()
        self._lead.setText(self._lead_text())

    def _lead_text(self) -> str:
        controller = self._controller
        stage = controller.stage
        if stage.placement is not None:
            return wording.content(controller.catalogue.positions[stage.placement.position].lead)
        if controller.plan.kind is Kind.BREATHING:
            return self.tr("Sit or lie as you like. Slower, not bigger.")
        return self.tr("Lie down without the mat. In studies, resting alone did about as much.")

    @Slot(int)
    def _choose_kind(self, index: int) -> None:
        self._controller.choose_kind(_KINDS[index])
        self.kind.set_current(_KINDS.index(self._controller.plan.kind))
        if _KINDS[index] is Kind.MAT:
            self.mat_wanted.emit()

    @Slot()
    def _open_levels(self) -> None:
        self.list_levels()
        self.levels.popup(self._level.mapToGlobal(QPoint(0, self._level.height() + 4)))

    def list_levels(self) -> None:
        """Fill the menu; a level that the person's answers do not allow cannot be chosen."""
        self.levels.clear()
        for level, rule in self._controller.catalogue.levels.items():
            words = self.tr("{level} · {surface}, {least} to {most} minutes").format(
                level=wording.level(level),
                surface=wording.surface(rule.surface),
                least=rule.minutes[0],
                most=rule.minutes[1],
            )
            action = self.levels.addAction(words)
            action.setCheckable(True)
            action.setChecked(level is self._controller.plan.level)
            action.setEnabled(limits.level_refusal(self._controller.catalogue, level) is None)
            action.triggered.connect(partial(self._choose_level, level))

    def _choose_level(self, level: Level) -> None:
        self.level_chosen.emit(level)
