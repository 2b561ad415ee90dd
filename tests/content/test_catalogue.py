"""The shipped areas, limits, positions and goals, against the numbers of the guide and against one another."""

from __future__ import annotations

import json

import pytest

from matcompanion import resources
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.choices import Clothing, Level, Position, Surface, Track, View

ONE, TWO, THREE = Level
GUIDE_MOST = {ONE: 15, TWO: 45, THREE: 45}
GUIDE_MOST_STANDING = 15
CAPS = {
    "head": (10, 20, 20),
    "neck": (10, 20, 20),
    "shoulders_upper_back": (15, 45, 45),
    "mid_back": (15, 45, 45),
    "lower_back": (15, 45, 45),
    "hips_glutes": (15, 20, 30),
    "thighs_back": (15, 20, 30),
    "calves": (15, 20, 30),
    "feet": (10, 15, 15),
    "hands_arms": (5, 8, 10),
}
TRACK_MINUTES = {
    Track.BACK: ((10, 15), (15, 45), (20, 45)),
    Track.NECK_HEAD: ((5, 10), (15, 20), (10, 20)),
    Track.LOWBACK_PILLOW: ((5, 10), (15, 20), (10, 20)),
    Track.HIPS_LEGS: ((10, 15), (10, 20), (25, 30)),
    Track.FEET: ((5, 10), (5, 15), (12, 15)),
    Track.HANDS: ((3, 5), (8, 8), (10, 10)),
}
ZONES = {
    ("back", "head_back"): ("Back of head", "head"),
    ("back", "nape"): ("Nape", "neck"),
    ("back", "shoulders_upper_back"): ("Shoulders and upper back", "shoulders_upper_back"),
    ("back", "mid_back"): ("Mid back", "mid_back"),
    ("back", "lower_back"): ("Lower back", "lower_back"),
    ("back", "glutes"): ("Glutes and hips", "hips_glutes"),
    ("back", "hamstrings"): ("Back of thighs", "thighs_back"),
    ("back", "calves"): ("Calves", "calves"),
    ("back", "soles"): ("Soles", "feet"),
    ("back", "forearms_hands"): ("Forearms and hands", "hands_arms"),
    ("back", "upper_arms"): ("Upper arms", None),
    ("front", "head"): ("Face and head", None),
    ("front", "neck"): ("Throat", None),
    ("front", "shoulders"): ("Shoulders", "shoulders_upper_back"),
    ("front", "chest"): ("Chest", None),
    ("front", "abdomen"): ("Belly", None),
    ("front", "hips"): ("Hips", None),
    ("front", "thighs"): ("Thighs", None),
    ("front", "knees_shins"): ("Knees and shins", None),
    ("front", "feet"): ("Feet", "feet"),
    ("front", "upper_arms"): ("Upper arms", None),
    ("front", "forearms_hands"): ("Forearms and hands", "hands_arms"),
}


def test_every_region_of_the_figure_is_a_zone(catalogue: Catalogue) -> None:
    figure = json.loads((resources.root() / "body" / "figure.json").read_text(encoding="utf-8"))
    drawn = {(view, region) for view, sheet in figure["views"].items() for region in sheet["regions"]}

    assert {(zone.view.value, zone.region) for zone in catalogue.zones} == drawn


def test_zones_have_the_names_that_others_rely_on(catalogue: Catalogue) -> None:
    assert {(zone.view.value, zone.region): (zone.name, zone.area) for zone in catalogue.zones} == ZONES


def test_a_zone_is_found_by_view_and_region(catalogue: Catalogue) -> None:
    assert catalogue.zone(View.BACK, "nape").area == "neck"
    assert catalogue.zone(View.FRONT, "neck").area is None
    with pytest.raises(KeyError, match="nape"):
        catalogue.zone(View.FRONT, "nape")


def test_a_zone_without_an_area_says_why_and_what_instead(catalogue: Catalogue) -> None:
    for zone in catalogue.zones:
        assert (zone.area is None) == bool(zone.reason), zone
        assert (zone.area is None) == (zone.instead in catalogue.areas), zone


