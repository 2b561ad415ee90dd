"""Pictures of every place, without a display."""

from matcompanion.tour.taking import take_tour

__all__ = ["take_tour"]
