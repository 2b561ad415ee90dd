"""Whatever opens a dialog, and every group of Settings, is known to the audit of accessibility."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import matcompanion
from matcompanion.tour.by_hand import turn
from matcompanion.tour.places import Guide
from matcompanion.ui.pages.settings import SettingsPage
from matcompanion.ui.widgets.rail import RailButton
from tests.release.audit_steps import NAVIGATION, SETTINGS_GROUPS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

OPENING = re.compile(r"QFileDialog[.(]|FileQuestion\(|QMenu\(|\(QDialog\)")
AUDITED = {
    "safekeeping.py": "which backup to restore",
    "ui/pages/choose/plan_head.py": "look_at_the_levels",
    "ui/pages/choose/plans_panel.py": "which plan to open",
    "ui/pages/choose/save_sound.py": "where to save the sound",
    "ui/pages/history/exchange_panel.py": "what to import",
    "ui/pages/history/report_panel.py": "where to save the report",
    "ui/pages/progress/saving.py": "where to save a graph",
    "ui/pages/settings/backups.py": "which file to restore from",
    "ui/pages/settings/sound.py": "which recording to play",
    "ui/widgets/key_help.py": "the keys",
}
"""Where the audit looks at what these open."""
SAME = {
    "desktop/tray.py": "the desktop shows the menu of its tray",
    "ui/widgets/file_question.py": "used by the others",
    "unsaved_offer.py": "the question of file_question.py, when a session cannot be saved",
}
"""What needs no look of its own, and why."""


def test_every_dialog_and_menu_is_audited() -> None:
    root = Path(matcompanion.__file__).parent
    tests = Path(__file__).parent / "release"

    opening = {
        file.relative_to(root).as_posix() for file in root.rglob("*.py") if OPENING.search(file.read_text("utf-8"))
    }
    audit = "".join(file.read_text("utf-8") for file in tests.glob("test_accessibility*.py"))

    assert opening == AUDITED.keys() | SAME.keys()
    assert [where for where in AUDITED.values() if where not in audit] == []


def test_every_place_and_every_group_of_settings_is_audited(qapp: QApplication, tmp_path: Path) -> None:
    guide = Guide(tmp_path)
    window = guide.program.window
    guide.program.show()
    page = window.open_place("settings")
    turn()
    assert isinstance(page, SettingsPage)

    groups = tuple(group.accessibleName() for group in page.groups)
    places = [button.accessibleName() for button in window.rail.findChildren(RailButton)]

    assert groups == SETTINGS_GROUPS
    assert places == [name for _, name in NAVIGATION]
    guide.leave()
    window.deleteLater()
