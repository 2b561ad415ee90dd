"""Writes the report for a doctor or physiotherapist for the command line: needs no display; whole or not at all."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from matcompanion import resources
from matcompanion.clock import SystemClock
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.controllers.today import counted_today
from matcompanion.domain.report import Report, report
from matcompanion.paths import Paths
from matcompanion.refusals import reason_of
from matcompanion.storage.files import written_whole
from matcompanion.storage.history import History
from matcompanion.storage.settings_file import read_settings
from matcompanion.storage.start import opened_at_once
from matcompanion.terminal import refuse, say, tell, tr

_SUFFIX = ".pdf"


def write_report(paths: Paths, file: str, first: date | None, last: date | None) -> int:
    """Write the report of the days *first* to *last* to *file*. Return the exit code."""
    path = Path(file)
    if path.suffix.lower() != _SUFFIX:
        text = tr("{file} has a form that is not known here; the report is written as {ending}.")
        return refuse(text.format(file=file, ending=_SUFFIX))
    found = _compiled(paths, first, last)
    application = _type_setter()
    from matcompanion.ui import wording_report as words

    if found is None:
        return refuse(words.nothing_between(first, last))
    try:
        with written_whole(path) as stream:
            stream.write(_drawn(found))
    except OSError as error:
        text = tr("{file} could not be written ({reason}); nothing was changed.")
        return refuse(text.format(file=file, reason=reason_of(error)))
    del application
    tell(f"{file}: {words.period(found.period)}")
    return 0


def _compiled(paths: Paths, first: date | None, last: date | None) -> Report | None:
    if not paths.database.exists():
        return None
    settings, trouble = read_settings(paths.settings)
    if trouble is not None:
        say(str(trouble))
    clock = SystemClock()
    today = counted_today(clock, settings)
    with opened_at_once(paths, clock.now()) as database:
        sessions = History(database).sessions(first, last)
    areas = tuple(read_catalogue(resources.root()).areas)
    return report(sessions, first=first, last=last, today=today, areas=areas)


def _type_setter() -> object:
    """Return what Qt needs to set type; no window is opened, so no display is asked for."""
    from PySide6.QtGui import QGuiApplication

    from matcompanion.ui.theme import Theme
    from matcompanion.ui.translator import put_on

    there = QGuiApplication.instance()
    if there is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        there = QGuiApplication(["matcompanion"])
        put_on(there)
    Theme(resources.root()).load_fonts(resources.root())
    return there


def _drawn(found: Report) -> bytes:
    from matcompanion.controllers.report_file import contents_of
    from matcompanion.ui.report.pdf import report_pdf

    return report_pdf(contents_of(found, resources.root()), resources.root())
