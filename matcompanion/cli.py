"""The command line. Nothing of Qt is loaded before it is needed, so that export and help work without a display."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from matcompanion import resources, translation
from matcompanion.arguments import parser
from matcompanion.paths import Paths, data_folder
from matcompanion.pseudo import asked_for
from matcompanion.refusals import reason_of
from matcompanion.terminal import say, speak_any_language, tr

if TYPE_CHECKING:
    from matcompanion.storage.problems import EnvironmentProblem

DONE, PROBLEM, USAGE = 0, 1, 2


def run(arguments: Sequence[str]) -> int:
    """Do what *arguments* ask and return the exit code: 0 done, 1 a problem told in one sentence, 2 wrong usage."""
    os.umask(0o077)
    speak_any_language()
    _speak(arguments)
    try:
        options = parser().parse_args(arguments)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else USAGE
    if options.demo and options.command is not None:
        say(tr("--demo opens the window on a sample history; no command goes with it."))
        return USAGE
    if options.command == "report" and options.first and options.last and options.first > options.last:
        say(tr("--from is a later day than --to."))
        return USAGE
    try:
        code = _do(options)
        if sys.stdout is not None:
            sys.stdout.flush()  # what does not fit is told here, and not at the exit of Python
    except BrokenPipeError:  # the reader of "export -" has gone
        sys.stdout = None
        return PROBLEM
    except OSError as refused:
        if refused.filename is not None or options.command is None:
            raise
        sys.stdout = None  # what is left in it cannot go anywhere
        say(tr("standard output could not be written ({reason}).").format(reason=reason_of(refused)))
        return PROBLEM
    except Exception as problem:
        from matcompanion.storage.problems import EnvironmentProblem  # late: it loads SQLite

        if not isinstance(problem, EnvironmentProblem):
            raise
        say(_sentence(problem))
        return PROBLEM
    return code


def _sentence(problem: EnvironmentProblem) -> str:
    """Return what *problem* means in a terminal, where nothing is on the screen that could be kept."""
    from matcompanion.storage.problems import ProblemKind
    from matcompanion.storage.problems import problem as usual

    told = str(problem)
    here = {
        ProblemKind.DISK_FULL: tr("The disk is full; nothing was changed."),
        ProblemKind.READ_ONLY: tr("The history cannot be written here, only read; nothing was changed."),
        ProblemKind.LOCKED: tr("Another program is using the history; nothing was changed. Try again later."),
        ProblemKind.DISK_ERROR: tr("The disk reported an error; nothing was changed."),
    }
    return here[problem.kind] if problem.kind in here and told == str(usual(problem.kind)) else told


def _speak(arguments: Sequence[str]) -> None:
    """Wear the language that is asked for with --language, or set in the settings, or the system's."""
    asked = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    asked.add_argument("--language", default="")
    asked.add_argument("--data-dir", type=Path)
    try:
        options, _ = asked.parse_known_args(arguments)
    except argparse.ArgumentError:
        return  # the real parser says what is wrong
    made_up = asked_for(os.environ)
    if made_up is not None:
        translation.wear(made_up)
        return
    code = options.language
    if not code:
        code = translation.language_set(Paths(data_folder(options.data_dir)).settings)
    wishes = translation.wishes_of_system()
    if code == translation.SYSTEM and not wishes and not translation.environment_speaks():
        translation.leave_open(resources.root())
    language = translation.chosen(resources.root(), code, wishes)
    translation.wear(translation.translation(resources.root(), language))


def _do(options: argparse.Namespace) -> int:
    paths = Paths(data_folder(options.data_dir))
    command = _COMMANDS.get(options.command)
    if command is not None:
        from matcompanion.logs import keep_no_log  # a window logs, and not before its first frame

        keep_no_log()
        return command(paths, options)
    from matcompanion.entrance import open_window
    from matcompanion.options import Options

    return open_window(Options(paths, options.demo, options.time_scale, options.page, options.in_tray))


def _export(paths: Paths, options: argparse.Namespace) -> int:
    from matcompanion.transfer import export_history

    return export_history(paths, options.file, options.format)


def _import(paths: Paths, options: argparse.Namespace) -> int:
    from matcompanion.transfer import import_history

    return import_history(paths, options.file, options.format)


def _audio(paths: Paths, options: argparse.Namespace) -> int:
    from matcompanion.audio_file import Wishes, write_audio

    return write_audio(paths, options.file, Wishes(options.minutes, options.pattern, options.area))


def _report(paths: Paths, options: argparse.Namespace) -> int:
    from matcompanion.report_file import write_report

    return write_report(paths, options.file, options.first, options.last)


def _backup(paths: Paths, options: argparse.Namespace) -> int:
    from matcompanion.backup_file import write_backup

    return write_backup(paths, options.file)


def _restore(paths: Paths, options: argparse.Namespace) -> int:
    from matcompanion.backup_file import restore_backup

    return restore_backup(paths, options.file)


def _doctor(paths: Paths, options: argparse.Namespace) -> int:
    from matcompanion.doctor import examine, probe

    return probe() if options.probe else examine(paths, as_json=options.json)


def _tour(_paths: Paths, options: argparse.Namespace) -> int:
    from matcompanion.tour import take_tour

    return take_tour(options.folder, brief=options.brief)


# Each loads what it needs when it is called, for the window needs none of it.
_COMMANDS = {
    "export": _export,
    "import": _import,
    "audio": _audio,
    "report": _report,
    "backup": _backup,
    "restore": _restore,
    "doctor": _doctor,
    "tour": _tour,
}
