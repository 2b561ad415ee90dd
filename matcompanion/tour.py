"""Pictures of every place, without a display: light and dark, large and small, from the sample history."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from matcompanion import resources
from matcompanion.app import Program
from matcompanion.clock import SystemClock
from matcompanion.controllers.jobs import Job
from matcompanion.domain.choices import Level, Scale
from matcompanion.domain.settings import ThemeChoice
from matcompanion.opening import make_application, nothing_applies, sample_filler
from matcompanion.paths import Paths
from matcompanion.terminal import refuse, tell, tr
from matcompanion.ui.pages.after import AfterPage
from matcompanion.ui.pages.choose import ChoosePage
from matcompanion.ui.pages.progress import ProgressPage
from matcompanion.ui.pages.safety import SafetyPage

SIZES = ((1100, 720), (800, 600))
_THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK)
_EVENING = 20


class _HandClock:
    """Time that the tour moves by hand, so that every picture is the same at every run of a day."""

    scale = 1.0

    def __init__(self) -> None:
        self._now: datetime = SystemClock().now().replace(hour=_EVENING, minute=0, second=0, microsecond=0)
        self._elapsed = 0.0

    def now(self) -> datetime:
        return self._now

    def elapsed(self) -> float:
        return self._elapsed

    def awake_gap(self) -> float:
        return 0.0

    def advance(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
        self._elapsed += seconds


class _AtOnce(QObject):
    """A worker that works at once and answers at the next turn of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self._jobs: list[tuple[Job, object]] = []

    def run(self, work: Callable[[], object]) -> Job:
        job = Job()
        self._jobs.append((job, work()))
        QTimer.singleShot(0, self, self._answer)
        return job

    def _answer(self) -> None:
        job, result = self._jobs.pop(0)
        job.done.emit(result)


def take_tour(folder: Path) -> int:
    """Write the pictures to *folder* and say how many. Return the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        text = tr("{folder} cannot be used for pictures ({reason}).")
        return refuse(text.format(folder=folder, reason=error.strerror))
    application = QApplication.instance() or make_application(["matcompanion"])
    count = 0
    with tempfile.TemporaryDirectory(prefix="matcompanion-tour-") as data:
        guide = Guide(Path(data))
        for name, size, theme in guide.places():
            picture = folder / f"{name}_{theme.value}_{size[0]}x{size[1]}.png"
            if not guide.program.window.grab().save(str(picture)):
                return refuse(tr("{file} could not be written.").format(file=picture))
            count += 1
        guide.leave()
    del application
    tell(tr("%n picture in {folder}" if count == 1 else "%n pictures in {folder}", count).format(folder=folder))
    return 0


class Guide:
    """Walks the program from place to place, on a sample history below *data*."""

    def __init__(self, data: Path) -> None:
        self.clock = _HandClock()
        self.program = Program(
            paths=Paths(data),
            clock=self.clock,
            worker=_AtOnce(),
            resources=resources.root(),
            fill=sample_filler(self.clock),
            answers=nothing_applies(self.clock),
        )
        self.turn()

    def places(self) -> Iterator[tuple[str, tuple[int, int], ThemeChoice]]:
        """Yield the name of each picture when its place stands ready, with its size and theme."""
        program = self.program
        program.settings.change(level=Level.TWO, lead_in_seconds=20, dim_after_seconds=0)
        program.show()
        self.turn()
        for size in SIZES:
            program.window.resize(*size)
            for theme in _THEMES:
                program.settings.change(theme=theme)
                for name in self.walk():
                    self.turn()
                    yield name, size, theme

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
        self.turn()
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
        self.turn()
        yield "session_paused"
        program.session.resume()
        self._pass(24 * 60 - 530 + 30)
        yield "session_end"
        program.session.got_up()
        self.turn()
        self._rate()
        yield "after"
        for place in ("progress", "history", "settings"):
            window.open_place(place)
            self.turn()
            yield place
            if place == "progress":
                yield from self._scroll_progress()
        for topic in ("feeling", "claims", "back_pain"):
            program.ways.to_topic(topic)
            self.turn()
            yield f"learn_{topic}"

    def _scroll_progress(self) -> Iterator[str]:
        """Look at the graphs further down, a window at a time."""
        page = self.program.window.page("progress")
        if not isinstance(page, ProgressPage):
            return
        bar = page.scroller.verticalScrollBar()
        for number in range(2, 2 + -(-bar.maximum() // max(1, bar.pageStep()))):
            bar.setValue(bar.value() + bar.pageStep())
            self.turn()
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
        self.turn()

    def turn(self) -> None:
        """Let everything that waits happen."""
        for _ in range(12):
            QApplication.processEvents()

    def leave(self) -> None:
        """Close the window."""
        self.program.window.close()
        self.turn()
