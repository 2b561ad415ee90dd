"""The breathing of the person's own is offered and used as it is set now."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Signal

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.jobs import Worker
from matcompanion.controllers.session import SessionController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.choices import Kind
from matcompanion.domain.limits import RefusalKind
from matcompanion.domain.own_pattern import OWN_PATTERN
from matcompanion.domain.session_instant import EventKind
from matcompanion.domain.settings import OwnPattern, Settings
from tests.fakes import FakeClock, HeldJobs
from tests.sessions import CATALOGUE, KeptSessions, off_the_mat

CALM = OwnPattern(4, 0, 5, 0)
HELD = OwnPattern(4, 3, 5, 0)


class StoredSettings(QObject):
    """Settings that a test can change."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.settings = Settings()

    def set(self, **fields: object) -> None:
        self.settings = replace(self.settings, **fields)
        self.changed.emit(self.settings)


@pytest.fixture
def settings(qapp):
    return StoredSettings()


@pytest.fixture
def choose(settings):
    return ChooseController(CATALOGUE, settings)


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def session(settings, clock):
    session = SessionController(CATALOGUE, clock, KeptSessions(), lambda: settings.settings)
    yield session
    session._timer.stop()
    session._keeper._again.stop()


def cycles(session, pattern):
    session.start(replace(off_the_mat(minutes=20), pattern=pattern))
    return session.course.cycles


def test_it_is_offered_from_when_it_is_set_and_told(choose, settings, qtbot):
    assert OWN_PATTERN not in dict(choose.options.patterns())

    with qtbot.waitSignal(choose.changed):
        settings.set(own_patterns=(CALM,))

    assert dict(choose.options.patterns())[OWN_PATTERN] is None
    choose.choose_pattern(OWN_PATTERN)
    assert choose.plan.pattern == OWN_PATTERN
    assert choose.catalogue.patterns[OWN_PATTERN].exhale == 5


def test_another_setting_tells_nobody(choose, settings, qtbot):
    with qtbot.assertNotEmitted(choose.changed):
        settings.set(own_per_minute=13.0)


def test_a_plan_takes_another_pattern_when_it_is_removed(choose, settings):
    settings.set(own_patterns=(CALM,))
    choose.choose_pattern(OWN_PATTERN)

    settings.set(own_patterns=())

    assert choose.plan.pattern == "ease10"
    assert OWN_PATTERN not in dict(choose.options.patterns())
    choose.set_paced_sessions(4)
    assert choose.plan.pattern == "long6"  # suggestions come again


def test_a_plan_takes_another_pattern_when_it_gets_holds(choose, settings):
    settings.set(own_patterns=(CALM,))
    choose.choose_pattern(OWN_PATTERN)

    settings.set(own_patterns=(HELD,))

    assert choose.plan.pattern == "ease10"
    assert dict(choose.options.patterns())[OWN_PATTERN].kind is RefusalKind.PATTERN_HOLDS


def test_it_is_chosen_again_at_the_next_start(choose, settings):
    settings.set(own_patterns=(CALM,))
    choose.choose_kind(Kind.BREATHING)
    choose.choose_pattern(OWN_PATTERN)
    settings.set(last=choose.last_choice())

    assert ChooseController(CATALOGUE, settings).plan.pattern == OWN_PATTERN
    settings.set(own_patterns=())
    assert ChooseController(CATALOGUE, settings).plan.pattern == "ease10"


def test_a_session_is_breathed_to_it(session, settings):
    settings.set(own_patterns=(CALM,))

    assert max(cycle.seconds for cycle in cycles(session, OWN_PATTERN)) == pytest.approx(9)


def test_a_session_begins_at_the_rate_that_was_tapped(session, settings):
    settings.set(own_per_minute=15.0)

    assert cycles(session, "long6")[0].seconds == pytest.approx(4)


def test_too_slow_says_what_later_sessions_are_not_to_exceed(session, settings, clock):
    cycles(session, "long6")
    assert session.longest_breath is None
    session.start_now()
    for _ in range(600):
        clock.advance(1)
        session.tick()

    session.mark(EventKind.MARK_TOO_SLOW)

    assert session.longest_breath == pytest.approx(9.5)


def test_a_later_session_keeps_to_it(session, settings):
    settings.set(slowest_breath_seconds=9.0)

    assert max(cycle.seconds for cycle in cycles(session, "long6")) == pytest.approx(9)


@pytest.mark.parametrize(
    ("field", "asked", "then"),
    [
        ("own_per_minute", 30.0, 20.0),
        ("own_per_minute", 2.0, 8.0),
        ("own_per_minute", None, None),
        ("slowest_breath_seconds", 1.0, 3.0),
        ("slowest_breath_seconds", None, None),
    ],
)
def test_a_rate_or_a_cap_outside_is_clamped(qapp, field, asked, then):
    worker: Worker = HeldJobs()
    controller = SettingsController(Settings(own_per_minute=12.0), lambda _settings: None, worker)

    controller.change(**{field: asked})

    assert getattr(controller.settings, field) == then


def test_there_can_be_several_and_each_keeps_its_id(choose, settings):
    settings.set(own_patterns=(CALM, OwnPattern(3, 0, 4, 0)))
    choose.choose_pattern("custom_2")

    settings.set(own_patterns=(None, OwnPattern(3, 0, 4, 0)))

    assert choose.plan.pattern == "custom_2"
    assert OWN_PATTERN not in dict(choose.options.patterns())
    assert choose.catalogue.patterns["custom_2"].exhale == 4


def test_the_record_knows_one_id_for_all_of_them(session, settings):
    settings.set(own_patterns=(CALM, OwnPattern(3, 0, 4, 0)))
    session.start(replace(off_the_mat(minutes=20), pattern="custom_2"))

    record = session._run.record(session._local_now())

    assert max(cycle.seconds for cycle in session.course.cycles) == 7
    assert record.breathing == OWN_PATTERN
