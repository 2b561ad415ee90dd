"""A session that cannot be saved: it stays, is told once, and is tried again."""

from __future__ import annotations

import pytest

from matcompanion.storage.problems import ProblemKind, problem
from tests.sessions import pass_time, plan


@pytest.fixture
def ended_on_a_full_disk(controller, clock, store, heard):
    store.failure = problem(ProblemKind.DISK_FULL)
    controller.start(plan())
    pass_time(controller, clock, 60)
    controller.end()
    store.jobs.land()
    return controller


def test_a_session_that_cannot_be_saved_stays_and_is_told_once(ended_on_a_full_disk, heard, store):
    controller = ended_on_a_full_disk

    assert controller.unsaved == heard.named("ended")[0]
    (sentence,) = heard.named("problem")
    assert "disk is full" in sentence
    assert controller._keeper._again.isActive()


def test_it_is_tried_again_until_it_is_saved(ended_on_a_full_disk, store):
    controller = ended_on_a_full_disk
    controller.save_again()
    store.jobs.land()
    assert controller.unsaved is not None

    store.failure = None
    controller.save_again()
    store.jobs.land()

    assert controller.unsaved is None
    assert not controller._keeper._again.isActive()
    controller.save_again()
    assert len(store.named("finish")) == 3


def test_closing_tries_once_more(ended_on_a_full_disk, store):
    ended_on_a_full_disk.close()

    assert len(store.named("finish")) == 2
    assert not ended_on_a_full_disk._keeper._again.isActive()


def test_a_bug_is_no_sentence_for_the_person(controller, clock, store, heard):
    store.failure = KeyError("bug")
    controller.start(plan())
    controller.start_now()
    pass_time(controller, clock, 5)
    controller.end()
    store.jobs.land()

    assert heard.named("problem") == []
    assert controller.unsaved is not None


def test_an_older_version_that_was_saved_late_does_not_count(controller, clock, store):
    controller.start(plan())
    controller.start_now()
    pass_time(controller, clock, 5)
    controller.end()
    controller.got_up()
    finishes = len(store.asked)

    store.jobs.land(most=finishes - 1)
    waiting = controller.unsaved
    store.jobs.land()

    assert waiting is not None
    assert controller.unsaved is None
