"""The place where the history adds up."""

from matcompanion.ui.pages.progress.page import ProgressPage

__all__ = ["ProgressPage"]
