"""The screen: said in one sentence when there is none, because Qt itself would abort the process."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from matcompanion.terminal import say, tr

_WINDOWLESS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def missing_display() -> str | None:
    """Return one sentence that says why no window can be opened, or None if one may be."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "").startswith(_WINDOWLESS):
        return None
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    return tr(
        "no window can be opened, for neither DISPLAY nor WAYLAND_DISPLAY is set: "
        "start Mat Companion on a desktop, or get pictures of it with: matcompanion tour DIR"
    )


def listen_to_qt() -> None:
    """Send Qt's messages to the log; when it gives up on the screen, say why in one sentence and leave with 1."""
    seen: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
        words = text or ""
        seen.append(words)
        del seen[:-20]
        if kind is QtMsgType.QtFatalMsg:
            hints = ("could not connect", "xcb-cursor", "Failed to create wl_display")
            cause = next((line for line in seen if any(hint in line for hint in hints)), words.splitlines()[0])
            text = tr(
                "no window can be opened ({cause}): use a desktop, or get pictures of it with: matcompanion tour DIR"
            )
            say(text.format(cause=cause.strip()))
            sys.stderr.flush()
            os._exit(1)
        from matcompanion.logs import log  # late: nothing is logged before the first frame

        log.log(30 if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg) else 20, "Qt: %s", words)

    qInstallMessageHandler(hear)
