"""The page Learn."""

from matcompanion.ui.pages.learn.page import LearnPage

__all__ = ["LearnPage"]
