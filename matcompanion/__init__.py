"""Mat Companion: choose an area, lie down and breathe, see what changed."""

__version__ = "0.1.0"
