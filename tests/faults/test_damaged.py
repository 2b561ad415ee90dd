"""However the file is damaged: the next start opens, keeps the damaged file, and has at least what the backup had."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from matcompanion.domain.safekeeping import Repair
from matcompanion.paths import Paths
from matcompanion.storage.backups import Backups, Reason
from matcompanion.storage.database import Database
from matcompanion.storage.history import History
from matcompanion.storage.repair import repair as repaired
from matcompanion.storage.start import open_history
from tests.faults.amount import cases, note
from tests.storage import damage

FEW, ALL = 30, 300
NOW = datetime(2026, 11, 25, 20, 15, 3, tzinfo=UTC)


def test_a_damaged_history_opens_with_what_the_backup_had_and_more(tmp_path: Path) -> None:
    template = Paths(tmp_path / "template")
    old, new = damage.many(60), damage.many(20, first=60)
    damage.fill(template.database, old)
    with Database.open(template.database) as database:
        Backups(template.backups).make(database, Reason.REGULAR, NOW - timedelta(hours=5))
    damage.fill(template.database, new)
    figures: Counter[str] = Counter()
    numbers = cases(FEW, ALL)

    for number in numbers:
        paths = Paths(tmp_path / "data")
        shutil.copytree(template.data, paths.data)
        harm = damage.DAMAGES[number % len(damage.DAMAGES)]
        harm(paths.database, random.Random(number))
        harmed = paths.database.read_bytes()

        opened = open_history(paths, NOW)

        with opened.database as database:
            history = History(database)
            repair = repaired(paths, history, NOW) if opened.rows_are_due else Repair(0, 0)
            figures["values_put_right"] += repair.from_backup
            figures["values_left_changed"] += repair.left
            stored = {session.id: session for session in history.sessions()}
            assert database.is_sound(thorough=True)
        account = opened.account
        if account is None:
            figures["of_no_effect"] += 1
            wrong = [session for session in [*old, *new] if stored.get(session.id) != session]
            assert len(wrong) <= repair.left, harm.__name__
        else:
            figures["recovered"] += 1
            figures["newer_rescued"] += account.rescued
            figures["newer_in_part"] += account.in_part
            assert account.kept.read_bytes() == harmed
            assert all(stored[session.id] == session for session in old), harm.__name__
            with open_history(paths, NOW).database as again:
                assert History(again).count() == len(stored)
        shutil.rmtree(paths.data)

    note("damaged files", files=len(numbers), **figures, newer=20 * figures["recovered"], exceptions=0)