def test_every_area_is_drawn_at_the_back_under_its_own_name(catalogue: Catalogue) -> None:
    drawn = {zone.area: zone.name for zone in catalogue.zones if zone.view is View.BACK and zone.area is not None}

    assert drawn == {area.id: area.name for area in catalogue.areas.values()}


def test_areas_have_their_caps(catalogue: Catalogue) -> None:
    assert {area.id: tuple(area.caps[level] for level in Level) for area in catalogue.areas.values()} == CAPS


def test_single_positions_have_caps_of_their_own(catalogue: Catalogue) -> None:
    own = {
        (area.id, position): tuple(caps[level] for level in Level)
        for area in catalogue.areas.values()
        for position, caps in area.position_caps.items()
    }

    assert own == {
        ("neck", Position.ROLLED_NECK): (None, 20, 20),
        ("lower_back", Position.PILLOW_LOWBACK): (10, 20, 20),
        ("hips_glutes", Position.LIE_SOFT): (None, 20, 30),
        ("hips_glutes", Position.LIE_HARD): (None, None, 30),
        ("feet", Position.FEET_SEATED): (10, 15, 15),
        ("feet", Position.STAND): (None, 10, 15),
    }


def test_no_minutes_are_above_the_limits_of_the_guide(catalogue: Catalogue) -> None:
    assert {level.id: level.minutes[1] for level in catalogue.levels.values()} == GUIDE_MOST
    for (track, level), rule in catalogue.tracks.items():
        assert 0 < rule.minutes[0] <= rule.minutes[1] <= GUIDE_MOST[level], (track, level)
    for area in catalogue.areas.values():
        for caps in (area.caps, *area.position_caps.values()):
            assert all((cap or 0) <= GUIDE_MOST[level] for level, cap in caps.items()), area.id


def test_standing_stays_inside_its_limit(catalogue: Catalogue) -> None:
    stand = catalogue.positions[Position.STAND]

    assert stand.cap_minutes == GUIDE_MOST_STANDING
    assert stand.eyes_open
    assert max(cap or 0 for cap in catalogue.areas["feet"].position_caps[Position.STAND].values()) <= 15


def test_no_track_offers_more_than_its_areas_allow(catalogue: Catalogue) -> None:
    for area in catalogue.areas.values():
        for level in Level:
            assert catalogue.tracks[area.track, level].minutes[1] <= area.caps[level], (area.id, level)
    pillow = catalogue.areas["lower_back"].position_caps[Position.PILLOW_LOWBACK]
    for level in Level:
        assert catalogue.tracks[Track.LOWBACK_PILLOW, level].minutes[1] == pillow[level]


def test_tracks_begin_and_end_with_the_minutes_of_their_ladders(catalogue: Catalogue) -> None:
    minutes = {track: tuple(catalogue.tracks[track, level].minutes for level in Level) for track in Track}

    assert minutes == TRACK_MINUTES


def test_the_back_meets_one_surface_at_each_level(catalogue: Catalogue) -> None:
    surfaces = [catalogue.tracks[Track.BACK, level].surfaces for level in Level]

    assert surfaces == [(Surface.SEAT,), (Surface.SOFT,), (Surface.HARD,)]
    assert [level.surface for level in catalogue.levels.values()] == [Surface.SEAT, Surface.SOFT, Surface.HARD]
    assert [level.order for level in catalogue.levels.values()] == [1, 2, 3]


def test_clothing_comes_most_protective_first_and_none_of_it_is_taken_away(catalogue: Catalogue) -> None:
    order = list(Clothing)
    for track in Track:
        for level in Level:
            clothing = catalogue.tracks[track, level].clothing
            assert list(clothing) == sorted(clothing, key=order.index), (track, level)
        for lower, higher in ((ONE, TWO), (TWO, THREE)):
            assert set(catalogue.tracks[track, lower].clothing) <= set(catalogue.tracks[track, higher].clothing)


def test_bare_skin_comes_after_the_first_level_except_where_little_weight_rests(catalogue: Catalogue) -> None:
    bare_at_once = {track for track in Track if Clothing.BARE in catalogue.tracks[track, ONE].clothing}

    assert bare_at_once == {Track.FEET, Track.HANDS}


