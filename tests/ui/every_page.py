"""The whole program on the sample history, led from page to page: every place, panel and question there is."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from matcompanion import resources
from matcompanion.domain.choices import Level, Scale
from matcompanion.domain.safekeeping import Account, Question, QuestionKind
from matcompanion.domain.settings import Ambience
from matcompanion.tour.by_hand import turn
from matcompanion.tour.places import Guide
from matcompanion.ui import wording_safekeeping
from matcompanion.ui.pages.settings.far_view import FarView

if TYPE_CHECKING:
    from collections.abc import Iterator

_WIDTH = 1100
TOPICS = sorted(file.stem for file in (resources.root() / "content" / "guide").glob("*.toml"))
MADE_AT = datetime(2026, 11, 2, 20, 15, tzinfo=UTC)
ACCOUNT = Account(Path("set-aside/matcompanion.db"), 312, 4, 1, 308, 2, MADE_AT)
HALVES = ("Plan", "Area")
"""What leads to the other half of Choose, where it is one after the other."""


_PLAIN = str.maketrans("áçéíñóúýÁÇÉÍÑÓÚÝ", "aceinouyACEINOUY", "[]~\u202b\u202c")
_TWICE = re.compile(r"(.)\1+")


def in_english(words: str) -> str:
    """Return *words*, which may be of a made-up language, so that they can be compared with English ones."""
    return _TWICE.sub(r"\1", words.translate(_PLAIN))


class EveryPage:
    """A program in a window of *size*, or in one so tall that every page is seen as a whole."""

    def __init__(self, folder: Path, size: tuple[int, int] | None = None, percent: int = 100) -> None:
        self._folder, self._guide, self._size = folder, Guide(folder), size
        self.program = self._guide.program
        self.window = self.program.window
        self.program.settings.change(level=Level.TWO, dim_after_seconds=0, text_percent=percent)
        self.program.show()
        turn()

    def close(self) -> None:
        """End the program."""
        self._guide.leave()
        self.window.deleteLater()

    def press(self, name: str) -> None:
        """Press the button called *name*, or whose name begins so, on the other half of the page if need be."""
        for half in ("", *HALVES):
            if half and not self._press(half):
                continue
            if self._press(name):
                return
        raise AssertionError(f"there is no button {name!r} at {self.window.place}")

    def _press(self, name: str) -> bool:
        for button in self.window.findChildren(QAbstractButton):
            called = button.accessibleName() or button.text()
            if button.isVisible() and button.isEnabled() and in_english(called).startswith(in_english(name)):
                button.click()
                turn()
                return True
        return False

    def pages(self) -> Iterator[tuple[str, QWidget]]:
        """Yield the name of every page while it is shown, and its window."""
        for height, walk in (
            (1500, self._choose),
            (720, self._session),
            (1500, self._after),
            (5000, self._progress),
            (1500, self._history),
            (3600, self._learn),
            (5200, self._settings),
            (1800, self._questions),
            (720, self._recovery),
        ):
            self.window.resize(*(self._size or (_WIDTH, height)))
            for name in walk():
                turn()
                turn()  # what is made in short turns is laid out by the next one
                over = self.window.findChild(FarView)
                yield name, over if over is not None and over.isVisible() else self.window
        yield "keys", self._keys()
        self.window.findChild(QDialog).close()

    def _choose(self) -> Iterator[str]:
        program = self.program
        self.window.open_place("choose")
        program.choose.choose_goal("leg_ease")
        program.choose.choose_area("lower_back")
        program.choose.rate(Scale.TENSION, 6)
        yield "choose"
        for opener in ("How to get on", "When to see", "Why this step", "Where does this come", "Your plans"):
            self.press(opener)
            yield f"choose, {opener}"
            self.press("Close")
        for opener, closer in (
            ("More…", "Fewer"),
            ("List of areas", "List of areas"),
            ("Add a stage", "Add Soles"),
            ("Stage 2", "Remove stage 2"),
            ("Yes, something", "Done"),
        ):
            self.press(opener)
            yield f"choose, {opener}"
            self.press(closer)

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
        program.session.resume()
        self._guide._pass(3)
        self._guide.clock.advance(900)
        program.session.tick()
        yield "after a sleep"
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
            if button.isVisible() and in_english(button.accessibleName()).startswith("Show as table"):
                button.click()
        yield "progress, as tables"
        self.press("Dates")
        yield "progress, between two days"
        self.press("Year")
        self.press("Begin the comparison")
        yield "progress, with a comparison"
        self.window.open_place("choose")
        yield "choose, with a comparison"
        self.window.open_place("progress")
        self.press("Stop the comparison")
        yield "progress, a comparison to be stopped"
        self.press("Stop for good")
        yield "progress, with a comparison that was stopped"

    def _history(self) -> Iterator[str]:
        self.window.open_place("history")
        yield "history"
        self.press("Report for")
        yield "history, report"
        self.press("Close")
        self.press("Add past session")
        yield "history, past session"
        self.press("Cancel")
        page = self.window.page("history")
        page.ask_next_day(page.table.selected)
        yield "history, the next day"
        self.press("Not now")
        page.search.setText("zumba")
        yield "history, nothing found"
        self.press("Show all")
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
        self.program.settings.change(ambience=Ambience.OWN)
        page = self.window.page("settings")
        page.backups.question.ask(wording_safekeeping.restore_file_question(self._folder / "copy.db"))
        page.show_sound_problem("No sound device. Everything else works.")
        yield "settings"
        self.press("Show the far view")
        yield "far view"
        QTest.keyClick(self.window.findChild(FarView), Qt.Key.Key_Escape)
        self.program.settings.change(ambience=Ambience.NONE)

    def _keys(self) -> QWidget:
        self.window.show_keys()
        dialog = self.window.findChild(QDialog)
        if self._size is None:
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
        page.show_question(Question(QuestionKind.MISSING, Path("data"), MADE_AT, 312))
        yield "recovery, a backup"
        page.show_account(ACCOUNT)
        yield "recovery, account"
