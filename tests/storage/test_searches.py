"""Searches of the history: what is found, in which order, and which page of it comes at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from matcompanion.domain.choices import Clothing, Kind, Position, Scale, Surface, When
from matcompanion.domain.session import Rating, Session, Stage
from matcompanion.domain.session_search import PAGE, Found, Order, SessionSearch, Word
from matcompanion.storage.history import History
from tests.storage.session_examples import EVENING, at_rest, on_the_mat, running

EVERYTHING = SessionSearch()


def on(*areas: str, **changes: Any) -> Session:
    stages = tuple(Stage((area,), Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT, 60, 60) for area in areas)
    return on_the_mat(stages=stages, **changes)


def numbered(history: History, *some: Session) -> None:
    """Keep *some*, the first one as the newest, with ids from 1 on."""
    for place, one in enumerate(some):
        begun = EVENING - timedelta(days=place)
        history.add(replace(one, id=UUID(int=place + 1), started_at=begun, local_date=begun.date()))


def ids(found: Found) -> list[int]:
    return [session.id.int for session in found.sessions if session is not None]


def found(history: History, search: SessionSearch) -> list[int]:
    return ids(history.find(search))


def rated(before: int | None, after: int | None, scale: Scale = Scale.TENSION) -> tuple[Rating, ...]:
    pair = ((When.BEFORE, before), (When.AFTER, after))
    return tuple(Rating(scale, when, value) for when, value in pair if value is not None)


# Order


def both_ways(history: History, order: Order, **names: Sequence[Any]) -> tuple[list[int], list[int]]:
    up = SessionSearch(order=order, descending=False, **{key: tuple(value) for key, value in names.items()})
    return found(history, up), found(history, replace(up, descending=True))


def test_the_newest_is_first_or_last(history: History) -> None:
    numbered(history, at_rest(), at_rest(), at_rest())

    assert both_ways(history, Order.STARTED) == ([3, 2, 1], [1, 2, 3])


def test_areas_are_sorted_by_their_names_one_after_the_other(history: History) -> None:
    numbered(history, on("neck", "feet"), on("neck", "calves"), at_rest(), on("elbow"), on("calves"), on("neck"))

    up, down = both_ways(history, Order.AREAS, area_names=("neck", "feet", "calves"))

    assert up == [3, 6, 1, 2, 5, 4]
    assert down == list(reversed(up))


def test_areas_are_sorted_by_their_ids_where_no_names_are_told(history: History) -> None:
    numbered(history, on("neck"), on("calves"))

    assert both_ways(history, Order.AREAS)[0] == [2, 1]


def test_kinds_are_sorted_by_their_names(history: History) -> None:
    numbered(history, at_rest(), on_the_mat(), at_rest(kind=Kind.BREATHING))

    assert both_ways(history, Order.KIND, kind_names=(Kind.MAT, Kind.REST, Kind.BREATHING))[0] == [2, 1, 3]


def test_times_are_sorted_to_the_second(history: History) -> None:
    numbered(history, at_rest(active_seconds=100), at_rest(active_seconds=99), at_rest(active_seconds=1000))

    assert both_ways(history, Order.TIME) == ([2, 1, 3], [3, 1, 2])


def test_changes_are_sorted_and_who_has_none_is_last_either_way(history: History) -> None:
    numbered(
        history,
        at_rest(ratings=rated(7, 2)),
        at_rest(ratings=()),
        at_rest(ratings=rated(2, 7)),
        at_rest(ratings=rated(7, None)),
        at_rest(ratings=rated(4, 1, Scale.PAIN)),
        at_rest(ratings=(*rated(4, 1, Scale.PAIN), *rated(None, 3))),
    )

    up, down = both_ways(history, Order.CHANGE)

    assert up == [1, 5, 3, 2, 4, 6]
    assert down == [3, 5, 1, 2, 4, 6]


def test_a_change_is_that_of_one_place_of_the_body(history: History) -> None:
    pain = Rating(Scale.PAIN, When.BEFORE, 9, "feet")
    of_the_neck = (Rating(Scale.PAIN, When.BEFORE, 4, "neck"), Rating(Scale.PAIN, When.AFTER, 3, "neck"))
    numbered(
        history,
        at_rest(ratings=(pain, *of_the_neck)),
        at_rest(ratings=rated(5, 3, Scale.PAIN)),
        at_rest(ratings=(pain, of_the_neck[1])),
    )

    assert both_ways(history, Order.CHANGE) == ([2, 1, 3], [1, 2, 3])


def test_notes_are_sorted_whatever_their_case(history: History) -> None:
    numbered(history, at_rest(note="Éb"), at_rest(note="éa"), at_rest(note=""))

    assert both_ways(history, Order.NOTE)[0] == [3, 2, 1]


def test_equals_stand_newest_first(history: History) -> None:
    numbered(history, *(at_rest(active_seconds=60) for _ in range(4)))

    assert both_ways(history, Order.TIME) == ([1, 2, 3, 4], [1, 2, 3, 4])


# What is found


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((Word("økt"),), [1]),
        ((Word("økt"), Word("god")), [1]),
        (
            (
                Word("økt"),
                Word("x"),
            ),
            [],
        ),
        ((Word("neck", areas=("neck",)),), [2]),
        ((Word("rest", kinds=(Kind.REST,)),), [1, 3]),
        ((Word("rest", kinds=(Kind.REST,)), Word("100%")), [3]),
        ((Word("_"),), []),
        ((), [1, 2, 3]),
    ],
)
def test_every_word_is_in_a_note_or_means_an_area_or_a_kind(
    history: History, words: tuple[Word, ...], expected: list[int]
) -> None:
    numbered(history, at_rest(note="En GOD ØKT"), on("feet", "neck", note=""), at_rest(note="100% calm"))

    assert found(history, SessionSearch(words=words)) == expected


def test_kind_area_and_days_are_chosen_together(history: History) -> None:
    numbered(history, on("neck"), at_rest(), on("feet"), on("neck"))
    since = EVENING.date() - timedelta(days=2)

    assert found(history, SessionSearch(kind=Kind.MAT)) == [1, 3, 4]
    assert found(history, SessionSearch(area="neck")) == [1, 4]
    assert found(history, SessionSearch(since=since)) == [1, 2, 3]
    assert found(history, SessionSearch(kind=Kind.MAT, area="neck", since=since)) == [1]


@pytest.mark.parametrize(
    ("search", "narrows"),
    [
        (SessionSearch(order=Order.NOTE, descending=False), False),
        (SessionSearch(words=(Word("a"),)), True),
        (SessionSearch(kind=Kind.MAT), True),
        (SessionSearch(area="neck"), True),
        (SessionSearch(since=date(2026, 1, 1)), True),
    ],
)
def test_a_search_narrows_unless_it_only_sorts(search: SessionSearch, narrows: bool) -> None:
    assert search.narrows is narrows


def test_what_runs_or_is_deleted_is_not_found(history: History) -> None:
    numbered(history, at_rest(), at_rest())
    history.begin(running())
    history.delete(UUID(int=1), EVENING)

    answer = history.find(EVERYTHING, [UUID(int=1)])

    assert ids(answer) == [2]
    assert (answer.total, answer.wanted) == (1, None)


def test_in_an_empty_history_nothing_is_found(history: History) -> None:
    answer = history.find(EVERYTHING, [UUID(int=1), date(2026, 3, 14)], near=5)

    assert (len(answer.numbers), answer.total, answer.row, answer.sessions) == (0, 0, -1, ())


# Pages


def many(history: History, number: int = 200) -> None:
    some = [
        at_rest(id=UUID(int=nth + 1), started_at=EVENING - timedelta(hours=nth), local_date=date(2026, 3, 1))
        for nth in range(number)
    ]
    history.import_sessions(some)


def test_the_page_of_what_is_wanted_comes_at_once(history: History) -> None:
    many(history)

    answer = history.find(EVERYTHING, [UUID(int=999), UUID(int=131), UUID(int=1)])

    assert (answer.row, answer.wanted, answer.first) == (130, UUID(int=131), 128)
    assert ids(answer) == list(range(129, 193))
    assert len(answer.numbers) == answer.total == 200


def test_the_page_of_the_row_before_comes_where_nothing_is_wanted(history: History) -> None:
    many(history)

    assert history.find(EVERYTHING, near=70).first == 64
    assert history.find(EVERYTHING, near=10_000).row == 199
    assert history.find(EVERYTHING).row == 0


def test_a_day_stands_for_its_last_session(history: History) -> None:
    numbered(history, at_rest(), at_rest(), at_rest())
    day = EVENING.date() - timedelta(days=1)
    history.add(at_rest(id=UUID(int=9), started_at=EVENING - timedelta(hours=20), local_date=day))

    answer = history.find(EVERYTHING, [day])

    assert (answer.row, answer.wanted) == (1, day)
    assert ids(answer)[1] == 9


def test_a_page_is_in_the_order_of_its_numbers_and_knows_who_is_gone(history: History) -> None:
    many(history, 5)
    answer = history.find(EVERYTHING)
    history.delete(UUID(int=2), EVENING)

    page = history.page(list(reversed(answer.numbers)))

    assert [session.id.int if session else None for session in page] == [5, 4, 3, None, 1]
    assert history.page([]) == ()
    assert PAGE >= 50
