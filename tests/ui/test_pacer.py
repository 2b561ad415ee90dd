"""What the pacer paints of an instant: breath, warmth, brightness, the ring and the words."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage

from matcompanion.domain.breathing import BreathPhase
from matcompanion.domain.session_instant import State
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.ui import wording_session
from matcompanion.ui.pages.session.pacer_ground import PacerMode
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.breath_bloom import radius_share
from matcompanion.ui.wording_session import Line
from tests.ui.pacer_pictures import BREATH, INSTANT, CountingPacer, breathing, light, reach, show


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


WORDS = {BreathPhase.IN: "In", BreathPhase.OUT: "Out", BreathPhase.HOLD_FULL: "Hold", BreathPhase.HOLD_EMPTY: "Hold"}


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


@pytest.mark.parametrize("phase", WORDS)
def test_the_word_says_what_to_do(pacer: CountingPacer, phase: BreathPhase) -> None:
    pictures = {p: show(pacer, breathing(p)).copy(450, 250, 200, 110) for p in (phase, BreathPhase.NATURAL)}

    assert pictures[phase] != pictures[BreathPhase.NATURAL]
    assert wording_session.breath_word(phase) == WORDS[phase]


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
