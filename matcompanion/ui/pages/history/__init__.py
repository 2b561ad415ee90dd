"""The place where every session can be looked up."""

from matcompanion.ui.pages.history.page import HistoryPage

__all__ = ["HistoryPage"]
