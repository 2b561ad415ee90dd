"""Pictures of every place of the program, light and dark, large and small, from the sample history."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product
from pathlib import Path

from PySide6.QtGui import QPixmap

from matcompanion import resources
from matcompanion.app import Program
from matcompanion.domain.choices import Level, Scale
from matcompanion.domain.settings import ThemeChoice
from matcompanion.opening import nothing_applies, sample_filler
from matcompanion.paths import Paths
from matcompanion.tour.by_hand import AtOnce, HandClock, turn
from matcompanion.ui.pages.after import AfterPage
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.pages.progress import ProgressPage
from matcompanion.ui.pages.safety import SafetyPage

SIZES = ((1100, 720), (800, 600))
_THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK)


class Guide:
    """Walks the program from place to place, on a sample history below *data*."""

    def __init__(self, data: Path) -> None:
        self.clock = HandClock()
        self.program = Program(
            paths=Paths(data),
            clock=self.clock,
            worker=AtOnce(),
            resources=resources.root(),
            fill=sample_filler(self.clock),
            answers=nothing_applies(self.clock),
        )
        turn()

    def pictures(self, *, brief: bool = False) -> Iterator[tuple[str, QPixmap]]:
        """Yield each picture with its name; when *brief*, in the first size and theme alone."""
        program = self.program
        program.settings.change(level=Level.TWO, lead_in_seconds=20, dim_after_seconds=0)
        program.show()
        turn()
        for size, theme in islice(product(SIZES, _THEMES), 1 if brief else None):
            program.window.resize(*size)
            program.settings.change(theme=theme)
            for name in self.walk():
                turn()
                self._let_go_of_keyboard()
                yield f"{name}_{theme.value}_{size[0]}x{size[1]}", program.window.grab()

    def _let_go_of_keyboard(self) -> None:
        """Leave no ring around what has the keyboard: a picture shows a place, not where somebody is in it."""
        focused = self.program.window.focusWidget()
        if focused is not None:
            focused.clearFocus()
            turn()

    def _walk_the_first_run(self) -> Iterator[str]:
        """Go through the questions as somebody does whose program has no answers yet."""
        screening = self.program.first_run.screening
        screening.forget()
        page = self.program.window.page("safety")
        self.program.window.open_place("choose")
        if isinstance(page, SafetyPage):
            yield "first_run"
            page.health.questions.boxes["thinners"].row.click()
            yield "first_run_ticked"
            page.health.go_on.click()
            yield "first_run_level"
            page.level.go_on.click()
            yield "first_run_sound"
            page.sound.go_on.click()
        turn()
        yield "choose_waiting"
        screening.answer((), keep=False)

    def walk(self) -> Iterator[str]:
        """Go from place to place; give the name of each."""
        program, window = self.program, self.program.window
        yield from self._walk_the_first_run()
        window.open_place("choose")
        program.choose.choose_goal("leg_ease")
        program.choose.choose_area("lower_back")
        program.choose.choose_minutes(25)
        program.choose.rate(Scale.TENSION, 6)
        program.choose.rate(Scale.PAIN, 5)
        yield "choose"
        page = window.page("choose")
        if isinstance(page, ChoosePage):
            page.show_check(on=True)
            yield "choose_check"
            page.show_check(on=False)
        program.choose.start()
        self._pass(6)
        yield "session_lead_in"
        self._pass(14 + 30)
        yield "session_settle_in"
        self._pass(500)
        yield "session"
        program.session.pause()
        turn()
        yield "session_paused"
        program.session.resume()
        self._pass(24 * 60 - 530 + 30)
        yield "session_end"
        program.session.got_up()
        turn()
        self._rate()
        yield "after"
        for place in ("progress", "history", "settings"):
            window.open_place(place)
            turn()
            yield place
            if place == "progress":
                yield from self._scroll_progress()
        window.open_place("learn")  # as from the rail: who comes by a topic is shown the way back
        for topic in ("feeling", "claims", "back_pain"):
            program.places.ways.to_topic(topic)
            turn()
            yield f"learn_{topic}"

    def _scroll_progress(self) -> Iterator[str]:
        """Look at the graphs further down, a window at a time."""
        page = self.program.window.page("progress")
        if not isinstance(page, ProgressPage):
            return
        bar = page.scroller.verticalScrollBar()
        for number in range(2, 2 + -(-bar.maximum() // max(1, bar.pageStep()))):
            bar.setValue(bar.value() + bar.pageStep())
            turn()
            yield f"progress_{number}"
        bar.setValue(0)

    def _rate(self) -> None:
        """Answer some of the questions, as a person would."""
        page = self.program.window.page("after")
        if isinstance(page, AfterPage):
            for scale, value in ((Scale.TENSION, 3), (Scale.PAIN, 2), (Scale.STING_1MIN, 5), (Scale.STING_END, 2)):
                page.form.scales[scale].setValue(value)

    def _pass(self, seconds: float) -> None:
        """Let session time pass in small steps, as it does in life."""
        for _ in range(round(seconds)):
            self.clock.advance(1.0)
            self.program.session.tick()
        turn()

    def leave(self) -> None:
        """Close the window."""
        self.program.window.close()
        turn()
