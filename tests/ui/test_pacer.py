"""The pacer paints what the instant says, in every mode and size, and no more often than it has to."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QImage

from matcompanion import resources
from matcompanion.domain.breathing import Breath, BreathPhase
from matcompanion.domain.session_instant import Instant, Phase, State
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui import wording_session
from matcompanion.ui.pages.session.pacer import Pacer
from matcompanion.ui.pages.session.pacer_ground import PacerMode
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.breath_bloom import SPIKES, glow_at, is_warm, place_share, radius_share, warm_count
from matcompanion.ui.widgets.pacer_layout import DIGIT_HEIGHT, lay_out, minutes_pixel_height
from matcompanion.ui.wording_session import Line
from tests.sessions import CATALOGUE, NECK, STANDING, off_the_mat, plan, stage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NAMES = wording_session.names_of(CATALOGUE, plan())
BREATH = Breath(BreathPhase.IN, 0.5, 0.5, 40, 6.0)
INSTANT = Instant(
    state=State.RUNNING,
    active=600.0,
    total=1500.0,
    phase=Phase.DEEP_REST,
    bounds=(60.0, 210.0, 1440.0, 1500.0),
    stage=0,
    lead_left=0.0,
    breath=BREATH,
    warmth=0.4,
    since_end=0.0,
)


def breathing(phase: BreathPhase = BreathPhase.IN, volume: float = 0.5, fraction: float = 0.5) -> Instant:
    return replace(INSTANT, breath=replace(BREATH, phase=phase, volume=volume, fraction=fraction))


class CountingPacer(Pacer):
    """A pacer that counts how often it paints, and how much."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.painted: list[tuple[int, int]] = []

    def paintEvent(self, event) -> None:
        self.painted.append((event.rect().width(), event.rect().height()))
        super().paintEvent(event)


@pytest.fixture
def theme(qapp) -> Theme:
    theme = Theme(resources.root())
    theme.load_fonts(resources.root())
    theme.set_choices(ThemeChoice.LIGHT, 100, MotionChoice.FULL)
    return theme


@pytest.fixture
def pacer(theme: Theme, qtbot: QtBot) -> CountingPacer:
    pacer = CountingPacer(theme)
    qtbot.addWidget(pacer)
    pacer.resize(1100, 720)
    return pacer


def show(pacer: Pacer, instant: Instant, mode: PacerMode = PacerMode.FULL, line: Line | None = None) -> QImage:
    """Return the picture of *instant*."""
    pacer.show_instant(instant, mode, wording_session.line(instant, NAMES) if line is None else line)
    return pacer.grab().toImage()


def light(image: QImage, left: int, top: int, right: int, bottom: int, step: int = 2) -> float:
    """Return the mean lightness of a part of *image*."""
    values = [image.pixelColor(x, y).lightnessF() for x in range(left, right, step) for y in range(top, bottom, step)]
    return sum(values) / len(values)


def reach(image: QImage, center: tuple[int, int], least: float = 0.35, most: int = 250) -> int:
    """Return how far to the right of *center* there is something as bright as a spike, inside the ring."""
    x0, y0 = center
    return max(
        (
            radius
            for radius in range(20, most)
            for angle in range(0, 360, 3)
            if image.pixelColor(
                round(x0 + radius * math.cos(math.radians(angle))), round(y0 + radius * math.sin(math.radians(angle)))
            ).lightnessF()
            > least
        ),
        default=0,
    )


def share_of_warm(image: QImage) -> float:
    """Return which share of the points as bright as a spike is warm; the ring is left out."""
    warm = cool = 0
    for x in range(310, 790, 2):
        for y in range(66, 546, 2):
            if math.hypot(x - 550, y - 306) > 240:
                continue
            color = image.pixelColor(x, y)
            if color.lightnessF() > 0.35 and color.saturationF() > 0.3:
                warm += color.red() > color.blue()
                cool += color.red() <= color.blue()
    return warm / max(1, warm + cool)


# The bloom


def test_the_area_follows_the_breath() -> None:
    areas = [radius_share(volume) ** 2 for volume in (0, 0.25, 0.5, 0.75, 1)]

    assert radius_share(0) == pytest.approx(0.56)
    assert radius_share(1) == pytest.approx(1)
    assert [b - a for a, b in pairwise(areas)] == pytest.approx([areas[1] - areas[0]] * 4)


