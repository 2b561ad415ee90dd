"""The plan beside the figure: what would be done, every field of it to be changed, and one big Start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.screening import ScreeningController
from matcompanion.domain import limits
from matcompanion.domain.catalogue import STOP_CAUTION
from matcompanion.domain.choices import AreaId, Kind
from matcompanion.ui import wording, wording_red_flags
from matcompanion.ui.pages.choose.answers import PlanAnswers
from matcompanion.ui.pages.choose.area_picker import AreaPicker
from matcompanion.ui.pages.choose.before import BeforeRatings
from matcompanion.ui.pages.choose.plan_fields import PlanFields
from matcompanion.ui.pages.choose.plan_head import PlanHead
from matcompanion.ui.pages.choose.rung_box import RungBox
from matcompanion.ui.pages.choose.save_sound import SaveSoundRow, SoundSaver
from matcompanion.ui.pages.choose.stage_list import StageList
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.bullet_list import BulletList
from matcompanion.ui.widgets.buttons import Button
from matcompanion.ui.widgets.card import Card
from matcompanion.ui.widgets.fading_scroll import FadingScroll, IntoPadding
from matcompanion.ui.widgets.icon_label import IconLabel
from matcompanion.ui.widgets.plain_label import PlainLabel

_BETWEEN_ALL = 24  # the gaps above and below the check
_ROOMY_PERCENT = 120
_BAR = 14  # the scroll bar stands in the padding of the card


class PlanCard(Card):
    """Shows the controller's plan; the person's changes go to the controller."""

    level_chosen = Signal(object)  # Level
    steps_asked = Signal()
    help_asked = Signal()
    origins_asked = Signal(object)  # the QWidget that was pressed
    answers_requested = Signal()
    left_out = Signal(str)  # an area that was said to be sore
    asking = Signal()  # the check of today was opened or closed, or may have been

    def __init__(
        self,
        theme: Theme,
        controller: ChooseController,
        saver: SoundSaver | None = None,
        screening: ScreeningController | None = None,
    ) -> None:
        super().__init__(padding=(24, 20, 24, 16), spacing=0)
        self._theme, self._controller, self._saver = theme, controller, saver
        self._answers = PlanAnswers(theme, controller, screening)
        self._answers.change_requested.connect(self.answers_requested)
        self._answers.left_out.connect(self.left_out)
        self._large = self._has_origins = False
        self.head = PlanHead(theme, controller)
        self.head.level_chosen.connect(self.level_chosen)
        self.head.mat_wanted.connect(self._answers.tell_waiting)
        self._reaching = IntoPadding(self._scroll(), _BAR)
        self._caution = self._make_caution()
        self._start = self._make_start()
        self._hint = PlainLabel(theme, role="caption", color="ink2", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._lead_in_seconds = 0
        self._stack(large=False)
        self._answers.check.opened.connect(self._show_caution)
        controller.changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self.refresh()

    def show_offer(self, offer: QWidget) -> None:
        """Put *offer* above the fields."""
        self._column.insertWidget(0, offer)

    def _scroll(self) -> FadingScroll:
        """Return what may be scrolled: the fields, the ratings of before, the cautions of the area."""
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(8)
        self._stages = StageList(self._theme, self._controller)
        self._fields = PlanFields(self._theme, self._controller)
        self._fields.steps_asked.connect(self.steps_asked)
        self._add = Button(self._theme, self.tr("Add a stage"), kind="link", icon_name="plus", wraps=True)
        self._add.clicked.connect(self._offer_areas)
        self._no_more = PlainLabel(
            self._theme,
            self.tr("The session is as long as the guide allows."),
            role="caption",
            color="ink2",
            wrap=True,
        )
        self._picker = AreaPicker(self._theme)
        self._picker.picked.connect(self._add_stage)
        self._before = BeforeRatings(self._theme)
        self._before.rated.connect(self._controller.rate)
        self._cautions = BulletList(self._theme, role="label", color="ink2", spacing=4)
        self._origins = Button(
            self._theme, self.tr("Where does this come from?"), kind="link", role="label_strong", wraps=True
        )
        self._origins.clicked.connect(self._ask_origins)
        self._origins.hide()
        self._column.addWidget(self._answers.waiting)
        self._column.addWidget(self._stages)
        self._column.addWidget(self._fields)
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._no_more)
        self._column.addWidget(self._picker)
        self._column.addWidget(self._before)
        self._column.addWidget(self._cautions)
        self._column.addWidget(self._origins, 0, Qt.AlignmentFlag.AlignLeft)
        self._see = Button(self._theme, wording_red_flags.when_to_see(), kind="link", icon_name="info", wraps=True)
        self._see.clicked.connect(self.help_asked)
        self._see.hide()
        self._column.addWidget(self._see, 0, Qt.AlignmentFlag.AlignLeft)
        if self._saver is not None:
            self._column.addWidget(SaveSoundRow(self._theme, self._controller, self._saver))
        self._column.addStretch(1)
        area = self._area = FadingScroll(self._theme, inside, bar_room=_BAR)
        area.setMinimumHeight(1)  # it scrolls; what stands below it must not be cut
        return area

    def _make_caution(self) -> Card:
        caution = Card(ground="caution", padding=(14, 10, 14, 10), spacing=12, horizontal=True)
        sign = IconLabel(self._theme, "alert", size=20, color="on_caution")
        caution.body.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        stop = wording.content(self._controller.catalogue.cautions[STOP_CAUTION].text)
        caution.body.addWidget(PlainLabel(self._theme, stop, role="label", color="on_caution", wrap=True), 1)
        self._origin = Button(self._theme, "", kind="round", icon_name="info", height=32)
        self._origin.setAccessibleName(self.tr("Where does this caution come from?"))
        self._origin.setToolTip(self.tr("Where does this come from?"))
        self._origin.clicked.connect(self._ask_origins)
        self._origin.hide()
        caution.body.addWidget(self._origin, 0, Qt.AlignmentFlag.AlignTop)
        return caution

    def set_rung_box(self, box: RungBox) -> None:
        """Show *box*, which says where the person stands; there is somebody to ask for origins."""
        self._rung_box = box
        box.weighed.connect(self._place_rung_box)
        self._place_rung_box(box.is_news)
        self._has_origins = True
        self._origin.show()
        self.refresh()

    @Slot(bool)
    def _place_rung_box(self, is_news: bool) -> None:  # noqa: FBT001 - a signal's signature
        """Put news above the fields; else the plan comes first, for a small window has no room for both at once."""
        self._column.removeWidget(self._rung_box)
        place = self._column.indexOf(self._stages) if is_news else self._column.indexOf(self._fields) + 1
        self._column.insertWidget(place, self._rung_box)

    def show_top(self) -> None:
        """Scroll back to the first field."""
        self._area.verticalScrollBar().setValue(0)

    def add_button(self, button: QWidget) -> None:
        """Put *button* below everything that scrolls."""
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _ask_origins(self) -> None:
        self.origins_asked.emit(self.sender())

    def _make_start(self) -> Button:
        start = Button(self._theme, "", kind="primary", icon_name="play", height=56, role="button_large")
        start.clicked.connect(self._controller.start)
        return start

    def _stack(self, *, large: bool) -> None:
        """Lay the parts out; with large text everything but Start scrolls."""
        if large:
            self._column.insertWidget(0, self.head)
            self._column.insertWidget(1, self._caution)
            self.body.addLayout(self._reaching, 1)
            return
        self.body.addWidget(self.head)
        self.body.addLayout(self._reaching, 1)
        self.body.addSpacing(8)
        self.body.addWidget(self._caution)
        self.body.addSpacing(8)
        self.body.addWidget(self._answers.check)
        self.body.addSpacing(8)
        self.body.addWidget(self._start)
        self.body.addSpacing(6)
        self.body.addWidget(self._hint)

    def show_check(self, *, on: bool) -> None:
        """Show what may be true today, or only the line above Start."""
        self._answers.check.yes.setChecked(on)

    @property
    def is_asking(self) -> bool:
        """Whether what may be true today is shown."""
        return self._answers.check.is_open and self._controller.plan.kind is Kind.MAT

    @property
    def start_button(self) -> Button:
        """The Start button."""
        return self._start

    def take_notice(self, notice: QWidget, *, of_ratings: bool) -> None:
        """Show *notice* above everything, or below the ratings; only with large text, when everything scrolls."""
        self._column.removeWidget(notice)
        self._column.insertWidget(self._column.indexOf(self._before) + 1 if of_ratings else 0, notice)

    @property
    def see_button(self) -> Button:
        """The button that asks when to see someone."""
        return self._see

    @property
    def foot(self) -> tuple[QWidget, ...]:
        """The check of today and Start; the page moves them below everything when the text is large."""
        return self._answers.check, self._start

    @Slot()
    def _show_caution(self) -> None:
        """Show the stop sentence on the mat, but let it make way while the check of today is answered.

        With larger text that needs the room of the heading too.
        """
        self.asking.emit()
        self.head.setHidden(self.is_asking and not self._large and not self._has_room_for_all())
        self._caution.setVisible(self._controller.plan.kind is Kind.MAT and not self._answers.check.is_open)

    def _has_room_for_all(self) -> bool:
        """Whether the heading can stay while the check of today is answered."""
        margins = self.body.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        check = self._answers.check
        needed = sum(part.heightForWidth(width) for part in (self.head, check) if part.hasHeightForWidth())
        needed += self._start.height() + margins.top() + margins.bottom() + _BETWEEN_ALL
        return self._theme.percent <= _ROOMY_PERCENT and needed <= self.height()

    def set_room(self, *, narrow: bool, large: bool) -> None:
        """Take the smaller title and paddings of a narrow window; with *large* text, leave Start to the page."""
        side = 18 if narrow else 24
        self.body.setContentsMargins(side, 16 if narrow else 20, side, 12 if narrow else 16)
        self.head.set_compact(compact=narrow)
        self._hint.setVisible(not narrow and not large)
        self._fields.set_paired(paired=not narrow and not large)
        if large is self._large:
            return
        self._large = large
        while (item := self.body.itemAt(0)) is not None:  # not by takeAt: PySide then keeps it, and a stale height
            widget = item.widget()
            if widget is not None:
                self.body.removeWidget(widget)
            else:
                self.body.removeItem(item)
        self._reaching.setParent(None)
        for part in (self.head, self._caution):
            self._column.removeWidget(part)
        self._stack(large=large)

    @Slot()
    def refresh(self) -> None:
        """Show the plan as it is now."""
        controller = self._controller
        plan, catalogue = controller.plan, controller.catalogue
        self.show_lead_in(self._lead_in_seconds)
        on_mat = plan.kind is Kind.MAT
        self._add.setVisible(on_mat)
        if not on_mat:
            self._picker.hide()
        self._add.setEnabled(bool(controller.options.addable_areas()))
        self._no_more.setVisible(on_mat and not self._add.isEnabled())
        self._add.setAccessibleDescription("" if self._add.isEnabled() else self._no_more.text())
        scales = controller.scales
        areas = wording.areas(catalogue, plan.areas[:1])
        self._before.show_ratings(scales, {scale: controller.rating(scale) for scale in scales}, areas)
        self._show_cautions()
        self._answers.refresh()
        self._show_caution()
        minutes = wording.minutes(plan.minutes)
        self._start.setText(self.tr("Start {minutes}").format(minutes=minutes))
        self._start.setAccessibleName(self.tr("Start session, {minutes}").format(minutes=minutes))

    def show_lead_in(self, seconds: int) -> None:
        """Say how long there is to lie down, or to settle where one sits or stands."""
        self._lead_in_seconds = seconds
        how = self._controller.plan.stages[0].placement
        settles = self._controller.plan.kind is Kind.BREATHING or (
            how is not None and limits.is_upright(how.position)
        )
        text = (
            self.tr("You get {n} seconds to settle. Ctrl+Enter starts too.")
            if settles
            else self.tr("You get {n} seconds to lie down. Ctrl+Enter starts too.")
        )
        self._hint.setText(text.format(n=seconds))

    def _show_cautions(self) -> None:
        controller = self._controller
        catalogue = controller.catalogue
        lines: list[str] = []
        if controller.plan.kind is Kind.MAT:
            ids = [c for area in controller.stage.areas for c in catalogue.areas[area].cautions if c != STOP_CAUTION]
            lines = [wording.content(note) for note in catalogue.restrictions.notes]
            lines += [wording.content(catalogue.cautions[caution].text) for caution in dict.fromkeys(ids)]
            goal = controller.goal
            if goal is not None and goal.note:
                lines.append(wording.content(goal.note))
        self._cautions.set_lines(lines)
        self._cautions.setVisible(bool(lines))
        self._origins.setVisible(bool(lines) and self._has_origins)

    @Slot()
    def _offer_areas(self) -> None:
        """Show the areas that another stage could be for, or put them away again."""
        if self._picker.isVisible():
            self._picker.hide()
            return
        catalogue = self._controller.catalogue
        self._picker.offer(
            [(area, wording.area(catalogue, area)) for area in self._controller.options.addable_areas()]
        )

    @Slot(str)
    def _add_stage(self, area: AreaId) -> None:
        self._picker.hide()
        self._controller.add_stage(area)
