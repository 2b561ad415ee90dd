"""Adding a past session and correcting one: what is remembered can be told, what was recorded stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from matcompanion.domain.choices import Clothing, Kind, Position, Scale, Source, Status, Surface, When
from matcompanion.domain.session import Rating, Session, SessionEvent, Stage
from matcompanion.domain.settings import MotionChoice, ThemeChoice
from matcompanion.storage.problems import EnvironmentProblem, ProblemKind
from matcompanion.ui.pages.history import HistoryPage
from matcompanion.ui.theme import Theme
from tests.ui.history_desk import Desk, press, rest, selected, session, texts

YESTERDAY = QDate(2026, 11, 17)


def slider(page: HistoryPage, name: str) -> QWidget:
    return next(scale for scale in page.editor.ratings.scales.values() if scale.accessibleName() == name)


def sliders(page: HistoryPage) -> list[str]:
    return [scale.accessibleName() for scale in page.editor.ratings.scales.values()]


def rate(page: HistoryPage, name: str, digit: Qt.Key) -> None:
    QTest.keyClick(slider(page, name), digit)


def area(page: HistoryPage, *ids: str) -> None:
    """Click the chips of *ids*."""
    for one in ids:
        press(page.editor.stages[0].areas.chips[one])


def full(_session: Session) -> None:
    raise EnvironmentProblem(ProblemKind.DISK_FULL, "The disk is full.")


def begin(page: HistoryPage) -> None:
    press(page.toolbar.add_past)


def kept(desk: Desk) -> Session:
    """Save, and return what was kept."""
    press(desk.page.editor.save)
    desk.land()
    (found,) = desk.store.sessions()
    return found


# Adding


def test_a_past_session_is_added(desk: Desk) -> None:
    page = desk.open()
    begin(page)
    assert page.toolbar.add_past.text() == "Add past session"
    assert page.editor.isVisible()

    page.editor.when.day.setDate(YESTERDAY)
    page.editor.when.time.setTime(QTime(7, 30))
    area(page, "neck")
    page.editor.stages[0].position.setCurrentIndex(1)
    page.editor.stages[0].minutes._spin.setValue(12)
    rate(page, "Pain before, nape", Qt.Key.Key_6)
    rate(page, "Tension after", Qt.Key.Key_2)
    press(page.editor.effects.chips["redness"])
    page.editor.note.setPlainText(" At my sister's ")
    found = kept(desk)

    began = datetime(2026, 11, 17, 7, 30).astimezone()
    assert (found.started_at, found.ended_at) == (began, began + timedelta(minutes=12))
    assert found.local_date == date(2026, 11, 17)
    assert (found.kind, found.status, found.source) == (Kind.MAT, Status.COMPLETED, Source.ADDED)
    assert found.stages == (Stage(("neck",), Position.ROLLED_NECK, Surface.SOFT, Clothing.SHIRT, 720, 720),)
    assert (found.active_seconds, found.planned_seconds, found.paused_seconds) == (720, 720, 0)
    assert set(found.ratings) == {Rating(Scale.PAIN, When.BEFORE, 6, "neck"), Rating(Scale.TENSION, When.AFTER, 2)}
    assert (found.after_effects, found.note, found.updated_at) == (("redness",), "At my sister's", None)
    assert selected(page) == found.id.int
    assert "Added by hand" in texts(page.details)
    assert page.table.isVisible()
    assert not page.editor.isVisible()


def test_what_is_added_is_shown_whatever_was_searched_for(desk: Desk) -> None:
    page = desk.open(session(1))
    page.search.setText("nape")
    desk.land()
    begin(page)
    page.editor.kind._group.button(2).click()

    press(page.editor.save)
    desk.land()

    assert page.search.text() == ""
    assert page.table.selected is not None
    assert page.table.selected.source is Source.ADDED


def test_saving_twice_before_the_disk_has_answered_adds_one(desk: Desk) -> None:
    page = desk.open()
    begin(page)
    area(page, "neck")

    press(page.editor.save)
    press(page.editor.save)
    desk.land()

    assert len(desk.store.sessions()) == 1
    assert not page.editor.isVisible()


def test_what_could_not_be_saved_can_be_saved_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    page = desk.open()
    begin(page)
    area(page, "neck")

    with monkeypatch.context() as broken:
        broken.setattr(desk.store, "add", full)
        press(page.editor.save)
        desk.land()
    assert page.editor.isVisible()

    kept(desk)
    assert not page.editor.isVisible()


def test_without_an_area_it_is_said_what_is_missing(desk: Desk) -> None:
    page = desk.open()
    begin(page)

    assert "Choose at least one area." in texts(page.editor)
    assert not page.editor.save.isEnabled()
    QTest.keyClick(page.editor.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.editor.isVisible()
    area(page, "feet")
    assert "Choose at least one area." not in texts(page.editor)
    assert page.editor.save.isEnabled()


def test_what_is_still_to_come_cannot_be_added(desk: Desk) -> None:
    page = desk.open()
    begin(page)
    area(page, "feet")

    page.editor.stages[0].minutes._spin.setValue(200)

    assert "That would end later than now. Choose an earlier time or fewer minutes." in texts(page.editor)
    assert not page.editor.save.isEnabled()
    page.editor.when.day.setDate(YESTERDAY)
    assert page.editor.save.isEnabled()
    assert page.editor.when.day.maximumDate() == QDate(2026, 11, 18)


@pytest.mark.parametrize(("place", "kind"), [(1, Kind.BREATHING), (2, Kind.REST)])
def test_off_the_mat_there_is_only_time(desk: Desk, place: int, kind: Kind) -> None:
    page = desk.open()
    begin(page)

    page.editor.kind._group.button(place).click()
    fields = page.editor.stages[0]

    assert not any(part.isVisible() for part in (fields.areas, fields.position, fields.surface, fields.clothing))
    assert sliders(page) == ["Tension before", "Tension after", "Sleep the night after"]
    assert "redness" not in page.editor.effects.chips
    found = kept(desk)
    assert (found.kind, found.stages) == (kind, (Stage((), None, None, None, 900, 900),))


def test_a_new_one_is_placed_like_the_one_that_is_selected(desk: Desk) -> None:
    page = desk.open(session(1))
    begin(page)

    assert page.editor.stages[0].chosen_areas == ("neck",)
    press(page.editor.save)
    desk.land()

    assert len(desk.store.sessions()) == 2
    assert desk.store.get(UUID(int=1)) == session(1)


def test_adding_can_be_left(desk: Desk) -> None:
    page = desk.open()
    begin(page)
    assert not page.toolbar.add_past.isEnabled()

    press(page.editor.cancel)

    assert page.empty.isVisible()
    assert page.toolbar.add_past.isEnabled()
    assert desk.worker.held == []


def test_a_place_that_does_not_reach_the_area_is_changed(desk: Desk) -> None:
    page = desk.open()
    begin(page)
    area(page, "neck")
    assert page.editor.stages[0].position.value is Position.PILLOW_NECK

    area(page, "neck", "feet")

    assert page.editor.stages[0].position.value is Position.FEET_SEATED


def test_answers_stay_while_the_areas_change(desk: Desk) -> None:
    page = desk.open()
    begin(page)
    area(page, "feet")
    rate(page, "Tension before", Qt.Key.Key_7)
    rate(page, "Pain before, soles", Qt.Key.Key_4)

    area(page, "calves")

    assert kept(desk).ratings == (
        Rating(Scale.TENSION, When.BEFORE, 7),
        Rating(Scale.PAIN, When.BEFORE, 4, "feet"),
    )


# Correcting


def test_area_and_minutes_can_be_corrected(desk: Desk) -> None:
    before = session(1, events=(SessionEvent(65.0, "paused"),), after_effects=("redness",))
    page = desk.open(before)
    press(page.details.edit)

    area(page, "neck", "head")
    page.editor.stages[0].minutes._spin.setValue(20)
    found = kept(desk)

    stage = replace(before.stages[0], areas=("head",), position=Position.PILLOW_HEAD, active_seconds=1200)
    assert found == replace(
        before,
        stages=(stage,),
        active_seconds=1200,
        ended_at=before.started_at + timedelta(seconds=1260),
        updated_at=desk.clock.now(),
    )


def test_ratings_go_with_a_corrected_area(desk: Desk) -> None:
    ratings = (Rating(Scale.PAIN, When.BEFORE, 6, "neck"), Rating(Scale.PAIN, When.AFTER, 2, "neck"))
    page = desk.open(session(1, ratings=ratings))
    press(page.details.edit)
    rate(page, "Pain after, nape", Qt.Key.Key_3)

    area(page, "neck")
    assert "Pain after, nape" in sliders(page)
    area(page, "head")
    assert "Pain after, back of head" in sliders(page)
    rate(page, "Pain before, back of head", Qt.Key.Key_7)
    found = kept(desk)

    assert set(found.ratings) == {
        Rating(Scale.PAIN, When.BEFORE, 7, "head"),
        Rating(Scale.PAIN, When.AFTER, 3, "head"),
    }


def test_ratings_come_back_with_the_area(desk: Desk) -> None:
    page = desk.open(session(1, ratings=(Rating(Scale.PAIN, When.BEFORE, 6, "neck"),)))
    press(page.details.edit)

    area(page, "neck", "head", "head", "neck")
    press(page.editor.save)

    assert desk.worker.held == []  # nothing was changed


def test_what_was_noticed_can_be_corrected(desk: Desk) -> None:
    page = desk.open(session(1, after_effects=("redness", "glow_in_the_dark")))
    press(page.details.edit)
    assert page.editor.effects.chips["glow_in_the_dark"].text() == "Glow in the dark"

    press(page.editor.effects.chips["redness"])
    press(page.editor.effects.chips["marks_next_day"])

    assert kept(desk).after_effects == ("glow_in_the_dark", "marks_next_day")


def test_opening_and_saving_changes_nothing(desk: Desk) -> None:
    stages = (
        Stage(("neck", "elbow"), Position.STAND, Surface.HARD, Clothing.SOCKS, 900, 893),
        Stage(("feet",), Position.FEET_SEATED, Surface.SOFT, Clothing.BARE, 300, 7),
    )
    page = desk.open(session(1, stages=stages, active_seconds=901, ratings=()))
    press(page.details.edit)

    press(page.editor.save)

    assert desk.worker.held == []
    assert page.details.isVisible()


def test_each_stage_is_asked_for(desk: Desk) -> None:
    stages = tuple(
        Stage((one,), Position.LIE_SOFT, Surface.SOFT, Clothing.SHIRT, 300, 300) for one in ("neck", "feet")
    )
    page = desk.open(session(1, stages=stages, active_seconds=600))
    press(page.details.edit)
    assert {"Stage 1", "Stage 2"} <= set(texts(page.editor))

    page.editor.stages[1].minutes._spin.setValue(8)
    found = kept(desk)

    assert [stage.active_seconds for stage in found.stages] == [300, 480]
    assert found.active_seconds == 780


def test_a_stage_is_corrected_from_the_minutes_that_history_says(desk: Desk) -> None:
    plain = session(1)
    page = desk.open(replace(plain, stages=(replace(plain.stages[0], active_seconds=599),), active_seconds=599))
    press(page.details.edit)

    assert page.editor.stages[0].minutes.value == 9
    assert page.editor.stages[0].active_seconds == 599


def test_a_session_without_stages_has_its_minutes(desk: Desk) -> None:
    page = desk.open(rest(1, 0))
    press(page.details.edit)
    assert page.editor.minutes_only.isVisible()

    page.editor.minutes_only.minutes._spin.setValue(3)

    assert kept(desk).active_seconds == 180


def test_a_recorded_time_is_no_memory(desk: Desk) -> None:
    page = desk.open(session(1), session(2, 1, source=Source.ADDED))
    press(page.details.edit)
    assert not page.editor.when.isVisible()
    press(page.editor.cancel)
    page.show_session(UUID(int=2))
    desk.land()

    press(page.details.edit)

    assert page.editor.when.isVisible()


def test_a_time_that_was_added_can_be_corrected(desk: Desk) -> None:
    page = desk.open(session(1, 1, source=Source.ADDED))
    press(page.details.edit)

    page.editor.when.time.setTime(QTime(6, 5))
    found = kept(desk)

    assert found.started_at == datetime(2026, 11, 17, 6, 5).astimezone()
    assert found.ended_at - found.started_at == timedelta(minutes=16)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [724, 1012])
def test_the_form_is_not_cut_off(desk: Desk, theme: Theme, percent: int, width: int) -> None:
    theme.set_choices(ThemeChoice.LIGHT, percent, MotionChoice.FULL)
    page = desk.open(session(1), width=width)

    begin(page)
    QApplication.processEvents()

    assert page.scroller.horizontalScrollBar().maximum() == 0
    inner = page.editor.scroller
    assert inner.widget().width() <= inner.viewport().width()


def test_in_one_column_the_table_makes_room(desk: Desk) -> None:
    page = desk.open(session(1), width=724)

    begin(page)
    assert not page.table.isVisible()
    press(page.editor.cancel)

    assert page.table.isVisible()
