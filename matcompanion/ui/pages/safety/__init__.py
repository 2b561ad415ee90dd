"""The page of the safety check: the questions of the first run, and the same questions changed later."""

from matcompanion.ui.pages.safety.page import Asking, SafetyPage

__all__ = ["Asking", "SafetyPage"]
