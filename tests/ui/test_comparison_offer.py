"""What Choose says of the comparison: the kind that a day asks for, as an offer, and never against the answers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.settings import SettingsController
from matcompanion.domain.choices import Kind
from matcompanion.domain.comparison import Course
from matcompanion.domain.restrictions import Because, Restrictions
from matcompanion.domain.settings import Settings
from matcompanion.ui.pages.choose.comparison_offer import ComparisonOffer
from matcompanion.ui.theme import Theme
from tests.fakes import HeldJobs
from tests.report_samples import CATALOGUE
from tests.ui.comparison_samples import FakeAnswers, FakeComparison, asking_for, at
from tests.ui.progress_samples import stage


class Choosing:
    """What Choose offers on a day of *value*."""

    def __init__(self, theme: Theme, value: Course | None, kind: Kind) -> None:
        settings = SettingsController(Settings(), lambda _: None, HeldJobs())
        self.answers = FakeAnswers()
        self.choose = ChooseController(CATALOGUE, settings, self.answers)
        self.choose.choose_kind(kind)
        self.source = FakeComparison(value)
        self.offer = ComparisonOffer(theme, self.source, self.choose)
        self.window = stage(self.offer, 320, 200)


@pytest.fixture
def choosing(theme: Theme) -> Iterator[type]:
    made: list[Choosing] = []

    def make(value: Course | None, kind: Kind = Kind.BREATHING) -> Choosing:
        made.append(Choosing(theme, value, kind))
        return made[-1]

    yield make  # type: ignore[misc] # it makes desks
    for each in made:
        each.window.close()


@pytest.mark.parametrize("value", [None, at(3, later=0), at(28), at(9, stopped=True)])
def test_choose_says_nothing_on_days_that_ask_for_nothing(choosing, value: Course | None) -> None:
    assert choosing(value).offer.isHidden()


@pytest.mark.parametrize("kind", [Kind.MAT, Kind.REST])
def test_choose_offers_the_kind_and_one_press_takes_it(choosing, kind: Kind) -> None:
    desk = choosing(asking_for(kind))
    assert "Your comparison, pair 1 of 14" in desk.offer.label.text()

    desk.offer.take.click()

    assert desk.choose.plan.kind is kind
    assert desk.offer.label.text().startswith("Counts for your comparison, pair 1 of 14")
    assert not desk.offer.take.isVisible()


@pytest.mark.parametrize("kind", [Kind.MAT, Kind.REST])
def test_the_safety_check_goes_before_it(choosing, kind: Kind) -> None:
    desk = choosing(asking_for(kind))

    desk.answers.say(Restrictions(mat=(Because("pregnant", "Pregnant"),)))
    assert desk.offer.take.isVisible() == (kind is Kind.REST)
    assert ("waits: it asks for the mat" in desk.offer.label.text()) == (kind is Kind.MAT)

    desk.answers.say(Restrictions())
    assert desk.offer.take.isVisible()


def test_nobody_is_held_to_it(choosing) -> None:
    desk = choosing(at(3), Kind.BREATHING)

    desk.choose.choose_kind(Kind.BREATHING)
    plans = []
    desk.choose.start_requested.connect(lambda plan, _: plans.append(plan))
    desk.choose.start()

    assert [plan.kind for plan in plans] == [Kind.BREATHING]
    assert desk.offer.take.isVisible()


def test_choose_follows_the_comparison(choosing) -> None:
    desk = choosing(None)

    desk.source.show(at(3))
    assert desk.offer.isVisible()
    desk.source.show(None)
    assert desk.offer.isHidden()
