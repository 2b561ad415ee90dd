"""What several controllers are given of one another: the settings, and what the person's answers forbid."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance

from matcompanion.domain.restrictions import Restrictions
from matcompanion.domain.settings import Settings


class SettingsSource(Protocol):
    """Where what the person has set comes from."""

    changed: SignalInstance  # Settings

    @property
    def settings(self) -> Settings:
        """The settings of now."""
        ...


class RestrictionsSource(Protocol):
    """Where it is known what the person's answers forbid today."""

    changed: SignalInstance

    @property
    def restrictions(self) -> Restrictions:
        """What is forbidden now."""
        ...
