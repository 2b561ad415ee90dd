"""Answers about the skin are kept as facts."""

from __future__ import annotations

from datetime import timedelta

from matcompanion.domain.choices import Track
from matcompanion.domain.progression import SkinAnswer
from matcompanion.storage.database import Database
from matcompanion.storage.facts import Facts
from matcompanion.storage.history import History
from matcompanion.storage.skin_answers import SkinAnswers
from tests.storage.session_examples import EVENING

TODAY = EVENING.date()
SORE = frozenset({"marks_next_day"})


def test_answers_are_kept_in_their_order(history: History) -> None:
    answers = SkinAnswers(history.facts)
    first, second = SkinAnswer(TODAY, SORE, Track.BACK), SkinAnswer(TODAY + timedelta(days=1), SORE)
    assert answers.all() == ()

    answers.put([first], EVENING)
    answers.put([second], EVENING)

    assert answers.all() == (first, second)


def test_the_last_answer_of_a_day_counts(history: History) -> None:
    answers = SkinAnswers(history.facts)
    answers.put([SkinAnswer(TODAY, SORE, Track.BACK), SkinAnswer(TODAY, SORE, Track.FEET)], EVENING)

    answers.put([SkinAnswer(TODAY, frozenset(), Track.BACK)], EVENING)

    assert answers.all() == (SkinAnswer(TODAY, SORE, Track.FEET),)


def test_what_cannot_be_understood_is_left_out(database: Database) -> None:
    good = {"day": TODAY.isoformat(), "effects": ["rash"], "track": "back"}
    bad = [7, {}, {**good, "day": "yesterday"}, {**good, "track": "elbow"}, {**good, "effects": 3}]
    facts = Facts(database)

    facts.put("skin_answers", [*bad, good], EVENING)

    assert SkinAnswers(facts).all() == (SkinAnswer(TODAY, frozenset({"rash"}), Track.BACK),)
    facts.put("skin_answers", {"not": "a list"}, EVENING)
    assert SkinAnswers(facts).all() == ()


def test_only_so_many_are_kept(history: History) -> None:
    answers = SkinAnswers(history.facts)

    answers.put([SkinAnswer(TODAY + timedelta(days=number), SORE) for number in range(250)], EVENING)

    assert len(answers.all()) == 200
    assert answers.all()[-1].day == TODAY + timedelta(days=249)
