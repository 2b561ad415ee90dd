"""What is spoken in a session, and when the voice is opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from matcompanion.controllers.session import SessionController
from matcompanion.controllers.voice import VoiceController
from matcompanion.desktop.voice import Voice
from matcompanion.domain.session_instant import EventKind, Instant, State
from matcompanion.domain.settings import Settings
from tests.fakes import FakeClock
from tests.sessions import CATALOGUE, KeptSessions, pass_time, plan, stage

EVENTS = {EventKind.WARM_UP: "Warm up", EventKind.PAUSED: "Paused", EventKind.TIME_UP: "Get up slowly"}


def words(_plan, instant: Instant, kind: EventKind | None) -> str:
    """A line in the third and the sixth ten seconds, and a word for some of what happens."""
    if kind is not None:
        return EVENTS.get(kind, "")
    if instant.state is not State.RUNNING:
        return ""
    return {3: "Prickly at first is normal", 6: "Notice it"}.get(int(instant.active // 10), "")


class FakeVoice(Voice):
    """Notes what it says; a sentence takes until the test ends it."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.volume = None

    def set_volume(self, percent: int) -> None:
        self.volume = percent

    def end(self) -> None:
        self._finish()

    def fail(self) -> None:
        self._fail("the server is gone")

    def _start(self, text: str, *, urgent: bool) -> None:
        self.said.append(text)

    def _stop(self) -> None:
        self.said.append("(hush)")


class Desktop:
    """A computer with a voice, or without one."""

    def __init__(self) -> None:
        self.has_voice = True
        self.opened: list[FakeVoice] = []
        self.asked = 0

    def open(self) -> FakeVoice | None:
        self.asked += 1
        if not self.has_voice:
            return None
        self.opened.append(FakeVoice())
        return self.opened[-1]

    @property
    def said(self) -> list[str]:
        return self.opened[-1].said


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def session(qapp, clock):
    session = SessionController(CATALOGUE, clock, KeptSessions(), lambda: Settings(lead_in_seconds=10))
    yield session
    session._timer.stop()


@pytest.fixture
def desktop():
    return Desktop()


@pytest.fixture
def voice(session, desktop):
    voice = VoiceController(session, words, desktop.open)
    yield voice
    voice.close()


@pytest.fixture
def problems(voice):
    told: list[str] = []
    voice.problem.connect(told.append)
    return told


@pytest.fixture
def ducked(voice):
    told: list[bool] = []
    voice.speaking.connect(told.append)
    return told


def turn() -> None:
    """Let the window come to rest."""
    QCoreApplication.processEvents()


def switch_on(voice: VoiceController) -> None:
    voice.set_on(on=True)
    turn()


def test_off_nothing_is_opened_and_nothing_said(session, clock, voice, desktop):
    session.start(plan())
    pass_time(session, clock, 60)
    turn()

    assert desktop.asked == 0


def test_switched_on_the_voice_is_opened_when_the_window_is_at_rest(voice, desktop):
    voice.set_on(on=True)
    at_once = desktop.asked
    turn()
    voice.set_on(on=True)
    turn()

    assert (at_once, desktop.asked) == (0, 1)


def test_lines_and_turns_are_said_once(session, clock, voice, desktop):
    switch_on(voice)
    session.start(plan(stage(minutes=5)))
    session.start_now()

    for _ in range(299):
        pass_time(session, clock, 1)
        desktop.opened[0].end()
    session.pause()

    assert desktop.said.count("Prickly at first is normal") == 1
    assert desktop.said.index("Prickly at first is normal") < desktop.said.index("Notice it")
    assert desktop.said[-1] == "Paused"


def test_what_happens_is_said_before_the_line(session, clock, voice, desktop):
    switch_on(voice)
    session.start(plan())
    session.start_now()
    pass_time(session, clock, 35)
    session.pause()

    assert desktop.said == ["Prickly at first is normal", "Paused"]


def test_a_line_waits_for_what_is_being_said(session, clock, voice, desktop):
    switch_on(voice)
    session.start(plan())
    session.start_now()
    pass_time(session, clock, 62)
    before = list(desktop.said)
    desktop.opened[0].end()

    assert before[-1] == "Warm up"
    assert desktop.said[-1] == "Notice it"


def test_others_are_told_to_be_quieter_meanwhile(session, clock, voice, desktop, ducked):
    switch_on(voice)
    session.start(plan())
    session.start_now()
    pass_time(session, clock, 35)
    during = list(ducked)

    desktop.opened[0].end()

    assert during == [True]
    assert ducked == [True, False]


