"""Session: what is seen and pressed while a session runs."""

from matcompanion.ui.pages.session.page import SessionPage

__all__ = ["SessionPage"]
