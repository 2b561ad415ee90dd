"""Damaged content is refused, and the refusal names the file, the row and the field."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from matcompanion import resources
from matcompanion.content.catalogue_reader import ContentError, read_catalogue
from matcompanion.content.comparison_reader import read_comparison
from matcompanion.content.learning_reader import read_learning
from matcompanion.content.progression_reader import read_progression
from matcompanion.content.red_flags_reader import read_red_flags
from matcompanion.content.report_reader import read_readings
from matcompanion.content.row import Row
from matcompanion.content.screening_reader import read_screening
from matcompanion.domain.choices import Clothing, Level

if TYPE_CHECKING:
    from pathlib import Path

    from matcompanion.domain.catalogue import Catalogue


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the shipped content, to be damaged."""
    shutil.copytree(resources.root() / "content", tmp_path / "content")
    return tmp_path


def damage(root: Path, file: str, old: str, new: str) -> None:
    path = root / "content" / file
    text = path.read_text(encoding="utf-8")
    assert old in text, "the damage would change nothing"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def read(root: Path) -> None:
    catalogue = read_catalogue(root)
    learning = read_learning(root, catalogue)
    read_screening(root, catalogue)
    read_progression(root, learning.after_effects)
    read_readings(root)
    read_comparison(root)
    read_red_flags(root, catalogue, learning.after_effects)


def test_the_shipped_content_can_be_read(root: Path, catalogue: Catalogue) -> None:
    assert read_catalogue(root) == catalogue


