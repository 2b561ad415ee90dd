"""`matcompanion doctor`: looks at the data, the libraries and the desktop, and says what it found.

What belongs to the desktop is looked at in a process of its own, for Qt ends the process where it finds no screen.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from matcompanion import __version__
from matcompanion.clock import SystemClock
from matcompanion.desktop.display import missing_display
from matcompanion.paths import Paths
from matcompanion.phrases import decimal, listed
from matcompanion.storage.checkup import Finding, State, look_at_data, sqlite_version, tr
from matcompanion.terminal import breadth, padded, tell

PATIENCE_SECONDS = 20.0
_NEEDED = {
    "PySide6.QtWidgets": "PySide6-Essentials",
    "PySide6.QtSvg": "PySide6-Essentials",
    "sqlalchemy": "SQLAlchemy",
    "numpy": "numpy",
    "pyqtgraph": "pyqtgraph",
    "platformdirs": "platformdirs",
}


def examine(paths: Paths, *, as_json: bool) -> int:
    """Write what is found to standard output. Return 1 if something is wrong, else 0."""
    os.environ.setdefault("QT_LOGGING_RULES", "*=false")  # what Qt misses is among the findings
    findings = list(_look(paths))
    wrong = [finding for finding in findings if finding.state is State.WRONG]
    if as_json:
        form = {
            "program": "matcompanion",
            "version": __version__,
            "ok": not wrong,
            "checks": [
                {"check": found.check, "state": found.state.value, "text": found.text, **found.facts}
                for found in findings
            ],
        }
        sys.stdout.write(json.dumps(form, indent=2) + "\n")
    else:
        _write_table(findings)
        tell(f"\n{_conclusion(len(wrong))}")
    return 1 if wrong else 0


def _write_table(findings: Sequence[Finding]) -> None:
    states, checks = _names_of_states(), _names_of_checks()
    first, second = (max(map(breadth, names.values())) for names in (states, checks))
    for found in findings:
        tell(f"{padded(states[found.state], first)}  {padded(checks[found.check], second)}  {found.text}")


def _conclusion(wrong: int) -> str:
    if not wrong:
        return tr("Nothing is wrong.")
    return tr("%n thing is wrong." if wrong == 1 else "%n things are wrong.", wrong)


def _names_of_states() -> Mapping[State, str]:
    return {State.OK: tr("ok"), State.NOTE: tr("note"), State.WRONG: tr("wrong")}


def _names_of_checks() -> Mapping[str, str]:
    return {
        "program": tr("program"),
        "libraries": tr("libraries"),
        "folder": tr("folder"),
        "disk": tr("disk"),
        "history": tr("history"),
        "files": tr("files"),
        "settings": tr("settings"),
        "backups": tr("backups"),
        "set aside": tr("set aside"),
        "display": tr("display"),
        "sound": tr("sound"),
        "D-Bus": "D-Bus",
    }


def _look(paths: Paths) -> Iterator[Finding]:
    yield _program()
    yield from _libraries()
    yield from look_at_data(paths, SystemClock().now())
    yield from _desktop()


def _program() -> Finding:
    versions = {
        "matcompanion": __version__,
        "python": platform.python_version(),
        "sqlite": sqlite_version(),
        "system": f"{platform.system()} {platform.release()}",
    }
    words = f"Mat Companion {__version__}, Python {versions['python']}, SQLite {versions['sqlite']}"
    return Finding("program", State.OK, f"{words}, {versions['system']}", versions)


def _libraries() -> Iterator[Finding]:
    versions, missing = {}, []
    for module, package in _NEEDED.items():
        why = _why_not(module)
        if why:
            missing.append(f"{module} ({why})")
        else:
            versions[package] = importlib.metadata.version(package)
    if missing:
        yield Finding("libraries", State.WRONG, tr("Missing: {names}").format(names=", ".join(missing)), versions)
    else:
        words = ", ".join(f"{name} {version}" for name, version in versions.items())
        yield Finding("libraries", State.OK, words, versions)
    for module, text in _without().items():
        why = _why_not(module)
        if why:
            yield Finding("libraries", State.NOTE, text.format(module=module, reason=why))


def _without() -> Mapping[str, str]:
    """Return what is said of each library without which the program goes on, only with less."""
    return {
        "PySide6.QtMultimedia": tr("{module} is missing ({reason}), so there is no sound"),
        "PySide6.QtTextToSpeech": tr("{module} is missing ({reason}), so there are no spoken words"),
        "PySide6.QtDBus": tr("{module} is missing ({reason}), so there is nothing of the desktop’s services"),
        "wakepy": tr("{module} is missing ({reason}), so the computer is not kept awake"),
    }


def _why_not(module: str) -> str:
    try:
        importlib.import_module(module)
    except Exception as error:  # noqa: BLE001 - a broken library may raise anything; what it says is the finding
        return str(error).splitlines()[0] if str(error) else type(error).__name__
    return ""


# The desktop --------------------------------------------------------------------------------------------------------


def _desktop() -> Iterator[Finding]:
    missing = missing_display()
    environment = dict(os.environ)
    if missing is not None:
        environment["QT_QPA_PLATFORM"] = "offscreen"  # sound and services can be asked without a screen
    answer, why = _ask_probe(environment)
    yield _display(missing, answer, why)
    if answer is None:
        return
    count = answer["audio_outputs"]
    if count is None:
        yield Finding("sound", State.NOTE, tr("Qt’s sound cannot be used here; sessions are silent"))
    elif count == 0:
        yield Finding("sound", State.NOTE, tr("No sound device; sessions are silent"), {"outputs": 0})
    else:
        yield Finding("sound", State.OK, tr("%n output" if count == 1 else "%n outputs", count), {"outputs": count})
    if sys.platform == "linux":
        connected = answer["session_bus"]
        text = tr("The session bus answers" if connected else "No session bus, so the computer may fall asleep")
        yield Finding("D-Bus", State.OK if connected else State.NOTE, text, {"connected": bool(connected)})


def _display(missing: str | None, answer: Mapping[str, Any] | None, why: str) -> Finding:
    if missing is not None:
        return Finding("display", State.WRONG, missing[:1].upper() + missing[1:])
    if answer is None:
        return Finding("display", State.WRONG, tr("No window can be opened ({reason})").format(reason=why))
    screens = answer["screens"]
    words = listed(
        tr("{width}×{height} at {scale}").format(
            width=one["width"], height=one["height"], scale=decimal(one["scale"])
        )
        for one in screens
    )
    facts = {"platform": answer["platform"], "screens": screens}
    if not screens:
        return Finding("display", State.WRONG, tr("There is no screen"), facts)
    return Finding("display", State.OK, f"{answer['platform']}, {words}", facts)


def _ask_probe(environment: Mapping[str, str]) -> tuple[dict[str, Any] | None, str]:
    """Return what the probe found, or None and why there is no answer."""
    own = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "matcompanion"]
    try:
        done = subprocess.run(  # noqa: S603 - our own program
            [*own, "doctor", "--probe"],
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
            env=environment,
            check=False,
        )
        return dict(json.loads(done.stdout.strip().splitlines()[-1])), ""
    except subprocess.TimeoutExpired:
        return None, tr("it did not answer in {n} seconds").format(n=int(PATIENCE_SECONDS))
    except (OSError, ValueError, IndexError):
        pass
    told = [line for line in done.stderr.splitlines() if line.strip()]
    hints = ("could not connect", "xcb-cursor", "no window can be opened", "Could not load")
    return None, next((line for line in told if any(hint in line for hint in hints)), tr("Qt gave up"))


def probe() -> int:
    """Open what a window needs, and write what is there as JSON to standard output."""
    from PySide6.QtWidgets import QApplication

    application = QApplication(["matcompanion"])
    answer = {
        "platform": application.platformName(),
        "screens": [
            {
                "width": screen.size().width(),
                "height": screen.size().height(),
                "scale": screen.devicePixelRatio(),
            }
            for screen in application.screens()
        ],
        "audio_outputs": _audio_outputs(),
        "session_bus": _session_bus(),
    }
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
    os._exit(0)  # what a sound service or a bus left behind is not waited for


def _audio_outputs() -> int | None:
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        return None
    return len(QMediaDevices.audioOutputs())


def _session_bus() -> bool:
    try:
        from PySide6.QtDBus import QDBusConnection
    except ImportError:
        return False
    return bool(QDBusConnection.sessionBus().isConnected())
