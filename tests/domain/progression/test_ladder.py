"""The ladder that Progress draws."""

from __future__ import annotations

from matcompanion.domain.choices import Level, Track
from matcompanion.domain.progression import Ladder, Past
from tests.domain.progression.people import day, ladder, on, rungs

BACK, NECK = rungs(), rungs(Track.NECK_HEAD)


def drawn(sessions: list, number: int) -> Ladder:
    return ladder(Past(sessions, level=Level.THREE), day(number))


def test_each_rung_has_its_first_day_and_its_sessions():
    history = [on(BACK[place], place) for place in range(4)] + [on(BACK[3], 4), on(BACK[2], 5)]

    back = drawn(history, 6).of(Track.BACK)

    assert [one.reached for one in back.rungs[:5]] == [day(0), day(1), day(2), day(3), None]
    assert [one.sessions for one in back.rungs[:5]] == [1, 1, 2, 2, 0]
    assert (back.here, back.next) == (back.rungs[3], back.rungs[4])
    assert (back.sessions, back.last_day) == (6, day(5))
    assert back.suggestion.at == BACK[3]


def test_rungs_are_numbered_and_optional_ones_count_with_the_one_before():
    back = drawn([], 0).of(Track.BACK)

    assert back.count == 16
    assert [one.number for one in back.rungs if not one.rung.optional] == list(range(1, 17))
    assert {one.number for one in back.rungs if one.rung.optional} == {10, 16}


def test_a_track_that_was_never_tried_has_no_place_to_stand():
    one = drawn([], 0)

    assert one.tried == ()
    assert one.of(Track.FEET).here is None
    assert one.of(Track.FEET).suggestion.rung == rungs(Track.FEET)[0]


def test_the_track_that_is_used_most_comes_first():
    history = [on(BACK[0], 0), on(NECK[0], 1), on(NECK[0], 2)]

    one = drawn(history, 3)

    assert [track.track for track in one.tried] == [Track.NECK_HEAD, Track.BACK]
    assert len(one.tracks) == len(Track)
