"""Strategies for the answers of anybody: what is true of them, of their mat, and of today."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from matcompanion.domain.screening import Answer, Answers, MatProfile, TodayCheck
from tests.domain.screened import CATALOGUE, ITEMS, TODAY

days = st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2026, 12, 31)))
some_areas = st.lists(st.sampled_from([*sorted(CATALOGUE.areas), "elbow"]), max_size=3).map(tuple)
some_answers = st.builds(
    Answers,
    st.lists(st.builds(Answer, st.sampled_from([*ITEMS, "unheard_of"]), some_areas, days), max_size=8).map(tuple),
    st.just(TODAY),
)
profiles = st.builds(MatProfile, st.booleans(), st.booleans(), st.booleans(), st.booleans())
checks = st.one_of(
    st.none(),
    st.builds(TodayCheck, st.lists(st.sampled_from(ITEMS), max_size=3).map(tuple), st.just(TODAY)),
)