def test_nobody_lies_down_on_the_mat_or_on_the_floor_at_level_one(catalogue: Catalogue) -> None:
    lying = {Position.LIE_SOFT, Position.LIE_HARD, Position.ROLLED_NECK}
    for area in catalogue.areas.values():
        rule = catalogue.tracks[area.track, ONE]
        assert Surface.HARD not in rule.surfaces
        for position in lying.intersection(area.positions):
            caps = area.position_caps.get(position, area.caps)
            reachable = set(catalogue.positions[position].surfaces) & set(rule.surfaces)
            assert caps[ONE] is None or not reachable, (area.id, position)


def test_every_position_of_an_area_can_be_used_by_level_three(catalogue: Catalogue) -> None:
    for area in catalogue.areas.values():
        for position in area.positions:
            track = Track.LOWBACK_PILLOW if position is Position.PILLOW_LOWBACK else area.track
            offered = {surface for level in Level for surface in catalogue.tracks[track, level].surfaces}
            assert offered.intersection(catalogue.positions[position].surfaces), (area.id, position)


def test_every_position_is_used_by_some_area(catalogue: Catalogue) -> None:
    assert {position for area in catalogue.areas.values() for position in area.positions} == set(Position)


def test_pillow_positions_use_the_pillow(catalogue: Catalogue) -> None:
    for position, rule in catalogue.positions.items():
        assert rule.uses_pillow == position.value.startswith("pillow_"), position


def test_every_position_says_how_to_get_there_and_how_to_get_up(catalogue: Catalogue) -> None:
    for rule in catalogue.positions.values():
        assert len(rule.setup) >= 3, rule.id
        assert len(rule.getup) >= 2, rule.id
        assert all(len(step.split()) <= 20 for step in rule.setup + rule.getup), rule.id


def test_names_tell_rows_apart(catalogue: Catalogue) -> None:
    for rows in (catalogue.areas, catalogue.positions, catalogue.goals, catalogue.patterns, catalogue.levels):
        names = [row.name for row in rows.values()]
        assert len(set(names)) == len(names)


def test_the_lower_back_bends_the_knees(catalogue: Catalogue) -> None:
    assert catalogue.areas["lower_back"].position_names[Position.LIE_SOFT] == "On your back, knees bent"


def test_every_area_says_when_to_stop_first(catalogue: Catalogue) -> None:
    for area in catalogue.areas.values():
        assert area.cautions[0] == "stop_if_sharp", area.id
    assert catalogue.cautions["stop_if_sharp"].text == "Stop if it turns sharp, or if you feel numb or dizzy."


def test_every_caution_is_used(catalogue: Catalogue) -> None:
    assert {caution for area in catalogue.areas.values() for caution in area.cautions} == set(catalogue.cautions)


def test_goals_have_their_screen_names(catalogue: Catalogue) -> None:
    assert {goal.id: goal.name for goal in catalogue.goals.values()} == {
        "unwind": "Unwind",
        "warmth": "Warm, awake skin",
        "breathe": "Breathe slowly",
        "head_ease": "Head & neck tension",
        "back_ease": "Back tension",
        "lift": "Lift mood",
        "neck_ease": "Neck & shoulders",
        "loosen": "Loosen muscles",
        "leg_ease": "Hip & leg",
        "clear": "Stuffy nose",
        "settle": "After meals",
        "sleep": "Before bed",
        "focus": "Clear head",
        "recover": "After a run",
    }


def test_a_goal_offers_every_one_of_its_areas_a_position(catalogue: Catalogue) -> None:
    for goal in catalogue.goals.values():
        for area in goal.areas:
            assert set(goal.positions) & set(catalogue.areas[area].positions), (goal.id, area)
        reachable = {position for area in goal.areas for position in catalogue.areas[area].positions}
        assert set(goal.positions) <= reachable, goal.id


def test_only_loosening_is_for_any_area(catalogue: Catalogue) -> None:
    assert [goal.id for goal in catalogue.goals.values() if not goal.areas] == ["loosen"]
    assert not catalogue.goals["loosen"].positions


def test_the_first_goal_has_an_area_to_begin_with(catalogue: Catalogue) -> None:
    assert next(iter(catalogue.goals.values())).areas