def test_spikes_turn_warm_one_by_one_from_the_edge() -> None:
    counts = [warm_count(step / 50) for step in range(51)]
    first = [spike for spike in range(SPIKES) if is_warm(spike, 0.1)]

    assert counts[0] == 0
    assert counts[-1] == SPIKES
    assert counts == sorted(counts)
    assert max(b - a for a, b in pairwise(counts)) <= 20
    assert all(place_share(spike) > 0.7 for spike in first)
    assert all(sum(is_warm(s, w / 10) for s in range(SPIKES)) == warm_count(w / 10) for w in range(11))


def test_the_light_dies_away_before_it_turns_warm() -> None:
    assert glow_at(0.8, 0.5, 1.0).strength == 0
    assert not glow_at(0.8, 0.49, 1.0).warm
    assert glow_at(0.8, 0.51, 1.0).warm
    assert glow_at(0.8, 0.3, 1.0).strength == glow_at(0.8, 0.9, 1.0).strength == 1


# The picture


def test_the_bloom_grows_with_the_breath(pacer: CountingPacer) -> None:
    empty, half, full = (reach(show(pacer, breathing(volume=volume)), (550, 306)) for volume in (0, 0.5, 1))

    assert empty == pytest.approx(0.56 * 231, abs=8)
    assert half == pytest.approx(radius_share(0.5) * 231, abs=8)
    assert full == pytest.approx(231, abs=8)


def test_warmth_can_be_seen(pacer: CountingPacer) -> None:
    cool, mixed, warm = (share_of_warm(show(pacer, replace(INSTANT, warmth=warmth))) for warmth in (0, 0.45, 1))

    assert cool == 0
    assert 0.2 < mixed < 0.8
    assert warm > 0.99


def test_the_middle_is_calm_while_breathing_is_natural(pacer: CountingPacer) -> None:
    word = show(pacer, breathing())
    calm = show(pacer, breathing(BreathPhase.NATURAL))

    assert light(word, 500, 270, 600, 340) > light(calm, 500, 270, 600, 340) + 0.05


@pytest.mark.parametrize("phase", [BreathPhase.IN, BreathPhase.OUT, BreathPhase.HOLD_FULL, BreathPhase.HOLD_EMPTY])
def test_the_word_says_what_to_do(pacer: CountingPacer, phase: BreathPhase) -> None:
    pictures = {p: show(pacer, breathing(p)).copy(450, 250, 200, 110) for p in (phase, BreathPhase.NATURAL)}

    assert pictures[phase] != pictures[BreathPhase.NATURAL]
    assert wording_session.breath_word(phase) in ("In", "Out", "Hold")


def test_a_pause_leaves_the_bloom_where_it_was_but_faint(pacer: CountingPacer) -> None:
    running = show(pacer, breathing(volume=0.8))
    paused = show(pacer, replace(breathing(volume=0.8), state=State.PAUSED))

    assert 0.3 < light(paused, 330, 90, 450, 300) / light(running, 330, 90, 450, 300) < 0.75
    assert reach(paused, (550, 306), least=0.12) == pytest.approx(reach(running, (550, 306)), abs=12)


def test_dim_is_darker_and_dark_is_nearly_black(pacer: CountingPacer) -> None:
    full, dim, dark = (light(show(pacer, INSTANT, mode), 330, 90, 770, 520, 3) for mode in PacerMode)

    assert dim < 0.7 * full
    assert dark < 0.2 * full


def test_dark_still_breathes(pacer: CountingPacer) -> None:
    small = light(show(pacer, breathing(volume=0.0), PacerMode.DARK), 440, 200, 660, 410)
    large = light(show(pacer, breathing(volume=1.0), PacerMode.DARK), 440, 200, 660, 410)

    assert large > 3 * small > 0


def test_getting_into_place_is_never_dark(pacer: CountingPacer) -> None:
    lead_in = replace(INSTANT, state=State.LEAD_IN, lead_left=13.2, active=0.0)

    dark, dim = show(pacer, lead_in, PacerMode.DARK), show(pacer, lead_in, PacerMode.DIM)

    assert dark == dim
    assert light(dark, 450, 220, 650, 390) > 0.05


def test_the_lead_in_counts_down_in_large_figures(pacer: CountingPacer) -> None:
    lead_in = replace(INSTANT, state=State.LEAD_IN, lead_left=13.2, active=0.0)

    fourteen, same, twelve = (show(pacer, replace(lead_in, lead_left=left)) for left in (13.2, 13.9, 11.5))

    assert fourteen == same != twelve


