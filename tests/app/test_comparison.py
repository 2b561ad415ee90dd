"""The comparison of mat and rest in the whole program, over its days."""

from __future__ import annotations

from dataclasses import replace

from matcompanion.domain.choices import Kind
from matcompanion.domain.comparison import order
from matcompanion.ui.charts.mat_against_rest import MatAgainstRest
from matcompanion.ui.pages.choose.comparison_offer import ComparisonOffer
from tests.program import Running, rated_after, run_a_session, stored


def test_a_day_at_rest_is_recorded_for_the_comparison_and_the_next_start_goes_on_with_it(running, tmp_path):
    first = running()
    program = first.program
    program.comparison.controller.start(14)
    first.turn()
    plan = program.comparison.controller.course.plan
    write_plan_with(first, next(seed for seed in range(99) if order(replace(plan, seed=seed))[0] is Kind.REST))

    program.comparison.choose(Kind.REST)
    run_a_session(first)
    program.session.got_up()
    first.turn()
    program.window.page("after").saved.emit(rated_after(stored(tmp_path)[0], 4))
    first.turn()
    assert program.comparison.controller.course.days == 1
    first.close()

    second = running().program.comparison.controller.course
    assert (second.days, second.waiting.kind, second.waiting.change) == (1, Kind.REST, -3)


def write_plan_with(running: Running, seed: int) -> None:
    settings = running.program.settings
    settings.change(comparison=replace(settings.settings.comparison, seed=seed))
    running.turn()


def test_a_comparison_begins_on_progress_and_choose_offers_what_it_asks_for(running):
    first = running()
    run_a_session(first)
    first.program.session.got_up()
    first.turn()
    program = first.program
    page = program.window.open_place("progress")
    first.turn()
    while page.busy:
        first.turn()
    (card,) = page.findChildren(MatAgainstRest)
    card.controls.begin.click()
    first.turn()
    assert "It begins tomorrow" in card.controls.today.text()
    program.window.open_place("choose")
    (offer,) = program.window.page("choose").findChildren(ComparisonOffer)
    assert not offer.isVisible()

    first.clock.advance(24 * 3600)
    program.window.open_place("progress")
    first.turn()
    asked = program.comparison.controller.course.asked
    assert "Today asks for" in card.controls.today.text()
    card.controls.take.click()
    first.turn()

    assert program.window.place == "choose"
    assert program.choose.plan.kind is asked
    assert offer.isVisible()
    assert offer.label.text().startswith("Counts for your comparison, pair 1 of 14")


def test_a_history_that_is_opened_anew_brings_no_second_offer(running, tmp_path):
    first = running()
    run_a_session(first)
    first.program.session.got_up()
    first.program.safe.backups.save_copy(tmp_path / "copy.db")
    first.turn()

    first.program.safe.backups.restore(tmp_path / "copy.db")
    first.turn()

    assert len(first.program.window.page("choose").findChildren(ComparisonOffer)) == 1
