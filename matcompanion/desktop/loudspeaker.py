"""The loudspeakers of the computer, through QtMultimedia: opened, written to, and noticed when they come and go.

QtMultimedia is imported when the first one is asked for, and may be absent.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import StrEnum
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import qInstallMessageHandler

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat

READY_SECONDS = 0.25
"""How much sound lies ready for the system to take: a window that is busy for so long is not heard."""
SYSTEM_SECONDS = 0.15
"""How much of it a sound server is asked to take in advance. Left to itself Qt asks for 0.02 s, and on a busy
computer each late turn of its thread is heard as a click."""
_SYSTEM_USUALLY = 0.1
"""Seconds that the system takes until a sample is heard, not knowing how it does it (our guess)."""
_RATE = 44_100


class SoundState(StrEnum):
    """What has become of the sound."""

    RESTING = "resting"
    """Nothing is to be heard, so no device is held."""
    PLAYING = "playing"
    NO_LIBRARY = "no_library"
    NO_DEVICE = "no_device"


class NoSoundError(Exception):
    """Why nothing can be heard."""

    def __init__(self, state: SoundState, why: str) -> None:
        super().__init__(why)
        self.state = state


class QtLoudspeaker:
    """One device that plays what is written to it. Write no more than there is ``room`` for."""

    def __init__(self, multimedia: ModuleType, device: QAudioDevice) -> None:
        form = multimedia.QAudioFormat()
        form.setSampleRate(_RATE)
        form.setChannelCount(1)
        form.setSampleFormat(multimedia.QAudioFormat.SampleFormat.Int16)
        if not device.isFormatSupported(form):
            form = device.preferredFormat()
        self._stopped = multimedia.QAudio.State.StoppedState
        self._form: QAudioFormat = form
        self._frame = max(1, form.bytesPerFrame())
        self._kind = form.sampleFormat().name
        self.rate = form.sampleRate()
        self.id = bytes(device.id().data())
        self._sink = multimedia.QAudioSink(device, form)
        self._sink.setBufferSize(round(READY_SECONDS * self.rate) * self._frame)
        self._stream = self._sink.start()
        if self._stream is None or not self.alive():
            raise NoSoundError(SoundState.NO_DEVICE, f"{device.description()}: {self._sink.error().name}")

    def alive(self) -> bool:
        """Return whether the device takes samples, as far as the system says. It may not notice that one is gone."""
        return bool(self._sink.state() != self._stopped)

    def room(self) -> int:
        """Return how many samples can be written now."""
        return int(self._sink.bytesFree() // self._frame)

    def ahead(self) -> float:
        """Return in how many seconds the next sample that is written will be heard."""
        waiting = self._sink.bufferSize() - self._sink.bytesFree()
        return float(max(0, waiting) / self._frame / self.rate) + _SYSTEM_USUALLY

    def write(self, samples: npt.NDArray[np.float32]) -> None:
        """Play *samples*, within -1 and 1, after what was written before."""
        self._stream.write(_encoded(samples, self._kind, self._form.channelCount()))

    def close(self) -> None:
        """Let the device go, at once."""
        self._sink.stop()


def _multimedia() -> ModuleType:
    """Load QtMultimedia. ImportError if it is not there.

    While it is loaded it may have something to say, on this thread, which holds the lock of the loader. A handler in
    Python would then wait for a thread that itself waits for the loader, both for ever; so there is none meanwhile.
    """
    before = qInstallMessageHandler(None)
    try:
        from PySide6 import QtMultimedia
    finally:
        qInstallMessageHandler(before)
    return QtMultimedia


_USED = ("QAudio", "QAudioDevice", "QAudioFormat", "QAudioSink", "QMediaDevices")


def load_sound_library() -> None:
    """Load QtMultimedia and make its classes, on the thread of the window, before another thread uses them.

    PySide looks up the class of a widget without the lock of Python (PYSIDE-803). While another thread makes classes
    the table it looks in moves, and the window dies; a screen reader, which asks for classes all the time, does that.
    It takes some 10 ms. Where the library is absent nothing happens; ``QtLoudspeakers`` says so.
    """
    try:
        multimedia = _multimedia()
    except ImportError:
        return
    for name in _USED:
        getattr(multimedia, name)


class QtLoudspeakers:
    """The devices of this computer. *changed* is called when one came or went. Use it from one thread."""

    def __init__(self, changed: Callable[[], None]) -> None:
        os.environ.setdefault("PULSE_LATENCY_MSEC", str(round(1000 * SYSTEM_SECONDS)))  # read when a device is opened
        try:
            multimedia = _multimedia()
        except ImportError as error:  # without libpulse it cannot be loaded
            raise NoSoundError(SoundState.NO_LIBRARY, str(error)) from error
        self._multimedia = multimedia
        self._devices = multimedia.QMediaDevices()
        self._devices.audioOutputsChanged.connect(changed)

    def open(self) -> QtLoudspeaker:
        """Open the usual device. NoSoundError if there is none or it refuses."""
        device = self._multimedia.QMediaDevices.defaultAudioOutput()
        if device.isNull():
            raise NoSoundError(SoundState.NO_DEVICE, "there is no audio output")
        return QtLoudspeaker(self._multimedia, device)

    def usual(self) -> bytes:
        """Return the id of the usual device, empty if there is none."""
        return bytes(self._multimedia.QMediaDevices.defaultAudioOutput().id().data())

    def close(self) -> None:
        """Listen no more for devices."""
        self._devices.audioOutputsChanged.disconnect()
        self._devices.deleteLater()


def _encoded(samples: npt.NDArray[np.float32], kind: str, channels: int) -> bytes:
    """Return *samples* as the numbers that a device wants, the same for each of its *channels*."""
    import numpy as np

    if kind == "UInt8":
        numbers = (np.rint(samples * 127) + 128).astype(np.uint8)
    elif kind == "Int32":
        numbers = np.rint(samples * np.float64(2**31 - 1)).astype(np.int32)
    elif kind == "Float":
        numbers = samples.astype(np.float32)
    else:
        numbers = np.rint(samples * np.float32(32767)).astype(np.int16)
    encoded: bytes = np.repeat(numbers, channels).tobytes()
    return encoded
