"""The whole program on the sample history, led from page to page: every place, panel and question there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from matcompanion.domain.choices import Level, Scale
from matcompanion.domain.safekeeping import Question, QuestionKind
from matcompanion.tour.by_hand import turn
from matcompanion.tour.places import Guide

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_WIDTH = 1100


class EveryPage:
    """A program in a window so tall that every page is seen as a whole, and nothing has to be scrolled to."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._guide = folder, Guide(folder)
        self.program = self._guide.program
        self.window = self.program.window
        self.program.settings.change(level=Level.TWO, dim_after_seconds=0)
        self.program.show()
        turn()

    def close(self) -> None:
        """End the program."""
        self._guide.leave()
        self.window.deleteLater()

    def press(self, name: str) -> None:
        """Press the button called *name*, or whose name begins so."""
        for button in self.window.findChildren(QAbstractButton):
            called = button.accessibleName() or button.text()
            if button.isVisible() and button.isEnabled() and called.startswith(name):
                button.click()
                turn()
                return
        raise AssertionError(f"there is no button {name!r} at {self.window.place}")

    def pages(self) -> Iterator[tuple[str, QWidget]]:
        """Yield the name of every page while it is shown, and its window."""
        for height, walk in (
            (1500, self._choose),
            (720, self._session),
            (1500, self._after),
            (3600, self._progress),
            (1500, self._history),
            (3600, self._learn),
            (4400, self._settings),
            (1800, self._questions),
            (720, self._recovery),
        ):
            self.window.resize(_WIDTH, height)
            for name in walk():
                turn()
                yield name, self.window
        yield "keys", self._keys()
        self.window.findChild(QDialog).close()

    def _choose(self) -> Iterator[str]:
        program = self.program
        self.window.open_place("choose")
        program.choose.choose_goal("leg_ease")
        program.choose.choose_area("lower_back")
        program.choose.rate(Scale.TENSION, 6)
        yield "choose"
        for opener in ("How to get on", "When to see", "Why this step", "Your plans"):
            self.press(opener)
            yield f"choose, {opener}"
            self.press("Close")
        for opener in ("Add a stage", "More", "Yes, something", "List of areas"):
            self.press(opener)
            yield f"choose, {opener}"
        self.press("Done")
        self.press("List of areas")

    def _session(self) -> Iterator[str]:
        program = self.program
        program.choose.start()
        turn()
        self._guide._pass(6)
        yield "lead-in"
        self._guide._pass(150)
        yield "running"
        program.session.pause()
        yield "paused"
        program.session.end()
        yield "getting up"
        program.session.got_up()

    def _after(self) -> Iterator[str]:
        yield "after"
        self.press("Save session")
        yield "saved"

    def _progress(self) -> Iterator[str]:
        self.window.open_place("progress")
        yield "progress"
        for button in self.window.page("progress").findChildren(QAbstractButton):
            if button.isVisible() and button.accessibleName().startswith("Show as table"):
                button.click()
        yield "progress, as tables"

    def _history(self) -> Iterator[str]:
        self.window.open_place("history")
        yield "history"
        self.press("Report for")
        yield "history, report"
        self.press("Edit")
        yield "history, editor"
        self.press("Cancel")
        self.press("Delete")
        yield "history, deleted"

    def _learn(self) -> Iterator[str]:
        for topic in ("feeling", "positions", "claims", "back_pain", "studies"):
            self.program.places.ways.to_topic(topic)
            yield f"learn, {topic}"

    def _settings(self) -> Iterator[str]:
        self.window.open_place("settings")
        turn()
        for opener in ("Add a reminder", "Add this pattern", "Delete everything", "Qt,"):
            self.press(opener)
        yield "settings"

    def _keys(self) -> QWidget:
        self.window.show_keys()
        dialog = self.window.findChild(QDialog)
        dialog.resize(560, 1800)
        turn()
        return dialog

    def _questions(self) -> Iterator[str]:
        self.program.first_run.screening.forget()
        self.window.open_place("choose")
        turn()
        yield "safety check"
        for item in ("I am pregnant", "My skin is sore", "I have asked"):
            self.press(item)
        yield "safety check, with what follows"
        self.press("Continue")
        yield "safety check, level"
        self.press("Continue")
        yield "safety check, sound"
        self.press("Continue")
        yield "choose, waiting"
        self.program.first_run.screening.answer((), keep=False)

    def _recovery(self) -> Iterator[str]:
        self.program.places.tell("The screen may switch off during the session.")
        self.window.open_place("recovery")
        page = self.window.page("recovery")
        page.show_question(Question(QuestionKind.UNREADABLE, self._folder))
        yield "recovery"