def test_reduced_motion_brightens_in_its_place(theme: Theme, pacer: CountingPacer) -> None:
    theme.set_choices(ThemeChoice.LIGHT, 100, MotionChoice.REDUCED)

    empty, full = (show(pacer, breathing(volume=volume)) for volume in (0.0, 1.0))

    assert light(full, 330, 90, 450, 300) > 1.15 * light(empty, 330, 90, 450, 300)
    assert reach(full, (550, 306)) == pytest.approx(0.9 * 231, abs=8)
    assert reach(empty, (550, 306), least=0.13) == pytest.approx(0.9 * 231, abs=14)


def test_with_reduced_motion_words_come_and_go_softly(theme: Theme, pacer: CountingPacer) -> None:
    theme.set_choices(ThemeChoice.LIGHT, 100, MotionChoice.REDUCED)

    middle, turn = (light(show(pacer, breathing(fraction=f)), 520, 280, 580, 335) for f in (0.5, 0.02))

    assert middle > turn + 0.1


def test_the_ring_shows_what_is_left(pacer: CountingPacer) -> None:
    early = show(pacer, replace(INSTANT, active=100.0, breath=replace(BREATH, phase=BreathPhase.NATURAL)))
    late = show(pacer, replace(INSTANT, active=1400.0, breath=replace(BREATH, phase=BreathPhase.NATURAL)))

    right, left = (810, 300, 816, 330), (284, 290, 290, 320)  # quarter past and quarter to
    assert light(early, *right, step=1) > light(late, *right, step=1) + 0.05
    assert light(early, *left, step=1) > light(late, *left, step=1) + 0.05
    assert light(early, *left, step=1) == pytest.approx(light(early, *right, step=1), abs=0.05)


def test_getting_up_leaves_the_ground_empty(pacer: CountingPacer) -> None:
    picture = show(pacer, replace(INSTANT, state=State.GETTING_UP), line=Line())

    ground = QColor("#05090B")
    assert {picture.pixelColor(x, y).name() for x in range(0, 1100, 7) for y in range(0, 720, 7)} == {ground.name()}


def test_before_anything_was_shown_there_is_only_the_ground(pacer: CountingPacer) -> None:
    assert pacer.grab().toImage().pixelColor(550, 300) == QColor("#05090B")


@pytest.mark.parametrize(("width", "height"), [(800, 600), (1100, 720), (1920, 1080)])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_at_any_size(theme: Theme, pacer: CountingPacer, width, height, percent) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    pacer.resize(width, height)
    instant = replace(INSTANT, breath=replace(BREATH, phase=BreathPhase.NATURAL))

    pacer.show_instant(
        instant, PacerMode.FULL, wording_session.line(instant, NAMES), "A quiet line that is rather long"
    )
    picture = pacer.grab().toImage()

    edge = 3
    assert light(picture, 0, 0, edge, height, 1) < 0.05
    assert light(picture, width - edge, 0, width, height, 1) < 0.05
    assert light(picture, 0, 0, width, edge, 1) < 0.05


def test_another_size_shows_the_same_instant_again(pacer: CountingPacer) -> None:
    show(pacer, INSTANT)

    pacer.resize(800, 600)
    picture = pacer.grab().toImage()

    assert reach(picture, (400, 255), most=205) == pytest.approx(radius_share(0.5) * 0.315 * 612, abs=8)


def test_a_finer_screen_shows_the_same_in_more_pixels(theme: Theme, qtbot: QtBot) -> None:
    class FinePacer(Pacer):
        ratio = 1.0

        def devicePixelRatioF(self) -> float:
            return self.ratio

    pacer = FinePacer(theme)
    qtbot.addWidget(pacer)
    pacer.resize(550, 360)
    coarse = show(pacer, INSTANT)
    pacer.ratio = 2.0
    pacer.show_instant(INSTANT, PacerMode.FULL, wording_session.line(INSTANT, NAMES))
    fine = QImage(1100, 720, QImage.Format.Format_RGB32)
    fine.setDevicePixelRatio(2.0)
    pacer.render(fine)

    inside = 240  # the ring is further out
    assert reach(coarse, (275, 153), most=inside // 2) * 2 == pytest.approx(
        reach(fine, (550, 306), most=inside), abs=8
    )


def test_a_line_that_is_too_long_is_set_smaller(pacer: CountingPacer) -> None:
    pacer.resize(800, 600)
    long = Line("Breathe in through your nose, and take all the time you like", "only ", "18", " minutes are left")

    pacer.show_instant(INSTANT, PacerMode.FULL, long, "a quiet line that goes on and on " * 5)
    picture = pacer.grab().toImage()

    assert light(picture, 0, 480, 12, 600, 1) < 0.05
    assert light(picture, 788, 480, 800, 600, 1) < 0.05
    assert light(picture, 30, 500, 60, 530, 1) > 0.05


