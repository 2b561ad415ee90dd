"""When the card about red flags comes by itself, with the plan, the history and the days in the test's hands."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Slot

from matcompanion import resources
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.history import HistoryController
from matcompanion.controllers.red_flags import RedFlagsController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.choices import Kind, Level, Scale, When
from matcompanion.domain.pain_trend import TrendKind
from matcompanion.domain.red_flags import FlagTopic, Why
from matcompanion.domain.session import Rating
from matcompanion.domain.settings import LastChoice, Settings, StageChoice
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from tests.fakes import NOON, FakeClock, HeldJobs
from tests.storage.session_examples import on_the_mat

CATALOGUE = read_catalogue(resources.root())
LEARNING = read_learning(resources.root(), CATALOGUE)
LAST = LastChoice(stages=(StageChoice(("lower_back",), None, None, None, 10),))


class Counter(QObject):
    def __init__(self, signal) -> None:
        super().__init__()
        self.count = 0
        signal.connect(self.hear)

    @Slot()
    def hear(self) -> None:
        self.count += 1


class Bench:
    """The controller among real ones; work waits until the test lets it happen."""

    def __init__(self, folder, settings: Settings | None = None) -> None:
        self.clock, self.jobs, self.folder = FakeClock(), HeldJobs(), folder
        self.settings = SettingsController(settings or Settings(level=Level.TWO), lambda _settings: None, self.jobs)
        self.choose = ChooseController(CATALOGUE, self.settings)
        self.history = HistoryController(
            self.jobs, lambda: History(Database.open(folder / "h.db", now=NOON)), self.clock
        )
        self.flags = RedFlagsController(
            self.choose, self.history, self.settings, self.clock, resources.root(), lambda: LEARNING
        )
        self.changes = Counter(self.flags.changed)

    def again(self) -> Bench:
        """The next start with the same settings and history."""
        return Bench(self.folder, self.settings.settings)

    def keep(self, *days_and_pains: tuple[int, int]) -> None:
        for days, value in days_and_pains:
            started = NOON - timedelta(days=days)
            self.history.add(
                on_the_mat(
                    started_at=started,
                    ended_at=started + timedelta(minutes=20),
                    local_date=started.date(),
                    ratings=(Rating(Scale.PAIN, When.BEFORE, value, "lower_back"),),
                )
            )
        self.jobs.land()

    @property
    def why(self) -> Why | None:
        offered = self.flags.offer
        return offered.why if offered is not None else None


@pytest.fixture
def bench(qapp, tmp_path):
    return Bench(tmp_path)


def test_nothing_is_offered_at_the_start(bench):
    bench.history.open()
    bench.jobs.land()

    assert bench.flags.offer is None
    assert bench.changes.count == 0


def test_an_area_that_is_picked_brings_its_card(bench):
    bench.choose.choose_area("lower_back")

    assert bench.why is Why.AREA
    assert bench.flags.offer.topics == (FlagTopic.BACK,)
    assert bench.changes.count == 1


def test_an_area_that_stands_there_from_last_time_brings_nothing_until_something_is_picked(qapp, tmp_path):
    bench = Bench(tmp_path, Settings(level=Level.TWO, last=LAST))
    bench.choose.choose_minutes(5)
    before = bench.why

    bench.choose.choose_goal("back_ease")

    assert before is None
    assert bench.why is Why.AREA


def test_a_goal_that_is_picked_brings_its_card(bench):
    bench.choose.choose_goal("head_ease")

    assert set(bench.flags.offer.topics) == {FlagTopic.HEAD, FlagTopic.NECK}


def test_an_area_without_signs_takes_the_offer_away(bench):
    bench.choose.choose_area("neck")
    bench.choose.choose_area("feet")

    assert bench.flags.offer is None
    assert bench.changes.count == 2


def test_a_high_rating_brings_the_card_at_once_and_a_lower_one_takes_it_away(bench):
    bench.choose.choose_area("feet")

    bench.choose.rate(Scale.PAIN, 8)
    high = bench.why
    bench.choose.rate(Scale.PAIN, 7)

    assert high is Why.HIGH_PAIN
    assert bench.why is None


def test_the_card_holds_off_the_mat_too(bench):
    bench.choose.choose_area("lower_back")

    bench.choose.choose_kind(Kind.BREATHING)

    assert bench.why is Why.AREA


def test_what_was_put_away_stays_away_for_the_day_also_at_the_next_start(bench):
    bench.choose.choose_area("lower_back")
    bench.flags.put_away()
    here = bench.why

    later = bench.again()
    later.choose.choose_area("neck")
    later.choose.choose_area("lower_back")

    assert here is None
    assert later.why is None


def test_the_next_day_it_may_come_again(bench):
    bench.choose.choose_area("lower_back")
    bench.flags.put_away()
    bench.clock.advance(24 * 3600)

    bench.choose.choose_area("neck")
    bench.choose.choose_area("lower_back")

    assert bench.why is Why.AREA


def test_a_trend_is_told_when_the_history_is_open(bench):
    bench.keep((3, 7), (2, 8), (1, 7))
    later = bench.again()

    later.history.open()
    later.jobs.land()

    assert later.why is Why.TREND
    assert later.flags.offer.trend.kind is TrendKind.IN_A_ROW
    assert later.flags.offer.topics == (FlagTopic.BACK,)


def test_a_trend_follows_what_is_saved(bench):
    bench.keep((3, 7), (2, 8))
    two = bench.why

    bench.keep((1, 7))

    assert two is None
    assert bench.why is Why.TREND


def test_a_trend_that_was_put_away_does_not_nag_while_sessions_go_on(bench):
    bench.keep((3, 7), (2, 8), (1, 7))
    bench.flags.put_away()

    bench.keep((0, 9))

    assert bench.why is None


def test_putting_nothing_away_changes_nothing(bench):
    bench.flags.put_away()

    assert bench.settings.settings.put_away == ()


def test_the_topics_are_those_of_the_plan(bench):
    bench.choose.choose_goal("leg_ease")

    assert bench.flags.topics == (FlagTopic.BACK, FlagTopic.LEG)
