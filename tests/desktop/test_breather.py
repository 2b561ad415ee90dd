"""Turns of the event loop while much is made: what gets one."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer

from matcompanion.desktop.breather import Breather
from tests.fakes import FakeClock


def test_a_breath_lets_what_is_due_happen(qapp):
    happened = []
    QTimer.singleShot(0, lambda: happened.append("due"))

    Breather(FakeClock())()

    assert happened == ["due"]


def test_a_breath_within_a_breath_is_none(qapp):
    breathe = Breather(FakeClock())
    happened = []

    def again():
        QTimer.singleShot(0, lambda: happened.append("too deep"))
        breathe()
        happened.append("once")

    QTimer.singleShot(0, again)
    breathe()

    assert happened[0] == "once"


def test_modules_are_imported_with_breaths_between_them_now_and_then(qapp, tmp_path, monkeypatch):
    for name in ("breathed_one", "breathed_two"):
        (tmp_path / f"{name}.py").write_text("THERE = 1\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    clock, happened = FakeClock(), []
    finders = list(sys.meta_path)
    QTimer.singleShot(0, lambda: happened.append("due"))

    with Breather(clock):
        import breathed_one

        assert happened == []
        clock.advance(0.1)
        import breathed_two

        assert happened == ["due"]

    assert breathed_one.THERE == breathed_two.THERE
    assert sys.meta_path == finders