def test_switched_on_during_a_session_it_opens_when_that_is_over(session, clock, voice, desktop):
    session.start(plan())
    session.start_now()
    pass_time(session, clock, 30)
    switch_on(voice)
    during = desktop.asked

    session.end()
    session.got_up()
    turn()

    assert (during, desktop.asked) == (0, 1)


def test_a_session_that_is_called_off_falls_silent(session, clock, voice, desktop, ducked):
    switch_on(voice)
    session.start(plan())
    voice.say("How it sounds")

    session.end()

    assert desktop.said == ["How it sounds", "(hush)"]
    assert ducked == [True, False]


def test_switched_on_in_a_session_that_is_called_off_it_opens_then(session, voice, desktop):
    session.start(plan())
    switch_on(voice)

    session.end()
    turn()

    assert desktop.asked == 1


def test_a_session_that_begins_before_the_voice_was_opened_goes_first(session, voice, desktop):
    voice.set_on(on=True)
    session.start(plan())
    turn()

    assert desktop.asked == 0


def test_switched_off_again_at_once_nothing_is_opened(voice, desktop):
    voice.set_on(on=True)
    voice.set_on(on=False)
    turn()

    assert desktop.asked == 0


def test_switched_off_it_is_silent_at_once(session, clock, voice, desktop, ducked):
    switch_on(voice)
    session.start(plan())
    session.start_now()
    pass_time(session, clock, 35)

    voice.set_on(on=False)
    pass_time(session, clock, 60)

    assert desktop.said == ["Prickly at first is normal", "(hush)"]
    assert ducked == [True, False]


def test_silenced_on_the_way_it_says_nothing_until_it_is_heard_again(session, clock, voice, desktop, ducked):
    switch_on(voice)
    session.start(plan())
    session.start_now()
    pass_time(session, clock, 35)

    voice.set_silent(silent=True)
    pass_time(session, clock, 30)
    session.pause()
    silent = list(desktop.said)
    voice.set_silent(silent=False)
    session.resume()
    session.pause()

    assert silent == ["Prickly at first is normal", "(hush)"]
    assert ducked[:2] == [True, False]
    assert desktop.said[-1] == "Paused"


def test_the_next_session_is_spoken_to_again(session, clock, voice, desktop):
    switch_on(voice)
    session.start(plan())
    voice.set_silent(silent=True)
    session.end()
    session.start(plan())
    session.start_now()
    pass_time(session, clock, 35)

    assert desktop.said == ["Prickly at first is normal"]


def test_a_second_session_says_its_lines_again(session, clock, voice, desktop):
    switch_on(voice)
    for _ in range(2):
        session.start(plan())
        session.start_now()
        pass_time(session, clock, 35)
        desktop.opened[0].end()
        session.end()
        session.got_up()

    assert desktop.said == ["Prickly at first is normal"] * 2


def test_a_computer_without_a_voice_is_told_once(session, clock, voice, desktop, problems):
    desktop.has_voice = False
    switch_on(voice)
    for _ in range(2):
        session.start(plan())
        session.start_now()
        pass_time(session, clock, 35)
        session.end()
        session.got_up()
        turn()

    assert problems == ["Nothing can be spoken: this computer has no voice that can be used."]
    assert desktop.asked == 1


def test_a_voice_that_fails_is_told_once_and_the_session_goes_on(session, clock, voice, desktop, problems, ducked):
    switch_on(voice)
    session.start(plan())
    session.start_now()
    pass_time(session, clock, 35)

    desktop.opened[0].fail()
    pass_time(session, clock, 60)

    assert problems == ["Nothing is spoken any more: the voice of this computer has failed."]
    assert ducked == [True, False]
    assert session.instant.state is State.RUNNING


def test_switching_it_off_and_on_tries_again(voice, desktop, problems):
    desktop.has_voice = False
    switch_on(voice)
    voice.set_on(on=False)
    desktop.has_voice = True

    switch_on(voice)
    voice.say("How it sounds")

    assert desktop.said == ["How it sounds"]
    assert len(problems) == 1


def test_the_volume_holds_before_and_after_it_is_opened(voice, desktop):
    voice.set_volume(40)
    switch_on(voice)
    first = desktop.opened[0].volume

    voice.set_volume(70)

    assert (first, desktop.opened[0].volume) == (40, 70)


def test_trying_it_out_opens_it(voice, desktop):
    voice.say("not while it is off")
    voice.set_on(on=True)

    voice.say("How it sounds")

    assert desktop.said == ["How it sounds"]