def test_a_breath_before_anything_else_was_shown_is_nothing(pacer: CountingPacer) -> None:
    pacer.show_breath(INSTANT)

    assert pacer.grab().toImage().pixelColor(550, 300) == QColor("#05090B")


def test_between_two_looks_at_the_words_only_the_breath_goes_on(pacer: CountingPacer) -> None:
    before = show(pacer, breathing(volume=0.2))

    pacer.show_breath(replace(breathing(volume=0.9), active=900.0))
    after = pacer.grab().toImage()

    assert reach(after, (550, 306)) > reach(before, (550, 306)) + 30
    assert before.copy(0, 580, 1100, 140) == after.copy(0, 580, 1100, 140)


def test_the_corner_says_that_the_clock_is_faster(pacer: CountingPacer) -> None:
    pacer.set_corner(wording_session.speed(60))

    picture = show(pacer, INSTANT)

    assert wording_session.speed(60) == "60 times speed"
    assert light(picture, 950, 20, 1080, 45, 1) > 0.04


# Where everything stands


def test_digits_are_23_millimetres_tall_on_a_full_screen() -> None:
    assert minutes_pixel_height(25.4) == pytest.approx(23 / 25.4 * 60)  # too few to be true
    assert minutes_pixel_height(96) == pytest.approx(86.9, abs=0.1)
    for dots, size in ((93.6, (1920, 1080)), (157, (1920, 1080)), (109, (2560, 1440))):
        layout = lay_out(*size, far=minutes_pixel_height(dots))
        assert layout.number_size * DIGIT_HEIGHT / dots * 25.4 >= 22.99
        assert layout.line_y + 0.5 * layout.number_size < layout.hints_y - 13


def test_the_bundled_digits_are_as_tall_as_reckoned(theme: Theme) -> None:
    font = theme.sized_font(200, 400)

    assert QFontMetricsF(font).tightBoundingRect("18").height() / 200 >= DIGIT_HEIGHT - 0.005


@pytest.mark.parametrize("far", [0, 90, 140])
@pytest.mark.parametrize(("width", "height"), [(800, 600), (1100, 720), (1920, 1080), (1280, 2000)])
@pytest.mark.parametrize("text", [0.8, 1, 2])
def test_nothing_stands_on_anything_else(width: int, height: int, far: float, text: float) -> None:
    layout = lay_out(width, height, far=far, text=text)

    assert layout.center_y - layout.ring > 0
    assert layout.center_y + layout.ring < layout.line_y - 0.35 * layout.line_size
    assert layout.line_y + 0.3 * layout.line_size < layout.under_y
    assert layout.hints_y < height
    assert layout.unit <= 1.02 * height


def test_the_layout_of_the_usual_window() -> None:
    layout = lay_out(1100, 720)

    assert (layout.center_x, layout.center_y) == (550, pytest.approx(306))
    assert layout.full == pytest.approx(231.3, abs=0.1)
    assert layout.word_size == pytest.approx(0.34 * layout.full)


def test_a_far_number_keeps_its_height(theme: Theme, pacer: CountingPacer) -> None:
    pacer.resize(1920, 1080)
    pacer.set_far(140)
    pacer.set_far(140)

    near = show(pacer, INSTANT)

    layout = pacer.layout_now
    top, bottom = round(layout.line_y - 66), round(layout.line_y + 66)
    rows = [y for y in range(top, bottom) if light(near, 700, y, 1300, y + 1, 1) > 0.03]
    assert rows[0] <= top + 4
    assert rows[-1] >= bottom - 4


# How often it paints


def test_only_the_moving_part_is_painted_again(pacer: CountingPacer, qtbot: QtBot, qapp) -> None:
    with qtbot.waitExposed(pacer):
        pacer.show()
    line = wording_session.line(INSTANT, NAMES)
    pacer.show_instant(INSTANT, PacerMode.FULL, line)
    qapp.processEvents()
    pacer.painted.clear()

    pacer.show_instant(breathing(volume=0.6), PacerMode.FULL, line)
    qapp.processEvents()
    pacer.show_instant(breathing(volume=0.6), PacerMode.FULL, line)
    qapp.processEvents()

    assert len(pacer.painted) == 1
    assert pacer.painted[0][0] < 580


