"""Mat Companion: choose an area, lie down and breathe, see what changed."""

__version__ = "0.1.0"
NAME = "Mat Companion"
"""What the program is called, in every language."""
DESKTOP_ID = "io.github.matcompanion.MatCompanion"
"""One id everywhere: desktop file, icon, window."""