UNKNOWN_FIELDS = [
    ("areas.toml", 'name = "Nape"', 'name = "Nape"\nnmae = "x"', "neck", "nmae"),
    ("areas.toml", "[[area]]", "colour = 1\n[[area]]", "", "colour"),
    ("zones.toml", 'area = "feet"', 'area = "feet"\nreason = "why"', "front/feet", "reason"),
    ("zones.toml", "[[zone]]", "x = 1\n[[zone]]", "", "x"),
    ("levels.toml", "order = 2", "order = 2\nodrer = 2", "level_2", "odrer"),
    ("levels.toml", "[[level]]", "x = 1\n[[level]]", "", "x"),
    ("tracks.toml", "[hands]", "[elbows]\n[hands]", "", "elbows"),
    ("tracks.toml", "[hands]", "[hands]\nlevel_4 = 1", "hands", "level_4"),
    ("tracks.toml", "minutes = [3, 5]", "minutes = [3, 5], x = 1", "hands/level_1", "x"),
    ("positions.toml", "cap_minutes = 15", "cap_minuets = 15", "stand", "cap_minuets"),
    ("positions.toml", "[steps]", "x = 1\n[steps]", "", "x"),
    ("goals.toml", 'claim = "stress"', 'claim = "stress"\nx = 1', "unwind", "x"),
    ("goals.toml", "[[goal]]", "x = 1\n[[goal]]", "", "x"),
    ("patterns.toml", "most_cycles = 4", "most_cycle = 4", "r478", "most_cycle"),
    ("patterns.toml", "[custom]", "[custom]\nx = 1", "custom", "x"),
    ("patterns.toml", "[[pattern]]", "x = 1\n[[pattern]]", "", "x"),
    ("breathing.toml", "[ramp]", "[ramp]\nx = 1", "ramp", "x"),
    ("breathing.toml", "[ramp]", "x = 1\n[ramp]", "", "x"),
    ("breathing.toml", "sessions = 2", "sessions = 2\nx = 1", "2", "x"),
    ("cautions.toml", 'id = "calf_not_shin"', 'id = "calf_not_shin"\nx = 1', "calf_not_shin", "x"),
    ("cautions.toml", "[[caution]]", "x = 1\n[[caution]]", "", "x"),
    ("claims.toml", "order = 3", "order = 3\nx = 1", "oxygenation", "x"),
    ("claims.toml", "[[claim]]", "x = 1\n[[claim]]", "", "x"),
    ("studies.toml", 'id = "saha2016"', 'id = "saha2016"\nx = 1', "saha2016", "x"),
    ("studies.toml", "[[study]]", "x = 1\n[[study]]", "", "x"),
    ("after_effects.toml", 'id = "itch"', 'id = "itch"\nx = 1', "itch", "x"),
    ("after_effects.toml", "[[after_effect]]", "x = 1\n[[after_effect]]", "", "x"),
    ("coach_lines.toml", "at_seconds = 30", "at_seconds = 30\nx = 1", "line 2", "x"),
    ("coach_lines.toml", "[[line]]", "x = 1\n[[line]]", "", "x"),
    ("screening.toml", "days = 180", "days = 180\nx = 1", "check", "x"),
    ("screening.toml", 'id = "heart"\nname', 'id = "heart"\nx = 1\nname', "heart", "x"),
    ("screening.toml", 'id = "spine"', 'id = "spine"\nx = 1', "spine", "x"),
    ("screening.toml", "{ named_areas = true }", "{ named_area = true }", "numb/care", "named_area"),
    ("screening.toml", "[check]", "x = 1\n[check]", "", "x"),
    ("rungs.toml", "[usual]", "x = 1\n[usual]", "", "x"),
    ("rungs.toml", "[usual]", "[usual]\nx = 1", "usual", "x"),
    ("rungs.toml", "[tracks]", "[tracks]\nelbows = []", "tracks", "elbows"),
    ("rungs.toml", "more = [35, 40, 45]", "moer = [35, 40, 45]", "back 4", "moer"),
    ("progression.toml", "[counts]", "x = 1\n[counts]", "", "x"),
    ("progression.toml", "[gap]", "[gap]\nx = 1", "gap", "x"),
    ("report.toml", 'id = "the_mat"', 'id = "the_mat"\nx = 1', "the_mat", "x"),
    ("report.toml", "[[reading]]", "x = 1\n[[reading]]", "", "x"),
    ("comparison.toml", 'id = "how"', 'id = "how"\nx = 1', "how", "x"),
    ("comparison.toml", "at_best = 0.80", "at_best = 0.80\nx = 1", "14/2", "x"),
    ("comparison.toml", "[rule]", "x = 1\n[rule]", "", "x"),
    ("comparison.toml", "least_pairs = 6", "least_pairs = 6\nx = 1", "rule", "x"),
    ("comparison.toml", "choices = [10, 14]", "choices = [10, 12]", "rule", "choices"),
]
MISSING = [
    ("areas.toml", 'track = "neck_head"\n', "", "head", "track"),
    ("areas.toml", 'id = "head"\n', "", "area 1", "id"),
    ("areas.toml", "caps = { level_1 = 10, level_2 = 20,", "caps = { level_1 = 10,", "head", "caps"),
    ("areas.toml", "caps = { level_1 = 10, level_2 = 20, level_3 = 20 }\n", "", "head", "caps"),
    ("zones.toml", 'reason = "Soft organs', 'reasons = "Soft organs', "front/abdomen", "reason"),
    ("zones.toml", 'area = "feet"\n', "", "front/feet", "reason"),
    ("zones.toml", 'region = "head"\n', "", "zone 1", "region"),
    ("levels.toml", "order = 2\n", "", "level_2", "order"),
    ("tracks.toml", "level_1 = { surfaces = [", "# ", "back", "level_1"),
    ("tracks.toml", "[hands]", "[[hand]]", "", "hands"),
    ("positions.toml", 'setup = "setup_seat"\n', "", "prop_seat", "setup"),
    ("positions.toml", "[steps]", "[stps]", "", "steps"),
    ("positions.toml", 'setup_sit = ["chair_mat", ', "setup_sit = [", "", "drawings.setup_sit"),
    ("positions.toml", 'getup_sit = ["chair_rise", "stand_up"]\n', "", "", "drawings.getup_sit"),
    ("goals.toml", 'note = "Not on a fresh injury."\n', "", "recover", "note"),
    ("patterns.toml", "inhale = 3\nexhale = 7", "exhale = 7", "long6x", "inhale"),
    ("patterns.toml", "[custom]", "[costum]", "", "custom"),
    ("breathing.toml", "step_seconds = 0.25\n", "", "ramp", "step_seconds"),
    ("breathing.toml", 'pattern = "ease10"\n', "", "0", "pattern"),
    ("cautions.toml", 'source = "web:csmin.org; design"\n', "", "stop_if_sharp", "source"),
    ("claims.toml", 'grade = "contradicted"\n', "", "magnets", "grade"),
    ("studies.toml", 'address = "PMC7434532"\n', "", "migraine_needles", "address"),
    ("after_effects.toml", 'name = "Itching"\n', "", "itch", "name"),
    ("coach_lines.toml", 'anchor = "half"\n', "", "line 7", "anchor"),
    ("screening.toml", "days = 180\n", "", "check", "days"),
    ("screening.toml", 'reach = "named"\n', "", "skin_open", "reach"),
    ("screening.toml", 'areas = ["thighs_back", "calves", "feet"]\n', "", "varicose", "areas"),
    ("rungs.toml", "hands = [", "hand = [", "tracks", "hands"),
    ("rungs.toml", 'level = "level_1", surfaces = ["seat"], ', 'level = "level_1", ', "back 1", "surfaces"),
    ("progression.toml", "rungs_back = 2\n", "", "hurt", "rungs_back"),
    ("progression.toml", "[stay]", "[stays]", "", "stay"),
]
UNKNOWN_CHOICES = [
    ("areas.toml", 'track = "feet"', 'track = "foot"', "feet", "track"),
    ("areas.toml", '["pillow_head"]', '["pillow_hat"]', "head", "positions"),
    ("areas.toml", "level_3 = 20 }", "level_4 = 20 }", "head", "caps"),
    ("areas.toml", "position_caps.stand", "position_caps.stnad", "feet", "position_caps"),
    ("areas.toml", "stand = { level_2 = 10", "stand = { level_9 = 10", "feet", "position_caps.stand"),
    ("areas.toml", "position_caps.stand", "position_caps.sit", "feet", "position_caps"),
    ("areas.toml", "lie_hard = \"On", "lie_herd = \"On", "lower_back", "position_names"),
    ("areas.toml", "lie_hard = \"On", "sit = \"On", "lower_back", "position_names"),
    ("zones.toml", 'view = "front"', 'view = "above"', "above/head", "view"),
    ("levels.toml", 'id = "level_3"', 'id = "level_4"', "level_4", "id"),
    ("levels.toml", 'surface = "seat"', 'surface = "sea"', "level_1", "surface"),
    ("levels.toml", '["shirt", "bare"]', '["shirt", "armour"]', "level_2", "clothing"),
    ("tracks.toml", '["cloth"]', '["clot"]', "neck_head/level_1", "clothing"),
    ("positions.toml", 'id = "stand"', 'id = "kneel"', "kneel", "id"),
    ("goals.toml", '["tension"]', '["joy"]', "unwind", "scales"),
    ("claims.toml", 'grade = "some"', 'grade = "sure"', "neck_pain", "grade"),
    ("coach_lines.toml", 'anchor = "half"', 'anchor = "noon"', "line 7", "anchor"),
    ("coach_lines.toml", 'kinds = ["mat"]', 'kinds = ["bed"]', "line 1", "kinds"),
    ("coach_lines.toml", 'levels = ["level_1"]', 'levels = ["level_0"]', "line 7", "levels"),
    ("screening.toml", 'outcome = "block"', 'outcome = "blcok"', "under7", "outcome"),
    ("screening.toml", 'ask = ["doctor", "midwife"]', 'ask = ["plumber"]', "pregnant", "ask"),
    ("screening.toml", 'kept = "magnets"', 'kept = "mind"', "device_magnet", "kept"),
    ("screening.toml", 'highest_level = "level_1"', 'highest_level = "level_0"', "minor/care", "highest_level"),
]  # fmt: skip
DANGLING = [
    ("areas.toml", 'breathing = "even6"', 'breathing = "even7"', "thighs_back", "breathing"),
    ("areas.toml", '"hands_not_wrist"', '"hands_not_elbow"', "hands_arms", "cautions"),
    ("zones.toml", 'area = "feet"', 'area = "foot"', "front/feet", "area"),
    ("zones.toml", 'instead = "head"', 'instead = "hat"', "front/head", "instead"),
    ("positions.toml", 'getup = "getup_seat"', 'getup = "getup_sofa"', "prop_seat", "getup"),
    ("goals.toml", 'areas = ["mid_back"]', 'areas = ["back"]', "breathe", "areas"),
    ("goals.toml", '["long6x", "r478"]', '["long6x", "r479"]', "sleep", "breathing"),
    ("goals.toml", 'claim = "stress"', 'claim = "strain"', "unwind", "claim"),
    ("patterns.toml", 'after = "box3"', 'after = "box2"', "box4", "after"),
    ("patterns.toml", 'then = "even6"', 'then = "even5"', "sigh", "then"),
    ("breathing.toml", 'pattern = "ease8"', 'pattern = "ease9"', "2", "pattern"),
    ("claims.toml", '"hayfever2021"', '"hayfever2022"', "congestion", "studies"),
    ("screening.toml", 'follows = "device"', 'follows = "devise"', "device_magnet", "follows"),
    ("screening.toml", 'group = "mat"', 'group = "rug"', "leaflet_stand", "group"),
    ("screening.toml", 'areas = ["lower_back"]', 'areas = ["tail"]', "pregnant/care", "areas"),
    ("progression.toml", '"broken_skin"', '"broken_glass"', "hurt", "effects"),
    ("progression.toml", '"redness"', '"blueness"', "steady", "usual_effects"),
]
WRONG_KINDS = [
    ("areas.toml", 'name = "Nape"', "name = 7", "neck", "name"),
    ("areas.toml", 'name = "Nape"', 'name = " "', "neck", "name"),
    ("areas.toml", '["pillow_head"]', '"pillow_head"', "head", "positions"),
    ("areas.toml", '["pillow_head"]', '["pillow_head", "pillow_head"]', "head", "positions"),
    ("areas.toml", "level_1 = 10,", "level_1 = 10.5,", "head", "caps.level_1"),
    ("areas.toml", "level_1 = 10,", "level_1 = true,", "head", "caps.level_1"),
    ("areas.toml", "level_1 = 10,", "level_1 = -1,", "head", "caps.level_1"),
    ("areas.toml", "caps = { level_1 = 10, level_2 = 20, level_3 = 20 }", "caps = 10", "head", "caps"),
    ("areas.toml", "{ level_2 = 10, level_3 = 15 }", "10", "feet", "position_caps.stand"),
    ("areas.toml", 'id = "neck"', 'id = "head"', "head", "id"),
    ("zones.toml", 'region = "neck"', 'region = "head"', "front/head", "view"),
    ("levels.toml", "minutes = [10, 15]", "minutes = [15, 10]", "level_1", "minutes"),
    ("levels.toml", "minutes = [10, 15]", "minutes = [10, 15, 20]", "level_1", "minutes"),
    ("levels.toml", "minutes = [10, 15]", "minutes = [10, 15.5]", "level_1", "minutes"),
    ("levels.toml", "minutes = [10, 15]", 'minutes = ["ten", 15]', "level_1", "minutes"),
    ("positions.toml", "eyes_open = true", 'eyes_open = "yes"', "stand", "eyes_open"),
    ("positions.toml", "cap_minutes = 15", 'cap_minutes = "15"', "stand", "cap_minutes"),
    ("positions.toml", '    "Lean forward, off the mat.",', "    7,", "steps", "getup_seat"),
    ("patterns.toml", "top_up = 1", 'top_up = "one"', "sigh", "top_up"),
    ("patterns.toml", "exhale = 5.5", "exhale = inf", "coherent", "exhale"),
    ("patterns.toml", "exhale = 5.5", "exhale = nan", "coherent", "exhale"),
    ("patterns.toml", "sessions_before = 2", "sessions_before = -2", "ease8", "sessions_before"),
    ("patterns.toml", "cycle_seconds = [3, 20]", "cycle_seconds = [20, 3]", "custom", "cycle_seconds"),
    ("breathing.toml", "settle_seconds = 60", "settle_seconds = 60.5", "ramp", "settle_seconds"),
    ("breathing.toml", "sessions = 2", "sessions = 0", "0", "sessions"),
    ("goals.toml", "scales = []", 'scales = ["pain", "pain"]', "settle", "scales"),
    ("rungs.toml", "minutes = [10, 12, 15]", "minutes = [10, 15, 12]", "back 1", "minutes"),
    ("rungs.toml", "minutes = [10, 12, 15]", "minutes = []", "back 1", "minutes"),
    ("rungs.toml", 'clothing = ["shirt"]', "clothing = []", "back 1", "clothing"),
    ("rungs.toml", "minutes = [20, 25, 30]", "minutes = [15, 20, 25, 30]", "tracks", "back"),
    ("rungs.toml", 'level_3", surfaces = ["soft"]', 'level_2", surfaces = ["soft"]', "tracks", "neck_head"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "row", "field"), UNKNOWN_FIELDS + MISSING + UNKNOWN_CHOICES + DANGLING + WRONG_KINDS
)
def test_damaged_content_is_refused_by_file_row_and_field(
    root: Path, file: str, old: str, new: str, row: str, field: str
) -> None:
    damage(root, file, old, new)

    with pytest.raises(ContentError) as refused:
        read(root)

    assert (refused.value.file, refused.value.row, refused.value.field) == (file, row, field)
    assert str(refused.value).startswith(", ".join(part for part in (file, row, field) if part) + ": ")