def test_a_still_bloom_is_not_painted_again(pacer: CountingPacer, qtbot: QtBot, qapp) -> None:
    with qtbot.waitExposed(pacer):
        pacer.show()
    hold = breathing(BreathPhase.HOLD_FULL, volume=1.0)
    line = wording_session.line(hold, NAMES)
    pacer.show_instant(hold, PacerMode.FULL, line)
    qapp.processEvents()
    pacer.painted.clear()

    for frame in range(1, 30):
        later = replace(hold, active=600.0 + frame / 60, breath=replace(hold.breath, fraction=frame / 30))
        pacer.show_instant(later, PacerMode.FULL, line)
        qapp.processEvents()

    assert len(pacer.painted) <= 1  # the white dot moved


def test_nothing_is_painted_while_hidden(pacer: CountingPacer, qtbot: QtBot, qapp) -> None:
    with qtbot.waitExposed(pacer):
        pacer.show()
    pacer.hide()
    pacer.painted.clear()

    for volume in range(10):
        pacer.show_instant(breathing(volume=volume / 10), PacerMode.FULL, Line(str(volume)))
        qapp.processEvents()

    assert pacer.painted == []


# Words


def words(**changes: object) -> Line:
    return wording_session.line(replace(INSTANT, **changes), NAMES)


def test_the_line_says_the_phase_and_whole_minutes() -> None:
    assert (words().lead, words().rest) == ("Deep rest", "15 min left")
    assert words(active=601.0).rest == "15 min left"
    assert words(active=1380.0).rest == "2 min left"
    assert words(active=1440.0).rest == "1 min left"


def test_seconds_stand_only_in_the_last_minute() -> None:
    assert words(active=1440.5).rest == "1 min left"
    assert words(active=1441.0).rest == "59 s left"
    assert words(active=1499.2).rest == "1 s left"


def test_the_first_breaths_are_explained() -> None:
    first = words(breath=replace(BREATH, cycle=2))
    fourth = words(breath=replace(BREATH, cycle=3))

    assert (first.lead, fourth.lead) == ("Breathe in through your nose", "Deep rest")


def test_natural_breathing_says_so() -> None:
    natural = replace(BREATH, phase=BreathPhase.NATURAL, cycle=-1)

    assert words(breath=natural, phase=Phase.SETTLE_IN).lead == "Settle in · breathe as you like"


def test_a_pause_says_how_to_go_on() -> None:
    assert words(state=State.PAUSED).rest == "Press Space when you are ready"
    assert words(state=State.PAUSED, lead_left=5.0).lead == "Paused"


def test_getting_into_place_depends_on_the_position() -> None:
    lead_in = replace(INSTANT, state=State.LEAD_IN, lead_left=5.0)
    standing = wording_session.names_of(CATALOGUE, plan(stage("feet", 5, STANDING)))
    seated = wording_session.names_of(CATALOGUE, off_the_mat())

    assert wording_session.line(lead_in, NAMES).lead == "Lie down"
    assert wording_session.line(lead_in, standing).rest == "and keep your eyes open"
    assert wording_session.line(lead_in, seated).lead == "Lie down"
    assert wording_session.stage_line(lead_in, seated) == ""
    assert "slowly" in wording_session.stage_line(lead_in, NAMES)


def test_a_later_stage_is_named() -> None:
    names = wording_session.names_of(CATALOGUE, plan(stage(minutes=10), stage("neck", 5, NECK)))
    moving = replace(INSTANT, state=State.LEAD_IN, lead_left=5.0, stage=1)

    assert wording_session.line(moving, names).lead == "Next: Nape"
    assert wording_session.stage_line(replace(INSTANT, stage=1), names) == "Nape, 2 of 2"
    assert wording_session.stage_line(INSTANT, NAMES) == ""


def test_how_to_get_up_depends_on_the_position() -> None:
    standing = wording_session.names_of(CATALOGUE, plan(stage("feet", 5, STANDING)))
    off = wording_session.names_of(CATALOGUE, off_the_mat())

    assert wording_session.get_up(NAMES, 0) == "Roll to your side and get up slowly."
    assert wording_session.get_up(standing, 0) == "Hold on and step off slowly."
    assert wording_session.get_up(off, 0) == "Take your time and get up slowly."


def test_what_was_done_is_said_in_minutes() -> None:
    assert wording_session.done(replace(INSTANT, active=1500.0)) == "25 minutes done"
    assert wording_session.done(replace(INSTANT, active=62.0)) == "1 minute done"
    assert wording_session.done(replace(INSTANT, active=532.0)) == "8 minutes done"  # as History says it
    assert wording_session.done(replace(INSTANT, active=599.98)) == "10 minutes done"
    assert wording_session.done(replace(INSTANT, active=20.0)) == ""
