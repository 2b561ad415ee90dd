"""The page after a session: how it feels now, and what was saved."""

from matcompanion.ui.pages.after.page import AfterPage

__all__ = ["AfterPage"]