@pytest.mark.parametrize(
    ("file", "row"),
    [("levels.toml", "level_2"), ("positions.toml", "stand")],
)
def test_a_choice_without_a_row_is_named(root: Path, file: str, row: str) -> None:
    path = root / "content" / file
    text = path.read_text(encoding="utf-8")
    without = re.sub(rf'\[\[\w+\]\]\nid = "{row}"\n(.+\n)+', "", text)
    assert without != text
    path.write_text(without, encoding="utf-8")

    with pytest.raises(ContentError, match=f"^{file}, {row}, id: is missing$"):
        read(root)


def test_an_empty_list_of_steps_is_refused(root: Path) -> None:
    damage(root, "positions.toml", "[steps]", "[steps]\nempty = []")

    with pytest.raises(ContentError, match=r"^positions\.toml, steps, empty: is empty$"):
        read(root)


@pytest.mark.parametrize("file", sorted(p.name for p in (resources.root() / "content").glob("*.toml")))
def test_a_missing_file_is_named(root: Path, file: str) -> None:
    (root / "content" / file).unlink()

    with pytest.raises(ContentError, match=rf"^{re.escape(file)}: cannot be read"):
        read(root)


@pytest.mark.parametrize("damaged", [b"[[area]\n", b"\xff\xfe"])
def test_a_file_that_is_not_toml_is_named(root: Path, damaged: bytes) -> None:
    (root / "content" / "areas.toml").write_bytes(damaged)

    with pytest.raises(ContentError, match=r"^areas\.toml: cannot be read"):
        read(root)


def test_a_row_must_be_a_table() -> None:
    with pytest.raises(ContentError, match=r"^some\.toml, row: is not a table$"):
        Row("some.toml", "row", 7)


def test_a_list_left_out_means_all_choices_only_where_that_is_asked_for() -> None:
    assert Row("some.toml", "row", {}).choices_or_all("levels", Level) == tuple(Level)
    with pytest.raises(ContentError, match="clothing: is missing"):
        Row("some.toml", "row", {}).choices("clothing", Clothing)
