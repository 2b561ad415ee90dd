"""Tells when the first picture is on a screen of its own, whatever program draws it."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

SIZE = (1200, 900)
HEIGHT = 300
"""The line that is looked at: every window of ours crosses it, wherever it is put."""
STEP = 40
ALL_PLANES, Z_PIXMAP = 0xFFFFFFFF, 2
LOOK_SECONDS, PATIENCE = 0.005, 60.0


class Screen:
    """A black screen in memory, looked at for anything that is not black."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._x11 = x11 = ctypes.CDLL(ctypes.util.find_library("X11"))
        for function in (x11.XOpenDisplay, x11.XGetImage):
            function.restype = ctypes.c_void_p
        x11.XDefaultRootWindow.restype = x11.XGetPixel.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(x11.XOpenDisplay(name.encode()))
        self._root = ctypes.c_ulong(x11.XDefaultRootWindow(self._display))

    def dark(self) -> bool:
        """Say whether nothing is drawn."""
        every = ctypes.c_ulong(ALL_PLANES)
        x11, root = self._x11, self._root
        image = ctypes.c_void_p(x11.XGetImage(self._display, root, 0, HEIGHT, SIZE[0], 1, every, Z_PIXMAP))
        pixels = [int(x11.XGetPixel(image, x, 0)) & 0xFFFFFF for x in range(0, SIZE[0], STEP)]
        x11.XDestroyImage(image)
        return not any(pixels)

    def seconds_to_draw(self, command: Sequence[str], environment: Mapping[str, str]) -> float:
        """Start *command*, return how long it takes to draw something, and end it."""
        began = time.monotonic()
        process = subprocess.Popen(
            command, env={**environment, "DISPLAY": self.name}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            while self.dark():
                assert process.poll() is None, f"{command} ended with {process.returncode}"
                assert time.monotonic() - began < PATIENCE, f"{command} draws nothing"
                time.sleep(LOOK_SECONDS)
            return time.monotonic() - began
        finally:
            time.sleep(1.0)  # what goes on after the first picture is not cut short, for it keeps one
            process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE)
            while not self.dark():
                time.sleep(LOOK_SECONDS)


@contextmanager
def a_screen() -> Iterator[Screen]:
    """Give a screen that nothing else draws on."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-br", "-noreset"]
    server = subprocess.Popen([*command, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield Screen(":" + told.readline().strip())
    finally:
        server.terminate()
        server.wait(PATIENCE)
