"""Saves the sound of a planned session as a file, to be played from a phone: with its progress, and stoppable."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from matcompanion.controllers.jobs import StoppedError, Worker
from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.live_session import LiveSession
from matcompanion.domain.own_pace import pacing_for
from matcompanion.domain.plan import Plan, live_plan
from matcompanion.domain.settings import Settings
from matcompanion.refusals import reason_of

SUFFIX = ".wav"


class SoundFileController(QObject):
    """Renders on *worker*, many times faster than the session would run. One file at a time.

    The file is there whole or not at all. ``ended`` comes with a sentence, or with nothing when it was stopped.
    """

    progressed = Signal(int)  # per cent
    ended = Signal(str)
    _heard = Signal(int)

    def __init__(
        self, catalogue: Catalogue, settings: Callable[[], Settings], worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._settings, self._worker = catalogue, settings, worker
        self._stop = threading.Event()
        self.path: Path | None = None
        self._heard.connect(self.progressed)

    @property
    def running(self) -> bool:
        """Whether a file is being written."""
        return self.path is not None

    def save(self, plan: Plan, path: Path) -> None:
        """Begin to write the sound of *plan* to *path*; nothing happens while another file is being written."""
        if self.running:
            return
        self.path = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
        self._stop.clear()
        self.progressed.emit(0)
        settings = self._settings()
        pacing = pacing_for(self._catalogue, plan.pattern, settings)
        live = LiveSession(live_plan(self._catalogue, plan, settings.lead_in_seconds), pacing)
        job = self._worker.run(partial(_write, live, settings, self.path, self._listen))
        job.done.connect(self._finish)
        job.failed.connect(self._fail)

    @Slot()
    def stop(self) -> None:
        """Stop writing and leave no half file."""
        self._stop.set()

    def _listen(self, share: float) -> None:
        """Hear, on the worker, how much is done."""
        if self._stop.is_set():
            raise StoppedError
        self._heard.emit(int(share * 100))

    @Slot(object)
    def _finish(self, trouble: str) -> None:
        path, self.path = self.path, None
        if path is not None:
            saved = self.tr("Saved {name} in {folder}.").format(name=path.name, folder=path.parent.name)
            self.ended.emit(trouble or saved)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.path = None
        if isinstance(error, OSError):
            self.ended.emit(self.tr("The sound could not be saved ({why}).").format(why=reason_of(error)))
            return
        self.ended.emit("")
        if not isinstance(error, StoppedError):
            raise error


def _write(live: LiveSession, settings: Settings, path: Path, heard: Callable[[float], None]) -> str:
    """Write the file; return why an own recording cannot be used, or nothing.

    On the worker, where numpy may take its time to be imported.
    """
    from matcompanion.storage.files import written_whole
    from matcompanion.synthesis.bed import bed_of
    from matcompanion.synthesis.mixer import RATE, Mixer
    from matcompanion.synthesis.recording import UnusableRecordingError
    from matcompanion.synthesis.score import score_of
    from matcompanion.synthesis.wav_file import write_wav

    score = score_of(live, bells_on_the_way=settings.bells_on)
    try:
        with written_whole(path) as stream:
            bed = bed_of(settings.ambience, settings.ambience_file, RATE)
            write_wav(stream, score, Mixer(RATE, settings.timbre), bed, heard)
    except UnusableRecordingError as why:
        return str(why)
    return ""
