"""A rounded surface that holds other widgets; layers are told apart by their ground, not by shadows."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget


class Card(QFrame):
    """A frame on *ground* (surface, stage, sunken, caution, danger, accent) with a box layout as ``body``."""

    def __init__(
        self,
        *,
        ground: str = "surface",
        padding: tuple[int, int, int, int] = (24, 24, 24, 24),
        spacing: int = 12,
        horizontal: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", ground)
        self.body: QBoxLayout = QHBoxLayout(self) if horizontal else QVBoxLayout(self)
        self.body.setContentsMargins(*padding)
        self.body.setSpacing(spacing)
