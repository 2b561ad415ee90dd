"""What the command line accepts, and how it is explained."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from matcompanion import __version__, resources, translation
from matcompanion.terminal import tr

if TYPE_CHECKING:
    from datetime import date

PAGES = ("choose", "progress", "history", "learn", "settings")
TIME_SCALE = (1.0, 600.0)

_Add: TypeAlias = Callable[..., argparse.ArgumentParser]


def parser() -> argparse.ArgumentParser:
    """Return what reads the command line; it speaks the language that is worn."""
    _let_argparse_speak()
    whole = argparse.ArgumentParser(
        prog="matcompanion",
        description=tr(
            "Choose a body area, lie down on your acupressure mat and breathe, see what changes over weeks."
        ),
        epilog=tr("Everything stays on this computer."),
    )
    whole.add_argument(
        "--version", action="version", version=f"Mat Companion {__version__}", help=tr("say which version this is")
    )
    whole.add_argument("--data-dir", type=_folder, metavar="DIR", help=tr("keep everything below DIR"))
    whole.add_argument(
        "--language",
        choices=_Languages(),
        metavar="CODE",
        help=tr("the language of this run, such as de or zh_CN"),
    )
    whole.add_argument(
        "--demo", action="store_true", help=tr("open on two years of sample history; yours is not touched")
    )
    whole.add_argument(
        "--time-scale",
        type=_time_scale,
        default=1.0,
        metavar="N",
        help=tr("run the session clock N times faster, 1 to 600"),
    )
    whole.add_argument("--page", choices=PAGES, default="choose", help=tr("the place to open at"))
    whole.add_argument(
        "--in-tray",
        action="store_true",
        help=tr("begin without the window, where Settings allow it and there is a tray"),
    )
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", title=tr("commands that need no display"))
    anywhere = argparse.ArgumentParser(add_help=False)  # the folder may be named after the command too
    anywhere.add_argument(
        "--data-dir", type=_folder, metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS
    )
    add = partial(commands.add_parser, parents=[anywhere])
    _add_history_commands(add)
    _add_other_commands(add)
    return whole


class _Languages:
    """The codes of the languages that are offered; their file is read only when one is asked for."""

    def __iter__(self) -> Iterator[str]:
        return (language.code for language in translation.offered(resources.root()))

    def __contains__(self, code: object) -> bool:
        return code in tuple(self)


def _add_history_commands(add: _Add) -> None:
    for name, what in (("export", tr("write the history to a file")), ("import", tr("read sessions from a file"))):
        command = add(name, help=what)
        command.add_argument(
            "file", type=_file, metavar="FILE", help=tr("a .json or .csv file, or - for standard input or output")
        )
        command.add_argument(
            "--format", choices=("json", "csv"), help=tr("the form, if the end of FILE does not say it")
        )
    for name, what in (
        ("backup", tr("write a verified copy of the history to a file")),
        ("restore", tr("go back to such a copy; the present history is kept aside")),
    ):
        add(name, help=what).add_argument("file", type=_file, metavar="FILE")


def _add_other_commands(add: _Add) -> None:
    tour = add("tour", help=tr("write pictures of every place to a folder"))
    tour.add_argument("folder", type=_folder, metavar="DIR")
    tour.add_argument("--brief", action="store_true", help=argparse.SUPPRESS)  # for packaging/bundle/check
    doctor = add("doctor", help=tr("say whether everything is as it should be"))
    doctor.add_argument("--json", action="store_true", help=tr("for a program to read"))
    doctor.add_argument("--probe", action="store_true", help=argparse.SUPPRESS)
    audio = add(
        "audio",
        help=tr("write the sound of a session to a file"),
        epilog=tr("Whoever names an ID that is not known is told all that are."),
    )
    audio.add_argument("file", type=_file, metavar="FILE.wav")
    audio.add_argument("--minutes", type=_minutes, metavar="N", help=tr("as the area begins with, unless said"))
    audio.add_argument("--pattern", metavar="ID", help=tr("how to breathe, such as long6"))
    audio.add_argument("--area", metavar="ID", help=tr("shoulders_upper_back, unless said"))
    report = add("report", help=tr("write a report for a doctor or physiotherapist"))
    report.add_argument("file", type=_file, metavar="FILE.pdf")
    report.add_argument(
        "--from", dest="first", type=_day, metavar="DATE", help=tr("the first day, such as 2026-03-01")
    )
    report.add_argument("--to", dest="last", type=_day, metavar="DATE", help=tr("the last day; today, unless said"))


def _let_argparse_speak() -> None:
    """Let argparse speak the language that is worn: it asks gettext for its words, which knows only files."""
    argparse._ = _word  # type: ignore[attr-defined] # the names that argparse gave to gettext's functions
    argparse.ngettext = _word_of_number  # type: ignore[attr-defined] # as above


def _word(text: str) -> str:
    return _words().get(text, text)


def _word_of_number(one: str, more: str, count: int) -> str:
    return one if count == 1 else more  # said of nothing that is accepted here


def _words() -> Mapping[str, str]:
    return {
        "usage: ": tr("usage: "),
        "options": tr("options"),
        "positional arguments": tr("positional arguments"),
        "show this help message and exit": tr("show this help message and exit"),
        "%(prog)s: error: %(message)s\n": tr("%(prog)s: error: %(message)s\n"),
        "argument %(argument_name)s: %(message)s": tr("argument %(argument_name)s: %(message)s"),
        "unrecognized arguments: %s": tr("unrecognized arguments: %s"),
        "expected one argument": tr("expected one argument"),
        "invalid choice: %(value)r (choose from %(choices)s)": tr(
            "invalid choice: %(value)r (choose from %(choices)s)"
        ),
        "the following arguments are required: %s": tr("the following arguments are required: %s"),
        "ambiguous option: %(option)s could match %(matches)s": tr(
            "ambiguous option: %(option)s could match %(matches)s"
        ),
        "ignored explicit argument %r": tr("ignored explicit argument %r"),
    }


def _folder(text: str) -> Path:
    if not text.strip():  # a variable that is not set; without a word the history would go where one just stands
        raise argparse.ArgumentTypeError(tr("the folder has no name"))
    return Path(text)


def _file(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError(tr("the file has no name"))
    return text


def _time_scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not TIME_SCALE[0] <= scale <= TIME_SCALE[1]:
        raise argparse.ArgumentTypeError(
            tr("the time scale is a number from 1 to 600, not {text}").format(text=repr(text))
        )
    return scale


def _minutes(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:9]) > 0):
        raise argparse.ArgumentTypeError(
            tr("the minutes are a whole number from 1, not {text}").format(text=repr(text))
        )
    return int(text[:9])


def _day(text: str) -> date:
    from datetime import date

    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            tr("a day is written as 2026-03-01, not {text}").format(text=repr(text))
        ) from None
