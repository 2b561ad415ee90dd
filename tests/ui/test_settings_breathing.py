"""Breathing of one's own: a pattern that is checked while it is set, a rate that is tapped, a cap that is reset."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox

from matcompanion import resources
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.own_pattern import MOST_OWN_PATTERNS, OwnProblem, OwnWarning
from matcompanion.domain.settings import MotionChoice, OwnPattern, Settings, ThemeChoice
from matcompanion.ui import wording, wording_breathing
from matcompanion.ui.pages.settings import SettingsPage
from matcompanion.ui.pages.settings.breathing import BreathingGroup
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.fakes import FakeClock, HeldJobs
from tests.sessions import CATALOGUE

LIMITS = CATALOGUE.custom


class Bed:
    """The group on a clock that is set by hand."""

    def __init__(self, qtbot, settings: Settings) -> None:
        theme = Theme(resources.root())
        theme.load_fonts(resources.root())
        self.qtbot, self.clock = qtbot, FakeClock()
        self.controller = SettingsController(settings, lambda _settings: None, HeldJobs())
        self.group = BreathingGroup(theme, CATALOGUE, self.controller, self.clock.elapsed)
        qtbot.addWidget(self.group)
        self.group.resize(640, 500)
        self.group.show()

    @property
    def own(self):
        return self.group.own

    @property
    def settings(self) -> Settings:
        return self.controller.settings

    def type(self, name: str, text: str) -> None:
        spin = next(s for s in self.group.findChildren(QSpinBox) if s.accessibleName() == name)
        spin.selectAll()
        self.qtbot.keyClicks(spin, text)
        self.qtbot.keyClick(spin, Qt.Key.Key_Return)
        self.qtbot.keyClick(spin, Qt.Key.Key_Return)  # what is shown reads as the same number

    def press(self, button) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def tap(self, count: int, every: float = 4.6) -> None:
        for _ in range(count):
            self.press(self.group.taps.tap)
            self.clock.advance(every)

    def said(self) -> list[str]:
        return [label.text() for label in self.group.findChildren(PlainLabel) if label.isVisible()]


@pytest.fixture
def make(qtbot):
    return lambda **fields: Bed(qtbot, Settings(**fields))


@pytest.fixture
def bed(make):
    return make()


# A pattern of one's own


def test_the_rate_is_shown_while_it_is_set(bed):
    assert "6 breaths a minute" in bed.said()

    bed.type("Breathe out", "3.5")

    assert bed.own.draft == OwnPattern(4, 0, 3.5, 0)
    assert "8 breaths a minute" in bed.said()
    assert bed.settings.own_patterns == ()


def test_a_step_is_half_a_second(bed):
    spin = bed.group.findChildren(QSpinBox)[0]

    bed.qtbot.keyClick(spin, Qt.Key.Key_Up)

    assert spin.text() == "4.5 s"


def test_it_is_one_of_the_others_when_the_person_says_so(bed):
    bed.type("Breathe in", "5")

    bed.press(bed.own.add)

    assert bed.settings.own_patterns == (OwnPattern(5, 0, 6, 0),)
    assert "5 s in, 6 s out" in bed.said()
    assert "Among yours" in bed.said()
    assert not bed.own.add.isEnabled()


def test_one_is_removed_and_the_draft_and_the_others_stay(make):
    bed = make(own_patterns=(OwnPattern(3, 0, 5, 0), OwnPattern(4, 0, 5, 0)))
    assert bed.own.draft == OwnPattern(3, 0, 5, 0)
    first = bed.own.rows[0]
    assert first.remove.accessibleName() == "Remove 3 s in, 5 s out"

    bed.press(first.remove)

    assert bed.settings.own_patterns == (None, OwnPattern(4, 0, 5, 0))
    assert [row.own for row in bed.own.rows] == [OwnPattern(4, 0, 5, 0)]
    assert bed.own.draft == OwnPattern(3, 0, 5, 0)
    assert bed.own.add.isEnabled()


def test_a_new_one_takes_the_place_that_is_free(make):
    bed = make(own_patterns=(None, OwnPattern(4, 0, 5, 0)))
    bed.type("Breathe in", "6")

    bed.press(bed.own.add)

    assert bed.settings.own_patterns == (OwnPattern(6, 0, 5, 0), OwnPattern(4, 0, 5, 0))
    assert [row.own.inhale for row in bed.own.rows] == [6, 4]


def test_there_is_an_end_to_them(make):
    bed = make(own_patterns=tuple(OwnPattern(3, 0, 4 + half / 2, 0) for half in range(MOST_OWN_PATTERNS)))
    bed.type("Breathe in", "6")

    assert not bed.own.add.isEnabled()
    assert "There can be 5 patterns at most. Remove one first." in bed.said()


def test_another_setting_leaves_the_draft_alone(make):
    bed = make(own_patterns=(OwnPattern(3, 0, 5, 0),))
    bed.type("Breathe in", "4")

    bed.controller.change(bells_on=False)

    assert bed.own.draft == OwnPattern(4, 0, 5, 0)


def test_what_is_too_long_is_refused_with_its_reason(bed):
    bed.type("Breathe in", "10")
    bed.type("Breathe out", "10")
    assert bed.own.add.isEnabled()

    bed.type("Hold after breathing in", "0,5")

    assert not bed.own.add.isEnabled()
    assert bed.own.notes.text == "A whole breath takes at most 20 seconds. Shorten a part."


def test_what_is_not_easy_is_warned_of_and_allowed(bed):
    assert not bed.own.notes.isVisible()

    bed.type("Hold after breathing out", "7")

    assert bed.own.notes.isVisible()
    assert bed.own.notes.text.splitlines() == [
        "Fewer than 4 breaths a minute is hard for most people. Slower, not bigger.",
        "Holds of more than 4 seconds can make you light-headed.",
        "Holding the breath is switched on in Settings, if it is fine for you.",
    ]
    assert bed.own.add.isEnabled()


def test_a_pattern_of_the_file_that_cannot_be_is_shown_inside_the_limits(make):
    bed = make(own_patterns=(OwnPattern(1e12, -4, 0, 2.26),))

    assert bed.own.draft == OwnPattern(10, 0, 1.5, 2.5)


# The rate


def test_six_taps_say_the_rate(bed):
    assert "Sessions start at 12 breaths a minute. Tap six breaths to start at your own." in bed.said()
    bed.tap(3)
    assert bed.group.taps.dots.filled == 3
    assert bed.settings.own_per_minute is None

    bed.tap(3)

    assert bed.group.taps.dots.filled == 6
    assert bed.settings.own_per_minute == pytest.approx(13.0)
    assert "13 breaths a minute. Sessions start there." in bed.said()


def test_a_tap_more_says_it_better(bed):
    bed.tap(6, every=4)
    bed.tap(6, every=6)

    assert bed.settings.own_per_minute == pytest.approx(10)


def test_nonsense_is_answered_and_asked_again(bed):
    bed.tap(6, every=0.1)

    assert bed.settings.own_per_minute is None
    assert bed.group.taps.dots.filled == 0
    assert "That was too uneven. Tap once with each breath in." in bed.said()


def test_a_long_pause_begins_anew(bed):
    bed.tap(4)
    bed.clock.advance(60)

    bed.tap(1)

    assert bed.group.taps.dots.filled == 1


def test_start_again_forgets_the_rate(make):
    bed = make(own_per_minute=13.0)
    assert bed.group.taps.dots.filled == 6

    bed.press(bed.group.taps.again)

    assert bed.settings.own_per_minute is None
    assert bed.group.taps.dots.filled == 0
    assert not bed.group.taps.again.isVisible()
    assert any(text.startswith("Sessions start at 12") for text in bed.said())


def test_start_again_in_the_middle_forgets_the_taps(bed):
    bed.tap(2)

    bed.press(bed.group.taps.again)

    assert bed.group.taps.dots.filled == 0


def test_what_is_tapped_does_not_move(bed):
    before = bed.group.taps.tap.mapTo(bed.group, bed.group.taps.tap.rect().center())

    bed.tap(6)
    bed.group.grab()

    assert bed.group.taps.tap.mapTo(bed.group, bed.group.taps.tap.rect().center()) == before


# The cap


def test_a_cap_is_said_and_reset(make):
    bed = make(slowest_breath_seconds=9.0)
    assert "Not slower than 9 s a breath" in bed.said()

    bed.press(bed.group.reset)

    assert bed.settings.slowest_breath_seconds is None
    assert not bed.group.reset.isVisible()


def test_a_cap_that_comes_later_is_shown(bed):
    assert not bed.group.reset.isVisible()

    bed.controller.change(slowest_breath_seconds=8.75)

    assert "Not slower than 8.8 s a breath" in bed.said()


# The page and the words


def test_without_time_there_is_nothing_to_tap(qtbot):
    theme = Theme(resources.root())
    page = SettingsPage(
        theme, CATALOGUE, SettingsController(Settings(), lambda _settings: None, HeldJobs()), Path("/x")
    )
    qtbot.addWidget(page)
    group = page.findChild(BreathingGroup)

    assert group.taps.isVisibleTo(group) is False


@pytest.mark.parametrize("percent", [80, 100, 200])
def test_every_note_fits(make, percent):
    bed = make(own_patterns=(OwnPattern(4, 5, 6, 5),), slowest_breath_seconds=9.0, own_per_minute=13.0)
    bed.group._theme.set_choices(ThemeChoice.DARK, percent, MotionChoice.FULL)
    bed.group.resize(600, bed.group.heightForWidth(600))
    bed.group.grab()

    for label in bed.group.findChildren(PlainLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_every_sentence_has_at_most_fifteen_words():
    sentences = [
        *(wording_breathing.problem(problem, LIMITS) for problem in OwnProblem),
        *(wording_breathing.warning(warning, LIMITS) for warning in OwnWarning),
        wording_breathing.uneven(),
        wording_breathing.full(),
        wording_breathing.tapped(13.2),
        wording_breathing.not_tapped(12),
        wording_breathing.cap(9),
    ]

    assert [sentence for sentence in sentences if len(sentence.split()) > 15] == []


def test_the_own_pattern_is_called_so_on_the_plan_card():
    from matcompanion.domain.own_pattern import as_rule

    assert wording.breathing(as_rule(OwnPattern(4, 0, 6, 0), LIMITS)) == "Your own: 4 s in, 6 s out"


@given(count=st.integers(0, 40))
def test_half_seconds_are_read_as_they_are_said(count):
    assert wording_breathing.half_seconds_in(wording_breathing.half_seconds(count)) == count


@pytest.mark.parametrize(("text", "count"), [("4,5", 9), ("4.5 seconds", 9), ("about 3", 6), ("", None), ("s", None)])
def test_what_is_typed_is_read(text, count):
    assert wording_breathing.half_seconds_in(text) == count
