"""The graph of how the points felt: its words at every number of ratings, its measures, its signs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from matcompanion.domain.choices import Clothing, Kind, Surface
from matcompanion.domain.progress_view import Range
from matcompanion.ui.charts.acclimatisation import Acclimatisation
from matcompanion.ui.charts.key import Key
from matcompanion.ui.charts.ticks import count_ticks
from matcompanion.ui.widgets.plain_label import PlainLabel
from tests.taken import Taken
from tests.ui.progress_samples import looked_at, new_theme, stage, taken


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[Acclimatisation]:
    card = Acclimatisation(new_theme())
    window = stage(card, 560, 440)
    yield card
    window.close()


def stung(values: Sequence[float], measure: str = "first_minute", **more: object) -> list[Taken]:
    last = len(values) - 1
    placed = {"surface": Surface.SOFT, "clothing": Clothing.SHIRT} | more
    return [taken(2 * (last - n), **{measure: value}, **placed) for n, value in enumerate(values)]


def words_of(card: Acclimatisation) -> str:
    return " ".join(label.text() for label in card.findChildren(PlainLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("values", "title"),
    [
        ([7], "Rated in 1 session so far"),
        ([7] * 11, "Rated in 11 sessions so far"),
        ([9 - n // 3 for n in range(24)], "The first minute stings less than it did"),
        ([1 + n // 3 for n in range(24)], "The first minute stings more than it did"),
        ([5, 6, 4] * 6, "The first minute stings about as it did"),
        ([5.4 - n * 0.02 for n in range(24)], "The first minute stings about as it did"),
    ],
)
def test_the_title_goes_no_further_than_the_ratings(card: Acclimatisation, values: list[float], title: str) -> None:
    card.set_data(looked_at(stung(values)))

    assert card.title == title


@pytest.mark.parametrize(("measure", "what"), [("first_minute", "Rated"), ("eased", "Marked")])
def test_fewer_days_than_there_are_are_not_called_so_far(card: Acclimatisation, measure: str, what: str) -> None:
    card.set_data(looked_at([taken(5 * n, **{measure: 60.0}) for n in range(40)], Range.FOUR_WEEKS))

    assert card.title == f"{what} in 5 sessions in these 4 weeks"


def test_sooner_is_said_of_seconds_and_not_of_stings(card: Acclimatisation) -> None:
    card.set_data(looked_at(stung([300 - 10 * n for n in range(24)], "eased")))

    assert card.title == "The sting eases sooner than it did"
    assert "Median 4:25 min in the first third, 1:45 min in the last" in words_of(card)


def test_what_is_missing_is_counted(card: Acclimatisation) -> None:
    card.set_data(looked_at(stung([7] * 9)))

    assert "3 more sessions" in words_of(card)
    assert "Median" not in words_of(card)


@pytest.mark.parametrize(
    ("sessions", "missing"),
    [
        ([taken(1, kind=Kind.REST)], "None of the sessions shown was on the mat."),
        ([taken(1)], "Rate after a session"),
    ],
)
def test_without_a_rating_it_says_why(card: Acclimatisation, sessions: list[Taken], missing: str) -> None:
    card.set_data(looked_at(sessions))

    assert card.title == "Not enough yet"
    assert missing in card.accessibleDescription()


def test_only_measures_that_were_taken_are_offered(card: Acclimatisation) -> None:
    card.set_data(looked_at(stung([7, 6])))
    assert card.switch is None

    card.set_data(looked_at(stung([7, 6], at_end=2.0)))
    assert card.switch is not None
    card.switch.chosen.emit(1)

    assert card.subtitle.startswith("Sting at the end, 0 to 10")
    assert "2 of 2 sessions on the mat" in card.subtitle


def test_each_surface_and_clothing_has_its_sign(card: Acclimatisation) -> None:
    some = [
        taken(20, first_minute=7, surface=Surface.SOFT, clothing=Clothing.SHIRT),
        taken(10, first_minute=7, surface=Surface.SOFT, clothing=Clothing.BARE),
        taken(5, first_minute=7, surface=Surface.SOFT, clothing=Clothing.BARE),
        taken(4, first_minute=7),
    ]

    card.set_data(looked_at(some))

    (signs,) = card.findChildren(Key)
    assert signs.words == ("Bed or couch, bare skin", "Bed or couch, cotton shirt", "Other")


def test_a_sign_leads_to_its_session_and_a_heap_to_its_last_day(card: Acclimatisation, qtbot: QtBot) -> None:
    card.set_data(looked_at(stung([5, 6, 7])))
    with qtbot.waitSignal(card.session_chosen) as session:
        card.chosen.emit(0)
    assert session.args == [UUID(int=4)]

    card.set_data(looked_at(stung([float(n % 10) for n in range(900)]), Range.ALL))
    with qtbot.waitSignal(card.day_chosen) as day:
        card.chosen.emit(0)
    assert isinstance(day.args[0], date)


@pytest.mark.parametrize("last", [1, 2, 7, 60, 999, 100_000])
@pytest.mark.parametrize("most", [2, 5, 11])
def test_the_numbers_of_sessions_are_few_and_round(last: int, most: int) -> None:
    ticks = count_ticks(1, last, most)

    assert 1 <= len(ticks) <= most + 1
    assert [place for place, _ in ticks] == sorted({place for place, _ in ticks})
    assert all(1 <= place <= last for place, _ in ticks)
