"""Choose: where one would like some ease, and the plan for it."""

from matcompanion.ui.pages.choose.page import ChoosePage

__all__ = ["ChoosePage"]
