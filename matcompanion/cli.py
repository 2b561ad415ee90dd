"""The command line. Nothing of Qt is loaded before it is needed, so that export and help work without a display."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from matcompanion import __version__, resources, translation
from matcompanion.paths import Paths, data_folder

PAGES = ("choose", "progress", "history", "learn", "settings")
TIME_SCALE = (1.0, 600.0)
DONE, PROBLEM, USAGE = 0, 1, 2


def run(arguments: Sequence[str]) -> int:
    """Do what *arguments* ask and return the exit code: 0 done, 1 a problem told in one sentence, 2 wrong usage."""
    os.umask(0o077)
    _speak(arguments)
    try:
        options = _parser().parse_args(arguments)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else USAGE
    if options.command == "report" and options.first and options.last and options.first > options.last:
        _say("--from is a later day than --to.")
        return USAGE
    try:
        return _do(options)
    except BrokenPipeError:  # the reader of "export -" has gone
        sys.stdout = None
        return PROBLEM
    except Exception as problem:
        from matcompanion.storage.problems import EnvironmentProblem  # late: it loads SQLite

        if not isinstance(problem, EnvironmentProblem):
            raise
        _say(str(problem))
        return PROBLEM


def _speak(arguments: Sequence[str]) -> None:
    """Wear the language that is asked for with --language, or set in the settings, or the system's."""
    asked = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    asked.add_argument("--language", default="")
    asked.add_argument("--data-dir", type=Path)
    try:
        options, _ = asked.parse_known_args(arguments)
    except argparse.ArgumentError:
        return  # the real parser says what is wrong
    code = options.language
    if not code:
        code = translation.language_set(Paths(data_folder(options.data_dir)).settings)
    language = translation.chosen(resources.root(), code, translation.wishes_of_system())
    translation.wear(translation.translation(resources.root(), language))


def _do(options: argparse.Namespace) -> int:
    paths = Paths(data_folder(options.data_dir))
    command = _COMMANDS.get(options.command)
    if command is not None:
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

    return take_tour(options.folder)


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


def _say(sentence: str) -> None:
    sys.stderr.write(f"matcompanion: {sentence}\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="matcompanion",
        description="Choose a body area, lie down on your acupressure mat and breathe, see what changes over weeks.",
        epilog="Everything stays on this computer.",
    )
    parser.add_argument("--version", action="version", version=f"Mat Companion {__version__}")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep everything below DIR")
    parser.add_argument(
        "--language",
        choices=[language.code for language in translation.offered(resources.root())],
        metavar="CODE",
        help="the language of this run, such as de or zh_CN",
    )
    parser.add_argument(
        "--demo", action="store_true", help="open on two years of sample history; yours is not touched"
    )
    parser.add_argument(
        "--time-scale",
        type=_time_scale,
        default=1.0,
        metavar="N",
        help="run the session clock N times faster, 1 to 600",
    )
    parser.add_argument("--page", choices=PAGES, default="choose", help="the place to open at")
    parser.add_argument(
        "--in-tray", action="store_true", help="begin without the window, where Settings allow it and there is a tray"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands that need no display")
    anywhere = argparse.ArgumentParser(add_help=False)  # the folder may be named after the command too
    anywhere.add_argument("--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    tour = commands.add_parser("tour", parents=[anywhere], help="write pictures of every place to a folder")
    tour.add_argument("folder", type=Path, metavar="DIR")
    for name, what in (("export", "write the history to a file"), ("import", "read sessions from a file")):
        command = commands.add_parser(name, parents=[anywhere], help=what)
        command.add_argument("file", metavar="FILE", help="a .json or .csv file, or - for standard input or output")
        command.add_argument("--format", choices=("json", "csv"), help="the form, if the end of FILE does not say it")
    for name, what in (
        ("backup", "write a verified copy of the history to a file"),
        ("restore", "go back to such a copy; the present history is kept aside"),
    ):
        commands.add_parser(name, parents=[anywhere], help=what).add_argument("file", metavar="FILE")
    doctor = commands.add_parser("doctor", parents=[anywhere], help="say whether everything is as it should be")
    doctor.add_argument("--json", action="store_true", help="for a program to read")
    doctor.add_argument("--probe", action="store_true", help=argparse.SUPPRESS)
    audio = commands.add_parser("audio", parents=[anywhere], help="write the sound of a session to a file")
    audio.add_argument("file", metavar="FILE.wav")
    audio.add_argument("--minutes", type=_minutes, metavar="N", help="as the area begins with, unless said")
    audio.add_argument("--pattern", metavar="ID", help="how to breathe, such as long6")
    audio.add_argument("--area", metavar="ID", help="shoulders_upper_back, unless said")
    report = commands.add_parser("report", parents=[anywhere], help="write a report for a doctor or physiotherapist")
    report.add_argument("file", metavar="FILE.pdf")
    report.add_argument("--from", dest="first", type=_day, metavar="DATE", help="the first day, such as 2026-03-01")
    report.add_argument("--to", dest="last", type=_day, metavar="DATE", help="the last day; today, unless said")
    return parser


def _time_scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not TIME_SCALE[0] <= scale <= TIME_SCALE[1]:
        raise argparse.ArgumentTypeError(f"the time scale is a number from 1 to 600, not {text!r}")
    return scale


def _minutes(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:9]) > 0):
        raise argparse.ArgumentTypeError(f"the minutes are a whole number from 1, not {text!r}")
    return int(text[:9])


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"a day is written as 2026-03-01, not {text!r}") from None
