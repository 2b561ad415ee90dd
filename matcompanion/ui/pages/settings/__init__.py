"""The page Settings."""

from matcompanion.ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
