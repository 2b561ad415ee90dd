"""What the program is made of before it has a window: its settings, its content, its controllers, joined.

Nothing here needs SQLAlchemy, numpy or pyqtgraph; what to learn is read when it is first needed.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Slot

from matcompanion.clock import Clock
from matcompanion.comparison_desk import ComparisonDesk
from matcompanion.content.catalogue_reader import read_catalogue
from matcompanion.content.learning_reader import read_learning
from matcompanion.content.progression_reader import read_progression
from matcompanion.controllers.answers_keeper import AnswersKeeper
from matcompanion.controllers.choose import ChooseController
from matcompanion.controllers.exchange import ExchangeController
from matcompanion.controllers.jobs import Worker
from matcompanion.controllers.past_sessions import PastSessions
from matcompanion.controllers.progress import ProgressController
from matcompanion.controllers.progression import ProgressionController
from matcompanion.controllers.red_flags import RedFlagsController
from matcompanion.controllers.restrictions import RestrictionsToday
from matcompanion.controllers.rung import RungController
from matcompanion.controllers.session import SessionController
from matcompanion.controllers.settings import SettingsController
from matcompanion.controllers.sound_file import SoundFileController
from matcompanion.domain.catalogue import Learning
from matcompanion.domain.progress_view import ProgressView
from matcompanion.domain.progression import ProgressionRules
from matcompanion.domain.screening import Answers
from matcompanion.domain.settings import Settings
from matcompanion.first_run import FirstRun
from matcompanion.paths import Paths
from matcompanion.safekeeping import Filler, Safekeeping
from matcompanion.storage.entered_answers import AnswersFile
from matcompanion.storage.heartbeat import Heartbeat
from matcompanion.storage.settings_file import read_settings, write_settings
from matcompanion.ui.theme import Theme
from matcompanion.ui.widgets.figure import read_figures


class Parts(QObject):
    """Everything that works behind the window, on *paths*, with the outside world handed in.

    *worker* has the history for itself; *aside* does what takes long, such as writing sound. *fill* is called on the
    worker when the history has been opened: sample history comes in there. With *answers* to the safety check nothing
    is asked at first; they are never written.
    """

    def __init__(
        self,
        *,
        paths: Paths,
        clock: Clock,
        worker: Worker,
        aside: Worker | None,
        resources: Path,
        fill: Filler | None,
        answers: Answers | None,
    ) -> None:
        super().__init__()
        QDir.setSearchPaths("themes", [str(resources / "themes")])
        self.paths, self.clock, self.resources = paths, clock, resources
        self.aside = aside or worker
        settings, self.trouble_with_settings = read_settings(paths.settings)
        self.settings = SettingsController(settings, self._write_settings, worker)
        self.theme = Theme(resources)
        self.theme.load_fonts(resources)
        self.theme.wear(settings)
        self.catalogue = read_catalogue(resources)
        self.figures = read_figures(resources)
        self.first_run = FirstRun(resources, self.catalogue, self.settings, clock, answers)
        self.restrictions = RestrictionsToday(self.catalogue, self.first_run.screening)
        self.choose = ChooseController(self.catalogue, self.settings, self.restrictions)
        self.past = PastSessions(clock, self.settings_now)
        self.safe = Safekeeping(paths, clock, worker, self.settings_now, fill, self)
        self.history = self.safe.history
        # Progress hears of a change before all others that count: what is on the screen goes first.
        self.progress = ProgressController(self.history, clock, self.settings_now, self._remember_view)
        self.red_flags = RedFlagsController(
            self.choose, self.history, self.settings, clock, resources, lambda: self.learning
        )
        self.heartbeat = Heartbeat(paths.heartbeat)
        self.session = SessionController(
            self.catalogue, clock, self.history, self.settings_now, self.heartbeat, answers=self.restrictions
        )
        self.entered = AnswersKeeper(self.history, AnswersFile(paths.entered_answers), clock, self)
        self.sound_file = SoundFileController(self.catalogue, self.settings_now, self.aside, self)
        self.progression = ProgressionController(
            self.catalogue, self.history, clock, self.settings_now, self.read_progression, self
        )
        self.restrictions.follow(self.progression)
        self.rung = RungController(self.choose, self.progression, self._choose_level, self)
        self.comparison = ComparisonDesk(self.theme, self.choose, self.history, self.settings, clock, resources)
        self.exchange = ExchangeController(
            self.history, self.aside, clock, self.catalogue, lambda: self.learning, self
        )
        self.settings.changed.connect(self.theme.wear)

    @cached_property
    def learning(self) -> Learning:
        """What there is to learn; read when it is first needed, after the first frame."""
        return read_learning(self.resources, self.catalogue)

    def read_progression(self) -> ProgressionRules:
        """Return the rules of the steps, read anew."""
        return read_progression(self.resources, self.learning.after_effects)

    def settings_now(self) -> Settings:
        """Return the settings as they are at this moment."""
        return self.settings.settings

    def _write_settings(self, settings: Settings) -> None:
        write_settings(self.paths.settings, settings)

    def _remember_view(self, view: ProgressView) -> None:
        self.settings.change(progress=view)

    @Slot(object)
    def _choose_level(self, level: object) -> None:
        self.settings.change(level=level)
